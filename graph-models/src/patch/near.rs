//! The documented name that was probably meant.

use crate::reflect::TypeInfo;

/// The property of a type with the most similar name: the same except for case, or with at most a
/// third of its letters, and at most three, different. Names that only differ in digits are not
/// similar (`addressLine3`).
pub(super) fn near(info: &TypeInfo, name: &str) -> Option<&'static str> {
    if let Some(index) = info.index_ignoring_case(name) {
        return info.property(index);
    }
    let length = name.chars().count();
    let limit = (length / 3).clamp(1, 3);
    let name = name.to_lowercase();
    // The time to compare depends on the length, which untrusted input determines.
    let alike = |property: &&&'static str| property.len().abs_diff(length) <= limit;
    let near = info.properties().iter().filter(alike).filter_map(|property| {
        let lower = property.to_lowercase();
        let distance = strsim::damerau_levenshtein(&lower, &name);
        (distance <= limit && !without_digits(&lower).eq(without_digits(&name))).then_some((distance, *property))
    });
    near.min().map(|(_, property)| property)
}

fn without_digits(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    static INFO: TypeInfo =
        TypeInfo::new("microsoft.graph.thing", &["addressLine1", "displayName", "id", "jobTitle", "tags"]);

    #[test]
    fn slips_of_the_pen_are_near() {
        let table = [
            ("dispalyName", Some("displayName")),
            ("displayNames", Some("displayName")),
            ("display_name", Some("displayName")),
            ("JOBTITLE", Some("jobTitle")),
            ("tag", Some("tags")),
            ("addresLine1", Some("addressLine1")),
            ("addressLine3", None),
            ("title", None),
            ("extension_1_costCentre", None),
            ("", None),
        ];
        for (name, expected) in table {
            assert_eq!(near(&INFO, name), expected, "{name}");
        }
    }
}
