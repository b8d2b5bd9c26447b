//! Which item goes into which file.
//!
//! A type, its patch type and the enum in its place share a file, an operation has one, and the
//! aliases of types without a page share one in each module. The files of `microsoft.graph` lie in
//! a folder for each area, those of a namespace in that of its module. The folders of areas are not
//! part of the API: their items are re-exported.

use std::collections::BTreeMap;

use graph_codegen::areas::OTHER;
use graph_codegen::emit::{Item, ItemKind, Items};
use graph_codegen::hidden::escape;

use super::module::{Module, Needs};
use super::package::Package;
use super::text::{self, Text};
use super::{Files, Reference, features, package, readme};

/// All files of a crate.
///
/// # Errors
///
/// When the items are not valid Rust, which would be a bug of the generator, and when an area's
/// name can't be a feature's.
pub fn files<'a>(
    package: &Package,
    references: &[Reference],
    listed: impl Iterator<Item = &'a str>,
) -> Result<Files, String> {
    let mut files = Files::new();
    let mut root = Module::default();
    for reference in references {
        let folder =
            module(reference, &[]).map_err(|error| format!("the generated code is not valid Rust: {error}"))?;
        match reference.module {
            Some(module) => root.public_folder(module, package::version_doc(reference), folder),
            None => root = folder,
        }
    }
    let features = features::of(references, listed);
    let index = root.write("src/", &mut files);
    files.insert("src/lib.rs".to_owned(), package.lib(references, &index));
    files.insert("Cargo.toml".to_owned(), package.manifest(references, &features)?);
    files.insert("rustfmt.toml".to_owned(), package::rustfmt());
    files.insert("README.md".to_owned(), readme::readme(package, references, &features));
    Ok(files)
}

/// The folder of a module with everything below it.
fn module(reference: &Reference, path: &[String]) -> syn::Result<Module> {
    let Items { list, modules, .. } = &reference.output.items;
    let mut folder = Module::default();
    for (child, namespace) in modules {
        if let Some((name, _)) = child.split_last().filter(|(_, parent)| *parent == path) {
            folder.public_folder(
                name,
                format!("/// The namespace `{}`.\n", escape(namespace)),
                module(reference, child)?,
            );
        }
    }
    let here: Vec<&Item> = list.iter().filter(|item| item.path == path).collect();
    if !path.is_empty() {
        add(&mut folder, &here)?;
        return Ok(folder);
    }
    let is_alone = |item: &&Item| matches!(item.kind, ItemKind::Ids | ItemKind::Index);
    let (ids, here): (Vec<&Item>, Vec<&Item>) = here.into_iter().partition(is_alone);
    add(&mut folder, &ids)?;
    let areas = areas(reference, &here)?;
    if !areas.is_empty() {
        // The modules of operations are re-exported here, so no other module can have one of their
        // names.
        let mut stems = folder.stems();
        here.iter().filter(|item| item.kind == ItemKind::Operation).for_each(|item| stems.fix(&item.name));
        folder.folder(&stems.claim("areas"), areas);
    }
    Ok(folder)
}

/// The items in a folder for each area.
fn areas(reference: &Reference, items: &[&Item]) -> syn::Result<Module> {
    let mut homes: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for item in items {
        homes.entry(home(item, reference)).or_default().push(item);
    }
    let mut areas = Module::default();
    let mut stems = areas.stems();
    for (area, items) in homes {
        let mut folder = Module::default();
        add(&mut folder, &items)?;
        areas.folder(&stems.claim(&area), folder);
    }
    Ok(areas)
}

/// The area whose folder contains an item: that of its main page.
fn home(item: &Item, reference: &Reference) -> String {
    let areas = item.pages.first().map_or(&[][..], |page| reference.output.areas.of_page(page));
    let area = areas.first().map_or(OTHER, String::as_str);
    // The version's module is above it already.
    reference.module.and_then(|module| area.strip_prefix(module)?.strip_prefix('-')).unwrap_or(area).to_owned()
}

/// Adds the files of some items to a folder.
fn add(folder: &mut Module, items: &[&Item]) -> syn::Result<()> {
    let of_kind = |kind: ItemKind| items.iter().copied().filter(move |item| item.kind == kind);
    for item in of_kind(ItemKind::Operation).chain(of_kind(ItemKind::Ids)).chain(of_kind(ItemKind::Index)) {
        folder.public_file(&item.name, needs(&[item]), text::of_operation(item)?);
    }
    let mut stems = folder.stems();
    let missing: Vec<&Item> = of_kind(ItemKind::Missing).collect();
    if !missing.is_empty() {
        let text = Text { text: text::of_group(&missing)?, more: Vec::new() };
        folder.file(&stems.claim("undocumented"), needs(&missing), text);
    }
    let mut beside: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in of_kind(ItemKind::Patch).chain(of_kind(ItemKind::Creation)).chain(of_kind(ItemKind::Any)) {
        beside.entry(&item.source).or_default().push(item);
    }
    for item in items.iter().copied().filter(|item| matches!(item.kind, ItemKind::Model | ItemKind::Enum)) {
        let all: Vec<&Item> =
            std::iter::once(item).chain(beside.get(item.source.as_str()).into_iter().flatten().copied()).collect();
        folder.file(&stems.claim(&item.name), needs(&all), text::of_type(&all)?);
    }
    Ok(())
}

fn needs(items: &[&Item]) -> Needs {
    let areas = items.iter().flat_map(|item| item.areas.iter().cloned()).collect();
    Needs { features: items.iter().flat_map(|item| item.features.iter().cloned()).collect(), areas }
}
