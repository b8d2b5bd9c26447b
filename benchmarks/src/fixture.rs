//! A small schema for tests.

use graph_codegen::emit::Items;
use graph_codegen::library::Memory;
use graph_codegen::{Settings, UserCode, generate};

use crate::shapes::Shapes;

const NOTE: &str = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\
    |Property|Type|Description|\n|:-|:-|:-|\n\
    |type|noteKind|What it is. Possible values are: `short`, `long`.|\n\
    |parentNote|[note](note.md) collection|Notes.|\n\
    |seenAt|DateTimeOffset|When.|\n";

const LONG_NOTE: &str = "# longNote resource type\n\nNamespace: microsoft.graph\n\n\
    A note of several pages. Inherits from [note](note.md).\n\n## Properties\n\
    |Property|Type|Description|\n|:-|:-|:-|\n\
    |pages|Int32|How many.|\n";

/// A struct, one derived from it, and an enum.
pub fn items() -> Items {
    let files = Memory::new([("resources/note.md", NOTE), ("resources/longnote.md", LONG_NOTE)]);
    let mut settings = Settings { pages: vec!["resources/*.md".into()], ..Settings::default() };
    settings.rust.root = Some(UserCode::path("crate").expect("a path"));
    generate(&files, &settings).items
}

/// Their shapes.
pub fn shapes() -> Shapes {
    Shapes::new(&items())
}
