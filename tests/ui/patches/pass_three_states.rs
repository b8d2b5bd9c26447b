//! Keep, clear and set, also inside a nested value; the smallest patch between two models.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

use v1::{Note, NoteKind, NotePatch, Place, PlacePatch};

fn main() {
    let patch = NotePatch::new();
    assert!(patch.is_empty());
    assert_eq!(serde_json::to_string(&patch).unwrap(), "{}");

    let patch = patch.set_kind(NoteKind::Rich).clear_text().set_place(PlacePatch::new().clear_floor()).set_tags(["a", "b"]).set_pinned(true);
    assert!(!patch.is_empty());
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"kind":"rich","pinned":true,"place":{"floor":null},"tags":["a","b"],"text":null}"#
    );

    let mut before = Note::default();
    before.text = Some("one".into());
    let mut place = Place::default();
    place.floor = Some(1);
    before.place = Some(Box::new(place));
    let mut after = before.clone();
    assert!(NotePatch::between(&before, &after).is_empty());
    after.text = None;
    if let Some(place) = &mut after.place {
        place.name = Some("Hall".into());
    }
    let patch = NotePatch::between(&before, &after);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"place":{"name":"Hall"},"text":null}"#);
}
