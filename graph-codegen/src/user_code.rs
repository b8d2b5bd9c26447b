//! Rust that a user writes in an option: the path of a type, a derive, an attribute.
//!
//! Plans and emitted text contain such code as text, so that they can be shared between threads. A
//! macro also has the tokens with their spans, which must stay on its thread: it keeps them in
//! [`UserTokens`], and restores them when the emitted text becomes tokens.

use std::fmt;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser;

/// Rust code that a user wrote in an option.
///
/// ```
/// use graph_codegen::UserCode;
///
/// let path = UserCode::path("crate::models::Place")?;
/// assert_eq!(path.shown(), "crate::models::Place");
/// assert!(UserCode::path("not a path").is_err());
/// # Ok::<(), syn::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserCode {
    text: String,
    /// The number of its tokens in [`UserTokens`].
    number: Option<usize>,
}

impl UserCode {
    /// Parses the path of a type or module.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a path.
    pub fn path(text: &str) -> syn::Result<Self> {
        Self::read(<syn::Path as syn::parse::Parse>::parse, text)
    }

    /// Parses attributes such as `#[a] #[b(c)]`, and returns each without `#[` and `]`.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a list of outer attributes.
    pub fn attributes(text: &str) -> syn::Result<Vec<Self>> {
        let attributes = syn::Attribute::parse_outer.parse_str(without_marks(text)?)?;
        Ok(attributes.iter().map(|attribute| Self::of(&attribute.meta)).collect())
    }

    /// Returns the code as it is written in documentation: without spaces between its tokens,
    /// except between words.
    ///
    /// ```
    /// let path = graph_codegen::UserCode::path("my::Place<&'static str, Box<dyn Shape>>")?;
    /// assert_eq!(path.shown(), "my::Place<&'static str,Box<dyn Shape>>");
    /// # Ok::<(), syn::Error>(())
    /// ```
    pub fn shown(&self) -> String {
        let is_word = |c: char| c == '_' || c.is_alphanumeric();
        self.text.split(' ').fold(String::new(), |mut shown, token| {
            if shown.ends_with(is_word) && token.starts_with(is_word) {
                shown.push(' ');
            }
            shown + token
        })
    }

    fn read<T: ToTokens>(parser: impl Parser<Output = T>, text: &str) -> syn::Result<Self> {
        Ok(Self::of(&parser.parse_str(without_marks(text)?)?))
    }

    fn of(parsed: &impl ToTokens) -> Self {
        Self { text: parsed.to_token_stream().to_string(), number: None }
    }

    /// Writes the code between [marks](MARK).
    pub(crate) fn mark(&self, text: &mut String) {
        text.push(MARK);
        text.extend(self.number.map(|number| number.to_string()));
        text.push(MARK);
        text.push_str(&self.text);
        text.push(MARK);
        text.push(' ');
    }
}

impl fmt::Display for UserCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The tokens of the [`UserCode`] in a macro call, with their spans.
///
/// ```
/// use graph_codegen::UserTokens;
///
/// let mut tokens = UserTokens::default();
/// let code = tokens.keep("crate::Place".parse()?);
/// assert_eq!(code.shown(), "crate::Place");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct UserTokens(Vec<TokenStream>);

impl UserTokens {
    /// Keeps the tokens of a piece of code. Returns the code, which refers to them.
    pub fn keep(&mut self, tokens: TokenStream) -> UserCode {
        // The text of a literal may have any character.
        let code = UserCode { text: tokens.to_string().replace(MARK, ""), number: Some(self.0.len()) };
        self.0.push(tokens);
        code
    }

    /// Returns the tokens with a number.
    fn get(&self, number: &str) -> Option<&TokenStream> {
        self.0.get(number.parse::<usize>().ok()?)
    }
}

/// The character before the number of a user's code, between the number and the text, and after the
/// text. Text of pages only occurs in literals, where a control character is escaped, and in
/// identifiers, which cannot contain one.
pub(crate) const MARK: char = '\u{1}';

/// The identifier that replaces a mark for the lexer, which does not accept control characters. No
/// name of a page starts like this: those start with a letter, or with a single underscore before a
/// digit.
const IDENT: &str = "__user_code_";

/// Returns a text, which must not contain the character that marks a user's code.
fn without_marks(text: &str) -> syn::Result<&str> {
    match text.contains(MARK) {
        true => Err(syn::Error::new(proc_macro2::Span::call_site(), "the control character U+0001 is not allowed")),
        false => Ok(text),
    }
}

/// Returns a text without its marks: `code` writes what replaces each piece of user's code, by its
/// number and its text.
fn replaced(text: &str, code: impl Fn(&str, &str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split(MARK);
    out.push_str(parts.next().unwrap_or(""));
    while let (Some(number), Some(user), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
        code(number, user, &mut out);
        out.push_str(rest);
    }
    out
}

/// Returns a text with the user's code as the user wrote it.
pub(crate) fn unmarked(text: &str) -> String {
    replaced(text, |_, user, out| out.push_str(user))
}

/// Returns the tokens of a text, with the user's tokens where they are kept.
pub(crate) fn tokens(text: &str, kept: &UserTokens) -> Result<TokenStream, proc_macro2::LexError> {
    let lexed = replaced(text, |number, user, out| match kept.get(number) {
        Some(_) => out.extend([IDENT, number]),
        None => out.push_str(user),
    });
    Ok(placed(lexed.parse()?, kept))
}

/// Replaces the identifiers that represent the user's tokens.
fn placed(tokens: TokenStream, kept: &UserTokens) -> TokenStream {
    use proc_macro2::{Group, TokenTree};
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let user = name.strip_prefix(IDENT).and_then(|number| kept.get(number));
            user.cloned().unwrap_or_else(|| TokenTree::Ident(ident).into())
        }
        TokenTree::Group(group) => {
            let mut replaced = Group::new(group.delimiter(), placed(group.stream(), kept));
            replaced.set_span(group.span());
            TokenTree::Group(replaced).into()
        }
        other => other.into(),
    };
    tokens.into_iter().map(replace).collect::<Vec<TokenStream>>().into_iter().collect()
}
