//! Every option of the macro.
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MyPlace {
    pub name: String,
}

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/*-update.md", "!**/nothing-*"],
        version = "beta",
        exclude = ["microsoft.graph.noteKind"],
        replace = { "microsoft.graph.place" => crate::MyPlace },
        attributes = { "microsoft.graph.note" => [#[allow(dead_code)]] },
        doc_text = "summary",
        missing_pages = "deny",
    }
}

use v1::{Note, NotePatch, update_note};

fn main() {
    let place = MyPlace { name: "Hall".into() };
    let patch = NotePatch::new().set_place(place.clone());
    let mut note = Note::default();
    note.place = Some(place.into());
    note.kind = Some(serde_json::json!({ "any": true }).into());
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"place":{"name":"Hall"}}"#);
    let uri = update_note::me_notes("1", &graph_models::ETag::any(), &patch).to_http(graph_models::Cloud::Global).unwrap().uri().to_string();
    assert_eq!(uri, "https://graph.microsoft.com/beta/me/notes/1");
}
