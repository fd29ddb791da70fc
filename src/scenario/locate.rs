//! Where a path of the document, as `injects[3].to[0]`, stands in its RON source; and which path stands at a place.
//!
//! Path parts are field names and numbers from 0. A wrapper around one value (`Some(x)`, `Not(x)`, `Inline((..))`) has
//! its value's path; values side by side in brackets are numbered (`When(x, 5)` is `[0]` and `[1]`). The scanner
//! takes any text: what it cannot make sense of it passes over, so that an error in one place leaves the others known.

/// The tree of values in a RON text, with their places.
pub struct Outline {
    nodes: Vec<Node>,
}

impl Outline {
    pub fn of(text: &str) -> Self {
        Scanner::new(text).run()
    }

    /// Byte offset of the value at `path`, or of its nearest ancestor that is there.
    pub fn offset_of(&self, path: &str) -> usize {
        let mut at = ROOT;
        for step in steps(path) {
            at = self.unwrapped(at);
            let Some(next) = self.nodes[at].children.iter().copied().find(|child| self.nodes[*child].step == step)
            else {
                break;
            };
            at = next;
        }
        self.nodes[at].start
    }

    /// Path of the innermost value around a byte offset.
    pub fn path_at(&self, offset: usize) -> String {
        let mut path = String::new();
        let mut at = ROOT;
        loop {
            at = self.unwrapped(at);
            let around = |child: &usize| (self.nodes[*child].start..=self.nodes[*child].end).contains(&offset);
            let Some(next) = self.nodes[at].children.iter().copied().rev().find(around) else {
                return path;
            };
            match &self.nodes[next].step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", name]),
                Step::Item(number) => path.push_str(&format!("[{number}]")),
            }
            at = next;
        }
    }

    /// The value inside wrappers that hold nothing else.
    fn unwrapped(&self, mut at: usize) -> usize {
        while let Node { is_round: true, children, .. } = &self.nodes[at]
            && let [only] = children[..]
            && self.nodes[only].step == Step::Item(0)
        {
            at = only;
        }
        at
    }
}

/// Line and column, both from 1, of a byte offset; the column counts characters.
pub fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line = before.bytes().filter(|byte| *byte == b'\n').count();
    let column = before.chars().rev().take_while(|c| *c != '\n').count();
    (u32::try_from(line).unwrap_or(u32::MAX - 1) + 1, u32::try_from(column).unwrap_or(u32::MAX - 1) + 1)
}

/// Byte offset of a line and column, both from 1.
pub fn offset_at(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

/// Offset of the first bracket nested deeper than `limit`, if any; strings and comments aside.
pub fn too_deep(text: &str, limit: u32) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    let mut depth: u32 = 0;
    while let Some((token, start)) = scanner.next_token() {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return Some(start);
        }
    }
    None
}

/// The first name of a document: `Bundle` of `Bundle(...)`, `None` where it starts with a bracket.
pub fn first_name(text: &str) -> Option<&str> {
    let mut scanner = Scanner::new(text);
    match scanner.next_token()? {
        (Token::Name, start) => text.get(start..scanner.at),
        _ => None,
    }
}

fn steps(path: &str) -> impl Iterator<Item = Step> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| match part.strip_suffix(']') {
        Some(number) => Step::Item(number.parse().unwrap_or(u32::MAX)),
        None => Step::Field(part.to_owned()),
    })
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    nodes: Vec<Node>,
    open: Vec<Frame>,
    /// A name or literal that was read and may yet turn out to be a field's name or a bracket's.
    held: Option<(usize, usize)>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        let root = Node { start: 0, end: text.len(), step: Step::Item(0), is_round: true, children: Vec::new() };
        let frame = Frame { node: ROOT, items: 0, field: None };
        Self { text, bytes: text.as_bytes(), at: 0, nodes: vec![root], open: vec![frame], held: None }
    }

    fn run(mut self) -> Outline {
        while let Some((token, start)) = self.next_token() {
            match token {
                Token::Name | Token::Literal => {
                    self.settle_held();
                    self.held = Some((start, self.at));
                }
                Token::Colon => {
                    let name = self.held.take().and_then(|(from, to)| self.text.get(from..to));
                    if let (Some(name), Some(frame)) = (name, self.open.last_mut()) {
                        frame.field = Some(name.trim_start_matches("r#").trim_matches('"').to_owned());
                    }
                }
                Token::Comma => self.settle_held(),
                Token::Open(is_round) => {
                    let start = self.held.take().map_or(start, |(from, _)| from);
                    let node = self.add(start, self.text.len(), is_round);
                    self.open.push(Frame { node, items: 0, field: None });
                }
                Token::Close => {
                    self.settle_held();
                    if self.open.len() > 1
                        && let Some(frame) = self.open.pop()
                    {
                        self.nodes[frame.node].end = start;
                    }
                }
            }
        }
        self.settle_held();
        Outline { nodes: self.nodes }
    }

    /// What was held back is a value of its own.
    fn settle_held(&mut self) {
        if let Some((start, end)) = self.held.take() {
            self.add(start, end, false);
        }
    }

    fn add(&mut self, start: usize, end: usize, is_round: bool) -> usize {
        let node = self.nodes.len();
        let Some(frame) = self.open.last_mut() else { return ROOT };
        let step = match frame.field.take() {
            Some(name) => Step::Field(name),
            None => {
                frame.items += 1;
                Step::Item(frame.items - 1)
            }
        };
        self.nodes[frame.node].children.push(node);
        self.nodes.push(Node { start, end, step, is_round, children: Vec::new() });
        node
    }

    /// The next token and where it starts; the scanner then stands behind it.
    fn next_token(&mut self) -> Option<(Token, usize)> {
        loop {
            let start = self.at;
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            match byte {
                b'(' => return Some((Token::Open(true), start)),
                b'[' | b'{' => return Some((Token::Open(false), start)),
                b')' | b']' | b'}' => return Some((Token::Close, start)),
                b',' => return Some((Token::Comma, start)),
                b':' => return Some((Token::Colon, start)),
                b'/' if self.bytes.get(self.at) == Some(&b'/') => self.skip_past(b"\n"),
                b'/' if self.bytes.get(self.at) == Some(&b'*') => self.skip_block_comment(),
                b'#' if self.bytes.get(self.at) == Some(&b'!') => self.skip_past(b"]"),
                b'"' => {
                    self.skip_quoted(b'"');
                    return Some((Token::Literal, start));
                }
                b'\'' => {
                    self.skip_quoted(b'\'');
                    return Some((Token::Literal, start));
                }
                b'r' | b'b' if self.skip_prefixed_string(start) => return Some((Token::Literal, start)),
                _ if is_word(byte) => {
                    while self.bytes.get(self.at).is_some_and(|next| is_word(*next) || *next == b'#') {
                        self.at += 1;
                    }
                    return Some((Token::Name, start));
                }
                _ => {}
            }
        }
    }

    fn skip_past(&mut self, end: &[u8]) {
        let rest = &self.bytes[self.at..];
        let found = rest.windows(end.len()).position(|window| window == end);
        self.at += found.map_or(rest.len(), |at| at + end.len());
    }

    fn skip_block_comment(&mut self) {
        let mut level = 1_u32;
        self.at += 1;
        while level > 0 && self.at < self.bytes.len() {
            match self.bytes.get(self.at..self.at + 2) {
                Some(b"/*") => (level, self.at) = (level + 1, self.at + 2),
                Some(b"*/") => (level, self.at) = (level - 1, self.at + 2),
                _ => self.at += 1,
            }
        }
    }

    fn skip_quoted(&mut self, quote: u8) {
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                byte if *byte == quote => break,
                _ => {}
            }
        }
        self.at = self.at.min(self.bytes.len());
    }

    /// Raw strings `r"..."`, `r#"..."#` and byte strings; false where this is a plain word.
    fn skip_prefixed_string(&mut self, start: usize) -> bool {
        let mut at = start;
        if self.bytes.get(at) == Some(&b'b') {
            at += 1;
        }
        let is_raw = self.bytes.get(at) == Some(&b'r');
        if is_raw {
            at += 1;
        }
        let hashes = self.bytes[at..].iter().take_while(|byte| is_raw && **byte == b'#').count();
        at += hashes;
        if self.bytes.get(at) != Some(&b'"') {
            return false;
        }
        self.at = at + 1;
        if is_raw {
            let end: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
            self.skip_past(&end);
        } else {
            self.skip_quoted(b'"');
        }
        true
    }
}

/// Names, numbers and anything beyond ASCII.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'_' | b'-' | b'+' | b'.')
}

enum Token {
    Name,
    Literal,
    Colon,
    Comma,
    /// True for a round bracket.
    Open(bool),
    Close,
}

const ROOT: usize = 0;

struct Node {
    start: usize,
    end: usize,
    step: Step,
    is_round: bool,
    children: Vec<usize>,
}

#[derive(PartialEq)]
enum Step {
    Field(String),
    Item(u32),
}

struct Frame {
    node: usize,
    items: u32,
    field: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"#![enable(implicit_some)]
// a comment ( with [ brackets
Scenario( /* and /* nested ( */ ones */
  meta: (title: "a ) b", id: r#"x " ("#),
  injects: [
    (id: "one", to: ["a", "b"], trigger: When(All([Fired("x"), Not(Fired("y"))]), 5)),
    (id: "two", method: Some(Radio), at: (1.0, -2.0), glyph: '('),
  ],
)"##;

    fn seen(path: &str) -> &str {
        let from = Outline::of(TEXT).offset_of(path);
        TEXT[from..].split(['\n', ',']).next().unwrap_or("")
    }

    #[test]
    fn paths_lead_to_their_values() {
        assert_eq!(seen("meta.title"), "\"a ) b\"");
        assert_eq!(seen("injects[0].to[1]"), "\"b\"]");
        assert_eq!(seen("injects[0].trigger[1]"), "5))");
        assert_eq!(seen("injects[0].trigger[0][1]"), "Not(Fired(\"y\"))])");
        assert_eq!(seen("injects[1].at[1]"), "-2.0)");
        assert_eq!(seen("injects[1].method"), "Some(Radio)");
    }

    #[test]
    fn an_unknown_part_falls_back_to_its_ancestor() {
        assert_eq!(seen("injects[1].nothing.at[7]"), "(id: \"two\"");
        assert_eq!(seen("injects[9]"), "[");
        assert_eq!(line_and_column(TEXT, Outline::of(TEXT).offset_of("injects[1]")), (7, 5));
    }

    #[test]
    fn a_place_has_a_path() {
        let outline = Outline::of(TEXT);
        let at = |needle: &str| outline.path_at(TEXT.find(needle).expect("there"));
        assert_eq!(at("\"b\""), "injects[0].to[1]");
        assert_eq!(at("-2.0"), "injects[1].at[1]");
        assert_eq!(at("Fired(\"y\")"), "injects[0].trigger[0][1]");
    }

    #[test]
    fn depth_is_counted_outside_strings_and_comments() {
        assert_eq!(too_deep("(\"((((\" /* (((( */ // ((((\n)", 1), None);
        assert_eq!(too_deep("([(1)])", 2), Some(2));
        assert!(too_deep(&"[".repeat(1_000_000), 64).is_some());
    }

    #[test]
    fn the_first_name_tells_a_bundle() {
        assert_eq!(first_name("#![enable(implicit_some)]\n// x\n Bundle(a: 1)"), Some("Bundle"));
        assert_eq!(first_name("(a: 1)"), None);
        assert_eq!(first_name(""), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_taken(text in "[\\(\\)\\[\\]\\{\\}a-z\":,r#b'/*\\\\é0-9. \n]{0,80}", offset in 0_usize..90) {
            let outline = Outline::of(&text);
            let path = outline.path_at(offset);
            let _ = line_and_column(&text, outline.offset_of(&path));
            let _ = too_deep(&text, 3);
            let _ = offset_at(&text, offset, offset);
        }
    }
}
