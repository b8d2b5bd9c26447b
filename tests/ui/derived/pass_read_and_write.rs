//! A value of a base type reads into the type that `@odata.type` names, and is written back as it came.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/derived", pages = ["api/*-update.md"], missing_pages = "allow" }
}

use graph_models::Model as _;
use v1::{AnyThing, Shelf, Thing, library};

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
    // The mark of a book is a number, and that of any thing is a text.
    let misfits: Vec<String> = shelf.misfits().map(|misfit| misfit.path).collect();
    assert_eq!(misfits, ["/things/3/mark"]);

    let things = shelf.things.unwrap();
    let names: Vec<Option<&str>> = things.iter().map(|thing| thing.name.as_deref()).collect();
    assert_eq!(names, [Some("cart"), Some("plank"), Some("plain"), None]);
    let any: Vec<AnyThing> = things.iter().cloned().map(Thing::into_any).collect();
    // No page that is read leads to the plank.
    let [AnyThing::Toy(toy), AnyThing::Thing(plank), AnyThing::Thing(_), AnyThing::Book(book)] = &*any else {
        panic!("{any:?}")
    };
    assert_eq!((toy.wheels, toy.part.is_some()), (Some(4), true));
    assert_eq!(plank.additional.get("length"), Some(&1.5.into()));
    assert_eq!((book.mark, book.misfits().count()), (Some(3), 0));
    let back: Vec<Thing> = any.into_iter().map(Thing::from).collect();
    assert_eq!(back, things);

    // One type without the enum: a novel is a book as well, and keeps what makes it a novel.
    let favourite = *shelf.favourite.unwrap();
    let book = favourite.clone().into_derived::<library::Book>().unwrap();
    assert_eq!((book.pages, book.additional.get("hero")), (Some(7), Some(&"Nell".into())));
    let novel = favourite.clone().into_derived::<library::Novel>().unwrap();
    assert_eq!(novel.hero.as_deref(), Some("Nell"));
    assert_eq!(favourite.clone().into_derived::<v1::Toy>(), Err(favourite.clone()));
    assert_eq!(Thing::from_derived(novel), favourite);
    let visitor = shelf.visitors.unwrap().remove(0);
    assert!(matches!(visitor.into_any(), v1::AnyBeing::Cat(cat) if cat.lives == Some(8)));
}
