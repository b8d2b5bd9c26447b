//! Properties by the type that has them and their name.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::schema::{Property, Schema, StructuredType, TypeDef, TypeName};

/// The properties of types by their names, each type's from when it is first asked for.
#[derive(Default)]
pub(super) struct ByName<'a>(RefCell<HashMap<&'a TypeName, HashMap<&'a str, &'a Property>>>);

/// How many properties are looked through one by one.
const FEW: usize = 8;

impl<'a> ByName<'a> {
    /// The first property of a type that has a name.
    pub(super) fn get(&self, ty: &'a StructuredType, name: &str) -> Option<&'a Property> {
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

/// Something for single properties of types, which is applied in one pass over the schema.
pub(super) struct Owned<T>(HashMap<TypeName, HashMap<String, T>>);

impl<T> Default for Owned<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Owned<T> {
    /// Notes something for a property, in the place of what was noted before.
    pub(super) fn insert(&mut self, owner: &TypeName, name: &str, value: T) {
        match self.0.get_mut(owner) {
            Some(properties) => properties.insert(name.to_owned(), value),
            None => {
                self.0.insert(owner.clone(), HashMap::from([(name.to_owned(), value)]));
                None
            }
        };
    }

    /// What was noted for a property.
    pub(super) fn get(&self, owner: &TypeName, name: &str) -> Option<&T> {
        self.0.get(owner)?.get(name)
    }

    /// Hands each property for which something was noted to `change`; of several with one name the first.
    pub(super) fn apply(&self, schema: &mut Schema, mut change: impl FnMut(&mut Property, &T)) {
        for (owner, properties) in &self.0 {
            let Some(TypeDef::Structured(ty)) = schema.types.get_mut(owner) else { continue };
            let mut left: HashMap<&str, &T> = properties.iter().map(|(name, value)| (name.as_str(), value)).collect();
            for property in &mut ty.properties {
                if let Some(value) = left.remove(property.name.as_str()) {
                    change(property, value);
                }
            }
        }
    }
}
