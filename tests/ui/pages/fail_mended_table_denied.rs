//! A table that Markdown would not take for one is read all the same, with a warning.
#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/uneven.md"],
}

fn main() {
    let _ = Uneven::default().text;
}
