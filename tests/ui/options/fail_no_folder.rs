graph_models::graph_docs! {
    docs = "docs/nowhere",
    pages = ["api/note-update.md"],
}

fn main() {}
