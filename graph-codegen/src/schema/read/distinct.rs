//! The rows of several tables, with each name once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::RawProperty;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// Properties with different names, ignoring case; of equal names, the first is used.
#[derive(Default)]
pub(super) struct Distinct {
    pub(super) properties: Vec<RawProperty>,
    /// Their positions, by their names in lower case.
    places: HashMap<String, usize>,
}

impl Distinct {
    /// Adds the properties that are not included yet.
    pub(super) fn add(&mut self, more: Vec<RawProperty>) {
        self.insert(more, |_, _| ());
    }

    /// Adds the properties of a table. One that is left out although its spelling differs is
    /// reported.
    pub(super) fn add_rows(&mut self, rows: Vec<RawProperty>, diagnostics: &mut Diagnostics) {
        self.insert(rows, |kept, left_out| {
            if kept.name != left_out.name {
                let (name, other) = (&left_out.name, &kept.name);
                let message = format!("ignored `{name}`: it differs from `{other}` only in case");
                let help = "if they are the same property, spell both the same way";
                diagnostics.push(Diagnostic::new(Code::Disagreement, left_out.span, message).help(help));
            }
        });
    }

    fn insert(&mut self, more: Vec<RawProperty>, mut leave_out: impl FnMut(&RawProperty, &RawProperty)) {
        self.properties.reserve(more.len());
        for property in more {
            match self.places.entry(property.name.to_ascii_lowercase()) {
                Entry::Vacant(place) => {
                    place.insert(self.properties.len());
                    self.properties.push(property);
                }
                Entry::Occupied(place) => {
                    if let Some(kept) = self.properties.get(*place.get()) {
                        leave_out(kept, &property);
                    }
                }
            }
        }
    }
}
