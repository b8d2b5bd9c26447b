graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
    allow = ["unreadable-typ"],
}

fn main() {}
