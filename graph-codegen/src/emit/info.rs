//! The table of a type's properties.

use super::tokens::{Literal, TokenStream, quote};
use crate::plan::{Access, Model};
use crate::schema::TypeName;

/// The table of a type: all properties of the type, by index, with what a client may do with them.
pub(crate) fn table(name: &TypeName, model: &Model) -> TokenStream {
    let value = value(name, model);
    quote!(&#value)
}

/// The table as a value.
pub(super) fn value(name: &TypeName, model: &Model) -> TokenStream {
    let full_name = name.as_str();
    let base = model.base.as_ref().map(|base| base.as_str());
    let base = base.map(|base| quote!(.with_base(#base)));
    let open = model.open.then(|| quote!(.with_open()));
    let is_abstract = model.is_abstract.then(|| quote!(.with_abstract()));
    let properties = model.by_index().map(|field| field.wire.as_str());
    let access: Vec<u8> = model.by_index().map(|field| bits(field.access)).collect();
    let access = (!access.is_empty()).then(|| Literal::byte_string(&access));
    let access = access.map(|access| quote!(.with_access(#access)));
    let bound: Vec<&str> =
        model.bindings.iter().filter(|binding| !binding.has_field).map(|binding| binding.wire.as_str()).collect();
    let bound = (!bound.is_empty()).then(|| quote!(.with_bound(&[#(#bound),*])));
    quote!(::graph_models::TypeInfo::new(#full_name, &[#(#properties),*]) #base #open #is_abstract #access #bound)
}

/// The bits that represent an access in a table.
fn bits(access: Access) -> u8 {
    let Access { writable, nullable, key, read_only, navigation, whole, creatable } = access;
    let bits = [(writable, 1), (nullable, 2), (key, 4), (read_only, 8), (navigation, 16), (whole, 32), (creatable, 64)];
    bits.into_iter().filter(|(set, _)| *set).fold(0, |all, (_, bit)| all | bit)
}
