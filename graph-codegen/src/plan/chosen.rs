//! The types that the options refer to.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::near::nearest;
use crate::options::{RustOptions, TypePattern};
use crate::schema::{CalledTypes, Schema, TypeDef, TypeName, TypeText};
use crate::user_code::UserCode;

/// The types that the options are about.
#[derive(Default)]
pub(super) struct Chosen<'a> {
    exclude: BTreeSet<TypeName>,
    replace: BTreeMap<TypeName, &'a UserCode>,
    derives: Vec<(Pattern<'a>, &'a [UserCode])>,
    attributes: Vec<(Pattern<'a>, &'a [UserCode])>,
}

/// A pattern whose name is a type's.
enum Pattern<'a> {
    One(TypeName),
    Several(&'a TypePattern),
}

impl Pattern<'_> {
    fn matches(&self, name: &TypeName) -> bool {
        match self {
            Self::One(one) => one == name,
            Self::Several(TypePattern::Namespace(namespace)) => namespace.has(name),
            Self::Several(TypePattern::All) => true,
            Self::Several(TypePattern::One(_)) => false,
        }
    }
}

impl<'a> Chosen<'a> {
    /// Finds the types; reports every text that names none.
    pub(super) fn new(options: &'a RustOptions, schema: &Schema, diagnostics: &mut Diagnostics) -> Self {
        let RustOptions { exclude, replace, derives, attributes, .. } = options;
        let mut chosen = Self::default();
        if exclude.is_empty() && replace.is_empty() && derives.is_empty() && attributes.is_empty() {
            return chosen;
        }
        let types = CalledTypes::new(schema);
        for text in exclude {
            chosen.exclude.extend(meant("exclude", text, &types, diagnostics));
        }
        for (text, path) in replace {
            let Some(name) = meant("replace", text, &types, diagnostics) else { continue };
            if chosen.exclude.contains(&name) {
                diagnostics.push(conflict(text, format!("the options `exclude` and `replace` both name {name}")));
            } else if chosen.replace.insert(name.clone(), path).is_some() {
                diagnostics.push(conflict(text, format!("the option `replace` names {name} twice")));
            }
        }
        for (option, all, list) in
            [("derive", derives, &mut chosen.derives), ("attributes", attributes, &mut chosen.attributes)]
        {
            for (text, tokens) in all {
                let pattern = match text {
                    TypePattern::One(text) => meant(option, text, &types, diagnostics).map(Pattern::One),
                    several => Some(Pattern::Several(several)),
                };
                list.extend(pattern.map(|pattern| (pattern, tokens.as_slice())));
            }
        }
        chosen.check_patterns(options, schema, diagnostics);
        chosen
    }

    /// Whether no item is generated for a type.
    pub(super) fn drops(&self, name: &TypeName) -> bool {
        self.exclude.contains(name) || self.replace.contains_key(name)
    }

    /// Whether a type is left out, and its values are untyped.
    pub(super) fn excludes(&self, name: &TypeName) -> bool {
        self.exclude.contains(name)
    }

    /// The path of the user's type that replaces a type.
    pub(super) fn replacement(&self, name: &TypeName) -> Option<&'a UserCode> {
        self.replace.get(name).copied()
    }

    /// The derives for a type, in the order of the options.
    pub(super) fn derives_of(&self, name: &TypeName) -> Vec<UserCode> {
        of_matching(&self.derives, name)
    }

    /// The attributes for a type, in the order of the options.
    pub(super) fn attributes_of(&self, name: &TypeName) -> Vec<UserCode> {
        of_matching(&self.attributes, name)
    }

    /// Reports the patterns that match no item.
    fn check_patterns(&self, options: &RustOptions, schema: &Schema, diagnostics: &mut Diagnostics) {
        let has_item = |ty: &&TypeDef| !matches!(ty, TypeDef::Missing(_)) && !self.drops(ty.name());
        for (option, all, list) in
            [("derive", &options.derives, &self.derives), ("attributes", &options.attributes, &self.attributes)]
        {
            for (pattern, _) in list {
                let is_all = matches!(pattern, Pattern::Several(TypePattern::All));
                if is_all || schema.types.values().filter(has_item).any(|ty| pattern.matches(ty.name())) {
                    continue;
                }
                let text = match pattern {
                    Pattern::One(name) => as_written(name, all.iter().map(|(text, _)| text), schema),
                    Pattern::Several(text) => text.as_str().to_owned(),
                };
                let message =
                    format!("the option `{option}` names `{text}`, but no struct or enum is generated for it");
                let diagnostic = Diagnostic::new(Code::UnknownOption, None, message).of_option(option, &text);
                diagnostics.push(match near_namespace(&text, schema) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}.*`?")),
                    None => diagnostic,
                });
            }
        }
    }
}

/// How an option names a type.
fn as_written<'a>(name: &TypeName, mut patterns: impl Iterator<Item = &'a TypePattern>, schema: &Schema) -> String {
    let types = CalledTypes::new(schema);
    let names = |pattern: &&TypePattern| match pattern {
        TypePattern::One(text) => types.meant("", text).is_ok_and(|found| found == name),
        _ => false,
    };
    patterns.find(names).map_or_else(|| name.to_string(), |pattern| pattern.as_str().to_owned())
}

fn meant(
    option: &'static str,
    text: &TypeText,
    types: &CalledTypes<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<TypeName> {
    match types.meant(&format!("the option `{option}` names `{text}`"), text) {
        Ok(name) => Some(name.clone()),
        Err(wrong) => {
            diagnostics.push(wrong.of_option(option, text.as_str()));
            None
        }
    }
}

fn conflict(text: &TypeText, message: String) -> Diagnostic {
    Diagnostic::new(Code::ConflictingOptions, None, message).of_option("replace", text.as_str())
}

fn near_namespace<'a>(pattern: &str, schema: &'a Schema) -> Option<&'a str> {
    let namespace = pattern.strip_suffix(".*").map(str::to_owned);
    let namespace = namespace.or_else(|| Some(pattern.strip_suffix("::*")?.replace("::", ".").replace('_', "")))?;
    let all = || schema.types.keys().map(TypeName::namespace);
    let below = |name: &'a str| name.strip_prefix("microsoft.graph.").unwrap_or(name);
    nearest(&namespace, all()).or_else(|| {
        let near = nearest(&namespace, all().map(below))?;
        all().find(|name| below(name) == near)
    })
}

fn of_matching(list: &[(Pattern<'_>, &[UserCode])], name: &TypeName) -> Vec<UserCode> {
    list.iter().filter(|(pattern, _)| pattern.matches(name)).flat_map(|(_, tokens)| tokens.iter().cloned()).collect()
}
