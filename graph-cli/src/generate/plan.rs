//! What an earlier run left in a folder, compared with what should be there.

use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::{Files, text};

/// The file that lists what was generated.
pub const LIST: &str = "graph-docs.files";

/// What has to be done to a folder.
#[derive(Debug)]
pub struct Plan {
    /// The folder.
    pub out: PathBuf,
    /// All files that it should hold, the list of them included.
    pub files: Files,
    /// The paths of those that are not there.
    pub new: Vec<String>,
    /// The paths of those whose content differs, with what they hold now.
    pub changed: Vec<(String, String)>,
    /// The files of an earlier run that are no longer wanted.
    pub stale: Vec<String>,
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.stale.is_empty()
    }
}

/// Compares a folder with the files that it should hold.
///
/// # Errors
///
/// When the folder, or a file where one of ours belongs, was not written by us; and those of the file system.
pub fn plan(out: &Path, mut files: Files) -> Result<Plan, String> {
    let earlier = earlier(out)?;
    files.insert(LIST.to_owned(), list(files.keys()));
    let mut plan =
        Plan { out: out.to_owned(), files: Files::new(), new: Vec::new(), changed: Vec::new(), stale: Vec::new() };
    for (path, text) in &files {
        match read(out, path)? {
            None => plan.new.push(path.clone()),
            Some(found) if !is_ours(&found) => return Err(not_ours(out, path)),
            Some(found) if same(&found, text) => {}
            Some(found) => plan.changed.push((path.clone(), found)),
        }
    }
    for path in earlier.into_iter().filter(|path| !files.contains_key(path)) {
        // Whoever put a file of their own in the place of ours keeps it.
        if read(out, &path)?.is_some_and(|found| is_ours(&found)) {
            plan.stale.push(path);
        }
    }
    Ok(Plan { files, ..plan })
}

/// The list of some files, by folder.
pub fn list<'a>(paths: impl Iterator<Item = &'a String>) -> String {
    let mut text = format!("# {}. The files that it wrote here; it changes and removes no others.\n", text::MARK);
    let mut last = "";
    for path in paths {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if folder != last {
            text.push_str(&format!("{folder}/\n"));
            last = folder;
        }
        text.push_str(&format!("  {name}\n"));
    }
    text
}

/// The paths of a list. Those that lead out of the folder are left out.
fn listed(list: &str) -> BTreeSet<String> {
    let mut folder = "";
    let mut paths = BTreeSet::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => folder = if line == "/" { "" } else { line },
            Some("") => {}
            Some(name) => {
                let path = format!("{folder}{name}");
                if Path::new(&path).components().all(|part| matches!(part, Component::Normal(_))) {
                    paths.insert(path);
                }
            }
        }
    }
    paths
}

/// The files that an earlier run wrote. A folder with files and without the list is not ours.
fn earlier(out: &Path) -> Result<BTreeSet<String>, String> {
    if let Some(list) = read(out, LIST)?.filter(|list| is_ours(list)) {
        return Ok(listed(&list));
    }
    match std::fs::read_dir(out).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(format!(
            "{} holds files that graph-docs did not write (it has no `{LIST}`); name a new or empty folder",
            out.display()
        )),
        Ok(false) => Ok(BTreeSet::new()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(format!("{}: {error}", out.display())),
    }
}

/// A file's text; `None` if there is no such file.
fn read(out: &Path, path: &str) -> Result<Option<String>, String> {
    let file = out.join(path);
    match std::fs::read(&file) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", file.display())),
    }
}

fn is_ours(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.contains(text::MARK))
}

/// Whether two texts are the same, however a checkout writes line ends.
fn same(found: &str, wanted: &str) -> bool {
    found == wanted || found.replace("\r\n", "\n") == wanted
}

fn not_ours(out: &Path, path: &str) -> String {
    format!(
        "{} was not written by graph-docs (its first line does not say so), and a generated file belongs there; move it away",
        out.join(path).display()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let paths = ["Cargo.toml", "src/areas/a.rs", "src/areas/b.rs", "src/lib.rs", "x.toml"].map(str::to_owned);
        assert_eq!(listed(&list(paths.iter())), BTreeSet::from(paths));
    }

    #[test]
    fn a_list_leads_nowhere_else() {
        let list = "# x\n../\n  a\n//\n  b\nsrc/\n  ../../c\n  \n/etc/\n  d\n/\n  e\n";
        assert_eq!(listed(list), BTreeSet::from(["e".to_owned()]));
    }
}
