//! What the documentation says of a type, as a table.

use super::any::bare;

/// What a property allows: the bits of [`TypeInfo::access`].
pub mod access {
    /// A PATCH may set it.
    pub const WRITABLE: u8 = 1;
    /// `null` may be sent, which clears it.
    pub const NULLABLE: u8 = 2;
    /// It is part of the entity's key; no PATCH can change it.
    pub const KEY: u8 = 4;
    /// The service computes it.
    pub const READ_ONLY: u8 = 8;
    /// It is a navigation property: a PATCH binds it (`name@odata.bind`) and does not set it.
    pub const NAVIGATION: u8 = 16;
}

/// The table of a model: its name, its base and its properties.
///
/// The properties are sorted bytewise, and the index of a name is the number of its
/// [slot](crate::Object::slot). A type holds its base types' properties too.
///
/// ```
/// use graph_models::{TypeInfo, access};
///
/// static INFO: TypeInfo = TypeInfo {
///     name: "microsoft.graph.itemBody",
///     base: None,
///     open: false,
///     properties: &["content", "contentType"],
///     access: b"\x03\x01",
/// };
/// assert_eq!(INFO.index_of("contentType"), Some(1));
/// assert!(INFO.is_nullable(0) && !INFO.is_nullable(1));
/// assert!(INFO.allows(1, access::WRITABLE));
/// ```
#[derive(Debug)]
pub struct TypeInfo {
    /// The type's name with its namespace: `microsoft.graph.user`.
    pub name: &'static str,
    /// The base type's name with its namespace.
    pub base: Option<&'static str>,
    /// Whether the type is open: services and apps add properties of their own (OData 4.01, "open types").
    pub open: bool,
    /// The names of the properties as they are in JSON, sorted bytewise.
    pub properties: &'static [&'static str],
    /// One byte of [`access`] bits for each property.
    pub access: &'static [u8],
}

impl TypeInfo {
    /// The index of a property, by the exact name that it has in JSON.
    #[must_use]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        let begin = begin(name);
        let order = |property: &&str| self::begin(property).cmp(&begin).then_with(|| (*property).cmp(name));
        self.properties.binary_search_by(order).ok()
    }

    /// The index of a property whose name differs at most in case.
    #[must_use]
    pub fn index_ignoring_case(&self, name: &str) -> Option<usize> {
        self.index_of(name).or_else(|| self.properties.iter().position(|property| property.eq_ignore_ascii_case(name)))
    }

    /// The name of a property.
    #[must_use]
    pub fn property(&self, index: usize) -> Option<&'static str> {
        self.properties.get(index).copied()
    }

    /// Whether a property has all of these [`access`] bits.
    #[must_use]
    pub fn allows(&self, index: usize, bits: u8) -> bool {
        self.access.get(index).is_some_and(|access| access & bits == bits)
    }

    /// Whether a PATCH may set the property.
    #[must_use]
    pub fn is_writable(&self, index: usize) -> bool {
        self.allows(index, access::WRITABLE)
    }

    /// Whether a PATCH may clear the property.
    #[must_use]
    pub fn is_nullable(&self, index: usize) -> bool {
        self.allows(index, access::NULLABLE)
    }

    /// Whether an `@odata.type` annotation, with or without `#` and in whatever case, names this very type.
    #[must_use]
    pub fn is_named(&self, odata_type: &str) -> bool {
        bare(odata_type).eq_ignore_ascii_case(self.name)
    }
}

/// The first eight bytes as a number that has their order; it decides nearly always, and needs no call to compare.
fn begin(text: &str) -> u64 {
    u64::from_be_bytes(first_eight(text.as_bytes()))
}

/// The first eight bytes; zeros stand for those that are missing.
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

    static INFO: TypeInfo = TypeInfo {
        name: "microsoft.graph.thing",
        base: None,
        open: false,
        properties: &["Upper", "id", "name"],
        access: b"\x03\x0c",
    };

    #[test]
    fn names_are_found_with_their_case_and_without() {
        assert_eq!(INFO.index_of("id"), Some(1));
        assert_eq!(INFO.index_of("ID"), None);
        assert_eq!(INFO.index_ignoring_case("ID"), Some(1));
        assert_eq!(INFO.index_ignoring_case("upper"), Some(0));
    }

    #[test]
    fn names_that_begin_alike_or_are_short_are_found() {
        static NAMES: TypeInfo = TypeInfo {
            name: "microsoft.graph.thing",
            base: None,
            open: false,
            properties: &["", "id", "onPremisesDomainName", "onPremisesSyncEnabled", "onPremisesZ", "onPremisé"],
            access: b"",
        };
        assert!(NAMES.properties.is_sorted());
        for (index, name) in NAMES.properties.iter().enumerate() {
            assert_eq!(NAMES.index_of(name), Some(index), "{name}");
        }
        for name in ["i", "id\0", "onPremis", "onPremises", "onPremisesZZ", "é"] {
            assert_eq!(NAMES.index_of(name), None, "{name}");
        }
    }

    #[test]
    fn a_property_without_access_bits_allows_nothing() {
        assert!(!INFO.is_writable(2) && !INFO.is_nullable(2) && !INFO.is_writable(99));
        assert!(INFO.allows(1, access::KEY | access::READ_ONLY));
    }

    #[test]
    fn a_type_is_named_with_and_without_the_hash_in_any_case() {
        assert!(INFO.is_named("#microsoft.graph.thing") && INFO.is_named("microsoft.graph.thing"));
        assert!(INFO.is_named("https://graph.microsoft.com/v1.0/$metadata#Microsoft.Graph.Thing"));
        assert!(!INFO.is_named("#microsoft.graph.other") && !INFO.is_named("#microsoft.graph.thin"));
    }
}
