graph_models::graph_docs! {
    docs = "../docs/options/api",
    pages = ["note-update.md"],
}

fn main() {}
