//! A repository elsewhere, as a clone in the cache folder that has one commit's reference pages and
//! nothing else.
//!
//! It is shallow (no history), filtered (no file before it is asked for) and sparse (of the tree,
//! the folder with the reference): of a documentation repository that is a few per cent. Checking
//! out is what makes git fetch the missing files, all in one go.

use std::fs::{self, File};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::command;
use crate::hash;

/// The environment variable that names the cache folder.
const VARIABLE: &str = "GRAPH_DOCS_CACHE";

/// The folder that is fetched; the files in the top folder always are.
const FOLDER: &str = "api-reference";

/// Brings a commit of a repository elsewhere into the cache. Gives the clone, and the commit that
/// the revision names there now. A whole commit that is in the cache is not fetched again.
///
/// # Errors
///
/// When there is no cache folder, and when git fails.
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

/// The commit that the clone has all of.
fn done(folder: &Path) -> Option<String> {
    fs::read_to_string(folder.join("graph-docs.done")).ok().filter(|commit| {
        let name = format!("{commit}^{{commit}}");
        command::run(folder, ["rev-parse", "--verify", "--quiet", &name]).is_ok()
    })
}

/// Makes the clone, or makes an interrupted one whole.
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
