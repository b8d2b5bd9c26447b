//! Rustdoc: paragraphs of Markdown that become `#[doc]` attributes.

use std::borrow::Cow;

use super::tokens::{Padded, ToTokens, TokenStream, quote};
use crate::plan::{Origin, prose};

/// The documentation of one item: its paragraphs, each one line.
#[derive(Clone, Debug, Default)]
pub(super) struct Doc<'a> {
    paragraphs: Vec<Cow<'a, str>>,
}

impl<'a> Doc<'a> {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The docs of a namespace's module.
    pub(super) fn module(namespace: &str) -> Self {
        Self::new().line(format!("The namespace {}.", prose::code(namespace)))
    }

    /// Adds a paragraph, which is Markdown already.
    pub(super) fn line(mut self, markdown: impl Into<Cow<'a, str>>) -> Self {
        self.paragraphs.push(markdown.into());
        self
    }

    /// Adds a paragraph if there is one.
    pub(super) fn maybe(mut self, markdown: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.paragraphs.extend(markdown.map(Into::into));
        self
    }

    /// Adds what the pages say.
    pub(super) fn text(mut self, text: &'a [String]) -> Self {
        self.paragraphs.extend(text.iter().map(|paragraph| Cow::Borrowed(paragraph.as_str())));
        self
    }

    /// Adds a paragraph if there is nothing yet: every public item has docs.
    pub(super) fn or_line(self, markdown: impl FnOnce() -> String) -> Self {
        if self.paragraphs.is_empty() { self.line(markdown()) } else { self }
    }

    /// Adds a link to the public documentation of where something comes from.
    pub(super) fn reference(self, origin: &Origin) -> Self {
        self.maybe(origin.reference.as_ref().map(|url| format!("[Reference]({url})")))
    }
}

impl ToTokens for Doc<'_> {
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

/// The `#[deprecated]` of something that a page calls deprecated.
pub(crate) fn deprecated(why: Option<&String>) -> Option<TokenStream> {
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
    fn paragraphs_become_attributes() {
        let text = ["One \"x\".", "Two."].map(str::to_owned);
        let doc = Doc::new().text(&text);
        let expected = quote!(#[doc = " One \"x\"."] #[doc = ""] #[doc = " Two."]);
        assert_eq!(quote!(#doc).into_tokens().to_string(), expected.into_tokens().to_string());
    }
}
