//! A folder's path as messages show it: so that an editor that reads the message finds the file.

use std::path::{Component, Path};

/// The way from a folder to a file or folder, with `/` between its parts; `None` if they share no
/// root or it is not Unicode. Both paths are absolute, and `..` in them is resolved by the letter.
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

/// The path of a folder as rustc prints those of its own files: relative to its working folder if
/// it lies below that, else absolute. Without a working folder, as for a crate that is not a member
/// of the workspace that is built, it is absolute.
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

/// The parts of a path, `.` and `..` resolved by the letter.
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
