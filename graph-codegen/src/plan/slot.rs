//! A link in a text, until the items have their places: the text of the link, the number of the
//! type that it leads to, and its public address. The last two may be missing. See
//! [`links`](super::links).

/// The character that starts a slot. Texts contain no control characters.
pub(super) const OPEN: char = '\u{1}';

/// The character that ends the text of the link, the number and the address.
pub(super) const NEXT: char = '\u{2}';

/// What follows the text of a link.
pub(super) fn end(number: &str, address: &str) -> String {
    format!("{NEXT}{number}{NEXT}{address}{NEXT}")
}
