//! Schemas for tests, written concisely, with their plans and items.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

use std::collections::{BTreeMap, BTreeSet};

use crate::areas::Area;
use crate::diagnostic::Diagnostics;
use crate::emit::{Items, emit};
use crate::options::{RustOptions, TypePattern};
use crate::plan::{Plan, plan};
use crate::schema::{
    Answer, BodyType, EnumMember, EnumSource, EnumType, Header, MissingType, Operation, OperationKind, Permissions,
    Primitive, Property, PropertySource, Schema, StructuredType, TypeDef, TypeName, TypeRef, TypeText, Url, Version,
};
use crate::source::{FileId, SourceMap, Span};
use crate::user_code::UserCode;

/// Whether a page about reading is about one object or a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Returns {
    One,
    Collection,
}

/// A schema in the making.
pub(crate) struct Builder {
    pub(crate) schema: Schema,
    pub(crate) sources: SourceMap,
}

/// The full name of a short one.
pub(crate) fn name(short: &str) -> TypeName {
    if short.contains('.') { TypeName::parse(short).unwrap() } else { TypeName::new(TypeName::GRAPH, short) }
}

/// A type as people name it.
pub(crate) fn called(text: &str) -> TypeText {
    TypeText::parse(text).unwrap()
}

/// A pattern over types.
pub(crate) fn pattern(text: &str) -> TypePattern {
    TypePattern::read("derive", text).unwrap()
}

/// The path of a user's type.
pub(crate) fn user_path(text: &str) -> UserCode {
    UserCode::path(text).unwrap()
}

/// A user's attribute, without `#[` and `]`.
pub(crate) fn user_attribute(text: &str) -> UserCode {
    let [attribute] = UserCode::attributes(&format!("#[{text}]")).unwrap().try_into().unwrap();
    attribute
}

impl Builder {
    pub(crate) fn new(version: Version) -> Self {
        let schema = Schema { version, types: BTreeMap::new(), operations: Vec::new() };
        Self { schema, sources: SourceMap::new() }
    }

    fn page(&mut self, path: &str) -> FileId {
        self.sources.add(path, "")
    }

    /// Adds a type: `entity` says which kind, `change` the rest.
    pub(crate) fn structured(
        &mut self,
        short: &str,
        entity: bool,
        properties: Vec<Property>,
        change: impl FnOnce(&mut StructuredType),
    ) -> &mut Self {
        let page = self.page(&format!("resources/{}.md", name(short).short().to_lowercase()));
        let mut ty = StructuredType {
            name: name(short),
            entity,
            base: None,
            is_abstract: false,
            open: false,
            description: format!("What a {} is. And more of it.", name(short).short()).into(),
            properties,
            bindings: Vec::new(),
            derived: Vec::new(),
            entry: None,
            known_from_bodies: false,
            update_page: None,
            pages: vec![page],
            span: span(page),
            deprecated: None,
        };
        change(&mut ty);
        self.schema.types.insert(name(short), TypeDef::Structured(ty));
        self
    }

    pub(crate) fn entity(&mut self, short: &str, base: Option<&str>, properties: Vec<Property>) -> &mut Self {
        self.structured(short, true, properties, |ty| ty.base = base.map(name))
    }

    pub(crate) fn complex(&mut self, short: &str, properties: Vec<Property>) -> &mut Self {
        self.structured(short, false, properties, |_| {})
    }

    pub(crate) fn enumeration(&mut self, short: &str, flags: Option<bool>, members: &[&str]) -> &mut Self {
        let page = self.page(&format!("resources/{}.md", name(short).short().to_lowercase()));
        let member = |name: &&str| EnumMember {
            name: (*name).to_owned(),
            value: None,
            description: Default::default(),
            deprecated: None,
            span: span(page),
        };
        let ty = EnumType {
            name: name(short),
            description: Default::default(),
            members: members.iter().map(member).collect(),
            flags,
            source: EnumSource::List,
            pages: vec![page],
            span: span(page),
            deprecated: None,
        };
        self.schema.types.insert(name(short), TypeDef::Enum(ty));
        self
    }

    pub(crate) fn missing(&mut self, short: &str, target: Option<&str>) -> &mut Self {
        let page = self.page("resources/x.md");
        let ty = MissingType { name: name(short), span: span(page), target: target.map(str::to_owned) };
        self.schema.types.insert(name(short), TypeDef::Missing(ty));
        self
    }

    /// Adds a PATCH operation titled `Update x`.
    pub(crate) fn update(
        &mut self,
        target: &str,
        urls: &[&str],
        body: Vec<Property>,
        change: impl FnOnce(&mut Operation),
    ) -> &mut Self {
        let short = name(target).short().to_owned();
        let mut operation = self.operation(&format!("api/{}-update.md", short.to_lowercase()), "PATCH", target, urls);
        operation.title = format!("Update {short}");
        operation.description = format!("Change a {short}.").into();
        operation.body = body;
        change(&mut operation);
        self.schema.operations.push(operation);
        self
    }

    /// Adds a GET operation of a page.
    pub(crate) fn read(
        &mut self,
        page: &str,
        title: &str,
        target: &str,
        urls: &[&str],
        returns: Option<Returns>,
    ) -> &mut Self {
        let operation = self.operation(page, "GET", target, urls);
        let ty = TypeRef::Named(name(target));
        let answer = match returns {
            None => Answer::Unsaid,
            Some(Returns::One) => Answer::One(ty),
            Some(Returns::Collection) => Answer::Collection(ty),
        };
        self.schema.operations.push(Operation { title: title.to_owned(), answer, ..operation });
        self
    }

    /// Adds another request of a page.
    pub(crate) fn request(
        &mut self,
        (kind, method): (OperationKind, &str),
        (page, title): (&str, &str),
        url: &str,
        target: Option<&str>,
        change: impl FnOnce(&mut Operation),
    ) -> &mut Self {
        let mut operation = self.operation(page, method, "nothing", &[url]);
        operation.title = title.to_owned();
        operation.kind = kind;
        operation.target = target.map(name);
        operation.answer = match target {
            Some(target) => Answer::One(TypeRef::Named(name(target))),
            None => Answer::Nothing,
        };
        change(&mut operation);
        self.schema.operations.push(operation);
        self
    }

    fn operation(&mut self, page: &str, method: &str, target: &str, urls: &[&str]) -> Operation {
        let page = self.page(page);
        let url = |text: &&str| Url { text: (*text).to_owned(), span: span(page) };
        Operation {
            page,
            title: String::new(),
            description: Default::default(),
            method: method.to_owned(),
            urls: urls.iter().map(url).collect(),
            target: Some(name(target)),
            namespace: TypeName::GRAPH.to_owned(),
            kind: if method == "GET" { OperationKind::Read } else { OperationKind::Update },
            answer: Answer::One(TypeRef::Named(name(target))),
            about: vec![name(target).short().to_owned()],
            required: BTreeSet::new(),
            list: None,
            body: Vec::new(),
            body_type: BodyType::Unsaid,
            success: vec![200],
            placeholders: Vec::new(),
            headers: Vec::new(),
            permissions: Some(Permissions::default()),
            examples: Vec::new(),
            deprecated: None,
            span: span(page),
        }
    }

    pub(crate) fn emit(&self, options: &RustOptions) -> (Items, Diagnostics) {
        self.emit_areas(options, &[])
    }

    /// What is planned with default options, and what is reported.
    pub(crate) fn plan(&self) -> (Plan, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let plan = plan(&self.schema, &self.sources, &RustOptions::default(), &[], &mut diagnostics);
        (plan, diagnostics)
    }

    pub(crate) fn emit_areas(&self, options: &RustOptions, areas: &[Area]) -> (Items, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let items = emit(&plan(&self.schema, &self.sources, options, areas, &mut diagnostics));
        (items, diagnostics)
    }

    /// The output as formatted text, with default options; nothing may be reported.
    pub(crate) fn text(&self) -> String {
        let (items, diagnostics) = self.emit(&RustOptions::default());
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        format(items)
    }
}

/// Items as formatted text; this also proves that they are Rust.
pub(crate) fn format(items: Items) -> String {
    let tokens = items.into_tokens();
    let file = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error}: {tokens}"));
    prettyplease::unparse(&file)
}

/// The messages of all findings, with their codes.
pub(crate) fn messages(diagnostics: &Diagnostics) -> Vec<String> {
    diagnostics.iter().map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message)).collect()
}

/// A property; `ty` is a primitive's name, a type's name or `?`, and may end in `[]`.
pub(crate) fn property(property: &str, ty: &str) -> Property {
    let (ty, collection) = ty.strip_suffix("[]").map_or((ty, false), |element| (element, true));
    let ty = match Primitive::from_word(ty) {
        _ if ty == "?" => TypeRef::Untyped,
        Some(primitive) => TypeRef::Primitive(primitive),
        None => TypeRef::Named(name(ty)),
    };
    Property {
        name: property.to_owned(),
        ty,
        collection,
        navigation: false,
        nullable: None,
        queries: crate::schema::QuerySupport::default(),
        read_only: false,
        on_creation: false,
        read_only_when: None,
        key: false,
        inherited_from: None,
        description: Default::default(),
        values: Vec::new(),
        closed_list: None,
        deprecated: None,
        span: span(SourceMap::new().add("x.md", "")),
        source: PropertySource::Table,
    }
}

/// Several properties, as `name: type` pairs.
pub(crate) fn properties(pairs: &[(&str, &str)]) -> Vec<Property> {
    pairs.iter().map(|(name, ty)| property(name, ty)).collect()
}

impl Property {
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// The `id` of an entity.
    pub(crate) fn id() -> Self {
        property("id", "String").with(|id| {
            id.key = true;
            id.read_only = true;
            id.description = "The identifier. Read-only. Key.".into();
        })
    }
}

/// A required request header.
pub(crate) fn required_header(name: &str) -> Header {
    Header { name: name.to_owned(), value: String::new(), required: true, description: Default::default() }
}

fn span(file: FileId) -> Span {
    Span::new(file, 0..0)
}
