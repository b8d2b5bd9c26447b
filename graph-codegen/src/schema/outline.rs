//! The schema as an outline, which `graph-docs inspect` prints and tests compare.

use std::fmt::Write as _;

use super::{
    Answer, Binding, BodyType, EnumMember, EnumSource, EnumType, FilterSupport, Operation, OperationKind, Operator,
    Permissions, Property, PropertySource, QuerySupport, Schema, StructuredType, TypeDef, TypeRef,
};
use crate::source::{FileId, SourceMap};

impl Schema {
    /// Returns the schema as text, with a line for each property, enum and URL.
    pub fn outline(&self, sources: &SourceMap) -> String {
        let mut out = format!("version {}\n", self.version);
        for def in self.types.values() {
            // Writing into a String cannot fail.
            let _ = match def {
                TypeDef::Structured(ty) => structured(&mut out, ty, sources),
                TypeDef::Enum(ty) => enumeration(&mut out, ty, sources),
                TypeDef::Missing(ty) => writeln!(out, "\nmissing type {}", ty.name),
            };
        }
        for operation in &self.operations {
            let _ = self::operation(&mut out, operation, sources);
        }
        out
    }
}

fn structured(out: &mut String, ty: &StructuredType, sources: &SourceMap) -> std::fmt::Result {
    let marks = [(ty.is_abstract, "abstract "), (ty.open, "open "), (ty.deprecated.is_some(), "deprecated ")];
    let kind = if ty.entity { "entity type" } else { "complex type" };
    write!(out, "\n{}{kind} {}", chosen(&marks), ty.name)?;
    if let Some(base) = &ty.base {
        write!(out, ": {base}")?;
    }
    writeln!(out, "  ({})", pages(&ty.pages, sources))?;
    if let Some(entry) = &ty.entry {
        writeln!(out, "  each entry: {}", type_name(entry))?;
    }
    ty.properties.iter().try_for_each(|property| self::property(out, property))?;
    for Binding { name, collection, .. } in &ty.bindings {
        writeln!(out, "  bound: {name}{}", if *collection { " collection" } else { "" })?;
    }
    Ok(())
}

fn property(out: &mut String, property: &Property) -> std::fmt::Result {
    let many = if property.collection { " collection" } else { "" };
    let marks = [
        (property.navigation, ", navigation"),
        (property.key, ", key"),
        (property.read_only, ", read-only"),
        (property.nullable == Some(true), ", nullable"),
        (property.nullable == Some(false), ", not nullable"),
        (property.deprecated.is_some(), ", deprecated"),
        (property.source == PropertySource::Example, ", from examples"),
        (property.source == PropertySource::Body, ", from a body"),
    ];
    write!(out, "  {}: {}{many}{}", property.name, type_name(&property.ty), chosen(&marks))?;
    if let Some(base) = &property.inherited_from {
        write!(out, ", from {base}")?;
    }
    queries(out, property.queries)?;
    match property.values.as_slice() {
        [] => writeln!(out),
        values => writeln!(out, ", one of {}", values.join("|")),
    }
}

fn queries(out: &mut String, support: QuerySupport) -> std::fmt::Result {
    match support.filter {
        None => {}
        Some(FilterSupport::All) => write!(out, ", filtered")?,
        Some(FilterSupport::Only(operators)) if operators.is_empty() => write!(out, ", not filtered")?,
        Some(FilterSupport::Only(operators)) => {
            let names: Vec<&str> = operators.iter().map(Operator::name).collect();
            write!(out, ", filtered by {}", names.join("|"))?;
        }
    }
    for (said, name) in [(support.order, "sorted"), (support.search, "searched")] {
        match said {
            None => {}
            Some(true) => write!(out, ", {name}")?,
            Some(false) => write!(out, ", not {name}")?,
        }
    }
    Ok(())
}

fn enumeration(out: &mut String, ty: &EnumType, sources: &SourceMap) -> std::fmt::Result {
    let marks = [(ty.deprecated.is_some(), "deprecated "), (ty.flags == Some(true), "flags ")];
    let mark = |member: &EnumMember| if member.deprecated.is_some() { " (deprecated)" } else { "" };
    let members: Vec<String> = ty.members.iter().map(|member| format!("{}{}", member.name, mark(member))).collect();
    let kind = if ty.source == EnumSource::ClosedList { "closed list" } else { "enum" };
    writeln!(out, "\n{}{kind} {}  ({})\n  {}", chosen(&marks), ty.name, pages(&ty.pages, sources), members.join(", "))
}

fn operation(out: &mut String, operation: &Operation, sources: &SourceMap) -> std::fmt::Result {
    let target = operation.target.as_ref().map_or("?", |target| target.as_str());
    let success: Vec<String> = operation.success.iter().map(u16::to_string).collect();
    let many = match (operation.kind, &operation.answer) {
        (OperationKind::Read, Answer::Collection(_)) => " collection",
        (OperationKind::Read, Answer::Unsaid) => " in some way",
        _ => "",
    };
    let mark = if operation.deprecated.is_some() { "deprecated " } else { "" };
    let (method, page) = (&operation.method, sources.path(operation.page));
    writeln!(out, "\n{mark}{method} {target}{many} -> {}  ({page})", success.join(", "))?;
    let is_told = match operation.kind {
        OperationKind::Update => true,
        OperationKind::Read => {
            operation.answer == Answer::Unsaid
                || operation.answer.named().is_some_and(|name| operation.target.as_ref() == Some(name))
        }
        _ => false,
    };
    if !is_told {
        writeln!(out, "  {}, answers with {}", operation.kind.as_str(), answer(&operation.answer))?;
    }
    if let Some(element) = &operation.list {
        writeln!(out, "  body is a list of {}", type_name(element))?;
    }
    operation.urls.iter().try_for_each(|url| writeln!(out, "  {}", url.text))?;
    for header in &operation.headers {
        let value = if header.value.is_empty() { String::new() } else { format!(": {}", header.value) };
        writeln!(out, "  header {}{value}{}", header.name, if header.required { ", required" } else { "" })?;
    }
    match &operation.body_type {
        BodyType::Unsaid => {}
        BodyType::Required => writeln!(out, "  body names its type")?,
        BodyType::Is(name) => writeln!(out, "  body names its type, {name}")?,
    }
    if let Some(known) = &operation.permissions {
        permissions(out, known)?;
    }
    operation.body.iter().try_for_each(|row| property(out, &Property { source: PropertySource::Table, ..row.clone() }))
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Unsaid => "something".to_owned(),
        Answer::Nothing => "nothing".to_owned(),
        Answer::One(ty) => type_name(ty).to_owned(),
        Answer::Collection(ty) => format!("a collection of {}", type_name(ty)),
        Answer::Content => "content".to_owned(),
        Answer::Accepted => "acceptance".to_owned(),
    }
}

fn permissions(out: &mut String, permissions: &Permissions) -> std::fmt::Result {
    let kinds = [
        ("work", &permissions.delegated_work),
        ("personal", &permissions.delegated_personal),
        ("application", &permissions.application),
    ];
    if *permissions == Permissions::default() {
        writeln!(out, "  permissions: none")?;
    }
    kinds
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .try_for_each(|(kind, names)| writeln!(out, "  permissions {kind}: {}", names.join(", ")))
}

fn chosen(marks: &[(bool, &str)]) -> String {
    marks.iter().filter(|(on, _)| *on).map(|(_, mark)| *mark).collect()
}

fn type_name(ty: &TypeRef) -> &str {
    ty.as_str().unwrap_or("untyped")
}

fn pages(files: &[FileId], sources: &SourceMap) -> String {
    files.iter().map(|file| sources.path(*file)).collect::<Vec<_>>().join(", ")
}
