#![deny(deprecated)]

graph_models::graph_docs! {
    docs = "../../pages/codes",
    pages = ["api/lamp-misspelt.md"],
}

fn main() {}
