//! Identifiers.

use super::tokens::Ident;
use crate::bytes::ByteSet;
use crate::plan::NEVER_RAW;

/// The keywords of all editions that can be written raw, sorted.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The identifier of a name that the plan gave.
pub(super) fn ident(name: &str) -> Ident<'_> {
    let valid = ByteSet::WORD.has_all(name)
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
        && name != "_"
        && !NEVER_RAW.contains(&name);
    match name {
        // Cannot happen, and must give an identifier if it does.
        _ if !valid => Ident::new("value1"),
        _ if RAW.binary_search(&name).is_ok() => Ident::new_raw(name),
        _ => Ident::new(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_raw_and_anything_is_an_identifier() {
        let table = [("type", "r#type"), ("gen", "r#gen"), ("self_", "self_"), ("user", "user"), ("union", "union")];
        for (name, ident_text) in table {
            assert_eq!(ident(name).to_string(), ident_text);
        }
        for hostile in ["", "_", "self", "a b", "}", "é", "1"] {
            assert_eq!(ident(hostile).to_string(), "value1", "{hostile}");
        }
        for keyword in RAW {
            assert_eq!(ident(keyword).to_string(), format!("r#{keyword}"));
            assert!(ident(keyword).to_string().parse::<proc_macro2::TokenStream>().is_ok());
        }
    }
}
