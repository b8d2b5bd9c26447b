//! The traits of a model.

use std::fmt;

use super::misfits::{Misfit, misfits};
use super::{Additional, Names, TypeInfo};
use crate::ETag;
use crate::property::{Element, Slot};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A [`Model`] seen as a table of properties; what the runtime reads, writes, copies and compares. Every model is one.
pub trait Object {
    /// The table of the type; of an [`AnyModel`](crate::AnyModel), that of its variant.
    fn info(&self) -> &'static TypeInfo;

    /// The same to look names up.
    #[doc(hidden)]
    fn names(&self) -> Names;

    /// The slot of the property with this index in [`TypeInfo::properties`].
    fn slot(&self, index: usize) -> Option<&dyn Slot>;

    /// The same, to write to.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// Tells which properties are set: a bit for each in the order of the table, the lowest of a byte first.
    fn presence(&self, tell: &mut dyn FnMut(&[u8]));

    /// Annotations, unknown properties, misfits and remembered nulls.
    fn additional(&self) -> &Additional;

    /// The same, to write to. Nothing for a struct that keeps none: one with `#[derive(GraphModel)]` and no field for it.
    fn additional_mut(&mut self) -> Option<&mut Additional>;

    /// The model inside, where this is an [`AnyModel`](crate::AnyModel) that holds one of a derived type.
    fn derived(&self) -> Option<&dyn Object>;

    /// Makes of an [`AnyModel`](crate::AnyModel) one of the type that an `@odata.type` names, with all that it holds;
    /// of the base type where that is none of its variants. Tells whether the type is another one now.
    fn retype(&mut self, odata_type: &str) -> bool;
}

impl<M: Model> Object for M {
    fn info(&self) -> &'static TypeInfo {
        self.variant_info()
    }

    fn names(&self) -> Names {
        self.variant_names()
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        self.field(index)
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        self.field_mut(index)
    }

    fn presence(&self, tell: &mut dyn FnMut(&[u8])) {
        self.fields_present(tell);
    }

    fn additional(&self) -> &Additional {
        self.rest()
    }

    fn additional_mut(&mut self) -> Option<&mut Additional> {
        self.rest_mut()
    }

    fn derived(&self) -> Option<&dyn Object> {
        self.derived_variant()
    }

    fn retype(&mut self, odata_type: &str) -> bool {
        self.become_variant(odata_type)
    }
}

/// What a response holds: every property an `Option`, and all else in [`Additional`].
///
/// **Reading** never fails for what the documentation did not foresee. A name that it does not have is kept in
/// [`Additional`]; a value that does not fit its property is kept as JSON and told by [`misfits`](Model::misfits); a
/// `null` leaves the property unset and is remembered. Of a name that occurs twice the last one counts.
///
/// **Writing** gives back what was read: `@odata.type` first, then the other `@odata.` annotations, the documented
/// properties in the order of the table, then the rest as it came. The one thing that may look different is a number:
/// `"5"` in an Int64 is written as `5`, and so is `5.0` in any integer.
///
/// **Equality** ignores remembered nulls, the order of unknown properties, and an `@odata.type` that names the model's
/// own type; it heeds other annotations.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Model;
///
/// let json = r#"{"@odata.etag":"W/\"1\"","displayName":"Norwegian","note":null,"count":"many"}"#;
/// let language: LanguageProficiency = serde_json::from_str(json)?;
/// assert_eq!(language.etag().unwrap(), "W/\"1\"");
/// assert_eq!(language.display_name.as_deref(), Some("Norwegian"));
/// assert!(language.is_null("note"));
///
/// let misfit = language.misfits().next().unwrap();
/// assert_eq!((misfit.path.as_str(), misfit.value), ("/count", &"many".into()));
/// assert_eq!(
///     serde_json::to_value(&language)?,
///     serde_json::from_str::<serde_json::Value>(json)?,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Model: Element + Default + fmt::Debug + Serialize + DeserializeOwned {
    /// The table of the type; of an [`AnyModel`](crate::AnyModel), that of its base type.
    const INFO: &'static TypeInfo;

    /// Whether it keeps what it has no field for. Only a struct with `#[derive(GraphModel)]` and no field for that does not.
    const KEEPS_REST: bool = true;

    /// The field of the property with this index in [`TypeInfo::properties`].
    fn field(&self, index: usize) -> Option<&dyn Slot>;

    /// The same, to write to.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The field of annotations, unknown properties, misfits and remembered nulls.
    fn rest(&self) -> &Additional;

    /// The same, to write to. Nothing for a struct that keeps none: one with `#[derive(GraphModel)]` and no field for it.
    fn rest_mut(&mut self) -> Option<&mut Additional>;

    /// See [`Object::presence`]. Generated code looks at each field in a row, so that a property which is not set costs
    /// no call.
    #[doc(hidden)]
    fn fields_present(&self, tell: &mut dyn FnMut(&[u8])) {
        let mut bytes = vec![0; self.variant_info().properties.len().div_ceil(8)];
        for (at, byte) in bytes.iter_mut().enumerate() {
            for bit in (0..8).filter(|bit| self.field(8 * at + bit).is_some_and(|slot| slot.is_set())) {
                *byte |= 1 << bit;
            }
        }
        tell(&bytes);
    }

    /// See [`Object::info`].
    #[doc(hidden)]
    #[inline]
    fn variant_info(&self) -> &'static TypeInfo {
        Self::INFO
    }

    /// See [`Object::info`].
    #[doc(hidden)]
    fn variant_names(&self) -> Names {
        Names::of::<Self>()
    }

    /// See [`Object::derived`].
    #[doc(hidden)]
    #[inline]
    fn derived_variant(&self) -> Option<&dyn Object> {
        None
    }

    /// See [`Object::retype`].
    #[doc(hidden)]
    #[inline]
    fn become_variant(&mut self, odata_type: &str) -> bool {
        let _ = odata_type;
        false
    }

    /// The entity tag for `If-Match` (`@odata.etag`).
    fn etag(&self) -> Option<ETag> {
        self.additional().etag()
    }

    /// The type that the service says this is (`@odata.type`), which may be derived from the documented one.
    fn odata_type(&self) -> Option<&str> {
        self.additional().odata_type()
    }

    /// The address of the metadata (`@odata.context`).
    fn context(&self) -> Option<&str> {
        self.additional().text("@odata.context")
    }

    /// Whether the property with this name was read as `null`, and has not been set since.
    fn is_null(&self, name: &str) -> bool {
        self.info()
            .index_of(name)
            .is_some_and(|index| self.additional().is_null(index) && self.slot(index).is_none_or(|slot| !slot.is_set()))
    }

    /// The properties whose JSON did not fit what the documentation says of them, here and in every nested model.
    ///
    /// Setting such a property ends its being a misfit.
    fn misfits(&self) -> impl Iterator<Item = Misfit<'_>> {
        misfits(self).into_iter()
    }

    /// This value with some of its properties set. Models are `#[non_exhaustive]`, so that a literal is no way to
    /// make one outside of their crate.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Model;
    ///
    /// let language = LanguageProficiency::default().with(|it| {
    ///     it.display_name = Some("Norwegian".into());
    ///     it.count = Some(2);
    /// });
    /// assert_eq!(serde_json::to_string(&language)?, r#"{"count":2,"displayName":"Norwegian"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    fn with(mut self, set: impl FnOnce(&mut Self)) -> Self {
        set(&mut self);
        self
    }
}
