//! The extent of a part of a page that is left to the Markdown parser.

use crate::page::repair::Line;

/// The start of the first line after `first` at which the parser could start again.
///
/// Lists and quotes end at a line without indentation after a blank line, and paragraphs at a blank
/// line. Blocks that may continue beyond these (HTML, an open code block) extend to the end of the
/// page.
pub(super) fn end(text: &str, first: Line<'_>) -> usize {
    let mut html = false;
    let mut fence: Option<(char, usize, usize)> = None;
    let mut behind_blank = false;
    let mut line = first;
    loop {
        let fresh = line.start > first.start && fence.is_none() && line.start == line.content && !line.is_blank();
        if fresh && (behind_blank || !html && interrupts(line)) {
            return line.start;
        }
        behind_blank = line.is_empty(text);
        if line.first() == b'<' {
            if goes_on(line.text) {
                return text.len();
            }
            html = true;
        }
        if let Some(found) = line.fence() {
            let indent = line.content - line.start;
            match fence {
                // A fence after a list marker, or without indentation, may end at a different place
                // than it seems to.
                _ if found.in_item || indent == 0 => return text.len(),
                None => fence = Some((found.mark, found.length, indent)),
                Some((mark, length, opened)) => {
                    let closes = found.mark == mark && found.length >= length && found.info.is_empty();
                    if closes && indent >= opened && indent <= opened + 3 {
                        fence = None;
                    }
                }
            }
        }
        match Line::at(text, line.next) {
            Some(next) => line = next,
            None => return text.len(),
        }
    }
}

/// Whether a line ends whatever is above it, with or without a blank line between.
pub(super) fn interrupts(line: Line<'_>) -> bool {
    line.start == line.content
        && match line.first() {
            b'#' => line.is_heading(),
            b'`' | b'~' => line.fence().is_some(),
            b'<' => line.text.starts_with("<!--"),
            _ => false,
        }
}

/// Whether something that starts here may contain blank lines: a comment that is not closed on its
/// line, scripts, declarations.
fn goes_on(text: &str) -> bool {
    let Some(name) = text.strip_prefix('<') else { return false };
    if name.starts_with("!--") {
        return !text.contains("-->");
    }
    let tag = |tag: &str| name.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    name.starts_with(['!', '?']) || ["pre", "script", "style", "textarea"].into_iter().any(tag)
}
