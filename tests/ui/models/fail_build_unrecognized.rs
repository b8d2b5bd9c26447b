//! Nobody can build an unknown value that is really a member.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let _ = v1::NoteKind::Unrecognized("plain".into());
}
