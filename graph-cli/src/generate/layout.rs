//! Which item stands in which file.
//!
//! A type and its patch type share a file, an operation has one, and the aliases of types without a page share one in each
//! module. The files of `microsoft.graph` lie in a folder for each area, those of a namespace in that of its module. The folders of
//! areas are no part of the API: their items are re-exported.

use std::collections::BTreeMap;

use graph_codegen::areas::OTHER;
use graph_codegen::emit::{Item, ItemKind, Items};

use super::folder::{self, Features, Folder};
use super::{Files, Part, package, text};

/// All files of a crate.
///
/// # Errors
///
/// When the items are no valid Rust, which would be a mistake of the generator.
pub fn files(package: &package::Package, parts: &[Part]) -> Result<Files, String> {
    let mut files = Files::new();
    let mut root = Folder::default();
    let broken = |error: syn::Error| format!("the generated items are no valid Rust: {error}");
    for part in parts {
        let folder = module(part, &[]).map_err(broken)?;
        match part.module {
            Some(module) => root.public_folder(module, &package::version_doc(&part.output), folder),
            None => root = folder,
        }
    }
    let items = parts.iter().flat_map(|part| &part.output.items.list);
    let features: Features = items.flat_map(|item| item.areas.iter().cloned()).collect();
    let index = root.write("src/", &mut files);
    files.insert("src/lib.rs".to_owned(), package::lib(package, parts, &index));
    files.insert("Cargo.toml".to_owned(), package::manifest(package, parts, &features));
    files.insert("rustfmt.toml".to_owned(), package::rustfmt());
    files.insert("README.md".to_owned(), package::readme(package, parts, &features));
    Ok(files)
}

/// The folder of a module with everything below it.
fn module(part: &Part, path: &[String]) -> syn::Result<Folder> {
    let Items { list, modules } = &part.output.items;
    let mut folder = Folder::default();
    for (child, namespace) in
        modules.iter().filter(|(child, _)| child.split_last().is_some_and(|(_, parent)| parent == path))
    {
        let name = child.last().map_or("", String::as_str);
        folder.public_folder(name, &format!("/// The namespace `{namespace}`.\n"), module(part, child)?);
    }
    let mut homes: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for item in list.iter().filter(|item| item.path == path) {
        homes.entry(home(item, part)).or_default().push(item);
    }
    if !path.is_empty() {
        add(&mut folder, &homes.into_values().flatten().collect::<Vec<_>>())?;
        return Ok(folder);
    }
    let mut areas = Folder::default();
    let mut stems = folder::stems(&areas);
    for (area, items) in homes {
        let mut inner = Folder::default();
        add(&mut inner, &items)?;
        areas.folder(&stems.claim(&area), inner);
    }
    let mut stems = folder::stems(&folder);
    list.iter()
        .filter(|item| item.path == path && item.kind == ItemKind::Operation)
        .for_each(|item| stems.fix(&item.name));
    if !areas.is_empty() {
        folder.folder(&stems.claim("areas"), areas);
    }
    Ok(folder)
}

/// The area whose folder an item lies in: that of its main page.
fn home(item: &Item, part: &Part) -> String {
    let areas = item.pages.first().and_then(|page| part.output.areas.get(page));
    let area = areas.and_then(|areas| areas.first()).map_or(OTHER, String::as_str);
    // The version's module is above it already.
    part.module.and_then(|module| area.strip_prefix(module)?.strip_prefix('-')).unwrap_or(area).to_owned()
}

/// Adds the files of some items to a folder.
fn add(folder: &mut Folder, items: &[&Item]) -> syn::Result<()> {
    let features = |items: &[&Item]| items.iter().flat_map(|item| item.areas.iter().cloned()).collect::<Features>();
    for item in items.iter().filter(|item| item.kind == ItemKind::Operation) {
        folder.public_file(&item.name, features(&[item]), text::of_operation(item)?);
    }
    let patches = items.iter().filter(|item| item.kind == ItemKind::Patch).map(|item| (item.source.as_str(), *item));
    let patches: BTreeMap<&str, &Item> = patches.collect();
    let mut stems = folder::stems(folder);
    let missing: Vec<&Item> = items.iter().copied().filter(|item| item.kind == ItemKind::Missing).collect();
    if !missing.is_empty() {
        folder.file(&stems.claim("undocumented"), features(&missing), text::of_group(&missing)?);
    }
    for item in items.iter().filter(|item| matches!(item.kind, ItemKind::Model | ItemKind::Enum)) {
        let all: Vec<&Item> = std::iter::once(*item).chain(patches.get(item.source.as_str()).copied()).collect();
        folder.file(&stems.claim(&item.name), features(&all), text::of_type(&all)?);
    }
    Ok(())
}
