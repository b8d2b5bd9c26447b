//! Compares the files of an earlier run with the files that should be there.

use std::collections::BTreeSet;

use super::list::{self, List};
use super::{Files, text};
use crate::folder::{Folder, Found};

pub use super::list::NAME as LIST;

/// The files to write and to remove in a folder.
#[derive(Debug, Default)]
pub struct Difference {
    /// All files that it should contain, including the list of files.
    pub files: Files,
    /// The paths of files that do not exist.
    pub new: Vec<String>,
    /// The paths of files with a different content, with that content.
    pub changed: Vec<(String, String)>,
    /// The files of an earlier run that are no longer wanted.
    pub stale: Vec<String>,
}

impl Difference {
    /// Compares a folder with the files that it should contain, not including the list of files.
    ///
    /// # Errors
    ///
    /// When the folder, or a file where a generated one must be written, was not written by this
    /// command; and errors of the file system.
    pub fn new(out: &Folder, files: &Files) -> Result<Self, String> {
        let earlier = earlier(out)?;
        let mut difference = Self { files: with_list(files), ..Self::default() };
        for (path, text) in &difference.files {
            match out.look(path)? {
                Found::Nothing => difference.new.push(path.clone()),
                Found::Other(what) => {
                    return Err(format!(
                        "{} is {what}, but a generated file must be written there; move it away",
                        out.root().join(path).display()
                    ));
                }
                Found::File(bytes) => {
                    let found = String::from_utf8_lossy(&bytes).into_owned();
                    if !is_ours(&found) {
                        return Err(not_ours(out, path));
                    }
                    if !same(&found, text) {
                        difference.changed.push((path.clone(), found));
                    }
                }
            }
        }
        for path in earlier.into_iter().filter(|path| !difference.files.contains_key(path)) {
            // A file that someone else put there is kept.
            if matches!(out.look(&path)?, Found::File(bytes) if is_ours(&String::from_utf8_lossy(&bytes))) {
                difference.stale.push(path);
            }
        }
        Ok(difference)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.stale.is_empty()
    }
}

/// Files with the list of them.
pub fn with_list(files: &Files) -> Files {
    let mut files = files.clone();
    let list = list::text(files.keys());
    files.insert(LIST.to_owned(), list);
    files
}

/// Whether a folder already contains these files and no others of an earlier run. Stops at the
/// first difference.
///
/// # Errors
///
/// As for [`Difference::new`].
pub fn is_done(out: &Folder, files: &Files) -> Result<bool, String> {
    let (earlier, files) = (earlier(out)?, with_list(files));
    if earlier.iter().any(|path| !files.contains_key(path)) {
        return Ok(false);
    }
    for (path, text) in &files {
        if !matches!(out.look(path)?, Found::File(bytes) if same(&String::from_utf8_lossy(&bytes), text)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The files that an earlier run wrote. A folder with files and without the list is not ours.
fn earlier(out: &Folder) -> Result<BTreeSet<String>, String> {
    match out.look(LIST)? {
        Found::File(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            if is_ours(&text) {
                return match List::parse(&text) {
                    List::Whole(paths) => Ok(paths),
                    List::Part(paths) => Ok(paths.into_iter().chain(marked(out)?).collect()),
                };
            }
        }
        Found::Nothing if out.is_empty()? => return Ok(BTreeSet::new()),
        Found::Nothing | Found::Other(_) => {}
    }
    Err(format!(
        "{} contains files that graph-docs did not write (it has no `{LIST}`); choose a new or empty folder",
        out.root().display()
    ))
}

/// The files whose first line says that this command wrote them, in case the list is damaged.
fn marked(out: &Folder) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    for path in out.files()? {
        let is_of_kind = [".rs", ".toml", ".md"].iter().any(|end| path.ends_with(end));
        if is_of_kind && matches!(out.look(&path)?, Found::File(bytes) if has_mark(&String::from_utf8_lossy(&bytes))) {
            found.insert(path);
        }
    }
    Ok(found)
}

/// Whether this command wrote a file. An empty file, or one with only a part of our first line, is
/// left over from a crash or a full disk: replacing it loses nothing.
fn is_ours(text: &str) -> bool {
    let starts = ["// ", "# ", "<!-- "].map(|comment| format!("{comment}{}", text::MARK));
    has_mark(text) || starts.iter().any(|start| start.starts_with(text))
}

fn has_mark(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.contains(text::MARK))
}

/// Whether two texts are equal, ignoring the kind of line ends.
fn same(found: &str, wanted: &str) -> bool {
    found == wanted || found.replace("\r\n", "\n") == wanted
}

fn not_ours(out: &Folder, path: &str) -> String {
    format!(
        "{} was not written by graph-docs (its first line does not say so), but a generated file must be written there; move it away",
        out.root().join(path).display()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_a_file_of_ours_is_ours() {
        for text in [
            "",
            "/",
            "// @gener",
            "# @generated by graph-docs",
            "<!-- @generated by graph-docs 0.1.0",
            "# @generated by graph-docs.\nx",
        ] {
            assert!(is_ours(text), "{text:?}");
        }
        for text in ["// by hand", "\n", "// @generated by another", "x"] {
            assert!(!is_ours(text), "{text:?}");
        }
    }
}
