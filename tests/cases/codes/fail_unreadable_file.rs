graph_models::graph_docs! {
    docs = "../../pages/codes",
    pages = ["resources/latin1.md"],
}

fn main() {}
