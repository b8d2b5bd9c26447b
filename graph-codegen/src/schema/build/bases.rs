//! Base types that stand on other pages than the type's own.

use super::FactsByPath;
use super::index::full_name;
use super::resolve::{Place, Resolver};
use super::unite::Types;
use crate::schema::read::{RawType, TypeWords};
use crate::schema::{TypeDef, TypeName, TypeRef};

/// A page of a base type may name the types that derive from it: where a derived type's own pages say nothing, or only name
/// `entity`, that is its base type.
pub(super) fn name_bases(facts: &FactsByPath, types: &mut Types, resolver: &mut Resolver<'_, '_>) {
    for (path, ty) in raw_types(facts) {
        let base = resolver.spelling(full_name(&ty.name));
        let place = Place { page: path, namespace: base.namespace() };
        let derived: Vec<TypeName> = ty.derived.iter().filter_map(|words| resolver.documented(words, place)).collect();
        for name in derived {
            let circular = chain(types, &base).contains(&name);
            if let Some(TypeDef::Structured(derived)) = types.get_mut(&name).filter(|_| !circular)
                && derived.base.as_ref().is_none_or(TypeName::is_entity)
            {
                derived.base = Some(base.clone());
            }
        }
    }
}

/// A property of one type or another has the type that both derive from, if there is one besides `entity`; else the first.
pub(super) fn name_common_bases(facts: &FactsByPath, types: &mut Types, resolver: &mut Resolver<'_, '_>) {
    for (path, ty) in raw_types(facts) {
        let owner = resolver.spelling(full_name(&ty.name));
        let place = Place { page: path, namespace: owner.namespace() };
        for raw in ty.properties.iter().filter(|raw| !raw.ty.or.is_empty()) {
            let words: Vec<&TypeWords> = std::iter::once(&raw.ty).chain(&raw.ty.or).collect();
            let names: Vec<TypeName> = words.iter().filter_map(|words| resolver.documented(words, place)).collect();
            let Some(common) = common_base(types, &names).filter(|_| names.len() == words.len()) else { continue };
            if let Some(TypeDef::Structured(ty)) = types.get_mut(&owner) {
                for property in ty.properties.iter_mut().filter(|property| property.span == raw.span) {
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
    let others: Vec<Vec<TypeName>> = others.iter().map(|name| chain(types, name)).collect();
    let common = |base: &TypeName| !base.is_entity() && others.iter().all(|chain| chain.contains(base));
    chain(types, first).into_iter().find(common)
}

/// A type's name and those of its base types, nearest first.
fn chain(types: &Types, name: &TypeName) -> Vec<TypeName> {
    let mut names = Vec::new();
    let mut next = Some(name);
    while let Some(name) = next.filter(|name| !names.contains(*name)) {
        names.push(name.clone());
        next = if let Some(TypeDef::Structured(ty)) = types.get(name) { ty.base.as_ref() } else { None };
    }
    names
}
