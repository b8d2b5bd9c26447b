//! `graph-models` as a dependency of another name, and re-exported: `crate = …` says what it is
//! called.
//!
//! That this compiles is the test: nothing here is called `graph_models`.

/// The runtime as a library would hand it on.
pub mod facade {
    pub use graph as runtime;
}

/// By the dependency's name.
pub mod v1 {
    graph::graph_docs! {
        docs = "../ui/docs/options",
        pages = ["api/note-update.md", "api/note-get.md"],
        crate = ::graph,
    }
}

/// By the path of the re-export.
pub mod again {
    crate::facade::runtime::graph_docs! {
        docs = "../ui/docs/options",
        pages = ["api/note-update.md"],
        crate = crate::facade::runtime,
    }
}

/// A struct of one's own.
#[derive(graph::GraphModel)]
#[graph(docs = "../ui/docs/options", page = "resources/note.md", crate = ::graph)]
pub struct Own {
    /// The text.
    pub text: Option<String>,
}

/// A struct of one's own for a generated type.
#[derive(graph::GraphModel)]
#[graph(model = crate::v1::Note, crate = crate::facade::runtime)]
pub struct Part {
    /// The text.
    pub text: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_it_works() {
        let patch = again::NotePatch::new().set_text("x");
        assert_eq!(serde_json::to_string(&patch).ok().as_deref(), Some(r#"{"text":"x"}"#));
        let own: Option<Own> = serde_json::from_str(r#"{"text":"x"}"#).ok();
        assert_eq!(own.and_then(|own| own.text).as_deref(), Some("x"));
        assert_eq!(Part::SELECT, "text");
        let read = v1::get_note::me_notes("1");
        assert_eq!(read.path().ok(), Some("/me/notes/1"));
    }
}
