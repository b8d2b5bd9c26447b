graph_models::graph_docs! {
    docs = "../docs/options",
    page = ["api/note-update.md"],
}

fn main() {}
