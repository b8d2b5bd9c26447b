//! A small schema for tests.

use graph_codegen::library::Memory;
use graph_codegen::{Settings, generate};

use crate::shapes::Shapes;

const NOTE: &str = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\
    |Property|Type|Description|\n|:-|:-|:-|\n\
    |type|noteKind|What it is. Possible values are: `short`, `long`.|\n\
    |parentNote|[note](note.md) collection|Notes.|\n\
    |seenAt|DateTimeOffset|When.|\n";

/// The shapes of one struct and one enum.
pub fn shapes() -> Shapes {
    let files = Memory::new([("resources/note.md", NOTE)]);
    let mut settings = Settings { pages: vec!["resources/*.md".into()], ..Settings::default() };
    settings.emit.root = Some(quote::quote!(crate));
    Shapes::new(&generate(&files, &settings).items)
}
