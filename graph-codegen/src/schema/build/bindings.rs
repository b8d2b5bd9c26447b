//! The navigation properties that pages about operations bind, by the types that the objects belong
//! to.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::FactsByPath;
use super::resolve::{Lookup, Resolver};
use crate::json::{self, Json, JsonKind};
use crate::schema::name::is_identifier;
use crate::schema::read::{BIND, RawBinding, RawExample};
use crate::schema::{Binding, ByName, Operation, Schema, TypeDef, TypeName, TypeRef};
use crate::source::{FileId, SourceMap, Span};

/// The bindings that pages show, with the types of the bodies.
pub(super) struct Shown {
    rows: Vec<(TypeName, RawBinding)>,
    requests: Vec<Request>,
}

/// A request with a binding.
struct Request {
    ty: Option<TypeName>,
    /// Whether the page states the type explicitly.
    is_sure: bool,
    json: Span,
}

/// Resolves the types of the objects. Only the words of a page matter, and not which other pages
/// exist: if the first type that it names is not documented, no other one is tried.
pub(super) fn shown(facts: &mut FactsByPath, operations: &[Operation], resolver: &mut Resolver<'_, '_>) -> Shown {
    let mut shown = Shown { rows: Vec::new(), requests: Vec::new() };
    let known = Known::of(operations);
    for (path, facts) in facts {
        let (Some(raw), Some(page)) = (facts.bindings.take(), resolver.file(path)) else { continue };
        let lookup = Lookup { page: path, namespace: TypeName::GRAPH };
        let target = known.changed_by(page).cloned();
        let is_sure = raw.is_sure || target.is_some();
        let ty = target.or_else(|| resolver.documented(raw.body.as_ref()?, lookup));
        shown.rows.extend(ty.iter().flat_map(|ty| raw.rows.iter().map(|row| (ty.clone(), row.clone()))));
        for request in raw.requests {
            let annotated = request.annotated.as_ref().map(|words| resolver.documented(words, lookup));
            let mut push = |ty, is_sure| shown.requests.push(Request { ty, is_sure, json: request.body });
            match (annotated, known.of_another_page(page, &request)) {
                (Some(ty), _) => push(ty, true),
                (None, Some(types)) => types.iter().for_each(|ty| push(Some((*ty).clone()), true)),
                (None, None) => push(ty.clone(), is_sure),
            }
        }
    }
    shown
}

/// What is known about operations.
struct Known<'a> {
    methods: HashSet<(FileId, &'a str)>,
    /// The type that the page changes.
    changed: HashMap<FileId, &'a TypeName>,
    /// The targets by method and URL.
    targets: HashMap<(&'a str, String), BTreeSet<&'a TypeName>>,
}

impl<'a> Known<'a> {
    fn of(operations: &'a [Operation]) -> Self {
        let mut known = Self { methods: HashSet::new(), changed: HashMap::new(), targets: HashMap::new() };
        for operation in operations {
            known.methods.insert((operation.page, &operation.method));
            let Some(target) = operation.target.as_ref().filter(|_| operation.method == "PATCH") else { continue };
            known.changed.insert(operation.page, target);
            for url in &operation.urls {
                known.targets.entry((&operation.method, pattern(&url.text))).or_default().insert(target);
            }
        }
        known
    }

    fn changed_by(&self, page: FileId) -> Option<&'a TypeName> {
        self.changed.get(&page).copied()
    }

    /// The types of a request that a page shows but is not about: "or use a PATCH of the group".
    /// `None` if the page is about it.
    fn of_another_page(&self, page: FileId, request: &RawExample) -> Option<BTreeSet<&'a TypeName>> {
        let method = request.method.as_deref()?;
        if self.methods.contains(&(page, method)) {
            return None;
        }
        let url = request.url.as_deref().unwrap_or("");
        Some(self.targets.get(&(method, pattern(url))).cloned().unwrap_or_default())
    }
}

/// A URL below the version, with a star for each segment that is a placeholder or looks like an id.
fn pattern(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or("");
    let below = ["/v1.0/", "/beta/"].iter().find_map(|version| url.split_once(version)).map_or(url, |(_, below)| below);
    let is_value = |segment: &str| segment.contains(|c: char| c.is_ascii_digit() || "{}<>@%-'".contains(c));
    let segments = below.trim_matches('/').split('/').map(|segment| if is_value(segment) { "*" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Adds the bindings to the types.
pub(super) fn add(schema: &mut Schema, shown: Shown, sources: &SourceMap) {
    let mut found = Found { schema, by_name: ByName::new(schema), bindings: BTreeMap::new() };
    for (ty, row) in shown.rows {
        found.binding(&ty, &row.name, row.collection, true, row.span);
    }
    for Request { ty, is_sure, json } in shown.requests {
        let Some(text) = sources.get(json.file).map(|file| &file.text) else { continue };
        if let Some(json) = json::read(text, json).value {
            found.value(ty.as_ref(), &json, is_sure);
        }
    }
    for (name, bindings) in found.bindings {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.bindings = bindings.into_values().collect();
        }
    }
}

struct Found<'a> {
    schema: &'a Schema,
    by_name: ByName<'a>,
    bindings: BTreeMap<TypeName, BTreeMap<String, Binding>>,
}

impl Found<'_> {
    /// Examines a value of a type. If the type is not certain, only its own properties are bound.
    fn value(&mut self, ty: Option<&TypeName>, json: &Json, is_sure: bool) {
        json.elements().iter().for_each(|element| self.value(ty, element, is_sure));
        let stated = json.get("@odata.type").and_then(Json::as_str);
        let stated = stated.and_then(|stated| TypeName::parse(stated.trim_start_matches('#')));
        let is_sure = is_sure || stated.is_some();
        let Some(ty) = stated.as_ref().or(ty).filter(|ty| self.schema.structured(ty).is_some()) else { return };
        for member in json.members() {
            if let Some(name) = member.name.strip_suffix(BIND) {
                let many = matches!(member.value.kind, JsonKind::Array(_));
                self.binding(ty, name, many, is_sure, member.name_span);
                continue;
            }
            // A property that no page lists may state its type.
            match self.property(ty, &member.name).map(|(ty, _)| ty.clone()) {
                Some(TypeRef::Named(nested)) => self.value(Some(&nested), &member.value, true),
                _ => self.value(None, &member.value, true),
            }
        }
    }

    /// The type of a property, and whether it is a collection.
    fn property(&self, ty: &TypeName, name: &str) -> Option<(&TypeRef, bool)> {
        let chain = self.schema.base_chain(ty);
        let property = chain.into_iter().find_map(|ty| self.by_name.get(ty, name))?;
        Some((&property.ty, property.collection))
    }

    fn binding(&mut self, ty: &TypeName, name: &str, many: bool, is_sure: bool, span: Span) {
        if !is_identifier(name) || self.schema.structured(ty).is_none() {
            return;
        }
        let documented = self.property(ty, name).map(|(_, collection)| collection);
        if documented.is_some() || is_sure {
            let bindings = self.bindings.entry(ty.clone()).or_default();
            let collection = documented.unwrap_or(many);
            bindings.entry(name.to_owned()).or_insert_with(|| Binding { name: name.to_owned(), collection, span });
        }
    }
}
