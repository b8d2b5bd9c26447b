//! The user's struct or enum.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Path, Type, Visibility};

use super::options::{self, FieldOptions, ItemOptions};
use super::shape::last_name;
use crate::crate_path;
use crate::schema::Version;

/// A struct or an enum with `#[derive(GraphModel)]`, as written by the user.
pub struct Input {
    pub(super) name: Ident,
    pub(super) visibility: Visibility,
    pub(super) body: Body,
    /// What it is checked against.
    pub(super) source: Source,
    /// The path of the runtime's crate, if it is not `::graph_models`.
    crate_path: Option<Path>,
    /// Whether the user allows the use of deprecated items.
    pub(super) allows_deprecated: bool,
}

/// The fields or variants.
pub(super) enum Body {
    Struct(Struct),
    Enum(Enum),
}

pub(super) struct Struct {
    pub(super) fields: Vec<Field>,
    /// The field that stores everything without a field.
    pub(super) additional: Option<Ident>,
}

pub(super) struct Enum {
    pub(super) variants: Vec<Variant>,
    /// The variant that keeps any other text.
    pub(super) unrecognized: Ident,
}

pub(super) struct Field {
    pub(super) ident: Ident,
    pub(super) visibility: Visibility,
    pub(super) ty: Type,
    pub(super) options: FieldOptions,
    pub(super) allows_deprecated: bool,
}

pub(super) struct Variant {
    pub(super) ident: Ident,
    pub(super) name: Option<LitStr>,
    pub(super) allows_deprecated: bool,
}

/// What a struct or enum is checked against.
pub(super) enum Source {
    Pages(Pages),
    Model(Path),
}

/// The pages that a struct or enum is checked against.
pub struct Pages {
    /// The documentation folder, as written by the user.
    pub docs: LitStr,
    pub(super) page: LitStr,
    pub(super) update: Option<LitStr>,
    pub(super) version: Option<Version>,
    pub(super) name: Option<LitStr>,
}

impl Input {
    /// Parses a struct or enum with its attributes.
    ///
    /// # Errors
    ///
    /// Returns an error if an option of `#[graph(…)]` is unknown, missing or invalid, or if the
    /// item is not supported: if it has generic parameters, is a union, is a struct without named
    /// fields, or is an enum without a variant for unknown members.
    pub fn parse(item: TokenStream) -> syn::Result<Self> {
        let item: DeriveInput = syn::parse2(item)?;
        let mut options = ItemOptions::read(&item.attrs)?;
        let crate_path = options.crate_path.take();
        let allows_deprecated = options::allows_deprecated(&item.attrs);
        if !item.generics.params.is_empty() {
            return Err(syn::Error::new(
                item.generics.span(),
                "`GraphModel` does not support generic types; remove the parameters",
            ));
        }
        let body = match item.data {
            Data::Struct(data) => Body::Struct(fields(data.fields, &item.ident)?),
            Data::Enum(data) => Body::Enum(variants(data.variants, &item.ident)?),
            Data::Union(data) => return Err(syn::Error::new(data.union_token.span, "expected a struct or an enum")),
        };
        if let (Body::Enum(_), Some(update)) = (&body, &options.update) {
            return Err(syn::Error::new(update.span(), "the option `update` is for structs; remove it from this enum"));
        }
        let source = source(options)?;
        if let (Body::Struct(body), Source::Model(_)) = (&body, &source)
            && let Some(place) = body.fields.iter().find_map(|field| field.options.correction())
        {
            return Err(syn::Error::new(
                place,
                "`model` is used instead of pages and cannot be combined with corrections of them",
            ));
        }
        Ok(Self { name: item.ident, visibility: item.vis, body, source, crate_path, allows_deprecated })
    }

    /// The output of the derive, with the given path to the runtime's crate.
    pub(super) fn with_crate_path(&self, tokens: TokenStream) -> TokenStream {
        match &self.crate_path {
            Some(path) => crate_path::in_tokens(tokens, &path.to_token_stream()),
            None => tokens,
        }
    }

    /// Returns the pages that the item is checked against; `None` if it names a generated type
    /// instead.
    pub fn pages(&self) -> Option<&Pages> {
        if let Source::Pages(pages) = &self.source { Some(pages) } else { None }
    }
}

fn source(options: ItemOptions) -> syn::Result<Source> {
    let ItemOptions { docs, page, update, version, name, model, crate_path: _ } = options;
    if let Some(model) = model {
        let of_pages = [docs, page, update, name].into_iter().flatten().map(|option| option.span()).next();
        return match of_pages.or(version.map(|(_, place)| place)) {
            None => Ok(Source::Model(model)),
            Some(place) => Err(syn::Error::new(
                place,
                "`model` is used instead of pages and cannot be combined with their options",
            )),
        };
    }
    let docs = docs.ok_or_else(|| options::missing("docs", "\"docs/api-reference/v1.0\""))?;
    let page = page.ok_or_else(|| options::missing("page", "\"resources/user.md\""))?;
    Ok(Source::Pages(Pages { docs, page, update, version: version.map(|(version, _)| version), name }))
}

fn fields(fields: Fields, of: &Ident) -> syn::Result<Struct> {
    let Fields::Named(fields) = fields else {
        return Err(syn::Error::new(of.span(), "expected a struct with named fields"));
    };
    let mut read = Struct { fields: Vec::new(), additional: None };
    for field in fields.named {
        let Some(ident) = field.ident else { continue };
        let options = FieldOptions::read(&field.attrs)?;
        if last_name(&field.ty).is_some_and(|name| name == "Additional") {
            if let Some(place) = options.name.as_ref().map(LitStr::span).or(options.correction()) {
                return Err(syn::Error::new(
                    place,
                    "the field of the type `Additional` is not a property and cannot have options",
                ));
            }
            if read.additional.is_some() {
                return Err(syn::Error::new(ident.span(), "a struct can have only one field of the type `Additional`"));
            }
            read.additional = Some(ident);
            continue;
        }
        let (ty, allows_deprecated) = (without_self(field.ty, of)?, options::allows_deprecated(&field.attrs));
        read.fields.push(Field { ident, visibility: field.vis, ty, options, allows_deprecated });
    }
    Ok(read)
}

/// Replaces `Self` in a type with the name of the struct, since `Self` is a different type where
/// the derive writes it.
fn without_self(ty: Type, name: &Ident) -> syn::Result<Type> {
    let tokens = ty.to_token_stream();
    if has_self(tokens.clone()) { syn::parse2(renamed(tokens, name)) } else { Ok(ty) }
}

fn has_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Self",
        TokenTree::Group(group) => has_self(group.stream()),
        _ => false,
    })
}

/// Replaces `Self` with a name.
fn renamed(tokens: TokenStream, name: &Ident) -> TokenStream {
    let each = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut name = name.clone();
            name.set_span(ident.span());
            TokenTree::Ident(name)
        }
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(group.stream(), name));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        other => other,
    });
    each.collect()
}

fn variants(variants: impl IntoIterator<Item = syn::Variant>, of: &Ident) -> syn::Result<Enum> {
    let (mut members, mut unrecognized) = (Vec::new(), None);
    for variant in variants {
        let ident = variant.ident;
        match &variant.fields {
            Fields::Unit => {
                let allows_deprecated = options::allows_deprecated(&variant.attrs);
                members.push(Variant { ident, name: options::name(&variant.attrs)?, allows_deprecated });
            }
            fields if unrecognized.is_none() && keeps_text(fields) => match options::name(&variant.attrs)? {
                None => unrecognized = Some(ident),
                Some(name) => {
                    let message = "the variant for unrecognized members is not a member and cannot have a name";
                    return Err(syn::Error::new(name.span(), message));
                }
            },
            _ => {
                return Err(syn::Error::new(
                    ident.span(),
                    "expected a variant without fields, since a member of an enum has none",
                ));
            }
        }
    }
    if members.is_empty() {
        return Err(syn::Error::new(of.span(), "expected at least one variant for a member"));
    }
    let message = || {
        format!(
            "the service may send members that `{of}` does not list; add a variant for them: `Unrecognized(graph_models::Unrecognized<{of}>)`"
        )
    };
    let unrecognized = unrecognized.ok_or_else(|| syn::Error::new(of.span(), message()))?;
    Ok(Enum { variants: members, unrecognized })
}

/// `(Unrecognized<…>)`
fn keeps_text(fields: &Fields) -> bool {
    let Fields::Unnamed(fields) = fields else { return false };
    fields.unnamed.len() == 1
        && fields.unnamed.first().is_some_and(|field| last_name(&field.ty).is_some_and(|name| name == "Unrecognized"))
}

impl Field {
    /// The name without `r#`.
    pub(super) fn word(&self) -> String {
        self.ident.unraw().to_string()
    }
}
