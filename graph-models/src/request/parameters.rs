//! The parameters of actions.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::patch::untold_field;
use crate::reflect::{Element, Field, Shown};

/// The parameters of an action by name: the body of the POST request that calls it (OData 4.01,
/// Part 1, section 11.5.4).
///
/// Generated functions create one. For an action of your own, pass one to
/// [`Request::parameters`](crate::Request::parameters).
///
/// ```
/// use graph_models::ParameterList;
///
/// let parameters = ParameterList::new().with("comment", "See you".to_owned()).with_list("days", [1_i32, 2].into_iter());
/// assert_eq!(serde_json::to_string(&parameters)?, r#"{"comment":"See you","days":[1,2]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Default)]
pub struct ParameterList {
    list: Vec<(&'static str, Box<dyn Field>)>,
}

impl ParameterList {
    /// Creates an empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Adds a parameter, and replaces one with the same name.
    #[must_use]
    pub fn with<T: Element>(self, name: &'static str, value: T) -> Self {
        self.put(name, Box::new(Some(value)))
    }

    /// Adds a parameter that is a collection.
    #[must_use]
    pub fn with_list<T: Element, I: Iterator<Item = T>>(self, name: &'static str, values: I) -> Self {
        self.put(name, Box::new(Some(values.collect::<Vec<T>>())))
    }

    fn put(mut self, name: &'static str, value: Box<dyn Field>) -> Self {
        match self.list.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.list.push((name, value)),
        }
        self
    }

    /// Returns `true` if there are no parameters.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The path of the first value whose type is abstract and that has no `@odata.type`, and the
    /// name of that type.
    pub(super) fn untold_type(&self) -> Option<(String, &'static str)> {
        self.list.iter().find_map(|(name, field)| untold_field(name, &**field))
    }
}

impl Clone for ParameterList {
    fn clone(&self) -> Self {
        Self { list: self.list.iter().map(|(name, field)| (*name, field.copied())).collect() }
    }
}

impl Serialize for ParameterList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.list.len()))?;
        for (name, field) in &self.list {
            map.serialize_entry(name, &field.value_ref())?;
        }
        map.end()
    }
}

/// Prints the parameters by name. As in models, a value whose name suggests a secret is hidden.
impl fmt::Debug for ParameterList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("ParameterList");
        for (name, field) in &self.list {
            match field.value_ref() {
                Some(value) => output.field(name, &Shown::of(name, &value)),
                None => output.field(name, &None::<()>),
            };
        }
        output.finish()
    }
}
