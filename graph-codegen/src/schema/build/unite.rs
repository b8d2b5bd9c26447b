//! Uniting what several sources say about a type or operation.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem::take;

use super::index::full_name;
use super::resolve::{Lookup, Resolver};
use super::{FactsByPath, bases, link};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::library::stem;
use crate::limits::BASE_TYPES;
use crate::near::Nearest;
use crate::schema::name::is_identifier;
use crate::schema::read::{RawAnswer, RawEnum, RawOperation, RawProperty, RawType, TypeWords};
use crate::schema::{
    Answer, EnumMember, EnumSource, EnumType, Operation, OperationKind, Primitive, Property, PropertySource,
    StructuredType, TypeDef, TypeName, TypeRef, Url,
};
use crate::source::{FileId, Span};

/// Types by full name.
pub(super) type Types = BTreeMap<TypeName, TypeDef>;

/// All documented types. A type on several pages is united; the page that is named after it comes
/// first.
///
/// The texts of properties and members are moved out of the facts; names, words and places stay.
pub(super) fn types(facts: &mut FactsByPath, resolver: &mut Resolver<'_, '_>, diagnostics: &mut Diagnostics) -> Types {
    let mut types = Types::new();
    let mut united: HashMap<TypeName, Positions> = HashMap::new();
    let structs = facts.iter_mut().flat_map(|(path, facts)| facts.types.iter_mut().map(move |ty| (path, ty)));
    for (path, ty) in by_main_page(structs, |ty| &ty.name.short) {
        let name = resolver.spelling(full_name(&ty.name));
        let next = structured(ty, name.clone(), path, resolver, diagnostics);
        match types.get_mut(&name) {
            Some(TypeDef::Structured(known)) => {
                let names = united.entry(name).or_insert_with(|| Positions::of_properties(known));
                unite_structured(known, next, names);
            }
            _ => {
                types.insert(name, TypeDef::Structured(next));
            }
        }
    }
    let enums = facts.iter_mut().flat_map(|(path, facts)| facts.enums.iter_mut().map(move |ty| (path, ty)));
    for (path, ty) in by_main_page(enums, |ty| &ty.name.short) {
        let name = resolver.spelling(full_name(&ty.name));
        let next = enumeration(ty, name.clone(), resolver.file(path));
        match types.get_mut(&name) {
            Some(TypeDef::Enum(known)) => {
                let names = united.entry(name).or_insert_with(|| Positions::of_members(known));
                unite_enum(known, next, names, diagnostics);
            }
            Some(TypeDef::Structured(known)) if !known.properties.is_empty() => {}
            _ => {
                types.insert(name, TypeDef::Enum(next));
            }
        }
    }
    for name in united.keys() {
        if let Some(TypeDef::Structured(ty)) = types.get_mut(name) {
            ty.properties.sort_by_key(|property| property.navigation);
        }
    }
    bases::name_bases(facts, &mut types, resolver);
    bases::name_common_bases(facts, &mut types, resolver);
    types
}

/// In the order of the pages, but those named after the type first: `user.md`, then
/// `intune-shared-user.md`.
fn by_main_page<'a, T>(
    items: impl Iterator<Item = (&'a String, &'a mut T)>,
    short: impl Fn(&T) -> &String,
) -> Vec<(&'a str, &'a mut T)> {
    let mut items: Vec<(&str, &mut T)> = items.map(|(path, item)| (path.as_str(), item)).collect();
    items.sort_by_key(|(path, item)| {
        let (stem, name) = (stem(path), short(item));
        let last_word = stem.rsplit('-').next().unwrap_or("");
        (!stem.eq_ignore_ascii_case(name), !last_word.eq_ignore_ascii_case(name))
    });
    items
}

fn structured(
    ty: &mut RawType,
    name: TypeName,
    path: &str,
    resolver: &mut Resolver<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> StructuredType {
    let namespace = name.namespace().to_owned();
    let lookup = Lookup { page: path, namespace: &namespace };
    let entity = ty.entity.unwrap_or(false);
    let base = ty.base.as_ref().and_then(|base| resolver.base(base, lookup)).filter(|base| *base != name);
    StructuredType {
        entity: entity || base.as_ref().is_some_and(TypeName::is_entity) || name.is_entity(),
        base,
        is_abstract: ty.is_abstract,
        open: ty.open,
        entry: ty.entry.as_ref().and_then(|words| match resolver.property(words, &[], lookup) {
            TypeRef::Untyped => None,
            known => Some(known),
        }),
        description: take(&mut ty.description),
        properties: ty
            .properties
            .iter_mut()
            .map(|property| resolved(property, lookup, resolver, diagnostics))
            .collect(),
        bindings: Vec::new(),
        derived: Vec::new(),
        pages: resolver.file(path).into_iter().collect(),
        known_from_bodies: false,
        update_page: None,
        span: ty.span,
        deprecated: ty.deprecated.take(),
        name,
    }
}

/// Resolves the types of a property, and moves its texts.
fn resolved(
    raw: &mut RawProperty,
    lookup: Lookup<'_>,
    resolver: &mut Resolver<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Property {
    let ty = if raw.navigation {
        resolver.relationship(&raw.ty, lookup)
    } else {
        resolver.property(&raw.ty, &raw.values, lookup)
    };
    let ty = raw.shown.as_ref().and_then(|shown| resolver.enum_shown(&ty, shown, &raw.values, lookup)).unwrap_or(ty);
    if raw.ty.word.is_empty() && raw.source == PropertySource::Table {
        diagnostics.push(
            Diagnostic::new(Code::UnreadableType, raw.ty.span, format!("cannot read the type of `{}`", raw.name))
                .help("write a primitive type such as `String` or a link such as `[user](user.md)`, followed by ` collection` if the property is a collection"),
        );
    }
    let is_vague = ty == TypeRef::Untyped && !raw.ty.word.is_empty() && !raw.ty.word.eq_ignore_ascii_case("object");
    if is_vague {
        let message = format!("`{}` does not name the type of `{}`, so it is an untyped value", raw.ty.word, raw.name);
        let finding = Diagnostic::new(Code::UnreadableType, raw.ty.span, message);
        diagnostics.push(Diagnostic { severity: Severity::Note, ..finding });
    }
    if raw.unclear_values && !matches!(ty, TypeRef::Primitive(primitive) if primitive != Primitive::String) {
        diagnostics.push(
            Diagnostic::new(Code::UnreadableValues, raw.span, format!("cannot read all possible values of `{}`", raw.name))
                .help("put each value in backticks, separated only by commas, \"and\" or \"or\"; without that, all of them are ignored"),
        );
    }
    Property {
        name: take(&mut raw.name),
        ty,
        collection: raw.ty.collection,
        navigation: raw.navigation,
        nullable: raw.nullable,
        queries: raw.queries,
        read_only: raw.read_only,
        on_creation: raw.on_creation,
        read_only_when: raw.read_only_when.take(),
        key: raw.key,
        inherited_from: raw
            .inherited_from
            .as_ref()
            .map(|words| resolver.base(words, lookup).unwrap_or_else(|| resolver.name(words, lookup))),
        description: take(&mut raw.description),
        values: take(&mut raw.values),
        closed_list: None,
        deprecated: raw.deprecated.take(),
        span: raw.span,
        source: raw.source,
    }
}

/// Adds what another page says about a type.
fn unite_structured(known: &mut StructuredType, next: StructuredType, names: &mut Positions) {
    known.pages.extend(next.pages);
    known.entity |= next.entity;
    known.open |= next.open;
    known.is_abstract |= next.is_abstract;
    known.base = known.base.take().or(next.base);
    known.deprecated = known.deprecated.take().or(next.deprecated);
    if known.description.is_empty() {
        known.description = next.description;
    }
    for property in next.properties {
        let at = *names.0.entry(property.name.to_ascii_lowercase()).or_insert(known.properties.len());
        match known.properties.get_mut(at) {
            Some(old) if old.source > property.source => *old = property,
            Some(_) => {}
            None => known.properties.push(property),
        }
    }
}

/// The positions of properties or members in a list that is united from several pages, by name.
struct Positions(HashMap<String, usize>);

impl Positions {
    /// The properties, ignoring case.
    fn of_properties(ty: &StructuredType) -> Self {
        let names = ty.properties.iter().map(|property| property.name.to_ascii_lowercase());
        Self(names.zip(0..).collect())
    }

    fn of_members(ty: &EnumType) -> Self {
        Self(ty.members.iter().map(|member| member.name.clone()).zip(0..).collect())
    }
}

fn enumeration(ty: &mut RawEnum, name: TypeName, file: Option<FileId>) -> EnumType {
    EnumType {
        name,
        description: take(&mut ty.description),
        members: take(&mut ty.members),
        flags: ty.flags,
        source: EnumSource::List,
        pages: file.into_iter().collect(),
        span: ty.span,
        deprecated: ty.deprecated.clone(),
    }
}

/// Adds the members of another list. Differences between lists of the same enum are reported.
fn unite_enum(known: &mut EnumType, next: EnumType, names: &mut Positions, diagnostics: &mut Diagnostics) {
    let is_new = |member: &EnumMember| names.0.insert(member.name.clone(), 0).is_none();
    let more: Vec<_> = next.members.into_iter().filter(is_new).collect();
    if !more.is_empty() {
        let names: Vec<&str> = more.iter().map(|member| member.name.as_str()).collect();
        diagnostics.push(Diagnostic::new(
            Code::Disagreement,
            next.span,
            format!(
                "the members of `{}` are listed twice; only this list has {}",
                known.name.short(),
                names.join(", ")
            ),
        ));
    }
    known.members.extend(more);
    known.pages.extend(next.pages);
    known.flags = known.flags.or(next.flags);
    known.deprecated = known.deprecated.take().or(next.deprecated);
}

/// All operations. A target that no page documents is built from the operation's own table, and
/// rows that a documented target lacks are added to it. The texts are moved out of the facts.
pub(super) fn operations(
    facts: &mut FactsByPath,
    mut types: Types,
    resolver: &mut Resolver<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Operation>, Types) {
    let mut operations = Vec::new();
    let of_bases = children(&types);
    let mut additions: HashMap<TypeName, Vec<Property>> = HashMap::new();
    for (path, raw) in
        facts.iter_mut().flat_map(|(path, facts)| facts.operations.iter_mut().map(move |operation| (path, operation)))
    {
        let Some(page) = resolver.file(path) else { continue };
        let namespace = raw.namespace.clone().unwrap_or_else(|| TypeName::GRAPH.to_owned());
        let lookup = Lookup { page: path, namespace: &namespace };
        if let Some((name, entry)) = dictionary(raw, lookup, &types, resolver) {
            let rows: Vec<Property> =
                raw.body.iter_mut().map(|row| resolved(row, lookup, resolver, diagnostics)).collect();
            let value = StructuredType { properties: rows, ..shell(&[], raw.span, entry.clone(), None, page) };
            let whole = StructuredType {
                open: true,
                entry: Some(TypeRef::Named(entry)),
                ..shell(&[], raw.span, name.clone(), None, page)
            };
            types.extend([whole, value].map(|ty| (ty.name.clone(), TypeDef::Structured(ty))));
            let answer = Answer::One(TypeRef::Named(name.clone()));
            operations.push(operation(raw, page, Some(name), answer, Vec::new()));
            continue;
        }
        if let Some(words) = raw.list.take() {
            // The body is not part of an object of the type that the page is about.
            (raw.kind, raw.body) = (OperationKind::Act, Vec::new());
            let element = words.first().map(|first| TypeRef::Named(resolver.answer(first, lookup)));
            let answer = answer(raw, None, lookup, &types, resolver);
            let list = Some(element.unwrap_or(TypeRef::Untyped));
            operations.push(Operation { list, ..operation(raw, page, None, answer, Vec::new()) });
            continue;
        }
        let target = target(raw, lookup, &types, resolver);
        if target.is_none() && raw.kind == OperationKind::Update {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnknownTarget,
                    raw.span,
                    format!("`{}` does not say which type it updates", raw.title),
                )
                .help(
                    "link to the type below the title or in the section `Request body`: `[user](../resources/user.md)`",
                ),
            );
        }
        if raw.kind == OperationKind::Create && !creates(raw, target.as_ref(), &types, &of_bases) {
            raw.kind = OperationKind::Act;
        }
        let target = target.filter(|_| raw.kind != OperationKind::Act);
        let body: Vec<Property> = raw.body.iter_mut().map(|row| resolved(row, lookup, resolver, diagnostics)).collect();
        if let Some(name) = target.as_ref().filter(|_| raw.kind.sends_target()) {
            let base = super::super::read::base_of_rows(&raw.body).and_then(|base| resolver.base(&base, lookup));
            if !types.contains_key(name) {
                diagnostics.push(undocumented(raw, name, lookup));
            }
            let shell = || shell(&body, raw.span, name.clone(), base.filter(|base| base != name), page);
            if let TypeDef::Structured(_) = types.entry(name.clone()).or_insert_with(|| TypeDef::Structured(shell())) {
                additions.entry(name.clone()).or_default().extend(body.iter().cloned());
            }
        }
        let answer = answer(raw, target.as_ref(), lookup, &types, resolver);
        operations.push(operation(raw, page, target, answer, body));
    }
    let children = children(&types);
    for (name, properties) in additions {
        add_body_properties(&mut types, &children, &name, properties, diagnostics);
    }
    (operations, types)
}

fn operation(
    raw: &mut RawOperation,
    page: FileId,
    target: Option<TypeName>,
    answer: Answer,
    body: Vec<Property>,
) -> Operation {
    Operation {
        page,
        title: take(&mut raw.title),
        description: take(&mut raw.description),
        method: take(&mut raw.method),
        urls: take(&mut raw.urls),
        namespace: raw.namespace.take().unwrap_or_else(|| TypeName::GRAPH.to_owned()),
        kind: raw.kind,
        about: take(&mut raw.about),
        answer,
        target,
        body,
        required: take(&mut raw.required),
        list: None,
        body_type: take(&mut raw.body_type),
        success: take(&mut raw.success),
        placeholders: take(&mut raw.placeholders),
        headers: take(&mut raw.headers),
        permissions: take(&mut raw.permissions),
        examples: take(&mut raw.examples),
        deprecated: raw.deprecated.take(),
        span: raw.span,
    }
}

/// The names of a dictionary that the body of an operation is, and of its entries: both are named
/// after the last segment of the URL, since the page names neither. `None` if the keys in the
/// example are properties of the type that the page seems to be about, or if a type with such a
/// name exists.
fn dictionary(
    raw: &RawOperation,
    lookup: Lookup<'_>,
    types: &Types,
    resolver: &mut Resolver<'_, '_>,
) -> Option<(TypeName, TypeName)> {
    let keys = raw.keys.as_ref()?;
    let segment = raw.urls.first()?.last_segment();
    if !is_identifier(segment) {
        return None;
    }
    let named = [segment.to_owned(), format!("{segment}Entry")].map(|short| TypeName::new(lookup.namespace, &short));
    if named.iter().any(|name| types.contains_key(name)) {
        return None;
    }
    let target = target(raw, lookup, types, resolver);
    let known: HashSet<String> = target.iter().flat_map(|target| known_names(types, target)).collect();
    let [name, entry] = named;
    keys.iter().all(|key| !known.contains(key)).then_some((name, entry))
}

/// Whether a body with these rows may be an object of the type that seems to be created: the type
/// is known, and has more than half of the properties that the rows name.
fn creates(raw: &RawOperation, target: Option<&TypeName>, types: &Types, children: &Children) -> bool {
    let Some(target) = target else { return false };
    if !types.contains_key(target) || raw.body.is_empty() {
        return true;
    }
    let mut known: HashSet<String> = derived_names(types, children, target);
    known.extend(known_names(types, target).iter().map(|name| name.to_ascii_lowercase()));
    let strange = raw.body.iter().filter(|row| !known.contains(&row.name.to_ascii_lowercase())).count();
    strange * 2 <= raw.body.len()
}

/// Whether a type is another one or derives from it.
fn derives(types: &Types, name: &TypeName, base: &TypeName) -> bool {
    name == base || chain(types, name).any(|ty| ty.base.as_ref() == Some(base))
}

/// The response of an operation. A PATCH returns the object that it changes, if it returns
/// anything.
fn answer(
    raw: &RawOperation,
    target: Option<&TypeName>,
    lookup: Lookup<'_>,
    types: &Types,
    resolver: &mut Resolver<'_, '_>,
) -> Answer {
    let mut of_words = |words: &[TypeWords]| {
        if let Some(target) = target.filter(|name| raw.kind == OperationKind::Read && types.contains_key(*name)) {
            return Some(TypeRef::Named(target.clone()));
        }
        let first = words.first()?;
        if let Some(primitive) = first.primitive() {
            return Some(TypeRef::Primitive(primitive));
        }
        let documented =
            words.iter().find_map(|words| resolver.documented(words, lookup).filter(|name| types.contains_key(name)));
        Some(TypeRef::Named(documented.unwrap_or_else(|| resolver.answer(first, lookup))))
    };
    match (&raw.answer, target) {
        (_, Some(target)) if raw.kind == OperationKind::Update => Answer::One(TypeRef::Named(target.clone())),
        (RawAnswer::Unsaid, Some(target)) if raw.kind.sends_target() => Answer::One(TypeRef::Named(target.clone())),
        (RawAnswer::Unsaid, _) => Answer::Unsaid,
        // A new object has the type that was sent, or one derived from it.
        (RawAnswer::One(_) | RawAnswer::Collection(_), Some(target)) if raw.kind == OperationKind::Create => {
            let named = raw.answer.words().iter().find_map(|words| resolver.documented(words, lookup));
            let related = |name: &TypeName| derives(types, name, target) || derives(types, target, name);
            Answer::One(TypeRef::Named(named.filter(related).unwrap_or_else(|| target.clone())))
        }
        (RawAnswer::Nothing, _) => Answer::Nothing,
        (RawAnswer::Content, _) => Answer::Content,
        (RawAnswer::Accepted, _) => Answer::Accepted,
        (RawAnswer::One(words), _) => of_words(words).map_or(Answer::Unsaid, Answer::One),
        (RawAnswer::Collection(words), _) => of_words(words).map_or(Answer::Unsaid, Answer::Collection),
    }
}

/// The type that an operation is about: the type to which its URLs are cast; otherwise the one that
/// the file of a page about a change is named after, if no page documents it; otherwise the first
/// candidate that is documented as a structured type; otherwise the first one that the page links
/// to or shows; otherwise the one in the title, if the page's file is named after it as well. Words
/// in a title that nothing else confirms do not name a type.
fn target(raw: &RawOperation, lookup: Lookup<'_>, types: &Types, resolver: &mut Resolver<'_, '_>) -> Option<TypeName> {
    let cast = cast(raw);
    let is_structured = |name: &TypeName| matches!(types.get(name), Some(TypeDef::Structured(_)));
    if let Some(name) = cast.map(|name| resolver.spelling(name)).filter(is_structured) {
        return Some(name);
    }
    // Whether another candidate is documented must not matter if the page says which one it is
    // about.
    let own = raw.targets.iter().find(|words| raw.kind.changes_target() && is_in_file_name(words, lookup.page));
    if let Some(own) = own
        && resolver.documented(own, lookup).is_none()
    {
        return Some(resolver.name(own, lookup));
    }
    if let Some(name) = raw.candidates().find_map(|words| resolver.documented(words, lookup).filter(is_structured)) {
        return Some(name);
    }
    let titled = raw.titled.iter().filter(|words| is_in_file_name(words, lookup.page));
    let first = raw.targets.iter().chain(titled).find(|words| words.primitive().is_none())?;
    Some(resolver.name(first, lookup)).filter(|name| !matches!(types.get(name), Some(TypeDef::Enum(_))))
}

/// `languageproficiency-update.md` is named after `languageProficiency`.
fn is_in_file_name(words: &TypeWords, page: &str) -> bool {
    stem(page).split('-').any(|part| part.eq_ignore_ascii_case(&words.short()))
}

/// The type named by the first URL that ends in a cast. On a page that reads, a cast is often only
/// one of several URLs, so all URLs must have the same one.
fn cast(raw: &RawOperation) -> Option<TypeName> {
    let cast_of = |url: &Url| {
        let name = TypeName::parse(url.text.rsplit('/').next()?)?;
        name.namespace().starts_with(TypeName::GRAPH).then_some(name)
    };
    let first = raw.urls.iter().find_map(cast_of)?;
    let is_first = |url: &Url| cast_of(url).is_some_and(|name| name.as_str().eq_ignore_ascii_case(first.as_str()));
    (raw.kind != OperationKind::Read || raw.urls.iter().all(is_first)).then_some(first)
}

/// A finding about an operation whose own type has no page.
fn undocumented(raw: &RawOperation, name: &TypeName, lookup: Lookup<'_>) -> Diagnostic {
    let short = name.short();
    let named = || raw.candidates().filter(|words| words.short().eq_ignore_ascii_case(short));
    let linked = named().find_map(|words| {
        Some((words, link::page(lookup.page, &words.target).filter(|_| !words.target.is_empty())?.0))
    });
    let span = linked.as_ref().map(|(words, _)| words.span).or_else(|| named().next().map(|words| words.span));
    let page = linked.map_or_else(|| format!("resources/{}.md", short.to_lowercase()), |(_, page)| page);
    Diagnostic::new(
        Code::MissingPage,
        span.unwrap_or(raw.span),
        format!("`{short}`, the type that `{}` changes, has no page in the documentation folder", raw.title),
    )
    .help(format!("add `{page}`; without it, `{short}` has only the properties of the request body"))
}

/// A type that is only known from an operation.
fn shell(body: &[Property], span: Span, name: TypeName, base: Option<TypeName>, page: FileId) -> StructuredType {
    StructuredType {
        name,
        entity: body.iter().any(|row| row.name == "id"),
        base,
        is_abstract: false,
        open: false,
        entry: None,
        description: Default::default(),
        properties: Vec::new(),
        bindings: Vec::new(),
        derived: Vec::new(),
        pages: vec![page],
        known_from_bodies: true,
        update_page: None,
        span,
        deprecated: None,
    }
}

/// Adds the rows that neither the type nor its base types have. A name that is similar to a
/// documented property is reported.
fn add_body_properties(
    types: &mut Types,
    children: &Children,
    name: &TypeName,
    properties: Vec<Property>,
    diagnostics: &mut Diagnostics,
) {
    let derived = derived_names(types, children, name);
    let known = known_names(types, name);
    let mut names: HashSet<String> = known.iter().map(|name| name.to_ascii_lowercase()).collect();
    let mut near = Nearest::default();
    // A property that the body lists as well is not a misspelling.
    let listed: HashSet<String> = properties.iter().map(|property| property.name.clone()).collect();
    let others: Vec<&str> = known.iter().filter(|name| !listed.contains(*name)).map(String::as_str).collect();
    let Some(TypeDef::Structured(ty)) = types.get_mut(name) else { return };
    for property in properties {
        let lower = property.name.to_ascii_lowercase();
        // A row about one derived type is only added to that type.
        if derived.contains(&lower) || !names.insert(lower) {
            continue;
        }
        if let Some(near) = near.to(&property.name, others.iter().copied()) {
            let message = format!("the page of `{1}` does not list the property `{0}`", property.name, name.short());
            diagnostics.push(
                Diagnostic::new(Code::UnknownProperty, property.span, message).help(format!("did you mean `{near}`?")),
            );
        }
        ty.properties.push(property);
    }
}

/// The types derived from each type, computed together.
type Children = HashMap<TypeName, Vec<TypeName>>;

fn children(types: &Types) -> Children {
    let mut children = Children::new();
    for def in types.values() {
        if let TypeDef::Structured(StructuredType { name, base: Some(base), .. }) = def {
            children.entry(base.clone()).or_default().push(name.clone());
        }
    }
    children
}

/// The lower-case names of the properties of all types derived from one.
fn derived_names(types: &Types, children: &Children, name: &TypeName) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut seen: HashSet<&TypeName> = HashSet::from([name]);
    let mut open = vec![name];
    while let Some(base) = open.pop() {
        for child in children.get(base).into_iter().flatten() {
            let Some(TypeDef::Structured(ty)) = types.get(child) else { continue };
            if seen.insert(child) {
                names.extend(ty.properties.iter().map(|property| property.name.to_ascii_lowercase()));
                open.push(child);
            }
        }
    }
    names
}

/// The names of a type's properties, those of its base types included.
fn known_names(types: &Types, name: &TypeName) -> Vec<String> {
    chain(types, name).flat_map(|ty| &ty.properties).map(|property| property.name.clone()).collect()
}

/// A type and its base types, nearest first, before the limit is applied; ends at a type that
/// already occurred.
fn chain<'a>(types: &'a Types, name: &TypeName) -> impl Iterator<Item = &'a StructuredType> {
    let structured = |name: &TypeName| match types.get(name) {
        Some(TypeDef::Structured(ty)) => Some(ty),
        _ => None,
    };
    let mut seen: HashSet<&TypeName> = HashSet::new();
    let next = move |ty: &&'a StructuredType| ty.base.as_ref().and_then(structured);
    std::iter::successors(structured(name), next)
        .take_while(move |ty| seen.len() <= BASE_TYPES && seen.insert(&ty.name))
}
