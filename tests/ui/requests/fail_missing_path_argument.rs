//! Each placeholder of a URL is an argument.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let patch = v1::NotePatch::new();
    let _ = v1::update_note::users_notes(v1::ids::IdOrUserPrincipalName("adele"), &patch);
}
