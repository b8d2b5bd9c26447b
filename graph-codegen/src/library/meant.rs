//! Whether a folder is a folder of pages, and which one was probably meant.

use std::path::Path;

use super::kept;

/// How many folders nested in a wrong one are named.
const NAMED: usize = 4;
/// The maximum depth at which they are searched for, and the maximum number of folders.
const DEPTH: usize = 4;
const LOOKED_INTO: usize = 2_000;
/// How many levels too low a folder may be.
const TOO_LOW: usize = 3;

/// The error for a folder that is not a folder of pages, or not completely written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotPages {
    /// The folders of pages in it, relative to it, with `/` between their parts.
    below: Vec<String>,
    /// How many levels above it there is such a folder.
    above: Option<usize>,
    /// Whether the command that keeps the pages was interrupted.
    half_written: bool,
}

impl NotPages {
    /// Returns the message for a folder, given as the user wrote it, with the folders to use
    /// instead.
    pub fn message(&self, given: &str) -> String {
        if self.half_written {
            return format!(
                "`graph-docs` was interrupted while it changed the pages of `{given}`; run `graph-docs verify` to finish the change"
            );
        }
        let plain = given.trim_end_matches(['/', '\\']);
        let instead: Vec<String> = match self.above {
            Some(levels) => vec![above(plain, levels)],
            None => self.below.iter().map(|below| format!("`{plain}/{below}`")).collect(),
        };
        let wrong = format!("`{given}` is not a documentation folder: it does not contain `api` or `resources`");
        if instead.is_empty() { wrong } else { format!("{wrong}; did you mean {}?", instead.join(" or ")) }
    }
}

/// The folder some levels above another one, in the user's words if possible.
fn above(given: &str, levels: usize) -> String {
    let mut path = given;
    for left in (0..levels).rev() {
        match path.rsplit_once(['/', '\\']).filter(|(_, last)| !matches!(*last, "" | "." | "..")) {
            Some((above, _)) if !above.is_empty() => path = above,
            _ => return format!("`{path}{}`", "/..".repeat(left + 1)),
        }
    }
    format!("`{path}`")
}

/// Examines a folder.
pub(super) fn check(root: &Path) -> Result<(), NotPages> {
    if kept::is_half_written(root) {
        return Err(NotPages { half_written: true, ..NotPages::default() });
    }
    if has_pages(root) {
        return Ok(());
    }
    let above = |levels: usize| root.ancestors().nth(levels).filter(|folder| has_pages(folder)).map(|_| levels);
    let is_part = root.file_name().is_some_and(|name| name == "api" || name == "resources");
    if is_part && let Some(levels) = above(1) {
        return Err(NotPages { above: Some(levels), ..NotPages::default() });
    }
    let below = below(root);
    if !below.is_empty() {
        return Err(NotPages { below, ..NotPages::default() });
    }
    if has_markdown(root) {
        return Ok(());
    }
    Err(NotPages { above: (1..=TOO_LOW).find_map(above), ..NotPages::default() })
}

fn has_pages(folder: &Path) -> bool {
    folder.join("api").is_dir() || folder.join("resources").is_dir()
}

fn has_markdown(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| Path::new(&entry.file_name()).extension().is_some_and(|it| it == "md"))
}

/// The folders of pages nested in a folder, nearest first.
fn below(root: &Path) -> Vec<String> {
    let mut level = vec![String::new()];
    let mut left = LOOKED_INTO;
    for _ in 0..DEPTH {
        let mut next: Vec<String> = Vec::new();
        for folder in &level {
            if left == 0 {
                break;
            }
            left -= 1;
            next.extend(
                folders(&root.join(folder))
                    .into_iter()
                    .map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") }),
            );
        }
        next.sort();
        let mut found: Vec<String> = next.iter().filter(|path| has_pages(&root.join(path))).cloned().collect();
        if !found.is_empty() {
            found.truncate(NAMED);
            return found;
        }
        level = next;
    }
    Vec::new()
}

/// The names of the folders in a folder, without hidden ones, links and build output.
fn folders(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let folders = entries.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let names = folders.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter(|name| !name.starts_with('.') && name != "target" && name != "node_modules").collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// This repository's own pages.
    fn docs(path: &str) -> PathBuf {
        graph_test_support::workspace().join("docs").join(path)
    }

    fn message(path: &str, given: &str) -> Option<String> {
        check(&docs(path)).err().map(|wrong| wrong.message(given))
    }

    #[test]
    fn a_folder_of_pages_is_one() {
        assert_eq!(message("api-reference/v1.0", "x"), None);
    }

    #[test]
    fn one_that_is_too_high_names_those_below() {
        let wrong = "is not a documentation folder: it does not contain `api` or `resources`; did you mean";
        let expected = format!("`docs` {wrong} `docs/api-reference/beta` or `docs/api-reference/v1.0`?");
        assert_eq!(message("", "docs"), Some(expected));
        let expected = format!("`a/` {wrong} `a/beta` or `a/v1.0`?");
        assert_eq!(message("api-reference", "a/"), Some(expected));
    }

    #[test]
    fn one_that_is_too_low_names_the_one_above() {
        let end =
            |path: &str, given: &str| message(path, given).and_then(|it| Some(it.split_once("mean ")?.1.to_owned()));
        assert_eq!(end("api-reference/v1.0/api", "docs/v1.0/api/").as_deref(), Some("`docs/v1.0`?"));
        assert_eq!(end("api-reference/v1.0/resources", "resources").as_deref(), Some("`resources/..`?"));
        assert_eq!(end("api-reference/v1.0/resources/none/there", "a/b").as_deref(), Some("`a/../..`?"));
    }
}
