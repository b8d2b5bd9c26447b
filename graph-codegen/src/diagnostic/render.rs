//! Findings as text: place, excerpt with a caret, likely fix.

use std::fmt::{self, Write as _};

use super::Diagnostic;
use crate::hidden::{self, escape};
use crate::source::SourceMap;

impl Diagnostic {
    /// Formats the finding as plain text of several lines, in the style of rustc:
    ///
    /// ```text
    /// error[missing-page]: `x` leads to no page
    ///   --> resources/user.md:12:4
    ///    |
    /// 12 | |x|[x](x.md)|…|
    ///    |    ^^^^^^^^^
    ///    = help: …
    /// ```
    pub fn render(&self, sources: &SourceMap) -> String {
        format!("{}[{}]: {}", self.severity, self.code, self.explain(sources))
    }

    /// Formats the finding without its severity and code, for places that show these separately.
    pub fn explain(&self, sources: &SourceMap) -> String {
        let mut out = escape(&self.message).into_owned();
        // Writing into a String cannot fail.
        let _ = self.write_place(sources, &mut out);
        out
    }

    fn write_place(&self, sources: &SourceMap, out: &mut String) -> fmt::Result {
        let mut margin = " ".to_owned();
        if let Some(span) = self.span {
            let position = sources.position(span);
            let number = position.line.to_string();
            margin = " ".repeat(number.len());
            write!(out, "\n{margin}--> {}:{}:{}", escape(&sources.shown(span.file)), position.line, position.column)?;
            let (line, at) = sources.line_around(span);
            let (line, caret) = excerpt(line, at, sources.slice(span));
            write!(out, "\n{margin} |\n{number} | {line}\n{margin} | {caret}")?;
        }
        if let Some(help) = &self.help {
            write!(out, "\n{margin} = help: {}", escape(help))?;
        }
        Ok(())
    }
}

/// The maximum width of an excerpt in characters. Table rows of the documentation reach a thousand.
const WIDTH: usize = 100;

/// The part of a line around a byte, and the carets below it. Tabs become spaces and hidden
/// characters are escaped, so that the carets are in the right position. Only the displayed part of
/// the line is examined.
fn excerpt(line: &str, at: usize, marked: &str) -> (String, String) {
    let (before, behind) = line.split_at_checked(at).unwrap_or((line, ""));
    let is_whole = line.chars().nth(WIDTH).is_none();
    let most = if is_whole { WIDTH } else { WIDTH / 4 };
    let from = before.char_indices().rev().take(most).last().map_or(before.len(), |(from, _)| from);
    let lead = before.get(from..).unwrap_or("");
    let mut characters = lead.chars().chain(behind.chars());
    let lead = lead.chars().count();
    let length = marked.chars().take(WIDTH + 1).take_while(|c| !matches!(c, '\n' | '\r')).count().max(1);
    let mut shown = if from > 0 { "…".to_owned() } else { String::new() };
    let (mut indent, mut carets) = (from.min(1), 0);
    for (index, character) in characters.by_ref().take(WIDTH).enumerate() {
        let before = shown.len();
        hidden::push(if character.is_whitespace() { ' ' } else { character }, &mut shown);
        let width = shown.get(before..).unwrap_or("").chars().count();
        if index < lead {
            indent += width;
        } else if index < lead + length {
            carets += width;
        }
    }
    if characters.next().is_some() {
        shown.push('…');
        carets += usize::from(lead + length > WIDTH);
    }
    (shown.trim_end().to_owned(), " ".repeat(indent) + &"^".repeat(carets.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::source::Span;

    #[test]
    fn an_excerpt_points_at_the_place() {
        let mut map = SourceMap::new();
        let file = map.add("resources/a.md", "x\n|a|[b](b.md)|\n");
        let start = map.get(file).unwrap().text.find('[').unwrap();
        let diagnostic = Diagnostic::new(Code::MissingPage, Span::new(file, start..start + 9), "`b` leads to no page")
            .help("add it");
        assert_eq!(
            diagnostic.render(&map),
            "warning[missing-page]: `b` leads to no page\n --> resources/a.md:2:4\n  |\n2 | |a|[b](b.md)|\n  |    ^^^^^^^^^\n  = help: add it"
        );
    }

    #[test]
    fn hidden_characters_are_shown_and_the_carets_stand_right() {
        let (shown, caret) = excerpt("|a\u{202e}\u{1b}[31m|typ\u{200b}e|", 11, "typ\u{200b}e");
        assert_eq!(shown, "|a\\u{202e}\\u{1b}[31m|typ\\u{200b}e|");
        assert_eq!(caret, "                     ^^^^^^^^^^^^");
        assert_eq!(shown.get(caret.find('^').unwrap()..).unwrap(), "typ\\u{200b}e|");
        let (shown, caret) = excerpt("a\tb", 2, "b");
        assert_eq!((shown.as_str(), caret.as_str()), ("a b", "  ^"));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = "x".repeat(300) + "HERE" + &"y".repeat(300);
        let (shown, caret) = excerpt(&line, 300, "HERE");
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.chars().count() < 110);
        let at = caret.find('^').unwrap();
        assert_eq!(shown.chars().skip(at).take(4).collect::<String>(), "HERE");
        assert_eq!(caret.trim(), "^^^^");
    }
}
