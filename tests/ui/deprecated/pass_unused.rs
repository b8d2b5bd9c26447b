//! What the pages deprecate warns where it is used, and nowhere in what is generated.
#![deny(warnings)]

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/deprecated",
        pages = ["api/lantern-update.md"],
    }
}

use v1::{Fuel, Lantern, LanternPatch};

fn main() {
    let mut lantern: Lantern = serde_json::from_str(r#"{"wick":"cotton","fuel":"petrol","handle":{"length":3}}"#).unwrap();
    assert_eq!(serde_json::to_string(&lantern).unwrap(), r#"{"fuel":"petrol","handle":{"length":3},"wick":"cotton"}"#);
    lantern.fuel = Some(Fuel::Oil);
    assert_ne!(lantern, Lantern::default().clone());
    let _ = LanternPatch::new().set_fuel(Fuel::Oil).clear_handle();
}
