//! A property is compared with values of its type.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

fn main() {
    let _ = v1::list_sailors::sailors().filter(|it| it.age.eq("x"));
    let _ = v1::list_sailors::sailors().filter(|it| it.age.starts_with("x"));
    let _ = v1::list_sailors::sailors().filter(|it| it.nmae.eq("x"));
}
