//! What the user knows better than the pages.

use crate::Settings;
use crate::diagnostic::Diagnostics;
use crate::plan::{Field, Plan, plan};
use crate::schema::Version;
use crate::testing::{Builder, messages, name, properties, property};

/// `user` has a PATCH whose body lists `name` and `mail`; `guest` derives from it.
fn people() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let mut own = properties(&[
        ("id", "String"),
        ("name", "String"),
        ("mail", "String"),
        ("type", "String"),
        ("photo", "Stream"),
    ]);
    own.push(property("age", "Int32").with(|age| age.read_only = true));
    own.extend(properties(&[("home", "place"), ("visited", "place[]")]));
    own.push(property("manager", "user").with(|manager| manager.navigation = true));
    builder
        .complex("place", properties(&[("city", "String")]))
        .entity("user", None, own)
        .entity("guest", Some("user"), properties(&[("mail", "String"), ("host", "String")]))
        .update(
            "user",
            &["/users/{id}"],
            properties(&[("name", "String"), ("mail", "String"), ("home", "place")]),
            |_| {},
        )
        .update("guest", &["/guests/{id}"], properties(&[("name", "String"), ("host", "String")]), |_| {});
    builder
}

fn planned(set: impl FnOnce(&mut Settings)) -> (Plan, Diagnostics) {
    let (builder, mut settings, mut diagnostics) = (people(), Settings::default(), Diagnostics::new());
    set(&mut settings);
    let plan = plan(&builder.schema, &builder.sources, &settings.rust, &[], &mut diagnostics);
    (plan, diagnostics)
}

fn field<'a>(plan: &'a Plan, ty: &str, wire: &str) -> &'a Field {
    plan.find(&name(ty)).and_then(|ty| ty.model()?.field(wire)).unwrap()
}

#[test]
fn a_correction_is_one_for_derived_types_too() {
    let (plan, diagnostics) = planned(|it| {
        it.writable("user/age").unwrap();
        it.writable("User/manager").unwrap();
        it.read_only("user/name").unwrap();
        it.rename("microsoft.graph.user/type", "kind").unwrap();
        it.retype("user/id", "crate::Id").unwrap();
    });
    assert_eq!(messages(&diagnostics), [""; 0]);
    for ty in ["user", "guest"] {
        let of = |wire: &str| field(&plan, ty, wire);
        assert!(of("age").access.writable && !of("age").access.read_only && of("manager").access.writable, "{ty}");
        assert!(!of("name").access.writable && of("name").access.read_only, "{ty}");
        assert_eq!(of("name").lock, Some("is read-only by the option `read_only`, so a patch cannot change it"));
        assert_eq!((of("type").name.as_str(), of("type").wire.as_str()), ("kind", "type"));
        assert!(matches!(of("id").value, crate::plan::Value::Foreign { .. }));
    }
    let text = field(&plan, "user", "age").text.join(" ");
    assert!(text.ends_with("A client can change it, according to the option `writable`."), "{text}");
}

#[test]
fn a_nested_value_is_sent_whole_by_option() {
    let (plan, diagnostics) = planned(|it| it.whole("user/home").unwrap());
    assert_eq!(messages(&diagnostics), [""; 0]);
    for ty in ["user", "guest"] {
        assert!(field(&plan, ty, "home").access.whole && !field(&plan, ty, "name").access.whole, "{ty}");
    }
    let setter = crate::emit::signature::setter(field(&plan, "user", "home"), &plan);
    assert_eq!(setter, "fn(self, impl ::graph_models::reflect::DerivedFrom<Place>) -> Self");
}

#[test]
fn a_derived_type_may_have_a_correction_of_its_own() {
    let (plan, diagnostics) = planned(|it| {
        it.writable("user/age").unwrap();
        it.read_only("guest/age").unwrap();
        it.rename("guest/mail", "address").unwrap();
    });
    assert_eq!(messages(&diagnostics), [""; 0]);
    assert!(field(&plan, "user", "age").access.writable && !field(&plan, "guest", "age").access.writable);
    assert_eq!((&*field(&plan, "user", "mail").name, &*field(&plan, "guest", "mail").name), ("mail", "address"));
}

#[test]
fn a_correction_of_no_use_is_an_error() {
    type Set = fn(&mut Settings) -> Result<(), crate::OptionError>;
    let table: [(Set, &str); 15] = [
        (
            |it| it.writable("user/name"),
            "the option `writable` is not needed for `user/name`: the pages already say that it is writable",
        ),
        (
            |it| it.read_only("user/age"),
            "the option `read_only` is not needed for `user/age`: the pages already say that it is read-only",
        ),
        (
            |it| it.read_only("guest/mail"),
            "the option `read_only` is not needed for `guest/mail`: the pages already say that it is read-only",
        ),
        (
            |it| it.rename("user/type", "r#type"),
            "the option `rename` gives `user/type` the name that it already has: `type`",
        ),
        (
            |it| it.writable("user/nmae"),
            "the option `writable` names `user/nmae`, but microsoft.graph.user has no property `nmae`",
        ),
        (|it| it.read_only("usr/name"), "the option `read_only` names `usr`, but no page mentions such a type"),
        (
            |it| it.rename("user/type", "mail"),
            "the option `rename` gives `user/type` the name `mail`, which is the name of `mail`",
        ),
        (
            |it| it.rename("user/type", "additional"),
            "the option `rename` gives `user/type` the name `additional`, which the generated code uses",
        ),
        (
            |it| it.rename("guest/host", "mail"),
            "the option `rename` gives `guest/host` the name `mail`, which is the name of `mail`",
        ),
        (
            |it| it.writable("user/photo"),
            "the option `writable` names `user/photo`, which is a stream and not part of the JSON, so a patch cannot contain it",
        ),
        (
            |it| it.whole("user/visited"),
            "the option `whole` names `user/visited`, which is not a nested value, so a patch always sends all of it",
        ),
        (
            |it| it.whole("user/name"),
            "the option `whole` names `user/name`, which is not a nested value, so a patch always sends all of it",
        ),
        (
            |it| it.whole("user/home").and_then(|()| it.whole("User/home")),
            "the option `whole` names the property `home` of microsoft.graph.user twice",
        ),
        (
            |it| it.writable("user/age").and_then(|()| it.writable("User/age")),
            "the option `writable` names the property `age` of microsoft.graph.user twice",
        ),
        (
            |it| it.writable("user/age").and_then(|()| it.read_only("User/age")),
            "the options `writable` and `read_only` both name `User/age`",
        ),
    ];
    for (set, expected) in table {
        let (_, diagnostics) = planned(|it| set(it).unwrap());
        let first = diagnostics.iter().next().unwrap();
        assert_eq!(first.message, expected);
        assert!(first.option.is_some() && first.subject.is_some(), "{expected}");
    }
}

#[test]
fn what_another_option_says_of_the_base_type_can_be_taken_back() {
    let (plan, diagnostics) = planned(|it| {
        it.read_only("user/name").unwrap();
        it.writable("guest/name").unwrap();
    });
    assert_eq!(messages(&diagnostics), [""; 0], "the pages of `guest` alone would have said it");
    assert!(field(&plan, "guest", "name").access.writable && !field(&plan, "user", "name").access.writable);
}
