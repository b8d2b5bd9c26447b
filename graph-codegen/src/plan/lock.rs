//! Properties that a patch cannot change, or cannot clear.

use super::access::Access;

/// The reason why a setter is missing that a reader of the page may look for. Navigation properties
/// are not included: users do not look for them in a patch, and there are as many as of all others.
/// `by_option` is whether the user made the property read-only.
pub(super) fn why(access: Access, property: &str, by_option: bool) -> Option<&'static str> {
    let Access { writable, nullable, key, read_only, navigation, .. } = access;
    Some(match () {
        () if navigation && !writable => return None,
        () if writable && nullable => return None,
        () if writable => "is not nullable, so a patch cannot clear it",
        () if by_option => "is read-only by the option `read_only`, so a patch cannot change it",
        () if key => "is the key, so a patch cannot change it",
        () if read_only => "is read-only, so a patch cannot change it",
        () if property == "id" => "identifies the object, so a patch cannot change it",
        () => "is not in any documented request body, so a patch cannot change it",
    })
}
