//! Names that collide: a suffix and a note each, and output that is Rust.

use super::builder::{Builder, format, messages, properties};
use crate::diagnostic::Code;
use crate::options::RustOptions;
use crate::schema::{Operation, Version};

/// Every schema of this file, for the golden output.
pub(super) fn all() -> [(&'static str, Builder); 7] {
    [
        ("fields", fields()),
        ("cases", cases()),
        ("patches", patches()),
        ("ours", ours()),
        ("members", members()),
        ("titles", titles()),
        ("namespaces", namespaces()),
    ]
}

fn unchanged(_: &mut Operation) {}

fn fields() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let pairs = [("fooBar", "String"), ("foo_bar", "String"), ("additional", "String"), ("type", "Boolean")];
    let more = [("self", "String"), ("property", "String")];
    let own = [pairs.as_slice(), &more].concat();
    builder.structured("thing", true, properties(&own), |ty| ty.open = true);
    builder.update("thing", &["/things/{id}"], Vec::new(), unchanged);
    builder
}

/// Types that differ in case only.
fn cases() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder.complex("Thing", vec![]).complex("thing", vec![]).enumeration("THING", None, &["a"]);
    builder
}

/// A type named as another one's patch type.
fn patches() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder.complex("thingPatch", vec![]);
    builder.entity("thing", None, properties(&[("a", "String"), ("b", "thingPatch")]));
    builder.update("thing", &["/things/{id}"], Vec::new(), unchanged);
    builder
}

/// Types named as what the generated code uses.
fn ours() -> Builder {
    let names = "option vec string box some into asRef default self iterator clone serialize object";
    let mut builder = Builder::new(Version::V1);
    for short in names.split(' ') {
        builder.entity(short, None, properties(&[("a", "String[]"), ("b", "microsoft.graph.string"), ("c", "err")]));
    }
    let members = ["err", "error", "some", "none", "option", "self", "output", "item"];
    builder.enumeration("err", Some(false), &members);
    builder.update("option", &["/options/{id}"], Vec::new(), unchanged);
    builder.update("string", &["/strings/{patch}/{self}/{OPERATION}"], Vec::new(), unchanged);
    builder
}

fn members() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder.enumeration("thing", None, &["one", "One", "unrecognized", "self", "1", "+", "-", "one"]);
    builder
}

/// Operations with one title, and one whose title has no usable character.
fn titles() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let own = properties(&[("x", "String")]);
    builder.entity("b", None, own.clone()).entity("a", None, own);
    builder.update("b", &["/b/{id}"], Vec::new(), |operation| operation.title = "Update a".to_owned());
    builder.update("a", &["/a/{id}"], Vec::new(), unchanged);
    builder.update("a", &["/a"], Vec::new(), |operation| operation.title = "更新".to_owned());
    builder
}

/// Namespaces that become one module, or are called as a keyword or a crate.
fn namespaces() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let cases = ["microsoft.graph.callRecords.a", "microsoft.graph.CallRecords.a"];
    let odd = ["microsoft.graph.self.super.a", "other.core.a", "other.std.a", "graph_models.a"];
    for name in cases.into_iter().chain(odd) {
        builder.entity(name, None, properties(&[("a", cases[0]), ("b", odd[0]), ("c", "String")]));
    }
    builder.update(odd[1], &["/a/{id}"], Vec::new(), unchanged);
    builder
}

/// Emits a schema whose names collide, checks that each finding is a note of a collision, and gives text and number of notes.
fn collide(builder: &Builder) -> (String, usize) {
    let (items, diagnostics) = builder.emit(&RustOptions::default());
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.code == Code::NameCollision && diagnostic.span.is_some()));
    let notes = messages(&diagnostics).len();
    (format(items), notes)
}

fn assert_holds(text: &str, expected: &[&str]) {
    for part in expected {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn a_taken_field_gets_a_number_and_one_of_ours_an_underscore() {
    let (text, notes) = collide(&fields());
    assert_holds(
        &text,
        &["pub foo_bar:", "pub foo_bar_2:", "pub additional_:", "pub r#type:", "pub self_:", "pub property_:"],
    );
    assert_holds(
        &text,
        &["fn set_foo_bar_2", "fn clear_additional_", "fn set_type(", "fn set_self_(", "fn set_property_("],
    );
    let flat: String = text.split_whitespace().collect();
    assert_holds(&flat, &[r#"&["additional","fooBar","foo_bar","property","self","type"#]);
    assert_eq!(notes, 3);
}

#[test]
fn types_that_differ_in_case_only_are_numbered() {
    let (text, notes) = collide(&cases());
    assert_holds(&text, &["pub enum Thing {", "pub struct Thing2 {", "pub struct Thing3 {"]);
    assert_eq!(notes, 2);
}

#[test]
fn a_patch_type_makes_way() {
    let (text, notes) = collide(&patches());
    assert_holds(
        &text,
        &["pub struct ThingPatch {", "pub struct ThingPatch2(", "patch: &impl ::graph_models::PatchOf<super::Thing>,"],
    );
    assert_eq!(notes, 1);
}

#[test]
fn types_named_as_ours_need_no_suffix() {
    let (text, notes) = collide(&ours());
    assert_holds(
        &text,
        &["pub struct Option {", "pub struct Self_ {", "pub b: ::core::option::Option<::std::boxed::Box<String>>"],
    );
    assert_holds(&text, &["    Err,\n", "    Some,\n"]);
    assert_eq!(notes, 0);
}

#[test]
fn members_are_numbered_too() {
    let (text, notes) = collide(&members());
    for variant in ["One2", "One", "Unrecognized_", "Self_", "_1", "Value1", "Value2"] {
        assert_holds(&text, &[&format!("    {variant},\n")]);
    }
    assert_eq!(notes, 2);
}

#[test]
fn the_later_page_of_one_title_gets_the_number() {
    let (text, notes) = collide(&titles());
    assert_holds(&text, &["pub mod update_a {", "pub mod update_a_2 {", "pub mod a_update {"]);
    let second = text.split_once("pub mod update_a_2").unwrap().1;
    assert!(second.contains("api/b-update.md"));
    assert_eq!(notes, 1);
}

#[test]
fn namespaces_are_numbered() {
    let (text, notes) = collide(&namespaces());
    assert_holds(&text, &["pub mod call_records {", "pub mod call_records_2 {", "pub mod self_ {", "pub mod super_ {"]);
    assert_holds(&text, &["pub mod core {", "pub mod std {", "pub mod graph_models {"]);
    assert_eq!(notes, 1);
}
