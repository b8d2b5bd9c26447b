//! Code blocks.

use std::ops::Range;

use super::{Annotation, Code};
use crate::source::{FileId, Span};

/// Reads a code block; `info` is what follows its opening fence, `None` for an indented block.
pub(super) fn read(
    file: FileId,
    source: &str,
    range: Range<usize>,
    info: Option<&str>,
    annotation: Option<Annotation>,
) -> Code {
    let whole = source.get(range.clone()).unwrap_or("").trim_end();
    let end = range.start + whole.len();
    let span = Span::new(file, range.start..end);
    let Some(info) = info else {
        return Code { span, language: String::new(), body: span, annotation, closed: true };
    };
    let mut words = info.split_whitespace();
    let language = words.next().unwrap_or("").to_ascii_lowercase();
    let first = whole.split('\n').next().unwrap_or("").len();
    let last = whole.rfind('\n').map_or(0, |newline| newline + 1);
    let closed = last > 0 && closes(whole, whole.get(last..).unwrap_or(""));
    let from = request_on_the_fence(whole.get(..first).unwrap_or(""), &language, words.next())
        .unwrap_or((first + 1).min(whole.len()));
    let to = if closed { last.max(from) } else { whole.len() };
    let body = whole.get(from..to).unwrap_or("").trim_end();
    let to = from + body.len();
    Code { span, language, body: Span::new(file, range.start + from..range.start + to), annotation, closed }
}

/// Whether the last line is a fence that fits the first one.
fn closes(whole: &str, last: &str) -> bool {
    let Some(mark) = whole.chars().next().filter(|mark| matches!(mark, '`' | '~')) else { return false };
    let length = whole.len() - whole.trim_start_matches(mark).len();
    let fence = last.trim_start_matches([' ', '\t', '>']).trim_end();
    fence.len() >= length && fence.chars().all(|c| c == mark)
}

/// Where the request starts in `` ```http GET /users ``, which some pages have on one line.
fn request_on_the_fence(line: &str, language: &str, second: Option<&str>) -> Option<usize> {
    let verb = second.filter(|word| language == "http" && ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(word))?;
    line.find(verb)
}
