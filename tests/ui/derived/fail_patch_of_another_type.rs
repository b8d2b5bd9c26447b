//! Only patches of the base type and of types derived from it fit.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/derived", pages = ["api/*-update.md"], missing_pages = "allow" }
}

use v1::{BeingPatch, ShelfPatch};

fn main() {
    let _ = ShelfPatch::new().set_favourite(BeingPatch::new());
}
