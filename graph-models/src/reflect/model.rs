//! The trait of a model.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::misfits::{Misfit, misfits};
use super::{Element, Fields, Object, TypeInfo, additional};
use crate::ETag;

/// What a response holds: every property an `Option`, and all else in
/// [`Additional`](crate::Additional).
///
/// **Reading** never fails for what the documentation did not foresee. A name that it does not have
/// is kept in [`Additional`](crate::Additional); a value that does not fit its property is kept as
/// JSON and told by [`misfits`](Model::misfits); a `null` leaves the property unset and is
/// remembered. Of a name that occurs twice the last one counts.
///
/// What no [`Value`](serde_json::Value) holds (a number beyond 64 bits, text or a name in which a
/// surrogate has no partner) is kept as its JSON text: see [`Untyped::text`](crate::Untyped::text).
/// A `Decimal`, an untyped property and an unknown one hold it; for any other property it is a
/// misfit. Such a model is written by serde_json as it came; `serde_json::to_value` of it is an
/// error, or gives the nearest number.
///
/// **Writing** gives back what was read: `@odata.type` first, then the other `@odata.` annotations,
/// the documented properties in the order of the table, then the rest as it came. The one thing
/// that may look different is a number: `"5"` in an Int64 is written as `5`, and so is `5.0` in any
/// integer.
///
/// **Equality** ignores remembered nulls, the order of unknown properties, and an `@odata.type`
/// that names the model's own type; it heeds other annotations.
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

    /// Whether it keeps what it has no field for. Only a struct with `#[derive(GraphModel)]` and no
    /// field for that does not.
    const KEEPS_ADDITIONAL: bool = true;

    /// The entity tag for `If-Match` (`@odata.etag`).
    fn etag(&self) -> Option<ETag> {
        additional(self).etag()
    }

    /// The type that the service says this is (`@odata.type`), which may be derived from the
    /// documented one.
    fn odata_type(&self) -> Option<&str> {
        additional(self).odata_type()
    }

    /// The address of the metadata (`@odata.context`).
    fn context(&self) -> Option<&str> {
        additional(self).text("@odata.context")
    }

    /// Whether the property with this name was read as `null`, and has not been set since.
    fn is_null(&self, name: &str) -> bool {
        let contents = (self as &dyn Object).contents();
        Self::INFO.index_of(name).is_some_and(|index| contents.additional.is_null(index) && !contents.is_set(index))
    }

    /// The properties whose JSON did not fit what the documentation says of them, here and in every
    /// nested model.
    ///
    /// Setting such a property ends its being a misfit. A derived type may have a property as one
    /// of another type than its base has; then its value is a misfit of the base, and none once the
    /// value is made one of the derived type.
    fn misfits(&self) -> impl Iterator<Item = Misfit<'_>> {
        misfits(self).into_iter()
    }

    /// This value with some of its properties set. Models are `#[non_exhaustive]`, so that a
    /// literal is no way to make one outside of their crate.
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
