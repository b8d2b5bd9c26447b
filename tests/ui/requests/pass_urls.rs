//! One function for each documented URL; a value cannot leave its place in the path.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

use graph_models::{Cloud, ETag};
use v1::{NotePatch, ids, update_note};

fn main() {
    let patch = NotePatch::new().set_text("x");
    let request = update_note::me_notes("../x", &ETag::parse("W/\"1\"").unwrap(), &patch);
    assert_eq!(request.path().unwrap(), "/me/notes/..%2Fx");
    let http = update_note::users_notes(ids::IdOrUserPrincipalName("a/b?c"), ids::NoteId("1"), &ETag::parse("W/\"1\"").unwrap(), &patch).to_http(Cloud::Global).unwrap();
    assert_eq!(http.method(), "PATCH");
    assert_eq!(http.uri(), "https://graph.microsoft.com/v1.0/users/a%2Fb%3Fc/notes/1");
    assert_eq!(http.headers()["if-match"], "W/\"1\"");
    assert_eq!(http.body().as_slice(), br#"{"text":"x"}"#);
    assert!(update_note::me_notes("..", &ETag::parse("W/\"1\"").unwrap(), &patch).to_http(Cloud::Global).is_err());
}
