graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"] }

fn main() {
    let _ = ShelfPatch::new().set_colour("red");
    let _ = ShelfPatch::new().clear_colour();
}
