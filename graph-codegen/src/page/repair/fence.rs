//! Code blocks: where they really end.

use super::line::{FenceLine, Line};
use super::{Scanner, State};

/// How many fences are examined to find out whether one is open.
const LOOK_AHEAD: usize = 64;

/// The maximum indentation of a fence to which the lines of its block are moved (44). Each line
/// gets this number of spaces.
const MOST_INDENT: usize = 128;

/// The code block that a line is in.
pub(super) struct Fence {
    mark: char,
    length: usize,
    /// The length of the text before the opening fence in bytes: white space, and a list marker if
    /// the fence follows one.
    indent: usize,
    quoted: bool,
    in_item: bool,
    /// Whether a line with less indentation turned out to be content, followed by a closing fence.
    dedent_is_content: bool,
    /// Whether a line of content has the indentation of the fence.
    is_indented: bool,
    /// Whether a heading inside means that the block was left open.
    ends_at_heading: bool,
    /// Whether a heading inside was found to be content.
    heading_is_content: bool,
    in_comment: bool,
    /// The start of the blank lines and comments directly above.
    gap: Option<usize>,
}

impl Fence {
    pub(super) fn open<'a>(text: &'a str, line: Line<'a>, fence: FenceLine<'a>) -> Self {
        let prefix = line.prefix_of(text);
        let language = fence.info.split_ascii_whitespace().next().unwrap_or("");
        Self {
            mark: fence.mark,
            length: fence.length,
            indent: prefix.len() + fence.behind,
            quoted: prefix.contains('>'),
            in_item: fence.in_item,
            dedent_is_content: false,
            is_indented: false,
            // In other languages than these, `#` may start a comment.
            ends_at_heading: !prefix.is_empty()
                || fence.in_item
                || ["", "http", "json", "msgraph-interactive"].iter().any(|known| language.eq_ignore_ascii_case(known)),
            heading_is_content: false,
            in_comment: false,
            gap: None,
        }
    }

    /// The start of the line after the code block, if the next fence closes it and no line before
    /// it starts with `#`.
    pub(super) fn behind_plain_body(&self, text: &str, start: usize) -> Option<usize> {
        if self.indent > 0 || self.in_item {
            return None;
        }
        let rest = text.get(start..)?;
        let mark = rest.find(self.mark)?;
        let body = rest.get(..mark)?;
        let body = body.get(..body.rfind('\n').map_or(0, |newline| newline + 1))?;
        let close = Line::at(text, start + body.len())?;
        let bare = close.start == close.content && close.text.bytes().all(|byte| char::from(byte) == self.mark);
        let starts_line =
            |at: usize| at.checked_sub(1).is_none_or(|before| body.as_bytes().get(before) == Some(&b'\n'));
        let plain = bare && !body.match_indices('#').any(|(at, _)| starts_line(at));
        (plain && close.fence().is_some_and(|found| self.is_closed_by(found))).then_some(close.next)
    }

    fn is_closed_by(&self, fence: FenceLine<'_>) -> bool {
        fence.mark == self.mark && fence.length >= self.length && fence.info.is_empty() && !fence.in_item
    }
}

impl<'a> Scanner<'a, '_> {
    /// Opens a code block. Most blocks are closed and contain nothing that could belong to the
    /// page; these are skipped at once.
    pub(super) fn open_fence(&self, line: Line<'a>, found: FenceLine<'a>, at: &mut usize) -> State<'a> {
        let fence = Fence::open(self.text, line, found);
        match fence.behind_plain_body(self.text, line.next) {
            Some(behind) => {
                *at = behind;
                State::Text
            }
            None => State::Fence(fence),
        }
    }

    /// A line in a code block: the state for the next line, or the position at which to continue
    /// outside of the block.
    pub(super) fn in_fence(&mut self, mut fence: Fence, line: Line<'a>) -> Result<State<'a>, usize> {
        if fence.quoted && !line.prefix_of(self.text).contains('>') {
            return Err(line.start);
        }
        match line.first() {
            0 => {
                fence.gap.get_or_insert(line.start);
                return Ok(State::Fence(fence));
            }
            b'`' | b'~' => {
                if let Some(found) = line.fence() {
                    if fence.is_closed_by(found) {
                        self.align(&fence, line, true);
                        return Ok(State::Text);
                    }
                    if fence.ends_at_heading && opens_another(&fence, found) || self.leaves_item(&mut fence, line) {
                        return Err(self.close(&fence, fence.gap.unwrap_or(line.start)));
                    }
                }
            }
            _ if self.leaves_item(&mut fence, line) => {
                return Err(self.close(&fence, fence.gap.unwrap_or(line.start)));
            }
            b'#' if line.start == line.content && self.ends_at(&mut fence, line) => {
                return Err(self.close(&fence, line.start));
            }
            b'<' if line.text.starts_with("<!--") => {
                fence.in_comment = !line.text.contains("-->");
                fence.gap.get_or_insert(line.start);
                return Ok(State::Fence(fence));
            }
            _ => {}
        }
        if fence.in_comment {
            fence.in_comment = !line.text.contains("-->");
            return Ok(State::Fence(fence));
        }
        fence.gap = None;
        self.align(&fence, line, false);
        Ok(State::Fence(fence))
    }

    /// Whether the block was left open and ends before this line.
    fn ends_at(&self, fence: &mut Fence, line: Line<'a>) -> bool {
        if !fence.ends_at_heading || fence.in_comment || fence.heading_is_content || !line.is_heading() {
            return false;
        }
        fence.heading_is_content = self.closes_later(fence, line.next);
        !fence.heading_is_content
    }

    /// Whether the block is in a list item, was left open, and this line's indentation is too small
    /// for the item (CommonMark 0.31, section 4.5). If the block is closed further down, the
    /// indentation is only careless.
    fn leaves_item(&self, fence: &mut Fence, line: Line<'a>) -> bool {
        let indent = line.content - line.start;
        fence.is_indented |= indent >= fence.indent;
        if fence.indent == 0
            || !fence.is_indented
            || fence.quoted
            || fence.in_comment
            || fence.dedent_is_content
            || indent >= fence.indent
        {
            return false;
        }
        fence.dedent_is_content = self.closes_later(fence, line.start);
        !fence.dedent_is_content
    }

    /// Whether the next bare fence closes this block: all others, up to the next fence with a
    /// language, come in pairs.
    fn closes_later(&self, fence: &Fence, from: usize) -> bool {
        let lines = std::iter::successors(Line::at(self.text, from), |line| Line::at(self.text, line.next));
        let fences = lines.filter_map(|line| line.fence()).filter(|found| found.mark == fence.mark);
        fences.take(LOOK_AHEAD).take_while(|found| found.info.is_empty()).count() % 2 == 1
    }

    /// Closes an open block before `at`. The rest of the page is Markdown again.
    fn close(&mut self, fence: &Fence, at: usize) -> usize {
        let mut closing = " ".repeat(if fence.quoted { 0 } else { fence.indent });
        closing.extend(std::iter::repeat_n(fence.mark, fence.length));
        closing.push('\n');
        self.insert(at, closing);
        at
    }

    /// In a list item, a line with less indentation than the opening fence ends the block, and a
    /// closing fence with much more does not close it.
    fn align(&mut self, fence: &Fence, line: Line<'a>, closing: bool) {
        if fence.quoted || fence.indent > MOST_INDENT {
            return;
        }
        let indent = line.content - line.start;
        if line.prefix_of(self.text).contains('\t') {
            return;
        }
        if indent < fence.indent {
            self.insert(line.start, " ".repeat(fence.indent - indent));
        } else if closing && indent > fence.indent + 3 {
            self.replace(line.start + fence.indent, line.content, "");
        }
    }
}

/// Whether a fence with a language inside a block opens the next one.
fn opens_another(fence: &Fence, found: FenceLine<'_>) -> bool {
    found.mark == fence.mark
        && found.length >= fence.length
        && !found.info.is_empty()
        && !found.info.contains(char::is_whitespace)
}
