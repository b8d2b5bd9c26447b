//! One object or a page of them, whole or with chosen fields; what was read makes the patch.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-*.md"],
    }
}

use graph_models::{ETag, Page, Request};
use v1::{Note, NotePatch, get_note, ids, list_notes, update_note};

fn main() {
    let read: Request<Note> = get_note::me_notes("1");
    assert_eq!((read.method().as_str(), read.path().unwrap()), ("GET", "/me/notes/1"));
    let read = get_note::users_notes(ids::IdOrUserPrincipalName("adele"), ids::NoteId("1")).select(|note| [&note.text, &note.written_date_time]);
    assert_eq!(read.path().unwrap(), "/users/adele/notes/1?$select=text,writtenDateTime");

    // The URLs with an option and with a count are not functions of their own.
    let list: Request<Page<Note>> = list_notes::me_notes().select(|note| [&note.id]).query("$filter", "text eq 'x'");
    assert_eq!(list.path().unwrap(), "/me/notes?$select=id&$filter=text%20eq%20'x'");

    let before: Note = serde_json::from_str(r#"{"text":"a"}"#).unwrap();
    let mut after = before.clone();
    after.text = Some("b".into());
    let patch = NotePatch::between(&before, &after);
    let write = update_note::me_notes("1", &ETag::parse("W/\"1\"").unwrap(), &patch);
    assert_eq!(write.body().unwrap().as_ref(), br#"{"text":"b"}"#);
}
