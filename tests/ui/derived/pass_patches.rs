//! Patches of derived types say what they are, at the top and nested.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/derived", pages = ["api/*-update.md"], missing_pages = "allow" }
}

use graph_models::Model as _;
use v1::{BeingPatch, CatPatch, Shelf, ShelfPatch, Thing, ThingPatch, Toy, ToyPatch, library, update_being};

fn json(patch: &ShelfPatch) -> String {
    serde_json::to_string(patch).unwrap()
}

fn body<T>(request: &graph_models::Request<T>) -> String {
    String::from_utf8(request.body().unwrap().into_owned()).unwrap()
}

fn main() {
    let toy = ShelfPatch::new().set_favourite(ToyPatch::new().set_wheels(3));
    assert_eq!(json(&toy), r##"{"favourite":{"@odata.type":"#microsoft.graph.toy","wheels":3}}"##);
    let base = ShelfPatch::new().set_favourite(ThingPatch::new().set_name("x"));
    assert_eq!(json(&base), r#"{"favourite":{"name":"x"}}"#);
    let deep = ShelfPatch::new().set_favourite(ThingPatch::new().set_part(library::NovelPatch::new().set_hero("Nell")));
    assert_eq!(
        json(&deep),
        r##"{"favourite":{"part":{"@odata.type":"#microsoft.graph.library.novel","hero":"Nell"}}}"##
    );

    let novel = library::Novel::default().with(|it| it.pages = Some(1));
    let mixed: [Thing; 2] = [
        Thing::from_derived(novel),
        Thing::default().with(|it| it.part = Some(Box::new(Thing::from_derived(Toy::default())))),
    ];
    assert_eq!(
        json(&ShelfPatch::new().set_things(mixed)),
        r##"{"things":[{"@odata.type":"#microsoft.graph.library.novel","pages":1},{"part":{"@odata.type":"#microsoft.graph.toy"}}]}"##
    );
    assert_eq!(json(&ShelfPatch::new().set_things([Thing::default()])), r#"{"things":[{}]}"#);

    let before = Shelf::default()
        .with(|it| it.favourite = Some(Box::new(Thing::from_derived(Toy::default().with(|it| it.wheels = Some(3))))));
    let after = Shelf::default().with(|it| it.favourite = Some(Box::new(Thing::from_derived(library::Book::default()))));
    assert_eq!(
        json(&ShelfPatch::between(&before, &after)),
        r##"{"favourite":{"@odata.type":"#microsoft.graph.library.book"}}"##
    );

    // What is changed may be of a derived type, and so may the answer, which is read as its base.
    let cat: graph_models::Request<v1::Being> =
        update_being::beings("1", &CatPatch::new().set_lives(7).set_name("Tom"));
    assert_eq!(body(&cat), r##"{"@odata.type":"#microsoft.graph.cat","lives":7,"name":"Tom"}"##);
    assert_eq!(body(&cat.without_odata_type()), r#"{"lives":7,"name":"Tom"}"#);
    assert_eq!(body(&update_being::beings("1", &BeingPatch::new().set_name("Tom"))), r#"{"name":"Tom"}"#);
}
