graph_models::graph_docs! {
    docs = "../../pages/options",
    pages = ["api/note-update.md"],
    doc_text = "some",
}

fn main() {}
