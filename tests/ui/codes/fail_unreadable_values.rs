#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["resources/dimmer.md"],
}

fn main() {}
