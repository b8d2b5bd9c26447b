//! What the page does not let be negated is not.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

fn main() {
    let _ = v1::list_sailors::sailors().filter(|it| it.nickname.eq("x").not());
    let _ = v1::list_sailors::sailors().filter(|it| it.age.eq(3).and(it.nickname.eq("x")).not());
}
