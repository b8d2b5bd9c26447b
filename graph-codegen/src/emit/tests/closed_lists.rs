//! The enums of closed lists.

use crate::options::RustOptions;
use crate::schema::{EnumSource, Property, TypeDef, Version};
use crate::testing::{Builder, called, messages, name, properties, property};

/// A route whose `kind` is one of a closed list of the given name.
fn route(list: &str, flags: Option<bool>) -> Builder {
    let kind = |ty: &str| property(ty, "String").with(|kind| kind.closed_list = Some(name(list)));
    let mut builder = Builder::new(Version::V1);
    builder.entity("route", None, vec![Property::id(), kind("kind")]);
    builder.update("route", &["/routes/{id}"], properties(&[("kind", "String")]), |_| {});
    builder.enumeration(list, flags, &["short", "long"]);
    if let Some(TypeDef::Enum(ty)) = builder.schema.types.get_mut(&name(list)) {
        ty.source = EnumSource::ClosedList;
    }
    builder
}

#[test]
fn a_closed_list_is_an_enum_of_the_property() {
    let text = route("routeKind", None).text();
    assert!(text.contains("pub kind: ::core::option::Option<RouteKind>"), "{text}");
    assert!(text.contains("pub fn set_kind(mut self, value: RouteKind)"), "{text}");
    assert!(text.contains("The possible values of a String property. The service has no enum for them."), "{text}");
}

#[test]
fn values_that_can_be_combined_are_flags() {
    let text = route("routeKind", Some(true)).text();
    assert!(text.contains("pub kind: ::core::option::Option<::graph_models::Flags<RouteKind>>"), "{text}");
}

#[test]
fn an_excluded_closed_list_is_a_string_again() {
    let builder = route("routeKind", None);
    let options = RustOptions { exclude: vec![called("routeKind")], ..RustOptions::default() };
    let (items, _) = builder.emit(&options);
    let text = crate::testing::format(items);
    assert!(text.contains("pub kind: ::core::option::Option<::std::string::String>"), "{text}");
    assert!(!text.contains("enum RouteKind"), "{text}");
}

/// Whoever names a documented type must find it under its name, so the closed list gets the number,
/// though it sorts first.
#[test]
fn a_documented_type_keeps_its_name_beside_a_closed_list() {
    let mut builder = route("routeKind", None);
    builder.complex("routekind", properties(&[("text", "String")]));
    builder.complex("RouteKind", properties(&[("text", "String")]));
    let (items, diagnostics) = builder.emit(&RustOptions::default());
    let text = crate::testing::format(items);
    assert!(text.contains("pub struct RouteKind {"), "{text}");
    assert!(text.contains("pub enum RouteKind2 {"), "{text}");
    let expected = "name-collision: the closed list `routeKind` is called `RouteKind2`, because `RouteKind` already has the name `RouteKind`";
    assert_eq!(messages(&diagnostics), [expected]);
}
