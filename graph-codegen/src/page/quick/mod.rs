//! A short cut: blocks that can only mean one thing are read directly, and all others by the
//! Markdown parser.
//!
//! Nearly all of a page is headings, closed code blocks, comments, well-formed tables, and
//! paragraphs with plain links, code and bold, which can be recognised by looking at their lines. A
//! page is split where Markdown starts a new block in any case: at a line without indentation after
//! a blank line, and at headings, fences and comments without indentation. A part that is not
//! understood completely is passed to [`markdown`] with all its repairs. The result is the same,
//! and a test compares both ways of reading for all pages that it is given.

mod extent;
mod inline;
mod item;
mod quote;
mod table;

use super::blocks::Builder;
use super::html;
use super::markdown::markdown;
use super::repair::{self, Line};
use pulldown_cmark::HeadingLevel;

/// Reads the body of a page, which starts at `base`.
pub(super) fn read<'a>(text: &'a str, base: usize, builder: &mut Builder<'a, '_>) {
    if needs_the_whole(text.get(base..).unwrap_or("")) {
        markdown(text, base..text.len(), builder);
        return;
    }
    let mut reader = Quick { text, builder };
    let mut at = base;
    while let Some(line) = Line::at(text, at) {
        at = if line.is_empty(text) { line.next } else { reader.block(line).unwrap_or_else(|| reader.rest(line)) };
    }
}

/// Whether the parts of a page cannot be read separately: link definitions apply to the whole page,
/// and unusual line breaks are left to the parser.
fn needs_the_whole(body: &str) -> bool {
    body.contains('\r') || defines_links(body)
}

/// Whether there is a line such as `[x]: y.md`.
fn defines_links(body: &str) -> bool {
    let mut line_end = 0;
    for (at, _) in body.match_indices(']') {
        if at < line_end || body.as_bytes().get(at + 1) != Some(&b':') {
            continue;
        }
        let start = body
            .get(line_end..at)
            .and_then(|before| before.rfind('\n'))
            .map_or(line_end, |newline| line_end + newline + 1);
        let line = body.get(start..at).unwrap_or("");
        if line.trim_start_matches(|c: char| c.is_ascii_digit() || " \t>*+-.)".contains(c)).starts_with('[') {
            return true;
        }
        line_end = body.get(at..).and_then(|rest| rest.find('\n')).map_or(body.len(), |newline| at + newline);
    }
    false
}

/// Reads block after block. Each function returns the position after what it read, or `None` if it
/// did not understand it.
struct Quick<'a, 'b, 'd> {
    text: &'a str,
    builder: &'b mut Builder<'a, 'd>,
}

impl<'a> Quick<'a, '_, '_> {
    fn block(&mut self, line: Line<'a>) -> Option<usize> {
        if line.start != line.content {
            // Indentation is left to the parser; a quote starts with its marker.
            return if self.text.as_bytes().get(line.start) == Some(&b'>') { self.quote(line) } else { None };
        }
        match line.first() {
            b'#' => self.heading(line),
            b'`' | b'~' => self.code(line),
            b'<' => self.comment(line),
            b'|' => self.table(line),
            _ if line.is_rule() => {
                self.builder.rule();
                Some(line.next)
            }
            b'-' | b'*' | b'+' | b'0'..=b'9' if line.is_item() => self.item(line),
            _ => self.paragraph(line),
        }
    }

    /// Passes a part to the parser.
    fn rest(&mut self, line: Line<'a>) -> usize {
        let end = extent::end(self.text, line);
        markdown(self.text, line.start..end, self.builder);
        end
    }

    /// `## Title`
    fn heading(&mut self, line: Line<'a>) -> Option<usize> {
        let title = line.text.trim_start_matches('#');
        let level = HeadingLevel::try_from(line.text.len() - title.len()).ok()?;
        let text = title.strip_prefix([' ', '\t'])?.trim_ascii();
        if text.is_empty() || text.ends_with('#') {
            return None;
        }
        let start = line.end - title.len() + (title.len() - title.trim_ascii_start().len());
        if let Some((words, place)) = inline::plain(self.text, start..line.end) {
            self.builder.plain_heading(level, words, place);
            return Some(line.next);
        }
        self.inline(start..line.end)?;
        self.builder.heading(level, &(line.start..line.end));
        Some(line.next)
    }

    /// A closed code block that contains nothing that looks like part of the page.
    fn code(&mut self, line: Line<'a>) -> Option<usize> {
        let fence = line.fence()?;
        if fence.info.contains(['\\', '&']) {
            return None;
        }
        let end = repair::behind_block(self.text, line, fence)?;
        self.builder.fenced(fence.info, &(line.start..end));
        Some(end)
    }

    /// A comment, and the text after it on its last line.
    fn comment(&mut self, line: Line<'a>) -> Option<usize> {
        if !line.text.starts_with("<!--") {
            return None;
        }
        let close = line.start + html::comment_end(self.text.get(line.start..)?)?;
        let last = Line::at(self.text, close)?;
        self.builder.html_block(line.start..last.next);
        Some(last.next)
    }

    /// Lines of text up to a blank line, or to one that starts its own block.
    fn paragraph(&mut self, first: Line<'a>) -> Option<usize> {
        let mut last = first;
        loop {
            if !starts_text(last.text) {
                return None;
            }
            let Some(next) = Line::at(self.text, last.next).filter(|next| !next.is_empty(self.text)) else { break };
            if extent::interrupts(next) {
                break;
            }
            if next.prefix_of(self.text).contains('>') {
                return None;
            }
            last = next;
        }
        self.inline(first.start..last.end)?;
        self.builder.paragraph();
        Some(last.next)
    }
}

/// Whether a line of a paragraph starts with text, and not with something that may start or end
/// another block.
fn starts_text(line: &str) -> bool {
    let mut bytes = line.bytes();
    match bytes.next().unwrap_or(b' ') {
        b'0'..=b'9' => {
            let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
            !behind.starts_with(['.', ')'])
        }
        // Bold, not a list or a thematic break.
        b'*' => line.starts_with("**") && bytes.nth(1).is_some_and(|byte| byte.is_ascii_alphanumeric()),
        b'`' => !line.starts_with("```"),
        b'#' | b'-' | b'+' | b'=' | b'|' | b':' | b'<' | b'>' | b'~' | b'_' => false,
        byte => byte > b' ' && byte != 0x7f,
    }
}
