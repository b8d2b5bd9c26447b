//! The names of the modules of operations.
//!
//! A name is made from what does not change: the operation's verb, the words in the name of its
//! page's file, and the spelling of the type that it is about and of its URLs. Changing the title
//! of a page therefore renames nothing, and other pages have no influence.
//!
//! 1. The verb comes first: `update` for a PATCH, `create` for a POST that creates something,
//!    `list` for a GET if the file name has that word and `get` otherwise, and so on. An action has
//!    its own name, which is in the file name.
//! 2. The words of the file name follow, without the first one that expresses the verb:
//!    `group-list-members.md` is `list_group_members`.
//! 3. File names are in lower case and do not separate the words of a name. If a word is the name
//!    of a type that the page is about, or occurs in one of the URLs, in the singular or plural, it
//!    is separated in the same way: `languageproficiency-update.md` is
//!    `update_language_proficiency`.
//! 4. If a page lists what its file name names, and nothing follows, it is named as in a URL, or
//!    otherwise in the plural: `user-list.md` is `list_users`.
//! 5. If a page creates what its file name names, the name does not also contain the collection:
//!    `user-post-users.md` is `create_user`.

use std::collections::HashSet;

use super::chosen::Chosen;
use super::grammar::{plural, singular};
use super::name::{Case, convert, snake};
use super::target::has_functions;
use crate::bytes::ByteSet;
use crate::library::stem;
use crate::schema::{Operation, OperationKind, Schema, TypeName};
use crate::source::{SourceMap, Span};

/// An operation and the name of its module.
pub(super) struct Named {
    pub(super) index: usize,
    pub(super) text: String,
    /// A name in the namespace of the module: that of the target, or otherwise that of the page.
    pub(super) near: TypeName,
    pub(super) span: Span,
}

/// The operations that get a module, sorted by its name and their page: first those that change
/// something, then those that read, so that the latter never take a name from the former.
pub(super) fn operations(schema: &Schema, sources: &SourceMap, chosen: &Chosen<'_>) -> Vec<Named> {
    let all = schema.operations.iter().enumerate().filter(|(_, operation)| has_functions(operation, schema));
    let has_target = |operation: &Operation| operation.target.as_ref().is_none_or(|target| !chosen.drops(target));
    let mut named: Vec<(u8, &str, Named)> = all
        .filter(|(_, operation)| has_target(operation))
        .map(|(index, operation)| {
            let path = sources.path(operation.page);
            let near = operation.target.clone().unwrap_or_else(|| TypeName::new(&operation.namespace, "operation"));
            let named = Named { index, text: name(operation, stem(path)), near, span: operation.span };
            (rank(operation.kind), path, named)
        })
        .collect();
    named.sort_by(|(a_rank, a_path, a), (b_rank, b_path, b)| {
        let key = |named: &Named| (named.span.start, named.index);
        (a_rank, &a.text, a_path, key(a)).cmp(&(b_rank, &b.text, b_path, key(b)))
    });
    named.into_iter().map(|(_, _, named)| named).collect()
}

fn rank(kind: OperationKind) -> u8 {
    match kind {
        OperationKind::Update => 0,
        OperationKind::Read => 1,
        _ => 2,
    }
}

/// The verb of a kind of operation, and the words in file names that express it.
fn verbs(kind: OperationKind) -> (&'static str, &'static [&'static str]) {
    match kind {
        OperationKind::Update => ("update", &["update", "patch", "put", "upsert", "create", "post"]),
        OperationKind::Replace => ("replace", &["put", "update", "replace", "patch", "upsert", "create"]),
        OperationKind::Create => ("create", &["post", "create", "add"]),
        OperationKind::Delete => ("delete", &["delete", "remove"]),
        OperationKind::Read => ("get", &["list", "get"]),
        OperationKind::Act => ("", &[]),
        OperationKind::AddReference => ("add", &["post", "add", "create", "assign"]),
        OperationKind::SetReference => ("set", &["put", "set", "post", "add", "update", "assign"]),
        OperationKind::RemoveReference => ("remove", &["delete", "remove", "unassign"]),
        OperationKind::Upload => ("upload", &["put", "upload", "update", "post", "create"]),
    }
}

/// The name of an operation whose page has this file stem.
fn name(operation: &Operation, stem: &str) -> String {
    let mut words: Vec<&str> = WORD.runs(stem).collect();
    let (verb, said_as) = verbs(operation.kind);
    let at = words.iter().position(|word| said_as.iter().any(|verb| word.eq_ignore_ascii_case(verb)));
    let said = at.map(|at| words.remove(at));
    let reads = operation.kind == OperationKind::Read;
    let is_list = reads && said.is_some_and(|word| word.eq_ignore_ascii_case("list"));
    if operation.kind == OperationKind::Create {
        drop_collection(&mut words, at);
    }
    let names = names(operation);
    let spelled = words
        .iter()
        .map(|word| spelling(&word.to_ascii_lowercase(), &names).unwrap_or_else(|| convert(word, Case::Snake)));
    let verb = Some(if is_list { "list" } else { verb }).filter(|verb| !verb.is_empty());
    let mut parts: Vec<String> = verb.into_iter().map(str::to_owned).chain(spelled).collect();
    let ends_in_verb = at == Some(words.len()) && !words.is_empty();
    if let Some(last) = parts.last_mut().filter(|_| is_list && ends_in_verb) {
        *last = many(last, operation);
    }
    parts.join("_")
}

/// Removes the last word after the verb if it is the plural of the one before: `user-post-users`
/// has "user" and "users".
fn drop_collection(words: &mut Vec<&str>, verb_at: Option<usize>) {
    let [.., one, many] = words.as_slice() else { return };
    let is_last = verb_at == Some(words.len() - 1);
    if is_last && plural(&one.to_ascii_lowercase()) == many.to_ascii_lowercase() {
        words.pop();
    }
}

/// The characters of words in file names.
const WORD: ByteSet = ByteSet::WORD.without(b"_");
/// The characters of segments of URLs.
const SEGMENT: ByteSet = ByteSet::between(0, 255).without(b"/?(");
/// The characters of literal segments.
const LITERAL: ByteSet = SEGMENT.without(b"{<$");

/// The names that an operation's page writes in full, without duplicates: first those of what it is
/// about, then those in its URLs, most of which are the same.
fn names(operation: &Operation) -> Vec<&str> {
    let mut seen = HashSet::new();
    let names = operation.about.iter().map(String::as_str).chain(literals(operation));
    names.map(|name| name.rsplit('.').next().unwrap_or(name)).filter(|name| seen.insert(*name)).collect()
}

/// The first of several names that is a word of a file name, apart from separators and in the
/// singular or plural, with the separators.
fn spelling(word: &str, names: &[&str]) -> Option<String> {
    names.iter().filter(|name| may_be(name, word)).find_map(|name| {
        let words = snake(name);
        [singular(&words), plural(&words), words].into_iter().find(|words| words.replace('_', "") == word)
    })
}

/// Whether a name starts like a word, apart from the three letters that the singular or plural may
/// remove or change.
fn may_be(name: &str, word: &str) -> bool {
    const CHANGED: usize = 3;
    let (mut name, mut word) = (name.as_bytes(), word.as_bytes());
    while let [letter, behind @ ..] = name {
        if letter.is_ascii_alphanumeric() {
            match word {
                [expected, rest @ ..] if letter.eq_ignore_ascii_case(expected) => word = rest,
                _ => return name.iter().filter(|byte| byte.is_ascii_alphanumeric()).count() <= CHANGED,
            }
        }
        name = behind;
    }
    true
}

/// The literal segments of an operation's URLs.
fn literals(operation: &Operation) -> impl Iterator<Item = &str> {
    let segments = operation.urls.iter().flat_map(|url| SEGMENT.runs(&url.text));
    segments.filter(|segment| LITERAL.has_all(segment))
}

/// The plural of what some words name: as in a URL, or otherwise by their ending.
fn many(words: &str, operation: &Operation) -> String {
    let names = literals(operation).map(|segment| snake(segment.rsplit('.').next().unwrap_or(segment)));
    let mut names = names.filter(|many| !many.is_empty());
    names.find(|many| many == words || singular(many) == words).unwrap_or_else(|| plural(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Version;
    use crate::testing::{Builder, Returns};

    fn named(page: &str, target: &str, method: &str, url: &str, returns: Option<Returns>) -> String {
        let mut builder = Builder::new(Version::V1);
        builder.read(page, "Any title", target, &[url], returns);
        builder.schema.operations.iter_mut().for_each(|operation| {
            operation.method = method.to_owned();
            operation.kind = if method == "GET" { OperationKind::Read } else { OperationKind::Update };
        });
        name(&builder.schema.operations[0], stem(page))
    }

    #[test]
    fn modules_are_named_after_verb_file_and_type() {
        use crate::testing::Returns::{Collection, One};
        let table = [
            ("api/user-get.md", "user", Some(One), "/users/{id}", "get_user"),
            ("api/User-List.md", "user", Some(Collection), "/users", "list_users"),
            (
                "api/group-list-members.md",
                "directoryObject",
                Some(Collection),
                "/groups/{id}/members",
                "list_group_members",
            ),
            (
                "api/group-list-memberof.md",
                "directoryObject",
                Some(Collection),
                "/groups/{id}/memberOf",
                "list_group_member_of",
            ),
            (
                "api/languageproficiency-update.md",
                "languageProficiency",
                None,
                "/me/profile/languages/{id}",
                "update_language_proficiency",
            ),
            ("api/channel-patch-tabs.md", "teamsTab", None, "/teams/{id}/tabs/{id}", "update_channel_tabs"),
            ("api/message-delta.md", "message", Some(Collection), "/me/messages/delta", "get_message_delta"),
            (
                "api/intune-apps-iosvppapp-get.md",
                "iosVppApp",
                Some(One),
                "/deviceAppManagement/mobileApps/{id}",
                "get_intune_apps_ios_vpp_app",
            ),
            ("api/更新.md", "user", None, "/users/{id}", "update"),
            ("api/cargo-list.md", "cargo", Some(Collection), "/cargo", "list_cargo"),
            ("api/list.md", "user", Some(Collection), "/users", "list"),
        ];
        for (page, target, returns, url, expected) in table {
            let method = if returns.is_some() { "GET" } else { "PATCH" };
            let found = named(page, target, method, url, returns);
            assert_eq!(found, expected, "{page}");
        }
    }
}
