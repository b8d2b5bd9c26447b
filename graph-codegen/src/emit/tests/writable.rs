//! What a client may set, as the setters show it.

use crate::options::RustOptions;
use crate::schema::{OperationKind, Property, TypeDef, Version};
use crate::source::Span;
use crate::testing::{Builder, format, name, properties, property};

/// The setters and clearers in a text.
fn setters(text: &str, of: &str) -> Vec<String> {
    let start = format!("impl {of} {{");
    let Some((_, implementation)) = text.split_once(&start) else { return Vec::new() };
    let implementation = implementation.split_once("\n}").map_or(implementation, |(inside, _)| inside);
    let functions = implementation.split("pub fn ").skip(1);
    functions.map(|function| function.split('(').next().unwrap().to_owned()).collect()
}

fn own() -> Vec<Property> {
    vec![
        Property::id(),
        property("a", "String"),
        property("b", "String").with(|property| property.read_only = true),
        property("c", "String").with(|property| property.nullable = Some(false)),
        property("d", "String"),
        property("key", "String").with(|property| property.key = true),
        property("nav", "place").with(|property| property.navigation = true),
        property("stream", "Stream"),
    ]
}

fn builder() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder.entity("thing", None, own()).complex("place", properties(&[("id", "String"), ("more", "place")]));
    builder
}

#[test]
fn without_a_body_table_every_structural_property() {
    let mut builder = builder();
    builder.update("thing", &["/things"], Vec::new(), |_| {});
    let text = builder.text();
    assert_eq!(setters(&text, "ThingPatch"), ["set_a", "clear_a", "set_c", "set_d", "clear_d"]);
    assert!(!text.contains("PlacePatch"), "a navigation property that cannot be set needs no patch type");
    // a, b, c, d, id, key, nav: sorted by wire name.
    assert!(text.contains(r##".with_access(b"C\nAC\x0E\x06\x12")"##), "{text}");
}

#[test]
fn with_body_tables_what_any_of_them_lists() {
    let mut builder = builder();
    let read_only = |name: &str| property(name, "String").with(|property| property.read_only = true);
    builder
        .update("thing", &["/things"], vec![Property::id(), property("a", "String"), property("b", "String")], |_| {})
        .update("thing", &["/more/things"], vec![property("nav", "place"), read_only("d")], |_| {});
    // Both operations are on a page of one name, and this is reported.
    let text = format(builder.emit(&RustOptions::default()).0);
    assert_eq!(setters(&text, "ThingPatch"), ["set_a", "clear_a", "set_nav", "clear_nav"]);
    assert_eq!(setters(&text, "PlacePatch"), ["set_id", "clear_id", "set_more", "clear_more"], "reached through nav");
}

#[test]
fn a_body_table_can_take_null_away() {
    let mut builder = builder();
    let row = property("a", "String").with(|property| property.nullable = Some(false));
    builder.update("thing", &["/things"], vec![row], |_| {});
    assert_eq!(setters(&builder.text(), "ThingPatch"), ["set_a"]);
}

#[test]
fn other_methods_and_targets_make_no_patch() {
    let mut builder = builder();
    builder
        .missing("gone", None)
        .update("thing", &["/things"], Vec::new(), |operation| {
            (operation.method, operation.kind) = ("DELETE".to_owned(), OperationKind::Delete);
        })
        .update("gone", &["/gone"], Vec::new(), |_| {})
        .update("place", &[], Vec::new(), |operation| operation.target = None);
    let text = builder.text();
    assert!(!text.contains("Patch") && text.matches("pub mod").count() == 2, "{text}");
}

#[test]
fn inherited_properties_are_in_the_patch() {
    let mut builder = builder();
    builder.entity("special", Some("thing"), properties(&[("e", "Int32")])).update(
        "special",
        &["/x"],
        Vec::new(),
        |_| {},
    );
    let text = builder.text();
    assert_eq!(setters(&text, "SpecialPatch"), ["set_e", "clear_e", "set_a", "clear_a", "set_c", "set_d", "clear_d"]);
    assert!(text.contains(r##".with_odata_type("#microsoft.graph.special")"##));
    assert!(text.contains("Streams, which are not part of the JSON and have their own addresses: `stream`."));
}

#[test]
fn what_is_locked_says_why_and_where() {
    let mut builder = builder();
    builder.update("thing", &["/things"], Vec::new(), |_| {});
    let page = builder.sources.add("resources/{thing}.md", "|a|\n|{b}|\n");
    let at = |offset: usize| Span::new(page, offset..offset + 1);
    let Some(TypeDef::Structured(thing)) = builder.schema.types.get_mut(&name("thing")) else { unreachable!() };
    for property in &mut thing.properties {
        property.span = at(if property.name == "b" { 5 } else { 1 });
    }
    let text = builder.text();
    for row in [
        r#"WritableId(set set_id, clear clear_id) = "`id` of microsoft.graph.thing is the key, so a patch cannot change it", "see resources/{{thing}}.md:1";"#,
        r#"WritableB(set set_b, clear clear_b) = "`b` of microsoft.graph.thing is read-only, so a patch cannot change it", "see resources/{{thing}}.md:2";"#,
        r#"NullableC(clear clear_c) = "`c` of microsoft.graph.thing is not nullable, so a patch cannot clear it", "see resources/{{thing}}.md:1";"#,
        r#"WritableKey(set set_key, clear clear_key) = "#,
    ] {
        assert!(words(&text).contains(row), "{row}\n{text}");
    }
    assert!(!text.contains("set_nav") && !text.contains("set_stream"), "neither is looked for in a patch");
}

#[test]
fn a_body_table_says_what_is_locked() {
    let mut builder = builder();
    let body = builder.sources.add("api/thing-update.md", "|a|\n|b|\n");
    let at = |offset: usize| Span::new(body, offset..offset + 1);
    let read_only = property("a", "String").with(|row| (row.read_only, row.span) = (true, at(1)));
    let not_nullable = property("d", "String").with(|row| (row.nullable, row.span) = (Some(false), at(5)));
    builder.update("thing", &["/things"], vec![read_only, not_nullable], |_| {});
    let text = words(&builder.text());
    for row in [
        r#"`a` of microsoft.graph.thing is read-only, so a patch cannot change it", "see api/thing-update.md:1";"#,
        r#"`c` of microsoft.graph.thing is not in any documented request body, so a patch cannot change it", "see"#,
        r#"`d` of microsoft.graph.thing is not nullable, so a patch cannot clear it", "see api/thing-update.md:2";"#,
    ] {
        assert!(text.contains(row), "{row}\n{text}");
    }
}

/// A text with one space wherever there is white space.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
