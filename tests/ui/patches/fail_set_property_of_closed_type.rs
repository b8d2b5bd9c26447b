graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"] }

fn main() {
    let _ = ShelfPatch::new().set_property("nails", serde_json::json!(3));
}
