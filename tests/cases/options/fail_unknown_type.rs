graph_models::graph_docs! {
    docs = "../../pages/options",
    pages = ["api/note-update.md"],
    exclude = ["microsoft.graph.plaec"],
}

fn main() {}
