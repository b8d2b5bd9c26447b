graph_models::graph_docs! {
    docs = "../docs/options",
    pages = ["api/note-update.md"],
    doc_text = "some",
}

fn main() {}
