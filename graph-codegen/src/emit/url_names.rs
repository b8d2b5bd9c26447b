//! What a URL's parameters and functions are called.
//!
//! Parameters:
//! 1. A placeholder is called what the page calls it, `|` read as "or": `{id | userPrincipalName}` is `id_or_user_principal_name`.
//! 2. A bare `{id}` says nothing, so it always takes the segment before it, in the singular: `/users/{id}` is `user_id`.
//! 3. Placeholders that still have one name in one URL all take the segment before them:
//!    `/worksheets/{id|name}/tables/{id|name}` is `worksheet_id_or_name`, `table_id_or_name`.
//! 4. Names that are still taken get a number; `patch` and `if_match`, which are the function's own, a `_`.
//!
//! Functions: the literal segments' words. Where two URLs of a page agree in these, the one with fewer placeholders (then the
//! bytewise smaller) has the name, the other takes `_by_` and its placeholders, and a number if need be.

use super::ident::{Case, NameSet, convert, snake};
use super::url::Template;
use crate::source::Span;

/// A placeholder as the page writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    /// What stands between the brackets.
    pub(super) text: String,
    /// The words of the literal segment before it.
    pub(super) context: Option<String>,
}

/// A placeholder as a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parameter {
    /// The Rust name, not yet raw.
    pub(super) name: String,
    /// The name in the template.
    pub(super) wire: String,
}

/// Names the placeholders of one URL.
pub(super) fn name_parameters(holes: &[Hole]) -> Vec<Parameter> {
    let plain: Vec<String> = holes.iter().map(plain_name).collect();
    let mut rust_names = NameSet::new(&["patch", "if_match"]);
    let mut wire_names = NameSet::default();
    let name = |(hole, name): (&Hole, &String)| {
        let is_alone = plain.iter().filter(|other| *other == name).count() == 1;
        let text = if is_alone { name.clone() } else { with_context(hole, name) };
        Parameter {
            name: rust_names.claim(&text, Case::Snake).name,
            wire: wire_names.claim(&text, Case::LowerCamel).name,
        }
    };
    holes.iter().zip(&plain).map(name).collect()
}

/// The name by rules 1 and 2.
fn plain_name(hole: &Hole) -> String {
    let words: Vec<&str> = hole.text.split('|').map(str::trim).filter(|word| !word.is_empty()).collect();
    let name = snake(&words.join(" or "));
    if name == "id" { with_context(hole, &name) } else { name }
}

fn with_context(hole: &Hole, name: &str) -> String {
    hole.context.as_deref().map_or_else(|| name.to_owned(), |context| format!("{}_{name}", singular(context)))
}

/// The singular of `snake_case` words, by the endings alone: `policies`, `branches`, `addresses`, `statuses`, `tasks`. A word that
/// fits none stays as it is, so a wrong guess is at worst an odd name that never changes.
fn singular(words: &str) -> String {
    let cut = |suffix: &str, instead: &str| words.strip_suffix(suffix).map(|stem| format!("{stem}{instead}"));
    if words.ends_with("series") || ["ss", "us", "is"].iter().any(|end| words.ends_with(end)) {
        return words.to_owned();
    }
    let endings =
        [("ies", "y"), ("sses", "ss"), ("uses", "us"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", "")];
    endings.iter().find_map(|(suffix, instead)| cut(suffix, instead)).unwrap_or_else(|| words.to_owned())
}

/// The function of a URL.
pub(super) struct Function {
    /// The Rust name, not yet raw.
    pub(super) name: String,
    pub(super) template: Template,
    /// Where the URL is documented.
    pub(super) span: Span,
    /// The name that it would have had, where another function of the page has it.
    pub(super) taken: Option<String>,
}

/// The functions of one page's templates, each once, by name, whatever the order of the page.
pub(super) fn name_functions(mut templates: Vec<(Template, Span)>) -> Vec<Function> {
    templates.sort_by(|(a, _), (b, _)| (a.parameters.len(), &a.text).cmp(&(b.parameters.len(), &b.text)));
    templates.dedup_by(|(a, _), (b, _)| a.text == b.text);
    let mut names = NameSet::default();
    let mut functions: Vec<Function> = Vec::new();
    for (template, span) in templates {
        let plain = convert(if template.name.is_empty() { "root" } else { &template.name }, Case::Snake);
        let taken = functions.iter().any(|function| function.name == plain).then(|| plain.clone());
        let text = if taken.is_some() { format!("{plain}_by_{}", placeholder_words(&template)) } else { plain };
        let name = names.claim(&text, Case::Snake).name;
        functions.push(Function { name, template, span, taken });
    }
    functions.sort_by(|a, b| a.name.cmp(&b.name));
    functions
}

fn placeholder_words(template: &Template) -> String {
    let names: Vec<&str> = template.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    names.join("_and_")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::emit::url;
    use crate::source::SourceMap;

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
            let template = url::read(text).unwrap();
            let names: Vec<&str> = template.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            assert_eq!(names, *expected, "{text}");
            let mut wire: Vec<&str> = template.parameters.iter().map(|parameter| parameter.wire.as_str()).collect();
            wire.dedup();
            assert_eq!(wire.len(), names.len(), "{text}: {}", template.text);
        }
    }

    #[test]
    fn functions_of_one_page_have_different_names() {
        let urls =
            ["/me/x/{id}", "/me/{a}/x/{id}", "/me/{b}/x/{id}", "/me/x/{id}/", "/me/{b}/x/{id}?q=1", "/{y}", "/root"];
        let names = |urls: &[&str]| -> Vec<(String, String)> {
            let span = Span::new(SourceMap::new().add("x.md", ""), 0..0);
            let functions = name_functions(urls.iter().map(|url| (url::read(url).unwrap(), span)).collect());
            assert_eq!(functions.iter().filter(|function| function.taken.is_some()).count(), 4);
            functions.into_iter().map(|function| (function.name, function.template.text)).collect()
        };
        let expected = [
            ("me_x", "/me/x/{xId}"),
            ("me_x_by_a_and_x_id", "/me/{a}/x/{xId}"),
            ("me_x_by_b_and_x_id", "/me/{b}/x/{xId}"),
            ("me_x_by_b_and_x_id_2", "/me/{b}/x/{xId}?q=1"),
            ("root", "/root"),
            ("root_by_y", "/{y}"),
        ];
        assert_eq!(names(&urls), expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
        let reversed: Vec<&str> = urls.iter().rev().copied().collect();
        assert_eq!(names(&reversed), names(&urls));
    }
}
