//! The attribute `#[graph(…)]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitStr, Path, Token};

use crate::near::nearest;
use crate::options::words::VERSION;
use crate::options::{OptionError, Retype};
use crate::schema::Version;

/// The options of `#[graph(…)]` on a struct or an enum.
#[derive(Default)]
pub(super) struct ItemOptions {
    pub(super) docs: Option<LitStr>,
    pub(super) page: Option<LitStr>,
    pub(super) update: Option<LitStr>,
    /// With its place.
    pub(super) version: Option<(Version, Span)>,
    pub(super) name: Option<LitStr>,
    pub(super) model: Option<Path>,
    pub(super) crate_path: Option<Path>,
}

const OF_ITEM: &[&str] = &["docs", "page", "update", "version", "name", "model", "crate"];
const OF_FIELD: &[&str] = &["name", "writable", "read_only", "retype"];
const OF_VARIANT: &[&str] = &["name"];
/// Options without a value.
const FLAGS: &[&str] = &["writable", "read_only"];

/// The options of `#[graph(…)]` on a field.
#[derive(Default)]
pub(super) struct FieldOptions {
    /// The property.
    pub(super) name: Option<LitStr>,
    /// The place of the option `writable`.
    pub(super) writable: Option<Span>,
    /// The place of the option `read_only`.
    pub(super) read_only: Option<Span>,
    /// The type that the property has, whatever its page says.
    pub(super) retype: Option<(Retype, Span)>,
}

impl FieldOptions {
    pub(super) fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut options = Self::default();
        each(attributes, OF_FIELD, |name, place, input| {
            match name {
                "writable" => options.writable = Some(place),
                "read_only" => options.read_only = Some(place),
                "retype" => options.retype = Some(retype(input)?),
                _ => options.name = Some(input.parse()?),
            }
            Ok(())
        })?;
        Ok(options)
    }

    /// The place of a correction of the pages.
    pub(super) fn correction(&self) -> Option<Span> {
        self.writable.or(self.read_only).or(self.retype.as_ref().map(|(_, place)| *place))
    }

    /// The place of an option with a name.
    pub(super) fn place(&self, option: &str) -> Option<Span> {
        match option {
            "writable" => self.writable,
            "read_only" => self.read_only,
            _ => self.retype.as_ref().map(|(_, place)| *place),
        }
    }
}

impl ItemOptions {
    pub(super) fn read(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut options = Self::default();
        each(attributes, OF_ITEM, |name, _, input| {
            match name {
                "docs" => options.docs = Some(input.parse()?),
                "page" => options.page = Some(input.parse()?),
                "update" => options.update = Some(input.parse()?),
                "version" => options.version = Some(version(input)?),
                "name" => options.name = Some(input.parse()?),
                "crate" => options.crate_path = Some(input.call(Path::parse_mod_style)?),
                _ => options.model = Some(input.parse()?),
            }
            Ok(())
        })?;
        Ok(options)
    }
}

/// The option of `#[graph(name = "…")]` on a variant: its name in the reference.
pub(super) fn name(attributes: &[Attribute]) -> syn::Result<Option<LitStr>> {
    let mut name = None;
    each(attributes, OF_VARIANT, |_, _, input| {
        name = Some(input.parse()?);
        Ok(())
    })?;
    Ok(name)
}

/// Whether there is an `#[allow(deprecated)]` or `#[expect(deprecated)]`. rustc does not apply
/// these to the output of a derive.
pub(super) fn allows_deprecated(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|it| it.path().is_ident("allow") || it.path().is_ident("expect")).any(|attribute| {
        let mut found = false;
        // Anything else is left to rustc.
        let _ = attribute.parse_nested_meta(|lint| {
            found |= lint.path.is_ident("deprecated");
            Ok(())
        });
        found
    })
}

/// Reads `option = value, …` in all attributes named `graph`; a flag has no value.
fn each(
    attributes: &[Attribute],
    known: &[&str],
    mut value: impl FnMut(&str, Span, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let mut seen: Vec<String> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("graph")) {
        attribute.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                let key = input.call(Ident::parse_any)?;
                let name = key.to_string();
                if !known.contains(&name.as_str()) {
                    return Err(unknown(&key, known));
                }
                if seen.contains(&name) {
                    return Err(syn::Error::new(key.span(), format!("duplicate option `{name}`")));
                }
                if !FLAGS.contains(&name.as_str()) {
                    input.parse::<Token![=]>()?;
                }
                value(&name, key.span(), input)?;
                seen.push(name);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn unknown(key: &Ident, known: &[&str]) -> syn::Error {
    let name = key.to_string();
    let message = match nearest(&name, known.iter().copied()) {
        Some(near) => format!("unknown option `{name}`; did you mean `{near}`?"),
        None => {
            let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            format!("unknown option `{name}`; expected one of {}", known.join(", "))
        }
    };
    syn::Error::new(key.span(), message)
}

fn version(input: ParseStream<'_>) -> syn::Result<(Version, Span)> {
    let literal: LitStr = input.parse()?;
    let wrong = |error: OptionError| syn::Error::new(literal.span(), format!("expected {}", error.expected()));
    let version = VERSION.read(&literal.value()).map_err(wrong)?;
    Ok((version, literal.span()))
}

fn retype(input: ParseStream<'_>) -> syn::Result<(Retype, Span)> {
    let literal: LitStr = input.parse()?;
    let wrong = |expected: &str| syn::Error::new(literal.span(), format!("expected {expected}"));
    match Retype::read(&literal.value()).map_err(|error| wrong(error.expected()))? {
        Retype::Own { .. } => Err(wrong(
            "a type of the reference; for a type of your own, give the field the type `Option<graph_models::Foreign<…>>`",
        )),
        reference @ Retype::Reference(_) => Ok((reference, literal.span())),
    }
}

/// The error that an option is missing.
pub(super) fn missing(option: &str, example: &str) -> syn::Error {
    let message = format!("missing option `{option}`; add `#[graph({option} = {example})]`");
    syn::Error::new(Span::call_site(), message)
}
