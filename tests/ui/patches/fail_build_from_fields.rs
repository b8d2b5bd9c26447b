mod v1 {
    graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"] }
}

fn main() {
    let _ = v1::ShelfPatch(graph_models::PatchBody::new(<v1::Shelf as graph_models::Model>::INFO));
}
