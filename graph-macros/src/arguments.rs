//! The arguments of `graph_docs!`.

use graph_codegen::diagnostic::Severity;
use graph_codegen::near::nearest;
use graph_codegen::options::words::{self, Choice, DOC_TEXT, MISSING_PAGES, VERSION};
use graph_codegen::options::{DocText, OptionError};
use graph_codegen::schema::Version;
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token, braced, bracketed};

/// All arguments, as written. Values keep their tokens, so that errors can point to them.
#[derive(Default)]
pub(crate) struct Arguments {
    pub docs: Option<LitStr>,
    pub pages: Vec<LitStr>,
    pub version: Option<Version>,
    pub exclude: Vec<LitStr>,
    pub replace: Vec<(LitStr, Path)>,
    pub derive: Vec<(LitStr, Vec<TokenStream>)>,
    pub attributes: Vec<(LitStr, Vec<TokenStream>)>,
    pub doc_text: DocText,
    pub missing_pages: Option<Severity>,
    /// The maximum number of navigation properties that are followed in a row; no limit if `None`.
    pub navigation: Option<usize>,
    pub areas: Vec<(LitStr, Vec<LitStr>)>,
    pub crate_path: Option<Path>,
    pub writable: Vec<LitStr>,
    pub read_only: Vec<LitStr>,
    pub whole: Vec<LitStr>,
    pub rename: Vec<(LitStr, LitStr)>,
    pub retype: Vec<(LitStr, LitStr)>,
    pub allow: Vec<LitStr>,
    pub operations: Vec<LitStr>,
}

const OPTIONS: [&str; 19] = [
    "docs",
    "pages",
    "version",
    "exclude",
    "replace",
    "derive",
    "attributes",
    "writable",
    "read_only",
    "whole",
    "rename",
    "retype",
    "doc_text",
    "missing_pages",
    "allow",
    "operations",
    "navigation",
    "areas",
    "crate",
];

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        let mut seen: Vec<String> = Vec::new();
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            let name = key.to_string();
            if !OPTIONS.contains(&name.as_str()) {
                return Err(unknown_option(&key));
            }
            if seen.contains(&name) {
                return Err(syn::Error::new(key.span(), format!("duplicate option `{name}`")));
            }
            input.parse::<Token![=]>()?;
            arguments.value(&name, input)?;
            seen.push(name);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

impl Arguments {
    fn value(&mut self, name: &str, input: ParseStream<'_>) -> syn::Result<()> {
        match name {
            "docs" => self.docs = Some(input.parse()?),
            "pages" => self.pages = strings(input)?,
            "version" => self.version = Some(choice(input, &VERSION)?),
            "exclude" => self.exclude = strings(input)?,
            "replace" => self.replace = map(input, |input| input.parse())?,
            "derive" => self.derive = map(input, derives)?,
            "attributes" => self.attributes = map(input, attributes)?,
            "writable" => self.writable = strings(input)?,
            "read_only" => self.read_only = strings(input)?,
            "whole" => self.whole = strings(input)?,
            "rename" => self.rename = map(input, |input| input.parse())?,
            "retype" => self.retype = map(input, |input| input.parse())?,
            "allow" => self.allow = strings(input)?,
            "operations" => self.operations = strings(input)?,
            "doc_text" => self.doc_text = choice(input, &DOC_TEXT)?,
            "missing_pages" => self.missing_pages = Some(choice(input, &MISSING_PAGES)?),
            "navigation" => self.navigation = navigation(input)?,
            "crate" => self.crate_path = Some(input.call(Path::parse_mod_style)?),
            _ => self.areas = map(input, strings)?,
        }
        Ok(())
    }

    /// The literal that a finding points to: that of an option's value, otherwise the one that
    /// names its page or type, otherwise the folder, otherwise the whole call.
    pub(crate) fn place(&self, option: Option<&str>, subject: Option<&str>, page: Option<&str>) -> Span {
        let pages = || self.pages.iter().chain(self.areas.iter().flat_map(|(_, pages)| pages));
        let is_subject = |literal: &LitStr| subject.is_some_and(|subject| literal.value() == subject);
        // A value may occur twice in an option; then the second one is redundant.
        let of_option = option.and_then(|option| {
            let values = self.literals().filter(|(name, literal)| *name == option && is_subject(literal));
            values.map(|(_, literal)| literal).last()
        });
        let as_written = || self.literals().map(|(_, literal)| literal).find(|literal| is_subject(literal));
        let by_subject = of_option.or_else(as_written);
        let by_path = || page.and_then(|page| pages().find(|literal| literal.value().eq_ignore_ascii_case(page)));
        let by_pattern =
            || page.and_then(|page| pages().find(|literal| graph_codegen::library::matches(&literal.value(), page)));
        let only = || self.pages.first().filter(|_| pages().count() == 1);
        let found = by_subject.or_else(by_path).or_else(by_pattern).or_else(only).or(self.docs.as_ref());
        found.map_or_else(Span::call_site, LitStr::span)
    }

    /// The values that name something, with their options.
    fn literals(&self) -> impl Iterator<Item = (&'static str, &LitStr)> {
        let lists = [
            ("pages", &self.pages),
            ("exclude", &self.exclude),
            ("writable", &self.writable),
            ("read_only", &self.read_only),
            ("whole", &self.whole),
        ];
        let of_lists = lists.into_iter().flat_map(|(option, list)| list.iter().map(move |literal| (option, literal)));
        let replaced = self.replace.iter().map(|(key, _)| ("replace", key));
        let derives = self.derive.iter().map(|(key, _)| ("derive", key));
        let attributes = self.attributes.iter().map(|(key, _)| ("attributes", key));
        let renamed = self.rename.iter().map(|(key, _)| ("rename", key));
        let retyped = self.retype.iter().map(|(key, _)| ("retype", key));
        let areas = self.areas.iter().flat_map(|(name, pages)| std::iter::once(name).chain(pages));
        let docs = self.docs.iter().map(|docs| ("docs", docs));
        let keyed = replaced.chain(derives).chain(attributes).chain(renamed).chain(retyped);
        of_lists.chain(docs).chain(keyed).chain(areas.map(|literal| ("areas", literal)))
    }
}

fn unknown_option(key: &Ident) -> syn::Error {
    let name = key.to_string();
    let message = match nearest(&name, OPTIONS) {
        Some(near) => format!("unknown option `{name}`; did you mean `{near}`?"),
        None => format!(
            "unknown option `{name}`; expected one of {}",
            OPTIONS.map(|option| format!("`{option}`")).join(", ")
        ),
    };
    syn::Error::new(key.span(), message)
}

/// `["a", "b"]`
fn strings(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let content;
    bracketed!(content in input);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `{ "key" => value, … }`
fn map<T>(input: ParseStream<'_>, value: impl Fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<Vec<(LitStr, T)>> {
    let content;
    braced!(content in input);
    let mut entries = Vec::new();
    while !content.is_empty() {
        let key = content.parse()?;
        content.parse::<Token![=>]>()?;
        entries.push((key, value(&content)?));
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(entries)
}

/// `[Hash, my::Derive]`
fn derives(input: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let content;
    bracketed!(content in input);
    let paths = Punctuated::<Path, Token![,]>::parse_terminated(&content)?;
    Ok(paths.iter().map(quote::ToTokens::to_token_stream).collect())
}

/// `[#[a], #[b(c)]]`
fn attributes(input: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let content;
    bracketed!(content in input);
    let mut found = Vec::new();
    while !content.is_empty() {
        let attributes = content.call(Attribute::parse_outer)?;
        if attributes.is_empty() {
            return Err(content.error("expected an attribute such as `#[my_attribute]`"));
        }
        found.extend(attributes.iter().map(|attribute| quote::ToTokens::to_token_stream(&attribute.meta)));
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(found)
}

/// A number, or `"all"`.
fn navigation(input: ParseStream<'_>) -> syn::Result<Option<usize>> {
    let (text, place) = match input.parse::<Lit>() {
        Ok(Lit::Int(number)) => (number.base10_digits().to_owned(), number.span()),
        Ok(Lit::Str(word)) => (word.value(), word.span()),
        Ok(other) => (String::new(), other.span()),
        Err(error) => (String::new(), error.span()),
    };
    words::navigation(&text).map_err(|error| syn::Error::new(place, format!("expected {}", error.expected())))
}

/// One of an option's words, as a string.
fn choice<T: Copy>(input: ParseStream<'_>, choice: &Choice<T>) -> syn::Result<T> {
    let literal: LitStr = input.parse()?;
    choice.read(&literal.value()).map_err(|error| wrong(&literal, &error))
}

/// The error for a literal that its option does not accept.
pub(crate) fn wrong(literal: &LitStr, error: &OptionError) -> syn::Error {
    syn::Error::new(literal.span(), format!("expected {}", error.expected()))
}
