//! `cargo graph-docs`: calls the `graph-docs` that is installed next to it.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    // Cargo gives the name of the subcommand first.
    let arguments = std::env::args_os().skip(1);
    let arguments: Vec<_> = arguments.enumerate().filter(|(at, it)| *at > 0 || it != "graph-docs").collect();
    let beside =
        std::env::current_exe().map(|own| own.with_file_name(format!("graph-docs{}", std::env::consts::EXE_SUFFIX)));
    let program = beside.ok().filter(|program| program.is_file()).unwrap_or_else(|| "graph-docs".into());
    match Command::new(&program).args(arguments.into_iter().map(|(_, it)| it)).status() {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            eprintln!("error: cannot start {}: {error}", program.display());
            ExitCode::FAILURE
        }
    }
}
