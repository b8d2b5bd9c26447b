//! Who allows uses of what is deprecated still gets the findings: here they are errors.
#![deny(warnings)]
#![allow(deprecated)]

graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
}

fn main() {}
