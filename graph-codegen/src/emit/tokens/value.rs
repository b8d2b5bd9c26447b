//! What can be written as tokens: identifiers, literals, and types that contain them.

use std::fmt::{self, Write as _};

use super::TokenStream;
use crate::bytes::ByteSet;
use crate::user_code::UserCode;

/// Something that can be written as tokens.
pub(crate) trait ToTokens {
    /// Adds the tokens, with a space after each.
    fn to_tokens(&self, tokens: &mut TokenStream);
}

/// An identifier, raw where it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ident<'a> {
    name: &'a str,
    is_raw: bool,
}

impl<'a> Ident<'a> {
    /// The identifier of a name that has been checked.
    pub(in crate::emit) fn new(name: &'a str) -> Self {
        Self { name, is_raw: false }
    }

    /// A raw identifier of a name that has been checked.
    pub(in crate::emit) fn new_raw(name: &'a str) -> Self {
        Self { name, is_raw: true }
    }

    fn prefix(self) -> &'static str {
        if self.is_raw { "r#" } else { "" }
    }
}

impl fmt::Display for Ident<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.prefix())?;
        f.write_str(self.name)
    }
}

/// A literal other than a string.
#[derive(Clone, Debug)]
pub(crate) enum Literal {
    /// A number that takes its type from where it is.
    Number(usize),
    /// Any other, as it is written.
    Text(String),
}

impl Literal {
    /// A number that takes its type from where it is.
    pub(in crate::emit) fn usize_unsuffixed(number: usize) -> Self {
        Self::Number(number)
    }

    /// A number that takes its type from where it is.
    pub(in crate::emit) fn u16_unsuffixed(number: u16) -> Self {
        Self::Number(number.into())
    }

    /// `b"…"`
    pub(in crate::emit) fn byte_string(bytes: &[u8]) -> Self {
        let mut text = String::with_capacity(2 + bytes.len() * 4);
        text.push_str("b\"");
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                // Before a digit it would look like an octal number.
                b'\0' if !bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => text.push_str("\\0"),
                b'\t' => text.push_str("\\t"),
                b'\n' => text.push_str("\\n"),
                b'\r' => text.push_str("\\r"),
                b'"' => text.push_str("\\\""),
                b'\\' => text.push_str("\\\\"),
                b' '..=b'~' => text.push(char::from(*byte)),
                // Writing into a String cannot fail.
                _ => drop(write!(text, "\\x{byte:02X}")),
            }
        }
        text.push('"');
        Self::Text(text)
    }
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self);
    }
}

impl ToTokens for Ident<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.text.push_str(self.prefix());
        tokens.text.push_str(self.name);
        tokens.text.push(' ');
    }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            // Writing into a String cannot fail.
            Self::Number(number) => drop(write!(tokens.text, "{number} ")),
            Self::Text(text) => {
                tokens.text.push_str(text);
                tokens.text.push(' ');
            }
        }
    }
}

/// A function that writes tokens; it is called where the tokens belong.
pub(in crate::emit) struct Written<F>(pub(in crate::emit) F);

impl<F: Fn(&mut TokenStream)> ToTokens for Written<F> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (self.0)(tokens);
    }
}

/// What is in a string literal as it is.
const PLAIN: ByteSet = ByteSet::PRINTED.without(b"\"\\");

/// A string literal. The standard library's escapes are those of Rust; most texts need none.
impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if PLAIN.has_all(self) {
            tokens.text.reserve(self.len() + 3);
            tokens.text.push('"');
            tokens.text.push_str(self);
            tokens.text.push_str("\" ");
        } else {
            // Writing into a String cannot fail.
            let _ = write!(tokens.text, "{self:?} ");
        }
    }
}

/// The string literal of a text with a space in front of it, as rustdoc has its lines.
pub(in crate::emit) struct Padded<'a>(pub(in crate::emit) &'a str);

impl ToTokens for Padded<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(text) = self;
        if PLAIN.has_all(text) {
            tokens.text.reserve(text.len() + 4);
            tokens.text.push_str("\" ");
            tokens.text.push_str(text);
            tokens.text.push_str("\" ");
        } else {
            [" ", text].concat().to_tokens(tokens);
        }
    }
}

impl ToTokens for String {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push_text(if *self { "true " } else { "false " });
    }
}

impl ToTokens for UserCode {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.mark(&mut tokens.text);
        tokens.has_user_code = true;
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(value) = self {
            value.to_tokens(tokens);
        }
    }
}
