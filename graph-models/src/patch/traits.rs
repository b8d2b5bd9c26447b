//! The trait of patches.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;

use super::apply::apply;
use super::difference::difference;
use super::from_json::from_json;
use super::{PatchBody, PatchError};
use crate::reflect::Model;

/// What a patch says of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PatchState {
    /// Nothing: it keeps its value.
    Keep,
    /// It becomes `null`.
    Clear,
    /// It becomes a value, or parts of it do.
    Set,
}

/// What a PATCH of a [`Model`] says: of every property, that it is kept, cleared or set.
///
/// Generated patch types have one setter for each property that may be written and one `clear_…` where null is
/// allowed; this trait is what all of them can do.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::{Patch, PatchState};
///
/// let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian").clear_note();
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"displayName":"Norwegian","note":null}"#);
/// assert_eq!(patch.state("note"), PatchState::Clear);
/// assert_eq!(patch.state("count"), PatchState::Keep);
///
/// let mut language = LanguageProficiency::default();
/// patch.apply(&mut language);
/// assert_eq!(language.display_name.as_deref(), Some("Norwegian"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Patch: Clone + Default + PartialEq + fmt::Debug + Serialize + Sized {
    /// The type that this is a patch of.
    type Model: Model;

    /// What it says.
    fn body(&self) -> &PatchBody;

    /// The same, to say more.
    fn body_mut(&mut self) -> &mut PatchBody;

    /// Wraps a body.
    fn from_body(body: PatchBody) -> Self;

    /// Whether it says nothing.
    fn is_empty(&self) -> bool {
        self.body().is_empty()
    }

    /// What it says of the property with this name in JSON.
    fn state(&self, name: &str) -> PatchState {
        self.body().state(name)
    }

    /// Makes a local copy look as the service's will.
    fn apply(&self, model: &mut Self::Model) {
        apply(self.body(), model);
    }

    /// The smallest patch that makes `after` of `before`.
    ///
    /// Only properties that may be written are looked at. A nested value becomes a nested patch, a collection is
    /// replaced whole, and a value that is gone is cleared, or kept where null is not allowed. Properties that are
    /// not documented count too; annotations do not.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::{Model, Patch};
    ///
    /// let before = LanguageProficiency::default().with(|it| it.note = Some("Since 2014".into()));
    /// let after = LanguageProficiency::default().with(|it| it.display_name = Some("Norwegian".into()));
    /// let patch = LanguageProficiencyPatch::between(&before, &after);
    /// assert_eq!(patch, LanguageProficiencyPatch::new().set_display_name("Norwegian").clear_note());
    /// assert!(LanguageProficiencyPatch::between(&after, &after).is_empty());
    /// ```
    #[must_use]
    fn between(before: &Self::Model, after: &Self::Model) -> Self {
        Self::from_body(difference(before, after))
    }

    /// The patch that sets every property that may be written and is set.
    #[must_use]
    fn from_model(model: &Self::Model) -> Self {
        Self::between(&Self::Model::default(), model)
    }

    /// Reads a patch and checks every property in it.
    ///
    /// # Errors
    /// All that is wrong, at once: properties that do not exist or may not be written, `null` where it is not
    /// allowed, values that do not fit.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Patch;
    /// use serde_json::json;
    ///
    /// let error = LanguageProficiencyPatch::from_json(&json!({ "id": "1", "displayNam": "x" })).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`displayNam` is no property of microsoft.graph.languageProficiency; \
    ///      did you mean `displayName`?\n`id` cannot be changed",
    /// );
    /// ```
    fn from_json(json: &Value) -> Result<Self, PatchError> {
        from_json(&mut Self::Model::default(), json).map(Self::from_body)
    }
}

/// A model that has a patch type.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::{Patch, Patchable};
///
/// fn cleared<M: Patchable>(before: &M) -> M::Patch {
///     M::Patch::between(before, &M::default())
/// }
/// let language: LanguageProficiency = serde_json::from_str(r#"{"note":"Since 2014"}"#)?;
/// assert_eq!(cleared(&language), LanguageProficiencyPatch::new().clear_note());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Patchable: Model {
    /// Its patch type.
    type Patch: Patch<Model = Self>;
}

/// Reads a patch by the rules of [`Patch::from_json`].
///
/// # Errors
/// When the input is no JSON, or breaks those rules.
pub fn read<'de, P: Patch, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    P::from_json(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}
