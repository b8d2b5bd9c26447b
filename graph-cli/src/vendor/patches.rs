//! Manual edits: the differences between the source's files and those in the crate.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The folder of the patches, beside the lock.
pub const FOLDER: &str = "graph-docs.patches";

/// The patches of a project.
#[derive(Clone, Debug, Default)]
pub struct Patches {
    /// Unified diffs, by the path of the file below the folder of the pages.
    texts: BTreeMap<String, String>,
}

/// The result of applying a patch to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Patched {
    /// Another text.
    Text(String),
    /// The source already contains the change.
    NotNeeded,
}

impl Patches {
    /// Reads all patches.
    ///
    /// # Errors
    ///
    /// Those of the file system. A project without patches is not an error.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut patches = Self::default();
        list(&root.join(FOLDER), "", &mut patches.texts)?;
        Ok(patches)
    }

    /// The file of a page's patch, below the project's folder.
    pub fn path(page: &str) -> String {
        format!("{FOLDER}/{page}.patch")
    }

    /// The paths of the files that have one.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// Applies the patch of a file; `None` if it has none.
    ///
    /// # Errors
    ///
    /// When the patch does not fit.
    pub fn apply(&self, page: &str, text: &str) -> Result<Option<Patched>, String> {
        let Some(patch) = self.texts.get(page) else { return Ok(None) };
        let wrong = |error: String| format!("{}: {error}", Self::path(page));
        let parsed = diffy::Patch::from_str(patch).map_err(|error| wrong(error.to_string()))?;
        match diffy::apply(text, &parsed) {
            Ok(patched) => Ok(Some(Patched::Text(patched))),
            // Whether the text already contains everything that the patch adds.
            Err(_) if diffy::apply(text, &parsed.reverse()).is_ok() => Ok(Some(Patched::NotNeeded)),
            Err(error) => Err(wrong(format!(
                "the patch no longer applies to {page} ({error}); delete it, edit the new page and run `graph-docs patch` again"
            ))),
        }
    }

    /// The text of a patch between two texts.
    pub fn between(page: &str, original: &str, edited: &str) -> String {
        let diff = similar::TextDiff::from_lines(original, edited);
        diff.unified_diff().context_radius(3).header(&format!("a/{page}"), &format!("b/{page}")).to_string()
    }

    /// Replaces or removes the patch of a page.
    #[must_use]
    pub fn with(mut self, page: &str, patch: Option<String>) -> Self {
        match patch {
            Some(patch) => self.texts.insert(page.to_owned(), patch),
            None => self.texts.remove(page),
        };
        self
    }
}

fn list(folder: &Path, below: &str, texts: &mut BTreeMap<String, String>) -> Result<(), String> {
    let failed = |error: io::Error| format!("{}: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(failed)?,
    };
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            list(&entry.path(), &path, texts)?;
        } else if let Some(page) = path.strip_suffix(".patch") {
            let text =
                fs::read_to_string(entry.path()).map_err(|error| format!("{}: {error}", entry.path().display()))?;
            texts.insert(page.to_owned(), text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "api-reference/v1.0/api/a.md";

    #[test]
    fn a_patch_is_applied_where_it_fits() {
        let original = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";
        let edited = original.replace("four", "4");
        let patches = Patches::default().with(PAGE, Some(Patches::between(PAGE, original, &edited)));
        let apply = |text: &str| patches.apply(PAGE, text);
        assert_eq!(apply(original), Ok(Some(Patched::Text(edited.clone()))));
        // Lines that came before it only move it.
        let longer = format!("zero\n{original}");
        assert_eq!(apply(&longer), Ok(Some(Patched::Text(format!("zero\n{edited}")))));
        assert_eq!(apply(&edited), Ok(Some(Patched::NotNeeded)));
        assert!(apply(&original.replace("four", "vier")).unwrap_err().contains("no longer applies"));
        assert_eq!(patches.apply("another.md", original), Ok(None));
    }

    #[test]
    fn line_ends_and_missing_ones_are_kept() {
        for (original, edited) in [("a\r\nb\r\n", "a\r\nc\r\n"), ("a\nb", "a\nc"), ("a\nb", "a\nb\n"), ("", "a\n")] {
            let patches = Patches::default().with(PAGE, Some(Patches::between(PAGE, original, edited)));
            assert_eq!(patches.apply(PAGE, original), Ok(Some(Patched::Text(edited.to_owned()))), "{original:?}");
        }
    }
}
