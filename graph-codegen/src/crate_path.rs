//! A path to the runtime other than `::graph_models`, for a renamed dependency or a re-export.
//!
//! Generated code refers to the runtime as `::graph_models`. If the user sets another path, it
//! replaces the start of every such path; nothing else changes. Without the option, this costs
//! nothing.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::user_code::{MARK, UserCode};

/// The name of the runtime's crate.
const CRATE: &str = "graph_models";

/// The start of a path to the runtime in emitted text.
const HEAD: &str = "::graph_models ";

/// Keywords that cannot be followed by the rest of a path: a new path starts after them.
const BEFORE_PATHS: &[&str] =
    &["as", "const", "dyn", "else", "for", "if", "impl", "in", "match", "mut", "return", "use"];

/// Replaces `::graph_models` at the start of paths with another path. It has the span of the path
/// that it replaces, so errors point there.
pub(crate) fn in_tokens(tokens: TokenStream, path: &TokenStream) -> TokenStream {
    let mut all: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == CRATE && ends_in_head(&all) => {
                all.truncate(all.len().saturating_sub(2));
                all.extend(placed(path, ident.span()));
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), in_tokens(group.stream(), path));
                inner.set_span(group.span());
                all.push(inner.into());
            }
            other => all.push(other),
        }
    }
    all.into_iter().collect()
}

/// Whether tokens end in the `::` that starts a path.
fn ends_in_head(tokens: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, mark: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark);
    let [before @ .., first, second] = tokens else { return false };
    if !is(first, ':') || !is(second, ':') {
        return false;
    }
    match before {
        [.., quote, TokenTree::Ident(_)] if is(quote, '\'') => true,
        [.., TokenTree::Ident(ident)] => BEFORE_PATHS.iter().any(|keyword| ident == keyword),
        _ => true,
    }
}

/// The same for emitted text, whose tokens have a space after each. The user's code in it stays.
pub(crate) fn in_text(text: &str, path: &UserCode) -> String {
    let mut written = String::new();
    path.mark(&mut written);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', ':', MARK]) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let length = if from.starts_with('"') {
            length_of_literal(from)
        } else if from.starts_with(MARK) {
            length_of_user_code(from)
        } else if let Some(after) = from.strip_prefix(HEAD).filter(|_| ends_before_path(&out)) {
            out.push_str(&written);
            rest = after;
            continue;
        } else {
            1
        };
        let (kept, after) = from.split_at(length);
        out.push_str(kept);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The length of the string literal at the start of a text.
fn length_of_literal(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !is_escaped => return at + 1,
            b'\\' if !is_escaped => is_escaped = true,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// The length of the user's code at the start of a text: there are three marks.
fn length_of_user_code(text: &str) -> usize {
    text.match_indices(MARK).nth(2).map_or(text.len(), |(at, mark)| at + mark.len())
}

/// [`ends_in_head`] for a text up to the `::`.
fn ends_before_path(text: &str) -> bool {
    let before = text.trim_end_matches(' ');
    let is_word = |c: char| c == '_' || c.is_alphanumeric();
    let (rest, word) = before.split_at(before.trim_end_matches(is_word).len());
    word.is_empty() || rest.ends_with('\'') || !rest.ends_with('#') && BEFORE_PATHS.contains(&word)
}

fn placed(path: &TokenStream, span: proc_macro2::Span) -> impl Iterator<Item = TokenTree> {
    path.clone().into_iter().map(move |mut token| {
        token.set_span(span);
        token
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user_code::unmarked;

    #[test]
    fn heads_of_paths_are_replaced() {
        let (path, code) = ("crate::graph".parse::<TokenStream>().unwrap(), UserCode::path("crate::graph").unwrap());
        let table = [
            ("fn f() -> ::graph_models::Page<::graph_models::A>", "fn f() -> crate::graph::Page<crate::graph::A>"),
            (
                "impl ::graph_models::Model for super::graph_models::A",
                "impl crate::graph::Model for super::graph_models::A",
            ),
            ("<T as ::graph_models::Model>::INFO", "<T as crate::graph::Model>::INFO"),
            (
                "::graph_models::x!(graph_models; &dyn ::graph_models::Y)",
                "crate::graph::x!(graph_models; &dyn crate::graph::Y)",
            ),
            ("#[doc = \"::graph_models\"] a::graph_models::b", "#[doc = \"::graph_models\"] a::graph_models::b"),
            ("return ::graph_models::a", "return crate::graph::a"),
            ("x: &'static ::graph_models::A", "x: &'static crate::graph::A"),
        ];
        for (text, expected) in table {
            let tokens: TokenStream = text.parse().unwrap();
            // Emitted text has no space after `::`.
            let emitted = tokens.to_string().replace(":: ", "::");
            let found = [in_tokens(tokens, &path).to_string(), unmarked(&in_text(&emitted, &code))];
            // White space between tokens does not matter.
            let flat = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(found.map(|found| flat(&found)), [flat(expected), flat(expected)], "{text}");
        }
    }

    #[test]
    fn the_users_code_in_a_text_stays() {
        let mut text = "x(::graph_models ::A, ".to_owned();
        UserCode::path("::graph_models::B").unwrap().mark(&mut text);
        text.push_str("\"\\\"::graph_models \" ::graph_models ::C ");
        let found = unmarked(&in_text(&text, &UserCode::path("::graph").unwrap()));
        assert_eq!(found, "x(:: graph ::A, :: graph_models :: B \"\\\"::graph_models \" :: graph ::C ");
    }
}
