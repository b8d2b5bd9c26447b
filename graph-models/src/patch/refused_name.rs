//! Property names that a patch does not accept.

use std::fmt;

/// A property name that a patch does not accept.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Cloud;
///
/// let hints = HintSetPatch::new().set_property("levle", 2);
/// let patch = LanguageProficiencyPatch::new().set_inference(InferenceDataPatch::new().set_hints(hints));
/// let request = update_language_proficiency::me_profile_languages("0fb4c1e3", &patch);
/// assert_eq!(
///     request.to_http(Cloud::Global).unwrap_err().to_string(),
///     "the patch sets `inference.hints.levle`, which is similar to `level` of microsoft.graph.hintSet; use `set_level`, or \
///      `set_property_verbatim` if the name is correct",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedName {
    /// The path of the property: names in JSON, separated by dots.
    pub path: String,
    /// The name of the type that the property belongs to, including its namespace.
    pub model: &'static str,
    /// The documented property with this name or a similar one.
    pub documented: Option<&'static str>,
    /// The reason.
    pub reason: NameReason,
}

/// The reason why a patch does not accept a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameReason {
    /// The name is similar to that of a documented property.
    Near,
    /// The property is documented and has a setter, but was set by name.
    HasSetter,
    /// The property cannot be written.
    NotWritable,
    /// The property is required to create an object, and was also set to a different value.
    SetTwice,
}

impl RefusedName {
    /// The same, with the name of the property that contains it in front.
    pub(super) fn below(self, name: &str) -> Self {
        Self { path: format!("{name}.{}", self.path), ..self }
    }
}

impl fmt::Display for RefusedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, model, documented, reason } = self;
        write!(f, "the patch sets `{path}`, which ")?;
        let documented = documented.unwrap_or(path);
        let setter = setter(documented);
        match reason {
            NameReason::Near => write!(
                f,
                "is similar to `{documented}` of {model}; use `{setter}`, or `set_property_verbatim` if the name is correct"
            ),
            NameReason::HasSetter => write!(
                f,
                "is documented as `{documented}` of {model}; use `{setter}`, or `set_property_verbatim` for other values"
            ),
            NameReason::NotWritable => write!(f, "a patch of {model} cannot change"),
            NameReason::SetTwice => {
                write!(f, "the required properties of {model} already set to another value; set it only once")
            }
        }
    }
}

/// The name of the setter of a property, unless it has a suffix because another setter has that
/// name.
fn setter(property: &str) -> String {
    let mut setter = String::from("set_");
    let mut before: Option<char> = None;
    let mut letters = property.chars().peekable();
    while let Some(c) = letters.next() {
        let begins = before.is_some_and(|before| {
            let next_is_lower = letters.peek().is_some_and(|next| next.is_lowercase());
            c.is_uppercase() && (!before.is_uppercase() || next_is_lower)
        });
        if begins && before.is_some_and(char::is_alphanumeric) {
            setter.push('_');
        }
        setter.extend(c.to_lowercase().map(|c| if c.is_alphanumeric() { c } else { '_' }));
        before = Some(c);
    }
    setter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setters_are_named_as_the_generator_names_them() {
        let table = [
            ("displayName", "set_display_name"),
            ("iOSVersion", "set_i_os_version"),
            ("URLPath", "set_url_path"),
            ("x509Certificate", "set_x509_certificate"),
            ("level", "set_level"),
            ("a-b", "set_a_b"),
        ];
        for (property, expected) in table {
            assert_eq!(setter(property), expected);
        }
    }
}
