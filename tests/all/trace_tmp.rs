use tutela::exercise::script;
use tutela::scenario::library;
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
#[test]
fn trace() {
    for name in ["lawful", "tempting", "inaction"] {
        let loaded = library::open("market_mortar").unwrap();
        let text = library::script("market_mortar", name).unwrap();
        let script = script::read("x", text.as_bytes()).unwrap();
        let mut sim = Sim::new(loaded.scenario.clone(), 1);
        let t = std::time::Instant::now();
        while !sim.ended() {
            let now = sim.tick();
            let due: Vec<_> = script.steps.iter().filter(|s| s.at == now).map(|s| match &s.act { tutela::exercise::script::Act::Order(seat, order) => tutela::sim::order::Instruction::Order(seat.clone(), order.clone()), tutela::exercise::script::Act::Control(c) => tutela::sim::order::Instruction::Control(c.clone()) }).collect();
            sim.step(&due);
        }
        println!("=== {name} {:?} digest {:?}", t.elapsed(), sim.digests());
        for e in &sim.events().events {
            match &e.kind {
                EventKind::TrustChanged{..} | EventKind::ConsentChanged{..} | EventKind::ThreatKnown{..} => {}
                EventKind::ForceUsed(u) => println!("{:.1} FORCE {:?} {:?} {:?} knew {:?} bystanders {} dist {:?} hist {:?} verdict {:?}", e.tick.seconds_f32(), u.unit, u.target, u.rung, u.knew.target, u.knew.bystanders, u.knew.distance_m, u.knew.history, u.verdict),
                EventKind::OrderGiven{order,..} => println!("{:.1} ORDER {:?}", e.tick.seconds_f32(), order),
                k => { let s = format!("{k:?}"); println!("{:.1} {}", e.tick.seconds_f32(), &s[..s.len().min(170)]); }
            }
        }
    }
}
