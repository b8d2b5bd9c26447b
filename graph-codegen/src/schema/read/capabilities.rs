//! What the annotation of a resource says about single properties:
//! `"@odata.annotations": [{ "property": …, "capabilities": { … } }]`.
//!
//! The names are those of OData's vocabularies: `computed` is Core.Computed, and `updatable`
//! corresponds to Capabilities.UpdateRestrictions. A property that is computed or not updatable has
//! no setter, whether or not its description calls it read-only.

use std::collections::HashSet;

use super::RawProperty;
use crate::json::Json;

/// Marks the properties that cannot be written.
pub(super) fn apply(annotation: Option<&Json>, properties: &mut [RawProperty]) {
    let Some(entries) = annotation.and_then(|json| json.get("@odata.annotations")) else { return };
    let fixed = entries.elements().iter().filter(|entry| is_fixed(entry)).filter_map(property);
    let fixed: HashSet<String> = fixed.map(str::to_ascii_lowercase).collect();
    if fixed.is_empty() {
        return;
    }
    for property in properties.iter_mut().filter(|property| fixed.contains(&property.name.to_ascii_lowercase())) {
        property.read_only = true;
    }
}

fn property(entry: &Json) -> Option<&str> {
    entry.get("property")?.as_str()
}

fn is_fixed(entry: &Json) -> bool {
    let says = |name: &str| entry.get("capabilities").and_then(|json| json.get(name)).and_then(Json::as_bool);
    says("computed") == Some(true) || says("updatable") == Some(false)
}
