//! The public surface of generated Rust, read from the code itself: a test compares it with the
//! surface of a plan.

use std::collections::BTreeMap;

use graph_codegen::emit::{Item, ItemKind, Items};
use quote::ToTokens;

/// One name and how it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The signature without parameter names, attributes and docs.
    pub signature: String,
    /// The generated item that it belongs to.
    pub kind: ItemKind,
    /// The path of the item.
    pub item: String,
    /// The path of the module or type that it is in.
    pub path: String,
    /// Whether code that names its container has to name it too: a variant of an enum, or a field
    /// of a struct, that is not `#[non_exhaustive]`. Adding one then breaks code as well.
    pub exhaustive: bool,
}

/// The surface, by path.
pub type Surface = BTreeMap<String, Entry>;

/// The surface of emitted items.
///
/// # Errors
///
/// When the items are not valid Rust, which would be a bug of the generator.
pub fn surface(items: &Items) -> syn::Result<Surface> {
    let mut surface = Surface::new();
    for item in items.list.iter().filter(|item| !matches!(item.kind, ItemKind::Ids | ItemKind::Index)) {
        let file: syn::File = syn::parse2(item.tokens().into_tokens())?;
        Reader { item, surface: &mut surface }.items(&file.items, &item.path.join("::"));
    }
    Ok(surface)
}

struct Reader<'a> {
    item: &'a Item,
    surface: &'a mut Surface,
}

impl Reader<'_> {
    fn items(&mut self, items: &[syn::Item], path: &str) {
        for item in items {
            self.one(item, path);
        }
    }

    fn one(&mut self, item: &syn::Item, path: &str) {
        match item {
            syn::Item::Struct(item) if public(&item.vis, &item.attrs) => self.structure(item, path),
            syn::Item::Enum(item) if public(&item.vis, &item.attrs) => self.enumeration(item, path),
            syn::Item::Fn(item) if public(&item.vis, &item.attrs) => self.function(&item.sig, path),
            syn::Item::Const(item) if public(&item.vis, &item.attrs) => {
                self.add(path, &item.ident.to_string(), format!("const {}", text(&item.ty)));
            }
            syn::Item::Type(item) if public(&item.vis, &item.attrs) => {
                self.add(path, &item.ident.to_string(), format!("type {}", text(&item.ty)));
            }
            syn::Item::Trait(item) if public(&item.vis, &item.attrs) => {
                self.add(path, &item.ident.to_string(), format!("trait {}", text(&item.supertraits)));
            }
            syn::Item::Mod(item) if public(&item.vis, &item.attrs) => {
                self.add(path, &item.ident.to_string(), "mod".to_owned());
                if let Some((_, items)) = &item.content {
                    self.items(items, &join(path, &item.ident.to_string()));
                }
            }
            syn::Item::Impl(item) if !hidden(&item.attrs) => self.implementation(item, path),
            syn::Item::Macro(item) => self.macro_call(&item.mac, path),
            syn::Item::Const(item) if item.ident == "_" => self.unnamed(&item.expr, path),
            _ => {}
        }
    }

    /// A block around a macro call, which cannot have attributes itself: its implementations are
    /// the same without the block.
    fn unnamed(&mut self, block: &syn::Expr, path: &str) {
        let syn::Expr::Block(block) = block else { return };
        let items =
            || block.block.stmts.iter().filter_map(|it| if let syn::Stmt::Item(it) = it { Some(it) } else { None });
        let queried = items().find_map(|item| match item {
            syn::Item::Impl(item) => {
                let (interface, _) = item.trait_.as_ref()?;
                (interface.segments.last()?.ident == "Queryable").then(|| text(&item.self_ty))
            }
            _ => None,
        });
        if let Some(model) = queried {
            let properties = items().find_map(|it| if let syn::Item::Struct(it) = it { Some(it) } else { None });
            return self.query(&model, properties.unwrap(), path);
        }
        for statement in &block.block.stmts {
            match statement {
                syn::Stmt::Macro(call) => self.macro_call(&call.mac, path),
                syn::Stmt::Item(item @ (syn::Item::Impl(_) | syn::Item::Macro(_))) => self.one(item, path),
                _ => {}
            }
        }
    }

    /// What queries can do with a model, apart from what the types of its fields show.
    fn query(&mut self, model: &str, properties: &syn::ItemStruct, path: &str) {
        self.add("", &format!("impl Queryable for {}", join(path, model)), String::new());
        for field in &properties.fields {
            let ty = text(&field.ty);
            let navigation = ty.contains("Navigation").then(|| "Navigation".to_owned());
            let inner = ty.replace("__query :: Navigation <", "");
            let limit = inner.trim_end_matches(['>', ' ']).rsplit(',').next().unwrap().trim();
            let limit = ["Only", "No"].iter().any(|begin| limit.starts_with(begin)).then(|| limit.to_owned());
            let limits: Vec<String> = navigation.into_iter().chain(limit).collect();
            if !limits.is_empty() {
                let name = field.ident.as_ref().unwrap();
                self.add(&join(path, model), &format!("{name} in queries"), limits.join(" "));
            }
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct, path: &str) {
        let name = item.ident.to_string();
        let fields = item.fields.iter().filter(|field| public(&field.vis, &field.attrs));
        let all_public = item.fields.iter().all(|field| matches!(field.vis, syn::Visibility::Public(_)));
        let exhaustive = all_public && !non_exhaustive(&item.attrs);
        if self.item.kind == ItemKind::Operation && exhaustive {
            let named = |field: &syn::Field| format!("{}: {}", text(&field.ident), text(&field.ty));
            self.add(path, &name, format!("struct {{{}}}", fields.map(named).collect::<Vec<_>>().join(", ")));
            return;
        }
        self.add(path, &name, format!("struct {}", text(&item.generics)));
        let inner = join(path, &name);
        for (index, field) in fields.enumerate() {
            let member = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            self.add_as(&inner, &member, text(&field.ty), exhaustive);
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum, path: &str) {
        let name = item.ident.to_string();
        self.add(path, &name, format!("enum {}", text(&item.generics)));
        let inner = join(path, &name);
        let exhaustive = !non_exhaustive(&item.attrs);
        for variant in item.variants.iter().filter(|variant| !hidden(&variant.attrs)) {
            self.add_as(&inner, &variant.ident.to_string(), format!("variant {}", text(&variant.fields)), exhaustive);
        }
    }

    fn function(&mut self, signature: &syn::Signature, path: &str) {
        self.add(path, &signature.ident.to_string(), function_text(signature));
    }

    fn implementation(&mut self, item: &syn::ItemImpl, path: &str) {
        let of = text(&item.self_ty);
        if let Some((interface, _)) = &item.trait_ {
            if interface.segments.last().is_some_and(|last| last.ident == "DerivedFrom") {
                let plain = |text: String| {
                    text.replace(' ', "").replace("::graph_models::reflect::", "").replace("crate::", "")
                };
                self.add("", &format!("impl {} for {}", plain(text(interface)), plain(of)), String::new());
                return;
            }
            if interface.segments.last().is_some_and(|last| last.ident == "Dictionary") {
                self.add("", &format!("impl Dictionary for {}", join(path, &of)), associated_types(item));
                return;
            }
            self.add(path, &format!("impl {} for {of}", text(interface)), text(&item.generics));
            return;
        }
        let inner = join(path, &of);
        for member in &item.items {
            match member {
                syn::ImplItem::Fn(member) if public(&member.vis, &member.attrs) => self.function(&member.sig, &inner),
                syn::ImplItem::Const(member) if public(&member.vis, &member.attrs) => {
                    self.add(&inner, &member.ident.to_string(), format!("const {}", text(&member.ty)));
                }
                _ => {}
            }
        }
    }

    /// A call of one of the runtime's macros, with those of its items that differ between items of
    /// a kind.
    fn macro_call(&mut self, call: &syn::Macro, path: &str) {
        let arguments = text(&call.tokens).replace(' ', "");
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            // Its methods are hidden, and calling them is an error.
            "locked_properties" => {}
            "patch_impls" => self.patch_impls(&text(&call.tokens), path, &["set_property", "clear_property"]),
            "creation_impls" => self.patch_impls(&text(&call.tokens), path, &["set_property"]),
            _ => self.add(path, &format!("{name}!({arguments})"), String::new()),
        }
    }

    fn patch_impls(&mut self, arguments: &str, path: &str, of_open: &[&str]) {
        let (patch, of) = arguments.trim_start_matches("open ").split_once(" for ").unwrap();
        let patch = join(path, patch);
        if let Some(entry) = self.surface.get_mut(&patch) {
            entry.signature.push_str(&format!("for {of}"));
        }
        if arguments.starts_with("open ") {
            for name in of_open {
                let value = if *name == "set_property" { ", impl Into<Untyped>" } else { "" };
                self.add(&patch, name, format!("fn(self, impl Into<String>{value}) -> Self"));
            }
        }
    }

    fn add(&mut self, path: &str, member: &str, signature: String) {
        self.add_as(path, member, signature, false);
    }

    fn add_as(&mut self, path: &str, member: &str, signature: String, exhaustive: bool) {
        let entry = Entry {
            signature,
            kind: self.item.kind,
            item: join(&self.item.path.join("::"), &self.item.name),
            path: path.to_owned(),
            exhaustive,
        };
        self.surface.insert(join(path, member), entry);
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn associated_types(item: &syn::ItemImpl) -> String {
    let types = item.items.iter().filter_map(|member| match member {
        syn::ImplItem::Type(member) => Some(format!("type {} = {}", member.ident, text(&member.ty))),
        _ => None,
    });
    types.collect::<Vec<_>>().join(", ")
}

/// The types of the parameters and of the result; names of parameters do not matter.
fn function_text(signature: &syn::Signature) -> String {
    let type_of = |input: &syn::FnArg| match input {
        syn::FnArg::Receiver(receiver) => text(receiver).replace("mut self", "self"),
        syn::FnArg::Typed(typed) => text(&typed.ty),
    };
    let inputs: Vec<String> = signature.inputs.iter().map(type_of).collect();
    let generics = text(&signature.generics);
    let bounds = text(&signature.generics.where_clause);
    format!("fn{generics}({}) {} {bounds}", inputs.join(", "), text(&signature.output))
}

fn public(visibility: &syn::Visibility, attributes: &[syn::Attribute]) -> bool {
    matches!(visibility, syn::Visibility::Public(_)) && !hidden(attributes)
}

/// Whether it is `#[doc(hidden)]`, and thus not part of the public interface.
fn hidden(attributes: &[syn::Attribute]) -> bool {
    let is = |attribute: &syn::Attribute| {
        attribute.path().is_ident("doc")
            && matches!(&attribute.meta, syn::Meta::List(list) if text(&list.tokens) == "hidden")
    };
    attributes.iter().any(is)
}

fn non_exhaustive(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}
