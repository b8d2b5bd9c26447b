//! Nested structs and enums of one's own, each against its page.
#![deny(warnings)]

use graph_models::{Flags, Foreign, GraphModel, OpenEnum, Unrecognized, Untyped};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
pub struct Ship {
    pub captain: Option<Box<Sailor>>,
    pub crew: Option<Vec<Sailor>>,
    pub class: Option<Class>,
    pub flags: Option<Flags<Signal>>,
    pub state: Option<State>,
    pub home: Option<Untyped>,
    pub weight: Option<Foreign<Vec<u8>>>,
    pub convoy: Option<Vec<Ship>>,
    #[graph(name = "displayName")]
    pub r#type: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/sailor.md")]
pub struct Sailor {
    pub name: Option<String>,
    pub age: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
pub enum Class {
    Freighter,
    #[graph(name = "ice-breaker")]
    Icy,
    Unrecognized(Unrecognized<Class>),
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipsignal.md")]
pub enum Signal {
    Pilot,
    Fire,
    Other(Unrecognized<Self>),
}

/// A string of which the page lists the values has an enum of its own, on the page of its type.
#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
pub enum State {
    Afloat,
    Sunk,
    Other(Unrecognized<Self>),
}

/// Somewhere else the same property is the string that it is.
#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
pub struct Plain {
    pub state: Option<String>,
    pub convoy: Option<Vec<Self>>,
}

fn main() {
    assert_eq!(Ship::SELECT, "captain,class,crew,displayName,flags,home,state,weight");

    // Members without a variant are kept as they came.
    let json = concat!(
        r#"{"captain":{"age":40,"name":"Ann"},"class":"ferry","crew":[{"name":"Bo"}],"#,
        r#""displayName":"Fram","flags":"pilot,mail","home":{"x":1},"state":"sunk","weight":[7]}"#
    );
    let ship: Ship = serde_json::from_str(json).unwrap();
    assert_eq!(ship.captain.as_ref().and_then(|it| it.age), Some(40));
    assert!(matches!(&ship.class, Some(Class::Unrecognized(text)) if text.as_str() == "ferry"));
    assert_eq!(ship.state, Some(State::Sunk));
    assert_eq!(serde_json::to_string(&ship).unwrap(), json);
    assert_eq!(Class::from_text("ice-breaker"), Class::Icy);
    assert_eq!(Class::NAME, "microsoft.graph.shipClass");

    let plain: Plain = serde_json::from_str(r#"{"convoy":[{"state":"sunk"}]}"#).unwrap();
    assert_eq!(plain.convoy.unwrap()[0].state.as_deref(), Some("sunk"));

    let patch = ShipPatch::new()
        .set_captain(SailorPatch::new().set_age(41).clear_name())
        .set_class(Class::Freighter)
        .set_flags(Signal::Fire)
        .set_state(State::Afloat)
        .set_type("Gjøa");
    let json = serde_json::to_string(&patch).unwrap();
    assert_eq!(
        json,
        r#"{"captain":{"age":41,"name":null},"class":"freighter","displayName":"Gjøa","flags":"fire","state":"afloat"}"#
    );
}
