//! A finding is told although the crate has an error, which it may be the reason of.
graph_models::graph_docs! {
    docs = "../docs/odd",
    pages = ["resources/oddtypes.md"],
}

fn main() {
    let _: Option<String> = OddTypes::default().bad;
}
