//! Modules that are folders: an index file, and a file for each thing in it.

use std::collections::BTreeSet;

use super::stem::{self, Stems};
use super::{Files, text};

/// The features that something needs one of.
pub type Features = BTreeSet<String>;

/// A module with a folder of its own.
#[derive(Debug, Default)]
pub struct Folder {
    entries: Vec<Entry>,
}

/// What a module's index lists.
#[derive(Debug)]
struct Entry {
    module: String,
    /// Whether the module is part of the API; else what it holds is.
    public: bool,
    /// The lines of documentation above it.
    docs: String,
    features: Features,
    content: Content,
}

#[derive(Debug)]
enum Content {
    File(String),
    Folder(Folder),
}

impl Folder {
    /// Adds a file that is a module of the API.
    pub fn public_file(&mut self, module: &str, features: Features, text: String) {
        self.push(module, true, "", features, Content::File(text));
    }

    /// Adds a file whose items are this module's.
    pub fn file(&mut self, module: &str, features: Features, text: String) {
        self.push(module, false, "", features, Content::File(text));
    }

    /// Adds a folder that is a module of the API; it stands whatever features are on.
    pub fn public_folder(&mut self, module: &str, docs: &str, folder: Folder) {
        self.push(module, true, docs, Features::new(), Content::Folder(folder));
    }

    /// Adds a folder whose items are this module's.
    pub fn folder(&mut self, module: &str, folder: Folder) {
        let features = folder.features();
        self.push(module, false, "", features, Content::Folder(folder));
    }

    fn push(&mut self, module: &str, public: bool, docs: &str, features: Features, content: Content) {
        self.entries.push(Entry { module: module.to_owned(), public, docs: docs.to_owned(), features, content });
    }

    /// The features that anything in it needs.
    pub fn features(&self) -> Features {
        self.entries.iter().flat_map(|entry| entry.features.iter().cloned()).collect()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Writes everything below a path (`src/areas/`), and gives the lines of the index.
    pub fn write(mut self, path: &str, files: &mut Files) -> String {
        self.entries.sort_by(|a, b| a.module.cmp(&b.module));
        let mut index = String::new();
        for entry in self.entries {
            if !index.is_empty() {
                index.push('\n');
            }
            entry.write(path, &mut index, files);
        }
        index
    }
}

impl Entry {
    fn write(self, path: &str, index: &mut String, files: &mut Files) {
        let features: Vec<&String> = self.features.iter().collect();
        let cfg = text::cfg(&features);
        let (module, file) = (raw(&self.module), stem::file(&self.module));
        index.push_str(&self.docs);
        index.push_str(&cfg);
        if file != self.module {
            index.push_str(&format!("#[path = \"{file}.rs\"]\n"));
        }
        index.push_str(&format!("{}mod {module};\n", if self.public { "pub " } else { "" }));
        if !self.public {
            index.push_str(&format!("{cfg}pub use self::{module}::*;\n"));
        }
        match self.content {
            Content::File(text) => {
                files.insert(format!("{path}{file}.rs"), text);
            }
            Content::Folder(folder) => {
                let inner = format!("{path}{file}/");
                let lines = folder.write(&inner, files);
                files.insert(format!("{inner}mod.rs"), format!("{}{lines}", text::header(&[])));
            }
        }
    }
}

/// A module's name as it is written in Rust.
fn raw(module: &str) -> String {
    if syn::parse_str::<syn::Ident>(module).is_ok() { module.to_owned() } else { format!("r#{module}") }
}

/// The free names in a folder.
pub fn stems(folder: &Folder) -> Stems {
    let mut stems = Stems::default();
    folder.entries.iter().for_each(|entry| stems.fix(&entry.module));
    stems
}
