//! A tour of every screen: whatever can be pressed has a name, and the screens as pictures for people to look at.
//!
//! `PICTURES=FOLDER cargo test --test all pictures` writes them, in every language and theme and two sizes, and in dark at the
//! smaller size at one and a half and twice the scale; `PICTURES_OF=TEXT` writes those with the text in their path only.
//! `SHEETS=FOLDER` puts those of one look together on one small picture there, and the order of the sights beside them.

mod crowd;
mod picture;
mod sheet;
mod sights;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use bevy_egui::egui::accesskit::Role::{ComboBox, MultilineTextInput, ScrollBar, Slider, SpinButton, TextInput};
use bevy_egui::egui::accesskit::{Action, Node, NodeId};
use bevy_egui::egui::epaint::ClippedPrimitive;
use bevy_egui::egui::{self, Context, FullOutput, Pos2, RawInput, Rect, Vec2, ViewportId, vec2};
use tutela::scenario::language::Language;
use tutela::window::theme::{self, Wear};

use picture::{Picture, Textures};
use sheet::Sheet;
use sights::{Sight, World};

const SIZES: [Vec2; 2] = [vec2(1280.0, 800.0), vec2(1920.0, 1080.0)];
/// In percent, as the settings have it.
const SCALES: [u16; 2] = [150, 200];

/// Played once for all tests of the tour.
static WORLD: LazyLock<World> = LazyLock::new(World::new);

#[test]
fn whatever_can_be_pressed_or_typed_in_has_a_name() {
    let mut nameless = Vec::new();
    let mut pressed = 0;
    for mut sight in WORLD.sights() {
        let mut look = Look::new(Theme::Dark, SIZES[0], 100);
        look.context.enable_accesskit();
        let output = look.settled(&mut sight);
        let update = output.platform_output.accesskit_update.expect("the tree of names");
        let nodes: BTreeMap<NodeId, Node> = update.nodes.into_iter().collect();
        let acts = |node: &Node| {
            [Action::Click, Action::SetValue, Action::Increment].iter().any(|act| node.supports_action(*act))
        };
        // A bar that scrolls is what it is, and belongs to what it scrolls.
        let is_bar = |node: &Node| node.role() == ScrollBar;
        for node in nodes.values().filter(|node| acts(node) && !node.is_hidden() && !is_bar(node)) {
            pressed += 1;
            // What is chosen or typed names a button; a field needs a name of its own, or a hint of what belongs there.
            let is_field = matches!(node.role(), ComboBox | TextInput | MultilineTextInput | SpinButton | Slider);
            let own = node.label().or(node.placeholder()).or(node.value().filter(|_| !is_field));
            let others = node.labelled_by().iter().filter_map(|id| nodes.get(id));
            if own.is_none_or(|name| name.trim().is_empty()) && others.count() == 0 {
                nameless.push(format!("{}: {:?} at {:?}", sight.name, node.role(), node.bounds()));
            }
        }
    }
    assert!(pressed > 300, "{pressed} things can be pressed in all");
    assert!(nameless.is_empty(), "without a name\n{}", nameless.join("\n"));
}

#[test]
fn figures_of_an_alternative_are_written_as_the_language_writes_them() {
    let world = WORLD.speaking(Language::French);
    let mut sight = world.sights().into_iter().find(|sight| sight.name == "what-if-found").expect("it is among them");
    let mut look = Look::new(Theme::Dark, vec2(1280.0, 2000.0), 100);
    look.context.enable_accesskit();
    let update = look.settled(&mut sight).platform_output.accesskit_update.expect("the tree of names");
    let said: Vec<&str> = update.nodes.iter().filter_map(|(_, node)| node.label().or(node.value())).collect();
    let between = |mark: char| {
        let is_decimal = |text: &&&str| {
            let figures: Vec<char> = text.chars().collect();
            figures.windows(3).any(|three| three[1] == mark && three[0].is_ascii_digit() && three[2].is_ascii_digit())
        };
        said.iter().filter(is_decimal).count()
    };
    assert_eq!(between('.'), 0, "{said:?}");
    assert!(between(',') > 1, "consent, and how far judgement and luck move a mark: {said:?}");
}

#[test]
fn pictures_show_the_screens() {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let (folder, sheets, of) = (named("PICTURES"), named("SHEETS"), std::env::var("PICTURES_OF").unwrap_or_default());
    let Some(folder) = folder else {
        // One of them, so that the way there is tested wherever nobody asks for the pictures.
        let mut sight = WORLD.sights().remove(0);
        let picture = Look::new(Theme::Dark, SIZES[0], 100).picture(&mut sight);
        let inks = picture.inks();
        assert!((20..100_000).contains(&inks), "{inks} different colours are no screen with text");
        return;
    };
    for language in Language::ALL {
        let world = WORLD.speaking(language);
        let plain = Theme::ALL.into_iter().flat_map(|theme| SIZES.map(|size| (theme, size, 100)));
        let scaled = SCALES.map(|percent| (Theme::Dark, SIZES[0], percent));
        for (theme, size, percent) in plain.chain(scaled) {
            let kind = format!("{}-{}-{}", language.code(), theme.name(), size.x);
            let kind = if percent == 100 { kind } else { format!("{kind}-at-{percent}") };
            let mut sheet = Sheet::default();
            for mut sight in world.sights() {
                let path = folder.join(&kind).join(format!("{}.png", sight.name));
                if path.to_string_lossy().contains(&of) {
                    std::fs::create_dir_all(folder.join(&kind)).unwrap();
                    let picture = Look::new(theme, size, percent).picture(&mut sight);
                    picture.write(&path);
                    sheet.add(&picture);
                }
            }
            if let Some(sheets) = sheets.as_ref().filter(|_| !sheet.is_empty()) {
                std::fs::create_dir_all(sheets).unwrap();
                sheet.write(&sheets.join(format!("{kind}.png")));
            }
        }
    }
    if let Some(sheets) = sheets {
        let names: Vec<&str> = WORLD.sights().iter().map(|sight| sight.name).collect();
        std::fs::write(sheets.join("order.txt"), names.join("\n") + "\n").unwrap();
    }
}

#[derive(Clone, Copy)]
enum Theme {
    Dark,
    Light,
    Contrast,
}

impl Theme {
    const ALL: [Theme; 3] = [Self::Dark, Self::Light, Self::Contrast];

    fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
        }
    }
}

/// A screen as it is worn, and what its renderer would hold.
struct Look {
    context: Context,
    /// In pixels.
    size: Vec2,
    /// Pixels for a point.
    scale: f32,
    textures: Textures,
}

/// Passes until every panel knows how large it is.
const PASSES: usize = 4;

impl Look {
    fn new(theme: Theme, size: Vec2, percent: u16) -> Self {
        let context = Context::default();
        theme::install(&context);
        theme::wear(
            &context,
            Wear { high_contrast: matches!(theme, Theme::Contrast), reduced_motion: true, ..Wear::default() },
        );
        context.set_theme(if matches!(theme, Theme::Light) { egui::Theme::Light } else { egui::Theme::Dark });
        Self { context, size, scale: f32::from(percent) / 100.0, textures: Textures::default() }
    }

    fn settled(&mut self, sight: &mut Sight) -> FullOutput {
        let mut last = FullOutput::default();
        for _ in 0..PASSES {
            let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, self.size / self.scale));
            let mut input = RawInput { screen_rect, ..RawInput::default() };
            input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(self.scale);
            last = self.context.run_ui(input, |ui| {
                ui.painter().rect_filled(ui.max_rect(), 0, theme::tokens(ui).background);
                (sight.draw)(ui);
            });
            self.textures.take(std::mem::take(&mut last.textures_delta));
        }
        last
    }

    fn picture(&mut self, sight: &mut Sight) -> Picture {
        let output = self.settled(sight);
        let shapes: Vec<ClippedPrimitive> = self.context.tessellate(output.shapes, self.scale);
        Picture::of(&shapes, &self.textures, self.size, self.scale)
    }
}
