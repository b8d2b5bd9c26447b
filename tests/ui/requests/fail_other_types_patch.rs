//! A patch of another type is refused.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let patch = v1::PlacePatch::new();
    let _ = v1::update_note::me_notes("1", &graph_models::ETag::any(), &patch);
}
