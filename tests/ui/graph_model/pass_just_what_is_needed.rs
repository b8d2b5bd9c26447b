//! A struct with just some properties: reading, writing, `$select` and a patch.
#![deny(warnings)]

use graph_models::{GraphModel, Model, Patch};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Ship {
    display_name: Option<String>,
    cabins: Option<i32>,
    #[graph(name = "launchDateTime")]
    launched: Option<graph_models::DateTimeOffset>,
    nicknames: Option<Vec<String>>,
    id: Option<String>,
}

fn main() {
    assert_eq!(Ship::SELECT, "cabins,displayName,id,launchDateTime,nicknames");

    // A value of another type takes nothing away from the others.
    let json = r#"{"@odata.etag":"1","id":"7","displayName":"Fram","cabins":"many","weight":402,"nicknames":["F"],"x":1}"#;
    let ship: Ship = serde_json::from_str(json).unwrap();
    assert_eq!(ship.display_name.as_deref(), Some("Fram"));
    assert_eq!(ship.cabins, None);
    assert!(ship.launched.is_none());

    // What has no field is gone, since the struct has no place for it.
    let written = serde_json::to_string(&ship).unwrap();
    assert_eq!(written, r#"{"displayName":"Fram","id":"7","nicknames":["F"]}"#);
    assert_eq!(ship.etag(), None);
    assert_eq!(ship.clone(), ship);
    assert_eq!(Ship::INFO.name(), "microsoft.graph.ship");

    let patch = ShipPatch::new().set_display_name("Gjøa").set_nicknames(["G"]).clear_cabins();
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"cabins":null,"displayName":"Gjøa","nicknames":["G"]}"#);
    let mut changed = ship.clone();
    patch.apply(&mut changed);
    assert_eq!(changed.display_name.as_deref(), Some("Gjøa"));
    assert_eq!(ShipPatch::between(&ship, &changed), ShipPatch::new().set_display_name("Gjøa").set_nicknames(["G"]));
    assert!(ShipPatch::from_json(&serde_json::json!({ "weight": 1 })).is_err());
}
