//! A header that the page requires is an argument, and one text is not taken for another.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/headers", pages = ["api/*.md", "resources/*.md"] }
}

use graph_models::ETag;
use v1::headers::{AcceptLanguage, Prefer};
use v1::{BellBuoyPatch, update_buoy};

fn main() {
    let patch = BellBuoyPatch::new();
    let _ = update_buoy::buoys("1", AcceptLanguage("en"), &ETag::any(), &patch);
    let _ = update_buoy::buoys("1", "en", Prefer("x"), &ETag::any(), &patch);
}
