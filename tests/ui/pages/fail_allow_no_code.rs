graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/allowed_nothing.md"],
}

fn main() {}
