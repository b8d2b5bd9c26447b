//! The path of a folder for messages, chosen so that an editor can open the files in a message.

use std::path::{Component, Path};

/// Returns the path from a folder to a file or folder, with `/` between its parts; `None` if they
/// have no common root or the path is not Unicode. Both paths must be absolute. `..` in them is
/// resolved without accessing the file system.
///
/// ```
/// use graph_codegen::library::relative;
///
/// let path = relative("/w/crate/src".as_ref(), "/w/crate/docs/a.md".as_ref());
/// assert_eq!(path.as_deref(), Some("../docs/a.md"));
/// ```
pub fn relative(from: &Path, to: &Path) -> Option<String> {
    let from: Vec<Component<'_>> = normal(from);
    let to: Vec<Component<'_>> = normal(to);
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.iter().skip(shared).map(|_| Some(".."));
    let down = to.iter().skip(shared).map(|part| part.as_os_str().to_str());
    let parts: Vec<&str> = up.chain(down).collect::<Option<_>>()?;
    Some(parts.join("/"))
}

/// Returns the path of a folder in the form in which rustc prints the paths of source files:
/// relative to its working directory if the folder is in it, and absolute otherwise. Without a
/// working directory, as for a crate outside the workspace that is built, it is absolute.
///
/// ```
/// use graph_codegen::library::shown_from;
///
/// let working = Some("/w".as_ref());
/// assert_eq!(shown_from(working, "/w/crate/../docs".as_ref()), "docs");
/// assert_eq!(shown_from(working, "/v/docs".as_ref()), "/v/docs");
/// assert_eq!(shown_from(None, "/w/crate/../docs".as_ref()), "/w/docs");
/// ```
pub fn shown_from(working: Option<&Path>, folder: &Path) -> String {
    match working.and_then(|working| relative(working, folder)) {
        Some(path) if path.is_empty() => ".".to_owned(),
        Some(path) if path != ".." && !path.starts_with("../") => path,
        _ => normal(folder).iter().collect::<std::path::PathBuf>().to_string_lossy().into_owned(),
    }
}

/// The parts of a path, with `.` and `..` resolved without accessing the file system.
fn normal(path: &Path) -> Vec<Component<'_>> {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(parts.last(), Some(Component::Normal(_))) => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_a_folder() {
        let cases = [
            ("/w/crate/src", "/w/crate/docs/a.md", "../docs/a.md"),
            ("/w/crate/src/x", "/w/docs/../docs/a.md", "../../../docs/a.md"),
            ("/w/crate", "/w/crate/a.md", "a.md"),
        ];
        for (from, to, expected) in cases {
            assert_eq!(relative(Path::new(from), Path::new(to)).as_deref(), Some(expected));
        }
    }
}
