#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["resources/shelf.md"],
}

fn main() {}
