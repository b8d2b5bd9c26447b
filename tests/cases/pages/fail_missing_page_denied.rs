graph_models::graph_docs! {
    docs = "../../pages/seed",
    pages = ["api/languageproficiency-update.md"],
    missing_pages = "deny",
}

fn main() {}
