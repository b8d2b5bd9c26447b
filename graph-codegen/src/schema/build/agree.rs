//! Where a type's own page and the pages of its operations speak of the same property: which one is believed, and what is reported.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{Operation, Property, PropertySource, Schema, TypeDef, TypeName, TypeRef};

/// Navigation properties are segments of URLs. Where the two differ in case, the one with more capitals was written with care:
/// `openshifts` in a table is `openShifts`, `categoryaxis` in a URL is `categoryAxis`.
pub(super) fn spell_as_urls(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut spellings: HashMap<String, BTreeSet<String>> = HashMap::new();
    for url in schema.operations.iter().flat_map(|operation| &operation.urls) {
        let path = url.text.split('?').next().unwrap_or("");
        for segment in path.split('/').filter(|segment| crate::schema::name::is_identifier(segment)) {
            spellings.entry(segment.to_ascii_lowercase()).or_default().insert(segment.to_owned());
        }
    }
    for def in schema.types.values_mut() {
        let TypeDef::Structured(ty) = def else { continue };
        for property in ty.properties.iter_mut().filter(|property| property.navigation) {
            let Some(spelt) = spellings.get(&property.name.to_ascii_lowercase()) else { continue };
            let careful = |spelt: &&String| capitals(spelt) > capitals(&property.name);
            let Some(spelt) = spelt.iter().find(careful) else { continue };
            let message = format!("`{}` is written `{spelt}` in the URLs of the pages", property.name);
            diagnostics.push(Diagnostic::new(Code::Disagreement, property.span, message));
            property.name.clone_from(spelt);
        }
    }
}

fn capitals(name: &str) -> usize {
    name.bytes().filter(u8::is_ascii_uppercase).count()
}

/// A row of a PATCH page's body has the type that the table of the type's own page gives: that page alone decides the type of a
/// property, so that a PATCH page which joins the set changes none. Differences are reported.
pub(super) fn agree_bodies(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut operations = std::mem::take(&mut schema.operations);
    for operation in operations.iter_mut().filter(|operation| operation.method == "PATCH") {
        agree(schema, operation, diagnostics);
    }
    schema.operations = operations;
}

/// Corrects the rows of an operation.
fn agree(schema: &Schema, operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let Some(target) = &operation.target else { return };
    let documented: HashMap<&str, &Property> = schema
        .all_properties(target)
        .into_iter()
        .filter(|property| property.source == PropertySource::Table)
        .map(|property| (property.name.as_str(), property))
        .collect();
    for row in &mut operation.body {
        let Some(property) = documented.get(row.name.as_str()) else { continue };
        let same = property.ty == row.ty && property.collection == row.collection;
        if same || !is_known(schema, &property.ty) {
            continue;
        }
        // A type that nobody knows is reported as such.
        if is_known(schema, &row.ty) {
            let finding = Diagnostic::new(Code::Disagreement, row.span, difference(row, property, target));
            diagnostics.push(finding.help("the page of the type is taken to be right"));
        }
        row.ty = property.ty.clone();
        row.collection = property.collection;
    }
}

fn difference(row: &Property, property: &Property, target: &TypeName) -> String {
    let (here, there) = (described(row), described(property));
    format!("`{}` is {here} here, and {there} on the page of `{}`", row.name, target.short())
}

/// Whether a type is more than a name.
fn is_known(schema: &Schema, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Primitive(_) => true,
        TypeRef::Named(name) => !matches!(schema.types.get(name), None | Some(TypeDef::Missing(_))),
        TypeRef::Untyped => false,
    }
}

fn described(property: &Property) -> String {
    let name = match &property.ty {
        TypeRef::Primitive(primitive) => primitive.edm_name().trim_start_matches("Edm."),
        TypeRef::Named(name) => TypeName::short(name),
        TypeRef::Untyped => "unreadable",
    };
    if property.collection { format!("a collection of `{name}`") } else { format!("`{name}`") }
}
