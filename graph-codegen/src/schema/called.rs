//! Types and properties as users write them: with the names of OData, or with those of rustdoc.
//!
//! `microsoft.graph.callRecords.session`, `callRecords.session` in any case, and
//! `call_records::Session` are the same type; `displayName` and `display_name` are the same
//! property. This requires no knowledge of the Rust names: they have the letters of OData's names
//! in the same order, so names are compared ignoring case and `_`. If two names of the reference
//! are equal by this comparison, the Rust name of one has a number, and the type can only be called
//! by its name in OData.

use std::collections::HashMap;
use std::fmt;

use super::name::{is_dotted_name, is_identifier};
use super::{Property, Schema, StructuredType, TypeName};
use crate::near::nearest;

/// A type as users write it: `microsoft.graph.user`, `user` or `User`;
/// `microsoft.graph.callRecords.session` or `call_records::Session`. The namespace
/// `microsoft.graph` may be omitted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeText(String);

/// A namespace as users write it: `microsoft.graph.callRecords`, `callRecords` or `call_records`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamespaceText {
    text: String,
    /// The beginning of the [`key`] of each type in it.
    prefix: String,
}

/// A property as users write it: a type, a slash, and the name of the property or its field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PropertyText {
    text: String,
    ty: TypeText,
    property: String,
}

/// The items that a text refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Called<T> {
    /// Exactly one.
    One(T),
    /// Several: the text is ambiguous.
    Several(Vec<T>),
    /// None.
    Nothing,
}

impl TypeText {
    /// Parses a text; `None` if it cannot be the name of a type.
    ///
    /// ```
    /// use graph_codegen::schema::TypeText;
    ///
    /// assert!(TypeText::parse("call_records::Session").is_some());
    /// assert!(TypeText::parse("a b").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_start_matches('#');
        let is_name = match text.contains("::") {
            true => !text.contains('.') && text.split("::").all(|part| is_identifier(part.trim_start_matches("r#"))),
            false => is_dotted_name(text),
        };
        is_name.then(|| Self(text.to_owned()))
    }

    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A full name as in OData, whose case may differ from that of the type.
    pub(crate) fn full_name(&self) -> String {
        let dotted = self.0.replace("::", ".").replace("r#", "");
        let name = if self.0.contains("::") { dotted.replace('_', "") } else { dotted };
        match name.split_once('.') {
            Some(("graph", rest)) => format!("{}.{rest}", TypeName::GRAPH),
            Some(_) if !self.0.contains("::") => name,
            _ => format!("{}.{name}", TypeName::GRAPH),
        }
    }

    /// The name without its namespace, as in the names of pages' files.
    pub(crate) fn file_stem(&self) -> String {
        self.full_name().rsplit('.').next().unwrap_or_default().to_lowercase()
    }
}

impl NamespaceText {
    /// Reads a namespace that is in some text.
    pub(crate) fn parse(namespace: &str, text: &str) -> Option<Self> {
        let name = key(&TypeText::parse(namespace)?.0.replace("::", ".").replace("r#", ""));
        let is_graph = name == "graph" || name.starts_with("graph.");
        let prefix = if is_graph { format!("microsoft.{name}.") } else { format!("{name}.") };
        Some(Self { text: text.to_owned(), prefix })
    }

    /// Returns the text that contains it.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a type is in it, or in a namespace below it.
    pub(crate) fn has(&self, name: &TypeName) -> bool {
        let full = key(name.as_str());
        full.starts_with(&self.prefix)
            || full.strip_prefix("microsoft.graph.").is_some_and(|name| name.starts_with(&self.prefix))
    }
}

impl PropertyText {
    /// Parses a text; `None` if it cannot be the name of a property.
    ///
    /// ```
    /// use graph_codegen::schema::PropertyText;
    ///
    /// let property = PropertyText::parse("User/mail_nickname");
    /// assert_eq!(property.map(|it| it.type_text().as_str().to_owned()).as_deref(), Some("User"));
    /// assert!(PropertyText::parse("mailNickname").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (ty, property) = text.trim().rsplit_once('/')?;
        let property = property.trim_start_matches("r#");
        let ty = TypeText::parse(ty)?;
        is_identifier(property).then(|| Self { text: text.to_owned(), ty, property: property.to_owned() })
    }

    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the part before the slash.
    pub fn type_text(&self) -> &TypeText {
        &self.ty
    }

    /// Returns the part after the slash.
    pub fn property(&self) -> &str {
        &self.property
    }

    /// The property of a type with this name, including those of its base types.
    pub(crate) fn find<'a>(&self, ty: &StructuredType, schema: &'a Schema) -> Called<&'a Property> {
        let all = schema.all_properties(&ty.name);
        if let Some(exact) = all.iter().find(|property| property.name == self.property) {
            return Called::One(exact);
        }
        let wanted = key(&self.property);
        let like: Vec<&Property> = all.into_iter().filter(|property| key(&property.name) == wanted).collect();
        Called::of(like)
    }
}

impl<T> Called<T> {
    fn of(mut found: Vec<T>) -> Self {
        match found.len() {
            ..=1 => found.pop().map_or(Self::Nothing, Self::One),
            _ => Self::Several(found),
        }
    }
}

/// The types of a schema, by the names that refer to them.
pub(crate) struct CalledTypes<'a> {
    schema: &'a Schema,
    /// By [`key`].
    like: HashMap<String, Vec<&'a TypeName>>,
}

impl<'a> CalledTypes<'a> {
    /// Those of a schema.
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let mut like: HashMap<String, Vec<&TypeName>> = HashMap::new();
        for name in schema.types.keys() {
            like.entry(type_key(name.as_str())).or_default().push(name);
        }
        Self { schema, like }
    }

    /// The type that a text refers to.
    pub(crate) fn find(&self, text: &TypeText) -> Called<&'a TypeName> {
        if let Some((name, _)) =
            TypeName::parse_or_graph(text.as_str()).and_then(|name| self.schema.types.get_key_value(&name))
        {
            return Called::One(name);
        }
        let key = type_key(&text.full_name());
        let mut found = self.like.get(&key).cloned().unwrap_or_default();
        // The number that rustdoc shows after one of several equal names.
        let stem = key.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let numbered = self.like.get(stem).filter(|like| stem != key && like.len() > 1);
        found.extend(numbered.into_iter().flatten());
        Called::of(found)
    }
}

impl CalledTypes<'_> {
    /// The type that was probably meant. Names in a namespace start with the same text, so only the
    /// short names are compared.
    pub(crate) fn near(&self, text: &TypeText) -> Option<TypeName> {
        let wanted = text.full_name();
        let short = wanted.rsplit('.').next().unwrap_or(&wanted);
        let near = nearest(short, self.schema.types.keys().map(TypeName::short))?;
        self.schema.types.keys().find(|candidate| candidate.short() == near).cloned()
    }
}

/// What names have in common that are the same in Rust.
fn key(name: &str) -> String {
    name.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_lowercase()).collect()
}

fn type_key(full_name: &str) -> String {
    let lower = key(full_name);
    lower.strip_prefix("microsoft.graph.").map(str::to_owned).unwrap_or(lower)
}

impl fmt::Display for TypeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PropertyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{TypeDef, Version};
    use crate::testing::{Builder, name, properties};

    fn schema() -> Schema {
        let mut builder = Builder::new(Version::V1);
        builder
            .entity("entity", None, properties(&[("id", "String")]))
            .entity(
                "user",
                Some("entity"),
                properties(&[("displayName", "String"), ("_type", "String"), ("type", "String")]),
            )
            .enumeration("iOSVersion", None, &["a"])
            .complex("thing", Vec::new())
            .complex("Thing", Vec::new())
            .complex("microsoft.graph.callRecords.session", Vec::new());
        builder.schema
    }

    #[test]
    fn a_type_is_called_by_either_name() {
        let schema = schema();
        let types = CalledTypes::new(&schema);
        let table = [
            ("microsoft.graph.user", Some("user")),
            ("graph.user", Some("user")),
            ("user", Some("user")),
            ("User", Some("user")),
            ("microsoft.graph.USER", Some("user")),
            ("IOsVersion", Some("iOSVersion")),
            ("iosversion", Some("iOSVersion")),
            ("call_records::Session", Some("microsoft.graph.callRecords.session")),
            ("microsoft.graph.callrecords.session", Some("microsoft.graph.callRecords.session")),
            ("thing", Some("thing")),
            ("Thing", Some("Thing")),
            ("Session", None),
            ("call_records::User", None),
            ("users", None),
        ];
        for (text, expected) in table {
            let expected = expected.map_or(Called::Nothing, |name_of| {
                Called::One(schema.types.get(&name(name_of)).map(TypeDef::name).unwrap())
            });
            assert_eq!(types.find(&TypeText::parse(text).unwrap()), expected, "{text}");
        }
        for text in ["THING", "Thing2"] {
            let found = types.find(&TypeText::parse(text).unwrap());
            assert!(matches!(found, Called::Several(ref names) if names.len() == 2), "{text}: {found:?}");
        }
        for text in ["", "a b", "a.b::c", "::a", "a::", "a/b", "*"] {
            assert_eq!(TypeText::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_namespace_is_called_by_either_name() {
        let name = name("microsoft.graph.callRecords.session");
        let table = [
            ("microsoft", true),
            ("microsoft.graph", true),
            ("graph.callRecords", true),
            ("callrecords", true),
            ("call_records", true),
            ("microsoft.graph.call", false),
            ("session", false),
        ];
        for (text, expected) in table {
            assert_eq!(NamespaceText::parse(text, text).unwrap().has(&name), expected, "{text}");
        }
    }

    #[test]
    fn a_property_is_called_by_either_name() {
        let schema = schema();
        let ty = schema.structured(&name("user")).unwrap();
        let find = |text: &str| PropertyText::parse(text).unwrap().find(ty, &schema);
        let named = |text: &str| match find(text) {
            Called::One(property) => property.name.clone(),
            other => format!("{other:?}"),
        };
        for (text, expected) in [
            ("user/displayName", "displayName"),
            ("User/display_name", "displayName"),
            ("user/id", "id"),
            ("user/r#type", "type"),
            ("user/_type", "_type"),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
        assert!(matches!(find("user/Type"), Called::Several(_)));
        assert!(matches!(find("user/mail"), Called::Nothing));
    }
}
