//! The trait of models.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::misfits::{Misfit, misfits};
use super::{Element, Fields, Object, TypeInfo, additional};
use crate::ETag;

/// The content of a response: a struct in which every property is an `Option`, and everything else
/// is in [`Additional`](crate::Additional).
///
/// **Reading** does not fail for values that the reference does not document. An unknown name is
/// stored in [`Additional`](crate::Additional); a value of the wrong type is stored as JSON and
/// returned by [`misfits`](Model::misfits); a `null` leaves the property unset and is recorded. If
/// a name occurs twice, the last value is used.
///
/// A value that a [`Value`](serde_json::Value) cannot hold (a number beyond 64 bits, or text or a
/// name with an unpaired surrogate) is stored as its JSON text: see
/// [`Untyped::text`](crate::Untyped::text). A `Decimal`, an untyped property and an unknown
/// property can hold it; for any other property it is a misfit. serde_json's serializer writes such
/// a model unchanged; `serde_json::to_value` returns an error for it, or the nearest number.
///
/// **Writing** restores what was read: `@odata.type` first, then the other `@odata.` annotations,
/// the documented properties in the order of the table, and then the rest in its original order.
/// Only numbers may look different: `"5"` in an Int64 is written as `5`, and so is `5.0` in any
/// integer.
///
/// **Equality** ignores recorded nulls, the order of unknown properties, and an `@odata.type` that
/// names the model's own type. Other annotations are compared.
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
pub trait Model: Fields + Element + Default + fmt::Debug + Serialize + DeserializeOwned {
    /// The table of the type.
    const INFO: &'static TypeInfo;

    /// Whether the model stores entries that it has no field for. This is only `false` for a struct
    /// with `#[derive(GraphModel)]` and no field for them.
    const KEEPS_ADDITIONAL: bool = true;

    /// Returns the entity tag for `If-Match` (`@odata.etag`).
    fn etag(&self) -> Option<ETag> {
        additional(self).etag()
    }

    /// Returns the type that the service states (`@odata.type`), which may be derived from the
    /// documented type.
    fn odata_type(&self) -> Option<&str> {
        additional(self).odata_type()
    }

    /// Returns the address of the metadata (`@odata.context`).
    fn context(&self) -> Option<&str> {
        additional(self).text("@odata.context")
    }

    /// Returns `true` if the property with this name was read as `null` and has not been set since.
    fn is_null(&self, name: &str) -> bool {
        let contents = (self as &dyn Object).contents();
        Self::INFO.index_of(name).is_some_and(|index| contents.additional.is_null(index) && !contents.is_set(index))
    }

    /// Returns the properties whose JSON does not have the documented type, here and in every
    /// nested model.
    ///
    /// A property is no longer a misfit once it is set. A derived type may declare a property with
    /// a different type than its base type does. The value is then a misfit of the base type, until
    /// the model is converted to the derived type.
    fn misfits(&self) -> impl Iterator<Item = Misfit<'_>> {
        misfits(self).into_iter()
    }

    /// Sets some of the properties. Models are `#[non_exhaustive]`, so that other crates cannot
    /// create one with a struct literal.
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
