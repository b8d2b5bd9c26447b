pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/corrections",
        pages = ["api/*-update.md"],
        missing_pages = "allow",
        read_only = ["parcel/state"],
    }
}

fn main() {
    let _ = v1::ParcelPatch::new().set_state(v1::ParcelState::Sent);
    let _ = v1::CratePatch::new().clear_state();
}
