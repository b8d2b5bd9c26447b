//! Tokens as text: what the emitters write.
//!
//! A token tree is a heap of small objects, and a macro, which is built unoptimised, hands each of
//! them to the compiler through a bridge. As text, nearly all of the output is copied from
//! literals, and the compiler's own lexer takes it in one call. The types here have the names and
//! the part of the interface that the emitters need of the crates `proc_macro2` and `quote`, so
//! text of a page still becomes nothing but a literal or a checked identifier: only [`quote!`] and
//! [`ToTokens`] write.

mod macros;
mod value;

pub(super) use macros::{quote, quote_into, repeat_tokens, write_tokens};
pub(super) use value::{Ident, Literal, Padded, ToTokens, Written};

use std::fmt;

use crate::crate_path;
use crate::user_code::{self, UserCode, UserTokens};

/// Rust tokens, as text with a space between them.
#[derive(Clone, Debug, Default)]
pub struct TokenStream {
    text: String,
    /// Whether there is code of the user's in the text, between marks.
    has_user_code: bool,
}

impl TokenStream {
    /// No tokens yet. There is room for as much as most macro calls write.
    pub(super) fn new() -> Self {
        Self::with_capacity(128)
    }

    /// No tokens yet, and room for a text of some length.
    pub(super) fn with_capacity(length: usize) -> Self {
        Self { text: String::with_capacity(length), has_user_code: false }
    }

    /// The length of the text.
    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    /// The same tokens with another path to the runtime's crate.
    pub(super) fn with_crate_path(self, path: &UserCode) -> Self {
        Self { text: crate_path::in_text(&self.text, path), has_user_code: true }
    }

    /// Adds tokens of our own, which are whole and end with a space or a bracket.
    pub(super) fn push_text(&mut self, text: &'static str) {
        self.text.push_str(text);
    }

    /// Adds the tokens of something.
    pub(super) fn push(&mut self, tokens: impl ToTokens) {
        tokens.to_tokens(self);
    }

    /// The text, for a lexer of the caller's choice; `None` if there is code of the user's in it,
    /// whose spans a text cannot hold.
    pub fn as_text(&self) -> Option<&str> {
        (!self.has_user_code).then_some(self.text.as_str())
    }

    /// The tokens for a parser, without the spans of the user's code.
    pub fn into_tokens(self) -> proc_macro2::TokenStream {
        self.into_tokens_with(&UserTokens::default())
    }

    /// The tokens for a compiler, with the user's code as it was kept.
    ///
    /// Inside a procedural macro this is the compiler's lexer, after that of `proc_macro2`, which
    /// looks for errors first; elsewhere it is the latter alone.
    pub fn into_tokens_with(self, user: &UserTokens) -> proc_macro2::TokenStream {
        let tokens = if self.has_user_code { user_code::tokens(&self.text, user) } else { self.text.parse() };
        // Cannot happen; if it does, it must not go unnoticed.
        tokens.unwrap_or_else(|error| {
            let message = format!("the generated code is not valid Rust: {error}");
            ::quote::quote!(::core::compile_error!(#message);)
        })
    }

    fn append(&mut self, other: &Self) {
        self.text.push_str(&other.text);
        self.has_user_code |= other.has_user_code;
    }
}

impl fmt::Display for TokenStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_text() {
            Some(text) => f.write_str(text),
            None => f.write_str(&user_code::unmarked(&self.text)),
        }
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(parts: I) -> Self {
        let mut all = Self::new();
        parts.into_iter().for_each(|part| all.push(part));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Our tokens, and those of the `quote` crate for the same input.
    macro_rules! same {
        ($($tokens:tt)*) => {
            let (ours, theirs) = (quote!($($tokens)*), ::quote::quote!($($tokens)*));
            assert_eq!(ours.into_tokens().to_string(), theirs.to_string());
        };
    }

    #[test]
    fn tokens_are_those_of_quote() {
        same!();
        same!(
            #[doc = " a \"b\""]
            pub fn f<'a>(&'a mut self, x: [u8; 2]) -> ::core::option::Option<Vec<Vec<u8>>> {
                1.0 + b"x"[0]
            }
        );
        same!(match x {
            0 => Self::A,
            _ => return ::core::option::Option::None,
        });
        same!(#![allow(x)] impl<T> X for Y<T> where T: ?Sized + 'static {});
        same!(a >> b >>= c..d..=e && !f - -g);
    }

    #[test]
    fn values_are_filled_in() {
        let (text, flag, none, some) = ("a\"\\\n\0é\u{200b}'", true, None::<bool>, Some("x"));
        same!(#text #flag #none #some x::#flag);
        let (first, second) = (["a", "b"], ["c", "d"]);
        same!([#(#first),*] (#((#first, #second)),*) { #(#first => x::#second,)* } #(#first)*);
        let inner = quote!(a::b<c>);
        assert_eq!(quote!(x(#inner)).to_string(), "x (a ::b < c > ) ");
    }

    #[test]
    fn the_users_tokens_are_kept() {
        let mut kept = UserTokens::default();
        let [a, c, d] = ["a::B", "c", "d!(e)"].map(|text| kept.keep(text.parse().unwrap()));
        let (left, right) = (quote!(x(#a, #c)), quote!(y[#d] z #a));
        let both: TokenStream = [left, right].into_iter().collect();
        let expected: proc_macro2::TokenStream = "x(a::B, c) y[d!(e)] z a::B".parse().unwrap();
        assert_eq!(both.clone().into_tokens_with(&kept).to_string(), expected.to_string());
        // Without what was kept, the text is left.
        assert_eq!(both.clone().into_tokens().to_string(), expected.to_string());
        // What looks like a mark in a text is not one.
        let text = "\u{1}0\u{1}x\u{1} __user_code_0 ";
        assert_eq!(
            quote!(#a #both #text).to_string(),
            format!("a :: B x (a :: B , c ) y [d ! (e) ] z a :: B {text:?} ")
        );
        assert_eq!(both.to_string().parse::<proc_macro2::TokenStream>().unwrap().to_string(), expected.to_string());
    }
}
