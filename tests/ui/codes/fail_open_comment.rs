#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/codes",
    pages = ["resources/opencomment.md"],
}

fn main() {}
