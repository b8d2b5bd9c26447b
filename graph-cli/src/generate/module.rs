//! Modules that are folders: an index, and a file for each thing in it.

use std::collections::{BTreeMap, BTreeSet};

use super::Files;
use super::stem::{self, Stems};
use super::text::{self, LIMIT, Text};

/// The features that an item needs.
#[derive(Debug, Default)]
pub struct Needs {
    /// The features of which one is enough.
    pub features: BTreeSet<String>,
    /// The areas that switch these on.
    pub areas: BTreeSet<String>,
}

/// A module with its own folder.
#[derive(Debug, Default)]
pub struct Module {
    entries: Vec<Entry>,
}

/// An entry in the index of a module.
#[derive(Debug)]
struct Entry {
    module: String,
    /// Whether the module itself is part of the API; otherwise only its content is.
    public: bool,
    /// The lines of documentation above it.
    docs: String,
    needs: Needs,
    content: Content,
}

#[derive(Debug)]
enum Content {
    File(Text),
    Folder(Module),
}

impl Module {
    /// Adds a file that is a module of the API.
    pub fn public_file(&mut self, module: &str, needs: Needs, text: String) {
        let content = Content::File(Text { text, more: Vec::new() });
        self.entries.push(Entry { module: module.to_owned(), public: true, docs: String::new(), needs, content });
    }

    /// Adds a file whose items are this module's.
    pub fn file(&mut self, module: &str, needs: Needs, text: Text) {
        let content = Content::File(text);
        self.entries.push(Entry { module: module.to_owned(), public: false, docs: String::new(), needs, content });
    }

    /// Adds a folder that is a module of the API; it exists regardless of the enabled features.
    pub fn public_folder(&mut self, module: &str, docs: String, folder: Module) {
        let content = Content::Folder(folder);
        self.entries.push(Entry { module: module.to_owned(), public: true, docs, needs: Needs::default(), content });
    }

    /// Adds a folder whose items are this module's.
    pub fn folder(&mut self, module: &str, folder: Module) {
        // There are more features that areas share than areas.
        let areas: BTreeSet<String> =
            folder.entries.iter().flat_map(|entry| entry.needs.areas.iter().cloned()).collect();
        let needs = Needs { features: areas.clone(), areas };
        let content = Content::Folder(folder);
        self.entries.push(Entry { module: module.to_owned(), public: false, docs: String::new(), needs, content });
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The names that it uses.
    pub fn stems(&self) -> Stems {
        let mut stems = Stems::default();
        self.entries.iter().for_each(|entry| stems.fix(&entry.module));
        stems
    }

    /// Writes everything below a path (`src/areas/`), and gives the lines of the index.
    pub fn write(mut self, path: &str, files: &mut Files) -> String {
        self.entries.sort_by(|a, b| a.module.cmp(&b.module));
        let own = path.trim_end_matches('/').rsplit('/').next();
        let lines: Vec<String> = self.entries.iter().map(|entry| entry.lines(own)).collect();
        if lines.iter().map(|lines| lines.len() + 1).sum::<usize>() > LIMIT {
            return self.by_letter().write(path, files);
        }
        self.entries.into_iter().for_each(|entry| entry.write(path, files));
        lines.join("\n")
    }

    /// Moves the modules into folders by first letter, except modules of the API that have their
    /// own folder.
    fn by_letter(self) -> Self {
        let (mut folder, mut letters) = (Self::default(), BTreeMap::<char, Self>::new());
        for entry in self.entries {
            let first = entry.module.chars().next().filter(char::is_ascii_lowercase);
            match entry.content {
                Content::Folder(_) => folder.entries.push(entry),
                Content::File(_) => letters.entry(first.unwrap_or('_')).or_default().entries.push(entry),
            }
        }
        let mut stems = folder.stems();
        // A module of the API whose name is a single letter is re-exported next to the folder of
        // that letter.
        letters.values().flat_map(|letter| &letter.entries).for_each(|entry| stems.fix(&entry.module));
        for (letter, inner) in letters {
            folder.folder(&stems.claim(&format!("{letter}_files")), inner);
        }
        folder
    }
}

impl Entry {
    /// The lines of the index of a folder.
    fn lines(&self, folder: Option<&str>) -> String {
        let cfg = text::cfg(&self.needs.features.iter().collect::<Vec<_>>());
        let (module, file) = (raw(&self.module), stem::file(&self.module));
        let path = if file == self.module { String::new() } else { format!("#[path = \"{file}.rs\"]\n") };
        let public = if self.public { "pub " } else { "" };
        let items = if self.public { String::new() } else { format!("{cfg}pub use self::{module}::*;\n") };
        // An area and a type in it may have the same name, and both come from the reference.
        let allow = if folder == Some(&self.module) { "#[allow(clippy::module_inception)]\n" } else { "" };
        format!("{}{cfg}{allow}{path}{public}mod {module};\n{items}", self.docs)
    }

    fn write(self, path: &str, files: &mut Files) {
        let file = stem::file(&self.module);
        let inner = format!("{path}{file}/");
        match self.content {
            Content::File(Text { mut text, more }) => {
                for (number, more) in (1..).zip(more) {
                    text.push_str(&format!("\nmod part_{number};\n"));
                    files.insert(format!("{inner}part_{number}.rs"), more);
                }
                files.insert(format!("{path}{file}.rs"), text);
            }
            Content::Folder(folder) => {
                let lines = folder.write(&inner, files);
                files.insert(format!("{inner}mod.rs"), format!("{}{lines}", text::header(&[])));
            }
        }
    }
}

/// The name of a module in Rust.
fn raw(module: &str) -> String {
    if syn::parse_str::<syn::Ident>(module).is_ok() { module.to_owned() } else { format!("r#{module}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(names: impl Iterator<Item = String>) -> Files {
        let mut folder = Module::default();
        for name in names {
            folder.file(&name, Needs::default(), Text { text: format!("struct {name};\n"), more: Vec::new() });
        }
        folder.public_file("update_a", Needs::default(), String::new());
        let mut files = Files::new();
        let index = folder.write("src/", &mut files);
        files.insert("src/lib.rs".to_owned(), index);
        files
    }

    #[test]
    fn a_long_index_is_split_by_letter() {
        let names = || ('a'..='z').flat_map(|c| (0..300).map(move |number| format!("{c}{number:030}")));
        let files = folder(names());
        assert!(files.values().all(|text| text.len() <= LIMIT));
        assert!(files.contains_key("src/a_files/a000000000000000000000000000000.rs"));
        assert_eq!(files.len(), 26 * 300 + 26 + 2);
        assert!(folder(names().take(3)).contains_key("src/a000000000000000000000000000000.rs"));
    }

    #[test]
    fn a_module_may_be_named_like_its_folder() {
        let mut folder = Module::default();
        folder.file("notes", Needs::default(), Text { text: String::new(), more: Vec::new() });
        let mut root = Module::default();
        root.folder("notes", folder);
        let mut files = Files::new();
        let index = root.write("src/", &mut files);
        assert_eq!(index, "mod notes;\npub use self::notes::*;\n");
        assert!(files["src/notes/mod.rs"].contains("#[allow(clippy::module_inception)]\nmod notes;"), "{files:?}");
    }

    #[test]
    fn a_module_named_like_a_keyword_or_a_device_has_a_file() {
        let mut folder = Module::default();
        for name in ["move", "con", "mod"] {
            folder.public_file(name, Needs::default(), String::new());
        }
        let mut files = Files::new();
        let index = folder.write("src/", &mut files);
        assert_eq!(files.keys().collect::<Vec<_>>(), ["src/con_.rs", "src/mod_.rs", "src/move.rs"]);
        assert!(index.contains("#[path = \"con_.rs\"]\npub mod con;"));
        assert!(index.contains("pub mod r#move;") && index.contains("pub mod r#mod;"));
    }
}
