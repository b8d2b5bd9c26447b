//! With a field for it, a struct keeps what has no other: then it is as good as a generated model.
#![deny(warnings)]

use graph_models::{Additional, GraphModel, Model};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
pub struct Ship {
    pub cabins: Option<i32>,
    pub id: Option<String>,
    pub rest: Additional,
}

/// A patch replaces the collection whole.
#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/boat.md")]
pub struct Boat {
    pub rowers: Option<Vec<Rower>>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/sailor.md")]
pub struct Rower {
    pub name: Option<String>,
    pub rest: Additional,
}

fn main() {
    let before: Boat = serde_json::from_str(r#"{"rowers":[{"age":40,"name":"Ann"}]}"#).unwrap();
    let mut after = before.clone();
    after.rowers.iter_mut().flatten().for_each(|rower| rower.name = Some("Bo".into()));
    let patch = BoatPatch::between(&before, &after);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"rowers":[{"age":40,"name":"Bo"}]}"#);

    let json = r#"{"@odata.etag":"1","cabins":"many","displayName":"Fram","id":"7","weight":null,"x":1}"#;
    let ship: Ship = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&ship).unwrap(), json);
    assert_eq!(ship.etag().unwrap(), "1");
    assert_eq!(ship.misfits().map(|it| it.path).collect::<Vec<_>>(), ["/cabins"]);
    assert_eq!(ship.rest.get("x"), Some(&1.into()));
    // A null is remembered with or without a field; of a name that occurs twice the last one counts.
    assert!(ship.is_null("weight") && ship.rest.get("weight").is_none());
    for (twice, once) in [
        (r#"{"weight":1,"weight":null}"#, r#"{"weight":null}"#),
        (r#"{"weight":null,"weight":1}"#, r#"{"weight":1}"#),
    ] {
        let ship: Ship = serde_json::from_str(twice).unwrap();
        assert_eq!(serde_json::to_string(&ship).unwrap(), once);
    }

    // Documented properties without a field are not part of a patch; what nobody documents is, as in a generated patch.
    assert_eq!(serde_json::to_string(&ShipPatch::from_model(&ship)).unwrap(), r#"{"cabins":"many","x":1}"#);
    let mut changed = ship.clone();
    changed.cabins = Some(12);
    assert_eq!(serde_json::to_string(&ShipPatch::between(&ship, &changed)).unwrap(), r#"{"cabins":12}"#);
}
