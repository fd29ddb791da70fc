//! `tutela serve`: hands the browser build to a browser on this machine.

use std::path::PathBuf;

use super::Exit;
use super::out::{note, print, say, text};
use crate::net::serve::{Problem, Server};

/// Free on most machines, and known as a port for pages under test.
const PORT: u16 = 8080;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// 0 takes any free port
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// The folder of the browser build
    #[arg(long, value_name = "FOLDER", default_value = super::BUILD_FOLDER)]
    dir: PathBuf,
}

pub(super) fn serve(arguments: &Arguments) -> Exit {
    let served = Server::bind(&arguments.dir, arguments.port).and_then(|server| {
        say("cli-serving", &[("folder", text(arguments.dir.display()))]);
        // Alone on its line, for programs that start this one.
        print(&format!("http://{}/", server.address()));
        server.run()
    });
    match served {
        Ok(()) => Exit::Done,
        Err(problem) => {
            note(&problem.to_string());
            exit(&problem)
        }
    }
}

fn exit(problem: &Problem) -> Exit {
    match problem {
        Problem::NoBuild { .. } => Exit::InvalidInput,
        Problem::PortInUse { .. } | Problem::PortNotAllowed { .. } | Problem::System(_) => Exit::Failed,
    }
}
