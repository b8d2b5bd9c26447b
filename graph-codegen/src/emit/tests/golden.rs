//! The output as files in `golden`. `UPDATE_GOLDEN=1 cargo test -p graph-codegen golden` writes them anew; read the difference.

use std::path::Path;

use graph_test_support::{examples, is_updating};

use super::fixture;
use crate::areas::{Area, Root};
use crate::options::{DocText, RustOptions};
use crate::schema::{Permissions, Property, StructuredType, TypeDef, Version};
use crate::testing::{
    Builder, called, format, name, pattern, properties, property, required_header, user_attribute, user_path,
};

fn check(golden: &str, text: &str) {
    check_in("src/emit/tests/golden", golden, text);
}

/// Checks the output, and the examples in its documents as a program that `tests/ui/golden` compiles.
fn check_with_examples(golden: &str, text: &str) {
    check(golden, text);
    let program = examples(text, "super");
    assert!(!program.is_empty(), "{golden}: no function has an example");
    check_in("src/emit/tests/golden/examples", golden, &program);
}

fn check_in(folder: &str, golden: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(format!("{golden}.rs"));
    let text = format!("// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.\n\n{text}");
    if is_updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let first = text.lines().zip(expected.lines()).position(|(a, b)| a != b);
    assert!(text == expected, "{golden}.rs differs, first in line {first:?}; UPDATE_GOLDEN=1 writes it anew");
}

/// A page such as *Update languageProficiency* with its base types.
fn profile() -> Builder {
    let mut builder = Builder::new(Version::Beta);
    let audiences = property("allowedAudiences", "allowedAudiences").with(|property| {
        property.description = "Who may see it. Possible values are: `me`, `family`.".into();
    });
    let created = property("createdDateTime", "DateTimeOffset").with(|property| property.read_only = true);
    let facet =
        vec![audiences, created, property("inference", "inferenceData"), property("source", "personDataSource")];
    let level = property("proficiency", "languageProficiencyLevel").with(|property| property.nullable = Some(false));
    let own =
        vec![property("displayName", "String"), level, property("tags", "String[]"), property("kinds", "contentKind")];
    builder
        .structured("entity", true, vec![Property::id()], |ty| ty.is_abstract = true)
        .entity("itemFacet", Some("entity"), facet.clone())
        .entity("languageProficiency", Some("itemFacet"), own.clone())
        .complex("inferenceData", properties(&[("confidenceScore", "Double"), ("userHasVerifiedAccuracy", "Boolean")]))
        .enumeration("allowedAudiences", None, &["me", "family", "unknownFutureValue"])
        .enumeration("languageProficiencyLevel", Some(false), &["elementary", "unknownFutureValue"])
        .enumeration("contentKind", Some(true), &["text", "video"])
        .missing("personDataSource", Some("resources/persondatasource.md"));
    let urls =
        ["/me/profile/languages/{languageProficiencyId}", "/users/{usersId}/profile/languages/{languageProficiencyId}"];
    let body = own.into_iter().chain(facet).chain([Property::id()]).collect();
    builder.update("languageProficiency", &urls, body, |operation| {
        operation.permissions = Some(Permissions {
            delegated_work: vec!["User.ReadWrite".to_owned(), "User.ReadWrite.All".to_owned()],
            delegated_personal: Vec::new(),
            application: vec!["User.ReadWrite.All".to_owned()],
        });
    });
    builder
}

/// All kinds of property there are.
fn kinds() -> Builder {
    let primitives = [
        "Binary",
        "Boolean",
        "Byte",
        "Date",
        "DateTimeOffset",
        "Decimal",
        "Double",
        "Duration",
        "Guid",
        "Int16",
        "Int32",
        "Int64",
        "SByte",
        "Single",
        "String",
        "TimeOfDay",
    ];
    let all = ["place", "place[]", "color", "color[]", "colors", "colors[]", "gone", "gone[]", "?", "?[]", "Stream"];
    let mut own: Vec<Property> = vec![Property::id()];
    for (index, ty) in primitives.iter().copied().chain(all).enumerate() {
        own.push(property(&format!("p{index:02}{}", ty.replace("[]", "s").replace('?', "any")), ty));
    }
    own.push(property("texts", "String[]"));
    own.push(property("numbers", "Int64[]"));
    let mut builder = Builder::new(Version::V1);
    builder
        .structured("thing", true, own, |ty| ty.open = true)
        .complex("place", properties(&[("id", "String"), ("inner", "place"), ("@odata.type", "String")]))
        .structured("nothing", false, Vec::new(), |ty| ty.description = "".into())
        .enumeration("color", None, &["red", "colorBlue"])
        .enumeration("colors", Some(true), &["red", "blue"])
        .enumeration("blank", None, &[])
        .missing("gone", None)
        .update("thing", &["/things/{id}"], Vec::new(), |operation| {
            operation.headers = vec![required_header("if-match")]
        })
        .update("nothing", &["/nothing/$value?$select=x", "/a/{b}/{c}/{d}/{e}/{f}/{g}/{h}"], Vec::new(), |_| {});
    builder
}

/// Types in namespaces that use each other.
fn namespaces() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let inner = "microsoft.graph.callRecords.session";
    let deep = "microsoft.graph.callRecords.media.stream";
    let other = "microsoft.graph.security.alert";
    builder
        .entity("user", None, properties(&[("session", inner), ("streams", &format!("{deep}[]"))]))
        .entity(
            inner,
            Some(other),
            properties(&[("user", "user"), ("stream", deep), ("alerts", &format!("{other}[]"))]),
        )
        .complex(deep, properties(&[("user", "user"), ("session", inner), ("alert", other)]))
        .entity(other, None, properties(&[("title", "String")]))
        .update("user", &["/users/{id}"], Vec::new(), |_| {})
        .update(inner, &["/sessions/{id}"], Vec::new(), |_| {});
    builder
}

/// Deprecated types, properties, members and operations, which must not warn where we use them ourselves.
fn deprecated() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let why = Some("Use [new] instead, see https://a.example.".to_owned());
    let old = property("old", "String").with(|property| property.deprecated = why.clone());
    let own = vec![old, property("oldPlace", "oldPlace"), property("oldPlaces", "oldPlace[]")];
    let user =
        own.iter().cloned().chain(properties(&[("oldLevel", "oldLevel"), ("kinds", "kind[]"), ("nick", "String")]));
    let user: Vec<Property> = user.collect();
    // Only the operation's page says it of `nick`.
    let deprecate_nick = |row: &mut Property| row.deprecated = why.clone().filter(|_| row.name == "nick");
    let body: Vec<Property> = user.iter().cloned().map(|row| row.with(deprecate_nick)).collect();
    let deprecate = |ty: &mut StructuredType| ty.deprecated = why.clone();
    builder
        .entity("user", None, user)
        .enumeration("oldLevel", None, &["low", "high"])
        .enumeration("kind", Some(true), &["one", "two"])
        .structured("oldPlace", false, own, deprecate)
        .structured("oldUser", true, properties(&[("name", "String")]), |ty| ty.deprecated = Some(String::new()))
        .update("user", &["/users/{id}"], body, |_| {})
        .update("oldUser", &["/oldUsers/{id}"], Vec::new(), |operation| operation.deprecated = why.clone());
    for ty in builder.schema.types.values_mut() {
        match ty {
            TypeDef::Enum(ty) if ty.name.short() == "oldLevel" => ty.deprecated = why.clone(),
            TypeDef::Enum(ty) => ty.members.iter_mut().skip(1).for_each(|member| member.deprecated = why.clone()),
            _ => {}
        }
    }
    builder
}

#[test]
fn profile_is_as_the_design_says() {
    check_with_examples("profile", &profile().text());
}

#[test]
fn every_kind_of_property() {
    check_with_examples("kinds", &kinds().text());
}

#[test]
fn namespaces_are_modules() {
    check_with_examples("namespaces", &namespaces().text());
}

#[test]
fn deprecated_things_are_marked() {
    check_with_examples("deprecated", &deprecated().text());
}

#[test]
fn options_change_the_output() {
    let area = |name: &str, root: Root| Area { name: name.to_owned(), roots: vec![root] };
    let options = RustOptions {
        doc_text: DocText::Summary,
        exclude: vec![called("allowedAudiences")],
        replace: vec![(called("inferenceData"), user_path("crate::Inference"))],
        attributes: vec![(
            pattern("microsoft.graph.languageProficiency"),
            vec![user_attribute("doc(alias = \"language\")")],
        )],
        ..RustOptions::default()
    };
    let areas = [area("profile", Root::Operation(0)), area("facets", Root::Type(name("itemFacet")))];
    let (items, diagnostics) = profile().emit_areas(&options, &areas);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    check("options", &format(items));
}

#[test]
fn collisions_compile() {
    let modules = crate::plan::tests::collisions::all().map(|(name, builder)| {
        let text = format(builder.emit(&RustOptions::default()).0);
        format!("#[doc = \" One case.\"] pub mod {name} {{ {text} }}")
    });
    let file = syn::parse_file(&modules.concat()).unwrap();
    check("collisions", &prettyplease::unparse(&file));
}

#[test]
fn derived_types_compile() {
    check_with_examples("families", &super::families::families().text());
}

#[test]
fn reading_compiles() {
    check_with_examples("reading", &super::reading::reading_text());
}

#[test]
fn hostile_text_is_no_code() {
    check_with_examples("hostile", &format(super::hostile::described().emit(&RustOptions::default()).0));
}

#[test]
fn the_runtimes_examples_use_what_is_generated() {
    let plain = |builder: Builder| (builder, RustOptions::default());
    let fixtures = [
        ("language", plain(fixture::language())),
        ("mail", plain(fixture::mail())),
        ("scalars", fixture::scalars()),
        ("wide", plain(fixture::wide())),
    ];
    for (name, (builder, options)) in fixtures {
        let (items, diagnostics) = builder.emit(&options);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        check_in("../graph-models/src/fixture", name, &format(items));
    }
}

#[test]
fn the_order_of_the_pages_does_not_show() {
    let forward = kinds();
    let mut backward = kinds();
    backward.schema.operations.reverse();
    assert_eq!(forward.text(), backward.text());
}
