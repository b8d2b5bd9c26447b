//! A path to the runtime other than `::graph_models`, for a renamed dependency or a re-export.
//!
//! Generated code refers to the runtime as `::graph_models`. If the user sets another path, it
//! replaces the start of every such path; nothing else changes. Without the option, this costs
//! nothing.

use proc_macro2::{Group, TokenStream, TokenTree};

/// The name of the runtime's crate.
const CRATE: &str = "graph_models";

/// Keywords that cannot be followed by the rest of a path: a new path starts after them.
const BEFORE_PATHS: &[&str] =
    &["as", "const", "dyn", "else", "for", "if", "impl", "in", "match", "mut", "return", "use"];

/// Replaces `::graph_models` at the start of paths with another path. It has the span of the path
/// that it replaces, so errors point there.
pub(crate) fn with_crate_path(tokens: TokenStream, path: &TokenStream) -> TokenStream {
    let mut all: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == CRATE && ends_in_head(&all) => {
                all.truncate(all.len().saturating_sub(2));
                all.extend(placed(path, ident.span()));
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_crate_path(group.stream(), path));
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

fn placed(path: &TokenStream, span: proc_macro2::Span) -> impl Iterator<Item = TokenTree> {
    path.clone().into_iter().map(move |mut token| {
        token.set_span(span);
        token
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_paths_are_replaced() {
        let path: TokenStream = "crate::graph".parse().unwrap();
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
            let found = with_crate_path(text.parse().unwrap(), &path);
            // White space between tokens does not matter.
            let flat = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(flat(&found.to_string()), flat(expected), "{text}");
        }
    }
}
