//! Symbols and names on the map: whoever appears in a shipped drill has a symbol, a frame tells whose it is without its
//! colour, and a crowded map stays legible.

use bevy_egui::egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};
use tutela::scenario::forces::{CounterpartKind, UnitKind};
use tutela::scenario::ids::Point;
use tutela::scenario::library;
use tutela::sim::state::PersonState;
use tutela::window::map_view::crowd::{Crowd, Spared};
use tutela::window::map_view::{Camera, View};
use tutela::window::play::labels::{self, Name, Rank, Room};
use tutela::window::symbols::{self, Subject};
use tutela::window::theme::{self, CONTRAST, DARK};

use crate::window::everywhere;

const VIEW: Rect = Rect { min: Pos2::ZERO, max: pos2(1280.0, 800.0) };

#[test]
fn every_unit_and_every_contact_of_a_shipped_drill_has_a_symbol() {
    let mut seen = 0;
    for name in library::list() {
        let scenario = library::open(&name).unwrap().scenario;
        let units = scenario.units.iter().map(|unit| Subject::Unit(unit.kind));
        let contacts = scenario.counterparts.iter().map(|contact| Subject::Contact(contact.kind));
        for subject in units.chain(contacts).chain([Subject::Party]) {
            assert!(symbols::has_symbol(subject), "{name}: no symbol for {subject:?}");
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen} subjects in all drills");
}

#[test]
fn a_frame_tells_whose_it_is_by_its_shape() {
    let unit = Subject::Unit(UnitKind::FootPatrol);
    let contact = Subject::Contact(CounterpartKind::Elders);
    let [mut friend, mut neutral, mut unknown] = [Rect::NOTHING; 3];
    everywhere(|ui: &mut Ui| {
        let frame = |of| symbols::paint(ui.painter(), &DARK, pos2(200.0, 100.0), of, 1.0);
        (friend, neutral, unknown) = (frame(unit), frame(contact), frame(Subject::Party));
    });
    assert!((friend.aspect_ratio() - 1.5).abs() < 0.01, "{friend:?} is a rectangle");
    assert!((neutral.aspect_ratio() - 1.0).abs() < 0.01, "{neutral:?} is a square");
    // Lobes: neither of the others is as high.
    assert!(unknown.height() > neutral.height() + 4.0, "{unknown:?}");
    for frame in [friend, neutral, unknown] {
        assert!(frame.size().min_elem() >= 20.0 && frame.size().max_elem() <= 40.0, "{frame:?} is read at its size");
        assert!(frame.center().distance(pos2(200.0, 100.0)) < 0.1, "{frame:?} stands on its place");
    }
}

#[test]
fn in_high_contrast_the_ground_tells_roads_water_and_buildings() {
    for colour in [CONTRAST.road, CONTRAST.water, CONTRAST.building_edge] {
        let contrast = theme::contrast(colour, CONTRAST.ground);
        assert!(contrast >= 3.0, "{colour:?} is {contrast:.2} to 1");
    }
}

#[test]
fn symbols_at_one_place_stand_apart_and_near_it() {
    let places = vec![pos2(400.0, 300.0); 9];
    let spots = labels::spread(&places, VIEW, 1.0, &[]);
    for (at, spot) in spots.iter().enumerate() {
        assert!(spot.distance(places[at]) < 55.0, "{spot:?} is far from its place");
        for other in &spots[..at] {
            assert!(!labels::cell(*spot, 1.0).shrink(1.0).intersects(labels::cell(*other, 1.0).shrink(1.0)));
        }
    }
    let many = labels::spread(&[pos2(400.0, 300.0); 14], VIEW, 1.0, &[]);
    for (at, spot) in many.iter().enumerate() {
        assert!(spot.distance(pos2(400.0, 300.0)) < 55.0 && !many[..at].contains(spot), "{spot:?} hides or strays");
    }
    let apart = [pos2(40.0, 42.0), pos2(300.0, 42.0)];
    assert_eq!(labels::spread(&apart, VIEW, 1.0, &[]), apart);
    let cut = labels::spread(&[pos2(1.0, 2.0)], VIEW, 1.0, &[]);
    assert!(VIEW.contains_rect(labels::cell(cut[0], 1.0)), "one at the edge is whole");
    let handle = Rect::from_center_size(pos2(400.0, 300.0), vec2(24.0, 24.0));
    let beside = labels::spread(&[handle.center()], VIEW, 1.0, &[handle]);
    assert!(!labels::cell(beside[0], 1.0).shrink(1.0).intersects(handle), "a handle hides nobody");
    let small = labels::spread(&places[..2], VIEW, 0.6, &[]);
    assert!(small[1].distance(places[1]) < 17.0, "small symbols need less room");
}

#[test]
fn names_on_a_crowded_map_never_lie_on_one_another() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(700.0, 620.0));
    let spots = labels::spread(&[pos2(350.0, 300.0); 9], stage, 1.0, &[]);
    let symbol = |at: &Pos2| Rect::from_center_size(*at, vec2(28.0, 19.0));
    let name = |symbol: Rect, text: &str, rank| Name { symbol, text: text.to_owned(), ink: DARK.text, rank };
    let mut names: Vec<Name> = spots.iter().map(|at| name(symbol(at), "Formed police unit 2", Rank::Unit)).collect();
    names[4].rank = Rank::Selected;
    names.extend((0..8).map(|no| {
        let zone = Rect::from_min_size(pos2(280.0 + 9.0 * no as f32, 260.0), vec2(140.0, 90.0));
        name(zone, "MARKET SQUARE", Rank::Zone)
    }));
    let symbols: Vec<Rect> = spots.iter().map(|at| labels::cell(*at, 1.0)).collect();
    let of_units: Vec<Rect> = names[..9].iter().map(|name| name.symbol).collect();
    let mut room = Room::new(stage, stage, symbols.clone(), Crowd::default());
    let placed = labels::place(&names, &of_units, &mut room, size);
    let rects: Vec<Rect> = placed.iter().flatten().map(|placed| placed.rect).collect();
    for (at, rect) in rects.iter().enumerate() {
        assert!(stage.contains_rect(*rect));
        let clear = |others: &[Rect]| others.iter().all(|other| !other.intersects(*rect));
        assert!(clear(&rects[..at]) && clear(&symbols), "{rect:?} lies on something");
    }
    assert!(placed[4].is_some(), "the selected unit is always named");
    let units = placed[..9].iter().flatten().count();
    assert!(units >= 7, "{units} of 9 units are named");
    for (no, placed) in placed[..9].iter().enumerate() {
        let Some(placed) = placed else { continue };
        let own = gap(placed.rect, of_units[no]);
        let is_nearest = of_units.iter().all(|other| *other == of_units[no] || gap(placed.rect, *other) > own);
        assert!(placed.line.is_some() || own < 13.0 && is_nearest, "{placed:?} strays from {:?}", of_units[no]);
        assert!(of_units.iter().all(|other| gap(placed.rect, *other) >= own), "{placed:?} stands nearer to another");
        assert!(own < 41.0, "{placed:?} hangs too far from {:?}", of_units[no]);
        let [edge, end] = placed.line.unwrap_or_default();
        let steps = (0..50).map(|step| edge + (end - edge) * (step as f32 / 50.0));
        let crosses = steps.filter(|at| of_units.iter().any(|other| *other != of_units[no] && other.contains(*at)));
        assert!(placed.line.is_none() || crosses.count() < 3, "{placed:?} leads across another symbol");
    }
}

#[test]
fn who_is_chosen_is_named_where_others_have_no_room_near_their_symbols() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let symbol = Rect::from_center_size(stage.center(), vec2(28.0, 19.0));
    // Free ground is farther off than anybody would look for the name.
    let taken = Rect::from_center_size(stage.center(), vec2(280.0, 160.0));
    let placed = |rank| {
        let names = [Name { symbol, text: "Patrol".to_owned(), ink: DARK.text, rank }];
        let mut room = Room::new(stage, stage, vec![taken], Crowd::default());
        labels::place(&names, &[symbol], &mut room, size).remove(0)
    };
    assert_eq!((placed(Rank::Party), placed(Rank::Unit)), (None, None));
    let chosen = placed(Rank::Selected).expect("it is named all the same");
    assert!(gap(chosen.rect, symbol) < 41.0 && chosen.line.is_some(), "{chosen:?}");
    // Two at one place: neither name lies on the other.
    let names = [0, 1].map(|_| Name { symbol, text: "Patrol".to_owned(), ink: DARK.text, rank: Rank::Selected });
    let mut room = Room::new(stage, stage, vec![taken], Crowd::default());
    let both: Vec<Rect> =
        labels::place(&names, &[symbol], &mut room, size).iter().flatten().map(|placed| placed.rect).collect();
    assert!(both.len() == 2 && !both[0].intersects(both[1]), "{both:?}");
}

/// As wide as its longest line, as high as it has lines.
fn size(_: &Name, text: &str) -> Vec2 {
    let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    vec2(widest as f32 * 6.0, text.lines().count() as f32 * 13.0)
}

/// A party among people, and one among the wounded.
#[test]
fn a_name_goes_on_two_lines_or_loses_its_state_before_it_lies_on_people() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(700.0, 300.0));
    let symbol = Rect::from_center_size(pos2(350.0, 150.0), vec2(28.0, 19.0));
    let text = "Men at the quarry · hostile intent".to_owned();
    let names = [Name { symbol, text, ink: DARK.text, rank: Rank::Party }];
    let camera = Camera { centre: Point(350.0, 150.0), ..Camera::default() };
    let view = View { rect: stage, camera };
    let placed_among = |people: &[(f32, f32)], state: PersonState| {
        let people = people.iter().map(|(x, y)| (view.to_map(pos2(*x, *y)), state));
        let crowd = Crowd::of(&view, people);
        let mut room = Room::new(stage, stage, vec![labels::cell(symbol.center(), 1.0)], crowd.clone());
        let placed = labels::place(&names, &[symbol], &mut room, size).remove(0).expect("it is named");
        (placed.text.clone(), crowd.meets(placed.rect, Spared::Anybody))
    };
    let (text, covers) = placed_among(&[], PersonState::Calm);
    assert!(!text.contains('\n') && !covers, "{text}: nobody is there");
    // Someone at each end of where one line would stand.
    let columns = [200.0, 280.0, 420.0, 500.0];
    let ends: Vec<(f32, f32)> = (0..30).flat_map(|no| columns.map(|x| (x, no as f32 * 10.0))).collect();
    let (text, covers) = placed_among(&ends, PersonState::Wounded);
    assert!((text.contains('\n') || !text.contains("hostile")) && !covers, "{text} covers somebody");
    // People everywhere: the name is worth more than the ground that they stand on, but not those who lie.
    let all: Vec<(f32, f32)> = (0..100).flat_map(|x| (0..45).map(move |y| (x as f32 * 7.0, y as f32 * 7.0))).collect();
    assert!(placed_among(&all, PersonState::Calm).1);
    let people = all.iter().map(|(x, y)| (view.to_map(pos2(*x, *y)), PersonState::Wounded));
    let mut room = Room::new(stage, stage, Vec::new(), Crowd::of(&view, people));
    assert_eq!(labels::place(&names, &[symbol], &mut room, size), [None], "no name lies on the wounded");
}

#[test]
fn the_name_of_a_zone_never_stands_in_another_one() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let zone = |symbol: Rect, text: &str| Name { symbol, text: text.to_owned(), ink: DARK.orange, rank: Rank::Zone };
    let yard = Rect::from_min_size(pos2(60.0, 120.0), vec2(40.0, 40.0));
    let market = Rect::from_min_size(pos2(130.0, 60.0), vec2(120.0, 160.0));
    let names = [zone(yard, "TEA HOUSE YARD"), zone(market, "MARKET")];
    let mut room = Room::new(stage, stage, Vec::new(), Crowd::default());
    let placed = labels::place(&names, &[], &mut room, size);
    let yard = placed[0].as_ref().expect("there is room at its left, or on two lines");
    assert!(!yard.rect.intersects(market), "{yard:?}");
    // Between two others no place is its own.
    let narrow = Rect::from_min_size(pos2(190.0, 120.0), vec2(8.0, 40.0));
    let around = [(0.0, 188.0), (200.0, 200.0)]
        .map(|(x, wide)| zone(Rect::from_min_size(pos2(x, 0.0), vec2(wide, 300.0)), "QUARTER"));
    let names = [zone(narrow, "YARD"), around[0].clone(), around[1].clone()];
    let mut room = Room::new(stage, stage, Vec::new(), Crowd::default());
    assert_eq!(labels::place(&names, &[], &mut room, size)[0], None);
}

/// The only free place is at its right, where another zone may be as near.
#[test]
fn the_name_of_a_zone_never_stands_nearer_to_another_one() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let zone = |symbol: Rect, text: &str| Name { symbol, text: text.to_owned(), ink: DARK.orange, rank: Rank::Zone };
    let field = zone(Rect::from_min_size(pos2(100.0, 150.0), vec2(60.0, 60.0)), "FIELD");
    let meadow = zone(Rect::from_min_size(pos2(164.0, 100.0), vec2(60.0, 44.0)), "MEADOW");
    let taken = Rect::from_min_max(pos2(0.0, 120.0), pos2(162.0, 240.0));
    let placed = |names: &[Name]| {
        let mut room = Room::new(stage, stage, vec![taken], Crowd::default());
        labels::place(names, &[], &mut room, size).remove(0)
    };
    assert!(placed(std::slice::from_ref(&field)).is_some());
    assert_eq!(placed(&[field, meadow]), None, "it would be the meadow's");
}

fn gap(a: Rect, b: Rect) -> f32 {
    (a.min - b.max).max(b.min - a.max).max(Vec2::ZERO).length()
}

/// Two symbols, one above the other: between them a name would be anybody's.
#[test]
fn a_name_stands_where_nobody_takes_it_for_the_name_of_another() {
    let stage = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let symbols = [130.0, 168.0].map(|y| Rect::from_center_size(pos2(200.0, y), vec2(28.0, 19.0)));
    let name = |symbol| Name { symbol, text: "Patrol".to_owned(), ink: DARK.text, rank: Rank::Unit };
    let names = symbols.map(name);
    let mut room = Room::new(stage, stage, symbols.to_vec(), Crowd::default());
    let placed = labels::place(&names, &symbols, &mut room, |_, _| vec2(40.0, 13.0));
    for (placed, symbol) in placed.iter().zip(symbols) {
        let rect = placed.as_ref().expect("there is room").rect;
        let gaps = symbols.map(|symbol| gap(rect, symbol));
        let (own, other) = if symbol == symbols[0] { (gaps[0], gaps[1]) } else { (gaps[1], gaps[0]) };
        assert!(own < 6.0 && other > own + 3.0, "{rect:?}: {gaps:?}");
    }
}
