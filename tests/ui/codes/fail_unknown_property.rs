#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["api/lamp-misspelt.md"],
}

fn main() {}
