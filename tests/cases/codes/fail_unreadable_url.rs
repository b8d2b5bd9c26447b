#![deny(deprecated)]

graph_models::graph_docs! {
    docs = "../../pages/codes",
    pages = ["api/lamp-url.md"],
}

fn main() {}
