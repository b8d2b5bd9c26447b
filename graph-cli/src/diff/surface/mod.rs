//! The public surface of a plan: every name that other code can use, with its signature, and the
//! part of the pages that it represents.
//!
//! What every item of a kind has (the implementations of traits, `additional` of a model, `between`
//! of a patch) is added and removed with the item, so the item's own name stands for it. A test
//! checks that the surface equals that of the emitted Rust.

#[cfg(test)]
mod emitted;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use graph_codegen::emit::{ItemKind, signature};
use graph_codegen::plan::{Enum, Family, Field, Function, Member, Model, Operation, Place, Plan, Type, TypeKind};
use graph_codegen::schema::TypeName;
use graph_codegen::source::Span;

/// The surface, by path.
pub type Surface = BTreeMap<String, Entry>;

/// One name and how it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The signature without parameter names, attributes and docs.
    pub signature: String,
    /// The generated item that it belongs to, by its kind and path.
    pub item: (ItemKind, String),
    /// The part of the pages that it represents.
    pub of: Of,
    /// The features of which one must be enabled, unless its item already needs them.
    pub features: Vec<String>,
}

/// The part of the pages that a name represents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// A type that a page documents.
    Type(TypeName),
    /// A type that the generator named: one without a page, or a closed list.
    Undocumented(TypeName),
    /// A property of a type.
    Property(TypeName, String),
    /// A member of an enum.
    Member(TypeName, String),
    /// Types derived from a base type, which comes first.
    Derived(TypeName, Vec<TypeName>),
    /// An operation, by the title of its page.
    Operation(String),
    /// A URL of an operation, and where it is documented.
    Url(String, Span),
}

impl Entry {
    /// Whether it is the item itself, and not a part of it.
    pub fn is_whole(&self, path: &str) -> bool {
        self.item.1 == path
    }
}

/// The surface of a plan.
pub fn surface(plan: &Plan) -> Surface {
    let mut list = List { plan, entries: Vec::new() };
    plan.types.iter().for_each(|ty| list.add_type(ty));
    plan.operations.iter().for_each(|operation| list.add_operation(operation));
    // The type of a parameter exists as long as functions use it.
    list.entries.into_iter().collect()
}

struct List<'a> {
    plan: &'a Plan,
    entries: Vec<(String, Entry)>,
}

/// An item whose parts are listed.
struct Item<'a> {
    kind: ItemKind,
    path: String,
    features: &'a [String],
}

impl<'a> Item<'a> {
    fn new(kind: ItemKind, place: &Place, features: &'a [String]) -> Self {
        let modules = place.path.iter().chain([&place.name]).map(|name| signature::name(name));
        Self { kind, path: modules.collect::<Vec<_>>().join("::"), features }
    }

    /// The item itself.
    fn whole(&self, signature: String, of: Of) -> (String, Entry) {
        let entry = Entry { signature, item: (self.kind, self.path.clone()), of, features: self.features.to_vec() };
        (self.path.clone(), entry)
    }

    /// A part of it.
    fn part(&self, name: &str, signature: String, of: Of) -> (String, Entry) {
        let entry = Entry { signature, item: (self.kind, self.path.clone()), of, features: Vec::new() };
        (format!("{}::{}", self.path, signature::name(name)), entry)
    }
}

impl<'a> List<'a> {
    fn add_type(&mut self, ty: &'a Type) {
        let features = ty.origin.features.as_slice();
        match &ty.kind {
            TypeKind::Model(model) => {
                self.add_model(ty, model, &Item::new(ItemKind::Model, &ty.place, features));
                if let Some(patch) = &model.patch {
                    self.add_patch(ty, model, &Item::new(ItemKind::Patch, &patch.place, features));
                }
                if let Some(creation) = &model.creation {
                    self.add_creation(ty, model, &Item::new(ItemKind::Creation, creation, features));
                }
                if let Some(family) = &model.family {
                    self.add_family(ty, family, &Item::new(ItemKind::Any, &family.place, features));
                }
            }
            TypeKind::Enum(it) => self.add_enum(ty, it, &Item::new(ItemKind::Enum, &ty.place, features)),
            TypeKind::Missing(_) => {
                let item = Item::new(ItemKind::Missing, &ty.place, features);
                self.entries.push(item.whole("type Untyped".to_owned(), Of::Undocumented(ty.name.clone())));
            }
        }
    }

    fn add_model(&mut self, ty: &'a Type, model: &'a Model, item: &Item<'a>) {
        self.entries.push(item.whole("struct".to_owned(), Of::Type(ty.name.clone())));
        let plan = self.plan;
        let part = |field: &'a Field| {
            item.part(&field.name, signature::field(field, plan), Of::Property(ty.name.clone(), field.wire.clone()))
        };
        self.entries.extend(model.fields.iter().map(part));
        if let Some(element) = signature::entry(model, plan) {
            let whole = item.whole(format!("type Entry = {element}"), Of::Type(ty.name.clone())).1;
            self.entries.push((format!("impl Dictionary for {}", item.path), Entry { features: Vec::new(), ..whole }));
        }
        if model.is_queried {
            self.add_query(ty, model, item);
        }
    }

    /// The query support of a model beyond what the types of its fields determine.
    fn add_query(&mut self, ty: &'a Type, model: &'a Model, item: &Item<'a>) {
        let (path, entry) = item.whole(String::new(), Of::Type(ty.name.clone()));
        self.entries.push((format!("impl Queryable for {path}"), Entry { features: Vec::new(), ..entry }));
        for field in &model.fields {
            let Some(limits) = signature::query(field) else { continue };
            let of = Of::Property(ty.name.clone(), field.wire.clone());
            let (path, entry) = item.part(&field.name, limits, of);
            self.entries.push((format!("{path} in queries"), entry));
        }
    }

    fn add_enum(&mut self, ty: &'a Type, it: &'a Enum, item: &Item<'a>) {
        let undocumented = it.closed_list.then(|| Of::Undocumented(ty.name.clone()));
        let whole = undocumented.clone().unwrap_or_else(|| Of::Type(ty.name.clone()));
        self.entries.push(item.whole("enum".to_owned(), whole));
        let of =
            |member: &Member| undocumented.clone().unwrap_or_else(|| Of::Member(ty.name.clone(), member.wire.clone()));
        let members = it.members.iter();
        self.entries.extend(members.map(|member| item.part(&member.name, "variant".to_owned(), of(member))));
    }

    fn add_patch(&mut self, ty: &'a Type, model: &'a Model, item: &Item<'a>) {
        let of = signature::type_path(ty.id, self.plan);
        self.entries.push(item.whole(format!("struct for {of}"), Of::Type(ty.name.clone())));
        for field in model.writable() {
            let of = || Of::Property(ty.name.clone(), field.wire.clone());
            let set = item.part(&format!("set_{}", field.name), signature::setter(field, self.plan), of());
            self.entries.push(set);
            if field.access.nullable {
                let clear = item.part(&format!("clear_{}", field.name), "fn(self) -> Self".to_owned(), of());
                self.entries.push(clear);
            }
        }
        self.add_bindings(ty, model, item);
        if model.open {
            let part = |name, signature: &str| item.part(name, signature.to_owned(), Of::Type(ty.name.clone()));
            self.entries.push(part("set_property", "fn(self, impl Into<String>, impl Into<Untyped>) -> Self"));
            self.entries.push(part("clear_property", "fn(self, impl Into<String>) -> Self"));
        }
        let set_entry = signature::entry_setter(model, self.plan);
        if let Some(signature) = set_entry {
            let key = "impl ::core::convert::Into<::std::string::String>";
            self.entries.push(item.part("set_entry", signature, Of::Type(ty.name.clone())));
            self.entries.push(item.part("clear_entry", format!("fn(self, {key}) -> Self"), Of::Type(ty.name.clone())));
        }
    }

    /// The setters that bind navigation properties.
    fn add_bindings(&mut self, ty: &'a Type, model: &'a Model, item: &Item<'a>) {
        let bindings = model.bindings.iter().map(|binding| {
            let of = Of::Property(ty.name.clone(), binding.wire.clone());
            item.part(&format!("set_{}", binding.name), signature::binding(binding, self.plan), of)
        });
        self.entries.extend(bindings);
    }

    fn add_creation(&mut self, ty: &'a Type, model: &'a Model, item: &Item<'a>) {
        let of = signature::type_path(ty.id, self.plan);
        self.entries.push(item.whole(format!("struct for {of}"), Of::Type(ty.name.clone())));
        for field in model.creatable() {
            let of = Of::Property(ty.name.clone(), field.wire.clone());
            self.entries.push(item.part(&format!("set_{}", field.name), signature::setter(field, self.plan), of));
        }
        self.add_bindings(ty, model, item);
        if model.open {
            let signature = "fn(self, impl Into<String>, impl Into<Untyped>) -> Self".to_owned();
            self.entries.push(item.part("set_property", signature, Of::Type(ty.name.clone())));
        }
    }

    /// The enum of a base type: its variants, and the conversions between the types of the family.
    fn add_family(&mut self, base: &'a Type, family: &'a Family, item: &Item<'a>) {
        let plan = self.plan;
        let types = || family.variants.iter().filter_map(|variant| Some((variant, plan.ty(variant.ty)?)));
        let derived = types().filter(|(_, ty)| ty.id != base.id).map(|(_, ty)| ty.name.clone()).collect();
        self.entries.push(item.whole("enum".to_owned(), Of::Derived(base.name.clone(), derived)));
        let name_of = |ty: &Type| Item::new(ItemKind::Model, &ty.place, &[]).path;
        for (variant, ty) in types() {
            let is_own = ty.id == base.id;
            let of = || {
                if is_own { Of::Type(base.name.clone()) } else { Of::Derived(base.name.clone(), vec![ty.name.clone()]) }
            };
            let signature = format!("variant (Box<{}>)", signature::type_path(ty.id, plan));
            let (path, entry) = item.part(&variant.name, signature, of());
            self.entries.push((path, Entry { features: variant.features.clone(), ..entry }));
            if !is_own {
                let path = format!("impl DerivedFrom<{}> for {}", name_of(base), name_of(ty));
                let item = (item.kind, item.path.clone());
                self.entries.push((
                    path,
                    Entry { signature: String::new(), item, of: of(), features: variant.features.clone() },
                ));
            }
        }
    }

    fn add_operation(&mut self, operation: &'a Operation) {
        let item = Item::new(ItemKind::Operation, &operation.place, &operation.origin.features);
        let item_path = item.path.clone();
        self.entries.push(item.whole("mod".to_owned(), Of::Operation(operation.title.clone())));
        let plan = self.plan;
        let part = |function: &'a Function| {
            let of = Of::Url(operation.title.clone(), function.span);
            item.part(&function.name, signature::function(function, operation, plan), of)
        };
        self.entries.extend(operation.functions.iter().map(part));
        let of = || Of::Operation(operation.title.clone());
        // Code that creates a value names all of its fields.
        let fields = signature::required(operation, plan);
        if !fields.is_empty() {
            let fields: Vec<String> =
                fields.iter().map(|(name, ty)| format!("{}: {ty}", signature::name(name))).collect();
            self.entries.push(item.part("Required", format!("struct {{{}}}", fields.join(", ")), of()));
        }
        let setters = signature::parameters(operation, plan);
        if !setters.is_empty() {
            self.entries.push(item.part("Parameters", "struct".to_owned(), of()));
            let parameters = Item { path: format!("{}::Parameters", item.path), ..item };
            let mut add = |name: &str, signature: String| {
                let (path, entry) = parameters.part(name, signature, of());
                self.entries.push((path, Entry { item: (ItemKind::Operation, item_path.clone()), ..entry }));
            };
            add("new", "fn() -> Self".to_owned());
            setters.into_iter().for_each(|(name, signature)| add(&name, signature));
        }
    }
}
