#![deny(deprecated)]

graph_models::graph_docs! {
    docs = "../../pages/codes",
    pages = ["resources/opencomment.md"],
}

fn main() {}
