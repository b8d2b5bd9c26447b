//! A value has to fit the documented type.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let _ = v1::NotePatch::new().set_pinned("yes");
    let _ = v1::NotePatch::new().set_text(7);
    let _ = v1::NotePatch::new().set_kind("plain");
}
