//! The crate's `Cargo.toml`.

use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

const MODELS: &str = "graph-models";

/// Where graph-models is.
pub enum Models {
    /// A release on crates.io.
    Release(&'static str),
    /// A folder, relative to the manifest.
    Path(String),
}

impl Models {
    fn value(&self) -> Value {
        match self {
            Self::Release(version) => (*version).into(),
            Self::Path(path) => {
                let mut table = InlineTable::new();
                table.insert("path", path.as_str().into());
                table.into()
            }
        }
    }
}

/// A manifest for a new crate.
///
/// # Errors
///
/// None that input leads to.
pub fn new(name: &str, models: &Models) -> Result<String, String> {
    let text = format!("[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n");
    with_models(&text, models)
}

/// A manifest with the dependency; one that is there stays as it is.
///
/// # Errors
///
/// When it is not a crate's manifest.
pub fn with_models(text: &str, models: &Models) -> Result<String, String> {
    let mut manifest: DocumentMut = text.parse().map_err(|error| format!("Cargo.toml: {error}"))?;
    if manifest.get("package").is_none() {
        return Err(
            "the Cargo.toml in this folder has no `[package]`; name the folder of a crate with `--dir`".to_owned()
        );
    }
    let dependencies = manifest.entry("dependencies").or_insert_with(|| Item::Table(Table::new()));
    let table = dependencies.as_table_like_mut().ok_or("Cargo.toml: `dependencies` must be a table")?;
    if table.contains_key(MODELS) {
        return Ok(text.to_owned());
    }
    table.insert(MODELS, Item::Value(models.value()));
    Ok(manifest.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_added_and_the_rest_stays() {
        let text = "# Mine.\n[package]\nname = \"a\" # so\n\n[dependencies]\nhttp = \"1\"\n\n[features]\n";
        let with = with_models(text, &Models::Path("../graph-models".to_owned())).unwrap();
        assert_eq!(
            with,
            text.replace("http = \"1\"\n", "http = \"1\"\ngraph-models = { path = \"../graph-models\" }\n")
        );
        assert_eq!(with_models(&with, &Models::Release("9")).unwrap(), with);
        assert!(with_models("[workspace]\n", &Models::Release("1")).is_err());
        let new = new("a-b", &Models::Release("0.1.0")).unwrap();
        assert!(new.ends_with("[dependencies]\ngraph-models = \"0.1.0\"\n"), "{new}");
    }
}
