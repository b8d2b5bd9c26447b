//! A misspelt property offers the near one.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let _ = v1::NotePatch::new().set_txt("x");
}
