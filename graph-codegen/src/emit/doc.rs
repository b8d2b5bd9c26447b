//! Rustdoc: lines of Markdown that become `#[doc]` attributes.

use std::borrow::Cow;

use super::tokens::{Padded, ToTokens, TokenStream, quote};
use crate::plan::{Origin, prose};

/// The documentation of one item, line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Doc<'a> {
    lines: Vec<Line<'a>>,
    is_inner: bool,
}

#[derive(Clone, Debug)]
struct Line<'a> {
    text: Cow<'a, str>,
    /// Whether it starts a paragraph, so that an empty line precedes it.
    apart: bool,
}

impl<'a> Doc<'a> {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The documentation of a module, as inner attributes: its links are relative to the module
    /// itself.
    pub(super) fn inner() -> Self {
        Self { is_inner: true, ..Self::default() }
    }

    /// The documentation of a namespace's module.
    pub(super) fn module(namespace: &str) -> Self {
        Self::new().line(format!("The namespace {}.", prose::code(namespace)))
    }

    /// Adds a paragraph of Markdown.
    pub(super) fn line(mut self, markdown: impl Into<Cow<'a, str>>) -> Self {
        self.lines.push(Line { text: markdown.into(), apart: true });
        self
    }

    /// Adds a line directly after the last one, as in a list, after a heading or in a code block.
    pub(super) fn below(mut self, markdown: impl Into<Cow<'a, str>>) -> Self {
        self.lines.push(Line { text: markdown.into(), apart: false });
        self
    }

    /// Adds a section with its lines, if there are any.
    pub(super) fn section(self, heading: &'static str, lines: impl IntoIterator<Item = String>) -> Self {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_none() {
            return self;
        }
        lines.fold(self.below(heading), Self::below)
    }

    /// Adds a paragraph if there is one.
    pub(super) fn maybe(self, markdown: Option<impl Into<Cow<'a, str>>>) -> Self {
        markdown.into_iter().fold(self, Self::line)
    }

    /// Adds the description from the pages. A note is a paragraph of several lines.
    pub(super) fn text(self, text: &'a [String]) -> Self {
        text.iter().fold(self, |doc, paragraph| {
            let mut lines = paragraph.split('\n');
            let doc = lines.next().into_iter().fold(doc, Self::line);
            lines.fold(doc, Self::below)
        })
    }

    /// Adds a paragraph if there is none yet, because every public item needs documentation.
    pub(super) fn or_line(self, markdown: impl FnOnce() -> String) -> Self {
        if self.lines.is_empty() { self.line(markdown()) } else { self }
    }

    /// Adds a link to the public documentation.
    pub(super) fn reference(self, origin: &Origin) -> Self {
        self.maybe(origin.reference.as_ref().map(|url| format!("[Reference]({url})")))
    }
}

impl ToTokens for Doc<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (index, Line { text, apart }) in self.lines.iter().enumerate() {
            if index > 0 && *apart {
                tokens.push_text(if self.is_inner { "#![doc = \"\" ] " } else { "#[doc = \"\" ] " });
            }
            tokens.push_text(if self.is_inner { "# ![doc = " } else { "# [doc = " });
            tokens.push(Padded(text));
            tokens.push_text("] ");
        }
    }
}

/// The `#[deprecated]` attribute for something that a page calls deprecated.
pub(crate) fn deprecated(why: Option<&String>) -> Option<TokenStream> {
    let note = prose::clean(why?);
    // rustdoc renders the note as Markdown, but rustc prints it unchanged: without brackets, both
    // are readable.
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
