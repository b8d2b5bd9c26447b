//! The modules, and the names in each.

use std::collections::{BTreeMap, HashMap};

use super::chosen::Chosen;
use super::name::Case;
use super::name_set::NameSet;
use super::operation_name::Named;
use super::place::{HEADERS, IDS, OPERATIONS, Place};
use crate::diagnostic::Diagnostics;
use crate::schema::{Schema, TypeDef, TypeName};
use crate::source::Span;

/// The modules and the names in each.
pub(super) struct Scopes {
    /// By namespace.
    paths: BTreeMap<String, Vec<String>>,
    names: BTreeMap<Vec<String>, NameSet>,
    /// The module of each namespace and of those above it.
    modules: HashMap<String, Vec<String>>,
    /// The namespace of each module.
    pub(super) namespaces: BTreeMap<Vec<String>, String>,
}

impl Scopes {
    /// Assigns a module to the namespace of each type or operation, outer ones first. The name of a
    /// type cannot be that of a module, because one starts with an upper-case letter and the other
    /// does not; if neither has a letter, the type gets the number.
    pub(super) fn new(
        schema: &Schema,
        chosen: &Chosen<'_>,
        operations: &[Named],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let root = (Vec::new(), NameSet::new(&[HEADERS, IDS, OPERATIONS]));
        let mut scopes = Self {
            paths: BTreeMap::new(),
            names: BTreeMap::from([root]),
            modules: HashMap::new(),
            namespaces: BTreeMap::new(),
        };
        let types = schema.types.iter().filter(|(name, _)| !chosen.drops(name)).map(|(name, ty)| (name, span_of(ty)));
        for (name, span) in types.chain(operations.iter().map(|named| (&named.near, named.span))) {
            let mut path = Vec::new();
            let mut namespace = if is_graph(name) { TypeName::GRAPH.to_owned() } else { String::new() };
            for part in name.sub_namespaces() {
                if !namespace.is_empty() {
                    namespace.push('.');
                }
                namespace.push_str(part);
                path = scopes.module(&namespace, path, part, span, diagnostics);
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
        if let Some(path) = self.modules.get(namespace) {
            return path.clone();
        }
        let claim = self.names.entry(parent.clone()).or_default().claim(part, Case::Snake);
        claim.note("namespace", namespace, span, diagnostics);
        let mut path = parent;
        path.push(claim.name);
        self.namespaces.insert(path.clone(), namespace.to_owned());
        self.modules.insert(namespace.to_owned(), path.clone());
        path
    }

    /// A place in the module of a type's namespace.
    pub(super) fn claim(
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
        claim.note(what, text, span, diagnostics);
        Place { path, name: claim.name }
    }
}

fn is_graph(name: &TypeName) -> bool {
    name.namespace().strip_prefix(TypeName::GRAPH).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The place that names a type.
pub(super) fn span_of(ty: &TypeDef) -> Span {
    match ty {
        TypeDef::Structured(ty) => ty.span,
        TypeDef::Enum(ty) => ty.span,
        TypeDef::Missing(ty) => ty.span,
    }
}
