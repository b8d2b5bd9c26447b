//! Values whose type is abstract and that do not state which type they have.

use crate::reflect::{Field, Object, ValueRef};

/// The path of the first such value in a value, such as the elements of a collection, and the name
/// of its type.
fn untold_value(value: &ValueRef<'_>) -> Option<(String, &'static str)> {
    match value {
        ValueRef::Object(object) => untold_object(*object),
        ValueRef::List(list) => (0..list.len()).find_map(|index| {
            let (path, abstract_type) = untold_value(&list.get(index)?)?;
            Some((below(&format!("[{index}]"), &path), abstract_type))
        }),
        _ => None,
    }
}

fn untold_object(object: &dyn Object) -> Option<(String, &'static str)> {
    let (info, contents) = (object.info(), object.contents());
    if info.is_abstract() && contents.additional.odata_type().is_none() {
        return Some((String::new(), info.name()));
    }
    contents.fields().find_map(|(index, field)| {
        let (path, abstract_type) = untold_value(&field.value_ref()?)?;
        Some((below(info.property(index)?, &path), abstract_type))
    })
}

/// The same for a value with a name.
pub(crate) fn untold_field(name: &str, field: &dyn Field) -> Option<(String, &'static str)> {
    let (path, abstract_type) = untold_value(&field.value_ref()?)?;
    Some((below(name, &path), abstract_type))
}

/// A path with a name in front of it.
pub(super) fn below(name: &str, path: &str) -> String {
    let separator = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    format!("{name}{separator}{path}")
}
