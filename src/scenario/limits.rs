//! Limits on everything that a scenario brings from outside, each with its reason.

/// Largest file of a scenario, map, message file or bundle: a dense town of 2,000 buildings with all texts and scripts
/// takes under 1 MB, and a browser reads this much without a visible pause.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;
/// Deepest nesting of brackets: twice what the deepest readable condition needs, and half of what the parser's stack
/// is tested for.
pub const MAX_NESTING: u32 = 64;
/// Most placeables of one message: what the message formatter itself fills in, and a bound on their nesting.
pub const MAX_PLACEABLES: u32 = 100;
/// Longest file name, in bytes: what every file system and the browser's storage accept.
pub const MAX_NAME_BYTES: usize = 200;

/// Longest id, in characters: ids stand in logs, on exercise sheets and in narrow columns.
pub const MAX_ID_CHARS: usize = 48;
/// Longest message of a scenario, in characters: a briefing page; more would not be read.
pub const MAX_MESSAGE_CHARS: usize = 8_000;

/// Individual civilians: bodies that a browser on an ordinary laptop steps in real time.
pub const MAX_PEOPLE: u32 = 2_000;
/// People of all armed parties together; they sense and act each tick, unlike people of the crowd.
pub const MAX_PARTY_PEOPLE: u32 = 200;
/// Longest list of anything that the drill declares (units, seats, injects, rules ...), unless stated below: what an
/// instructor can oversee, and what an order card can list.
pub const MAX_LIST: usize = 200;
/// Most buildings, roads or waters of a map: each is a collider and a drawn shape.
pub const MAX_SHAPES: usize = 2_000;
/// Most corners of a polygon or points of a road.
pub const MAX_CORNERS: usize = 32;
/// Most conditions in one nested condition: evaluated each tick.
pub const MAX_CONDITION_PARTS: usize = 64;
/// Most problems of meaning that one check reports: an author mends the first hundreds before reading on.
pub const MAX_PROBLEMS: usize = 500;
/// Most names that a wrong one is compared with: more cannot be told apart by a reader anyway.
pub const MAX_CANDIDATES: usize = 5_000;
/// Most effects of one inject, reply or option.
pub const MAX_EFFECTS: usize = 50;
/// Most options of a freeze probe: each has a number key.
pub const MAX_OPTIONS: usize = 9;
/// Most questions before a drill: a person wants to begin.
pub const MAX_BEFORE: usize = 5;
/// Most order scripts beside a scenario.
pub const MAX_SCRIPTS: usize = 50;

/// Sides of a map in metres: below, nothing fits; above, the walking grid (1 m) no longer fits a browser's memory.
pub const MAP_SIDE_M: (f32, f32) = (20.0, 4_000.0);
/// Length of a drill in seconds: at least one decision, at most four hours.
pub const DRILL_S: (u32, u32) = (10, 14_400);
/// Walking and driving speeds, metres per second: up to a helicopter.
pub const SPEED_MPS: (f32, f32) = (0.1, 80.0);
/// Walking speed of people on foot, metres per second: up to a sprint.
pub const FOOT_SPEED_MPS: (f32, f32) = (0.1, 8.0);
/// Radius of a unit's body in metres: one person to a column of vehicles.
pub const RADIUS_M: (f32, f32) = (0.2, 20.0);
/// Distances of sight, means and effects, in metres.
pub const REACH_M: (f32, f32) = (0.0, 10_000.0);
/// How far a unit looks for cover, metres: nobody runs farther under fire.
pub const COVER_M: (f32, f32) = (0.0, 60.0);
/// Strength of a unit, in people.
pub const STRENGTH: (u32, u32) = (1, 500);
/// Delays, standards and treatment times, in seconds: at most the longest drill.
pub const DELAY_S: (u32, u32) = (0, 14_400);
/// Rounds of one salvo: each is a discharge with its own draw.
pub const ROUNDS: (u32, u32) = (1, 200);
/// Play time in minutes, as the library lists it.
pub const MINUTES: (u32, u32) = (1, 240);
/// Weights of lines and outcomes, gravity of duties.
pub const WEIGHT: (f32, f32) = (0.0, 100.0);
/// Amount of a resource, either side of zero.
pub const AMOUNT: (f32, f32) = (-1.0e9, 1.0e9);
/// How far one sees at most, in metres: from fog in which one loses one's feet to beyond every map.
pub const VISIBILITY_M: (f32, f32) = (1.0, 10_000.0);
/// Wind, metres per second: up to a hurricane.
pub const WIND_MPS: (f32, f32) = (0.0, 60.0);
/// Degrees clockwise from north.
pub const BEARING_DEG: (f32, f32) = (0.0, 360.0);
/// Minutes of twilight: up to a polar evening.
pub const TWILIGHT_MIN: (u32, u32) = (1, 240);
/// Tightest curve of a vehicle, metres: from a motorcycle to a lorry with a trailer.
pub const TURNING_RADIUS_M: (f32, f32) = (1.0, 25.0);
/// Acceleration, braking and curves: up to what tyres hold.
pub const DRIVING_MPS2: (f32, f32) = (0.5, 9.0);
/// Tanks and what engines burn in an hour, litres: up to a large helicopter.
pub const FUEL_L: (f32, f32) = (0.0, 10_000.0);
/// What one person carries on foot, kilograms.
pub const LOAD_KG: (f32, f32) = (0.0, 60.0);
/// Hours awake: beyond, nobody stands.
pub const AWAKE_H: (f32, f32) = (0.0, 72.0);
/// Metres of a cordon for each person who holds it: shoulder to shoulder up to within call.
pub const HOLDS_M: (f32, f32) = (0.5, 10.0);
/// Lines of a channel at once: a switchboard.
pub const LINES: (u32, u32) = (0, 200);
/// Grams of irritant in one canister.
pub const GRAMS: (f32, f32) = (0.1, 1_000.0);
/// Spread, growth, concentration and extinction of smoke: never nothing, or a cloud would have no size and no end.
pub const SMOKE: (f32, f32) = (0.01, 1_000.0);
/// Line pairs that a look must resolve, against the one that noticing takes.
pub const SIGHT_LINES: (f32, f32) = (1.0, 20.0);
/// Seconds that a forecast looks ahead: less says nothing, more is no forecast.
pub const FORECAST_S: (u32, u32) = (10, 600);
/// Runs of one forecast: two for any uncertainty at all, thirty for an interval of a few tenths.
pub const FORECAST_RUNS: (u32, u32) = (2, 32);
/// People times seconds times runs of one forecast: it is made inside the tick, also in a browser, where so much takes
/// about two seconds in all, spread over the analyst's delay.
pub const MAX_FORECAST_PERSON_S: u32 = 400_000;
