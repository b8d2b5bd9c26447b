//! Paths in a documentation folder, as text with `/`.

/// Joins a folder and a link on one of its pages. Resolves `.` and `..`. `None` if the result is
/// more than one folder above the documentation folder, so that no page can cause other files to be
/// read.
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

/// Returns `true` if a path matches a pattern, ignoring case like links in the documentation. `?`
/// matches one character, `*` any characters within a folder, and `**` any characters.
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

/// The number of steps is at most the product of both lengths, however many stars there are.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let Some((pattern, text)) = without_literal_ends(pattern, text) else { return false };
    match pattern {
        [] => return text.is_empty(),
        [b'*'] => return !text.contains(&b'/'),
        [b'*', b'*'] => return true,
        _ => {}
    }
    // Whether the pattern so far matches this number of bytes of the text.
    let mut matched = vec![false; text.len() + 1];
    if let Some(none) = matched.first_mut() {
        *none = true;
    }
    let mut rest = pattern;
    while let Some((token, behind)) = Token::first(rest) {
        token.step(&mut matched, text);
        rest = behind;
    }
    matched.last() == Some(&true)
}

/// The rest of both if the bytes before the first star and after the last one match.
fn without_literal_ends<'a>(mut pattern: &'a [u8], mut text: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
    while let [first @ (..=b')' | b'+'..), rest @ ..] = pattern {
        let [byte, after @ ..] = text else { return None };
        (pattern, text) = is_same(*first, *byte).then_some((rest, after))?;
    }
    while let [rest @ .., last @ (..=b')' | b'+'..)] = pattern {
        if matches!(pattern, [.., b'*', b'*', b'/']) {
            break;
        }
        let [before @ .., byte] = text else { return None };
        (pattern, text) = is_same(*last, *byte).then_some((rest, before))?;
    }
    Some((pattern, text))
}

/// Whether a byte of a pattern matches a byte of a path.
fn is_same(pattern: u8, byte: u8) -> bool {
    pattern == b'?' || pattern.eq_ignore_ascii_case(&byte)
}

/// A part of a pattern.
enum Token {
    /// One byte.
    Byte(u8),
    /// `*`
    InFolder,
    /// `**`
    Any,
    /// `**/`
    Folders,
}

impl Token {
    fn first(pattern: &[u8]) -> Option<(Self, &[u8])> {
        Some(match pattern {
            [] => return None,
            [b'*', b'*', b'/', rest @ ..] => (Self::Folders, rest),
            [b'*', b'*', rest @ ..] => (Self::Any, rest),
            [b'*', rest @ ..] => (Self::InFolder, rest),
            [byte, rest @ ..] => (Self::Byte(*byte), rest),
        })
    }

    /// Advances from what the pattern before this token matches to what it matches with this token.
    fn step(&self, matched: &mut [bool], text: &[u8]) {
        // Whether the part before it matched at the position before this one, and at any earlier
        // one.
        let (mut before, mut any) = (false, false);
        let bytes = std::iter::once(None).chain(text.iter().map(Some));
        for (place, byte) in matched.iter_mut().zip(bytes) {
            let was = *place;
            *place = match (self, byte) {
                (Self::Byte(wanted), byte) => byte.is_some_and(|byte| before && is_same(*wanted, *byte)),
                (Self::InFolder, byte) => was || before && byte.is_some_and(|byte| *byte != b'/'),
                (Self::Any, _) => was || any,
                (Self::Folders, byte) => was || any && byte == Some(&b'/'),
            };
            any |= was;
            before = if matches!(self, Self::Byte(_)) { was } else { *place };
        }
    }
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
            ("**a**/b", "aab", true),
            ("**a**/b", "xa/yab", true),
            ("**/", "", true),
            ("**/", "a/", true),
            ("**/", "a", false),
            ("a**/", "a", true),
            ("*a*b", "xaxb", true),
            ("*a*b", "xa/b", false),
            ("**/a/*/b*", "x/a/y/bz", true),
            ("*?", "", false),
            ("*", "a/b", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }
}
