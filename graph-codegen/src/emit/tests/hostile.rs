//! Text that would like to be code stays text.

use proc_macro2::{TokenStream, TokenTree};

use crate::options::RustOptions;
use crate::schema::{EnumMember, Permissions, Property, TypeDef, TypeName, Version};
use crate::testing::{Builder, format, property};

const TEXTS: &[&str] = &[
    "\" ; evil! \\",
    "*/ evil!() /*",
    "`` ` ``` evil!",
    "#![evil]\n#[evil]",
    "}}}} evil {{{{",
    "\u{202e}evil\u{0}\r\n\tevil",
    "r#\"evil\"#",
    "//! evil\n/// evil",
    "```rust\nevil!()\n```",
    "    evil!();",
    "[evil](evil) [evil][] [evil] <evil> <a href=evil>",
    "{evil} {0} {}",
    "👩‍👩‍👧 e\u{301}vil ﷽",
    "' evil '",
    "",
];

/// A schema in which every text is the given one.
fn everywhere(text: &str) -> Builder {
    let hostile = |property: Property| {
        property.with(|property| {
            property.description = text.into();
            property.values = vec![text.to_owned(), "b".to_owned()];
            property.deprecated = Some(text.to_owned());
        })
    };
    let mut builder = Builder::new(Version::V1);
    let own =
        vec![hostile(property(text, "String")), hostile(property("b", "String[]")), hostile(property("s", "Stream"))];
    builder.structured("thing", true, own, |ty| {
        ty.description = text.into();
        ty.deprecated = Some(text.to_owned());
        ty.base = Some(TypeName::new(text, text));
    });
    builder.enumeration("kind", None, &["a", text]).missing("gone", Some(text)).complex("x", vec![]);
    for def in builder.schema.types.values_mut() {
        if let TypeDef::Enum(ty) = def {
            ty.description = text.into();
            ty.members.iter_mut().for_each(|member: &mut EnumMember| member.description = text.into());
        }
    }
    let odd = TypeName::new(&format!("microsoft.graph.{text}"), text);
    if let Some(TypeDef::Structured(mut ty)) = builder.schema.types.get(&TypeName::new(TypeName::GRAPH, "x")).cloned() {
        ty.name = odd.clone();
        builder.schema.types.insert(odd, TypeDef::Structured(ty));
    }
    builder.update(
        "thing",
        &["/things/{id}", text, &format!("/{{{text}}}"), &format!("/{text}")],
        Vec::new(),
        |operation| {
            operation.title = text.to_owned();
            operation.description = text.into();
            let list = vec![text.to_owned()];
            operation.permissions =
                Some(Permissions { delegated_work: list.clone(), delegated_personal: list.clone(), application: list });
        },
    );
    builder
}

/// A type whose descriptions are all of the texts, for the golden output.
pub(super) fn described() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let own = TEXTS.iter().enumerate().map(|(index, text)| {
        property(&format!("p{index}"), "String").with(|property| {
            property.description = (*text).into();
            property.values = vec![(*text).to_owned()];
            property.deprecated = Some((*text).to_owned());
        })
    });
    builder.structured("thing", true, own.collect(), |ty| ty.description = TEXTS.join("\n\n").into());
    let members: Vec<String> = TEXTS.iter().map(|text| format!("m {text}")).collect();
    builder.enumeration("kind", None, &members.iter().map(String::as_str).collect::<Vec<_>>());
    builder.update("thing", &["/things/{id}"], Vec::new(), |operation| operation.description = TEXTS.join("\n").into());
    builder
}

/// Whether a word stands among the identifiers; only as part of a longer one is it ours.
fn has_ident(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => has_ident(group.stream(), word),
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

#[test]
fn no_text_becomes_code() {
    let calm = everywhere("calm");
    let (calm_items, _) = calm.emit(&RustOptions::default());
    assert!(!format(calm_items).is_empty());
    for text in TEXTS {
        let builder = everywhere(text);
        let (items, _) = builder.emit(&RustOptions::default());
        let tokens = items.clone().into_tokens();
        // A name made of the text is a single identifier; nothing calls it.
        let formatted = format(items);
        assert!(!formatted.contains("evil!()\n") && !formatted.contains("\nevil"), "{text}:\n{formatted}");
        let again: TokenStream = formatted.parse().unwrap();
        for attribute in ["a_attribute", "href"] {
            assert!(!has_ident(tokens.clone(), attribute) && !has_ident(again.clone(), attribute), "{text}");
        }
        let kept: Vec<char> = formatted.chars().filter(|c| c.is_control() && *c != '\n').collect();
        assert!(kept.is_empty(), "{text}: {kept:?}");
    }
}

#[test]
fn wire_names_are_kept_to_the_letter() {
    for text in TEXTS.iter().filter(|text| !text.is_empty()) {
        let (items, _) = everywhere(text).emit(&RustOptions::default());
        let file: syn::File = syn::parse2(items.into_tokens()).unwrap();
        let literals = string_literals(quote::quote!(#file));
        assert!(literals.iter().any(|literal| literal == text), "{text}: {literals:?}");
    }
}

fn string_literals(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => string_literals(group.stream()),
            TokenTree::Literal(literal) => syn::parse2::<syn::LitStr>(TokenTree::Literal(literal).into())
                .map(|literal| literal.value())
                .into_iter()
                .collect(),
            TokenTree::Ident(_) | TokenTree::Punct(_) => Vec::new(),
        })
        .collect()
}
