//! What can be chosen, and the check that each choice means something.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::near::nearest;
use crate::schema::{Schema, TypeDef, TypeName};

/// What [`emit`](super::emit) is asked for besides the schema. The default: full docs, every type and operation, nothing else.
#[derive(Clone, Debug, Default)]
pub struct EmitOptions {
    /// How much of the pages' text becomes rustdoc.
    pub doc_text: DocText,
    /// Types that are left out. Properties of such a type are untyped, operations on it are left out.
    pub exclude: BTreeSet<TypeName>,
    /// Types for which the user has a type of their own: it needs `Serialize`, `DeserializeOwned`, `Clone` and `PartialEq`.
    /// The path of that should be absolute (`crate::Place`), since it is written into modules of several depths.
    /// Operations on such a type are left out.
    pub replace: BTreeMap<TypeName, TokenStream>,
    /// Derives for the structs and enums that a pattern matches: a full type name, `*`, or a prefix that ends in `.*`.
    pub derives: Vec<(String, Vec<TokenStream>)>,
    /// Attributes (what stands between `#[` and `]`) for the structs and enums that a pattern matches, as for `derives`.
    pub attributes: Vec<(String, Vec<TokenStream>)>,
    /// The areas, each a cargo feature. With areas every item needs at least one of those that reach it, and items that no
    /// area reaches are left out; without any, items depend on no feature.
    pub areas: Vec<Area>,
    /// What the names of shared features begin with, if there are to be any. Then an item that several areas need stands behind
    /// one feature, which each of them has to switch on ([`Items::shared`](super::Items::shared)); else it names them all.
    pub shared_features: Option<String>,
    /// The path of the module that the items will stand in, such as `crate::v1`: paths from item to item are written from
    /// there, for who puts the items into modules of their own. Without it the paths are relative and the items can stand in any module, all together.
    pub root: Option<TokenStream>,
}

/// How much of the pages' text becomes rustdoc. Names, links to the pages and facts are there in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocText {
    /// All of it.
    #[default]
    Full,
    /// The first sentence of each description.
    Summary,
    /// None of it.
    None,
}

/// A part of the API that can be switched on by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The name of the cargo feature.
    pub name: String,
    /// What it is for; what that needs is computed.
    pub roots: Vec<Root>,
}

/// Something an [`Area`] is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// A type.
    Type(TypeName),
    /// An operation, by its index in [`Schema::operations`].
    Operation(usize),
}

impl EmitOptions {
    /// Whether a type has no item of its own.
    pub(super) fn drops(&self, name: &TypeName) -> bool {
        self.exclude.contains(name) || self.replace.contains_key(name)
    }

    /// The derives for a type, in the order of the options.
    pub(super) fn derives_of(&self, name: &TypeName) -> Vec<&TokenStream> {
        of_matching(&self.derives, name)
    }

    /// The attributes for a type, in the order of the options.
    pub(super) fn attributes_of(&self, name: &TypeName) -> Vec<&TokenStream> {
        of_matching(&self.attributes, name)
    }

    /// Reports every choice that concerns nothing.
    pub(super) fn check(&self, schema: &Schema, diagnostics: &mut Diagnostics) {
        for name in &self.exclude {
            check_name("the exclude option", name, schema, diagnostics);
        }
        for name in self.replace.keys() {
            check_name("the replace option", name, schema, diagnostics);
        }
        for (option, list) in [("derive", &self.derives), ("attribute", &self.attributes)] {
            for (pattern, _) in list {
                self.check_pattern(option, pattern, schema, diagnostics);
            }
        }
        for area in &self.areas {
            check_area(area, schema, diagnostics);
        }
    }

    fn check_pattern(&self, option: &str, pattern: &str, schema: &Schema, diagnostics: &mut Diagnostics) {
        let has_item = |ty: &TypeDef| !matches!(ty, TypeDef::Missing(_)) && !self.drops(ty.name());
        if pattern == "*" || schema.types.values().any(|ty| has_item(ty) && matches(pattern, ty.name())) {
            return;
        }
        let message = format!("the {option} option's `{pattern}` matches no struct or enum");
        diagnostics.push(unknown(message, pattern, schema));
    }
}

fn of_matching<'a>(list: &'a [(String, Vec<TokenStream>)], name: &TypeName) -> Vec<&'a TokenStream> {
    list.iter().filter(|(pattern, _)| matches(pattern, name)).flat_map(|(_, tokens)| tokens).collect()
}

fn matches(pattern: &str, name: &TypeName) -> bool {
    match pattern.strip_suffix('*') {
        Some("") => true,
        // The dot stays: `microsoft.graph.call.*` is no prefix of `microsoft.graph.callRecords.session`.
        Some(prefix) if prefix.ends_with('.') => name.as_str().starts_with(prefix),
        _ => name.as_str() == pattern,
    }
}

fn check_name(what: &str, name: &TypeName, schema: &Schema, diagnostics: &mut Diagnostics) {
    if !schema.types.contains_key(name) {
        let message = format!("{what} names `{name}`, which no page names");
        diagnostics.push(unknown(message, name.as_str(), schema));
    }
}

fn check_area(area: &Area, schema: &Schema, diagnostics: &mut Diagnostics) {
    for root in &area.roots {
        match root {
            Root::Type(name) => check_name(&format!("the area `{}`", area.name), name, schema, diagnostics),
            Root::Operation(index) if *index >= schema.operations.len() => {
                let (name, count) = (&area.name, schema.operations.len());
                let message = format!("the area `{name}` names operation {index}, and there are {count}");
                diagnostics.push(Diagnostic::new(Code::UnknownOption, None, message).subject(name));
            }
            Root::Operation(_) => {}
        }
    }
}

fn unknown(message: String, name: &str, schema: &Schema) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownOption, None, message).subject(name);
    match near_name(name, schema) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("write a full type name such as `microsoft.graph.user`"),
    }
}

/// What was probably meant. Names of one namespace begin alike, so the short names are compared; of a pattern, the namespaces.
fn near_name(name: &str, schema: &Schema) -> Option<String> {
    if let Some(namespace) = name.strip_suffix(".*") {
        let near = nearest(namespace, schema.types.keys().map(TypeName::namespace))?;
        return Some(format!("{near}.*"));
    }
    let short = name.rsplit('.').next().unwrap_or(name);
    let near = nearest(short, schema.types.keys().map(TypeName::short))?;
    schema.types.keys().find(|candidate| candidate.short() == near).map(TypeName::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_names_and_namespaces() {
        let name = TypeName::new("microsoft.graph.callRecords", "session");
        let table = [
            ("*", true),
            ("microsoft.graph.*", true),
            ("microsoft.graph.callRecords.*", true),
            ("microsoft.graph.call.*", false),
            ("microsoft.graph.call*", false),
            ("microsoft.graph.callRecords.session", true),
            ("session", false),
            ("", false),
        ];
        for (pattern, expected) in table {
            assert_eq!(matches(pattern, &name), expected, "{pattern}");
        }
    }
}
