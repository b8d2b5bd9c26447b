//! The target of a link to a type.

use std::borrow::Cow;

use crate::library::join;

/// Converts the target of a link to a path relative to the documentation folder, and its anchor.
///
/// Links are relative (`../resources/user.md`), absolute in the documentation
/// (`/graph/api/resources/user`), or complete URLs
/// (`https://learn.microsoft.com/en-us/graph/api/resources/user?view=graph-rest-1.0`).
pub(crate) fn page(from: &str, target: &str) -> Option<(String, String)> {
    let (target, anchor) = target.split_once('#').unwrap_or((target, ""));
    let target = target.split('?').next().unwrap_or("").trim();
    let anchor = anchor.to_ascii_lowercase();
    if target.is_empty() {
        return (!anchor.is_empty()).then(|| (from.to_owned(), anchor));
    }
    if target.contains("://") || target.starts_with('/') {
        let (_, name) = target.rsplit_once("/resources/")?;
        return (!name.contains('/')).then(|| (format!("resources/{}", with_extension(name)), anchor));
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    Some((join(folder, &with_extension(target))?, anchor))
}

fn with_extension(name: &str) -> Cow<'_, str> {
    match name.get(name.len().saturating_sub(3)..) {
        Some(end) if end.eq_ignore_ascii_case(".md") => Cow::Borrowed(name),
        _ => Cow::Owned(format!("{name}.md")),
    }
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn links_are_followed_in_all_their_forms() {
        let cases = [
            ("../resources/user.md", Some(("resources/user.md", ""))),
            ("../resources/enums.md#riskLevel-values", Some(("resources/enums.md", "risklevel-values"))),
            ("/graph/api/resources/user?view=graph-rest-beta", Some(("resources/user.md", ""))),
            ("https://docs.microsoft.com/en-us/graph/api/resources/user", Some(("resources/user.md", ""))),
            ("https://example.com/x", None),
            ("#x-values", Some(("api/a.md", "x-values"))),
            ("", None),
        ];
        for (target, expected) in cases {
            let found = page("api/a.md", target);
            assert_eq!(found.as_ref().map(|(path, anchor)| (path.as_str(), anchor.as_str())), expected, "{target}");
        }
    }
}
