//! A value of a base type reads into the type that `@odata.type` names, and is written back as it came.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/derived", pages = ["api/*-update.md"], missing_pages = "allow" }
}

use graph_models::reflect::Object as _;
use graph_models::{AnyModel as _, Model as _};
use v1::{AnyThing, Shelf};

fn main() {
    let json = r##"{
        "favourite": { "pages": 7, "hero": "Nell", "@odata.type": "microsoft.graph.library.Novel", "part": { "name": "cover" } },
        "owner": { "@odata.type": "#microsoft.graph.robot", "volts": 12 },
        "things": [
            { "@odata.type": "#microsoft.graph.toy", "wheels": 4, "name": "cart", "part": { "@odata.type": "#microsoft.graph.toy" } },
            { "@odata.type": "#microsoft.graph.plank", "length": 1.5, "name": "plank" },
            { "name": "plain", "wheels": 2, "mark": "x" },
            { "mark": 3, "@odata.type": "#microsoft.graph.library.book" }
        ],
        "visitors": [{ "@odata.type": "#microsoft.graph.cat", "name": "Tom", "lives": 8 }, { "id": "1" }]
    }"##;
    let shelf: Shelf = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_value(&shelf).unwrap(), serde_json::from_str::<serde_json::Value>(json).unwrap());
    assert_eq!(shelf.misfits().count(), 0);

    let things = shelf.things.unwrap();
    let kinds: Vec<&str> = things.iter().map(|thing| thing.info().name()).collect();
    // No page that is read leads to the plank.
    let [toy, base, book] = ["microsoft.graph.toy", "microsoft.graph.thing", "microsoft.graph.library.book"];
    assert_eq!(kinds, [toy, base, base, book]);
    let names: Vec<Option<&str>> = things.iter().map(AnyThing::name).collect();
    assert_eq!(names, [Some("cart"), Some("plank"), Some("plain"), None]);
    match &things[0] {
        AnyThing::Toy(toy) => assert_eq!((toy.wheels, toy.part.is_some()), (Some(4), true)),
        AnyThing::Book(_) | AnyThing::Novel(_) => unreachable!(),
        other => panic!("{other:?}"),
    }
    // What has another type in a derived type has no method of the enum.
    let Some(AnyThing::Book(book)) = things.last() else { panic!() };
    assert_eq!(book.mark, Some(3));

    let favourite: v1::Thing = shelf.favourite.unwrap().into_base();
    assert_eq!(favourite.additional.get("hero"), Some(&"Nell".into()));
    assert_eq!(favourite.part.unwrap().name(), Some("cover"));
    assert!(matches!(&shelf.visitors.unwrap()[0], v1::AnyBeing::Cat(cat) if cat.lives == Some(8)));
}
