//! Checked against the generated types of another module or crate, without the pages.
#![deny(warnings)]

use graph_models::{Additional, GraphModel, Model, OpenEnum, Patch, Unrecognized};

/// Stands for another crate.
pub mod fleet {
    graph_models::graph_docs! {
        docs = "../docs/graph_model",
        pages = ["api/ship-update.md"],
        missing_pages = "allow",
    }
}

#[derive(GraphModel)]
#[graph(model = fleet::Ship)]
pub struct Ship {
    pub display_name: Option<String>,
    pub captain: Option<Box<Sailor>>,
    pub crew: Option<Vec<Sailor>>,
    pub class: Option<Class>,
    pub flags: Option<graph_models::Flags<fleet::ShipSignal>>,
    #[graph(name = "launchDateTime")]
    pub launched: Option<graph_models::DateTimeOffset>,
    pub convoy: Option<Vec<Self>>,
    pub id: Option<String>,
    pub rest: Additional,
}

#[derive(GraphModel)]
#[graph(model = fleet::Sailor)]
pub struct Sailor {
    pub name: Option<String>,
}

#[derive(GraphModel)]
#[graph(model = fleet::ShipClass)]
pub enum Class {
    Freighter,
    #[graph(name = "ice-breaker")]
    Icy,
    Unrecognized(Unrecognized<Class>),
}

/// Nothing changes a vessel, so it has no patch type.
#[derive(GraphModel)]
#[graph(model = fleet::Vessel)]
pub struct Vessel {
    pub id: Option<String>,
}

fn main() {
    assert_eq!(Ship::SELECT, "captain,class,crew,displayName,flags,id,launchDateTime");
    assert_eq!(Ship::INFO.name(), "microsoft.graph.ship");
    assert_eq!((Class::NAME, Class::from_text("ferry").index()), ("microsoft.graph.shipClass", None));

    let json = concat!(
        r#"{"captain":{"name":"Ann"},"class":"ice-breaker","displayName":"Fram","flags":"pilot","id":"7","#,
        r#""launchDateTime":"1892-10-26T00:00:00Z","state":null,"weight":402.0,"x":1}"#
    );
    let ship: Ship = serde_json::from_str(json).unwrap();
    assert_eq!(ship.class, Some(Class::Icy));
    assert_eq!(serde_json::to_string(&ship).unwrap(), json);

    // To the model and back: what has no field is in `rest`.
    let whole = fleet::Ship::from(ship.clone());
    assert_eq!((whole.weight, whole.class.clone()), (Some(402.0), Some(fleet::ShipClass::IceBreaker)));
    assert_eq!(serde_json::to_string(&whole).unwrap(), json);
    assert_eq!(Ship::from(whole.clone()), ship);

    // Its patch is the model's, which the request functions take.
    let mut changed = ship.clone();
    changed.display_name = Some("Gjøa".into());
    changed.id = Some("8".into());
    let patch: ShipPatch = Patch::between(&whole, &changed.into());
    assert_eq!(patch, ShipPatch::new().set_display_name("Gjøa"));
    let request = fleet::update_ship::fleet_ships("7", &patch);
    assert_eq!(request.path().unwrap(), "/fleet/ships/7");
}
