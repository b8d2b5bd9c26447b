//! The location of a source, as the user writes it.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The location of a source as written: a path, relative to a folder that depends on the context,
/// or a URL that git supports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Location(String);

/// Which kind of source it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocationKind {
    /// A folder on disk.
    Folder(PathBuf),
    /// A `.tar.gz` or `.zip`.
    Archive(PathBuf),
    /// A checkout, or a bare repository.
    Git(PathBuf),
    /// A repository elsewhere.
    Url(String),
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Location {
    /// A location that was written in a file.
    #[cfg(test)]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A location from the command line, relative to `here`, converted to one for a file in the
    /// folder `root`.
    pub fn given(text: &str, here: &Path, root: &Path) -> Self {
        if is_url(text) || Path::new(text).is_absolute() {
            return Self(text.to_owned());
        }
        let way = way(&normal(root), &normal(&here.join(text)));
        Self(way.unwrap_or_else(|| here.join(text).to_string_lossy().into_owned()))
    }

    /// The kind of the source.
    ///
    /// # Errors
    ///
    /// When nothing is there, or nothing that can be read.
    pub fn kind(&self, root: &Path) -> Result<LocationKind, String> {
        if is_url(&self.0) {
            if archive_suffix(&self.0) {
                return Err(format!(
                    "{self} is the URL of an archive, which graph-docs does not download; download it and name the file"
                ));
            }
            return Ok(LocationKind::Url(self.0.clone()));
        }
        let path = root.join(&self.0);
        if path.is_file() {
            return if archive_suffix(&self.0) {
                Ok(LocationKind::Archive(path))
            } else {
                Err(format!(
                    "{self} is a file, but not an archive; the name of an archive ends with `.tar.gz`, `.tgz` or `.zip`"
                ))
            };
        }
        if !path.is_dir() {
            return Err(format!("there is no folder, repository or archive at {}", path.display()));
        }
        let is_bare = path.join("HEAD").is_file() && path.join("objects").is_dir() && path.join("refs").exists();
        // A worktree's `.git` is a file.
        Ok(if is_bare || path.join(".git").exists() { LocationKind::Git(path) } else { LocationKind::Folder(path) })
    }

    /// Where the pages are, if the location is a folder a little below or above.
    pub fn hint(&self, root: &Path) -> String {
        let path = normal(&root.join(&self.0));
        let around = path.ancestors().skip(1).take(3).map(Path::to_path_buf).chain([path.join("docs")]);
        let found = around.into_iter().find(|folder| folder.join("api-reference").is_dir());
        found.map(|folder| format!("; did you mean {}?", folder.display())).unwrap_or_default()
    }
}

/// Whether git treats it as a URL: with a scheme, or `host:path` as for ssh.
fn is_url(text: &str) -> bool {
    let before_slash = text.split(['/', '\\']).next().unwrap_or("");
    // One letter before the colon is a drive.
    text.contains("://") || before_slash.split_once(':').is_some_and(|(host, _)| host.chars().count() > 1)
}

fn archive_suffix(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    [".tar.gz", ".tgz", ".zip"].iter().any(|suffix| lower.ends_with(suffix))
}

/// A path without `.` and `..`, without looking at the file system.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if parts.file_name().is_some() => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}

/// The relative path from a folder to a file, with `/` between the parts; `None` if there is none.
fn way(from: &Path, to: &Path) -> Option<String> {
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.components().skip(shared).map(|_| Some(".."));
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_str());
    let parts: Vec<&str> = up.chain(down).collect::<Option<_>>()?;
    Some(if parts.is_empty() { ".".to_owned() } else { parts.join("/") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_told_from_paths() {
        for url in ["https://host/a.git", "git@host:a/b", "ssh://host/a", "file:///a"] {
            assert!(is_url(url), "{url}");
        }
        for path in ["../docs", "/a/b", "C:/docs", "docs.zip", "a/b:c"] {
            assert!(!is_url(path), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_written_relative_to_the_file_that_has_it() {
        let given = |text: &str| Location::given(text, Path::new("/w/crate/src"), Path::new("/w/crate")).0;
        assert_eq!(given("../../docs"), "../docs");
        assert_eq!(given("docs.zip"), "src/docs.zip");
        assert_eq!(given("/abs/docs"), "/abs/docs");
        assert_eq!(given("https://host/x"), "https://host/x");
        assert_eq!(given(".."), ".");
    }
}
