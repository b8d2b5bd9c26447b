//! Equality of models.

use super::{Additional, Contents, Field, Object, TypeInfo};
use crate::Untyped;

/// Whether two models of one type have the same properties, annotations and misfits.
pub(crate) fn same_object(a: &dyn Object, b: &dyn Object) -> bool {
    let (info, a, b) = (a.info(), a.contents(), b.contents());
    same_fields(&a, &b) && same_entries(live_entries(info, &a), live_entries(info, &b))
}

fn same_fields(a: &Contents<'_>, b: &Contents<'_>) -> bool {
    let same =
        |((a_index, a), (b_index, b)): ((usize, &dyn Field), (usize, &dyn Field))| a_index == b_index && a.same(b);
    a.fields().len() == b.fields().len() && a.fields().zip(b.fields()).all(same)
}

/// The entries to compare: a misfit whose property has been set since is ignored, and so is an
/// `@odata.type` that names the model's own type.
fn live_entries<'a>(info: &TypeInfo, contents: &Contents<'a>) -> Vec<(&'a str, &'a Untyped)> {
    let is_live = |name: &str, value: &Untyped| match info.index_of(name) {
        Some(index) => !contents.is_set(index),
        None => name != "@odata.type" || !value.as_str().is_some_and(|it| info.is_named(it)),
    };
    contents.additional.entries().filter(|(name, value)| is_live(name, value)).collect()
}

impl PartialEq for Additional {
    fn eq(&self, other: &Self) -> bool {
        same_entries(self.entries().collect(), other.entries().collect())
    }
}

/// Whether the same names, each of which occurs once, have the same values in any order.
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
