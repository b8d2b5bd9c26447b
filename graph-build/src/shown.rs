//! The folder of pages in the form in which rustc prints paths: relative to the workspace's folder,
//! where cargo runs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use graph_codegen::library::shown_from;

/// The path of a folder of pages for a crate. It is printed next to rustc's own messages.
pub(crate) fn from_workspace(crate_folder: &Path, docs: &Path) -> String {
    let workspace = workspace(crate_folder).unwrap_or_else(|| crate_folder.to_owned());
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    shown_from(Some(&absolute(&workspace)), &absolute(docs))
}

/// The folder of the workspace. cargo sets no variable for it in build scripts, but prints it.
fn workspace(crate_folder: &Path) -> Option<PathBuf> {
    let mut cargo = Command::new(std::env::var_os("CARGO")?);
    cargo.args(["locate-project", "--workspace", "--message-format", "plain"]).current_dir(crate_folder);
    let found = cargo.output().ok().filter(|output| output.status.success())?;
    let manifest = PathBuf::from(String::from_utf8(found.stdout).ok()?.trim_end());
    manifest.parent().map(Path::to_owned)
}
