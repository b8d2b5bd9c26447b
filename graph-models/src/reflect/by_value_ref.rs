//! Copying and comparing properties that hold models or enum members.
//!
//! Nothing here is generic, because generic code would be compiled again for each type.

use std::any::Any;

use super::{Decode, Field, JsonScalar, ValueRef, copy_object, same_object};

fn is_same_type(a: &dyn Field, b: &dyn Field) -> bool {
    (a as &dyn Any).type_id() == (b as &dyn Any).type_id()
}

/// Copies the value of a field of the same type. Returns `false`, without any change, if the types
/// differ.
pub(super) fn assign(to: &mut dyn Field, from: &dyn Field) -> bool {
    if !is_same_type(to, from) {
        return false;
    }
    match from.value_ref() {
        None => to.clear(),
        Some(ValueRef::List(from)) => {
            to.clear();
            let Some(to) = to.list_mut() else { return true };
            for view in (0..from.len()).filter_map(|index| from.get(index)) {
                put(to, &view);
            }
        }
        Some(view) => {
            to.clear();
            put(to, &view);
        }
    }
    true
}

fn put(to: &mut dyn Decode, view: &ValueRef<'_>) {
    match view {
        ValueRef::Text(text) => {
            to.decode_scalar(JsonScalar::Text(text));
        }
        ValueRef::Object(from) => {
            if let Some(to) = to.object_mut() {
                copy_object(*from, to);
            }
        }
        _ => {}
    }
}

/// Whether two fields have the same type and the same value.
pub(super) fn same(a: &dyn Field, b: &dyn Field) -> bool {
    is_same_type(a, b)
        && match (a.value_ref(), b.value_ref()) {
            (None, None) => true,
            (Some(ValueRef::List(a)), Some(ValueRef::List(b))) => {
                a.len() == b.len() && (0..a.len()).all(|index| same_views(a.get(index), b.get(index)))
            }
            (a, b) => same_views(a, b),
        }
}

fn same_views(a: Option<ValueRef<'_>>, b: Option<ValueRef<'_>>) -> bool {
    match (a, b) {
        (Some(ValueRef::Text(a)), Some(ValueRef::Text(b))) => a == b,
        (Some(ValueRef::Object(a)), Some(ValueRef::Object(b))) => {
            a.info().name() == b.info().name() && same_object(a, b)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;
    use crate::fixture::AllowedAudiences;
    use crate::fixture::mail::{Attachment, FileAttachment};

    /// Whether a copy of a field is the same as it, and an empty one is not.
    fn copies(field: &dyn Field) -> bool {
        field.copied().same(field) && !field.new_empty().same(field) && field.new_empty().same(&*field.new_empty())
    }

    fn file() -> Attachment {
        Attachment::from_derived(FileAttachment::default().with(|it| it.content_id = Some("a".into())))
    }

    #[test]
    fn members_are_copied_and_compared_by_their_text() {
        let unknown = AllowedAudiences::from("colleagues");
        assert!(copies(&Some(AllowedAudiences::Family)) && copies(&Some(unknown.clone())));
        assert!(copies(&Some(vec![unknown.clone(), AllowedAudiences::Family])));
        assert!(!same(&Some(AllowedAudiences::Family), &Some(unknown)));
        assert!(!same(&Some(AllowedAudiences::Family), &Some("family".to_owned())));
    }

    #[test]
    fn models_are_copied_with_their_type() {
        assert!(copies(&Some(file())) && copies(&Some(vec![file(), Attachment::default()])));
        assert!(!same(&Some(file()), &Some(Attachment::default())));
        assert!(!same(&Some(vec![file()]), &Some(vec![file(), file()])));
    }

    #[test]
    fn what_was_there_before_is_gone() {
        let mut to = Some(Attachment::default().with(|it| it.name = Some("b".into())));
        assert!(assign(&mut to, &Some(file())));
        assert_eq!(to, Some(file()));
        let mut list = Some(vec![file(), file()]);
        assert!(assign(&mut list, &Some(vec![file()])) && assign(&mut to, &None::<Attachment>));
        assert_eq!((list, to), (Some(vec![file()]), None));
    }

    #[test]
    fn a_slot_of_another_type_changes_nothing() {
        let mut to = Some(AllowedAudiences::Family);
        assert!(!assign(&mut to, &Some("me".to_owned())));
        assert_eq!(to, Some(AllowedAudiences::Family));
    }
}
