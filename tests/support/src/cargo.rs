//! Crates that a test writes and has cargo build.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::workspace;

/// What a run of cargo came to.
#[derive(Debug)]
pub struct Built {
    /// Whether it succeeded.
    pub success: bool,
    /// Everything that was said, as people see it.
    pub said: String,
    /// The messages for programs.
    pub messages: Vec<Value>,
}

/// Cargo in a folder, offline. Its target folder, which crates written by several tests share so
/// that what they depend on is built once, lies in the folder of the tests' crate, which is
/// `env!("CARGO_TARGET_TMPDIR")`.
pub fn cargo(folder: &Path, tmp: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(folder).env("CARGO_TARGET_DIR", target(tmp)).env("CARGO_NET_OFFLINE", "true");
    command
}

/// The target folder of crates that tests write.
pub fn target(tmp: &str) -> PathBuf {
    Path::new(tmp).join("written-crates")
}

/// Runs a command of cargo that gives messages for programs: `check`, `build`, `doc`.
///
/// # Panics
/// When it can't be started.
pub fn run(folder: &Path, tmp: &str, command: &[&str]) -> Built {
    let (first, more) = command.split_first().expect("a command");
    let output = cargo(folder, tmp).arg(first).arg("--message-format=json").args(more).output().expect("cargo");
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let messages: Vec<Value> = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let rendered = messages.iter().filter_map(|message| message.get("message")?.get("rendered")?.as_str());
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &rendered.collect::<String>();
    Built { success: output.status.success(), said, messages }
}

/// Whether cargo built the library of the package with this manifest, rather than find it fresh;
/// `None` if the messages say nothing of it.
pub fn is_library_built(messages: &[Value], manifest: &Path) -> Option<bool> {
    let is_library = |message: &&Value| {
        message.get("reason").is_some_and(|reason| reason == "compiler-artifact")
            && message.get("manifest_path").and_then(Value::as_str).is_some_and(|path| Path::new(path) == manifest)
            && message.pointer("/target/kind/0").is_some_and(|kind| kind == "lib")
    };
    messages.iter().rfind(is_library)?.get("fresh").map(|fresh| fresh == false)
}

/// Gives a crate the versions that the workspace has, so that it can be built offline.
///
/// # Panics
/// When the lock file can't be copied.
pub fn copy_lock(folder: &Path) {
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace's lock file");
}

/// A dependency on a crate of the workspace without its default features, as a line of a manifest.
pub fn dependency(name: &str, features: &[&str]) -> String {
    let path = workspace().join(name);
    format!("{name} = {{ path = {path:?}, default-features = false, features = {features:?} }}\n")
}

/// The manifest of a crate that is not a member of the workspace, whose `[workspace]` stands last.
pub fn manifest(name: &str, dependencies: &[String], build_dependencies: &[String]) -> String {
    let (dependencies, build_dependencies) = (dependencies.concat(), build_dependencies.concat());
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
         [build-dependencies]\n{build_dependencies}\n[workspace]\n"
    )
}
