//! The properties of a type for query options.

use std::collections::BTreeMap;

use super::attributes::allow_deprecated;
use super::doc;
use super::ident::ident;
use super::rust_type;
use super::tokens::{TokenStream, Written, quote, quote_into};
use crate::plan::{Field, Model, Operation, Plan, Type, Value};
use crate::schema::{AdvancedQueries, FilterSupport, Operator, QuerySupport};

/// The struct of a type's properties and its implementations. Its name is private; code refers to
/// it as `<User as Queryable>::Properties`.
pub(super) fn emit(ty: &Type, model: &Model, plan: &Plan) -> Option<TokenStream> {
    if !model.is_queried {
        return None;
    }
    let allow = allow_deprecated(model.touches_deprecated || ty.deprecated.is_some());
    let properties = name(ty, model, plan);
    let (name, properties) = (ident(&ty.place.name), ident(&properties));
    let markers = markers(model);
    let markers = markers.iter().map(|(name, support)| marker(name, *support));
    let fields = Written(|tokens: &mut TokenStream| {
        model.fields.iter().for_each(|field| write_field(field, ty, plan, tokens));
    });
    let values = Written(|tokens: &mut TokenStream| model.fields.iter().for_each(|field| write_value(field, tokens)));
    Some(quote! {
        #allow
        const _: () = {
            use ::graph_models::query as __query;
            #(#markers)*
            #[non_exhaustive]
            pub struct #properties {
                #fields
            }
            impl __query::Queryable for #name {
                type Properties = #properties;
                #[inline]
                fn properties() -> &'static #properties {
                    &#properties { #values }
                }
            }
        };
    })
}

/// The call that states for which queries an operation's page requires
/// `ConsistencyLevel: eventual`.
pub(super) fn advanced(operation: &Operation) -> Option<TokenStream> {
    let queries = operation.headers.iter().filter_map(|header| header.queries).max()?;
    let queries = match queries {
        AdvancedQueries::Some => quote!(Some),
        AdvancedQueries::All => quote!(All),
    };
    Some(quote!(.with_advanced_queries(::graph_models::AdvancedQueries::#queries)))
}

/// The name of the struct. Within the block, it would hide a type with the same name that a
/// property has.
fn name(ty: &Type, model: &Model, plan: &Plan) -> String {
    let named = |field: &Field| field.value.type_id().and_then(|id| plan.ty(id)).map(|ty| ty.place.name.as_str());
    let mut name = format!("{}Properties", ty.place.name);
    while model.fields.iter().filter_map(named).any(|other| other == name) {
        name.push('_');
    }
    name
}

/// The kind of property that a field is: its name in the runtime, and whether it is a navigation
/// property.
fn kind(field: &Field) -> (&'static str, bool) {
    let is_model = matches!(field.value, Value::Model(_)) || field.access.navigation;
    let kind = match (is_model, field.collection) {
        (true, true) => "Collection",
        (true, false) => "Nested",
        (false, true) => "Values",
        (false, false) => "Property",
    };
    (kind, is_model && field.access.navigation)
}

/// The type of a property.
fn property_type(field: &Field, ty: &Type, plan: &Plan) -> TokenStream {
    let (kind, is_navigation) = kind(field);
    let (kind, of) = (ident(kind), ident(&ty.place.name));
    let value = rust_type::element(&field.value, &ty.place, plan);
    let operators = restricted(field.queries).map(|name| {
        let name = ident(&name);
        quote!(, #name)
    });
    let property = quote!(__query::#kind<#of, #value #operators>);
    if is_navigation { quote!(__query::Navigation<#property>) } else { property }
}

fn write_field(field: &Field, ty: &Type, plan: &Plan, tokens: &mut TokenStream) {
    let name = ident(&field.name);
    let deprecated = doc::deprecated(field.deprecated.as_ref());
    let property = property_type(field, ty, plan);
    quote_into!(tokens, #deprecated pub #name: #property,);
}

fn write_value(field: &Field, tokens: &mut TokenStream) {
    let (name, wire) = (ident(&field.name), field.wire.as_str());
    let (kind, is_navigation) = kind(field);
    let kind = ident(kind);
    // A literal, for which rustc needs a third less than for a call.
    match is_navigation {
        true => quote_into!(tokens, #name: __query::Navigation(__query::#kind { path: #wire, of: __query::Of }),),
        false => quote_into!(tokens, #name: __query::#kind { path: #wire, of: __query::Of },),
    }
}

/// What the type of a property contains that the model's field does not: that it is a navigation
/// property, and the limits that its page states.
pub(super) fn limits(field: &Field) -> Option<String> {
    let navigation = kind(field).1.then(|| "Navigation".to_owned());
    let parts: Vec<String> = navigation.into_iter().chain(restricted(field.queries)).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The name of the type for what a page says about a property; `None` if all operators are
/// possible.
fn restricted(support: QuerySupport) -> Option<String> {
    let mut name = match support.filter {
        None | Some(FilterSupport::All) => String::new(),
        Some(FilterSupport::Only(operators)) if operators.is_empty() => "NoFilter".to_owned(),
        Some(FilterSupport::Only(operators)) => {
            operators.iter().fold("Only".to_owned(), |name, operator| name + operator.name())
        }
    };
    if support.order == Some(false) {
        name.push_str("NoOrder");
    }
    if support.search == Some(false) {
        name.push_str("NoSearch");
    }
    (!name.is_empty()).then_some(name)
}

/// What the pages say about the properties of a type, without duplicates.
fn markers(model: &Model) -> BTreeMap<String, QuerySupport> {
    model.fields.iter().filter_map(|field| Some((restricted(field.queries)?, field.queries))).collect()
}

/// The type for what a page says about a property, with the methods that this allows.
fn marker(name: &str, support: QuerySupport) -> TokenStream {
    let name = ident(name);
    let has = |operator| match support.filter {
        None | Some(FilterSupport::All) => true,
        Some(FilterSupport::Only(operators)) => operators.has(operator),
    };
    let mut allowed: Vec<&str> =
        Operator::ALL.into_iter().filter(|it| *it != Operator::Not && has(*it)).map(Operator::name).collect();
    let implied = [(Operator::Eq, Operator::EqNull), (Operator::Ne, Operator::NeNull)];
    allowed.extend(implied.iter().filter(|(by, it)| has(*by) && !has(*it)).map(|(_, it)| it.name()));
    let refuses = matches!(support.filter, Some(FilterSupport::Only(operators)) if operators.is_empty());
    allowed.extend((!refuses).then_some("Filterable"));
    allowed.extend((support.order != Some(false)).then_some("Orderable"));
    allowed.extend((support.search != Some(false)).then_some("Searchable"));
    let impls = allowed.into_iter().map(|allowed| {
        let allowed = ident(allowed);
        quote!(impl __query::#allowed for #name {})
    });
    let not = ident(if has(Operator::Not) { "Yes" } else { "No" });
    quote! {
        pub enum #name {}
        impl __query::Operators for #name {
            type Not = __query::#not;
        }
        #(#impls)*
    }
}
