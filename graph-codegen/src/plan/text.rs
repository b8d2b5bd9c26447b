//! How much of the pages' text is used, and the facts that are added to it.

use std::cell::LazyCell;

use super::correction::Correction;
use super::prose;
use crate::options::DocText;
use crate::schema::{Property, TypeName, Version};

/// A description as paragraphs of Markdown, as much of it as is asked for.
pub(super) fn paragraphs(text: &str, amount: DocText) -> Vec<String> {
    match amount {
        DocText::Full => prose::paragraphs(text),
        DocText::Summary => prose::summary(text).into_iter().collect(),
        DocText::None => Vec::new(),
    }
}

/// The first sentence of a description, unless no text is asked for.
pub(super) fn summary(text: &str, amount: DocText) -> Option<String> {
    if amount == DocText::None { None } else { prose::summary(text) }
}

/// What is said of a property at its setter: the first sentence, and the one that says when a client cannot change it.
pub(super) fn of_setter(property: &Property, amount: DocText) -> Option<String> {
    let first = summary(&property.description, amount);
    let condition = property.read_only_when.as_deref().and_then(|said| summary(said, amount));
    match (first, condition) {
        (Some(first), Some(condition)) if first != condition => Some(format!("{first} {condition}")),
        (first, condition) => first.or(condition),
    }
}

/// The documentation of a property: the page's text, and facts that this does not state.
pub(super) fn of_property(
    property: &Property,
    inherited_from: Option<&TypeName>,
    is_enum: bool,
    correction: &Correction<'_>,
    amount: DocText,
) -> Vec<String> {
    let said = LazyCell::new(|| property.description.to_lowercase());
    let says = |words: &str| amount == DocText::Full && said.contains(words);
    let mut facts: Vec<String> = Vec::new();
    match correction.writable {
        Some(true) => facts.push("A client may change it, by the option `writable`.".to_owned()),
        Some(false) => facts.push("Read-only, by the option `read_only`.".to_owned()),
        None if property.read_only && !says("read-only") && !says("read only") => facts.push("Read-only.".to_owned()),
        None => {}
    }
    if correction.name.is_some() && !property.description.is_empty() && amount != DocText::None {
        facts.push(format!("The property {}.", prose::code(&property.name)));
    }
    if !property.values.is_empty() && !is_enum && !says("possible value") {
        let values: Vec<String> = property.values.iter().map(|value| prose::code(value)).collect();
        facts.push(format!("Possible values: {}.", values.join(", ")));
    }
    if let Some(base) = inherited_from.filter(|_| !says("inherited from")) {
        facts.push(format!("Inherited from {}.", prose::code(base.as_str())));
    }
    let mut text = paragraphs(&property.description, amount);
    if text.is_empty() {
        text.push(format!("The property {}.", prose::code(&property.name)));
    }
    text.extend((!facts.is_empty()).then(|| facts.join(" ")));
    text
}

/// The address of a page: `resources/user.md` is `https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0`.
/// `None` if its file is not named as there.
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
