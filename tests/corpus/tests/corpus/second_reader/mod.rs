//! Is everything read? What was read of each page is compared with what a second, simple reader of
//! lines counts.
//!
//! The second reader knows no Markdown and shares no code with the real one, so that both are
//! unlikely to be wrong in the same way. On pages of today they have to agree in everything; on
//! older ones the second reader is wrong itself at times. `READING=all` prints every difference.

mod page;

use std::collections::BTreeMap;
use std::path::Path;

use graph_codegen::diagnostic::{Code, Diagnostics};
use graph_codegen::library::{Folder, Library};
use graph_codegen::schema::{self, Operation, Property, Schema, Selection, StructuredType, TypeDef};
use graph_codegen::source::FileId;
use graph_test_support::{corpus_trees, own_trees};
use page::Lines;

/// The share of facts, in percent, on which both readers agree where the pages are old.
const FLOOR: f64 = 99.0;

/// Trees of pages on which both readers have to agree in everything, by a folder of their path.
const OF_TODAY: [&str; 2] = ["2026", "docs"];

#[test]
fn the_repositorys_own_pages_are_read_whole() {
    own_trees().iter().for_each(|tree| check(tree, true));
}

#[test]
fn pages_of_the_corpora_are_read_whole() {
    for tree in corpus_trees() {
        check(&tree, tree.iter().any(|part| OF_TODAY.iter().any(|name| part == *name)));
    }
}

fn check(folder: &Path, strict: bool) {
    let files = Folder::new(folder);
    let mut library = Library::new(&files);
    let mut diagnostics = Diagnostics::new();
    let schema = schema::build(&mut library, &Selection::all(), &mut diagnostics).schema;
    let mut facts = Facts::default();
    for (path, page) in library.pages() {
        let lines = Lines::read(folder, path);
        let read = Read { schema: &schema, file: page.file, path };
        read.compare(&lines, &mut facts);
        let missing = diagnostics.iter().filter(|found| {
            found.code == Code::MissingInclude && found.span.is_some_and(|span| span.file == page.file)
        });
        facts.same(path, "includes that are missing", &lines.missing_includes.len(), &missing.count());
    }
    println!("{}\n{facts}", folder.display());
    assert!(facts.share() >= if strict { 100.0 } else { FLOOR }, "{:.2} % agree", facts.share());
}

/// What was read from one page.
struct Read<'a> {
    schema: &'a Schema,
    file: FileId,
    path: &'a str,
}

impl Read<'_> {
    fn compare(&self, lines: &Lines, facts: &mut Facts) {
        if lines.is_patch() {
            self.operation(lines, facts);
        }
        if lines.is_resource() {
            self.resource(lines, facts);
        }
    }

    fn operation(&self, lines: &Lines, facts: &mut Facts) {
        let is_own = |operation: &&Operation| operation.page == self.file && operation.method == "PATCH";
        let Some(operation) = self.schema.operations.iter().find(is_own) else {
            return facts.differ(self.path, "an operation", "none");
        };
        let names = |properties: &[Property]| properties.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        let permissions = operation.permissions.clone().unwrap_or_default();
        let mut permissions =
            [&permissions.delegated_work[..], &permissions.delegated_personal, &permissions.application].concat();
        permissions.sort();
        permissions.dedup();
        facts.same(self.path, "URLs", &lines.patch_urls(), &operation.urls.len());
        facts.same(self.path, "permissions", &lines.permissions(), &permissions);
        facts.same(self.path, "body", &lines.first_column("request body"), &names(&operation.body));
        facts.same(self.path, "success codes", &lines.success(), &operation.success);
        self.values(lines.possible_values("request body"), &operation.body, facts);
        facts.same(self.path, "a target", &true, &operation.target.is_some());
    }

    fn resource(&self, lines: &Lines, facts: &mut Facts) {
        let types = self.schema.types.values().filter_map(|def| match def {
            TypeDef::Structured(ty) if ty.pages.contains(&self.file) => Some(ty),
            _ => None,
        });
        let types: Vec<&StructuredType> = types.collect();
        let [ty] = types.as_slice() else {
            return facts.same(self.path, "types of the page", &1, &types.len());
        };
        let on_page = |property: &&Property| property.span.file == self.file;
        let listed = |navigation: bool| {
            let own = ty.properties.iter().filter(on_page).filter(|property| property.navigation == navigation);
            own.map(|property| property.name.clone()).collect::<Vec<_>>()
        };
        let tables = [lines.first_column("properties"), lines.first_column("relationships")];
        facts.same(self.path, "properties", &lines.with_json_only(&tables), &listed(false));
        facts.same(self.path, "relationships", &tables[1], &listed(true));
        self.values(lines.possible_values("properties"), &ty.properties, facts);
        facts.same(self.path, "an open type", &lines.says_open(), &ty.open);
        if let Some(base) = lines.inherits_from() {
            let found = ty.base.as_ref().map(|base| base.short().to_lowercase());
            facts.same(self.path, "a base type", &Some(base), &found);
        }
    }
}

impl Read<'_> {
    fn values(&self, lines: Vec<(String, usize)>, properties: &[Property], facts: &mut Facts) {
        for (name, count) in lines {
            let read = properties.iter().find(|property| property.name == name).map(|property| property.values.len());
            facts.same(self.path, "possible values", &(name.clone(), Some(count)), &(name, read));
        }
    }
}

/// On what the two readers agree.
#[derive(Default)]
struct Facts {
    agreed: BTreeMap<&'static str, usize>,
    differing: BTreeMap<&'static str, Vec<String>>,
}

impl Facts {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, path: &str, what: &'static str, lines: &T, read: &T) {
        if lines == read {
            *self.agreed.entry(what).or_default() += 1;
        } else {
            self.differ(path, what, &format!("{lines:?}\n        read {read:?}"));
        }
    }

    fn differ(&mut self, path: &str, what: &'static str, how: &str) {
        self.differing.entry(what).or_default().push(format!("{path}: {how}"));
    }

    fn share(&self) -> f64 {
        let agreed: usize = self.agreed.values().sum();
        let all = agreed + self.differing.values().map(Vec::len).sum::<usize>();
        100.0 * agreed as f64 / all.max(1) as f64
    }
}

impl std::fmt::Display for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (what, agreed) in &self.agreed {
            writeln!(f, "  {what}: {agreed} agree, {} differ", self.differing.get(what).map_or(0, Vec::len))?;
        }
        for (what, places) in &self.differing {
            let most = if std::env::var_os("READING").is_some() { usize::MAX } else { 5 };
            places.iter().take(most).try_for_each(|place| writeln!(f, "    {what} in {place}"))?;
        }
        writeln!(f, "  {:.2} %", self.share())
    }
}
