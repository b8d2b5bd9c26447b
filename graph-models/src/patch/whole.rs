//! Nested values that are replaced.

use super::body::PatchBody;
use super::difference::difference;
use super::traits::{Patch, PatchOf, nested};
use crate::reflect::{DerivedFrom, Model};

/// A nested value that takes the place of the one that is there, instead of being merged into it.
///
/// By the rules of OData a PATCH merges a nested complex value: what it does not mention stays.
/// Some services replace the value, so that what is not mentioned is gone. For those, the setter of
/// a nested value takes all of it: whatever is set in the model and may be written. In JSON the two
/// look the same; what differs is what is in it, what [`Patch::apply`] makes of a copy, and that a
/// second value takes the place of the first.
///
/// A property of which that is always so is named by the option `whole`: its setter takes the model
/// alone, and [`Patch::between`] sends all of it. [`Patch::between_whole`] does so for one call.
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

/// A change of an `M` that is nested: what the setter of a property of that type takes. Every
/// [`PatchOf<M>`] is one, and merges; a [`Whole`] model of the type, or of one derived from it, is
/// one that replaces.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch of `{M}` or of a type derived from it",
    label = "expected a patch of `{M}`, or `Whole<{M}>`"
)]
pub trait ChangeOf<M: Model> {
    /// What it says, as the value of a property whose type is that of `M`.
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
