//! Planning: the schema in Rust's terms, with all decisions made.
//!
//! This stage converts a [`Schema`] to a [`Plan`], as owned data. It is the last stage that reports
//! findings: names that collide, URLs that cannot be read, options that apply to nothing. How the
//! items are written is decided by [`emit`](crate::emit). To find out the name or the Rust type of
//! something, read the plan.
//!
//! | file | decides |
//! |---|---|
//! | `chosen`, `check` | which types the options refer to, and whether each option applies to something |
//! | `correction` | corrections of single properties |
//! | `reach`, `features`, `index` | which areas need what, the cargo features for these, and which types have items |
//! | `words`, `name`, `name_set` | how words of the reference become Rust names, and which names get a suffix |
//! | `scopes`, `places`, `operation_name` | the modules and names of all items |
//! | `access`, `lock` | what a client may set, and the reasons why not |
//! | `value` | which kind of value a property has |
//! | `model`, `enumeration` | structs with their fields, enums with their members |
//! | `nesting` | which models are nested too deep for rustc |
//! | `note` | the notes of the pages, as block quotes |
//! | `family`, `shared` | which base types a value of a derived type may stand for |
//! | `patch`, `patches` | which types get a patch type, and what it cannot do |
//! | `queried` | which types' properties can be used in queries |
//! | `target`, `operation`, `function` | which operations get request functions |
//! | `answer`, `argument` | the response of a function, and its arguments apart from the URL |
//! | `header` | which headers are arguments, and which are only documented |
//! | `grammar` | singular and plural |
//! | `segment`, `url`, `url_call`, `evidence`, `parameter`, `url_choice` | the documented URLs as templates |
//! | `prose`, `marked`, `links`, `slot`, `settled`, `address`, `text` | the pages' text as Markdown for rustdoc, and the targets of its links |

mod access;
mod address;
mod answer;
mod argument;
mod binding;
mod check;
mod chosen;
mod correction;
mod enumeration;
mod evidence;
mod family;
mod features;
mod field;
mod function;
mod grammar;
mod header;
mod id;
mod index;
mod input;
mod links;
mod lock;
mod marked;
mod model;
mod name;
mod name_set;
mod nesting;
pub(crate) mod note;
mod operation;
mod operation_name;
mod origin;
mod parameter;
mod patch;
mod patches;
mod place;
mod places;
pub(crate) mod prose;
mod queried;
mod reach;
mod scopes;
mod segment;
mod settled;
mod slot;
mod target;
mod text;
mod ty;
mod url;
mod url_call;
mod url_choice;
mod value;
mod words;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;

pub use access::Access;
pub(crate) use answer::Answer;
pub(crate) use argument::{Argument, Parameters};
pub use binding::Binding;
pub use enumeration::{Enum, Member};
pub use family::{Family, Variant};
pub use field::Field;
pub use function::Function;
pub(crate) use header::{Header, HeaderArgument, HeaderKind};
pub use id::TypeId;
pub use model::Model;
pub(crate) use model::Stream;
pub(crate) use name::NEVER_RAW;
pub use name::{Case, convert as rust_name};
pub(crate) use operation::Body;
pub use operation::Operation;
pub(crate) use origin::Extra;
pub use origin::Origin;
pub(crate) use parameter::Parameter;
pub(crate) use patch::Lock;
pub use patch::Patch;
pub use place::Place;
pub(crate) use place::destination;
pub(crate) use place::{HEADERS, IDS, OPERATIONS};
pub use ty::{Type, TypeKind};
pub(crate) use value::Value;

use crate::areas::Area;
use crate::diagnostic::Diagnostics;
use crate::options::RustOptions;
use crate::schema::{Schema, TypeDef, TypeName, Version};
use crate::source::SourceMap;
use crate::threads::Threads;
use crate::user_code::UserCode;
use access::Rules;
use chosen::Chosen;
use correction::Corrections;
use family::Families;
use features::Features;
use index::Index;
use input::Input;
use links::Links;
use places::Places;
use reach::Reached;
use scopes::span_of;

/// All items that will be emitted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The version that the pages describe.
    pub(crate) version: Version,
    /// The types that have items, sorted by namespace and name.
    pub types: Vec<Type>,
    /// The operations that have request functions, sorted by the names of their modules.
    pub operations: Vec<Operation>,
    /// The types of parameters, in the module of identifiers at the root.
    pub(crate) ids: BTreeMap<String, String>,
    /// The types for required headers, in a module at the root, each with the header that it is
    /// named after.
    pub(crate) headers: BTreeMap<String, String>,
    /// The namespace that each module stands for, by the module's path.
    pub(crate) modules: BTreeMap<Vec<String>, String>,
    /// The areas that must enable each shared feature, by the name of the feature.
    pub(crate) shared: BTreeMap<String, Vec<String>>,
    /// The path of the module that contains all items, if it is known.
    pub(crate) root: Option<UserCode>,
    /// The path of the runtime's crate, if it is not `::graph_models`.
    pub(crate) crate_path: Option<UserCode>,
    numbers: BTreeMap<TypeName, TypeId>,
}

impl Plan {
    /// A plan of nothing.
    pub(crate) fn empty(version: Version) -> Self {
        Self {
            version,
            types: Vec::new(),
            operations: Vec::new(),
            ids: BTreeMap::new(),
            headers: BTreeMap::new(),
            modules: BTreeMap::new(),
            shared: BTreeMap::new(),
            root: None,
            crate_path: None,
            numbers: BTreeMap::new(),
        }
    }

    /// Returns a type by its number.
    pub fn ty(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.0)
    }

    /// Returns a type by its name in the reference.
    pub fn find(&self, name: &TypeName) -> Option<&Type> {
        self.ty(*self.numbers.get(name)?)
    }
}

/// Plans the Rust items for a schema.
///
/// Every type gets an item, except those that the options exclude or replace. An operation gets a
/// module of request functions, unless its body is an object whose type is not a structured type
/// with an item. With areas, every item requires at least one of those that reach it, and items
/// that no area reaches are left out; without areas, items depend on no feature.
///
/// Planning never fails. Names that collide get a suffix and a note (`name-collision`), and URLs
/// that cannot be read get no function (`unreadable-url`). Options that name something that does
/// not exist are errors (`unknown-option`).
///
/// # Example
///
/// ```
/// use graph_codegen::diagnostic::Diagnostics;
/// use graph_codegen::options::RustOptions;
/// use graph_codegen::plan::plan;
/// use graph_codegen::schema::{Schema, Version};
/// use graph_codegen::source::SourceMap;
///
/// let schema = Schema { version: Version::Beta, types: Default::default(), operations: Vec::new() };
/// let mut diagnostics = Diagnostics::new();
/// let plan = plan(&schema, &SourceMap::new(), &RustOptions::default(), &[], &mut diagnostics);
/// assert!(plan.types.is_empty() && diagnostics.is_empty());
/// ```
pub fn plan(
    schema: &Schema,
    sources: &SourceMap,
    options: &RustOptions,
    areas: &[Area],
    diagnostics: &mut Diagnostics,
) -> Plan {
    plan_with(schema, sources, options, areas, true, Threads::ONE, diagnostics)
}

/// The same on several threads.
pub(crate) fn on_threads(
    schema: &Schema,
    sources: &SourceMap,
    options: &RustOptions,
    areas: &[Area],
    threads: Threads,
    diagnostics: &mut Diagnostics,
) -> Plan {
    plan_with(schema, sources, options, areas, true, threads, diagnostics)
}

/// Plans without items of types: links lead to the public pages instead of items.
pub(crate) fn without_items(
    schema: &Schema,
    sources: &SourceMap,
    options: &RustOptions,
    diagnostics: &mut Diagnostics,
) -> Plan {
    plan_with(schema, sources, options, &[], false, Threads::ONE, diagnostics)
}

fn plan_with(
    schema: &Schema,
    sources: &SourceMap,
    options: &RustOptions,
    areas: &[Area],
    has_items: bool,
    threads: Threads,
    diagnostics: &mut Diagnostics,
) -> Plan {
    let chosen = Chosen::new(options, schema, diagnostics);
    check::check(areas, schema, diagnostics);
    let reached = Reached::new(schema, &chosen, areas);
    let features = Features::new(&reached, options);
    let (index, rules) = (Index::new(schema, &chosen, &reached), Rules::new(schema));
    let corrections = Corrections::new(&options.properties, schema, &rules, diagnostics);
    let links = Links::new(schema, &index, sources, has_items);
    let input =
        Input { schema, sources, options, chosen, corrections, reached, features, index, rules, links, threads };
    let mut kinds = kinds(&input, diagnostics);
    nesting::limit(&mut kinds, &input, diagnostics);
    let families = Families::new(&input);
    let created = patches::created(&input, &kinds, &families);
    let patched = patches::needed(&input, &kinds, &families, &created);
    let places = Places::new(&input, &families, &patched, &created, diagnostics);
    let mut operations = operations(&places, &kinds, &input, diagnostics);
    let mut types = types(kinds, &families, &places, &input);
    patches::note_absent(&mut types, &input, diagnostics);
    queried::mark(&mut types, &operations);
    settled::settle(&mut types, &mut operations, options.root.as_ref());
    Plan {
        version: schema.version,
        numbers: types.iter().map(|ty| (ty.name.clone(), ty.id)).collect(),
        ids: ids(&operations),
        headers: header_types(&operations),
        types,
        operations,
        modules: places.modules,
        shared: input.features.into_shared(),
        root: options.root.clone(),
        crate_path: options.crate_path.clone(),
    }
}

/// What each type is, in the order of their numbers; patch types and families come later.
fn kinds(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Vec<TypeKind> {
    let types: Vec<&TypeDef> = input.index.types().map(|(_, ty)| ty).collect();
    input.threads.map_reporting(&types, diagnostics, |ty, diagnostics| match ty {
        TypeDef::Structured(ty) => TypeKind::Model(Box::new(Model::new(ty, input, diagnostics))),
        TypeDef::Enum(ty) => TypeKind::Enum(Enum::new(ty, input, diagnostics)),
        TypeDef::Missing(ty) => TypeKind::Missing(ty.target.clone()),
    })
}

fn operations(
    places: &Places<'_>,
    kinds: &[TypeKind],
    input: &Input<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Operation> {
    let placed: Vec<_> = places.operations.iter().collect();
    let planned = input.threads.map_reporting(&placed, diagnostics, |(index, place), diagnostics| {
        Operation::new(**index, place, kinds, input, diagnostics)
    });
    let mut operations: Vec<Operation> = planned.into_iter().flatten().collect();
    operations.sort_by(|a, b| (&a.place.name, &a.place.path).cmp(&(&b.place.name, &b.place.path)));
    operations
}

/// The types of all parameters, each with the first placeholder that has it.
fn ids(operations: &[Operation]) -> BTreeMap<String, String> {
    let functions = operations.iter().flat_map(|operation| &operation.functions);
    let parameters = functions.flat_map(|function| &function.parameters);
    let mut ids = BTreeMap::new();
    for (ty, parameter) in parameters.filter_map(|parameter| Some((parameter.ty.as_ref()?, parameter))) {
        ids.entry(ty.clone()).or_insert_with(|| parameter.wire.clone());
    }
    ids
}

/// The types of all required headers, each with the first header that has it.
fn header_types(operations: &[Operation]) -> BTreeMap<String, String> {
    let mut types = BTreeMap::new();
    for header in operations.iter().flat_map(|operation| &operation.headers) {
        if let Some(ty) = header.argument.as_ref().and_then(|argument| argument.ty.as_ref()) {
            types.entry(ty.clone()).or_insert_with(|| header.wire.clone());
        }
    }
    types
}

/// The types with everything that is generated next to their own items.
fn types(mut kinds: Vec<TypeKind>, families: &Families<'_>, places: &Places<'_>, input: &Input<'_>) -> Vec<Type> {
    for (base, place) in &places.families {
        let family = family(base, place, families, input);
        let model = input.index.id(base).and_then(|id| kinds.get_mut(id.0)).and_then(TypeKind::model_mut);
        model.into_iter().for_each(|model| model.family = family.clone());
    }
    for (name, place) in &places.patches {
        let model = input.index.id(name).and_then(|id| kinds.get_mut(id.0)).and_then(TypeKind::model_mut);
        model.into_iter().for_each(|model| model.patch = Some(patches::of(model, place.clone(), input)));
    }
    for (name, place) in &places.creations {
        let model = input.index.id(name).and_then(|id| kinds.get_mut(id.0)).and_then(TypeKind::model_mut);
        model.into_iter().for_each(|model| model.creation = Some(place.clone()));
    }
    for ((_, ty), kind) in input.index.types().zip(&mut kinds) {
        kind.model_mut().into_iter().for_each(|model| model.derived = families.derived(ty.name(), input));
    }
    input.index.types().zip(kinds).map(|((id, ty), kind)| assembled(id, ty, kind, places, input)).collect()
}

fn family(base: &TypeName, place: &Place, families: &Families<'_>, input: &Input<'_>) -> Option<Family> {
    let derived = families.of(base)?;
    Some(Family { place: place.clone(), variants: family::variants(base, derived, input) })
}

fn assembled(id: TypeId, ty: &TypeDef, kind: TypeKind, places: &Places<'_>, input: &Input<'_>) -> Type {
    let name = ty.name();
    let (description, deprecated) = match ty {
        TypeDef::Structured(ty) => (Some(&ty.description), ty.deprecated.as_ref()),
        TypeDef::Enum(ty) => (Some(&ty.description), ty.deprecated.as_ref()),
        TypeDef::Missing(_) => (None, None),
    };
    Type {
        id,
        name: name.clone(),
        place: places.types.get(name).cloned().unwrap_or_default(),
        origin: input.origin(ty.pages(), input.reached.of_type(name)),
        text: description.map_or_else(Vec::new, |text| input.texts(span_of(ty)).paragraphs(text)),
        deprecated: deprecated.cloned(),
        extra: input.extra(name),
        span: span_of(ty),
        kind,
    }
}
