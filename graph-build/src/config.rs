//! What to generate, and how a build script runs it.

use std::fmt;
use std::path::Path;

use graph_codegen::diagnostic::Severity;
use graph_codegen::library::Folder;
use graph_codegen::options::Areas;
use graph_codegen::schema::Version;
use graph_codegen::{OptionError, Output, Settings, generate};

use crate::{report, shown, watch};

/// What to generate from a documentation folder, and with which options.
///
/// The options are those of the macro `graph_docs!`, with text in place of tokens. Errors in them
/// are reported by [`write`](Config::write) and [`watch`](Config::watch).
///
/// ```no_run
/// # fn build() -> Result<(), graph_build::Failed> {
/// graph_build::Config::new("docs/api-reference/v1.0")
///     .pages(["api/user-*.md", "!api/user-delete.md"])
///     .operations("get")
///     .operations("update")
///     .exclude("microsoft.graph.drive")
///     .rename("microsoft.graph.user/ageGroup", "age")
///     .write("v1.rs")
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder, relative to the crate.
    docs: String,
    settings: Settings,
    /// The errors in the options.
    errors: Vec<OptionError>,
}

/// The error for pages or options with errors. They have already been printed; return this error
/// from `main`.
pub struct Failed(());

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no code was generated because of the errors above")
    }
}

// A `main` that returns an error prints its `Debug` form.
impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failed {}

impl Config {
    /// Creates a configuration for the folder that contains `api` and `resources`, relative to the
    /// crate's `Cargo.toml`.
    pub fn new(docs: impl Into<String>) -> Self {
        let docs = docs.into();
        let version = docs.split(['/', '\\']).rev().find_map(Version::from_segment);
        Self { docs, settings: Settings { version, ..Settings::default() }, errors: Vec::new() }
    }

    /// Adds a page or a pattern (`api/*-update.md`). A leading `!` excludes pages.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.settings.pages.push(page.into());
        self
    }

    /// Adds several pages or patterns.
    #[must_use]
    pub fn pages<P: Into<String>>(mut self, pages: impl IntoIterator<Item = P>) -> Self {
        self.settings.pages.extend(pages.into_iter().map(Into::into));
        self
    }

    /// Sets the version, `v1.0` or `beta`. Required if neither the folder's name nor the URLs in
    /// the pages state it.
    #[must_use]
    pub fn version(self, version: &str) -> Self {
        self.option(|settings| settings.version(version))
    }

    /// Leaves out a type, by its name in the reference (`microsoft.graph.user`) or in rustdoc
    /// (`User`). Properties of this type are untyped JSON.
    #[must_use]
    pub fn exclude(self, name: &str) -> Self {
        self.option(|settings| settings.exclude(name))
    }

    /// Replaces a type with one of your own.
    #[must_use]
    pub fn replace(self, name: &str, path: &str) -> Self {
        self.option(|settings| settings.replace(name, path))
    }

    /// Adds a derive to the types that a pattern matches: the name of a type, `*`, or a namespace
    /// followed by `.*`.
    #[must_use]
    pub fn derive(self, pattern: &str, path: &str) -> Self {
        self.option(|settings| settings.derive(pattern, path))
    }

    /// Adds attributes, such as `#[my::attribute]`, to the types that a pattern matches.
    #[must_use]
    pub fn attributes(self, pattern: &str, attributes: &str) -> Self {
        self.option(|settings| settings.attributes(pattern, attributes))
    }

    /// Makes a property (`microsoft.graph.user/mailNickname`) one that a client can change, even if
    /// the pages say otherwise.
    #[must_use]
    pub fn writable(self, property: &str) -> Self {
        self.option(|settings| settings.writable(property))
    }

    /// Makes a property one that a client cannot change, even if the pages say otherwise.
    #[must_use]
    pub fn read_only(self, property: &str) -> Self {
        self.option(|settings| settings.read_only(property))
    }

    /// Marks a property (`microsoft.graph.user/passwordProfile`) as one whose nested value the
    /// service replaces instead of merging it. A patch then sends all of it.
    #[must_use]
    pub fn whole(self, property: &str) -> Self {
        self.option(|settings| settings.whole(property))
    }

    /// Renames the field of a property and its setters. The name in JSON stays the same.
    #[must_use]
    pub fn rename(self, property: &str, name: &str) -> Self {
        self.option(|settings| settings.rename(property, name))
    }

    /// Changes the type of a property to a type of the reference (`String`,
    /// `Collection(Edm.Int32)`, `microsoft.graph.user`, `Untyped`), or to your own type, by a path
    /// that starts with `crate::` or `::`.
    #[must_use]
    pub fn retype(self, property: &str, ty: &str) -> Self {
        self.option(|settings| settings.retype(property, ty))
    }

    /// Suppresses the warnings and notes with a code, such as `missing-page`.
    #[must_use]
    pub fn allow(self, code: &str) -> Self {
        self.option(|settings| settings.allow(code))
    }

    /// Adds a kind of operation that gets request functions: `get`, `create`, `update`, `delete`,
    /// `action`, `reference` or `upload`. By default, all kinds do.
    #[must_use]
    pub fn operations(self, kind: &str) -> Self {
        self.option(|settings| settings.operations(kind))
    }

    /// Sets the path of `graph-models`, if the dependency is renamed (`::graph`) or re-exported.
    #[must_use]
    pub fn crate_path(self, path: &str) -> Self {
        self.option(|settings| settings.crate_path(path))
    }

    /// Sets how much of the pages' text becomes rustdoc: `full`, `summary` or `none`.
    #[must_use]
    pub fn doc_text(self, amount: &str) -> Self {
        self.option(|settings| settings.doc_text(amount))
    }

    /// Sets how to treat a link to a type that has no page: `warn`, `allow` or `deny`.
    #[must_use]
    pub fn missing_pages(self, what: &str) -> Self {
        self.option(|settings| settings.missing_pages(what))
    }

    /// Sets the maximum number of navigation properties that are followed in a row: a number such
    /// as `0`, or `all`, which is the default. Types that are only reachable beyond it are untyped,
    /// without a warning.
    #[must_use]
    pub fn navigation(self, depth: &str) -> Self {
        self.option(|settings| settings.navigation(depth))
    }

    /// Adds an area: the items of some pages, and everything that they need, then require a feature
    /// of your crate.
    #[must_use]
    pub fn area<P: Into<String>>(mut self, feature: &str, pages: impl IntoIterator<Item = P>) -> Self {
        let pages = pages.into_iter().map(Into::into).collect();
        let mut listed = std::mem::take(&mut self.settings.areas).listed;
        listed.push((feature.to_owned(), pages));
        self.settings.areas = Areas::listed(listed);
        self
    }

    /// Generates the items into a file in the build script's `OUT_DIR`. Prints the findings, and
    /// tells cargo which files to watch.
    ///
    /// The file is only written if its contents change.
    ///
    /// # Errors
    ///
    /// Returns an error if an option or a page has an error, or if the file cannot be written. The
    /// errors have been printed.
    pub fn write(&self, file: &str) -> Result<(), Failed> {
        let done = folder("CARGO_MANIFEST_DIR").and_then(|root| {
            let target = folder("OUT_DIR")?;
            self.write_to(root.as_ref(), &Path::new(&target).join(file))
        });
        shown(done)
    }

    /// Tells cargo which files to watch, without generating anything: for a crate that calls
    /// `graph_docs!` with the same pages. rustc itself tracks changes of the pages that the macro
    /// has read, but only cargo can detect a new page.
    ///
    /// Problems in the pages are left to the macro.
    ///
    /// # Errors
    ///
    /// Returns an error if an option is invalid or the folder does not exist. The errors have been
    /// printed.
    pub fn watch(&self) -> Result<(), Failed> {
        shown(folder("CARGO_MANIFEST_DIR").and_then(|root| self.read(root.as_ref())).map(drop))
    }

    /// Reads the pages, and tells cargo to watch them.
    fn read(&self, root: &Path) -> Result<Output, String> {
        if !self.errors.is_empty() {
            return Err(self.errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
        }
        let docs = root.join(&self.docs);
        if !docs.is_dir() {
            report::print(&watch::missing(&self.docs));
            return Err(format!("there is no folder `{}` next to Cargo.toml", self.docs));
        }
        let docs = Folder::new(docs);
        if let Err(wrong) = docs.check() {
            report::print(&watch::missing(&self.docs));
            return Err(wrong.message(&self.docs));
        }
        let mut output = generate(&docs, &self.settings);
        if output.diagnostics.iter().any(|diagnostic| diagnostic.severity > Severity::Note) {
            output.sources.show_folder(&shown::from_workspace(root, docs.root()));
        }
        report::print(&watch::lines(&self.docs, root, &self.settings, &output));
        Ok(output)
    }

    /// The whole run. The error is empty if it has already been printed.
    fn write_to(&self, root: &Path, target: &Path) -> Result<(), String> {
        let output = self.read(root)?;
        report::findings(&output);
        if output.diagnostics.has_errors() {
            return Err(String::new());
        }
        let text = text(output).map_err(|error| format!("the generated code is not valid Rust: {error}"))?;
        if std::fs::read_to_string(target).is_ok_and(|found| found == text) {
            return Ok(());
        }
        std::fs::write(target, text).map_err(|error| format!("{}: {error}", target.display()))
    }

    fn option(mut self, set: impl FnOnce(&mut Settings) -> Result<(), OptionError>) -> Self {
        self.errors.extend(set(&mut self.settings).err());
        self
    }
}

/// A folder that cargo names in the environment.
fn folder(name: &str) -> Result<std::ffi::OsString, String> {
    std::env::var_os(name).ok_or_else(|| format!("{name} is not set; call this from a build script"))
}

/// Shows an error, unless it is empty and so was shown already.
fn shown(done: Result<(), String>) -> Result<(), Failed> {
    done.map_err(|message| {
        if !message.is_empty() {
            report::error(&message);
        }
        Failed(())
    })
}

/// The formatted file.
fn text(output: Output) -> syn::Result<String> {
    let pages = output.sources.files().count();
    let file: syn::File = syn::parse2(output.items.into_tokens())?;
    let one = |item| {
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
    };
    let items: Vec<String> = file.items.into_iter().map(one).collect();
    Ok(format!("// @generated by graph-build from {pages} pages. Do not edit.\n\n{}", items.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_option_is_told_when_it_is_run() {
        let config = Config::new("docs").doc_text("some").exclude("a b");
        let said = config.write_to(Path::new("/nowhere"), Path::new("/nowhere/x.rs")).unwrap_err();
        assert!(
            said.contains("`some` for the option `doc_text`") && said.contains("`a b` for the option `exclude`"),
            "{said}"
        );
    }

    #[test]
    fn the_file_holds_the_items_of_the_macro() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let target = std::env::temp_dir().join(format!("graph-build-{}.rs", std::process::id()));
        let config = Config::new("docs/api-reference/beta").page("api/*-update.md").missing_pages("allow");
        config.write_to(&root, &target).unwrap();
        let written: syn::File = syn::parse_file(&std::fs::read_to_string(&target).unwrap()).unwrap();
        std::fs::remove_file(&target).unwrap();
        let settings = Settings { pages: vec!["api/*-update.md".to_owned()], ..Settings::default() };
        let output = generate(&Folder::new(root.join("docs/api-reference/beta")), &settings);
        let expanded: syn::File = syn::parse2(output.items.into_tokens()).unwrap();
        assert!(written.items.len() > 100);
        assert!(prettyplease::unparse(&written) == prettyplease::unparse(&expanded));
    }
}
