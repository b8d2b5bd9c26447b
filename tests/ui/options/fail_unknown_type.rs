graph_models::graph_docs! {
    docs = "../docs/options",
    pages = ["api/note-update.md"],
    exclude = ["microsoft.graph.plaec"],
}

fn main() {}
