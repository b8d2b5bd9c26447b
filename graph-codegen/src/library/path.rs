//! Paths inside a documentation folder, as text with `/`.

/// Joins a folder and a link that stands on a page of it. Resolves `.` and `..`; `None` when the result would lie more
/// than one folder above the documentation folder, so that no page can make us read elsewhere.
pub(crate) fn join(folder: &str, link: &str) -> Option<String> {
    let mut joined = String::with_capacity(folder.len() + 1 + link.len());
    for part in folder.split('/').chain(link.split('/')) {
        match part {
            "" | "." => {}
            ".." if joined == ".." || joined.ends_with("/..") => return None,
            ".." if !joined.is_empty() => joined.truncate(joined.rfind('/').unwrap_or(0)),
            _ => {
                if !joined.is_empty() {
                    joined.push('/');
                }
                joined.push_str(part);
            }
        }
    }
    Some(joined)
}

/// The file's name without its folder and its last extension.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Whether a path matches a pattern: `?` is one character, `*` any run inside a folder, `**` any run at all. Compared
/// without case, as the documentation's own links are.
///
/// ```
/// use graph_codegen::library::matches;
/// assert!(matches("api/*-update.md", "api/user-update.md"));
/// assert!(matches("**/user*.md", "resources/user.md"));
/// assert!(!matches("*.md", "api/user-update.md"));
/// ```
pub fn matches(pattern: &str, path: &str) -> bool {
    glob(pattern.as_bytes(), path.as_bytes())
}

fn glob(pattern: &[u8], text: &[u8]) -> bool {
    match pattern {
        [] => text.is_empty(),
        [b'*', b'*', b'/', rest @ ..] => {
            glob(rest, text) || suffixes(text).any(|(before, after)| before == b'/' && glob(rest, after))
        }
        [b'*', b'*', rest @ ..] => glob(rest, text) || suffixes(text).any(|(_, after)| glob(rest, after)),
        [b'*', rest @ ..] => {
            glob(rest, text)
                || suffixes(text).take_while(|(before, _)| *before != b'/').any(|(_, after)| glob(rest, after))
        }
        [first, rest @ ..] => match text {
            [byte, after @ ..] => (*first == b'?' || first.eq_ignore_ascii_case(byte)) && glob(rest, after),
            [] => false,
        },
    }
}

/// Each byte with what comes after it.
fn suffixes(text: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    text.iter().enumerate().map(|(at, byte)| (*byte, text.get(at + 1..).unwrap_or(&[])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_near_the_documentation() {
        let cases = [
            ("api", "../resources/user.md", Some("resources/user.md")),
            ("api", "user.md", Some("api/user.md")),
            ("api", "./../includes/x.md", Some("includes/x.md")),
            ("api", "../../includes/x.md", Some("../includes/x.md")),
            ("api", "../../../x.md", None),
            ("", "../../x.md", None),
        ];
        for (folder, link, expected) in cases {
            assert_eq!(join(folder, link).as_deref(), expected, "{folder} {link}");
        }
    }

    #[test]
    fn patterns_stop_at_folders_unless_doubled() {
        let cases = [
            ("api/user-update.md", "api/User-Update.md", true),
            ("api/*.md", "api/user.md", true),
            ("api/*.md", "api/a/user.md", false),
            ("**/*.md", "api/a/user.md", true),
            ("**/user.md", "user.md", true),
            ("**", "a/b", true),
            ("api/user-?pdate.md", "api/user-update.md", true),
            ("api/user", "api/user.md", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }
}
