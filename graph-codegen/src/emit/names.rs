//! Where every item stands and what it is called.

use std::collections::{BTreeMap, BTreeSet};

use super::family::Families;
use super::ident::{Case, Claim, Clash, NameSet, convert, ident};
use super::operation::target;
use super::prose;
use super::tokens::{TokenStream, quote};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::options::RustOptions;
use crate::schema::{EnumSource, Operation, Schema, TypeDef, TypeName};
use crate::source::{SourceMap, Span};

/// Where an item stands, and its name there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// The modules, outermost first.
    pub(super) path: Vec<String>,
    /// The Rust name, not yet raw.
    pub(super) name: String,
}

impl Place {
    /// A place inside the module that this item is.
    pub(super) fn inside(&self) -> Self {
        let mut path = self.path.clone();
        path.push(self.name.clone());
        Self { path, name: String::new() }
    }

    /// This item's path below a module that is named absolutely.
    fn below(&self, root: &TokenStream) -> TokenStream {
        let parts = self.path.iter().chain([&self.name]).map(|part| ident(part));
        quote!(#root #(::#parts)*)
    }

    /// This item's path as written at a place: relative, so that the output can stand in any module.
    pub(super) fn relative_to(&self, from: &Self) -> TokenStream {
        let common = self.path.iter().zip(&from.path).take_while(|(a, b)| a == b).count();
        let up = (common..from.path.len()).map(|_| quote!(super::));
        let down = self.path.iter().skip(common).map(|module| {
            let module = ident(module);
            quote!(#module::)
        });
        let name = ident(&self.name);
        quote!(#(#up)* #(#down)* #name)
    }
}

/// The places of all items.
#[derive(Default)]
pub(super) struct Names<'a> {
    types: BTreeMap<&'a TypeName, Place>,
    patches: BTreeMap<&'a TypeName, Place>,
    any: BTreeMap<&'a TypeName, Place>,
    /// By index in the schema.
    operations: BTreeMap<usize, Place>,
    /// The namespace of each module.
    pub(super) modules: BTreeMap<Vec<String>, String>,
    /// The module that everything stands in, if that is known.
    root: Option<TokenStream>,
}

impl<'a> Names<'a> {
    /// Names everything: in each module first the namespaces, then the types, the enums of base types, the patch types, the closed
    /// lists and the operations.
    pub(super) fn new(
        schema: &'a Schema,
        sources: &SourceMap,
        options: &'a RustOptions,
        families: &Families<'_>,
        patches: &BTreeSet<&'a TypeName>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut scopes = Scopes::new(schema, options, diagnostics);
        let mut names = Self { root: options.root.as_ref().map(TokenStream::unplaced), ..Self::default() };
        let (closed_lists, types): (Vec<_>, Vec<_>) =
            sorted_types(schema).filter(|ty| !options.drops(ty.name())).partition(|ty| is_closed_list(ty));
        for ty in types {
            let name = ty.name();
            let place = scopes.claim(name, name.short(), Case::UpperCamel, "type", span_of(ty), diagnostics);
            names.types.insert(name, place);
        }
        for ty in sorted_types(schema).filter(|ty| families.of(ty.name()).is_some()) {
            let name = ty.name();
            let text = format!("any {}", name.short());
            let place = scopes.claim(name, &text, Case::UpperCamel, "type", span_of(ty), diagnostics);
            names.any.insert(name, place);
        }
        for ty in sorted_types(schema).filter(|ty| patches.contains(ty.name())) {
            let name = ty.name();
            let text = format!("{} patch", name.short());
            let place = scopes.claim(name, &text, Case::UpperCamel, "type", span_of(ty), diagnostics);
            names.patches.insert(name, place);
        }
        // Their names are ours, so that no documented type may get a number for them.
        for list in closed_lists {
            let name = list.name();
            let place = scopes.claim(name, name.short(), Case::UpperCamel, "closed list", span_of(list), diagnostics);
            names.types.insert(name, place);
        }
        for operation in operations(schema, sources, options) {
            let Named { text, target, span, .. } = &operation;
            let place = scopes.claim(target, text, Case::Snake, "operation", *span, diagnostics);
            note_shared_title(&operation, &place.name, diagnostics);
            names.operations.insert(operation.index, place);
        }
        names.modules = scopes.namespaces;
        names
    }

    /// Where a type stands.
    pub(super) fn of_type(&self, name: &TypeName) -> Option<&Place> {
        self.types.get(name)
    }

    /// Where a type's patch type stands.
    pub(super) fn of_patch(&self, name: &TypeName) -> Option<&Place> {
        self.patches.get(name)
    }

    /// Where the enum of a base type and its derived types stands.
    pub(super) fn of_any(&self, name: &TypeName) -> Option<&Place> {
        self.any.get(name)
    }

    /// The operations that have a module.
    pub(super) fn operations(&self) -> impl Iterator<Item = (usize, &Place)> {
        self.operations.iter().map(|(index, place)| (*index, place))
    }

    /// A type's path as written at a place.
    pub(super) fn path(&self, name: &TypeName, from: &Place) -> TokenStream {
        self.written(self.types.get(name), from)
    }

    fn written(&self, place: Option<&Place>, from: &Place) -> TokenStream {
        match (place, &self.root) {
            (Some(place), Some(root)) => place.below(root),
            (Some(place), None) => place.relative_to(from),
            // A type without a place is no `Value::Model`, so this is never written; it would be right all the same.
            (None, _) => quote!(::graph_models::Untyped),
        }
    }
}

/// The types by namespace and name.
pub(super) fn sorted_types(schema: &Schema) -> impl Iterator<Item = &TypeDef> {
    let mut types: Vec<&TypeDef> = schema.types.values().collect();
    types.sort_by_key(|ty| (ty.name().namespace(), ty.name().short()));
    types.into_iter()
}

/// An operation and what its module is named after.
struct Named<'a> {
    index: usize,
    text: String,
    target: &'a TypeName,
    span: Span,
    /// The title, if several pages about reading have it.
    shared_title: Option<&'a str>,
}

/// The operations that get a module, by its name and their page: first what changes something, so that a page about reading
/// takes no name away from it.
fn operations<'a>(schema: &'a Schema, sources: &SourceMap, options: &RustOptions) -> Vec<Named<'a>> {
    let all = schema.operations.iter().enumerate().filter_map(|(index, it)| Some((index, it, target(it, schema)?)));
    let (changing, reading): (Vec<_>, Vec<_>) =
        all.filter(|(_, _, target)| !options.drops(target)).partition(|(_, it, _)| it.returns.is_none());
    let titles = reading.iter().map(|(_, operation, _)| convert(&operation.title, Case::Snake));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    titles.for_each(|title| *counts.entry(title).or_default() += 1);
    let mut named = Vec::new();
    for group in [changing, reading] {
        let mut group = group;
        group.sort_by_cached_key(|(_, operation, _)| {
            let name = convert(&module_text(operation, &counts, sources), Case::Snake);
            (name, sources.path(operation.page).to_owned(), operation.title.clone(), operation.span.start)
        });
        named.extend(group.into_iter().map(|(index, operation, target)| {
            let text = module_text(operation, &counts, sources);
            let shared_title = has_shared_title(operation, &counts).then_some(operation.title.as_str());
            Named { index, text, target, span: operation.span, shared_title }
        }));
    }
    named
}

/// What an operation's module is named after: the page's title, or the file where the title has no usable character. Many pages
/// about reading are called `List members`: a title that several of them have names none, and they take their files' names.
fn module_text(operation: &Operation, reading: &BTreeMap<String, usize>, sources: &SourceMap) -> String {
    let is_usable = operation.title.contains(|c: char| c.is_ascii_alphanumeric());
    if is_usable && !has_shared_title(operation, reading) {
        return operation.title.clone();
    }
    let path = sources.path(operation.page);
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".md").unwrap_or(file).to_owned()
}

/// Whether an operation is one of several about reading whose titles make the same name.
fn has_shared_title(operation: &Operation, reading: &BTreeMap<String, usize>) -> bool {
    let count = || reading.get(&convert(&operation.title, Case::Snake)).copied().unwrap_or(0);
    operation.returns.is_some() && count() > 1
}

/// Reports that a module has its page's name because of another page's title.
fn note_shared_title(operation: &Named<'_>, name: &str, diagnostics: &mut Diagnostics) {
    let Some(title) = operation.shared_title.map(prose::clean) else { return };
    let message = format!("the operation `{title}` is called `{name}` after its page: another page has that title");
    diagnostics.push(Diagnostic::new(Code::NameCollision, operation.span, message));
}

fn is_closed_list(ty: &TypeDef) -> bool {
    matches!(ty, TypeDef::Enum(ty) if ty.source == EnumSource::ClosedList)
}

fn span_of(ty: &TypeDef) -> Span {
    match ty {
        TypeDef::Structured(ty) => ty.span,
        TypeDef::Enum(ty) => ty.span,
        TypeDef::Missing(ty) => ty.span,
    }
}

/// The modules and the names in each.
struct Scopes {
    /// By namespace.
    paths: BTreeMap<String, Vec<String>>,
    names: BTreeMap<Vec<String>, NameSet>,
    namespaces: BTreeMap<Vec<String>, String>,
}

impl Scopes {
    /// Gives each namespace its module, outer ones first. A type's name cannot be a module's: one begins with an upper-case
    /// letter, the other does not; where neither has a letter, the type gets the number.
    fn new(schema: &Schema, options: &RustOptions, diagnostics: &mut Diagnostics) -> Self {
        let mut scopes = Self { paths: BTreeMap::new(), names: BTreeMap::new(), namespaces: BTreeMap::new() };
        for (name, ty) in schema.types.iter().filter(|(name, _)| !options.drops(name)) {
            let mut path = Vec::new();
            let mut namespace = if is_graph(name) { TypeName::GRAPH.to_owned() } else { String::new() };
            for part in name.sub_namespaces() {
                if !namespace.is_empty() {
                    namespace.push('.');
                }
                namespace.push_str(part);
                path = scopes.module(&namespace, path, part, span_of(ty), diagnostics);
            }
            scopes.paths.insert(name.namespace().to_owned(), path);
        }
        scopes
    }

    fn module(
        &mut self,
        namespace: &str,
        parent: Vec<String>,
        part: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Vec<String> {
        if let Some((path, _)) = self.namespaces.iter().find(|(_, known)| *known == namespace) {
            return path.clone();
        }
        let claim = self.names.entry(parent.clone()).or_default().claim(part, Case::Snake);
        note_clash(&claim, "namespace", namespace, span, diagnostics);
        let mut path = parent;
        path.push(claim.name);
        self.namespaces.insert(path.clone(), namespace.to_owned());
        path
    }

    /// A place in the module of a type's namespace.
    fn claim(
        &mut self,
        near: &TypeName,
        text: &str,
        case: Case,
        what: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Place {
        let path = self.paths.get(near.namespace()).cloned().unwrap_or_default();
        let claim = self.names.entry(path.clone()).or_default().claim(text, case);
        note_clash(&claim, what, text, span, diagnostics);
        Place { path, name: claim.name }
    }
}

fn is_graph(name: &TypeName) -> bool {
    name.namespace().strip_prefix(TypeName::GRAPH).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Reports that a name got a suffix.
pub(super) fn note_clash(claim: &Claim, what: &str, text: &str, span: Span, diagnostics: &mut Diagnostics) {
    let name = &claim.name;
    let message = match &claim.clash {
        None => return,
        Some(Clash::Reserved(taken)) => {
            format!("the {what} `{text}` is called `{name}`: the generated code needs the name `{taken}` itself")
        }
        Some(Clash::Other { name: taken, by }) => {
            format!("the {what} `{text}` is called `{name}`: `{by}` has the name `{taken}` already")
        }
    };
    diagnostics.push(Diagnostic::new(Code::NameCollision, span, message));
}
