//! Standard output, and the exit status if it cannot be written.

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;
use std::sync::OnceLock;

use graph_codegen::hidden::is_hidden;

/// The reason why output was lost. The program has one standard output and one standard error.
static LOST: OnceLock<String> = OnceLock::new();

/// Writes unmodified text to standard output, for programs. A closed pipe ends the output.
pub fn print(text: &str) {
    let mut out = io::stdout().lock();
    note("standard output", out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Prints text for people. The names of pages and folders in it cannot affect the terminal.
pub fn print_text(text: &str) {
    print(&shown(text));
}

/// Writes a line to standard error, with escape sequences if it is a terminal.
pub(super) fn styled_line(text: &str) {
    let mut out = anstream::stderr();
    note("standard error", writeln!(out, "{text}"));
}

/// Writes a line to standard error.
pub fn line(text: &str) {
    styled_line(&shown(text));
}

/// The status of the program: a failure if output was lost.
pub fn conclude(status: ExitCode) -> ExitCode {
    match LOST.get() {
        None => status,
        Some(lost) => {
            let _ = writeln!(io::stderr(), "error: {lost}");
            ExitCode::FAILURE
        }
    }
}

/// Prints clap's output: help, or an error in the arguments.
pub fn usage(error: &clap::Error) -> ExitCode {
    let stream = if error.use_stderr() { "standard error" } else { "standard output" };
    let printed = error.print().and_then(|()| io::stdout().flush());
    note(stream, printed);
    conclude(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
}

fn note(stream: &str, written: io::Result<()>) {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            LOST.get_or_init(|| format!("cannot write to {stream}: {error}"));
        }
        _ => {}
    }
}

/// A text whose hidden characters are escaped, line breaks apart.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character != '\n' && is_hidden(character) {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}
