//! Further derives, chosen by type.
pub trait Marked {
    const MARK: &'static str;
}

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["resources/notekind.md"],
        derive = { "noteKind" => [PartialOrd, Ord] },
        doc_text = "none",
    }
}

fn main() {
    let mut kinds = [v1::NoteKind::Rich, v1::NoteKind::Plain];
    kinds.sort();
    assert_eq!(kinds[0], v1::NoteKind::Plain);
}
