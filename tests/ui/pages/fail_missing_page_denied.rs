graph_models::graph_docs! {
    docs = "../docs/seed",
    pages = ["api/languageproficiency-update.md"],
    missing_pages = "deny",
}

fn main() {}
