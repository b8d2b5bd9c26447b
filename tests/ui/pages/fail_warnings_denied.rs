//! Oddities that compile are warnings, which `deny` turns into errors.
#![deny(unused_must_use)]

graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
}

fn main() {}
