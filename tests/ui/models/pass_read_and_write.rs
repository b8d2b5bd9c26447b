//! A model keeps what its page does not know, and gives back what it read.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

use graph_models::Model as _;
use v1::{Note, NoteKind};

fn main() {
    let read = serde_json::json!({
        "@odata.etag": "W/\"1\"", "id": "1", "kind": "sung", "pinned": "yes", "tags": ["a"], "text": null,
        "place": { "name": "Hall", "floor": 2, "wing": "east" }, "newer": [1, 2]
    });
    let note: Note = serde_json::from_value(read.clone()).unwrap();
    assert_eq!(note.etag().unwrap(), "W/\"1\"");
    assert_eq!(note.kind.as_ref().map(|kind| kind.to_string()).as_deref(), Some("sung"));
    assert!(matches!(note.kind, Some(NoteKind::Unrecognized(_))));
    assert_eq!(note.pinned, None, "a text is not a Boolean: it is kept beside the property");
    assert_eq!(note.misfits().count(), 1);
    assert_eq!(serde_json::to_value(&note).unwrap(), read);
}
