//! Tells cargo that drills and messages are part of the program, so that a new file among them is embedded.

fn main() {
    println!("cargo::rerun-if-changed=assets/messages");
    println!("cargo::rerun-if-changed=scenarios");
}
