//! Notes about single properties.

use std::collections::HashMap;

use crate::schema::{Property, Schema, TypeDef, TypeName};

/// Values for single properties of types, applied in one pass over the schema.
pub(super) struct Owned<T>(HashMap<TypeName, HashMap<String, T>>);

impl<T> Default for Owned<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> Owned<T> {
    /// Records a value for a property, replacing an earlier one.
    pub(super) fn insert(&mut self, owner: &TypeName, name: &str, value: T) {
        match self.0.get_mut(owner) {
            Some(properties) => properties.insert(name.to_owned(), value),
            None => {
                self.0.insert(owner.clone(), HashMap::from([(name.to_owned(), value)]));
                None
            }
        };
    }

    /// The value that was recorded for a property.
    pub(super) fn get(&self, owner: &TypeName, name: &str) -> Option<&T> {
        self.0.get(owner)?.get(name)
    }

    /// Passes each property with a recorded value to `change`; of several with the same name, the
    /// first.
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
