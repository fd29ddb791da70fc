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
