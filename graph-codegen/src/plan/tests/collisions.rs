//! Names that collide: a suffix and a note each. That the output is Rust, the golden output tells.

use crate::diagnostic::Code;
use crate::plan::Plan;
use crate::schema::{Operation, OperationKind, Version};
use crate::testing::{Builder, properties};

/// Every schema of this file, for the golden output.
pub(crate) fn all() -> [(&'static str, Builder); 7] {
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

/// Plans a schema whose names collide; checks that each finding is a note of a collision, and
/// counts these.
fn collide(builder: &Builder) -> (Plan, usize) {
    let (plan, diagnostics) = builder.plan();
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.code == Code::NameCollision && diagnostic.span.is_some()));
    (plan, diagnostics.iter().count())
}

/// The names of all types and of their patch types, as they are in the order of the plan.
fn type_names(plan: &Plan) -> Vec<&str> {
    let mut names = Vec::new();
    for ty in &plan.types {
        names.push(ty.place.name.as_str());
        names.extend(ty.model().and_then(|model| Some(model.patch.as_ref()?.place.name.as_str())));
    }
    names
}

#[test]
fn a_taken_field_gets_a_number_and_one_of_ours_an_underscore() {
    let (plan, notes) = collide(&fields());
    let model = plan.types[0].model().unwrap();
    let fields: Vec<(&str, &str)> = model.by_index().map(|field| (field.wire.as_str(), field.name.as_str())).collect();
    let expected = [
        ("additional", "additional_"),
        ("fooBar", "foo_bar"),
        ("foo_bar", "foo_bar_2"),
        ("property", "property_"),
        ("self", "self_"),
        ("type", "type"),
    ];
    assert_eq!(fields, expected);
    assert_eq!(notes, 3);
}

#[test]
fn types_that_differ_in_case_only_are_numbered() {
    let (plan, notes) = collide(&cases());
    assert_eq!(type_names(&plan), ["Thing", "Thing2", "Thing3"]);
    assert_eq!(notes, 2);
}

#[test]
fn a_patch_type_makes_way() {
    let (plan, notes) = collide(&patches());
    assert_eq!(type_names(&plan), ["Thing", "ThingPatch2", "ThingPatch", "ThingPatchPatch"]);
    assert_eq!(notes, 1);
}

#[test]
fn types_named_as_ours_need_no_suffix() {
    let (plan, notes) = collide(&ours());
    let names = type_names(&plan);
    assert!(["Option", "String", "Vec", "Box", "Self_"].iter().all(|name| names.contains(name)), "{names:?}");
    let string = plan.operations.iter().find(|operation| operation.index == 1).unwrap();
    let parameters: Vec<&str> = string.functions[0].parameters.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(parameters, ["patch_", "self_", "operation"]);
    assert_eq!(notes, 0);
}

#[test]
fn members_are_numbered_too() {
    let (plan, notes) = collide(&members());
    let members = &plan.types[0].enumeration().unwrap().members;
    let names: Vec<(&str, &str)> = members.iter().map(|member| (member.wire.as_str(), member.name.as_str())).collect();
    let expected = [
        ("+", "Value1"),
        ("-", "Value2"),
        ("1", "_1"),
        ("One", "One"),
        ("one", "One2"),
        ("self", "Self_"),
        ("unrecognized", "Unrecognized_"),
    ];
    assert_eq!(names, expected);
    assert_eq!(notes, 2);
}

#[test]
fn a_title_names_nothing_and_a_second_operation_of_one_name_gets_the_number() {
    let (plan, notes) = collide(&titles());
    let modules: Vec<(&str, &str)> =
        plan.operations.iter().map(|it| (it.place.name.as_str(), it.origin.pages[0].as_str())).collect();
    let expected =
        [("update_a", "api/a-update.md"), ("update_a_2", "api/a-update.md"), ("update_b", "api/b-update.md")];
    assert_eq!(modules, expected);
    assert_eq!(notes, 1);
}

#[test]
fn namespaces_are_numbered() {
    let (plan, notes) = collide(&namespaces());
    let modules: Vec<String> = plan.modules.keys().map(|path| path.join("::")).collect();
    let expected = [
        "call_records",
        "call_records_2",
        "graph_models",
        "other",
        "other::core",
        "other::std",
        "self_",
        "self_::super_",
    ];
    assert_eq!(modules, expected);
    assert_eq!(notes, 1);
}

#[test]
fn an_operation_without_a_target_is_in_the_module_of_its_page_whichever_types_there_are() {
    let place = |has_types: bool| {
        let mut builder = Builder::new(Version::V1);
        builder.complex("other", properties(&[("a", "String")]));
        builder.update("other", &["/communications/callRecords/{id}"], Vec::new(), |operation| {
            operation.target = None;
            operation.kind = OperationKind::Delete;
            operation.namespace = "microsoft.graph.callRecords".to_owned();
        });
        if has_types {
            builder.complex("microsoft.graph.callRecords.session", properties(&[("a", "String")]));
        }
        let plan = builder.plan().0;
        plan.operations.iter().map(|operation| operation.place.clone()).collect::<Vec<_>>()
    };
    let alone = place(false);
    assert_eq!(alone.iter().map(|place| place.path.join("::")).collect::<Vec<_>>(), ["call_records"]);
    assert_eq!(alone, place(true));
}
