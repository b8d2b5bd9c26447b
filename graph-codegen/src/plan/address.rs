//! The public addresses of pages, and of the targets of links in pages.

use crate::schema::{Version, linked_page};

/// The address of a page: `resources/user.md` is
/// `https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0`. `None` if its file
/// is not named as there.
pub(super) fn page_url(version: Version, path: &str) -> Option<String> {
    let stem = path.strip_suffix(".md")?;
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !is_plain {
        return None;
    }
    let folder = if folder.rsplit('/').next() == Some("resources") { "resources/" } else { "" };
    let view = match version {
        Version::V1 => "1.0",
        Version::Beta => "beta",
    };
    let name = name.to_lowercase();
    Some(format!("https://learn.microsoft.com/graph/api/{folder}{name}?view=graph-rest-{view}"))
}

/// The public address of a link's target.
pub(super) fn address(page: &str, target: &str, version: Version) -> Option<String> {
    let is_plain =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/?#&=%:+,@".contains(&byte));
    if !is_plain(target) {
        return None;
    }
    if target.starts_with("https://") || target.starts_with("http://") {
        return Some(target.to_owned());
    }
    if target.starts_with('/') && !target.starts_with("//") {
        return Some(format!("https://learn.microsoft.com{target}"));
    }
    let (path, _) = linked_page(page, target)?;
    (path.starts_with("api/") || path.starts_with("resources/")).then(|| page_url(version, &path))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_public_addresses() {
        let base = "https://learn.microsoft.com/graph/api/";
        let table = [
            ("resources/User.md", Some("resources/user?view=graph-rest-beta")),
            ("v1.0/resources/user.md", Some("resources/user?view=graph-rest-beta")),
            ("api/user-update.md", Some("user-update?view=graph-rest-beta")),
            ("user.md", Some("user?view=graph-rest-beta")),
            ("resources/a b.md", None),
            ("resources/a](x).md", None),
            ("resources/.md", None),
            ("user.txt", None),
            ("", None),
        ];
        for (path, expected) in table {
            assert_eq!(page_url(Version::Beta, path), expected.map(|end| format!("{base}{end}")), "{path}");
        }
    }
}
