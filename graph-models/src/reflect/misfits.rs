//! Values of the wrong type, anywhere in a model.

use serde_json::Value;

use super::Contents;
use super::Object;
use super::ValueRef;

/// A property whose value does not have the type that the reference documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Misfit<'a> {
    /// The path of the property from the model, as a JSON Pointer (RFC 6901):
    /// `/translations/0/text`.
    pub path: String,
    /// The property's name in JSON.
    pub name: &'a str,
    /// The value; the nearest one if `text` is present.
    pub value: &'a Value,
    /// The JSON text of the value, if a `Value` cannot hold it: see
    /// [`Untyped::text`](crate::Untyped::text).
    pub text: Option<&'a str>,
}

/// Returns the misfits of a model and of all models in it; those of an outer one come first.
pub(super) fn misfits(object: &dyn Object) -> Vec<Misfit<'_>> {
    let mut walk = Walk { path: String::new(), found: Vec::new() };
    walk.object(object);
    walk.found
}

struct Walk<'a> {
    path: String,
    found: Vec<Misfit<'a>>,
}

impl<'a> Walk<'a> {
    fn object(&mut self, object: &'a dyn Object) {
        // The user's struct has no misfit for a property without a field.
        let (info, contents) = (object.info(), Contents::with_unset(object));
        for (name, value) in contents.additional.entries() {
            let field = info.index_of(name).and_then(|index| contents.get(index));
            if field.is_some_and(|field| !field.is_set()) {
                let (text, value) = (value.text(), value.as_value());
                self.at(name, |walk| walk.found.push(Misfit { path: walk.path.clone(), name, value, text }));
            }
        }
        for (index, field) in contents.fields() {
            if let (Some(name), Some(view @ (ValueRef::Object(_) | ValueRef::List(_)))) =
                (info.property(index), field.value_ref())
            {
                self.at(name, |walk| walk.value(view));
            }
        }
    }

    fn value(&mut self, view: ValueRef<'a>) {
        match view {
            ValueRef::Object(object) => self.object(object),
            ValueRef::List(list) => {
                let objects = (0..list.len()).map_while(|index| list.get(index)).enumerate();
                // Scalars contain nothing, and all elements are of the same kind.
                for (index, view) in objects.take_while(|(_, view)| matches!(view, ValueRef::Object(_))) {
                    self.at(&index.to_string(), |walk| walk.value(view));
                }
            }
            _ => {}
        }
    }

    /// Runs `work` with one more segment in the path.
    fn at(&mut self, segment: &str, work: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('/');
        // The only two characters that a pointer escapes. `~` goes first, because the escape of `/`
        // contains it.
        self.path.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        work(self);
        self.path.truncate(length);
    }
}
