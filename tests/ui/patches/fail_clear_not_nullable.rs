//! What the page calls not nullable can't be cleared.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let _ = v1::NotePatch::new().clear_pinned();
}
