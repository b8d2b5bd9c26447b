//! What is compared of a property.

use graph_codegen::schema::{Property, TypeRef};

use super::{Aspect, reason, yes};

/// What is compared of a property.
pub fn aspects(before: &Property, after: &Property) -> Vec<Aspect> {
    let navigation = |property: &Property| {
        if property.navigation { "navigation property" } else { "structural property" }.to_owned()
    };
    let mut aspects = vec![
        ("name", before.name.clone(), after.name.clone()),
        ("type", type_text(before), type_text(after)),
        ("kind", navigation(before), navigation(after)),
        ("key", yes(before.key), yes(after.key)),
        ("read-only", yes(before.read_only), yes(after.read_only)),
        ("deprecated", reason(&before.deprecated), reason(&after.deprecated)),
    ];
    // Few pages say whether null is allowed; without a statement, it is.
    aspects.push(("nullable", yes(before.nullable != Some(false)), yes(after.nullable != Some(false))));
    if [before, after].iter().all(|property| matches!(property.ty, TypeRef::Primitive(_))) {
        let (from, to) = (values(before, after), values(after, before));
        aspects.push(("possible values", from, to));
    }
    aspects
}

/// The possible values of a property which another does not have; members of an enum are listed
/// with the enum.
fn values(of: &Property, but: &Property) -> String {
    let has = |property: &Property, value: &str| property.values.iter().any(|other| other.eq_ignore_ascii_case(value));
    let mut own: Vec<&str> = of.values.iter().map(String::as_str).filter(|value| !has(but, value)).collect();
    own.sort_unstable();
    own.join(", ")
}

pub fn type_text(property: &Property) -> String {
    let name = property.ty.as_str().unwrap_or("Edm.Untyped");
    if property.collection { format!("Collection({name})") } else { name.to_owned() }
}
