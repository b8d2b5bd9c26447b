#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["api/lamp-url.md"],
}

fn main() {}
