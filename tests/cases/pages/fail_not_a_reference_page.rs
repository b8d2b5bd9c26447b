graph_models::graph_docs! {
    docs = "../../pages/odd",
    pages = ["resources/concept.md"],
}

fn main() {}
