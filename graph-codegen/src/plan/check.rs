//! The check that each option means something.

use crate::areas::{Area, Root};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::near::nearest;
use crate::options::RustOptions;
use crate::options::types::matches;
use crate::schema::{Schema, TypeDef, TypeName};

/// Reports every choice that concerns nothing.
pub(super) fn check(options: &RustOptions, areas: &[Area], schema: &Schema, diagnostics: &mut Diagnostics) {
    for name in &options.exclude {
        check_name("the exclude option", name, schema, diagnostics);
    }
    for name in options.replace.keys() {
        check_name("the replace option", name, schema, diagnostics);
    }
    for (option, list) in [("derive", &options.derives), ("attribute", &options.attributes)] {
        for (pattern, _) in list {
            check_pattern(option, pattern, options, schema, diagnostics);
        }
    }
    for area in areas {
        check_area(area, schema, diagnostics);
    }
}

fn check_pattern(option: &str, pattern: &str, options: &RustOptions, schema: &Schema, diagnostics: &mut Diagnostics) {
    let has_item = |ty: &TypeDef| !matches!(ty, TypeDef::Missing(_)) && !options.drops(ty.name());
    if pattern == "*" || schema.types.values().any(|ty| has_item(ty) && matches(pattern, ty.name())) {
        return;
    }
    let message = format!("the {option} option's `{pattern}` matches no struct or enum");
    diagnostics.push(unknown(message, pattern, schema));
}

fn check_name(what: &str, name: &TypeName, schema: &Schema, diagnostics: &mut Diagnostics) {
    if !schema.types.contains_key(name) {
        let message = format!("{what} names `{name}`, which no page names");
        diagnostics.push(unknown(message, name.as_str(), schema));
    }
}

fn check_area(area: &Area, schema: &Schema, diagnostics: &mut Diagnostics) {
    for root in &area.roots {
        match root {
            Root::Type(name) => check_name(&format!("the area `{}`", area.name), name, schema, diagnostics),
            Root::Operation(index) if *index >= schema.operations.len() => {
                let (name, count) = (&area.name, schema.operations.len());
                let message = format!("the area `{name}` names operation {index}, and there are {count}");
                diagnostics.push(Diagnostic::new(Code::UnknownOption, None, message).subject(name));
            }
            Root::Operation(_) => {}
        }
    }
}

fn unknown(message: String, name: &str, schema: &Schema) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownOption, None, message).subject(name);
    match near_name(name, schema) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("write a full type name such as `microsoft.graph.user`"),
    }
}

/// What was probably meant. Names of one namespace begin alike, so the short names are compared; of a pattern, the namespaces.
fn near_name(name: &str, schema: &Schema) -> Option<String> {
    if let Some(namespace) = name.strip_suffix(".*") {
        let near = nearest(namespace, schema.types.keys().map(TypeName::namespace))?;
        return Some(format!("{near}.*"));
    }
    let short = name.rsplit('.').next().unwrap_or(name);
    let near = nearest(short, schema.types.keys().map(TypeName::short))?;
    schema.types.keys().find(|candidate| candidate.short() == near).map(TypeName::to_string)
}
