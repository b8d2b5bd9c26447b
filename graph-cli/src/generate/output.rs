//! The crate on disk: what an earlier run left there, and what has to change.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::{Component, Path};

use super::{Files, text};

/// The file that lists what was generated.
const LIST: &str = "graph-docs.files";

/// What a run did.
#[derive(Debug, Default)]
pub struct Written {
    new: usize,
    changed: usize,
    removed: usize,
    kept: usize,
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { new, changed, removed, kept } = self;
        write!(f, "{new} files are new, {changed} changed, {removed} removed, {kept} as they were")
    }
}

/// What a folder holds, compared with what it should hold.
#[derive(Debug, Default)]
pub struct Plan {
    /// The files to be written that are not there.
    pub new: Vec<String>,
    /// The files whose content differs, with what they hold now.
    pub changed: Vec<(String, String)>,
    /// The files of an earlier run that are no longer wanted, with what they hold.
    pub stale: Vec<(String, String)>,
    /// How many files are right already.
    pub kept: usize,
}

/// Makes a folder hold the files. Writes only what differs, and removes only what an earlier run wrote.
///
/// # Errors
///
/// When the folder holds files that no run wrote in places where ours belong, and those of the file system.
pub fn write(out: &Path, files: &Files) -> Result<Written, String> {
    let files = with_list(files);
    let plan = plan(out, &files)?;
    let failed = |path: &str, error: io::Error| format!("{}: {error}", out.join(path).display());
    for path in plan.new.iter().chain(plan.changed.iter().map(|(path, _)| path)) {
        let target = out.join(path);
        let folder = target.parent().map_or(Ok(()), std::fs::create_dir_all);
        let text = files.get(path).map_or("", String::as_str);
        folder.and_then(|()| std::fs::write(&target, text)).map_err(|error| failed(path, error))?;
    }
    for (path, _) in &plan.stale {
        std::fs::remove_file(out.join(path)).map_err(|error| failed(path, error))?;
        remove_empty_folders(out, path);
    }
    Ok(Written { new: plan.new.len(), changed: plan.changed.len(), removed: plan.stale.len(), kept: plan.kept })
}

/// Compares a folder with the files that it should hold.
pub fn plan(out: &Path, files: &Files) -> Result<Plan, String> {
    let earlier = earlier(out)?;
    let mut plan = Plan::default();
    for (path, text) in files {
        match read(out, path)? {
            None => plan.new.push(path.clone()),
            Some(found) if !is_ours(&found) => return Err(foreign(out, path)),
            Some(found) if same(&found, text) => plan.kept += 1,
            Some(found) => plan.changed.push((path.clone(), found)),
        }
    }
    for path in earlier.into_iter().filter(|path| !files.contains_key(path)) {
        // Whoever put a file of their own in the place of ours keeps it.
        if let Some(found) = read(out, &path)?.filter(|found| is_ours(found)) {
            plan.stale.push((path, found));
        }
    }
    Ok(plan)
}

/// The files and the list of them.
pub fn with_list(files: &Files) -> Files {
    let mut files = files.clone();
    let paths: String = files.keys().map(|path| format!("{path}\n")).collect();
    let head = format!("# {}. The files that it wrote here; it removes no others.\n", text::MARK);
    files.insert(LIST.to_owned(), head + &paths);
    files
}

/// The files that an earlier run wrote. A folder with files and without the list is not ours.
fn earlier(out: &Path) -> Result<BTreeSet<String>, String> {
    if let Some(list) = read(out, LIST)?.filter(|list| is_ours(list)) {
        let paths = list.lines().filter(|line| !line.starts_with('#')).filter(|line| is_below(line));
        return Ok(paths.map(str::to_owned).collect());
    }
    match std::fs::read_dir(out).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(format!(
            "{} holds files that graph-docs did not write (there is no `{LIST}`); name a new or empty folder",
            out.display()
        )),
        Ok(false) => Ok(BTreeSet::new()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(format!("{}: {error}", out.display())),
    }
}

/// Whether a path of the list stays below the folder.
fn is_below(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// A file's text; `None` if there is no such file.
fn read(out: &Path, path: &str) -> Result<Option<String>, String> {
    match std::fs::read(out.join(path)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", out.join(path).display())),
    }
}

fn is_ours(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.contains(text::MARK))
}

/// Whether two texts are the same, however a checkout writes line ends.
fn same(a: &str, b: &str) -> bool {
    a == b || a.replace("\r\n", "\n") == b
}

fn foreign(out: &Path, path: &str) -> String {
    format!(
        "{} is not ours (its first line lacks `{}`), and a generated file belongs there; move it away",
        out.join(path).display(),
        text::MARK
    )
}

/// Removes the folders above a removed file that are empty now.
fn remove_empty_folders(out: &Path, path: &str) {
    let mut folder = Path::new(path).parent();
    while let Some(name) = folder.filter(|name| !name.as_os_str().is_empty()) {
        // Fails where something is left, and then that is the end.
        if std::fs::remove_dir(out.join(name)).is_err() {
            return;
        }
        folder = name.parent();
    }
}
