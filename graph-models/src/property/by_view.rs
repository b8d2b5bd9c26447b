//! Copies and equality of properties that hold models or members of enums.
//!
//! Nothing here is generic: in code that is, all of it would be compiled for each type once more.

use std::any::Any;

use super::{Place, Slot, Token, View};
use crate::object::{Object, copy_object, same_object};

fn is_same_type(a: &dyn Slot, b: &dyn Slot) -> bool {
    (a as &dyn Any).type_id() == (b as &dyn Any).type_id()
}

/// Copies the value of a slot of the same type. A slot of another type changes nothing, and gives `false`.
pub(super) fn assign(to: &mut dyn Slot, from: &dyn Slot) -> bool {
    if !is_same_type(to, from) {
        return false;
    }
    match from.view() {
        None => to.clear(),
        Some(View::List(from)) => {
            to.clear();
            let Some(to) = to.list() else { return true };
            for view in (0..from.len()).filter_map(|index| from.get(index)) {
                put(to, &view);
            }
        }
        Some(view) => put(to, &view),
    }
    true
}

fn put(to: &mut dyn Place, view: &View<'_>) {
    match view {
        View::Text(text) => {
            to.put(Token::Text(text));
        }
        View::Object(from) => {
            if let Some(to) = to.object() {
                copy(*from, to);
            }
        }
        _ => {}
    }
}

fn copy(from: &dyn Object, to: &mut dyn Object) {
    if to.info().name != from.info().name {
        to.retype(from.info().name);
    }
    copy_object(from, to);
}

/// Whether two slots have the same type and the same value.
pub(super) fn same(a: &dyn Slot, b: &dyn Slot) -> bool {
    is_same_type(a, b)
        && match (a.view(), b.view()) {
            (None, None) => true,
            (Some(View::List(a)), Some(View::List(b))) => {
                a.len() == b.len() && (0..a.len()).all(|index| same_views(a.get(index), b.get(index)))
            }
            (a, b) => same_views(a, b),
        }
}

fn same_views(a: Option<View<'_>>, b: Option<View<'_>>) -> bool {
    match (a, b) {
        (Some(View::Text(a)), Some(View::Text(b))) => a == b,
        (Some(View::Object(a)), Some(View::Object(b))) => a.info().name == b.info().name && same_object(a, b),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;
    use crate::fixture::AllowedAudiences;
    use crate::fixture::mail::{AnyAttachment, Attachment, FileAttachment};

    /// Whether a copy of a slot is the same as it, and an empty one is not.
    fn copies(slot: &dyn Slot) -> bool {
        slot.copied().same(slot) && !slot.blank().same(slot) && slot.blank().same(&*slot.blank())
    }

    fn file() -> AnyAttachment {
        FileAttachment::default().with(|it| it.content_id = Some("a".into())).into()
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
        assert!(copies(&Some(file())) && copies(&Some(vec![file(), Attachment::default().into()])));
        assert!(!same(&Some(file()), &Some(AnyAttachment::from(Attachment::default()))));
        assert!(!same(&Some(vec![file()]), &Some(vec![file(), file()])));
    }

    #[test]
    fn what_was_there_before_is_gone() {
        let mut to = Some(AnyAttachment::from(Attachment::default().with(|it| it.name = Some("b".into()))));
        assert!(assign(&mut to, &Some(file())));
        assert_eq!(to, Some(file()));
        let mut list = Some(vec![file(), file()]);
        assert!(assign(&mut list, &Some(vec![file()])) && assign(&mut to, &None::<AnyAttachment>));
        assert_eq!((list, to), (Some(vec![file()]), None));
    }

    #[test]
    fn a_slot_of_another_type_changes_nothing() {
        let mut to = Some(AllowedAudiences::Family);
        assert!(!assign(&mut to, &Some("me".to_owned())));
        assert_eq!(to, Some(AllowedAudiences::Family));
    }
}
