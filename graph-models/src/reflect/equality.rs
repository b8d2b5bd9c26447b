//! Equality of models.

use super::{Additional, Object};
use crate::Untyped;

/// Whether two models of one type have the same properties, annotations and misfits.
pub(crate) fn same_object(a: &dyn Object, b: &dyn Object) -> bool {
    (0..a.info().properties().len()).all(|index| match (a.field(index), b.field(index)) {
        (Some(a), Some(b)) => a.same(b),
        (None, None) => true,
        _ => false,
    }) && same_entries(live_entries(a), live_entries(b))
}

/// The entries that count: a misfit whose property has been set since is not one, and an `@odata.type` that names the
/// model's own type says nothing new.
fn live_entries(object: &dyn Object) -> Vec<(&str, &Untyped)> {
    let info = object.info();
    let is_live = |name: &str, value: &Untyped| match info.index_of(name).and_then(|index| object.field(index)) {
        Some(field) => !field.is_set(),
        None => name != "@odata.type" || !value.as_str().is_some_and(|it| info.is_named(it)),
    };
    object.additional().entries().filter(|(name, value)| is_live(name, value)).collect()
}

impl PartialEq for Additional {
    fn eq(&self, other: &Self) -> bool {
        same_entries(self.entries().collect(), other.entries().collect())
    }
}

/// Whether the same names, each of which occurs once, have the same values in whatever order.
fn same_entries(mut a: Vec<(&str, &Untyped)>, mut b: Vec<(&str, &Untyped)>) -> bool {
    if a.len() != b.len() {
        return false;
    }
    a.sort_unstable_by_key(|(name, _)| *name);
    b.sort_unstable_by_key(|(name, _)| *name);
    a == b
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;
    use crate::fixture::LanguageProficiency;

    #[test]
    fn the_order_of_unknown_properties_does_not_count() {
        let mut a = Additional::new();
        a.insert("x", 1);
        a.insert("y", 2);
        let mut b = Additional::new();
        b.insert("y", 2);
        assert_ne!(a, b);
        b.insert("x", 1);
        assert_eq!(a, b);
    }

    #[test]
    fn remembered_nulls_do_not_count() {
        let read: Result<LanguageProficiency, _> = serde_json::from_str(r#"{"note":null}"#);
        assert_eq!(read.ok(), Some(LanguageProficiency::default()));
    }

    #[test]
    fn a_misfit_counts_until_its_property_is_set() {
        let misfit = LanguageProficiency::default().with(|it| {
            it.additional.insert("count", "many");
        });
        assert_ne!(misfit, LanguageProficiency::default());
        let set = |it: &mut LanguageProficiency| it.count = Some(1);
        assert_eq!(misfit.with(set), LanguageProficiency::default().with(set));
    }
}
