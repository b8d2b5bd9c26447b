//! The emitted code: an ordered list of items, each with its module.

use std::collections::BTreeMap;

use super::doc::Doc;
use super::ident::ident;
use super::tokens::{ToTokens, TokenStream, quote};

/// The items of a schema: types by namespace and name, each followed by its patch type and the enum
/// of its derived types, then the operations by module name.
///
/// Use the list to write files, and [`Items::into_tokens`] for all items at once.
#[derive(Clone, Debug, Default)]
pub struct Items {
    /// The line that states the contract with the runtime. It comes first, and is empty if there
    /// are no items.
    pub contract: TokenStream,
    /// The items, in an order that does not depend on the order of the pages.
    pub list: Vec<Item>,
    /// The namespace that each module in [`Item::path`] stands for, by the module's path.
    pub modules: BTreeMap<Vec<String>, String>,
    /// The areas that must enable each shared feature, by the name of the feature.
    pub shared: BTreeMap<String, Vec<String>>,
}

/// An item: a type with its implementations, or a module of request functions.
#[derive(Clone, Debug)]
pub struct Item {
    /// The modules that contain it, outermost first: `["call_records"]`. Empty at the root.
    pub path: Vec<String>,
    /// The Rust name, without `r#`.
    pub name: String,
    /// The kind of item.
    pub kind: ItemKind,
    /// Its name in the reference: a full type name or the title of a page.
    pub source: String,
    /// The pages that document it, relative to the documentation folder. Empty for a type without a
    /// page.
    pub pages: Vec<String>,
    /// The areas that need it, sorted. Empty if there are no areas.
    pub areas: Vec<String>,
    /// The features of which at least one must be enabled: the areas, or a feature that they share.
    pub features: Vec<String>,
    /// The Rust items, one by one, without the condition on features.
    pub parts: Vec<TokenStream>,
}

impl Item {
    /// Returns the Rust items, each with the condition on features.
    pub fn tokens(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        self.to_tokens(&mut tokens);
        tokens
    }
}

impl ToTokens for Item {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let cfg = feature_cfg(&self.features);
        for part in &self.parts {
            tokens.push(&cfg);
            tokens.push(part);
        }
    }
}

/// Returns the `#[cfg(…)]` for code that requires one of several features; `None` if there are no
/// features.
pub(crate) fn feature_cfg<S: AsRef<str>>(features: &[S]) -> Option<TokenStream> {
    condition(features).map(|condition| quote!(#[cfg(#condition)]))
}

/// The condition that one of several features is enabled; `None` if there are no features.
pub(super) fn condition<S: AsRef<str>>(features: &[S]) -> Option<TokenStream> {
    let names = features.iter().map(AsRef::as_ref);
    match features {
        [] => None,
        [_] => Some(quote!(#(feature = #names)*)),
        _ => Some(quote!(any(#(feature = #names),*))),
    }
}

/// The kind of an [`Item`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// The struct of an entity type or complex type.
    Model,
    /// An open enum.
    Enum,
    /// The type alias for a type without a page.
    Missing,
    /// The patch type of a model.
    Patch,
    /// The creation type of a model.
    Creation,
    /// The enum of a base type and the types derived from it.
    Any,
    /// The module of an operation's request functions.
    Operation,
    /// A module with the types of arguments: those for placeholders, or those for headers.
    Ids,
    /// The module whose page lists the operations. It exists for rustdoc only.
    Index,
}

impl Items {
    /// Converts all items to one token stream, with the items of namespaces in `pub mod`s. Modules
    /// follow the items of their parent.
    pub fn into_tokens(self) -> proc_macro2::TokenStream {
        self.together().into_tokens()
    }

    /// The same as text.
    pub fn together(self) -> TokenStream {
        let length: usize = self.list.iter().flat_map(|item| &item.parts).map(TokenStream::length).sum();
        let mut tree = Module::default();
        for (path, namespace) in self.modules {
            tree.at(&path).namespace = namespace;
        }
        for item in self.list {
            tree.at(&item.path).items.push(item);
        }
        let mut tokens = TokenStream::with_capacity(length + length / 16);
        tokens.push(&self.contract);
        tree.write(&mut tokens);
        tokens
    }
}

#[derive(Default)]
struct Module {
    namespace: String,
    items: Vec<Item>,
    children: BTreeMap<String, Module>,
}

impl Module {
    fn at(&mut self, path: &[String]) -> &mut Self {
        path.iter().fold(self, |module, name| module.children.entry(name.clone()).or_default())
    }

    /// Writes to the complete text, because there is much to copy.
    fn write(&self, tokens: &mut TokenStream) {
        self.items.iter().for_each(|item| tokens.push(item));
        for (name, module) in &self.children {
            let name = ident(name);
            let doc = Doc::module(&module.namespace);
            tokens.push(quote!(#doc pub mod #name));
            tokens.push_text("{");
            module.write(tokens);
            tokens.push_text("} ");
        }
    }
}
