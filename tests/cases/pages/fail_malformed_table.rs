graph_models::graph_docs! {
    docs = "../../pages/odd",
    pages = ["resources/broken.md"],
}

fn main() {}
