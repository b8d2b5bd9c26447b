//! JSON text that passes through serde_json.

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

/// The name under which serde_json passes on the text of a value, checked but not read: this is how
/// its `RawValue` is read. Other deserializers do not know the name, and pass on the value itself.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Writes JSON text unchanged. It must be JSON: the reader checks it.
pub(crate) fn write_raw<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text.to_owned()).map_err(S::Error::custom)?.serialize(serializer)
}
