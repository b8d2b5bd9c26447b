//! The trait of patches.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;

use super::apply::{apply, apply_bindings};
use super::body::{ODATA_TYPE, PatchBody};
use super::difference::{difference, difference_and_left_out, difference_with_whole};
use super::error::PatchError;
use super::from_json::{Json, from_json, from_json_strict};
use super::left_out::LeftOut;
use super::near_name::NearName;
use super::state::PatchState;
use crate::Untyped;
use crate::reflect::{DerivedFrom, Field, Model, index_of};

/// What a PATCH of a [`Model`] says: of every property, that it is kept, cleared or set.
///
/// Generated patch types have one setter for each property that may be written and one `clear_…`
/// where null is allowed; this trait is what all of them can do.
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

    /// What it says, by itself.
    #[must_use]
    fn into_body(mut self) -> PatchBody {
        let nothing = PatchBody::new(self.body().info());
        std::mem::replace(self.body_mut(), nothing)
    }

    /// The same patch of a value that is of a type derived from the documented one, or of which the
    /// documented type is abstract: `#microsoft.graph.ipNamedLocation`.
    #[must_use]
    fn with_odata_type(mut self, odata_type: &str) -> Self {
        self.body_mut().set_verbatim(ODATA_TYPE, odata_type);
        self
    }

    /// Sets a property to what an option holds, or clears it where that is `None`: by the two
    /// methods of the property.
    ///
    /// A property that cannot be null has no `clear_…`. It is one method for all
    /// properties, since one for each would make models slower to check.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Patch;
    ///
    /// let form = |note: Option<&str>| {
    ///     LanguageProficiencyPatch::new().set_or_clear(
    ///         note,
    ///         LanguageProficiencyPatch::set_note,
    ///         LanguageProficiencyPatch::clear_note,
    ///     )
    /// };
    /// assert_eq!(serde_json::to_string(&form(Some("Since 2014")))?, r#"{"note":"Since 2014"}"#);
    /// assert_eq!(serde_json::to_string(&form(None))?, r#"{"note":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    #[inline]
    fn set_or_clear<T>(
        self,
        value: Option<T>,
        set: impl FnOnce(Self, T) -> Self,
        clear: impl FnOnce(Self) -> Self,
    ) -> Self {
        match value {
            Some(value) => set(self, value),
            None => clear(self),
        }
    }

    /// Whether it says nothing. Of which type the value is (`@odata.type`) says nothing by itself.
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
    /// Only properties that may be written are looked at; [`difference`](Patch::difference) tells
    /// which others differ. A nested value becomes a nested patch, a collection is replaced whole,
    /// and a value that is gone is cleared, or kept where null is not allowed. Properties that are
    /// not documented count too, and so do those that a derived type has; annotations do not. A
    /// value of a derived type is sent with its `@odata.type`.
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

    /// The same as [`between`](Patch::between) for a service that replaces nested values instead of
    /// merging them: the nested values that the closure names are sent whole where they differ, and
    /// so are those in them.
    ///
    /// What is not a field of the model makes the request with the patch an error. The option
    /// `whole` says of a property that it is so in every call.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::{Model, Patch};
    ///
    /// let before: LanguageProficiency =
    ///     serde_json::from_str(r#"{"inference":{"confidenceScore":0.5,"userHasVerifiedAccuracy":true}}"#)?;
    /// let after = before.clone().with(|it| it.inference.get_or_insert_default().confidence_score = Some(0.75));
    /// let merged = LanguageProficiencyPatch::between(&before, &after);
    /// assert_eq!(serde_json::to_string(&merged)?, r#"{"inference":{"confidenceScore":0.75}}"#);
    /// let whole = LanguageProficiencyPatch::between_whole(&before, &after, |it| [&it.inference]);
    /// let json = r#"{"inference":{"confidenceScore":0.75,"userHasVerifiedAccuracy":true}}"#;
    /// assert_eq!(serde_json::to_string(&whole)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    fn between_whole<const N: usize>(
        before: &Self::Model,
        after: &Self::Model,
        whole: impl FnOnce(&Self::Model) -> [&dyn Field; N],
    ) -> Self {
        let model = Self::Model::default();
        let named = whole(&model).map(|field| index_of(&model, field));
        Self::from_body(difference_with_whole(before, after, &named))
    }

    /// The same as [`between`](Patch::between), and each difference that the patch could not carry.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::{Model, Patch};
    ///
    /// let before = LanguageProficiency::default();
    /// let after = LanguageProficiency::default().with(|it| {
    ///     it.id = Some("0fb4".into());
    ///     it.note = Some("Since 2014".into());
    /// });
    /// let (patch, left_out) = LanguageProficiencyPatch::difference(&before, &after);
    /// assert_eq!(patch, LanguageProficiencyPatch::new().set_note("Since 2014"));
    /// assert_eq!(left_out[0].to_string(), "`id` is the key, so a patch cannot change it");
    /// ```
    #[must_use]
    fn difference(before: &Self::Model, after: &Self::Model) -> (Self, Vec<LeftOut>) {
        let (body, left_out) = difference_and_left_out(before, after);
        (Self::from_body(body), left_out)
    }

    /// The patch that sets every property that may be written and is set.
    #[must_use]
    fn from_model(model: &Self::Model) -> Self {
        Self::between(&Self::Model::default(), model)
    }

    /// What this says, as a model: for a place that takes one, such as an element of a collection
    /// that is created with its owner. What it binds is sent with the model.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::{Patch, Reference};
    ///
    /// let manager = Reference::to(&get_language_proficiency::me_profile_languages("1"));
    /// let language = LanguageProficiencyPatch::new().set_display_name("Nynorsk").set_manager_ref(manager).to_model();
    /// assert_eq!(language.display_name.as_deref(), Some("Nynorsk"));
    /// assert_eq!(
    ///     serde_json::to_string(&language)?,
    ///     r#"{"displayName":"Nynorsk","manager@odata.bind":"/me/profile/languages/1"}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    fn to_model(&self) -> Self::Model {
        let mut model = Self::Model::default();
        apply_bindings(self.body(), &mut model);
        model
    }

    /// Reads a patch and checks every property in it.
    ///
    /// An open type takes any name. Those that are nearly documented, and so may be misspelt, come
    /// beside the patch; what was not looked at is in the patch all the same.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Patch;
    ///
    /// let (patch, near) = HintSetPatch::from_json(&serde_json::json!({ "colour": "red", "levle": 1 }))?;
    /// assert_eq!((near[0].path.as_str(), near[0].documented), ("levle", "level"));
    /// assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"colour":"red","levle":1}"#);
    /// # Ok::<(), graph_models::PatchError>(())
    /// ```
    ///
    /// # Errors
    /// All that is wrong, at once: properties that do not exist or may not be written, `null` where
    /// it is not allowed, values that do not fit. Where a nested value is of a derived type, of the
    /// properties that only that type has the names are checked, and not the values; the derived
    /// type's own patch checks them.
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
    ///     "`displayNam` is not a property of microsoft.graph.languageProficiency; \
    ///      did you mean `displayName`?\n`id` is not writable",
    /// );
    /// ```
    fn from_json(json: &Value) -> Result<(Self, Vec<NearName>), PatchError> {
        let (body, near) = from_json(&mut Self::Model::default(), Json::Value(json))?;
        Ok((Self::from_body(body), near))
    }

    /// The same, where a name that is nearly documented is an error. It is what `Deserialize` does.
    ///
    /// # Errors
    /// Those of [`from_json`](Patch::from_json), and names that are nearly documented.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Patch;
    ///
    /// let error = HintSetPatch::from_json_strict(&serde_json::json!({ "levle": 1 })).unwrap_err();
    /// assert_eq!(error.to_string(), "`levle` is not a property of microsoft.graph.hintSet; did you mean `level`?");
    /// ```
    fn from_json_strict(json: &Value) -> Result<Self, PatchError> {
        from_json_strict(&mut Self::Model::default(), Json::Value(json)).map(Self::from_body)
    }
}

/// A patch of an `M` or of a type derived from it: what the setter of a property of that type
/// takes, and a request that changes an `M`. Every patch is one of its own type.
///
/// ```
/// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
/// # use mail::*;
/// let patch = MessagePatch::new().set_cover(FileAttachmentPatch::new().set_name("plan.txt"));
/// let json = r##"{"cover":{"@odata.type":"#microsoft.graph.fileAttachment","name":"plan.txt"}}"##;
/// assert_eq!(serde_json::to_string(&patch)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch of `{M}` or of a type derived from it",
    label = "expected a patch of `{M}`"
)]
pub trait PatchOf<M: Model>: Patch {
    /// What it says, as the value of a property whose type is that of `M`: with `@odata.type`, if
    /// it is of a derived type.
    #[must_use]
    fn into_nested(self) -> PatchBody;
}

impl<P: Patch<Model: DerivedFrom<M>>, M: Model> PatchOf<M> for P {
    #[inline]
    fn into_nested(self) -> PatchBody {
        nested(self.into_body(), M::INFO.name())
    }
}

/// It knows no types, so that it is compiled once.
pub(super) fn nested(mut body: PatchBody, declared: &str) -> PatchBody {
    let name = body.info().name();
    if name != declared {
        body.announce(|| format!("#{name}"));
    }
    body
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

/// Reads a patch by the rules of [`Patch::from_json_strict`].
///
/// # Errors
/// When the input is not JSON, or breaks those rules.
pub fn read<'de, P: Patch, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    let json = Untyped::deserialize(deserializer)?;
    from_json_strict(&mut P::Model::default(), Json::of(&json)).map(P::from_body).map_err(D::Error::custom)
}
