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

use crate::crate_path::with_crate_path;

/// Rust tokens, as text with a space between them.
#[derive(Clone, Debug, Default)]
pub struct TokenStream {
    text: String,
    /// The user's tokens, which keep their places in the user's code; in the text, [marks](MARK)
    /// represent them.
    own: Vec<proc_macro2::TokenStream>,
}

impl TokenStream {
    /// No tokens yet. There is room for as much as most macro calls write.
    pub(super) fn new() -> Self {
        Self::with_capacity(128)
    }

    /// No tokens yet, and room for a text of some length.
    pub(super) fn with_capacity(length: usize) -> Self {
        Self { text: String::with_capacity(length), own: Vec::new() }
    }

    /// The length of the text.
    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    /// Tokens as they are written, without their places.
    pub(super) fn unplaced(tokens: &proc_macro2::TokenStream) -> Self {
        Self { text: format!("{tokens} "), own: Vec::new() }
    }

    /// The same tokens with another path to the runtime's crate.
    pub(super) fn with_crate_path(self, path: &proc_macro2::TokenStream) -> Self {
        let mut tokens = Self::new();
        tokens.push(with_crate_path(self.into_tokens(), path));
        tokens
    }

    /// Adds tokens of our own, which are whole and end with a space or a bracket.
    pub(super) fn push_text(&mut self, text: &'static str) {
        self.text.push_str(text);
    }

    /// Adds the tokens of something.
    pub(super) fn push(&mut self, tokens: impl ToTokens) {
        tokens.to_tokens(self);
    }

    /// The text, for a lexer of the caller's choice; `None` if there are tokens of the user's in
    /// it, which a text cannot place.
    pub fn as_text(&self) -> Option<&str> {
        self.own.is_empty().then_some(self.text.as_str())
    }

    /// The tokens for a compiler or a parser.
    ///
    /// Inside a procedural macro this is the compiler's lexer, after that of `proc_macro2`, which
    /// looks for errors first; elsewhere it is the latter alone.
    pub fn into_tokens(self) -> proc_macro2::TokenStream {
        let tokens = match self.own.is_empty() {
            true => self.text.parse::<proc_macro2::TokenStream>(),
            false => self.text.replace(MARK, IDENT).parse(),
        };
        match tokens {
            Ok(tokens) if self.own.is_empty() => tokens,
            Ok(tokens) => with_own(tokens, &self.own),
            // Cannot happen; if it does, it must not go unnoticed.
            Err(error) => {
                let message = format!("the generated code is not valid Rust: {error}");
                ::quote::quote!(::core::compile_error!(#message);)
            }
        }
    }

    fn append(&mut self, other: &Self) {
        let before = self.own.len();
        if before == 0 || other.own.is_empty() {
            self.text.push_str(&other.text);
        } else {
            let mut parts = other.text.split(MARK);
            self.text.push_str(parts.next().unwrap_or(""));
            for part in parts {
                let (index, rest) = part.split_once(' ').unwrap_or((part, ""));
                let index = index.parse::<usize>().unwrap_or(0);
                self.text.push_str(&mark(before + index));
                self.text.push_str(rest);
            }
        }
        self.own.extend(other.own.iter().cloned());
    }
}

impl fmt::Display for TokenStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.own.is_empty() {
            return f.write_str(&self.text);
        }
        let mut parts = self.text.split(MARK);
        f.write_str(parts.next().unwrap_or(""))?;
        for part in parts {
            let (index, rest) = part.split_once(' ').unwrap_or((part, ""));
            match index.parse::<usize>().ok().and_then(|index| self.own.get(index)) {
                Some(own) => write!(f, "{own} {rest}")?,
                None => f.write_str(rest)?,
            }
        }
        Ok(())
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(parts: I) -> Self {
        let mut all = Self::new();
        parts.into_iter().for_each(|part| all.push(part));
        all
    }
}

/// What is before the number of the user's tokens. A control character is escaped in literals and
/// is in no identifier, so no text of a page looks like a mark.
const MARK: char = '\u{1}';

/// What a mark becomes for the lexer, which knows no control characters. No name of a page begins
/// like that: those begin with a letter, or with a single underscore before a digit.
const IDENT: &str = "__own_tokens_";

fn mark(index: usize) -> String {
    format!("{MARK}{index} ")
}

/// Replaces the marks with the user's tokens.
fn with_own(tokens: proc_macro2::TokenStream, own: &[proc_macro2::TokenStream]) -> proc_macro2::TokenStream {
    use proc_macro2::{Group, TokenTree};
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let index = name.strip_prefix(IDENT).and_then(|index| index.parse::<usize>().ok());
            index.and_then(|index| own.get(index)).cloned().unwrap_or_else(|| TokenTree::Ident(ident).into())
        }
        TokenTree::Group(group) => {
            let mut replaced = Group::new(group.delimiter(), with_own(group.stream(), own));
            replaced.set_span(group.span());
            TokenTree::Group(replaced).into()
        }
        other => other.into(),
    };
    tokens.into_iter().map(replace).collect::<Vec<proc_macro2::TokenStream>>().into_iter().collect()
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
        let own: Vec<proc_macro2::TokenStream> =
            ["a::B", "c", "d!(e)"].iter().map(|text| text.parse().unwrap()).collect();
        let [a, c, d] = own.as_slice() else { unreachable!() };
        let (left, right) = (quote!(x(#a, #c)), quote!(y[#d] z #a));
        let both: TokenStream = [left, right].into_iter().collect();
        let expected: proc_macro2::TokenStream = "x(a::B, c) y[d!(e)] z a::B".parse().unwrap();
        assert_eq!(both.clone().into_tokens().to_string(), expected.to_string());
        // What looks like a mark in a text is not one.
        let text = "\u{1}0 __own_tokens_0 ";
        assert_eq!(
            quote!(#a #both #text).to_string(),
            format!("a :: B x (a :: B , c ) y [d ! (e) ] z a :: B {text:?} ")
        );
        assert_eq!(both.to_string().parse::<proc_macro2::TokenStream>().unwrap().to_string(), expected.to_string());
    }
}
