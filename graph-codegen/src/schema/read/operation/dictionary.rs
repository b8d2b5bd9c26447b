//! Bodies that are dictionaries: the client chooses the names, and the table describes the values.
//!
//! ``` json
//! { "colour": { "value": "green" }, "size": { "value": "tall", "isSearchable": true } }
//! ```

use std::collections::HashSet;

use super::example::{codes, json_span};
use super::url::request_line;
use crate::json::{self, Json, JsonKind};
use crate::schema::read::{Context, RawProperty};

/// The names that the first example of such a request uses, if each is the key of an object with
/// properties from the table but is not one of these properties itself; `None` if the body is not a
/// dictionary.
pub(super) fn keys(context: &Context, rows: &[RawProperty]) -> Option<Vec<String>> {
    if rows.is_empty() {
        return None;
    }
    let rows: HashSet<String> = rows.iter().map(|row| row.name.to_ascii_lowercase()).collect();
    let is_row = |name: &str| rows.contains(&name.to_ascii_lowercase());
    let span = codes(context).find_map(|code| {
        let first = context.sources.slice(code.body).trim_start().lines().next().unwrap_or("");
        request_line(first).filter(|(method, _)| *method == "PATCH")?;
        json_span(context, code)
    })?;
    let body = json::read(&context.sources.get(span.file)?.text, span).value?;
    let members: Vec<(&str, &Json)> = properties(&body)?.collect();
    let is_entry = |value: &Json| match &value.kind {
        JsonKind::Null => true,
        _ => properties(value).is_some_and(|mut inner| inner.all(|(name, _)| is_row(name))),
    };
    let has_object = members.iter().any(|(_, value)| properties(value).is_some_and(|mut inner| inner.next().is_some()));
    let fits = has_object && members.iter().all(|(name, value)| !is_row(name) && is_entry(value));
    fits.then(|| members.into_iter().map(|(name, _)| name.to_owned()).collect())
}

/// The members of an object, except for annotations.
fn properties(json: &Json) -> Option<impl Iterator<Item = (&str, &Json)>> {
    let JsonKind::Object(members) = &json.kind else { return None };
    let named = members.iter().map(|member| (member.name.as_str(), &member.value));
    Some(named.filter(|(name, _)| !name.contains('@')))
}
