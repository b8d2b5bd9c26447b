//! What is an error stays one, by its code or by another option.
graph_models::graph_docs! {
    docs = "../docs/deprecated",
    pages = ["**"],
    exclude = ["nobody"],
    allow = ["unknown-option"],
}

fn main() {}
