//! HTML comments, and the JSON annotations in them.

use super::Annotation;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::json::{self, Forgiven, Json};
use crate::source::Span;

/// Reads the objects in a comment; `comment` is its place, including `<!--` and `-->`. A comment
/// without JSON hides its contents.
pub(super) fn read(text: &str, comment: Span, into: &mut Vec<Annotation>, diagnostics: &mut Diagnostics) {
    let whole = text.get(comment.range()).unwrap_or("");
    let inner = whole.strip_prefix("<!--").unwrap_or(whole);
    let inner = inner.strip_suffix("-->").unwrap_or(inner);
    let mut start = comment.range().start + (whole.len().min(4));
    diagnostics.read_comment(inner, comment.file, start);
    let end = start + inner.len();
    while starts_an_object(text.get(start..end).unwrap_or("")) {
        let mut outcome = json::read(text, Span::new(comment.file, start..end));
        let next = outcome.end as usize;
        let Some(json) = outcome.value.take() else { return };
        if next <= start {
            return;
        }
        report(outcome.forgiven, starts_an_object(text.get(next..end).unwrap_or("")), diagnostics);
        into.push(Annotation { span: comment, json });
        start = next;
    }
}

/// Whether JSON starts here, perhaps after a comma.
fn starts_an_object(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == '-').starts_with('{')
}

fn report(forgiven: Vec<Forgiven>, more: bool, diagnostics: &mut Diagnostics) {
    for Forgiven { span, message } in forgiven {
        if !(more && message == Forgiven::TEXT_AFTER) {
            let message = format!("this annotation is not valid JSON: {message}");
            diagnostics.push(Diagnostic::new(Code::InvalidJson, span, message));
        }
    }
}

/// Removes the annotation of a code block from those above it: the nearest one that says what the
/// block is.
pub(super) fn take_for_code(pending: &mut Vec<Annotation>) -> Option<Annotation> {
    let says = |annotation: &Annotation| member(&annotation.json, "blockType").is_some();
    let about_the_page = |annotation: &Annotation| {
        member(&annotation.json, "type").is_some_and(|kind| kind.as_str() == Some("#page.annotation"))
    };
    let index = pending
        .iter()
        .rposition(says)
        .or_else(|| pending.iter().rposition(|annotation| !about_the_page(annotation)))?;
    Some(pending.remove(index))
}

/// A member by its name, compared ignoring case.
fn member<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    json.members().iter().find(|member| member.name.eq_ignore_ascii_case(name)).map(|member| &member.value)
}
