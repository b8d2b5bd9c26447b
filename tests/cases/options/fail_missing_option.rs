graph_models::graph_docs! {
    docs = "../../pages/options",
}

fn main() {}
