//! Options: what they change, and that a wrong one is an error.

use crate::areas::{Area, Root};
use crate::diagnostic::Code;
use crate::emit::{Item, ItemKind, Items};
use crate::options::RustOptions;
use crate::schema::Version;
use crate::testing::{Builder, called, format, messages, name, pattern, properties, user_attribute, user_path};

fn schema() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder
        .entity("user", Some("entity"), properties(&[("place", "place"), ("kind", "kind"), ("places", "place[]")]))
        .entity("entity", None, properties(&[("id", "String")]))
        .entity("group", None, properties(&[("place", "place")]))
        .entity("lonely", None, properties(&[("name", "String")]))
        .complex("place", properties(&[("inner", "microsoft.graph.geo.point")]))
        .complex("microsoft.graph.geo.point", properties(&[("x", "Double")]))
        .enumeration("kind", None, &["a"])
        .update("user", &["/users/{id}"], Vec::new(), |_| {})
        .update("place", &["/places/{id}"], Vec::new(), |_| {});
    builder
}

fn names(items: &Items) -> Vec<(ItemKind, String)> {
    items
        .list
        .iter()
        .map(|item| (item.kind, item.path.iter().map(|module| format!("{module}::")).collect::<String>() + &item.name))
        .collect()
}

fn area(name: &str, roots: Vec<Root>) -> Area {
    Area { name: name.to_owned(), roots }
}

#[test]
fn items_stand_in_a_fixed_order() {
    let (items, _) = schema().emit(&RustOptions::default());
    use ItemKind::{Enum, Index, Model, Operation, Patch};
    let expected = [
        (Model, "Entity"),
        (Model, "Group"),
        (Enum, "Kind"),
        (Model, "Lonely"),
        (Model, "Place"),
        (Patch, "PlacePatch"),
        (Model, "User"),
        (Patch, "UserPatch"),
        (Model, "geo::Point"),
        (Patch, "geo::PointPatch"),
        (Operation, "update_place"),
        (Operation, "update_user"),
        (Index, "operations"),
    ];
    assert_eq!(names(&items), expected.map(|(kind, name)| (kind, name.to_owned())));
}

#[test]
fn an_excluded_type_is_untyped_and_a_replaced_one_foreign() {
    let options = RustOptions {
        exclude: vec![called("kind")],
        replace: vec![(called("place"), user_path("crate::Place"))],
        ..RustOptions::default()
    };
    let (items, diagnostics) = schema().emit(&options);
    assert!(diagnostics.is_empty());
    let all = names(&items);
    assert!(
        !all.iter().any(|(_, name)| ["Kind", "Place", "PlacePatch", "update_place"].contains(&name.as_str())),
        "{all:?}"
    );
    let text = format(items);
    for part in [
        "pub kind: ::core::option::Option<::graph_models::Untyped>",
        "pub place: ::core::option::Option<::graph_models::Foreign<crate::Place>>",
        "pub places: ::core::option::Option<\n        ::std::vec::Vec<::graph_models::Foreign<crate::Place>>,",
        "value: impl ::core::convert::Into<::graph_models::Foreign<crate::Place>>",
        "Item = impl ::core::convert::Into<::graph_models::Foreign<crate::Place>>",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn derives_and_attributes_go_to_structs_and_enums() {
    let options = RustOptions {
        derives: vec![
            (pattern("*"), vec![user_path("Hash"), user_path("::x::Y")]),
            (pattern("microsoft.graph.kind"), vec![user_path("Copy")]),
        ],
        attributes: vec![(pattern("microsoft.graph.geo.*"), vec![user_attribute("x(y = \"z\")")])],
        ..RustOptions::default()
    };
    let (items, diagnostics) = schema().emit(&options);
    assert!(diagnostics.is_empty());
    let text = |name: &str| {
        items.list.iter().find(|item| item.name == name).map(|item| item.tokens().into_tokens().to_string()).unwrap()
    };
    assert!(text("User").contains("# [derive (Hash , :: x :: Y)]") && !text("User").contains("x (y"));
    assert!(text("Kind").contains("# [derive (Hash , :: x :: Y , Copy)]"));
    assert!(text("Point").contains("# [x (y = \"z\")]"));
    assert!(!text("PointPatch").contains("# [x (y") && !text("UserPatch").contains("derive"));
}

#[test]
fn areas_are_closed_over_what_their_roots_need() {
    let areas = vec![area("people", vec![Root::Operation(0)]), area("groups", vec![Root::Type(name("group"))])];
    let (items, diagnostics) = schema().emit_areas(&RustOptions::default(), &areas);
    assert!(diagnostics.is_empty());
    let of = |item: &Item| (item.name.clone(), item.areas.join("+"));
    let found: Vec<(String, String)> = items.list.iter().map(of).collect();
    let expected = [
        ("Entity", "people"),
        ("Group", "groups"),
        ("Kind", "people"),
        ("Place", "groups+people"),
        ("PlacePatch", "groups+people"),
        ("User", "people"),
        ("UserPatch", "people"),
        ("Point", "groups+people"),
        ("PointPatch", "groups+people"),
        ("update_user", "people"),
        ("operations", ""),
    ];
    assert_eq!(found, expected.map(|(name, areas)| (name.to_owned(), areas.to_owned())));
    for item in &items.list {
        let file: syn::File = syn::parse2(item.tokens().into_tokens()).unwrap();
        let rust_items = file.items.len();
        let cfgs = item.tokens().into_tokens().to_string().matches("# [cfg (").count();
        assert_eq!(cfgs, rust_items, "{}: every Rust item has its cfg", item.name);
    }
    let place = items.list.iter().find(|item| item.name == "Place").unwrap().tokens().into_tokens().to_string();
    assert!(place.contains("# [cfg (any (feature = \"groups\" , feature = \"people\"))]"));
}

#[test]
fn an_option_that_concerns_nothing_is_an_error() {
    let options = RustOptions {
        exclude: vec![called("usr")],
        replace: vec![(called("microsoft.graph.geo.plaice"), user_path("X"))],
        derives: vec![(pattern("microsoft.graph.ge.*"), vec![]), (pattern("xyzzy"), vec![]), (pattern("*"), vec![])],
        attributes: vec![(pattern("microsoft.graph.go.*"), vec![])],
        ..RustOptions::default()
    };
    let areas = [area("a", vec![Root::Type(name("Group")), Root::Operation(7)])];
    let (_, diagnostics) = schema().emit_areas(&options, &areas);
    assert!(
        diagnostics.iter().all(|diagnostic| diagnostic.code == Code::UnknownOption && diagnostic.subject.is_some())
    );
    let helps: Vec<&str> = diagnostics.iter().filter_map(|diagnostic| diagnostic.help.as_deref()).collect();
    let expected = [
        "did you mean `microsoft.graph.user`?",
        "did you mean `microsoft.graph.place`?",
        "write a full type name such as `microsoft.graph.user`",
        "did you mean `microsoft.graph.geo.*`?",
        "did you mean `microsoft.graph.geo.*`?",
        "did you mean `microsoft.graph.group`?",
    ];
    assert_eq!(helps, expected);
    assert_eq!(messages(&diagnostics).len(), 7);
}

#[test]
fn the_runtime_may_have_another_path() {
    let options = RustOptions { crate_path: Some(user_path("::graph")), ..RustOptions::default() };
    let (items, _) = schema().emit(&options);
    let text = format(items);
    assert!(!text.contains("graph_models"), "{text}");
    let usual = format(schema().emit(&RustOptions::default()).0);
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(flat(&text).replace(",)", ")"), flat(&usual.replace("::graph_models", "::graph")).replace(",)", ")"));
}
