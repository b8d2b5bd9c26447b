//! The shape of a field's type as far as its tokens show it; only rustc knows the rest.

use proc_macro2::TokenTree;
use quote::ToTokens as _;
use syn::{GenericArgument, Ident, PathArguments, Type};

/// `Option<T>`, `Option<Vec<T>>`, either with a `Box` around `T`.
pub(super) struct Shape<'a> {
    pub(super) collection: bool,
    /// The type of the property, or of one of its elements, without the box.
    pub(super) leaf: &'a Type,
    /// The same type as it was written.
    pub(super) element: &'a Type,
    pub(super) boxed: bool,
}

impl<'a> Shape<'a> {
    /// The shape of a type; `None` if it is not an `Option`.
    pub(super) fn of(ty: &'a Type) -> Option<Self> {
        let inner = argument(ty, "Option")?;
        let element = argument(inner, "Vec").unwrap_or(inner);
        let leaf = argument(element, "Box").unwrap_or(element);
        let [collection, boxed] = [(element, inner), (leaf, element)].map(|(a, b)| !std::ptr::eq(a, b));
        Some(Self { collection, leaf, element, boxed })
    }
}

/// The parameter of a type that has one, such as `Option`, by the last segment of its path.
pub(super) fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) if arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// The last segment of a type's path.
pub(super) fn last_name(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ungrouped(ty) else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

/// A type from a macro is in a group.
fn ungrouped(mut ty: &Type) -> &Type {
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    ty
}

/// The type of the standard library that a type certainly is, because its name is not used for
/// other types.
pub(super) fn known(ty: &Type) -> Option<String> {
    const KNOWN: &[&str] = &[
        "String", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    match ungrouped(ty) {
        Type::Path(path) => {
            let name = path.path.get_ident()?.to_string();
            KNOWN.contains(&name.as_str()).then_some(name)
        }
        Type::Reference(_) | Type::Tuple(_) | Type::Array(_) | Type::Slice(_) => Some(written(ty)),
        _ => None,
    }
}

/// A type in readable form.
pub(super) fn written(ty: &Type) -> String {
    let mut text = String::new();
    write(ty.to_token_stream(), &mut text);
    text
}

/// Words get a space between them, and a comma one after it.
fn write(tokens: proc_macro2::TokenStream, text: &mut String) {
    let mut after_word = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && after_word {
            text.push(' ');
        }
        after_word = is_word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) if [',', ';'].contains(&punct.as_char()) => {
                text.push(punct.as_char());
                text.push(' ');
            }
            other => text.push_str(&other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ty(text: &str) -> Type {
        syn::parse_str(text).unwrap()
    }

    #[test]
    fn shapes_are_read_by_their_words() {
        let table = [
            ("Option<String>", Some((false, "String"))),
            ("std::option::Option<std::vec::Vec<String>>", Some((true, "String"))),
            ("Option<Box<Place>>", Some((false, "Place"))),
            ("Option<Vec<Box<Place>>>", Some((true, "Place"))),
            ("Option<Vec<Vec<u8>>>", Some((true, "Vec<u8>"))),
            ("Vec<String>", None),
            ("String", None),
        ];
        for (text, expected) in table {
            let ty = ty(text);
            let shape = Shape::of(&ty).map(|shape| (shape.collection, written(shape.leaf)));
            assert_eq!(shape, expected.map(|(collection, leaf)| (collection, leaf.to_owned())), "{text}");
        }
    }

    #[test]
    fn types_are_written_as_people_write_them() {
        for text in ["Option<Vec<a::B>>", "HashMap<String, u8>", "&'static str", "(u8, Vec<u8>)", "[u8; 4]"] {
            assert_eq!(written(&ty(text)), text);
        }
    }
}
