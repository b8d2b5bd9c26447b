//! Any text is a page.

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Library, Memory};
use graph_codegen::schema::{self, Selection};
use graph_codegen::{Settings, generate};

/// Reads any bytes as a page, an operation's and a type's, all the way to Rust.
///
/// Nothing panics, every finding can be shown, and the items are valid Rust whose text does not
/// depend on the run.
pub fn page(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    // The same page as what it includes, so that an include of itself leads somewhere.
    let files =
        Memory::new([("api/page-update.md", &*text), ("resources/page.md", &*text), ("includes/page.md", &*text)]);
    let settings = Settings { pages: vec!["**".to_owned()], ..Settings::default() };
    let output = generate(&files, &settings);
    for diagnostic in &output.diagnostics {
        assert!(!diagnostic.render(&output.sources).is_empty());
    }
    let outline = output.schema.outline(&output.sources);
    examples(&files);
    let tokens = output.items.into_tokens();
    let rust = tokens.to_string();
    if let Err(error) = syn::parse2::<syn::File>(tokens) {
        panic!("the items are not Rust: {error}\n{rust}");
    }
    if data.len().is_multiple_of(8) {
        let again = generate(&files, &settings);
        assert_eq!(outline, again.schema.outline(&again.sources));
        assert_eq!(rust, again.items.into_tokens().to_string());
    }
}

/// Every example of a page has a place in it.
fn examples(files: &Memory) {
    let mut library = Library::new(files);
    let built = schema::build(&mut library, &Selection::all(), &mut Diagnostics::new());
    for example in schema::examples(&built.schema, &library) {
        assert!(!library.sources().slice(example.body).is_empty());
    }
}
