//! Finding a page by what the user calls it.

use graph_codegen::library::matches;
use graph_codegen::schema::Version;

use super::index::{self, Entry};
use crate::source::{Source, root};

/// A page or pattern of a version, as it goes into graph-docs.toml.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    pub version: Version,
    pub page: String,
}

/// How many pages an error names.
const SHOWN: usize = 8;

/// The page that words name: a path or a pattern, with or without the version's folder; a page's
/// name; its URL on the web; a type's name; or words that only one page contains. `version` applies
/// if the words do not name one.
///
/// # Errors
///
/// When no page is meant, or more than one could be.
pub fn pick(source: &dyn Source, text: &str, version: Version) -> Result<Picked, String> {
    let (version, name) = split_version(text, version);
    let below = format!("{}/", root(version));
    let pages: Vec<&str> = source.paths().iter().filter_map(|path| path.strip_prefix(&below)).collect();
    if pages.is_empty() {
        return Err(format!(
            "the source has no pages of {version}; it must contain the folder `api-reference/{version}`"
        ));
    }
    if name.contains(['*', '?']) {
        return if pages.iter().any(|page| matches(&name, page)) {
            Ok(Picked { version, page: name })
        } else {
            Err(format!("no page of {version} matches `{name}`; a pattern looks like `api/user-*.md`"))
        };
    }
    let file = if name.to_lowercase().ends_with(".md") { name.clone() } else { format!("{name}.md") };
    let candidates = [file.clone(), format!("api/{file}"), format!("resources/{file}")];
    let found = candidates.iter().find_map(|wanted| pages.iter().find(|page| page.eq_ignore_ascii_case(wanted)));
    if let Some(page) = found {
        return Ok(Picked { version, page: (*page).to_owned() });
    }
    by_words(&index::entries(source, &[version]), &name, version, &pages)
}

fn by_words(entries: &[Entry], name: &str, version: Version, pages: &[&str]) -> Result<Picked, String> {
    let exact = entries.iter().filter(|entry| entry.name.eq_ignore_ascii_case(name));
    let mut exact: Vec<&str> = exact.map(|entry| entry.page.as_str()).collect();
    exact.dedup();
    if let [page] = exact.as_slice() {
        return Ok(Picked { version, page: (*page).to_owned() });
    }
    let query: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
    let found = index::search(entries, &query);
    let mut several: Vec<&str> = Vec::new();
    for entry in &found {
        if !several.contains(&entry.page.as_str()) {
            several.push(&entry.page);
        }
    }
    match several.as_slice() {
        [page] => Ok(Picked { version, page: (*page).to_owned() }),
        [] => Err(match graph_codegen::near::nearest(name, pages.iter().copied()) {
            Some(near) => format!("{version} has no page `{name}`; did you mean `{near}`?"),
            None => format!("{version} has no page `{name}`; `graph-docs search WORD` finds pages"),
        }),
        _ => {
            let lines: String =
                found.iter().take(SHOWN).map(|entry| format!("  {}  {}\n", entry.page, entry.name)).collect();
            let more = several.len().saturating_sub(SHOWN);
            let more = if more > 0 { format!("  … and {more} more\n") } else { String::new() };
            Err(format!("several pages of {version} match `{name}`:\n{lines}{more}name one of them"))
        }
    }
}

/// Removes the part of a path or URL up to the version.
fn split_version(text: &str, version: Version) -> (Version, String) {
    // https://learn.microsoft.com/en-us/graph/api/user-update?view=graph-rest-beta
    if let Some((_, rest)) = text.split_once("/graph/api/").filter(|_| text.contains("://")) {
        let (page, query) = rest.split_once(['?', '#']).unwrap_or((rest, ""));
        let version = if query.contains("graph-rest-beta") { Version::Beta } else { Version::V1 };
        return (version, page.trim_end_matches('/').to_owned());
    }
    let text = text.replace('\\', "/");
    let rest = text.strip_prefix("./").unwrap_or(&text);
    let rest = rest.split_once("api-reference/").map_or(rest, |(_, rest)| rest);
    match rest.split_once('/') {
        Some((first, rest)) if Version::from_segment(first).is_some() => {
            (Version::from_segment(first).unwrap_or(version), rest.to_owned())
        }
        _ => (version, rest.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_off_paths_and_urls() {
        let cases = [
            ("api/user-update.md", Version::V1, "api/user-update.md"),
            ("beta/api/user-update.md", Version::Beta, "api/user-update.md"),
            ("docs/api-reference/beta/resources/user.md", Version::Beta, "resources/user.md"),
            (
                "https://learn.microsoft.com/en-us/graph/api/user-update?view=graph-rest-beta&tabs=http",
                Version::Beta,
                "user-update",
            ),
            ("https://learn.microsoft.com/graph/api/resources/user", Version::V1, "resources/user"),
            ("microsoft.graph.user", Version::V1, "microsoft.graph.user"),
        ];
        for (text, version, page) in cases {
            assert_eq!(split_version(text, Version::V1), (version, page.to_owned()), "{text}");
        }
    }
}
