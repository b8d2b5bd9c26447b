//! Paths of a source: which are safe, and which are wanted.

/// The folder of a source that has all reference pages.
const REFERENCE: &str = "api-reference/";

/// Why a path cannot be a file of a source: it points outside the source, or does not mean the same
/// file on every system.
pub fn unsafe_because(path: &str) -> Option<&'static str> {
    if path.starts_with('/') || path.starts_with('\\') || path.get(1..2) == Some(":") {
        return Some("is absolute");
    }
    if path.contains('\\') {
        return Some("contains a backslash");
    }
    if path.chars().any(char::is_control) {
        return Some("contains control characters");
    }
    path.split('/').find_map(|part| match part {
        ".." => Some("points outside the folder"),
        "" | "." => Some("contains an empty part"),
        _ => None,
    })
}

/// Whether a file may be needed: a page, an include file, a licence.
pub fn is_wanted(path: &str) -> bool {
    is_page(path) || is_include(path) || is_licence(path)
}

/// Whether it is a Markdown file in the folder of a version.
pub fn is_page(path: &str) -> bool {
    let below = path.strip_prefix(REFERENCE).and_then(|rest| rest.split_once('/'));
    below.is_some_and(|(version, rest)| matches!(version, "v1.0" | "beta") && is_markdown(rest))
}

fn is_include(path: &str) -> bool {
    path.starts_with(REFERENCE) && is_markdown(path)
}

fn is_markdown(path: &str) -> bool {
    path.len() > 3 && path.get(path.len() - 3..).is_some_and(|end| end.eq_ignore_ascii_case(".md"))
}

/// Whether it is a licence or notice in the top folder, which is copied together with the pages.
pub fn is_licence(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    let stem = lower.split(['.', '-', '_']).next().unwrap_or("");
    !path.contains('/') && matches!(stem, "license" | "licence" | "copying" | "notice" | "thirdpartynotices")
}

/// Whether a link at a path, or a file instead of a folder there, could affect what is read.
pub fn leads_to_wanted(path: &str) -> bool {
    let path = path.trim_end_matches('/');
    is_wanted(path) || path.starts_with(REFERENCE) || REFERENCE.trim_end_matches('/') == path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_elsewhere_are_told_apart() {
        for path in ["/etc/passwd", "../x.md", "a/../../x", "C:/x", "C:x", "a\\b", "\\\\host\\x", "a//b", "./a", "a\nb"]
        {
            assert!(unsafe_because(path).is_some(), "{path}");
        }
        for path in ["api-reference/v1.0/api/user-update.md", "..a/b..", "LICENSE", "a/.github/x", "console/é.md"] {
            assert_eq!(unsafe_because(path), None, "{path}");
        }
    }

    #[test]
    fn pages_includes_and_licences_are_wanted() {
        let wanted = [
            "api-reference/v1.0/api/user-update.md",
            "api-reference/beta/resources/User.MD",
            "api-reference/includes/x.md",
            "api-reference/v1.0/includes/permissions/x.md",
            "LICENSE",
            "LICENSE-CODE.txt",
            "ThirdPartyNotices",
        ];
        assert!(wanted.iter().all(|path| is_wanted(path)));
        let others = ["concepts/overview.md", "api-reference/v1.0/toc.yml", "a/LICENSE", "README.md", "licensed.md"];
        assert!(!others.iter().any(|path| is_wanted(path)));
    }
}
