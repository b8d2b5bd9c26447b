//! Building a schema from pages: [`select`], [`gather`], [`unite`].

mod agree;
mod bases;
mod bindings;
mod closed_lists;
mod complete;
mod derived;
mod enums;
mod evidence;
mod gather;
mod index;
pub(in crate::schema) mod link;
pub(crate) use link::page as linked_page;
mod load;
mod member;
mod naming;
mod owned;
mod prune;
mod reached;
mod resolve;
mod retype;
mod select;
mod spelling;
mod unite;

pub use reached::Reason;
pub(crate) use retype::twice;
pub use retype::{NewElement, NewType};

use std::collections::{BTreeMap, BTreeSet};

use super::read::Facts;
use super::{OperationKind, PropertyText, Schema, TypeName, Version};
use crate::diagnostic::Diagnostics;
use crate::library::Library;
pub(crate) use select::Named;

/// The pages to read, and how to read them.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Paths and patterns (`api/*-update.md`) relative to the documentation folder. A leading `!`
    /// excludes pages.
    pub pages: Vec<String>,
    /// The version that the pages describe, if neither the folder's name nor the pages state it.
    pub version: Option<Version>,
    /// Types whose pages are not read: full or short names.
    pub leave_out: Vec<String>,
    /// Whether to read no further than the pages of properties' types. This is enough to know the
    /// properties of the named pages' types and of their base types, but not those of the types of
    /// these properties.
    pub brief: bool,
    /// The kinds of operation to read; all kinds if empty.
    pub operations: BTreeSet<OperationKind>,
    /// The maximum number of navigation properties that are followed in a row; no limit if `None`.
    /// Types beyond it are missing without a finding, unless something else refers to their pages.
    pub navigation: Option<usize>,
    /// Different types for properties than the pages state.
    pub retype: Vec<(PropertyText, NewType)>,
}

impl Selection {
    /// Selects every page of the folder.
    pub fn all() -> Self {
        Self { pages: vec!["**".to_owned()], ..Self::default() }
    }
}

/// The result of [`build`](build()): a schema, and what was requested.
#[derive(Clone, Debug)]
pub struct Built {
    /// The schema.
    pub schema: Schema,
    /// The types that the named pages document, by page.
    pub roots: BTreeMap<String, Vec<TypeName>>,
    /// The pages that were read, with the reason for each.
    pub(crate) reached: BTreeMap<String, Reason>,
}

/// What all pages say, by path.
type FactsByPath = BTreeMap<String, Facts>;

/// What the gathered pages say.
pub(crate) struct Gathered {
    /// The pages that were requested.
    named: Vec<Named>,
    facts: FactsByPath,
    /// The reason for each page.
    reached: BTreeMap<String, Reason>,
}

/// Reads the selected pages and those that they reach, and unites what they say. Invalid pages are
/// reported and left out.
pub fn build(library: &mut Library<'_>, selection: &Selection, diagnostics: &mut Diagnostics) -> Built {
    let named = select(library, selection, diagnostics);
    let gathered = gather(library, named, selection, diagnostics);
    unite(gathered, library, selection, diagnostics)
}

/// The pages that a selection names.
pub(crate) fn select(library: &mut Library<'_>, selection: &Selection, diagnostics: &mut Diagnostics) -> Vec<Named> {
    select::pages(library, &selection.pages, diagnostics)
}

/// Reads the named pages and those that they reach, and collects what each says.
pub(crate) fn gather(
    library: &mut Library<'_>,
    named: Vec<Named>,
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> Gathered {
    let (mut facts, reached) = gather::gather(library, &named, selection, diagnostics);
    index::complete_namespaces(&mut facts);
    index::spell_names(&mut facts);
    Gathered { named, facts, reached }
}

/// Unites what the pages say, with all names resolved, and keeps what was requested and everything
/// that it reaches.
pub(crate) fn unite(
    gathered: Gathered,
    library: &mut Library<'_>,
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> Built {
    let Gathered { named, mut facts, reached } = gathered;
    let version = selection.version.or_else(|| stated_version(&facts)).unwrap_or(Version::V1);
    let mut resolver = resolve::Resolver::new(library, &facts, &selection.leave_out);
    let types = unite::types(&mut facts, &mut resolver, diagnostics);
    let (operations, types) = unite::operations(&mut facts, types, &mut resolver, diagnostics);
    let answers = evidence::answers(&facts, &mut resolver);
    let bound = bindings::shown(&mut facts, &operations, &mut resolver);
    let mut types = resolver.finish(types, diagnostics);
    bases::limit(&mut types, diagnostics);
    let mut schema = Schema { version, types, operations };
    spelling::agree(&mut schema);
    evidence::correct(&mut schema, &answers, library.sources(), diagnostics);
    complete::complete(&mut schema, diagnostics);
    bindings::add(&mut schema, bound, library.sources());
    let retyped = retype::apply(&mut schema, &selection.retype, library, diagnostics);
    derived::note(&mut schema, &facts, library);
    library.report_names(diagnostics);
    let (schema, roots) = prune::prune(schema, library, &named);
    retyped.forget(&schema, diagnostics);
    Built { schema, roots, reached }
}

/// The version that most of the pages' own URLs name.
fn stated_version(facts: &FactsByPath) -> Option<Version> {
    let count = |version| facts.values().filter(|facts| facts.version == Some(version)).count();
    let (v1, beta) = (count(Version::V1), count(Version::Beta));
    (v1 + beta > 0).then_some(if beta > v1 { Version::Beta } else { Version::V1 })
}
