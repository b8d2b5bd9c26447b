graph_models::graph_docs! {
    docs = "../../pages/options",
    page = ["api/note-update.md"],
}

fn main() {}
