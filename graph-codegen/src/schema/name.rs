//! Full type names.

use std::fmt;

use crate::bytes::ByteSet;
use crate::limits::{NAME_BYTES, NAMESPACE_PARTS};

/// The full name of a type, such as `microsoft.graph.callRecords.session`: a namespace and a short
/// name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    full: String,
    /// The position of the short name.
    short: usize,
}

impl TypeName {
    /// The namespace of most types.
    pub(crate) const GRAPH: &'static str = "microsoft.graph";

    /// Creates the name of a type with a short name in a namespace.
    pub(crate) fn new(namespace: &str, short: &str) -> Self {
        Self { full: format!("{namespace}.{short}"), short: namespace.len() + 1 }
    }

    /// Parses a full name such as `#microsoft.graph.user` or `graph.user` (a common alias); `None`
    /// for a name without a namespace or with parts that are not identifiers.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_start_matches('#');
        let (namespace, short) = text.rsplit_once('.')?;
        if !is_dotted_name(text) {
            return None;
        }
        Some(if namespace == "graph" || namespace.starts_with("graph.") {
            Self::new(&format!("microsoft.{namespace}"), short)
        } else {
            Self::new(namespace, short)
        })
    }

    /// Parses a name in which the namespace `microsoft.graph` may be omitted.
    pub(crate) fn parse_or_graph(text: &str) -> Option<Self> {
        if text.contains('.') { Self::parse(text) } else { Self::parse(&format!("{}.{text}", Self::GRAPH)) }
    }

    /// Returns the full name.
    pub fn as_str(&self) -> &str {
        &self.full
    }

    /// Returns the part after the last dot.
    pub fn short(&self) -> &str {
        self.full.get(self.short..).unwrap_or(&self.full)
    }

    /// Returns the part before the last dot.
    pub fn namespace(&self) -> &str {
        self.full.get(..self.short.saturating_sub(1)).unwrap_or("")
    }

    /// Iterates over the parts of the namespace below `microsoft.graph`: `["callRecords"]`.
    pub(crate) fn sub_namespaces(&self) -> impl Iterator<Item = &str> {
        let namespace = self.namespace();
        let below = namespace.strip_prefix(Self::GRAPH).unwrap_or(namespace);
        below.split('.').filter(|part| !part.is_empty())
    }

    /// Returns `true` if this is `microsoft.graph.entity`, the base type of all entity types.
    pub(crate) fn is_entity(&self) -> bool {
        self.full.eq_ignore_ascii_case("microsoft.graph.entity")
    }
}

/// Whether a text is names with dots between them, a full name or a namespace.
pub(crate) fn is_dotted_name(text: &str) -> bool {
    let mut parts = 0;
    text.split('.').all(|part| {
        parts += 1;
        parts <= NAMESPACE_PARTS + 1 && is_identifier(part)
    })
}

/// Whether a text is a name as OData has it: a letter or `_`, then letters, digits, `_`.
pub(crate) fn is_identifier(text: &str) -> bool {
    text.len() <= NAME_BYTES && !matches!(text.as_bytes(), [] | [b'0'..=b'9', ..]) && ByteSet::WORD.has_all(text)
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.full)
    }
}

impl fmt::Debug for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.full)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_name_is_cut_at_its_last_dot() {
        let name = TypeName::parse("#microsoft.graph.callRecords.session").unwrap();
        assert_eq!((name.namespace(), name.short()), ("microsoft.graph.callRecords", "session"));
        assert_eq!(name.sub_namespaces().collect::<Vec<_>>(), ["callRecords"]);
    }

    #[test]
    fn the_alias_is_resolved_and_other_text_is_no_name() {
        assert_eq!(TypeName::parse("graph.user").unwrap().as_str(), "microsoft.graph.user");
        assert_eq!(TypeName::parse_or_graph("user").unwrap().as_str(), "microsoft.graph.user");
        for text in ["user", "", ".", "a..b", "microsoft.graph.a b", "String (identifier)", "1.2"] {
            assert_eq!(TypeName::parse(text), None, "{text}");
        }
    }
}
