//! A property that the page does not have is not a field.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let note = v1::Note::default();
    println!("{:?}", note.txet);
}
