//! Pages that tests write.

/// The page of a resource type in `microsoft.graph` with some rows of its table of properties, such
/// as `|text|String|The text.|`.
///
/// ```
/// let page = graph_test_support::resource_page("note", "|text|String|The text.|");
/// assert!(page.starts_with("# note resource type\n"));
/// ```
pub fn resource_page(name: &str, rows: &str) -> String {
    format!(
        "# {name} resource type\n\nNamespace: microsoft.graph\n\nA {name}.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
    )
}
