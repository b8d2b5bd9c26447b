//! Enums of base types and the types derived from them.

use crate::areas::{Area, Root};
use crate::emit::{ItemKind, Items};
use crate::options::RustOptions;
use crate::schema::{Property, TypeDef, Version};
use crate::testing::{Builder, called, format, name, properties, property, user_path};

/// Base types that are declared in every way, and types derived from them in every way.
pub(super) fn families() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let with_base = |builder: &mut Builder, short: &str, base: &str, own: Vec<Property>| {
        builder.structured(short, false, own, |ty| ty.base = Some(name(base)));
    };
    builder
        .structured("entity", true, vec![Property::id()], |ty| ty.is_abstract = true)
        .entity("letter", Some("entity"), properties(&[("parts", "part[]"), ("stamp", "stamp"), ("seal", "seal")]))
        .complex(
            "part",
            vec![
                property("name", "String").with(|property| property.description = "What it is called.".into()),
                property("size", "Int64"),
                property("inner", "part"),
                property("stamp", "stamp"),
                property("stamps", "stamp[]"),
                property("mark", "String"),
                property("old", "Boolean").with(|property| property.deprecated = Some("It is old.".to_owned())),
                property("file", "Stream"),
            ],
        )
        .complex("stamp", properties(&[("price", "Decimal")]))
        .complex("seal", properties(&[("colour", "String")]));
    with_base(&mut builder, "picture", "part", properties(&[("width", "Int32"), ("mark", "Int32")]));
    with_base(&mut builder, "microsoft.graph.old.picture", "picture", Vec::new());
    with_base(&mut builder, "waxSeal", "seal", Vec::new());
    with_base(&mut builder, "lonely", "stamp", Vec::new());
    builder.entity("photograph", Some("letter"), properties(&[("camera", "String")]));
    builder.update("letter", &["/letters/{id}"], Vec::new(), |_| {});
    builder
}

fn any(items: &Items) -> Vec<String> {
    items.list.iter().filter(|item| item.kind == ItemKind::Any).map(|item| item.name.clone()).collect()
}

#[test]
fn only_what_is_declared_and_has_derived_types_has_an_enum() {
    // Nothing is declared as of `entity`; `microsoft.graph.old.picture` derives from `part` over
    // `picture`.
    assert_eq!(any(&families().emit(&RustOptions::default()).0), ["AnyLetter", "AnyPart", "AnySeal", "AnyStamp"]);
}

#[test]
fn types_without_an_item_are_no_variants() {
    let options = RustOptions { exclude: vec![called("waxSeal")], ..RustOptions::default() };
    assert_eq!(any(&families().emit(&options).0), ["AnyLetter", "AnyPart", "AnyStamp"]);
    let options = RustOptions { replace: vec![(called("part"), user_path("crate::Part"))], ..RustOptions::default() };
    assert_eq!(any(&families().emit(&options).0), ["AnyLetter", "AnySeal", "AnyStamp"]);
    let options = RustOptions { exclude: vec![called("picture")], ..RustOptions::default() };
    let text = format(families().emit(&options).0);
    assert!(text.contains(".with_derived(&[<old::Picture as ::graph_models::Model>::INFO])"), "{text}");
}

#[test]
fn an_enum_makes_way_for_a_type_of_its_name() {
    let mut builder = families();
    builder.complex("anyPart", Vec::new());
    let (items, diagnostics) = builder.emit(&RustOptions::default());
    assert_eq!(diagnostics.iter().count(), 1);
    let text = format(items);
    assert!(text.contains("pub struct AnyPart {") && text.contains("pub enum AnyPart2 {"), "{text}");
}

#[test]
fn a_variant_stands_behind_the_areas_of_its_type() {
    let mut builder = families();
    if let Some(TypeDef::Structured(part)) = builder.schema.types.get_mut(&name("part")) {
        part.derived = vec![name("picture")];
    }
    let area = |area: &str, ty: &str| Area { name: area.to_owned(), roots: vec![Root::Type(name(ty))] };
    let areas = vec![area("letters", "letter"), area("old", "microsoft.graph.old.picture"), area("wax", "waxSeal")];
    let (items, _) = builder.emit_areas(&RustOptions::default(), &areas);
    // Nothing reaches `lonely` or `photograph`.
    assert_eq!(any(&items), ["AnyPart", "AnySeal"]);
    let areas_of = |name: &str| items.list.iter().find(|item| item.name == name).unwrap().areas.clone();
    assert_eq!(
        (areas_of("AnyPart"), areas_of("AnySeal")),
        (vec!["letters".into(), "old".into()], vec!["letters".into(), "wax".into()])
    );
    let text = format(items);
    for part in [
        // The page of `part` leads to `picture`, so every area that needs the one has the other.
        "    /// A value of the type `microsoft.graph.picture`.\n    Picture(",
        "    /// A value of the type `microsoft.graph.old.picture`.\n    #[cfg(feature = \"old\")]\n    Picture2(",
        "    /// A value of the type `microsoft.graph.waxSeal`.\n    #[cfg(feature = \"wax\")]\n    WaxSeal(",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn what_a_patch_of_the_base_may_not_set_one_of_a_derived_type_may_not_either() {
    let mut builder = families();
    builder.schema.operations.clear();
    builder.update("letter", &["/letters/{id}"], vec![property("seal", "seal")], |_| {});
    let text = builder.text();
    let patch = text.split("impl PhotographPatch {").nth(1).unwrap().split("\n}\n").next().unwrap();
    let setters: Vec<&str> = patch.split("pub fn set_").skip(1).map(|it| it.split('(').next().unwrap()).collect();
    assert_eq!(setters, ["camera", "seal"]);
}
