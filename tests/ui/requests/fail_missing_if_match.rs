//! A header that the page requires is an argument.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let patch = v1::NotePatch::new();
    let _ = v1::update_note::me_notes("1", &patch);
}
