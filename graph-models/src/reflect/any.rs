//! A base type and the types derived from it.

use super::convert::convert;
use super::{Fields as _, Model, Object, bare, copy_object, same_object};
use crate::open_enum;

/// An enum of a base type and the types derived from it: what stands wherever the documentation says the base type.
///
/// **Reading** goes by `@odata.type`, wherever in the object it is, with or without its `#`, and in whatever case. One
/// that is not there, or that names no variant, gives the base type, which keeps the annotation and all properties
/// that it does not know; so nothing is lost on the way back.
///
/// **Writing** puts `@odata.type` first where the variant is a derived type, also where it has not been set.
///
/// The generated enum has a method for each property of the base type, which saves a `match`. As a [`Model`] it stands
/// for its base type, whose [`INFO`](Model::INFO) it has; [`info`](Object::info) is that of its variant.
///
/// ```
/// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
/// # use mail::*;
/// use graph_models::{AnyModel, Model};
///
/// let json = r##"{"name":"plan.txt","contentBytes":"aGk=","@odata.type":"#microsoft.graph.fileAttachment"}"##;
/// let attachment: AnyAttachment = serde_json::from_str(json)?;
/// assert_eq!(attachment.name(), Some("plan.txt"));
/// match &attachment {
///     AnyAttachment::FileAttachment(file) => assert!(file.content_bytes.is_some()),
///     AnyAttachment::ItemAttachment(item) => println!("{:?}", item.item),
///     other => println!("{:?}", other.odata_type()),
/// }
///
/// // What a page of tomorrow documents is an attachment with all that it came with.
/// let json = r##"{"@odata.type":"#microsoft.graph.voiceAttachment","seconds":7}"##;
/// let AnyAttachment::Attachment(other) = serde_json::from_str(json)? else { unreachable!() };
/// assert_eq!(serde_json::to_string(&other)?, json);
///
/// let file = FileAttachment::default().with(|it| it.name = Some("x".into()));
/// let json = serde_json::to_string(&AnyAttachment::from(file))?;
/// assert_eq!(json, r##"{"@odata.type":"#microsoft.graph.fileAttachment","name":"x"}"##);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait AnyModel: Model + From<Self::Base> {
    /// The base type.
    type Base: Model;

    /// The names of the derived types, sorted bytewise.
    const DERIVED: &'static [&'static str];

    /// An empty object of the derived type with this index in [`DERIVED`](AnyModel::DERIVED).
    fn from_index(index: usize) -> Option<Self>;

    /// The model in the variant.
    fn variant(&self) -> &dyn Object;

    /// The same, to write to.
    fn variant_mut(&mut self) -> &mut dyn Object;

    /// The same value as one of the base type. What only the derived type documents is in its
    /// [`Additional`](crate::Additional), with an `@odata.type`; so it can become again what it was.
    ///
    /// ```
    /// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
    /// # use mail::*;
    /// use graph_models::{AnyModel, Model};
    ///
    /// let file = FileAttachment::default().with(|it| it.name = Some("plan.txt".into()));
    /// let base: Attachment = AnyAttachment::from(file).into_base();
    /// assert_eq!(base.name.as_deref(), Some("plan.txt"));
    /// assert_eq!(base.odata_type(), Some("#microsoft.graph.fileAttachment"));
    /// ```
    #[must_use]
    fn into_base(mut self) -> Self::Base {
        let mut base = Self::Base::default();
        let unannounced = derived(&self).and_then(unannounced);
        convert(self.variant_mut(), &mut base);
        if let (Some(name), Some(additional)) = (unannounced, base.additional_mut()) {
            additional.insert("@odata.type", format!("#{name}"));
        }
        base
    }
}

/// An object of the type with this name, and of the base type where that is no derived one.
fn of_type<A: AnyModel>(odata_type: &str) -> A {
    position(A::DERIVED, bare(odata_type)).and_then(A::from_index).unwrap_or_default()
}

/// Where a type stands in a list of derived ones.
fn position(derived: &[&str], name: &str) -> Option<usize> {
    open_enum::position(derived, name).or_else(|| derived.iter().position(|derived| derived.eq_ignore_ascii_case(name)))
}

/// Makes of a value one of the type that an `@odata.type` names, with all that it holds.
#[inline]
pub fn retype<A: AnyModel>(any: &mut A, odata_type: &str) -> bool {
    let mut next: A = of_type(odata_type);
    if next.info().name() == any.info().name() {
        return false;
    }
    convert(any.variant_mut(), next.variant_mut());
    *any = next;
    true
}

/// The model in the variant of a derived type.
#[inline]
pub fn derived<A: AnyModel>(any: &A) -> Option<&dyn Object> {
    Some(any.variant()).filter(|variant| variant.info().name() != A::INFO.name())
}

/// A copy.
#[must_use]
#[inline]
pub fn clone<A: AnyModel>(any: &A) -> A {
    let mut copy: A = of_type(any.info().name());
    copy_object(any.variant(), copy.variant_mut());
    copy
}

/// Equality.
#[must_use]
#[inline]
pub fn same<A: AnyModel>(a: &A, b: &A) -> bool {
    a.info().name() == b.info().name() && same_object(a.variant(), b.variant())
}

/// The type that a model in the variant of a derived type has to name, because neither its place nor an annotation does.
pub(super) fn unannounced(derived: &dyn Object) -> Option<&'static str> {
    derived.additional().get("@odata.type").is_none().then_some(derived.info().name())
}
