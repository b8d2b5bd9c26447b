//! Base types that are stated on pages other than the type's own.

use std::collections::{HashMap, HashSet};

use super::FactsByPath;
use super::index::full_name;
use super::resolve::{Lookup, Resolver};
use super::unite::Types;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::limits::BASE_TYPES;
use crate::schema::read::{RawType, TypeWords};
use crate::schema::{TypeDef, TypeName, TypeRef};
use crate::source::Span;

/// The page of a base type may name the types derived from it. If the pages of a derived type name
/// no base type, or only `entity`, this is its base type.
pub(super) fn name_bases(facts: &FactsByPath, types: &mut Types, resolver: &mut Resolver<'_, '_>) {
    for (path, ty) in raw_types(facts) {
        let base = resolver.spelling(full_name(&ty.name));
        let lookup = Lookup { page: path, namespace: base.namespace() };
        let derived: Vec<TypeName> = ty.derived.iter().filter_map(|words| resolver.documented(words, lookup)).collect();
        for name in derived {
            let circular = chain(types, &base).any(|base| *base == name);
            if let Some(TypeDef::Structured(derived)) = types.get_mut(&name).filter(|_| !circular)
                && derived.base.as_ref().is_none_or(TypeName::is_entity)
            {
                derived.base = Some(base.clone());
            }
        }
    }
}

/// A property of one type or another has their common base type, if there is one other than
/// `entity`, and otherwise the first of them.
pub(super) fn name_common_bases(facts: &FactsByPath, types: &mut Types, resolver: &mut Resolver<'_, '_>) {
    for (path, ty) in raw_types(facts) {
        let owner = resolver.spelling(full_name(&ty.name));
        let lookup = Lookup { page: path, namespace: owner.namespace() };
        let mut named: HashMap<Span, TypeName> = HashMap::new();
        for raw in ty.properties.iter().filter(|raw| !raw.ty.or.is_empty()) {
            let words: Vec<&TypeWords> = std::iter::once(&raw.ty).chain(&raw.ty.or).collect();
            let names: Vec<TypeName> = words.iter().filter_map(|words| resolver.documented(words, lookup)).collect();
            let Some(common) = common_base(types, &names).filter(|_| names.len() == words.len()) else { continue };
            named.insert(raw.span, common);
        }
        if let Some(TypeDef::Structured(ty)) = types.get_mut(&owner).filter(|_| !named.is_empty()) {
            for property in &mut ty.properties {
                if let Some(common) = named.get(&property.span) {
                    property.ty = TypeRef::Named(common.clone());
                }
            }
        }
    }
}

fn raw_types(facts: &FactsByPath) -> impl Iterator<Item = (&str, &RawType)> {
    facts.iter().flat_map(|(path, facts)| facts.types.iter().map(move |ty| (path.as_str(), ty)))
}

fn common_base(types: &Types, names: &[TypeName]) -> Option<TypeName> {
    let (first, others) = names.split_first()?;
    let mut common: Vec<&TypeName> = chain(types, first).filter(|base| !base.is_entity()).collect();
    for other in others {
        let bases: HashSet<&TypeName> = chain(types, other).collect();
        common.retain(|base| bases.contains(base));
    }
    common.first().map(|base| (*base).clone())
}

/// A type and its base types, nearest first, up to the limit.
fn chain<'a>(types: &'a Types, name: &'a TypeName) -> impl Iterator<Item = &'a TypeName> {
    let base = |name: &&'a TypeName| base(types, name);
    std::iter::successors(Some(name), base).take(BASE_TYPES + 1)
}

fn base<'a>(types: &'a Types, name: &TypeName) -> Option<&'a TypeName> {
    if let Some(TypeDef::Structured(ty)) = types.get(name) { ty.base.as_ref() } else { None }
}

/// Removes the base type from types with too many base types, and from one type of each longer
/// cycle.
pub(super) fn limit(types: &mut Types, diagnostics: &mut Diagnostics) {
    for name in too_deep(types) {
        let Some(TypeDef::Structured(ty)) = types.get_mut(&name) else { continue };
        let base = ty.base.take();
        let message = format!(
            "`{}` is treated as having no base type `{}`: it has more than {BASE_TYPES} base types",
            name.short(),
            base.as_ref().map_or("", TypeName::short)
        );
        diagnostics.push(
            Diagnostic::new(Code::OverLimit, ty.span, message).help("check that the page names the right base type"),
        );
    }
}

/// The types whose base type exceeds the limit. Each type is visited once.
fn too_deep(types: &Types) -> Vec<TypeName> {
    // The number of base types of each type; for types of a cycle, the number of types in the
    // cycle.
    let mut depths: HashMap<&TypeName, usize> = HashMap::new();
    let mut found = Vec::new();
    for name in types.keys() {
        let mut path: Vec<&TypeName> = Vec::new();
        let mut places: HashMap<&TypeName, usize> = HashMap::new();
        let mut next = Some(name);
        while let Some(name) = next.filter(|name| !depths.contains_key(name) && !places.contains_key(name)) {
            places.insert(name, path.len());
            path.push(name);
            next = base(types, name);
        }
        let mut depth = next.and_then(|known| depths.get(known)).map(|depth| depth + 1);
        // The last types of the path form a cycle.
        if let Some(start) = next.and_then(|name| places.get(name)).copied() {
            let circle = path.split_off(start);
            if circle.len() > BASE_TYPES {
                path.extend(circle);
                found.extend(path.last().map(|last| (*last).clone()));
            } else {
                depths.extend(circle.iter().map(|name| (*name, circle.len())));
                depth = Some(circle.len() + 1);
            }
        }
        for name in path.into_iter().rev() {
            let own = match depth {
                Some(depth) if depth > BASE_TYPES => {
                    found.push(name.clone());
                    0
                }
                depth => depth.unwrap_or(0),
            };
            depths.insert(name, own);
            depth = Some(own + 1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Code, Diagnostics};
    use crate::library::{Library, Memory};
    use crate::limits::BASE_TYPES;
    use crate::schema::{Schema, Selection, TypeDef, build};

    /// As many types, each with the next one as its base type; the last one with the type of a
    /// number.
    fn schema(count: usize, last: Option<usize>) -> (Schema, usize) {
        let page = |at: usize| {
            let base = if at + 1 < count { Some(at + 1) } else { last };
            let base = base.map(|base| format!("Inherits from [t{base}](t{base}.md).")).unwrap_or_default();
            let text =
                format!("# t{at} resource type\n\n{base}\n\n## Properties\n|Property|Type|\n|:-|:-|\n|p{at}|String|\n");
            (format!("resources/t{at}.md"), text)
        };
        let files = Memory::new((0..count).map(page));
        let mut diagnostics = Diagnostics::new();
        let built = build(&mut Library::new(&files), &Selection::all(), &mut diagnostics);
        let findings = diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::OverLimit).count();
        (built.schema, findings)
    }

    fn most_properties(schema: &Schema) -> usize {
        let names = schema.types.values().map(TypeDef::name);
        names.map(|name| schema.all_properties(name).len()).max().unwrap_or(0)
    }

    #[test]
    fn types_have_so_many_base_types_and_no_more() {
        let (schema, findings) = self::schema(BASE_TYPES + 1, None);
        assert_eq!((most_properties(&schema), findings), (BASE_TYPES + 1, 0));
        let (schema, findings) = self::schema(BASE_TYPES + 2, None);
        assert_eq!((most_properties(&schema), findings), (BASE_TYPES + 1, 1));
        let (schema, findings) = self::schema(3 * BASE_TYPES + 4, None);
        assert_eq!((most_properties(&schema), findings), (BASE_TYPES + 1, 3));
    }

    #[test]
    fn circles_end() {
        let (schema, findings) = self::schema(BASE_TYPES, Some(0));
        assert_eq!((most_properties(&schema), findings), (BASE_TYPES, 0));
        let (schema, findings) = self::schema(BASE_TYPES + 1, Some(0));
        assert_eq!((most_properties(&schema), findings), (BASE_TYPES + 1, 1));
        let (schema, _) = self::schema(3 * BASE_TYPES, Some(BASE_TYPES));
        assert!(most_properties(&schema) <= BASE_TYPES + 1);
    }
}
