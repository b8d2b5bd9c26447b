//! A property that the page says options do not support.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

fn main() {
    use v1::list_sailors::sailors;
    let _ = sailors().filter(|it| it.diary.eq("x"));
    let _ = sailors().order_by(|it| it.diary.ascending());
    let _ = sailors().search(|it| it.diary.matches("x"));
}
