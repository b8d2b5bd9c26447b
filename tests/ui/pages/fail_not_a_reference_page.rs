graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/concept.md"],
}

fn main() {}
