//! The traits of patches.

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

/// The body of a PATCH request for a [`Model`], in which each property is kept, cleared or set.
///
/// A generated patch type has a setter for each writable property, and a `clear_…` method for each
/// that is nullable. This trait has the methods that all patch types share.
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

    /// Returns the body.
    fn body(&self) -> &PatchBody;

    /// Returns the body for further changes.
    fn body_mut(&mut self) -> &mut PatchBody;

    /// Wraps a body.
    fn from_body(body: PatchBody) -> Self;

    /// Returns the body, taking ownership.
    #[must_use]
    fn into_body(mut self) -> PatchBody {
        let nothing = PatchBody::new(self.body().info());
        std::mem::replace(self.body_mut(), nothing)
    }

    /// States the type of the value (`@odata.type`), such as `#microsoft.graph.ipNamedLocation`, if
    /// it is derived from the documented type. Required if the documented type is abstract.
    #[must_use]
    fn with_odata_type(mut self, odata_type: &str) -> Self {
        self.body_mut().set_verbatim(ODATA_TYPE, odata_type);
        self
    }

    /// Sets a property to the value in an option, or clears it if the option is `None`, by calling
    /// one of the property's two methods.
    ///
    /// Properties that cannot be null have no `clear_…` method. This is one method for all
    /// properties because a method for each would make models slower to compile.
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

    /// Returns `true` if the patch contains no changes. A type (`@odata.type`) alone is not a
    /// change.
    fn is_empty(&self) -> bool {
        self.body().is_empty()
    }

    /// Returns the change of the property with this name in JSON.
    fn state(&self, name: &str) -> PatchState {
        self.body().state(name)
    }

    /// Applies the patch to a local copy of the object, as the service will.
    fn apply(&self, model: &mut Self::Model) {
        apply(self.body(), model);
    }

    /// Returns the smallest patch that turns `before` into `after`.
    ///
    /// Only writable properties are compared; [`difference`](Patch::difference) returns which of
    /// the others differ. A nested value becomes a nested patch, and a collection is replaced as a
    /// whole. A value that is no longer there is cleared, or kept if the property is not nullable.
    /// Undocumented properties and those of derived types are compared too, but annotations are
    /// not. A value of a derived type is sent with its `@odata.type`.
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

    /// Returns the same patch as [`between`](Patch::between), for a service that replaces nested
    /// values instead of merging them: nested values whose fields the closure returns are sent
    /// whole if they differ, and so are the values nested in them.
    ///
    /// If the closure returns anything but fields of the model, the request with the patch is an
    /// error. To send a property whole in every call, use the option `whole` when generating.
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

    /// Returns the same patch as [`between`](Patch::between), and the differences that it cannot
    /// express.
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

    /// Creates a patch that sets every writable property that is set in the model.
    #[must_use]
    fn from_model(model: &Self::Model) -> Self {
        Self::between(&Self::Model::default(), model)
    }

    /// Converts the patch to a model, for a place that expects one, such as an element of a
    /// collection that is created together with its owner. The bindings of the patch are sent with
    /// the model.
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

    /// Reads a patch from JSON and checks every property in it.
    ///
    /// A patch of an open type accepts any name. Names that are similar to documented ones, and may
    /// be misspelled, are returned with the patch, which contains them unchanged.
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
    /// Returns all problems at once: properties that do not exist or are not writable, `null` for
    /// properties that are not nullable, and values of the wrong type. If a nested value is of a
    /// derived type, only the names of the properties that this type adds are checked; to check
    /// their values, use the derived type's own patch.
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

    /// Reads a patch like [`from_json`](Patch::from_json), but treats a name that is similar to a
    /// documented one as an error. The implementations of `Deserialize` call this.
    ///
    /// # Errors
    /// Returns the errors of [`from_json`](Patch::from_json), and names that are similar to
    /// documented ones.
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

/// A patch of an `M` or of a type derived from it. Setters of properties of type `M`, and requests
/// that change an `M`, accept such a patch.
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
    /// Returns the body as the value of a property of type `M`: with `@odata.type` if the patch is
    /// of a derived type.
    #[must_use]
    fn into_nested(self) -> PatchBody;
}

impl<P: Patch<Model: DerivedFrom<M>>, M: Model> PatchOf<M> for P {
    #[inline]
    fn into_nested(self) -> PatchBody {
        nested(self.into_body(), M::INFO.name())
    }
}

/// Not generic over types, so that it is compiled once.
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

/// Deserializes a patch according to the rules of [`Patch::from_json_strict`].
///
/// # Errors
/// Fails if the input is not JSON or violates those rules.
pub fn read<'de, P: Patch, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    let json = Untyped::deserialize(deserializer)?;
    from_json_strict(&mut P::Model::default(), Json::of(&json)).map(P::from_body).map_err(D::Error::custom)
}
