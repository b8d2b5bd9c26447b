//! The Markdown parser, after the repairs. It reads the parts of a page that the short cut does not
//! handle.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Options, Parser};

use super::blocks::Builder;
use super::repair;

/// Reads a self-contained part of a file: repairs it, and then calls the Markdown parser.
pub(super) fn markdown(text: &str, part: Range<usize>, builder: &mut Builder<'_, '_>) {
    let text = text.get(..part.end).unwrap_or(text);
    let repaired = repair::repair(builder.file(), text, part.start, builder.diagnostics());
    let parser = Parser::new_with_broken_link_callback(&repaired.text, Options::ENABLE_TABLES, Some(undefined));
    for (event, range) in parser.into_offset_iter() {
        builder.event(event, repaired.original_range(range));
    }
    builder.end_part();
}

/// `[x]` and `[x][]` without a definition are links all the same, without a target; `[!NOTE]` is
/// not one.
#[allow(clippy::needless_pass_by_value, reason = "the parser hands it over by value")]
fn undefined<'a>(link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    let reference = link.reference.trim();
    (!reference.is_empty() && !reference.starts_with('!')).then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
}
