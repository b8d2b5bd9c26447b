//! The table of a type.

use super::Access;

/// The table of a type: its name, its base type and its properties.
///
/// The properties are sorted by bytes, and the index of a property is that of its
/// [field](crate::reflect::Fields). They include the properties of the base types.
///
/// Generated code creates one with [`new`](TypeInfo::new) and the `with_…` methods.
///
/// ```
/// use graph_models::{Access, TypeInfo};
///
/// static INFO: TypeInfo = TypeInfo::new("microsoft.graph.fileAttachment", &["contentBytes", "id"])
///     .with_base("microsoft.graph.attachment")
///     .with_access(&[Access::WRITABLE.and(Access::NULLABLE).bits(), Access::KEY.bits()]);
/// assert_eq!(INFO.base(), Some("microsoft.graph.attachment"));
/// assert_eq!(INFO.index_of("id"), Some(1));
/// assert!(INFO.access(0).is_writable() && !INFO.access(1).is_writable());
/// ```
#[derive(Debug)]
pub struct TypeInfo {
    name: &'static str,
    base: Option<&'static str>,
    is_open: bool,
    is_abstract: bool,
    derived: &'static [&'static TypeInfo],
    properties: &'static [&'static str],
    access: &'static [u8],
    bound: &'static [&'static str],
}

impl TypeInfo {
    /// Creates the table of a type with a name and properties, which must be sorted by bytes. The
    /// type has no base type and is neither open nor abstract, and a client may do nothing with its
    /// properties.
    #[must_use]
    pub const fn new(name: &'static str, properties: &'static [&'static str]) -> Self {
        Self { name, base: None, is_open: false, is_abstract: false, derived: &[], properties, access: &[], bound: &[] }
    }

    /// Sets the base type, by its name including the namespace.
    #[must_use]
    pub const fn with_base(self, base: &'static str) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Marks the type as open.
    #[must_use]
    pub const fn with_open(self) -> Self {
        Self { is_open: true, ..self }
    }

    /// Marks the type as abstract.
    #[must_use]
    pub const fn with_abstract(self) -> Self {
        Self { is_abstract: true, ..self }
    }

    /// Sets the tables of all types derived from this one, directly or indirectly, sorted by their
    /// names.
    #[must_use]
    pub const fn with_derived(self, derived: &'static [&'static TypeInfo]) -> Self {
        Self { derived, ..self }
    }

    /// Sets what a client may do with each property, as [bits](Access::bits) in the order of the
    /// properties.
    #[must_use]
    pub const fn with_access(self, access: &'static [u8]) -> Self {
        Self { access, ..self }
    }

    /// Sets the navigation properties that pages bind to objects (`name@odata.bind`) but that the
    /// type's own page does not list.
    #[must_use]
    pub const fn with_bound(self, bound: &'static [&'static str]) -> Self {
        Self { bound, ..self }
    }

    /// Returns the type's name, including its namespace: `microsoft.graph.user`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the name of the base type, including its namespace.
    #[must_use]
    pub const fn base(&self) -> Option<&'static str> {
        self.base
    }

    /// Returns `true` if the type is open: services and apps may add properties to its values
    /// (OData 4.01, "open types").
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Returns `true` if the type is abstract: every value has a type derived from it and states
    /// that type (`@odata.type`).
    #[must_use]
    pub const fn is_abstract(&self) -> bool {
        self.is_abstract
    }

    /// Returns the tables of all known types derived from this one, sorted by their names.
    #[must_use]
    pub const fn derived(&self) -> &'static [&'static TypeInfo] {
        self.derived
    }

    /// Returns the index in [`derived`](TypeInfo::derived) of the type that an `@odata.type` names,
    /// with or without `#` and ignoring case.
    #[must_use]
    pub fn derived_index(&self, odata_type: &str) -> Option<usize> {
        let name = bare(odata_type);
        let exact = self.derived.binary_search_by(|derived| derived.name.cmp(name)).ok();
        exact.or_else(|| self.derived.iter().position(|derived| derived.name.eq_ignore_ascii_case(name)))
    }

    /// Returns the names of the properties in JSON, sorted by bytes.
    #[must_use]
    pub const fn properties(&self) -> &'static [&'static str] {
        self.properties
    }

    /// Returns what a client may do with the property with this index; no access if there is no
    /// such property.
    #[must_use]
    pub const fn access(&self, index: usize) -> Access {
        match self.access.split_at_checked(index) {
            Some((_, [bits, ..])) => Access::from_bits(*bits),
            _ => Access::NONE,
        }
    }

    /// Returns the index of a property by its exact name in JSON.
    #[must_use]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        let begin = begin(name);
        let order = |property: &&str| self::begin(property).cmp(&begin).then_with(|| (*property).cmp(name));
        self.properties.binary_search_by(order).ok()
    }

    /// Returns the index of a property by its name, ignoring case.
    #[must_use]
    pub fn index_ignoring_case(&self, name: &str) -> Option<usize> {
        self.index_of(name).or_else(|| self.properties.iter().position(|property| property.eq_ignore_ascii_case(name)))
    }

    /// Returns the name of the property with this index.
    #[must_use]
    pub fn property(&self, index: usize) -> Option<&'static str> {
        self.properties.get(index).copied()
    }

    /// Returns `true` if the property can be bound to an object (`name@odata.bind`): if it is a
    /// navigation property, including one that can only be bound.
    #[must_use]
    pub fn is_bindable(&self, name: &str) -> bool {
        self.index_of(name).is_some_and(|index| self.access(index).is_navigation()) || self.bound.contains(&name)
    }

    /// Returns `true` if an `@odata.type` annotation, with or without `#` and ignoring case, names
    /// exactly this type.
    #[must_use]
    pub fn is_named(&self, odata_type: &str) -> bool {
        bare(odata_type).eq_ignore_ascii_case(self.name)
    }
}

/// The name in an `@odata.type`: the text after the `#`, which OData allows to follow a URL (JSON
/// Format 4.01, 4.6.3).
pub(crate) fn bare(odata_type: &str) -> &str {
    odata_type.rsplit('#').next().unwrap_or(odata_type)
}

/// The first eight bytes as a number with the same order. This nearly always decides a comparison
/// and needs no call.
fn begin(text: &str) -> u64 {
    u64::from_be_bytes(first_eight(text.as_bytes()))
}

/// The first eight bytes, filled up with zeros.
pub(super) fn first_eight(bytes: &[u8]) -> [u8; 8] {
    let padded = || {
        let mut padded = [0; 8];
        padded.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        padded
    };
    bytes.first_chunk().copied().unwrap_or_else(padded)
}

#[cfg(test)]
mod tests {
    use super::*;

    static INFO: TypeInfo = TypeInfo::new("microsoft.graph.thing", &["Upper", "id", "name"]).with_access(b"\x03\x0c");

    #[test]
    fn names_are_found_with_their_case_and_without() {
        assert_eq!(INFO.index_of("id"), Some(1));
        assert_eq!(INFO.index_of("ID"), None);
        assert_eq!(INFO.index_ignoring_case("ID"), Some(1));
        assert_eq!(INFO.index_ignoring_case("upper"), Some(0));
    }

    #[test]
    fn names_that_begin_alike_or_are_short_are_found() {
        static NAMES: TypeInfo = TypeInfo::new(
            "microsoft.graph.thing",
            &["", "id", "onPremisesDomainName", "onPremisesSyncEnabled", "onPremisesZ", "onPremisé"],
        );
        assert!(NAMES.properties.is_sorted());
        for (index, name) in NAMES.properties.iter().enumerate() {
            assert_eq!(NAMES.index_of(name), Some(index), "{name}");
        }
        for name in ["i", "id\0", "onPremis", "onPremises", "onPremisesZZ", "é"] {
            assert_eq!(NAMES.index_of(name), None, "{name}");
        }
    }

    #[test]
    fn nothing_may_be_done_with_a_property_without_flags() {
        assert_eq!((INFO.access(2), INFO.access(99)), (Access::NONE, Access::NONE));
        assert_eq!(INFO.access(1), Access::KEY.and(Access::READ_ONLY));
    }

    #[test]
    fn a_type_is_named_with_and_without_the_hash_in_any_case() {
        assert!(INFO.is_named("#microsoft.graph.thing") && INFO.is_named("microsoft.graph.thing"));
        assert!(INFO.is_named("https://graph.microsoft.com/v1.0/$metadata#Microsoft.Graph.Thing"));
        assert!(!INFO.is_named("#microsoft.graph.other") && !INFO.is_named("#microsoft.graph.thin"));
    }
}
