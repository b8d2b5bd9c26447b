//! `$select` names fields of the type that is read.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-*.md"],
    }
}

fn main() {
    let _ = v1::get_note::me_notes("1").select(|note| [&note.txet]);
    let _ = v1::list_notes::me_notes().select(|note| [&note.length]);
}
