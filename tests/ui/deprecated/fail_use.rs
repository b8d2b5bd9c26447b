//! Using what the pages deprecate is a warning with their reason, which `deny` turns into an error.
#![deny(deprecated)]

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/deprecated",
        pages = ["api/lantern-update.md"],
    }
}

use v1::{Fuel, Lantern, LanternPatch, update_lantern};

fn main() {
    let mut lantern = Lantern::default();
    // A property, a member, a type, an enum.
    lantern.wick = None;
    lantern.fuel = Some(Fuel::Petrol);
    lantern.handle = Some(Box::new(v1::Handle::default()));
    let _ = v1::Finish::Brass;
    // What its own page deprecates, and what only the request body's table does.
    let patch = LanternPatch::new().set_wick("cotton").clear_wick().set_wick_detail("cotton");
    // An operation.
    let _ = update_lantern::me_lanterns("1", &patch);
}
