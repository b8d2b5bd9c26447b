//! Types are called by the names that rustdoc shows as well as by OData's, in any case.
mod excluded {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        exclude = ["NoteKind"],
        attributes = { "Place" => [#[allow(dead_code)]], "Note" => [#[allow(dead_code)]] },
    }
}

mod by_case {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        exclude = ["notekind", "microsoft.graph.PLACE"],
    }
}

mod replaced {
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct MyPlace(String);

    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        replace = { "Place" => crate::replaced::MyPlace },
    }
}

mod in_modules {
    graph_models::graph_docs! {
        docs = "../docs/namespaces",
        pages = ["**"],
        exclude = ["call_records::Session"],
        attributes = { "call_records::*" => [#[allow(dead_code)]] },
    }
}

fn main() {
    let note = excluded::Note::default();
    let _: Option<graph_models::Untyped> = note.kind;
    let note = by_case::Note::default();
    let _: (Option<graph_models::Untyped>, Option<graph_models::Untyped>) = (note.kind, note.place);
    let _: Option<graph_models::Foreign<replaced::MyPlace>> = replaced::Note::default().place;
    let _: Option<graph_models::Untyped> = in_modules::call_records::Call::default().session;
}
