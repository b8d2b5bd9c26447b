//! Conversions between a type and the types derived from it.

use std::any::Any;

use super::convert::convert;
use super::{Model, Object, TypeInfo, additional};

/// A model of the type `B` or of a type derived from it. Implemented by generated code for each
/// pair of types.
///
/// A field of the type `B` always holds a `B`: the properties that only a derived type has are in
/// [`Additional`](crate::Additional), and `@odata.type` names the type. Documenting another derived
/// type therefore does not change any field. The methods `from_derived` and `into_derived` of the
/// base type convert without loss, and `into_any` converts to an enum of all known derived types.
///
/// ```
/// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
/// # use mail::*;
/// use graph_models::Model;
///
/// let json = r##"{"@odata.type":"#microsoft.graph.fileAttachment","name":"plan.txt","contentBytes":"aGk="}"##;
/// let attachment: Attachment = serde_json::from_str(json)?;
/// assert_eq!(attachment.name.as_deref(), Some("plan.txt"));
/// match attachment.clone().into_any() {
///     AnyAttachment::FileAttachment(file) => assert!(file.content_bytes.is_some()),
///     AnyAttachment::ItemAttachment(item) => println!("{:?}", item.item),
///     other => println!("{:?}", Attachment::from(other).odata_type()),
/// }
///
/// // One type without the enum; an attachment of another type is returned as the error.
/// let mut file = attachment.into_derived::<FileAttachment>().unwrap();
/// file.name = Some("plans.txt".into());
/// let attachment = Attachment::from_derived(file);
/// assert_eq!(
///     serde_json::to_string(&attachment)?,
///     r##"{"@odata.type":"#microsoft.graph.fileAttachment","name":"plans.txt","contentBytes":"aGk="}"##,
/// );
///
/// // An attachment of a type that is documented later keeps everything that it came with.
/// let json = r##"{"@odata.type":"#microsoft.graph.scanAttachment","seconds":7}"##;
/// let AnyAttachment::Attachment(other) = serde_json::from_str::<Attachment>(json)?.into_any() else { unreachable!() };
/// assert_eq!(serde_json::to_string(&other)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither `{B}` nor derived from it",
    label = "not derived from `{B}`"
)]
pub trait DerivedFrom<B: Model>: Model {}

impl<M: Model> DerivedFrom<M> for M {}

/// The type that an object states (`@odata.type`), if it is derived from its own type.
pub(crate) fn said_type(object: &dyn Object) -> Option<&'static TypeInfo> {
    let said = additional(object).odata_type()?;
    object.info().derived().get(object.info().derived_index(said)?).copied()
}

/// Returns the name of the derived type that a model states.
#[must_use]
pub fn said_name<B: Model>(base: &B) -> Option<&'static str> {
    said_type(base).map(TypeInfo::name)
}

/// Converts a model to a type that it is derived from. The result states its original type, unless
/// the two types are the same.
#[must_use]
pub fn into_base<D: DerivedFrom<B>, B: Model>(derived: D) -> B {
    let mut derived = Some(derived);
    // Most elements of a collection have the base type itself and need no copy.
    let same = (&mut derived as &mut dyn Any).downcast_mut::<Option<B>>().and_then(Option::take);
    same.unwrap_or_else(|| {
        let mut base = B::default();
        if let Some(derived) = &mut derived {
            upcast(derived, &mut base);
        }
        base
    })
}

/// Converts a model to a derived type, without checking the type that it states.
#[must_use]
pub fn into_derived<B: Model, D: DerivedFrom<B>>(mut base: B) -> D {
    let mut derived = D::default();
    convert(&mut base, &mut derived);
    derived
}

/// Converts a model to a derived type, if it states that type or one derived from it.
///
/// # Errors
/// Returns the model unchanged if it states another type.
pub fn try_into_derived<B: Model, D: DerivedFrom<B>>(base: B) -> Result<D, B> {
    let is_derived = |said: &str| D::INFO.is_named(said) || D::INFO.derived_index(said).is_some();
    match additional(&base).odata_type() {
        Some(said) if is_derived(said) => Ok(into_derived(base)),
        _ => Err(base),
    }
}

fn upcast(derived: &mut dyn Object, base: &mut dyn Object) {
    let name = derived.info().name();
    convert(derived, base);
    if let Some(additional) = base.additional_mut()
        && additional.get("@odata.type").is_none()
    {
        additional.insert("@odata.type", format!("#{name}"));
    }
}
