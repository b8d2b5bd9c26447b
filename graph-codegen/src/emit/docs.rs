//! Rustdoc: paragraphs of Markdown that become `#[doc]` attributes.

use std::cell::LazyCell;

use super::prose;
use super::tokens::{Padded, ToTokens, TokenStream, quote};
use crate::options::DocText;
use crate::schema::{Property, Version};

/// The documentation of one item: its paragraphs, each one line.
#[derive(Clone, Debug, Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The docs of a namespace's module.
    pub(super) fn module(namespace: &str) -> Self {
        Self::new().line(format!("The namespace {}.", prose::code(namespace)))
    }

    /// Adds a paragraph of our own, which is Markdown already.
    pub(super) fn line(mut self, markdown: impl Into<String>) -> Self {
        self.paragraphs.push(markdown.into());
        self
    }

    /// Adds a paragraph of our own if there is one.
    pub(super) fn maybe(mut self, markdown: Option<String>) -> Self {
        self.paragraphs.extend(markdown);
        self
    }

    /// Adds a page's description.
    pub(super) fn text(mut self, text: &str, amount: DocText) -> Self {
        match amount {
            DocText::Full => self.paragraphs.extend(prose::paragraphs(text)),
            DocText::Summary => self.paragraphs.extend(prose::summary(text)),
            DocText::None => {}
        }
        self
    }

    /// Adds a paragraph of our own if there is nothing yet: every public item has docs.
    pub(super) fn or_line(self, markdown: impl FnOnce() -> String) -> Self {
        if self.paragraphs.is_empty() { self.line(markdown()) } else { self }
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (index, paragraph) in self.paragraphs.iter().enumerate() {
            if index > 0 {
                tokens.push_text("#[doc = \"\" ] ");
            }
            tokens.push_text("# [doc = ");
            tokens.push(Padded(paragraph));
            tokens.push_text("] ");
        }
    }
}

/// The docs of a property's field.
pub(super) fn of_property(property: &Property, inherited_from: Option<&str>, is_enum: bool, amount: DocText) -> Doc {
    let said = LazyCell::new(|| property.description.to_lowercase());
    let says = |words: &str| amount == DocText::Full && said.contains(words);
    let mut facts: Vec<String> = Vec::new();
    if property.read_only && !says("read-only") && !says("read only") {
        facts.push("Read-only.".to_owned());
    }
    if !property.values.is_empty() && !is_enum && !says("possible value") {
        let values: Vec<String> = property.values.iter().map(|value| prose::code(value)).collect();
        facts.push(format!("Possible values: {}.", values.join(", ")));
    }
    if let Some(base) = inherited_from.filter(|_| !says("inherited from")) {
        facts.push(format!("Inherited from {}.", prose::code(base)));
    }
    let doc = Doc::new().text(&property.description, amount);
    let doc = doc.or_line(|| format!("The property {}.", prose::code(&property.name)));
    if facts.is_empty() { doc } else { doc.line(facts.join(" ")) }
}

/// A link to the public documentation of a page, if its file is named as there.
pub(super) fn page_link(version: Version, path: &str) -> Option<String> {
    let url = page_url(version, path)?;
    Some(format!("[Reference]({url})"))
}

/// The address of a page: `resources/user.md` is `https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0`.
fn page_url(version: Version, path: &str) -> Option<String> {
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

/// The `#[deprecated]` of something that a page calls deprecated.
pub(super) fn deprecated(why: Option<&String>) -> Option<TokenStream> {
    let note = prose::clean(why?);
    // rustdoc renders the note as Markdown, rustc shows it as it is: without brackets both are right.
    let note: String = note
        .chars()
        .map(|c| {
            if matches!(c, '[' | '<') {
                '('
            } else if matches!(c, ']' | '>') {
                ')'
            } else {
                c
            }
        })
        .collect();
    let note = if note.is_empty() { "deprecated by its reference page".to_owned() } else { note };
    Some(quote!(#[deprecated(note = #note)]))
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

    #[test]
    fn paragraphs_become_attributes() {
        let doc = Doc::new().text("One \"x\".\n\nTwo.", DocText::Full);
        let expected = quote!(#[doc = " One \"x\"."] #[doc = ""] #[doc = " Two."]);
        assert_eq!(quote!(#doc).into_tokens().to_string(), expected.into_tokens().to_string());
    }
}
