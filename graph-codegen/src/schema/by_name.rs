//! Properties by their type and name.

use std::cell::RefCell;
use std::collections::HashMap;

use super::{Property, StructuredType, TypeName};

/// The properties of types by their names, each type's from when it is first asked for.
#[derive(Default)]
pub(crate) struct ByName<'a>(RefCell<HashMap<&'a TypeName, HashMap<&'a str, &'a Property>>>);

/// How many properties are looked through one by one.
const FEW: usize = 8;

impl<'a> ByName<'a> {
    /// The first property of a type that has a name.
    pub(crate) fn get(&self, ty: &'a StructuredType, name: &str) -> Option<&'a Property> {
        if ty.properties.len() <= FEW {
            return ty.properties.iter().find(|property| property.name == name);
        }
        let mut types = self.0.borrow_mut();
        let properties = types.entry(&ty.name).or_insert_with(|| {
            // Of equal names the first counts.
            ty.properties.iter().rev().map(|property| (property.name.as_str(), property)).collect()
        });
        properties.get(name).copied()
    }
}
