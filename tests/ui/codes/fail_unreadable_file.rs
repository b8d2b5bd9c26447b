graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["resources/latin1.md"],
}

fn main() {}
