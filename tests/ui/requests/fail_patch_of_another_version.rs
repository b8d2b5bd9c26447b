mod v1 {
    graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"], version = "v1.0" }
}

mod beta {
    graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"], version = "beta" }
}

fn main() {
    let _ = v1::update_shelf::shelves("1", &beta::ShelfPatch::new().set_label("books"));
}
