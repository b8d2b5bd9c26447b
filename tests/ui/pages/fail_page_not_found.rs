graph_models::graph_docs! {
    docs = "../docs/options",
    pages = ["api/note-udpate.md", "resources/note.md", "api/x-*.md"],
}

fn main() {}
