graph_models::graph_docs! {
    docs = "../../../docs",
    pages = ["api/note-update.md"],
}

fn main() {}
