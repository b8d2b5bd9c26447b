//! The shapes of generated types: what an alternative needs to have the same structs.
//!
//! They are read off the generated items, so that names, fields, types and documentation are the
//! same and nothing is decided twice.

use std::collections::HashMap;

use graph_codegen::emit::{Item, ItemKind, Items};
use syn::visit::{self, Visit};

/// All types of a schema.
pub struct Shapes {
    /// The structs, in the order of the items.
    pub structs: Vec<Struct>,
    /// The enums.
    pub enums: Vec<Enum>,
}

/// Where a type stands and what is said of it.
#[derive(Clone)]
pub struct Head {
    /// The full name in the reference.
    pub source: String,
    /// The modules it stands in.
    pub path: Vec<String>,
    /// The Rust name.
    pub name: String,
    /// The lines of its documentation.
    pub docs: Vec<String>,
}

/// A model.
pub struct Struct {
    /// Name and place.
    pub head: Head,
    /// The documented properties.
    pub fields: Vec<Field>,
}

/// A property.
pub struct Field {
    /// The Rust name, with `r#` where needed.
    pub name: String,
    /// The name in JSON.
    pub json: String,
    /// The lines of its documentation.
    pub docs: Vec<String>,
    /// The type; of one element, for a collection.
    pub value: Value,
    /// Whether it is a collection.
    pub list: bool,
}

/// The type of a value.
#[derive(Clone)]
pub enum Value {
    /// A scalar, by its Rust path.
    Scalar(String),
    /// Several members of an enum in one text.
    Flags,
    /// Any JSON.
    Untyped,
    /// A model, by its absolute Rust path.
    Model(String),
    /// An enum, by its absolute Rust path.
    Enum(String),
}

/// An enum.
pub struct Enum {
    /// Name and place.
    pub head: Head,
    /// The variants: Rust name and name in JSON.
    pub members: Vec<(String, String)>,
}

impl Head {
    /// The absolute path: `crate::call_records::Session`.
    pub fn full(&self) -> String {
        full(&self.path, &self.name)
    }
}

fn full(path: &[String], name: &str) -> String {
    ["crate"].into_iter().chain(path.iter().map(String::as_str)).chain([name]).collect::<Vec<_>>().join("::")
}

impl Shapes {
    /// The shapes of items that were emitted with `crate` as their root.
    pub fn new(items: &Items) -> Self {
        let values = values(items);
        let mut shapes = Self { structs: Vec::new(), enums: Vec::new() };
        for item in &items.list {
            match item.kind {
                ItemKind::Model => shapes.structs.extend(structure(item, &values)),
                ItemKind::Enum => shapes.enums.extend(enumeration(item)),
                _ => {}
            }
        }
        shapes
    }
}

/// What the path of a generated type stands for.
fn values(items: &Items) -> HashMap<String, Value> {
    let value = |item: &Item| match item.kind {
        ItemKind::Model => Some(Value::Model(full(&item.path, &item.name))),
        ItemKind::Enum => Some(Value::Enum(full(&item.path, &item.name))),
        ItemKind::Missing => Some(Value::Untyped),
        _ => None,
    };
    items.list.iter().filter_map(|item| Some((full(&item.path, &item.name), value(item)?))).collect()
}

fn head(item: &Item, attributes: &[syn::Attribute]) -> Head {
    let Item { source, path, name, .. } = item;
    Head { source: source.clone(), path: path.clone(), name: name.clone(), docs: docs(attributes) }
}

fn parts(item: &Item) -> impl Iterator<Item = syn::Item> {
    item.parts.iter().filter_map(|part| syn::parse_str(&part.to_string()).ok())
}

fn structure(item: &Item, values: &HashMap<String, Value>) -> Option<Struct> {
    let parts: Vec<syn::Item> = parts(item).collect();
    let mut table = Table::default();
    parts.iter().for_each(|part| table.visit_item(part));
    let definition = parts.iter().find_map(|part| if let syn::Item::Struct(it) = part { Some(it) } else { None })?;
    let names: HashMap<&String, &String> = table.places.iter().zip(&table.names).collect();
    let fields = definition.fields.iter().filter_map(|field| {
        let name = field.ident.as_ref()?.to_string();
        let (value, list) = value(&field.ty, values)?;
        Some(Field { json: (*names.get(&name)?).clone(), name, docs: docs(&field.attrs), value, list })
    });
    Some(Struct { head: head(item, &definition.attrs), fields: fields.collect() })
}

fn enumeration(item: &Item) -> Option<Enum> {
    let parts: Vec<syn::Item> = parts(item).collect();
    let mut table = Table::default();
    parts.iter().for_each(|part| table.visit_item(part));
    let definition = parts.iter().find_map(|part| if let syn::Item::Enum(it) = part { Some(it) } else { None })?;
    Some(Enum { head: head(item, &definition.attrs), members: table.places.into_iter().zip(table.names).collect() })
}

fn docs(attributes: &[syn::Attribute]) -> Vec<String> {
    let text = |attribute: &syn::Attribute| match &attribute.meta {
        syn::Meta::NameValue(syn::MetaNameValue { value: syn::Expr::Lit(value), path, .. }) if path.is_ident("doc") => {
            if let syn::Lit::Str(text) = &value.lit {
                Some(text.value())
            } else {
                None
            }
        }
        _ => None,
    };
    attributes.iter().filter_map(text).collect()
}

/// The table of a type: the names in JSON, sorted, and the field or variant for each. It stands
/// before all other arrays.
#[derive(Default)]
struct Table {
    names: Vec<String>,
    places: Vec<String>,
}

impl<'ast> Visit<'ast> for Table {
    fn visit_expr_array(&mut self, array: &'ast syn::ExprArray) {
        let name = |element: &syn::Expr| match element {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }) => Some(name.value()),
            _ => None,
        };
        if self.names.is_empty() {
            self.names = array.elems.iter().filter_map(name).collect();
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if ["slot", "from_index"].iter().any(|name| function.sig.ident == name) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let place = match &*arm.body {
            syn::Expr::Reference(reference) => match &*reference.expr {
                syn::Expr::Field(syn::ExprField { member: syn::Member::Named(name), .. }) => Some(name),
                _ => None,
            },
            syn::Expr::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
            _ => None,
        };
        self.places.extend(place.map(ToString::to_string));
    }
}

/// The value behind `Option`, `Vec` and `Box`.
fn value(ty: &syn::Type, values: &HashMap<String, Value>) -> Option<(Value, bool)> {
    let path = path(ty)?;
    match (path.rsplit("::").next()?, inner(ty)) {
        ("Option" | "Box", Some(inner)) => value(inner, values),
        ("Vec", Some(inner)) => Some((value(inner, values)?.0, true)),
        ("Flags", _) => Some((Value::Flags, false)),
        _ if path == "graph_models::Additional" => None,
        _ if path == "graph_models::Untyped" => Some((Value::Untyped, false)),
        _ if path.starts_with("crate::") => Some((values.get(&path)?.clone(), false)),
        _ if path.contains("::") => Some((Value::Scalar(format!("::{path}")), false)),
        _ => Some((Value::Scalar(path), false)),
    }
}

/// The path of a type, without what stands in angle brackets.
fn path(ty: &syn::Type) -> Option<String> {
    let syn::Type::Path(ty) = ty else { return None };
    let names: Vec<String> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    Some(names.join("::"))
}

/// The type in angle brackets.
fn inner(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(ty) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &ty.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|it| if let syn::GenericArgument::Type(ty) = it { Some(ty) } else { None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_have_the_names_of_both_sides() {
        let shapes = crate::fixture::shapes();
        let note = shapes.structs.iter().find(|ty| ty.head.name == "Note").unwrap();
        assert_eq!((note.head.source.as_str(), note.head.full().as_str()), ("microsoft.graph.note", "crate::Note"));
        let fields: Vec<(&str, &str)> =
            note.fields.iter().map(|field| (field.name.as_str(), field.json.as_str())).collect();
        assert_eq!(fields, [("r#type", "type"), ("parent_note", "parentNote"), ("seen_at", "seenAt")]);
        assert!(matches!(note.fields[0].value, Value::Enum(_)) && note.fields[1].list);
        let [kind] = shapes.enums.as_slice() else { panic!("{}", shapes.enums.len()) };
        assert_eq!(kind.members, [("Long".to_owned(), "long".to_owned()), ("Short".to_owned(), "short".to_owned())]);
    }
}
