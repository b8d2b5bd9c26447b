graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/broken.md"],
}

fn main() {}
