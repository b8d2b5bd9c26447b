#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/names",
    pages = ["resources/lamp.md"],
}

fn main() {}
