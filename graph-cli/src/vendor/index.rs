//! An index of the types and operations of a source, for searching by words.

use graph_codegen::schema::{Schema, TypeDef, Version};
use graph_codegen::source::SourceMap;
use graph_codegen::{Settings, needed};

use crate::source::{Docs, Source};

/// One operation or type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub version: Version,
    /// The page, below the version's folder.
    pub page: String,
    pub kind: Documented,
    /// The title of an operation, the full name of a type.
    pub name: String,
    /// The URLs of an operation with the method in front.
    pub urls: Vec<String>,
    /// The first line of the description on the page.
    pub description: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Documented {
    Operation,
    Type,
    Enum,
}

impl Documented {
    pub fn word(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Type => "type",
            Self::Enum => "enum",
        }
    }
}

/// All operations and types of some versions, by page.
pub fn entries(source: &dyn Source, versions: &[Version]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for version in versions {
        let docs = Docs::new(source, *version, Default::default());
        let settings = Settings { pages: vec!["**".to_owned()], version: Some(*version), ..Settings::default() };
        let found = needed(&docs, &settings);
        add(*version, &found.schema, &found.sources, &mut entries);
    }
    entries.sort_by(|a, b| (a.version, &a.page, a.kind, &a.name).cmp(&(b.version, &b.page, b.kind, &b.name)));
    entries
}

fn add(version: Version, schema: &Schema, sources: &SourceMap, entries: &mut Vec<Entry>) {
    let path = |file| sources.get(file).map_or_else(String::new, |file| file.path.to_string());
    for operation in &schema.operations {
        entries.push(Entry {
            version,
            page: path(operation.page),
            kind: Documented::Operation,
            name: operation.title.clone(),
            urls: operation.urls.iter().map(|url| format!("{} {}", operation.method, url.text)).collect(),
            description: first_line(&operation.description),
        });
    }
    for def in schema.types.values() {
        let (kind, description) = match def {
            TypeDef::Structured(ty) => (Documented::Type, &ty.description),
            TypeDef::Enum(ty) => (Documented::Enum, &ty.description),
            TypeDef::Missing(_) => continue,
        };
        // The page that is named after the type, if several pages describe it.
        let mut pages: Vec<String> = def.pages().iter().map(|page| path(*page)).collect();
        pages.sort_by_key(|page| (!page.to_lowercase().contains(&def.name().short().to_lowercase()), page.len()));
        let Some(page) = pages.into_iter().next() else { continue };
        let name = def.name().as_str().to_owned();
        entries.push(Entry { version, page, kind, name, urls: Vec::new(), description: first_line(description) });
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or("").to_owned()
}

/// The entries that match words, best first. Every word must occur in an entry.
pub fn search<'e>(entries: &'e [Entry], query: &[String]) -> Vec<&'e Entry> {
    let wanted: Vec<String> = query.iter().flat_map(|word| words(word)).collect();
    let whole = query.join(" ").to_lowercase();
    let mut found: Vec<(u32, &Entry)> = Vec::new();
    for entry in entries {
        if let Some(score) = score(entry, &wanted, &whole) {
            found.push((score, entry));
        }
    }
    // Of equal entries, the one with the shorter name is more general.
    found.sort_by_key(|(score, entry)| {
        (std::cmp::Reverse(*score), entry.version, entry.name.len(), entry.page.as_str(), entry.kind)
    });
    found.into_iter().map(|(_, entry)| entry).collect()
}

/// How well an entry matches; `None` if a word does not occur in it.
fn score(entry: &Entry, wanted: &[String], whole: &str) -> Option<u32> {
    let stem = entry.page.rsplit('/').next().unwrap_or("").trim_end_matches(".md").to_lowercase();
    let short = entry.name.rsplit('.').next().unwrap_or("").to_lowercase();
    // An enum has its own page, or is documented on the page of a type.
    let is_page =
        entry.kind != Documented::Enum && [entry.page.to_lowercase(), stem.clone()].iter().any(|it| it == whole);
    let is_name = [short, entry.name.to_lowercase()].iter().any(|it| it == whole);
    let is_url = |url: &String| url.to_lowercase() == whole || url.to_lowercase().ends_with(&format!(" {whole}"));
    let is_it = is_page || is_name || entry.urls.iter().any(is_url);
    let fields: [(u32, Vec<String>); 4] = [
        (8, words(&entry.name)),
        (8, words(&stem)),
        (5, entry.urls.iter().flat_map(|url| words(url)).collect()),
        (1, words(&entry.description)),
    ];
    let mut score = if is_it { 1000 } else { 0 };
    for word in wanted {
        let best = fields
            .iter()
            .filter_map(|(weight, field)| Some(weight * field.iter().filter_map(|it| fits(it, word)).max()?));
        score += best.max()?;
    }
    Some(score)
}

/// How well a word matches a wanted one: completely, or by its beginning.
fn fits(word: &str, wanted: &str) -> Option<u32> {
    match word.strip_prefix(wanted)? {
        "" | "s" => Some(4),
        _ if wanted.len() >= 3 => Some(2),
        _ => None,
    }
}

/// The words of a text in lower case; `camelCase` is two, and itself.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut start = 0;
        let mut was_lower = false;
        for (at, c) in part.char_indices() {
            if c.is_uppercase() && was_lower {
                words.extend(part.get(start..at).map(str::to_lowercase));
                start = at;
            }
            was_lower = c.is_lowercase() || c.is_numeric();
        }
        if start > 0 {
            words.extend(part.get(start..).map(str::to_lowercase));
        }
        words.push(part.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: Documented, page: &str, name: &str, urls: &[&str]) -> Entry {
        let urls = urls.iter().map(|url| (*url).to_owned()).collect();
        Entry {
            version: Version::V1,
            page: page.to_owned(),
            kind,
            name: name.to_owned(),
            urls,
            description: String::new(),
        }
    }

    #[test]
    fn what_is_named_so_comes_first() {
        let entries = [
            entry(Documented::Operation, "api/user-update.md", "Update user", &["PATCH /users/{id}", "PATCH /me"]),
            entry(
                Documented::Operation,
                "api/user-update-mailboxsettings.md",
                "Update user mailbox settings",
                &["PATCH /me/mailboxSettings"],
            ),
            entry(Documented::Type, "resources/user.md", "microsoft.graph.user", &[]),
            entry(Documented::Enum, "resources/user.md", "microsoft.graph.userAgeGroup", &[]),
            entry(Documented::Type, "resources/mailboxsettings.md", "microsoft.graph.mailboxSettings", &[]),
        ];
        let first = |query: &str| {
            let query: Vec<String> = query.split(' ').map(str::to_owned).collect();
            search(&entries, &query).first().map(|entry| entry.page.as_str())
        };
        let user: Vec<_> = search(&entries, &["user".to_owned()]).iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(user.first(), Some(&"microsoft.graph.user"));
        assert_eq!(user.get(1), Some(&"Update user"));
        assert_eq!(first("user-update"), Some("api/user-update.md"));
        assert_eq!(first("update user"), Some("api/user-update.md"));
        assert_eq!(first("user"), Some("resources/user.md"));
        assert_eq!(first("microsoft.graph.user"), Some("resources/user.md"));
        assert_eq!(first("mailbox settings patch"), Some("api/user-update-mailboxsettings.md"));
        assert_eq!(first("PATCH /me"), Some("api/user-update.md"));
        assert_eq!(first("mailboxsettings"), Some("resources/mailboxsettings.md"));
        assert_eq!(first("calendar"), None);
    }
}
