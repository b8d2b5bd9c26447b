//! Type names as people write them, and patterns over them.

use super::error::OptionError;
use crate::schema::TypeName;

const EXPECTED: &str = "a type name such as `microsoft.graph.user`";

/// A type as people name it; a bare name stands in `microsoft.graph`.
///
/// # Errors
///
/// When it is no type's name.
pub fn type_name(option: &'static str, text: &str) -> Result<TypeName, OptionError> {
    TypeName::parse_or_graph(text).ok_or_else(|| OptionError::new(option, text, EXPECTED))
}

/// A pattern over type names as people write it; a bare name stands in `microsoft.graph`.
///
/// ```
/// use graph_codegen::options::full_pattern;
///
/// assert_eq!(full_pattern("user"), "microsoft.graph.user");
/// assert_eq!(full_pattern("*"), "*");
/// ```
pub fn full_pattern(text: &str) -> String {
    if text.contains(['.', '*']) { text.to_owned() } else { format!("{}.{text}", TypeName::GRAPH) }
}

/// Whether a full pattern matches a type.
pub(crate) fn matches(pattern: &str, name: &TypeName) -> bool {
    match pattern.strip_suffix('*') {
        Some("") => true,
        // The dot stays: `microsoft.graph.call.*` is no prefix of `microsoft.graph.callRecords.session`.
        Some(prefix) if prefix.ends_with('.') => name.as_str().starts_with(prefix),
        _ => name.as_str() == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_names_and_namespaces() {
        let name = TypeName::new("microsoft.graph.callRecords", "session");
        let table = [
            ("*", true),
            ("microsoft.graph.*", true),
            ("microsoft.graph.callRecords.*", true),
            ("microsoft.graph.call.*", false),
            ("microsoft.graph.call*", false),
            ("microsoft.graph.callRecords.session", true),
            ("session", false),
            ("", false),
        ];
        for (pattern, expected) in table {
            assert_eq!(matches(pattern, &name), expected, "{pattern}");
        }
    }
}
