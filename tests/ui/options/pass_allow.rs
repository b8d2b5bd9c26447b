//! Findings that are not wanted are left out by the option `allow`, and by a comment in the page: nothing is left to deny.
#![deny(warnings)]

pub mod allowed {
    graph_models::graph_docs! {
        docs = "../docs/odd",
        pages = ["resources/oddtypes.md"],
        allow = ["unreadable-type", "open-fence"],
    }
}

pub mod by_comment {
    graph_models::graph_docs! {
        docs = "../docs/odd",
        pages = ["resources/allowed.md"],
    }
}

fn main() {}
