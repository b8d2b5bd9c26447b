//! Oddities that compile are warnings, which `deny` turns into errors.
#![deny(warnings)]

graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
}

fn main() {}
