//! Nested values that replace the existing value.

use super::body::PatchBody;
use super::difference::difference;
use super::traits::{Patch, PatchOf, nested};
use crate::reflect::{DerivedFrom, Model};

/// A nested value that replaces the existing one, instead of being merged into it.
///
/// According to OData, a PATCH merges nested complex values: properties that it does not mention
/// keep their values. Some services replace the value instead, so that those properties are lost.
/// For such a service, pass a `Whole` model to the setter of the nested value. It contains every
/// writable property that is set in the model. The JSON of the two forms does not differ in
/// structure; they differ in which properties they contain, in the result of [`Patch::apply`], and
/// in that a second call of the setter replaces the first value.
///
/// If a property always behaves this way, name it in the option `whole` when generating. Its setter
/// then accepts only a model, and [`Patch::between`] sends all of it. [`Patch::between_whole`] does
/// this for a single call.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::{Model, Patch, Whole};
///
/// let merged = LanguageProficiencyPatch::new().set_inference(InferenceDataPatch::new().set_confidence_score(0.5));
/// let whole = InferenceData::default().with(|it| it.confidence_score = Some(0.5));
/// let replaced = LanguageProficiencyPatch::new().set_inference(Whole(whole));
/// assert_eq!(serde_json::to_string(&replaced)?, serde_json::to_string(&merged)?);
///
/// let json = r#"{"inference":{"confidenceScore":0.25,"userHasVerifiedAccuracy":true}}"#;
/// let mut copy: LanguageProficiency = serde_json::from_str(json)?;
/// replaced.apply(&mut copy);
/// assert_eq!(serde_json::to_string(&copy)?, r#"{"inference":{"confidenceScore":0.5}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole<M>(pub M);

/// A change of a nested `M`, as setters of properties of that type accept it: either a
/// [`PatchOf<M>`], which is merged, or a [`Whole`] model of the type or of one derived from it,
/// which replaces the existing value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch of `{M}` or of a type derived from it",
    label = "expected a patch of `{M}`, or `Whole<{M}>`"
)]
pub trait ChangeOf<M: Model> {
    /// Returns the body as the value of a property of type `M`.
    #[must_use]
    fn into_change(self) -> PatchBody;
}

impl<P: Patch<Model: DerivedFrom<M>>, M: Model> ChangeOf<M> for P {
    #[inline]
    fn into_change(self) -> PatchBody {
        PatchOf::<M>::into_nested(self)
    }
}

impl<D: DerivedFrom<M>, M: Model> ChangeOf<M> for Whole<D> {
    fn into_change(self) -> PatchBody {
        nested(difference(&D::default(), &self.0), M::INFO.name()).into_whole()
    }
}
