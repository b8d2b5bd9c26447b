//! The `git` command, as this program runs it.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// The oldest `git` with `rev-parse --end-of-options`.
const OLDEST: &str = "2.30";

/// `git` in a repository, independent of the variables that git sets for hooks.
pub fn command(repository: &Path) -> Command {
    let mut command = Command::new("git");
    for variable in
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX"]
    {
        command.env_remove(variable);
    }
    // The C locale keeps the output that is parsed untranslated.
    command.env("LC_ALL", "C").arg("-C").arg(repository).stdin(Stdio::null());
    command
}

/// The output of a git command.
///
/// # Errors
///
/// The error message of git.
pub fn run<S: AsRef<OsStr>>(repository: &Path, arguments: impl IntoIterator<Item = S>) -> Result<Vec<u8>, String> {
    let output = command(repository).args(arguments).output().map_err(|error| missing(&error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("git in {}: {}", repository.display(), said.trim()))
}

/// Why git could not be started.
pub fn missing(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => {
            format!("the source is a git repository, but there is no `git` on the PATH; install {OLDEST} or later")
        }
        _ => format!("cannot start git: {error}"),
    }
}
