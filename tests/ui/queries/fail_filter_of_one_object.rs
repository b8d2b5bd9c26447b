//! One object is not filtered, and what is not a navigation property is not expanded.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

fn main() {
    let _ = v1::get_sailor::sailors("1").filter(|it| it.age.gt(3));
    let _ = v1::get_sailor::sailors("1").expand(|it| it.home.expand());
}
