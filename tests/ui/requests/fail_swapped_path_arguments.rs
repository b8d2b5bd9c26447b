//! Two path arguments can't be swapped: each placeholder has a type of its own.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-get.md"],
    }
}

use v1::{get_note, ids};

fn main() {
    let (user, note) = (ids::IdOrUserPrincipalName("adele"), ids::NoteId("1"));
    let _ = get_note::users_notes(note, user);
}
