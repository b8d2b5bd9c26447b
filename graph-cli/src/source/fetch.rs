//! A remote repository, as a clone in the cache folder that only contains the reference pages of
//! one commit.
//!
//! The clone is shallow (without history), filtered (files are only fetched when needed) and sparse
//! (only the folder with the reference), which is a few per cent of a documentation repository.
//! Checking out makes git fetch the missing files, all at once.

use std::fs::{self, File};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::command;
use crate::hash;

/// The environment variable that names the cache folder.
const VARIABLE: &str = "GRAPH_DOCS_CACHE";

/// The folder that is fetched; the files in the top folder are always fetched.
const FOLDER: &str = "api-reference";

/// Fetches a commit of a remote repository into the cache. Returns the clone, and the commit that
/// the revision refers to. A commit that is complete in the cache is not fetched again.
///
/// # Errors
///
/// Returns an error if there is no cache folder, or if git fails.
pub fn clone(url: &str, revision: Option<&str>) -> Result<(PathBuf, String), String> {
    let revision = revision.unwrap_or("HEAD");
    if url.starts_with('-') || revision.starts_with('-') || revision.is_empty() {
        return Err(format!("`{url}` is not a valid URL, or `{revision}` is not a valid revision"));
    }
    let folder = cache()?.join(hash::of(url.as_bytes()).chars().take(24).collect::<String>());
    let failed = |error: std::io::Error| format!("cannot use the cache folder {}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(failed)?;
    // Only one process at a time gets here, so git's lock files are left over from an interrupted
    // run.
    let lock = File::create(folder.join("graph-docs.lock")).map_err(failed)?;
    lock.lock().map_err(failed)?;
    prepare(&folder, url)?;
    let is_commit = revision.len() >= 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_commit && done(&folder).as_deref() == Some(revision) {
        return Ok((folder, revision.to_owned()));
    }
    fetch(&folder, url, revision)?;
    let commit = command::run(&folder, ["rev-parse", "--verify", "FETCH_HEAD^{commit}"])?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    command::run(&folder, ["checkout", "--quiet", "--force", "--detach", &commit])
        .map_err(|error| format!("cannot fetch {url}: {error}"))?;
    fs::write(folder.join("graph-docs.done"), &commit).map_err(failed)?;
    Ok((folder, commit))
}

/// The commit of which the clone has all files.
fn done(folder: &Path) -> Option<String> {
    fs::read_to_string(folder.join("graph-docs.done")).ok().filter(|commit| {
        let name = format!("{commit}^{{commit}}");
        command::run(folder, ["rev-parse", "--verify", "--quiet", &name]).is_ok()
    })
}

/// Creates the clone, or completes an interrupted one.
fn prepare(folder: &Path, url: &str) -> Result<(), String> {
    for stale in ["index.lock", "shallow.lock", "config.lock", "HEAD.lock"] {
        let _ = fs::remove_file(folder.join(".git").join(stale));
    }
    command::run(folder, ["init", "--quiet"])?;
    let settings = [
        ("remote.origin.url", url),
        ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"),
        ("core.autocrlf", "false"),
        ("advice.detachedHead", "false"),
    ];
    settings.iter().try_for_each(|(key, value)| command::run(folder, ["config", key, value]).map(drop))?;
    command::run(folder, ["sparse-checkout", "set", "--cone", FOLDER]).map(drop)
}

/// Fetches one commit; git shows its progress on a terminal.
fn fetch(folder: &Path, url: &str, revision: &str) -> Result<(), String> {
    let mut command = command::command(folder);
    command.args(["fetch", "--depth", "1", "--filter=blob:none", "--no-tags", "--force", "origin", revision]);
    let is_terminal = std::io::stderr().is_terminal();
    let stderr = if is_terminal { Stdio::inherit() } else { Stdio::piped() };
    if is_terminal {
        // So that git can prompt the user for credentials.
        command.arg("--progress").stdin(Stdio::inherit());
    }
    let output = command.stdout(Stdio::null()).stderr(stderr).spawn().and_then(std::process::Child::wait_with_output);
    let output = output.map_err(|error| command::missing(&error))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("cannot fetch `{revision}` from {url}: {}", said.trim()))
}

/// The folder for clones, which depends on the operating system.
fn cache() -> Result<PathBuf, String> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let system = || match std::env::consts::OS {
        "windows" => variable("LOCALAPPDATA"),
        "macos" => home().map(|home| home.join("Library/Caches")),
        _ => variable("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache"))),
    };
    let found = variable(VARIABLE).or_else(|| system().map(|folder| folder.join("graph-docs")));
    found.ok_or_else(|| format!("there is no cache folder for the clone; set {VARIABLE} to one"))
}
