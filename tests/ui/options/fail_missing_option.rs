graph_models::graph_docs! {
    docs = "../docs/options",
}

fn main() {}
