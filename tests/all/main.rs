//! All integration tests in one program: each module is an area, and linking once keeps a full run short.

mod fixtures;
mod scenario_check;
