//! One of the two trees that are compared.

use std::thread;

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::Files;
use graph_codegen::options::DocText;
use graph_codegen::schema::Schema;
use graph_codegen::source::{SourceMap, Span};
use graph_codegen::{Output, Settings, planned};

use super::change::Location;
use super::surface::{Surface, surface};

/// The schema of a tree of pages, and the surface of its Rust.
pub struct Side {
    /// The schema.
    pub schema: Schema,
    /// The pages.
    pub sources: SourceMap,
    /// The findings.
    pub diagnostics: Diagnostics,
    /// The names that other code can use of the Rust.
    pub surface: Surface,
}

impl Side {
    /// Reads the pages, and plans the Rust without the pages' texts, which are not compared.
    pub fn read(files: &dyn Files, settings: &Settings) -> Self {
        let mut settings = settings.clone();
        settings.rust.doc_text = DocText::None;
        let Output { plan, schema, sources, diagnostics, .. } = planned(files, &settings);
        Self { schema, sources, diagnostics, surface: surface(&plan) }
    }

    /// The place of a span.
    pub fn place(&self, span: Span) -> Location {
        Location { page: self.sources.path(span.file).to_owned(), line: self.sources.position(span).line }
    }
}

/// Runs two tasks concurrently; each may use the number of threads that it is given.
pub fn at_once<A: Send, B>(one: impl FnOnce(usize) -> A + Send, other: impl FnOnce(usize) -> B) -> (A, B) {
    let half = thread::available_parallelism().map_or(1, |cores| cores.get().div_ceil(2));
    thread::scope(|scope| {
        let one = scope.spawn(move || one(half));
        let other = other(half);
        match one.join() {
            Ok(one) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
