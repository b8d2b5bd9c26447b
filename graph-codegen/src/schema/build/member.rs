//! Members of enums that are known from the possible values of a property.

use crate::schema::{EnumMember, Property};

/// Whether a possible value can be a member: a word, and not the absence of a value.
pub(super) fn is_member_name(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && !value.eq_ignore_ascii_case("null")
}

/// A member that is known from a property's possible values.
pub(super) fn member(value: &str, property: &Property) -> EnumMember {
    EnumMember {
        name: value.to_owned(),
        value: None,
        description: Default::default(),
        deprecated: None,
        span: property.span,
    }
}
