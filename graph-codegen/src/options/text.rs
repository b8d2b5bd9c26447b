//! Each option as text, for configuration files and build scripts. The macro has tokens, and keeps
//! their places.

use super::error::OptionError;
use super::properties::{Retype, field_name, property_text};
use super::settings::Settings;
use super::types::{TypePattern, type_text};
use super::words;
use crate::user_code::UserCode;

/// Each method accepts the text form of the macro's option with the same name.
///
/// ```
/// use graph_codegen::Settings;
///
/// let mut settings = Settings { pages: vec!["**".into()], ..Settings::default() };
/// settings.exclude("microsoft.graph.drive")?;
/// settings.derive("*", "my::Derive")?;
/// assert!(settings.replace("user", "not a path").is_err());
/// # Ok::<(), graph_codegen::OptionError>(())
/// ```
impl Settings {
    /// Sets the version: `v1.0` or `beta`.
    ///
    /// # Errors
    ///
    /// Returns an error for any other text.
    pub fn version(&mut self, text: &str) -> Result<(), OptionError> {
        self.version = Some(words::VERSION.read(text)?);
        Ok(())
    }

    /// Leaves out a type.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not the name of a type.
    pub fn exclude(&mut self, name: &str) -> Result<(), OptionError> {
        self.rust.exclude.push(type_text("exclude", name)?);
        Ok(())
    }

    /// Replaces a type with the user's own type at a path.
    ///
    /// # Errors
    ///
    /// Returns an error if the first text is not the name of a type, or the second is not a path.
    pub fn replace(&mut self, name: &str, path: &str) -> Result<(), OptionError> {
        let path = user_path("replace", path, "a path such as `crate::Place`")?;
        self.rust.replace.push((type_text("replace", name)?, path));
        Ok(())
    }

    /// Adds a derive to the types that a pattern matches.
    ///
    /// # Errors
    ///
    /// Returns an error if the first text is not a pattern, or the second is not a path.
    pub fn derive(&mut self, pattern: &str, path: &str) -> Result<(), OptionError> {
        let path = user_path("derive", path, "a path such as `Hash`")?;
        self.rust.derives.push((TypePattern::read("derive", pattern)?, vec![path]));
        Ok(())
    }

    /// Adds attributes to the types that a pattern matches.
    ///
    /// # Errors
    ///
    /// Returns an error if the first text is not a pattern, or the second is not a list of
    /// attributes.
    pub fn attributes(&mut self, pattern: &str, attributes: &str) -> Result<(), OptionError> {
        let wrong = || OptionError::new("attributes", attributes, "attributes such as `#[my::attribute]`");
        let read = UserCode::attributes(attributes).map_err(|_| wrong())?;
        if read.is_empty() {
            return Err(wrong());
        }
        self.rust.attributes.push((TypePattern::read("attributes", pattern)?, read));
        Ok(())
    }

    /// Makes a property (`microsoft.graph.user/mailNickname`) one that a client can change, even if
    /// the pages say otherwise.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not the name of a property.
    pub fn writable(&mut self, property: &str) -> Result<(), OptionError> {
        self.rust.properties.writable.push(property_text("writable", property)?);
        Ok(())
    }

    /// Makes a property one that a client cannot change, even if the pages say otherwise.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not the name of a property.
    pub fn read_only(&mut self, property: &str) -> Result<(), OptionError> {
        self.rust.properties.read_only.push(property_text("read_only", property)?);
        Ok(())
    }

    /// Marks a property as one whose nested value the service replaces instead of merging it. A
    /// patch then sends all of it.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not the name of a property.
    pub fn whole(&mut self, property: &str) -> Result<(), OptionError> {
        self.rust.properties.whole.push(property_text("whole", property)?);
        Ok(())
    }

    /// Renames a property's field and setters.
    ///
    /// # Errors
    ///
    /// Returns an error if the first text is not the name of a property, or the second is not a
    /// valid name for a field.
    pub fn rename(&mut self, property: &str, name: &str) -> Result<(), OptionError> {
        self.rust.properties.rename.push((property_text("rename", property)?, field_name(name)?));
        Ok(())
    }

    /// Changes the type of a property: see [`Retype::read`].
    ///
    /// # Errors
    ///
    /// Returns an error if the first text is not the name of a property, or the second is not a
    /// type.
    pub fn retype(&mut self, property: &str, ty: &str) -> Result<(), OptionError> {
        self.rust.properties.retype.push((property_text("retype", property)?, Retype::read(ty)?));
        Ok(())
    }

    /// Sets the path of `graph-models`, if the dependency is renamed or re-exported.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a path.
    pub fn crate_path(&mut self, path: &str) -> Result<(), OptionError> {
        self.rust.crate_path = Some(user_path("crate", path, "a path such as `::graph` or `crate::graph`")?);
        Ok(())
    }

    /// Sets how much of the pages' text becomes rustdoc: `full`, `summary` or `none`.
    ///
    /// # Errors
    ///
    /// Returns an error for any other word.
    pub fn doc_text(&mut self, text: &str) -> Result<(), OptionError> {
        self.rust.doc_text = words::DOC_TEXT.read(text)?;
        Ok(())
    }

    /// Suppresses the findings with a code, unless they are errors.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such code.
    pub fn allow(&mut self, code: &str) -> Result<(), OptionError> {
        self.allow.insert(words::code(code)?);
        Ok(())
    }

    /// Adds a kind of operation that gets request functions: `get`, `create`, `update`, `delete`,
    /// `action`, `reference` or `upload`. By default, all kinds do.
    ///
    /// # Errors
    ///
    /// Returns an error for any other word.
    pub fn operations(&mut self, kind: &str) -> Result<(), OptionError> {
        self.operations.extend(words::OPERATIONS.read(kind)?);
        Ok(())
    }

    /// Sets the maximum number of navigation properties that are followed in a row: a number, or
    /// `all`.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is neither.
    pub fn navigation(&mut self, text: &str) -> Result<(), OptionError> {
        self.navigation = words::navigation(text)?;
        Ok(())
    }

    /// Sets how to treat a link to a type without a page: `warn`, `allow` or `deny`.
    ///
    /// # Errors
    ///
    /// Returns an error for any other word.
    pub fn missing_pages(&mut self, text: &str) -> Result<(), OptionError> {
        self.missing_pages = Some(words::MISSING_PAGES.read(text)?);
        Ok(())
    }
}

fn user_path(option: &'static str, text: &str, expected: &'static str) -> Result<UserCode, OptionError> {
    UserCode::path(text).map_err(|_| OptionError::new(option, text, expected))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::schema::Version;

    #[test]
    fn options_are_read_as_the_macro_reads_them() {
        let mut settings = Settings::default();
        settings.exclude("drive").unwrap();
        settings.replace("microsoft.graph.place", "crate::Place").unwrap();
        settings.derive("callRecords.*", "Hash").unwrap();
        settings.derive("user", "my::Trait").unwrap();
        settings.attributes("*", "#[a] #[b(c)]").unwrap();
        settings.doc_text("summary").unwrap();
        settings.missing_pages("deny").unwrap();
        settings.version("beta").unwrap();
        settings.navigation("2").unwrap();
        assert_eq!(settings.navigation, Some(2));
        settings.navigation("all").unwrap();
        assert_eq!(settings.navigation, None);
        assert_eq!(settings.selection().leave_out, ["microsoft.graph.drive", "microsoft.graph.place"]);
        let patterns: Vec<&str> = settings.rust.derives.iter().map(|(pattern, _)| pattern.as_str()).collect();
        assert_eq!(patterns, ["callRecords.*", "user"]);
        let (_, attributes) = settings.rust.attributes.first().unwrap();
        assert_eq!(attributes.iter().map(ToString::to_string).collect::<Vec<_>>(), ["a", "b (c)"]);
        assert_eq!(settings.missing_pages, Some(Severity::Error));
        assert_eq!(settings.version, Some(Version::Beta));
    }

    #[test]
    fn a_wrong_value_says_what_is_right() {
        let mut settings = Settings::default();
        let wrong = [
            settings.exclude("a b"),
            settings.replace("place", "crate::"),
            settings.derive("*", "Hash, Eq"),
            settings.attributes("*", "inline"),
            settings.attributes("*", ""),
            settings.doc_text("all"),
            settings.missing_pages("warning"),
            settings.version("v2"),
            settings.crate_path("a b"),
            settings.navigation("-1"),
        ];
        for result in wrong {
            assert!(result.unwrap_err().to_string().contains("expected "));
        }
    }
}
