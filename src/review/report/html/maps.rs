//! What a seat knew beside what was, as two small maps for each judged moment.

use std::fmt::Write;

use maud::{Markup, html};

use super::charts::tenth;
use super::symbols::{SIZE, placed};
use super::{Page, links};
use crate::exercise::frames::{PartyFrame, PersonFrame, UnitFrame};
use crate::review::report::{Picture, Snapshot, clock};
use crate::review::symbols::Subject;
use crate::scenario::forces::{Counterpart, Rung};
use crate::scenario::ids::Point;
use crate::scenario::map::{Map, Shape, Zone};
use crate::sim::state::PersonState;

/// Width of a map in its own units; the page scales it.
const WIDTH: f32 = 520.0;
/// Widths of letters in labels, and their height, to keep labels apart.
const LETTER: f32 = 6.1;
const LABEL_HEIGHT: f32 = 13.0;
/// Room around what a picture shows, and the smallest picture, as shares of the map.
const MARGIN: f32 = 0.06;
const LEAST_SHARE: f32 = 0.3;
/// Ages from which a sighting is drawn fainter, in seconds, and how faint.
const FADES: [(u16, f32); 3] = [(120, 0.3), (30, 0.6), (0, 1.0)];

impl Page<'_> {
    pub(super) fn snapshots(&self) -> Markup {
        html! {
            p.note { (self.say.key("report-snapshots-note")) }
            (self.map_legend())
            svg.hidden aria-hidden="true" { defs { (self.ground()) (self.symbols()) } }
            @for (at, snapshot) in self.report.snapshots.iter().enumerate() { (self.snapshot(snapshot, at)) }
        }
    }

    fn snapshot(&self, snapshot: &Snapshot, at: usize) -> Markup {
        let sides = [("report-knew-then", &snapshot.known), ("report-was", &snapshot.truth)];
        let paper = Paper::around(self.scenario.map(), snapshot);
        let outside: Vec<String> = snapshot.truth.units.iter().filter_map(|unit| self.outside(&paper, unit)).collect();
        html! {
            article.snapshot id=(links::snapshot_id(at)) {
                h3 { (clock(snapshot.at)) " " (snapshot.titles.join(" · ")) }
                p { @if !snapshot.knew.is_empty() { (snapshot.knew.join(" ")) " " } span.muted { (snapshot.summary) } }
                div.maps {
                    @for (key, picture) in sides {
                        figure {
                            figcaption.caption id={ (key) "-" (at) } { (self.say.key(key)) }
                            (self.map(&paper, picture, &format!("{key}-{at}")))
                        }
                    }
                }
                @if !outside.is_empty() { p.note { (self.say.key("report-outside")) " " (outside.join(", ")) } }
            }
        }
    }

    /// A unit that the picture does not reach to, by name.
    fn outside(&self, paper: &Paper, frame: &UnitFrame) -> Option<String> {
        let unit = self.scenario.units.get(usize::from(frame.unit))?;
        (!paper.shows(frame.at.point())).then(|| self.say.key(unit.name.as_str()))
    }

    fn map(&self, paper: &Paper, picture: &Picture, label: &str) -> Markup {
        let units: Vec<&UnitFrame> = picture.units.iter().filter(|unit| paper.shows(unit.at.point())).collect();
        let mut taken: Vec<Label> = units.iter().map(|unit| around(paper.at(unit.at.point()))).collect();
        taken.extend(picture.parties.iter().map(|party| around(paper.at(party.at.point()))));
        let met: Vec<(&Counterpart, Point)> =
            self.scenario.met_in_person().filter(|(_, at)| paper.shows(*at)).collect();
        taken.extend(met.iter().map(|(_, at)| around(paper.at(*at))));
        html! {
            svg.map viewBox={ "0 0 " (WIDTH) " " (paper.height) } role="img" aria-labelledby=(label) {
                use href="#ground" transform=(paper.of_whole(self.scenario.map())) {}
                (people(paper, &picture.people))
                @for party in &picture.parties { (self.party(paper, party, &mut taken)) }
                @for unit in units { (self.unit(paper, unit, &mut taken)) }
                @for (contact, at) in met { (self.contact(paper.at(at), contact, &mut taken)) }
                @for zone in &self.scenario.map().zones { (self.zone_name(paper, zone, &mut taken)) }
            }
        }
    }

    /// Where there is room for it: what happens goes before where.
    fn zone_name(&self, paper: &Paper, zone: &Zone, taken: &mut Vec<Label>) -> Markup {
        let name = self.say.key(zone.name.as_str());
        let (x, y) = paper.top_left(&zone.shape);
        let half = name.chars().count() as f32 * LETTER / 2.0;
        let label = Label { x: x + 3.0 + half, y: y + 7.0, half: (half, LABEL_HEIGHT / 2.0) };
        let is_inside = x >= 0.0 && y >= 0.0 && x + 2.0 * half < WIDTH && y + LABEL_HEIGHT < paper.height;
        if !is_inside || taken.iter().any(|other| other.shared(&label) > 0.0) {
            return html! {};
        }
        taken.push(label);
        html! { text.zone-name x=(tenth(x + 3.0)) y=(tenth(y + 11.0)) { (name) } }
    }

    fn unit(&self, paper: &Paper, frame: &UnitFrame, taken: &mut Vec<Label>) -> Markup {
        let Some(unit) = self.scenario.units.get(usize::from(frame.unit)) else { return html! {} };
        let at = paper.at(frame.at.point());
        let is_acting = frame.using > Rung::Presence;
        let mut name = self.say.key(unit.name.as_str());
        if is_acting {
            name = format!("{name} · {}", self.say.named("rung", frame.using));
        }
        html! {
            (placed(Subject::Unit(unit.kind), at, if is_acting { "acting" } else { "" }))
            (label(name, at, taken))
        }
    }

    fn contact(&self, at: (f32, f32), contact: &Counterpart, taken: &mut Vec<Label>) -> Markup {
        html! {
            (placed(Subject::Contact(contact.kind), at, ""))
            (label(self.say.key(contact.name.as_str()), at, taken))
        }
    }

    fn party(&self, paper: &Paper, frame: &PartyFrame, taken: &mut Vec<Label>) -> Markup {
        let Some(party) = self.scenario.parties.get(usize::from(frame.party)) else { return html! {} };
        let at = paper.at(frame.at.point());
        let state = if frame.status.is_threat() {
            self.say.named("stage", frame.stage)
        } else {
            self.say.named("status", frame.status)
        };
        let name = format!("{} · {state}", self.say.key(party.name.as_str()));
        html! {
            g opacity=(fade(frame.age_s).max(0.6)) {
                (placed(Subject::Party, at, ""))
                (label(name, at, taken))
            }
        }
    }

    /// Drawn once and used under every map.
    fn ground(&self) -> Markup {
        let map = self.scenario.map();
        let paper = Paper::whole(map);
        html! {
            g.ground.map id="ground" {
                @for water in &map.water { path.water d=(paper.shape(water)) {} }
                @for road in &map.roads { path.road d=(paper.line(&road.line)) stroke-width=(tenth(road.width_m * paper.scale)) {} }
                @for building in &map.buildings { path.building d=(paper.shape(&building.shape)) {} }
                @for zone in &map.zones { path.zone d=(paper.shape(&zone.shape)) vector-effect="non-scaling-stroke" {} }
            }
        }
    }

    /// One of each kind of frame that the maps have.
    fn framed(&self) -> Vec<(Subject, &'static str)> {
        let unit = self.scenario.units.first().map(|unit| (Subject::Unit(unit.kind), "report-legend-unit"));
        let contact = self.scenario.met_in_person().next();
        let contact = contact.map(|(one, _)| (Subject::Contact(one.kind), "report-legend-contact"));
        unit.into_iter().chain(contact).chain([(Subject::Party, "report-legend-party")]).collect()
    }

    fn map_legend(&self) -> Markup {
        let dots = [("people", "report-legend-people"), ("afraid", "report-legend-afraid")];
        let crosses = [("wounded", "report-legend-wounded"), ("cared", "report-legend-cared")];
        html! {
            ul.legend {
                @for (class, key) in dots {
                    li { svg viewBox="0 0 22 16" aria-hidden="true" { path.dots.(class) d="M7 8h0M15 8h0" {} } (self.say.key(key)) }
                }
                @for (class, key) in crosses {
                    li { svg viewBox="0 0 22 16" aria-hidden="true" { path.crosses.(class) d="M11 4v8m-4-4h8" {} } (self.say.key(key)) }
                }
                li { svg viewBox="0 0 22 16" aria-hidden="true" { path.crosses.dead d="M8 5l6 6m0-6l-6 6" {} } (self.say.key("report-legend-dead")) }
                @for (subject, key) in self.framed() {
                    li { svg.framed viewBox={ "0 0 " (SIZE) " " (SIZE) } aria-hidden="true" { (placed(subject, (SIZE / 2.0, SIZE / 2.0), "")) } (self.say.key(key)) }
                }
            }
        }
    }
}

/// People of one look and one age as one path: a crowd of hundreds stays a few lines of the file.
fn people(paper: &Paper, people: &[PersonFrame]) -> Markup {
    const LOOKS: [(&str, &str, fn(PersonState) -> bool); 5] = [
        ("dots people", "h0", |state| looks(state) == "people"),
        ("dots afraid", "h0", |state| looks(state) == "afraid"),
        ("crosses dead", "m-3-3l6 6m0-6l-6 6", |state| looks(state) == "dead"),
        ("crosses cared", "m0-3.5v7m-3.5-3.5h7", |state| looks(state) == "cared"),
        ("crosses wounded", "m0-4v8m-4-4h8", |state| looks(state) == "wounded"),
    ];
    let path = |shape: &str, wanted: fn(PersonState) -> bool, alpha: f32| {
        let mut path = String::new();
        for person in people.iter().filter(|person| wanted(person.state) && fade(person.age_s) == alpha) {
            let (x, y) = paper.at(person.at.point());
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x} {y}{shape}");
        }
        path
    };
    html! {
        @for (class, shape, wanted) in LOOKS {
            @for (_, alpha) in FADES {
                @let path = path(shape, wanted, alpha);
                @if !path.is_empty() { path class=(class) d=(path) opacity=(alpha) {} }
            }
        }
    }
}

fn looks(state: PersonState) -> &'static str {
    use PersonState::*;
    match state {
        Calm | Following | Sheltering => "people",
        Afraid | Fleeing | Protesting => "afraid",
        Wounded => "wounded",
        Treated | InCare => "cared",
        Dead => "dead",
    }
}

fn fade(age_s: u16) -> f32 {
    FADES.iter().find(|(from, _)| age_s >= *from).map_or(1.0, |(_, alpha)| *alpha)
}

/// A name below its symbol, or above or beside it where something stands there already.
fn label(text: String, (x, y): (f32, f32), taken: &mut Vec<Label>) -> Markup {
    let width = text.chars().count() as f32 * LETTER;
    let beside = width / 2.0 + SIZE / 2.0 + 3.0;
    let rows = [22.0, -14.0, 36.0, -28.0, 50.0, -42.0].map(|dy| (0.0, dy));
    let sides = [4.0, 18.0, -10.0].into_iter().flat_map(|dy| [(beside, dy), (-beside, dy)]);
    let places: Vec<(f32, f32)> = rows[..2].iter().copied().chain(sides).chain(rows[2..].iter().copied()).collect();
    let inside = |x: f32| x.clamp(width / 2.0 + 2.0, (WIDTH - width / 2.0 - 2.0).max(width / 2.0 + 2.0));
    let label_at =
        |(dx, dy): (f32, f32)| Label { x: inside(x + dx), y: y + dy - 4.0, half: (width / 2.0, LABEL_HEIGHT / 2.0) };
    // The nearest place that is free; where none is, the one that hides least.
    let hides = |label: &Label| taken.iter().map(|other| other.shared(label)).fold(0.0, |sum: f32, area| sum + area);
    let best = places.into_iter().map(label_at).min_by(|one, other| hides(one).total_cmp(&hides(other)));
    let Some(label) = best else { return html! {} };
    let (x, y) = (tenth(label.x), tenth(label.y + 4.0));
    taken.push(label);
    html! { text x=(x) y=(y) text-anchor="middle" { (text) } }
}

fn around((x, y): (f32, f32)) -> Label {
    Label { x, y, half: (SIZE / 2.0, SIZE / 2.0 - 2.0) }
}

/// A rectangle that is taken, by its middle.
struct Label {
    x: f32,
    y: f32,
    half: (f32, f32),
}

impl Label {
    /// The area that both cover.
    fn shared(&self, other: &Label) -> f32 {
        let across = self.half.0 + other.half.0 - (self.x - other.x).abs();
        let down = self.half.1 + other.half.1 - (self.y - other.y).abs();
        across.max(0.0) * down.max(0.0)
    }
}

/// Metres to the drawing's units, north up, of the whole map or of a part with the same proportions.
struct Paper {
    scale: f32,
    height: f32,
    /// The corner at the lower left, in metres.
    low: (f32, f32),
}

impl Paper {
    fn whole(map: &Map) -> Self {
        let scale = WIDTH / map.size_m.0.max(1.0);
        Self { scale, height: tenth(map.size_m.1.max(1.0) * scale), low: (0.0, 0.0) }
    }

    /// As much of the map as holds all people and parties of a moment: names need the room.
    fn around(map: &Map, snapshot: &Snapshot) -> Self {
        let (width_m, height_m) = (map.size_m.0.max(1.0), map.size_m.1.max(1.0));
        let (mut low, mut high) = ((width_m, height_m), (0.0_f32, 0.0_f32));
        for picture in [&snapshot.known, &snapshot.truth] {
            let people = picture.people.iter().map(|person| person.at.point());
            for Point(x, y) in people.chain(picture.parties.iter().map(|party| party.at.point())) {
                (low, high) = ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y)));
            }
        }
        let share = ((high.0 - low.0) / width_m).max((high.1 - low.1) / height_m) + 2.0 * MARGIN;
        // Nobody there at all makes a negative share.
        if !(0.0..1.0).contains(&(share - 2.0 * MARGIN)) || share >= 1.0 {
            return Self::whole(map);
        }
        let share = share.max(LEAST_SHARE);
        let from =
            |low: f32, high: f32, size: f32| ((low + high) / 2.0 - size * share / 2.0).clamp(0.0, size * (1.0 - share));
        let whole = Self::whole(map);
        let low = (tenth(from(low.0, high.0, width_m)), tenth(from(low.1, high.1, height_m)));
        Self { scale: whole.scale / share, low, ..whole }
    }

    /// What moves the ground of the whole map under this part.
    fn of_whole(&self, map: &Map) -> String {
        let whole = Self::whole(map);
        let times = self.scale / whole.scale;
        let (x, y) = (-self.low.0 * self.scale, self.height + self.low.1 * self.scale - whole.height * times);
        format!("translate({} {}) scale({times})", tenth(x), tenth(y))
    }

    fn shows(&self, point: Point) -> bool {
        let (x, y) = self.at(point);
        (0.0..=WIDTH).contains(&x) && (0.0..=self.height).contains(&y)
    }

    fn at(&self, point: Point) -> (f32, f32) {
        (tenth((point.0 - self.low.0) * self.scale), tenth(self.height - (point.1 - self.low.1) * self.scale))
    }

    fn line(&self, points: &[Point]) -> String {
        let at = points.iter().map(|point| self.at(*point)).map(|(x, y)| format!("{x} {y}"));
        format!("M{}", at.collect::<Vec<_>>().join("L"))
    }

    fn shape(&self, shape: &Shape) -> String {
        format!("{}z", self.line(&shape.corners()))
    }

    fn top_left(&self, shape: &Shape) -> (f32, f32) {
        let (low, high) = shape.bounds();
        self.at(Point(low.0, high.1))
    }
}
