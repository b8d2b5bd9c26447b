//! Request functions that read.

use crate::areas::{Area, Root};
use crate::options::RustOptions;
use crate::schema::{Answer, Property, Version};
use crate::testing::{Builder, Returns, called, format, messages, name, properties};

const ONE: Option<Returns> = Some(Returns::One);
const MANY: Option<Returns> = Some(Returns::Collection);

/// One of everything that is read.
pub(super) fn reading() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder
        .structured("entity", true, vec![Property::id()], |ty| ty.is_abstract = true)
        .entity("ship", Some("entity"), properties(&[("name", "String"), ("cargo", "cargo[]")]))
        .entity("cargo", Some("entity"), properties(&[("weight", "Double")]))
        .entity("crate", Some("cargo"), properties(&[("wood", "String")]))
        .structured("oldShip", true, properties(&[("name", "String")]), |ty| ty.deprecated = Some("Sunk.".to_owned()))
        .read("api/ship-get.md", "Get ship", "ship", &["/me/ship", "/ships/{id | name}"], ONE)
        .read(
            "api/ship-list.md",
            "List ships",
            "ship",
            &["/ships", "/fleets/{fleet}/ships/{id}", "/ships/seen(from={from})"],
            MANY,
        )
        .read("api/ship-list-cargo.md", "List cargo", "cargo", &["/ships/{id}/cargo"], MANY)
        .read("api/cargo-list.md", "List Cargo", "cargo", &["/cargo"], MANY)
        .read("api/oldship-get.md", "Get oldShip", "oldShip", &["/oldShips/{id}"], ONE)
        .update("ship", &["/ships/{id}"], Vec::new(), |_| {});
    builder
}

/// Its text; what is reported of it is a test of its own.
pub(super) fn reading_text() -> String {
    format(reading().emit(&RustOptions::default()).0)
}

#[test]
fn an_answer_is_one_object_or_a_page_of_them() {
    let text = reading_text();
    for signature in [
        "pub fn me_ship() -> ::graph_models::Request<super::Ship>",
        "pub fn ships(id_or_name: &str) -> ::graph_models::Request<super::Ship>",
        "pub fn ships() -> ::graph_models::Request<::graph_models::Page<super::Ship>>",
        "pub fn fleets_ships(\n        fleet: super::ids::Fleet<'_>,\n        ship_id: super::ids::ShipId<'_>,\n    ) -> ::graph_models::Request<super::Ship>",
        "pub fn ships_cargo(\n        ship_id: &str,\n    ) -> ::graph_models::Request<::graph_models::Page<super::Cargo>>",
    ] {
        assert!(text.contains(signature), "{signature}\n{text}");
    }
}

#[test]
fn a_title_names_no_module() {
    let (plan, diagnostics) = reading().plan();
    let modules: Vec<&str> = plan.operations.iter().map(|operation| operation.place.name.as_str()).collect();
    let expected = ["get_old_ship", "get_ship", "list_cargo", "list_ship_cargo", "list_ships", "update_ship"];
    assert_eq!(modules, expected);
    assert!(!messages(&diagnostics).iter().any(|it| it.contains("operation")), "{diagnostics:?}");
}

/// A base type that only a page about reading names.
fn read_only_as_base() -> Builder {
    let mut builder = Builder::new(Version::V1);
    builder
        .structured("sail", true, properties(&[("area", "Double")]), |ty| ty.derived = vec![name("jib")])
        .entity("jib", Some("sail"), properties(&[("sheet", "String")]))
        .read("api/sail-list.md", "List sails", "sail", &["/sails"], MANY);
    builder
}

#[test]
fn what_is_read_may_be_of_a_derived_type() {
    let text = read_only_as_base().text();
    assert!(text.contains("pub fn sails() -> ::graph_models::Request<::graph_models::Page<super::Sail>>"), "{text}");
    assert!(text.contains("pub enum AnySail "), "{text}");
    // Without an answer nothing is of the base type.
    let mut builder = read_only_as_base();
    (builder.schema.operations[0].answer, builder.schema.operations[0].target) = (Answer::Unsaid, None);
    assert!(!builder.text().contains("AnySail"));
}

#[test]
fn an_area_needs_what_its_page_reads() {
    let area = Area { name: "sails".to_owned(), roots: vec![Root::Operation(0)] };
    let text = format(read_only_as_base().emit_areas(&RustOptions::default(), &[area]).0);
    assert!(text.contains("::graph_models::Request<::graph_models::Page<super::Sail>>"), "{text}");
    assert!(text.contains("pub struct Jib "), "{text}");
}

/// The functions of a page about `ship`, each with what it answers with.
fn functions(urls: &[&str], returns: Option<Returns>) -> Vec<String> {
    let mut builder = Builder::new(Version::V1);
    builder.entity("ship", None, properties(&[("name", "String")]));
    builder.entity("crate", None, properties(&[("wood", "String")]));
    builder.read("api/ship-x.md", "Ships", "ship", urls, returns);
    let (items, diagnostics) = builder.emit(&RustOptions::default());
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    let text = format(items);
    let all = text.split("pub fn ").skip(1).filter_map(|rest| rest.split_once('('));
    let answer = |rest: &str| {
        let answer = rest.split("Request<").nth(1)?.split(" {").next()?.trim_end_matches('>');
        Some(answer.replace("::graph_models::", "").replace("super::", ""))
    };
    all.map(|(name, rest)| format!("{name}: {}", answer(rest).unwrap())).collect()
}

#[test]
fn what_a_page_is_not_about_has_an_answer_of_its_own() {
    let urls = [
        "/ships/{id}/$value",
        "/ships/$count",
        "/fleet/{id}/microsoft.graph.crate",
        "/fleet/{id}/microsoft.graph.barrel",
        "/fleet/{id}/microsoft.graph.Ship",
        "/ships/{id}/crew/$ref",
    ];
    let expected = [
        "fleet_barrel: Untyped",
        "fleet_crate: Page<Crate",
        "fleet_ship: Page<Ship",
        "ships_count: Scalar<i64",
        "ships_crew_ref: Untyped",
        "ships_value: Content",
    ];
    assert_eq!(functions(&urls, MANY), expected);
    assert_eq!(functions(&["/me/ship", "/me/ships"], None), ["me_ship: Untyped", "me_ships: Untyped"]);
}

#[test]
fn options_in_a_url_are_for_the_caller_to_add() {
    let urls = [
        "/ships?$filter=name eq '{name}'",
        "/ships?from={from}&$top=1",
        "/ports/{id}?$expand=ships($filter=id eq '{id}')",
    ];
    assert_eq!(functions(&urls, MANY), ["ports: Untyped", "ships: Untyped", "ships_by_from: Untyped"]);
    assert_eq!(functions(&["/ships?$top=1", "/ships"], MANY), ["ships: Page<Ship"]);
}

#[test]
fn a_url_that_only_leads_on_from_another_answers_with_something_else() {
    let alike = |urls: &[&str], returns| {
        let functions = functions(urls, returns).into_iter();
        functions
            .filter_map(|it| Some(it.strip_suffix(": Ship").or(it.strip_suffix(": Page<Ship"))?.to_owned()))
            .collect::<Vec<_>>()
    };
    let one = ["/me/ship/crew", "/me/ship", "/ships/{id}", "/ships/{ship-id}/crew", "/ships/{name}/crew/heads"];
    assert_eq!(alike(&one, ONE), ["me_ship", "ships"]);
    let many = ["/ships", "/fleets/{id}/ships", "/ships/{id}/captain", "/fleets/{fleet}/ships/{ship}/captain"];
    assert_eq!(alike(&many, MANY), ["fleets_ships", "ships"]);
    // Whatever the order, and without a shorter one they are what the page is about.
    assert_eq!(alike(&["/me/ship/crew"], ONE), ["me_ship_crew"]);
    assert_eq!(alike(&["/ships/{id}/captain"], MANY), ["ships_captain"]);
    // What leads elsewhere to the same is the same.
    assert_eq!(alike(&["/ships/{id}", "/ships/{id}/voyages/{voyage}/ship"], ONE), ["ships", "ships_voyages_ship"]);
    let nested = ["/ports/{id}/ships", "/ports/{id}/ships/{ship}/ships"];
    assert_eq!(alike(&nested, MANY), ["ports_ships", "ports_ships_ships"]);
    assert_eq!(alike(&["/ships", "/ships/{id}"], MANY), ["ships", "ships_by_ship_id"]);
    assert_eq!(alike(&["/fleet", "/fleet/microsoft.graph.ship"], MANY), ["fleet", "fleet_ship"]);
    assert_eq!(alike(&["/fleet", "/fleet/{id}/microsoft.graph.ship"], MANY), ["fleet", "fleet_ship"]);
    // A shorter URL counts only if it is itself about what the page is about.
    assert_eq!(alike(&["/me/fleet/$value", "/me/fleet/ship"], ONE), ["me_fleet_ship"]);
}

#[test]
fn what_answers_with_something_else_takes_no_name() {
    // `/ships/{id}` with an option would have the name, were it about ships.
    let urls = ["/ships/{id}/$value", "/ships/{id}/value"];
    assert_eq!(functions(&urls, ONE), ["ships_value: Ship", "ships_value_by_ship_id: Content"]);
}

#[test]
fn a_page_about_reading_takes_no_name_from_one_about_changing() {
    let mut builder = Builder::new(Version::V1);
    builder.entity("ship", None, properties(&[("name", "String")]));
    builder.read("api/ship-update.md", "Update ship", "ship", &["/a"], ONE);
    builder.update("ship", &["/ships/{id}"], Vec::new(), |_| {});
    let (plan, diagnostics) = builder.plan();
    let modules: Vec<&str> = plan.operations.iter().map(|operation| operation.place.name.as_str()).collect();
    assert_eq!(modules, ["get_ship_update", "update_ship"]);
    assert!(diagnostics.is_empty());
}

#[test]
fn what_is_excluded_is_not_read() {
    let options = RustOptions { exclude: vec![called("ship")], ..RustOptions::default() };
    let text = format(reading().emit(&options).0);
    assert!(!text.contains("pub mod get_ship") && text.contains("pub mod list_cargo"));
}
