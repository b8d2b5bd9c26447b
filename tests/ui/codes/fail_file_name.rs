#![deny(unused_must_use)]

graph_models::graph_docs! {
    docs = "../docs/names",
    pages = ["resources/lamp.md"],
}

fn main() {}
