//! Properties that a type's own page and the pages of its operations both describe: which of them
//! is used, and what is reported.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::schema::{Property, PropertySource, Schema, StructuredType, TypeDef, TypeName, TypeRef};

/// Navigation properties are segments of URLs. If the two spellings differ in case, the one with
/// more capitals is used, since it was written with care: `openshifts` in a table is `openShifts`,
/// `categoryaxis` in a URL is `categoryAxis`.
pub(super) fn spell_as_urls(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut spellings: HashMap<String, BTreeSet<String>> = HashMap::new();
    for url in schema.operations.iter().flat_map(|operation| &operation.urls) {
        let path = url.text.split('?').next().unwrap_or("");
        for segment in path.split('/').filter(|segment| crate::schema::name::is_identifier(segment)) {
            spellings.entry(segment.to_ascii_lowercase()).or_default().insert(segment.to_owned());
        }
    }
    let spellings: HashMap<String, Vec<(usize, String)>> =
        spellings.into_iter().map(|(word, spelt)| (word, ever_more_careful(spelt))).collect();
    for def in schema.types.values_mut() {
        let TypeDef::Structured(ty) = def else { continue };
        for property in ty.properties.iter_mut().filter(|property| property.navigation) {
            let Some(spelt) = spellings.get(&property.name.to_ascii_lowercase()) else { continue };
            let own = capitals(&property.name);
            let Some((_, spelt)) = spelt.iter().find(|(count, _)| *count > own) else { continue };
            let message = format!("the URLs of the pages spell `{}` as `{spelt}`", property.name);
            diagnostics.push(Diagnostic::new(Code::Disagreement, property.span, message));
            property.name.clone_from(spelt);
        }
    }
}

/// The spellings with more capitals than all before them, with their numbers. There are at most as
/// many as a word has letters.
fn ever_more_careful(spelt: BTreeSet<String>) -> Vec<(usize, String)> {
    let mut most = None;
    let counted = spelt.into_iter().map(|spelt| (capitals(&spelt), spelt));
    counted.filter(|(count, _)| most.is_none_or(|most| *count > most) && most.replace(*count) != Some(*count)).collect()
}

fn capitals(name: &str) -> usize {
    name.bytes().filter(u8::is_ascii_uppercase).count()
}

/// A row in the body of a PATCH page has the type that the table of the type's own page states:
/// only that page decides the type of a property, so that adding a PATCH page changes none.
/// Differences are reported.
pub(super) fn agree_bodies(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut operations = std::mem::take(&mut schema.operations);
    let mut places = Places::default();
    for operation in operations.iter_mut().filter(|operation| operation.kind.sends_target()) {
        let Some(target) = &operation.target else { continue };
        let chain = schema.base_chain(target);
        places.know(&chain);
        agree(schema, &chain, &mut operation.body, &places, diagnostics);
    }
    schema.operations = operations;
}

/// The table of an update page decides what can be sent: a property that it lists without calling
/// it read-only can be set, whatever the page of the type says. Both cases are reported.
pub(super) fn agree_on_writing(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut writable: Vec<(TypeName, Property)> = Vec::new();
    for operation in schema.operations.iter().filter(|operation| operation.kind.changes_target()) {
        let Some(target) = operation.target.as_ref().filter(|target| schema.structured(target).is_some()) else {
            continue;
        };
        let documented: HashMap<&str, &Property> =
            schema.all_properties(target).into_iter().map(|property| (property.name.as_str(), property)).collect();
        for row in operation.body.iter().filter(|row| !row.read_only && !row.key && row.name != "id") {
            let Some(property) = documented.get(row.name.as_str()) else { continue };
            if !property.read_only || property.key || property.source != PropertySource::Table {
                continue;
            }
            let message =
                format!("`{}` is writable on this page, but read-only on the page of `{}`", row.name, target.short());
            let finding = Diagnostic::new(Code::Disagreement, row.span, message)
                .help("this page is used, because it says what a request can contain");
            diagnostics.push(Diagnostic { severity: Severity::Warning, ..finding });
            writable.push((target.clone(), Property { read_only: false, ..(*property).clone() }));
        }
    }
    for (owner, property) in writable {
        let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&owner) else { continue };
        match ty.properties.iter_mut().find(|known| known.name == property.name) {
            Some(known) => known.read_only = false,
            // The properties of a base type are only writable in this type.
            None => ty.properties.push(property),
        }
        ty.properties.sort_by_key(|property| property.navigation);
    }
}

/// The positions of the types' properties, by name. Names do not change while rows are compared.
#[derive(Default)]
struct Places(HashMap<TypeName, HashMap<String, usize>>);

impl Places {
    fn know(&mut self, types: &[&StructuredType]) {
        for ty in types {
            if !self.0.contains_key(&ty.name) {
                // Of equal names, the first is used.
                let places = ty.properties.iter().enumerate().rev();
                self.0.insert(ty.name.clone(), places.map(|(at, property)| (property.name.clone(), at)).collect());
            }
        }
    }

    fn of(&self, ty: &TypeName, name: &str) -> Option<usize> {
        self.0.get(ty)?.get(name).copied()
    }

    /// The property of a type, or of its nearest base type, with this name.
    fn find<'a>(&self, chain: &[&'a StructuredType], name: &str) -> Option<&'a Property> {
        chain.iter().find_map(|ty| ty.properties.get(self.of(&ty.name, name)?))
    }
}

/// Corrects the rows of an operation by the first type of a chain that has them.
fn agree(
    schema: &Schema,
    chain: &[&StructuredType],
    rows: &mut [Property],
    places: &Places,
    diagnostics: &mut Diagnostics,
) {
    let Some(target) = chain.first().map(|ty| &ty.name) else { return };
    for row in rows {
        let documented = places.find(chain, &row.name).filter(|property| property.source == PropertySource::Table);
        let Some(property) = documented else { continue };
        let same = property.ty == row.ty && property.collection == row.collection;
        if same || !is_known(schema, &property.ty) {
            continue;
        }
        // An unknown type is reported as such.
        if is_known(schema, &row.ty) {
            let finding = Diagnostic::new(Code::Disagreement, row.span, difference(row, property, target));
            diagnostics.push(finding.help("the page of the type is used"));
        }
        row.ty = property.ty.clone();
        row.collection = property.collection;
    }
}

fn difference(row: &Property, property: &Property, target: &TypeName) -> String {
    let (here, there) = (described(row), described(property));
    format!("`{}` is {here} on this page, but {there} on the page of `{}`", row.name, target.short())
}

/// Whether more than the name of a type is known.
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
