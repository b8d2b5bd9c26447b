//! Findings are not uses of what is deprecated: who denies those may still have some.
#![deny(deprecated)]

graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
}

fn main() {}
