//! What a request body lists can be set, and anything of an open type.
graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"] }

fn main() {
    let extras = ExtrasPatch::new().set_hooks(2).set_property("nails", serde_json::json!(3));
    let patch = ShelfPatch::new().set_label("books").set_extras(extras);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"extras":{"hooks":2,"nails":3},"label":"books"}"#);
}
