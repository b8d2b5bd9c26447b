//! The documented URLs, converted to templates.
//!
//! Pages write placeholders as `{id}`, `{x-id}`, `{alert_id}`, `{id | userPrincipalName}`,
//! `{tenant id}`, `<address>`, or a whole segment `(team-id)`. Quotes around a placeholder stay in
//! the template and make it a string literal of OData. Between `root:/` and `:/` (the path syntax
//! of OneDrive), a placeholder stands for a path and becomes `{+item-path}`. A trailing slash is
//! dropped.
//!
//! Some texts that are not marked are placeholders nevertheless:
//!
//! - a segment after a literal one that is a GUID, a number, an address with `@` or a host: it is
//!   an example;
//! - values in parentheses: see [`url_call`](super::url_call);
//! - `:team-id`, `[team-id]`, `{team-id`, and `teamId` after `teams`, if there is
//!   [evidence](Evidence) that a placeholder follows that segment. Otherwise, the URL cannot be
//!   read.
//!
//! The remaining text must consist of characters that are allowed in a URL (RFC 3986, `pchar`);
//! otherwise, the URL cannot be read.

use super::evidence::Evidence;
use super::name::snake;
use super::parameter::{Hole, Parameter, name_parameters};
use super::segment::{Cursor, Piece, Segment, literal, read_path, split_query};
use super::url_call::{is_example, with_holes};

/// A URL as a template for the runtime's `Request::patch`, with the name of its function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// Path and query: `/users/{userId}/profile`.
    pub(super) text: String,
    /// The words of its literal segments, in `snake_case`; empty if there are none.
    pub(super) name: String,
    /// Its placeholders, in order.
    pub(super) parameters: Vec<Parameter>,
    /// Whether a placeholder is not marked as one in the page.
    pub(super) has_unmarked: bool,
}

/// Reads a documented URL, or returns why it cannot be read.
pub(super) fn read(text: &str, evidence: &Evidence<'_>) -> Result<Template, &'static str> {
    let (path, query) = split_query(text.trim());
    let mut segments = read_path(path)?;
    if segments.last().is_some_and(Vec::is_empty) {
        segments.pop();
    }
    if segments.is_empty() {
        return Err("the URL has no path");
    }
    if segments.iter().any(Vec::is_empty) {
        return Err("a segment of the path is empty");
    }
    if segments.iter().any(|segment| literal(segment).is_some_and(|text| text.chars().all(|c| c == '.'))) {
        return Err("a segment of the path consists only of dots");
    }
    let segments = join_keys(segments);
    let marked = holes_in(&segments);
    let segments = with_unmarked(segments, evidence)?;
    let query = query.map(|query| Cursor::new(query).segment(true)).transpose()?;
    let has_unmarked = holes_in(&segments) > marked;
    Ok(Template { has_unmarked, ..build(&segments, query.as_ref()) })
}

fn holes_in(segments: &[Segment]) -> usize {
    segments.iter().flatten().filter(|piece| matches!(piece, Piece::Hole(_))).count()
}

/// Keys belong to the collection before them: `/clubs/(uniqueName='…')` is
/// `/clubs(uniqueName='…')`.
fn join_keys(segments: Vec<Segment>) -> Vec<Segment> {
    let mut joined: Vec<Segment> = Vec::new();
    for segment in segments {
        let is_key =
            matches!(segment.first(), Some(Piece::Literal(text)) if text.starts_with('(') && text.contains('='));
        match joined.last_mut().filter(|before| is_key && literal(before).is_some_and(|text| !text.contains('('))) {
            Some(before) => before.extend(segment),
            None => joined.push(segment),
        }
    }
    joined.into_iter().map(merged).collect()
}

/// The same without two consecutive literals.
fn merged(segment: Segment) -> Segment {
    if !segment.windows(2).any(|pair| matches!(pair, [Piece::Literal(_), Piece::Literal(_)])) {
        return segment;
    }
    let mut pieces = Segment::new();
    for piece in segment {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Literal(before)), Piece::Literal(text)) => before.push_str(&text),
            (_, piece) => pieces.push(piece),
        }
    }
    pieces
}

/// Replaces values that are not marked as placeholders with placeholders, or returns why that is
/// not possible.
fn with_unmarked(segments: Vec<Segment>, evidence: &Evidence<'_>) -> Result<Vec<Segment>, &'static str> {
    let mut read: Vec<Segment> = Vec::new();
    let mut in_path_syntax = false;
    for segment in segments {
        if in_path_syntax && literal(&segment).is_some_and(|text| text != ":") {
            return Err("it shows an example of a path instead of a placeholder");
        }
        let before = read.last().and_then(literal);
        in_path_syntax ^= matches!(segment.last(), Some(Piece::Literal(end)) if end.ends_with(':'));
        let next = match unmarked(&segment, before)? {
            Some(Piece::Unsure(name, why)) => match before.is_some_and(|before| evidence.is_collection(before)) {
                true => vec![Piece::Hole(name)],
                false => return Err(why),
            },
            Some(piece) => vec![piece],
            None => with_holes(segment, evidence)?,
        };
        read.push(next);
    }
    Ok(read)
}

/// The placeholder that a segment after another one stands for, if it is one without being marked.
fn unmarked(segment: &Segment, before: Option<&str>) -> Result<Option<Piece>, &'static str> {
    let text = match segment.as_slice() {
        [Piece::Literal(text)] => text.as_str(),
        [Piece::Unsure(name, why)] => return Ok(Some(Piece::Unsure(name.clone(), why))),
        pieces => {
            let unsure =
                pieces.iter().find_map(|piece| if let Piece::Unsure(_, why) = piece { Some(*why) } else { None });
            return unsure.map_or(Ok(None), Err);
        }
    };
    if let Some(name) = text.strip_prefix(':').filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic())) {
        return Ok(Some(Piece::Unsure(name.to_owned(), "a placeholder is marked with a colon")));
    }
    let Some(before) = before else { return Ok(None) };
    if is_id_of(before, text) {
        return Ok(Some(Piece::Unsure(text.to_owned(), "a placeholder is not marked as one")));
    }
    let is_value = is_example(text) || text.contains('@') || is_host(text);
    if text.strip_suffix(':').is_some_and(is_host) {
        return Err("it shows the name of a host instead of a placeholder");
    }
    Ok(is_value.then(|| Piece::Hole("id".to_owned())))
}

/// Whether a segment is the name of a host, such as `contoso.sharepoint.com`; types begin with
/// `microsoft.` or `graph.`.
fn is_host(text: &str) -> bool {
    if !text.contains('.') {
        return false;
    }
    let labels: Vec<&str> = text.split('.').collect();
    let is_label =
        |label: &&str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_type = labels.first().is_some_and(|first| matches!(*first, "microsoft" | "graph"));
    labels.len() > 2 && labels.iter().all(is_label) && !is_type
}

/// Whether a segment is named like the key of the collection before it: `teamId` or `team-id` after
/// `teams`.
fn is_id_of(collection: &str, segment: &str) -> bool {
    let bare = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let end = segment.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    if !end.ends_with(['d', 'D']) {
        return false;
    }
    let (collection, segment) = (bare(collection), bare(segment));
    let Some(owner) = segment.strip_suffix("id").filter(|owner| owner.len() > 1) else { return false };
    collection == format!("{owner}s")
        || owner.strip_suffix('y').is_some_and(|owner| collection == format!("{owner}ies"))
}

fn build(segments: &[Segment], query: Option<&Segment>) -> Template {
    let mut holes = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for segment in segments {
        let own = segment_words(segment);
        let before_own = words.last().cloned();
        let has_own = !own.is_empty();
        words.extend(Some(own).filter(|_| has_own));
        // The text before a placeholder: the literal start of its own segment, or otherwise the
        // segment before it.
        let starts_literal = matches!(segment.first(), Some(Piece::Literal(_)));
        let context = if starts_literal { words.last().cloned() } else { before_own };
        holes.extend(holes_of(segment, context.as_ref()));
    }
    holes.extend(query.into_iter().flat_map(|query| holes_of(query, None)));
    let parameters = name_parameters(&holes);
    let text = render(segments, query, &parameters);
    Template { text, name: words.join("_"), parameters, has_unmarked: false }
}

fn holes_of(segment: &Segment, context: Option<&String>) -> Vec<Hole> {
    let names = segment.iter().filter_map(|piece| if let Piece::Hole(name) = piece { Some(name) } else { None });
    names.map(|name| Hole { text: name.clone(), context: context.cloned() }).collect()
}

/// The words of a segment's literal text: up to a parenthesis, and of a type cast only the type's
/// short name.
fn segment_words(segment: &Segment) -> String {
    let mut words: Vec<String> = Vec::new();
    for piece in segment {
        let Piece::Literal(text) = piece else { continue };
        let (before, is_call) = text.split_once('(').map_or((text.as_str(), false), |(before, _)| (before, true));
        let is_cast = before.starts_with("microsoft.graph.") || before.starts_with("graph.");
        let short = if is_cast { before.rsplit('.').next().unwrap_or(before) } else { before };
        words.extend(Some(short_words(short)).filter(|word| !word.is_empty()));
        if is_call {
            break;
        }
    }
    words.join("_")
}

/// `snake_case` without the `_` that a separate name would need before a digit or after a keyword.
fn short_words(text: &str) -> String {
    snake(text).trim_matches('_').to_owned()
}

fn render(segments: &[Segment], query: Option<&Segment>, parameters: &[Parameter]) -> String {
    let mut names = parameters.iter().map(|parameter| parameter.wire.as_str());
    let mut text = String::new();
    let mut in_path_syntax = false;
    for segment in segments {
        text.push('/');
        render_segment(segment, in_path_syntax, &mut names, &mut text);
        if matches!(segment.last(), Some(Piece::Literal(end)) if end.ends_with(':')) {
            in_path_syntax = !in_path_syntax;
        }
    }
    if let Some(query) = query {
        text.push('?');
        render_segment(query, false, &mut names, &mut text);
    }
    text
}

fn render_segment<'a>(segment: &Segment, as_path: bool, names: &mut impl Iterator<Item = &'a str>, text: &mut String) {
    for piece in segment {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            // Uncertain values do not get here.
            Piece::Hole(_) | Piece::Unsure(..) => {
                let open = if as_path { "{+" } else { "{" };
                text.extend([open, names.next().unwrap_or(""), "}"]);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::plan::evidence::Known;

    #[test]
    fn words_that_are_meant_as_placeholders_are_not_sent() {
        for url in [
            "/clubs(uniqueName='uniqueName')",
            "/clubs/(uniqueName='uniqueName')",
            "/teams/:team-id/notes",
            "/teams/teamId/notes",
            "/policies/policy-id",
        ] {
            assert!(read(url, &Evidence::default()).is_err(), "{url}");
        }
        for url in ["/me/teams/{id}", "/reports/getUse(period='D7')", "/drive/root:/{item-path}:/content", "/bids/id"] {
            assert!(read(url, &Evidence::default()).is_ok(), "{url}");
        }
    }

    #[test]
    fn values_that_are_not_marked_become_placeholders() {
        let mut known = Known::default();
        known.tell("/teams/{team-id}/notes/{note-id}");
        known.tell("/clubs(label='{label}')");
        known.add_key("uniqueName");
        let evidence = Evidence::from(known);
        let guid = "87d349ed-44d7-43e1-9a83-5f2406dee5bd";
        let table = [
            (format!("/classes/{guid}/tasks/{guid}"), "/classes/{classId}/tasks/{taskId}"),
            (format!("/classes('{guid}')"), "/classes('{classId}')"),
            ("/printers/1/jobs/2/".to_owned(), "/printers/{printerId}/jobs/{jobId}"),
            ("/users/adele@contoso.com/mail".to_owned(), "/users/{userId}/mail"),
            ("/sites/contoso.sharepoint.com/lists".to_owned(), "/sites/{siteId}/lists"),
            ("/clubs/(uniqueName='uniqueName')/members".to_owned(), "/clubs(uniqueName='{uniqueName}')/members"),
            ("/clubs(label='label')".to_owned(), "/clubs(label='{label}')"),
            ("/clubs(id=id)/members".to_owned(), "/clubs(id={clubId})/members"),
            ("/teams/:team-id/notes".to_owned(), "/teams/{teamId}/notes"),
            ("/teams/teamId/notes".to_owned(), "/teams/{teamId}/notes"),
            ("/teams/[team-id]/notes".to_owned(), "/teams/{teamId}/notes"),
            ("/teams/{team-id/notes/{note-id}".to_owned(), "/teams/{teamId}/notes/{noteId}"),
            ("/teams/<team-id".to_owned(), "/teams/{teamId}"),
        ];
        for (text, template) in table {
            let read = read(&text, &evidence).unwrap();
            assert_eq!((read.text.as_str(), read.has_unmarked), (template, true), "{text}");
        }
        assert!(!read("/teams/{id}", &evidence).unwrap().has_unmarked);
        for text in
            ["/policies/:policy-id", "/clubs(name='name')", "/bids/[bid-id]", "/x[team-id]", "/sites/a.b.com:/x"]
        {
            assert!(read(text, &evidence).is_err(), "{text}");
        }
    }

    #[test]
    fn urls_become_templates() {
        let table = [
            (
                "/me/profile/languages/{languageProficiencyId}",
                "/me/profile/languages/{languageProficiencyId}",
                "me_profile_languages",
            ),
            ("/users/{id | userPrincipalName}/settings/", "/users/{idOrUserPrincipalName}/settings", "users_settings"),
            ("planner/tasks/{id}", "/planner/tasks/{taskId}", "planner_tasks"),
            ("/teams/(team-id)/channels/{channel-id}", "/teams/{teamId}/channels/{channelId}", "teams_channels"),
            ("/security/alerts/{alert_id}", "/security/alerts/{alertId}", "security_alerts"),
            ("/organization/{tenant id}/branding", "/organization/{tenantId}/branding", "organization_branding"),
            (
                "/me/drive/root:/{item-path}:/workbook/range(address='<address>')/format",
                "/me/drive/root:/{+itemPath}:/workbook/range(address='{address}')/format",
                "me_drive_root_workbook_range_format",
            ),
            ("/drives/{id}/root:/{item-path}", "/drives/{driveId}/root:/{+itemPath}", "drives_root"),
            ("/sites/{hostname}:/{path}", "/sites/{hostname}:/{+path}", "sites"),
            ("/me/photo/$value", "/me/photo/$value", "me_photo_value"),
            ("/groups/{id}/members/$ref", "/groups/{groupId}/members/$ref", "groups_members_ref"),
            (
                "/devices/microsoft.graph.windowsDevice/{id}",
                "/devices/microsoft.graph.windowsDevice/{windowsDeviceId}",
                "devices_windows_device",
            ),
            ("/me/x?$select=a,b/c", "/me/x?$select=a,b/c", "me_x"),
            ("/me/x?$filter={a}", "/me/x?$filter={a}", "me_x"),
            ("/{id}", "/{id}", ""),
            ("/items('{id}')", "/items('{itemId}')", "items"),
            ("/x/1drive/self", "/x/1drive/self", "x_1drive_self"),
        ];
        for (text, template, name) in table {
            let read = read(text, &Evidence::default()).unwrap();
            assert_eq!((read.text.as_str(), read.name.as_str()), (template, name), "{text}");
        }
    }

    #[test]
    fn some_urls_cannot_be_read() {
        let table = [
            "",
            "/",
            "/?x",
            "/me/contactFolders/{id}/.../contacts/{id}",
            "/me/./x",
            "/me//x",
            "/me/{id",
            "/me/{}/x",
            "/me/{用}/x",
            "/me/{a{b}}",
            "/me/<a",
            "/me/a b",
            "/me/x HTTP/1.1",
            "/me/\"x\"",
            "/me/range(address='x)",
            "/me/é",
            "/me/%zz",
            "/me/\u{0}",
            "https://graph.microsoft.com/v1.0/me",
        ];
        for text in table {
            assert!(read(text, &Evidence::default()).is_err(), "{text}");
        }
    }

    #[test]
    fn placeholders_become_parameters() {
        let table: &[(&str, &[&str])] = &[
            ("/users/{id}", &["user_id"]),
            ("/groups/{id}/events/{id}", &["group_id", "event_id"]),
            ("/users/{id | userPrincipalName}/messages/{id}", &["id_or_user_principal_name", "message_id"]),
            ("/worksheets/{id|name}/tables/{id|name}", &["worksheet_id_or_name", "table_id_or_name"]),
            ("/teams/{id}/x/{team-id}", &["team_team_id", "x_team_id"]),
            ("/{id}/{id}", &["id", "id_2"]),
            ("/policies/{id}/series/{id}/addresses/{id}", &["policy_id", "series_id", "address_id"]),
            ("/mailFolders/{id}/childFolders/{id}", &["mail_folder_id", "child_folder_id"]),
            ("/range(address='<address>')", &["address"]),
            ("/a/{patch}/{if-match}/{type}/{self}", &["patch_", "if_match_", "type", "self_"]),
            ("/chats/{Id}", &["chat_id"]),
            ("/a/{a1}/{a-1}", &["a1", "a_1"]),
            ("/organization/{id}/branding/{property name}", &["organization_id", "property_name"]),
        ];
        for (text, expected) in table {
            let template = read(text, &Evidence::default()).unwrap();
            let names: Vec<&str> = template.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            assert_eq!(names, *expected, "{text}");
            let mut wire: Vec<&str> = template.parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
            wire.dedup();
            assert_eq!(wire.len(), names.len(), "{text}: {}", template.text);
        }
    }
}
