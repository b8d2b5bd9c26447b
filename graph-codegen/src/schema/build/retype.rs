//! Properties whose type the user corrects.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::{Library, stem};
use crate::near::nearest;
use crate::schema::{
    Called, CalledTypes, Primitive, Property, PropertyText, Schema, StructuredType, TypeDef, TypeName, TypeRef,
    TypeText,
};
use crate::source::Span;

/// The option's name.
const OPTION: &str = "retype";

/// The type that an option assigns to a property, whatever its page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewType {
    /// The type; for a collection, that of its elements.
    pub element: NewElement,
    /// Whether it is a collection.
    pub collection: bool,
}

/// The type of a value, or of the elements of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewElement {
    /// An `Edm` primitive type.
    Primitive(Primitive),
    /// A type of the reference.
    Named(TypeText),
    /// Any JSON value.
    Untyped,
}

impl NewType {
    /// The type of the reference, if it is one.
    pub(super) fn type_text(&self) -> Option<&TypeText> {
        if let NewElement::Named(text) = &self.element { Some(text) } else { None }
    }
}

/// The previous types of the retyped properties that no page documents.
#[derive(Debug, Default)]
pub(super) struct Retyped {
    missing: BTreeMap<TypeName, Span>,
}

/// The new types, by the full names of types and the names of properties.
type NewTypes = HashMap<TypeName, HashMap<String, (TypeRef, bool)>>;

/// Changes the types of properties as the options say: those of the named types and of the types
/// derived from them.
pub(super) fn apply(
    schema: &mut Schema,
    wanted: &[(PropertyText, NewType)],
    library: &mut Library<'_>,
    diagnostics: &mut Diagnostics,
) -> Retyped {
    if wanted.is_empty() {
        return Retyped::default();
    }
    let found = found(schema, wanted, library, diagnostics);
    let mut retyped = Retyped::default();
    let changes = changes(schema, &found, &mut retyped);
    for (name, properties) in changes {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            for property in properties {
                match ty.properties.iter_mut().find(|own| own.name == property.name) {
                    Some(own) => *own = property,
                    None => ty.properties.push(property),
                }
            }
        }
    }
    retyped
}

/// Resolves the texts of the options, and reports those that cannot be resolved.
fn found(
    schema: &Schema,
    wanted: &[(PropertyText, NewType)],
    library: &mut Library<'_>,
    diagnostics: &mut Diagnostics,
) -> NewTypes {
    let types = CalledTypes::new(schema);
    let mut found = NewTypes::new();
    for (text, new) in wanted {
        let meant = schema
            .meant(&types, OPTION, text)
            .and_then(|(ty, property)| Ok((ty, property, new_type(&types, schema, text, new, library)?)));
        match meant {
            Err(wrong) => diagnostics.push(*wrong),
            Ok((_, property, new))
                if (&property.ty, property.collection) == (&new.0, new.1) && property.closed_list.is_none() =>
            {
                diagnostics.push(needless(text, property));
            }
            Ok((ty, property, new)) => {
                let known = found.entry(ty.name.clone()).or_default().insert(property.name.clone(), new);
                if known.is_some() {
                    diagnostics.push(twice(OPTION, text, ty, property));
                }
            }
        }
    }
    found
}

fn new_type(
    types: &CalledTypes<'_>,
    schema: &Schema,
    text: &PropertyText,
    new: &NewType,
    library: &mut Library<'_>,
) -> Result<(TypeRef, bool), Box<Diagnostic>> {
    let ty = match &new.element {
        NewElement::Primitive(primitive) => TypeRef::Primitive(*primitive),
        NewElement::Untyped => TypeRef::Untyped,
        NewElement::Named(name) => {
            let message = format!("the option `retype` gives `{text}` the type `{name}`");
            let name = types.meant(&message, name).map_err(|wrong| {
                let is_alone = types.find(name) == Called::Nothing && types.near(name).is_none();
                let near = if is_alone { near_page(name, library) } else { None };
                Box::new(Diagnostic { help: near.or(wrong.help.clone()), ..wrong }.of_option(OPTION, text.as_str()))
            })?;
            if matches!(schema.types.get(name), Some(TypeDef::Missing(_))) {
                let stem = name.short().to_lowercase();
                let message = format!("{message}, which no page in the documentation folder documents");
                let wrong = Diagnostic::new(Code::UnknownOption, None, message).of_option(OPTION, text.as_str());
                return Err(Box::new(wrong.help(format!("add `resources/{stem}.md`"))));
            }
            TypeRef::Named(name.clone())
        }
    };
    Ok((ty, new.collection))
}

/// The help for a page with a similar name to a type; nothing else may refer to that page.
fn near_page(text: &TypeText, library: &mut Library<'_>) -> Option<String> {
    let pages = library.list();
    let stems = pages.iter().filter(|page| page.starts_with("resources/")).map(|page| stem(page));
    nearest(&text.file_stem(), stems).map(|near| format!("did you mean the type of `resources/{near}.md`?"))
}

fn needless(text: &PropertyText, property: &Property) -> Diagnostic {
    let message = format!("the option `retype` gives `{text}` the type that it already has");
    Diagnostic::new(Code::NeedlessOption, property.span, message)
        .of_option(OPTION, text.as_str())
        .help("remove it from the option")
}

/// The finding that an option names a property twice.
pub(crate) fn twice(option: &'static str, text: &PropertyText, ty: &StructuredType, property: &Property) -> Diagnostic {
    let message = format!("the option `{option}` names the property `{}` of {} twice", property.name, ty.name);
    Diagnostic::new(Code::ConflictingOptions, property.span, message).of_option(option, text.as_str())
}

/// The properties to change, by type. A type that inherits a property gets its own copy of it.
fn changes(schema: &Schema, found: &NewTypes, retyped: &mut Retyped) -> BTreeMap<TypeName, Vec<Property>> {
    let mut changes: BTreeMap<TypeName, Vec<Property>> = BTreeMap::new();
    for ty in schema.structured_types() {
        let chain = schema.base_chain(&ty.name);
        let named = found.get(&ty.name);
        for property in schema.all_properties(&ty.name) {
            let is_own = ty.properties.iter().any(|own| std::ptr::eq(own, property));
            if !is_own && named.is_none_or(|named| !named.contains_key(&property.name)) {
                continue;
            }
            let nearest = chain.iter().find_map(|ty| found.get(&ty.name)?.get(&property.name));
            let Some((new, collection)) = nearest else { continue };
            if let TypeRef::Named(name) = &property.ty
                && let Some(TypeDef::Missing(missing)) = schema.types.get(name)
            {
                retyped.missing.insert(name.clone(), missing.span);
            }
            let mut property = property.clone();
            if !is_own {
                let from = chain.iter().skip(1).find(|base| base.properties.iter().any(|it| it.name == property.name));
                property.inherited_from = property.inherited_from.or_else(|| from.map(|base| base.name.clone()));
            }
            (property.ty, property.collection, property.closed_list) = (new.clone(), *collection, None);
            changes.entry(ty.name.clone()).or_default().push(property);
        }
    }
    changes
}

impl Retyped {
    /// Removes the findings about missing types that no property has any more.
    pub(super) fn forget(&self, schema: &Schema, diagnostics: &mut Diagnostics) {
        for (_, span) in self.missing.iter().filter(|(name, _)| !schema.types.contains_key(name)) {
            diagnostics.retain(|finding| finding.code != Code::MissingPage || finding.span != Some(*span));
        }
    }
}

impl Schema {
    /// The property that an option's text refers to, and the type that it names.
    pub(crate) fn meant<'a>(
        &'a self,
        types: &CalledTypes<'a>,
        option: &'static str,
        text: &PropertyText,
    ) -> Result<(&'a StructuredType, &'a Property), Box<Diagnostic>> {
        let wrong =
            |message: String| Diagnostic::new(Code::UnknownOption, None, message).of_option(option, text.as_str());
        let said = format!("the option `{option}` names `{}`", text.type_text());
        let name = types
            .meant(&said, text.type_text())
            .map_err(|diagnostic| Box::new(diagnostic.of_option(option, text.as_str())))?;
        let Some(ty) = self.structured(name) else {
            let what = match self.types.get(name) {
                Some(TypeDef::Enum(_)) => "an enum, which has no properties",
                _ => "whose page is not in the documentation folder",
            };
            return Err(Box::new(wrong(format!("{said}, {what}"))));
        };
        match text.find(ty, self) {
            Called::One(property) => Ok((ty, property)),
            Called::Several(properties) => {
                let names = properties.iter().map(|it| format!("`{name}/{}`", it.name)).collect::<Vec<_>>();
                let message = format!(
                    "the option `{option}` names `{text}`, which is ambiguous: it can be {}",
                    names.join(" or ")
                );
                Err(Box::new(wrong(message).help("write the full name of one of them")))
            }
            Called::Nothing => {
                let message =
                    format!("the option `{option}` names `{text}`, but {name} has no property `{}`", text.property());
                let all = self.all_properties(name);
                let diagnostic = Diagnostic { span: Some(ty.span), ..wrong(message) };
                Err(Box::new(match nearest(text.property(), all.iter().map(|it| it.name.as_str())) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`? It may have been renamed")),
                    None => diagnostic.help("if the property no longer exists, remove it from the option"),
                }))
            }
        }
    }
}

impl<'a> CalledTypes<'a> {
    /// The type that a text refers to, or the error in it; `said` is its place.
    pub(crate) fn meant(&self, said: &str, text: &TypeText) -> Result<&'a TypeName, Diagnostic> {
        match self.find(text) {
            Called::One(name) => Ok(name),
            Called::Several(names) => {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                let message = format!("{said}, which is ambiguous: it can be {}", names.join(" or "));
                Err(Diagnostic::new(Code::UnknownOption, None, message).help("write the full name of one of them"))
            }
            Called::Nothing => {
                let diagnostic =
                    Diagnostic::new(Code::UnknownOption, None, format!("{said}, but no page mentions such a type"));
                Err(match self.near(text) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic.help("write a full type name such as `microsoft.graph.user`"),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Selection, build};
    use super::*;
    use crate::library::Memory;

    fn page(name: &str, prose: &str, rows: &str) -> (String, String) {
        let text = format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\n{prose}\n\n## Properties\n\
             |Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
        );
        (format!("resources/{}.md", name.to_lowercase()), text)
    }

    fn shelf() -> Vec<(String, String)> {
        vec![
            page("thing", "A thing.", "|size|String|x|\n|owner|[owner](owner.md)|x|\n|tags|String collection|x|"),
            page(
                "toy",
                "Inherits from [thing](thing.md).",
                "|size|String|x|\n|kind|String|Possible values are: `a`, `b`.|",
            ),
            page("paintColor", "A colour.", "|red|Int32|x|"),
            page("other", "Not asked for.", "|x|Int32|x|"),
        ]
    }

    /// The types of some properties, and the findings.
    fn built(retype: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let pages = shelf();
        let memory = Memory::new(pages.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let mut library = Library::new(&memory);
        let mut diagnostics = Diagnostics::new();
        let mut settings = crate::Settings::default();
        for (property, ty) in retype {
            settings.retype(property, ty).unwrap();
        }
        let Selection { retype, .. } = settings.selection();
        let pages = vec!["resources/thing.md".to_owned(), "resources/toy.md".to_owned()];
        let schema = build(&mut library, &Selection { pages, retype, ..Selection::default() }, &mut diagnostics).schema;
        let ty = |ty: &StructuredType, property: &Property| {
            let of = match &property.ty {
                TypeRef::Primitive(primitive) => primitive.edm_name().trim_start_matches("Edm.").to_owned(),
                TypeRef::Named(name) => name.short().to_owned(),
                TypeRef::Untyped => "?".to_owned(),
            };
            let list = if property.closed_list.is_some() { " list" } else { "" };
            let many = if property.collection { "[]" } else { "" };
            format!("{}.{}: {of}{many}{list}", ty.name.short(), property.name)
        };
        let types = schema.structured_types().flat_map(|it| it.properties.iter().map(move |property| ty(it, property)));
        let findings = diagnostics.iter().map(|it| {
            let help = it.help.as_deref().map(|help| format!("; {help}")).unwrap_or_default();
            format!("{}: {}{help}", it.code, it.message)
        });
        (types.collect(), findings.collect())
    }

    #[test]
    fn a_property_gets_the_type_that_the_option_says() {
        let (types, findings) = built(&[
            ("thing/size", "Int32"),
            ("Thing/owner", "PaintColor"),
            ("toy/tags", "Edm.Guid"),
            ("toy/kind", "String"),
        ]);
        assert_eq!(findings, [""; 0], "the missing page of `owner` is of no use any more");
        assert_eq!(
            types,
            [
                "paintColor.red: Int32",
                "thing.size: Int32",
                "thing.owner: paintColor",
                "thing.tags: String[]",
                "toy.size: Int32",
                "toy.kind: String",
                "toy.tags: Guid",
            ]
        );
    }

    #[test]
    fn the_nearest_option_wins() {
        let (types, findings) =
            built(&[("thing/size", "Int32"), ("toy/size", "Collection(Edm.Int64)"), ("thing/owner", "Untyped")]);
        assert_eq!(findings, [""; 0]);
        assert!(
            types.contains(&"thing.size: Int32".to_owned()) && types.contains(&"toy.size: Int64[]".to_owned()),
            "{types:?}"
        );
    }

    #[test]
    fn an_option_that_is_of_no_use_is_an_error() {
        let table = [
            (
                "thing/size",
                "String",
                "needless-option: the option `retype` gives `thing/size` the type that it already has; remove it from the option",
            ),
            (
                "thing/tags",
                "Collection(String)",
                "needless-option: the option `retype` gives `thing/tags` the type that it already has; remove it from the option",
            ),
            (
                "thing/sise",
                "Int32",
                "unknown-option: the option `retype` names `thing/sise`, but microsoft.graph.thing has no property `sise`; did you mean `size`? It may have been renamed",
            ),
            (
                "thing/weight",
                "Int32",
                "unknown-option: the option `retype` names `thing/weight`, but microsoft.graph.thing has no property `weight`; if the property no longer exists, remove it from the option",
            ),
            (
                "tihng/size",
                "Int32",
                "unknown-option: the option `retype` names `tihng`, but no page mentions such a type; did you mean `microsoft.graph.thing`?",
            ),
            (
                "owner/size",
                "Int32",
                "unknown-option: the option `retype` names `owner`, whose page is not in the documentation folder",
            ),
            (
                "thing/size",
                "paintColour",
                "unknown-option: the option `retype` gives `thing/size` the type `paintColour`, but no page mentions such a type; did you mean `microsoft.graph.paintColor`?",
            ),
            (
                "thing/size",
                "owner",
                "unknown-option: the option `retype` gives `thing/size` the type `owner`, which no page in the documentation folder documents; add `resources/owner.md`",
            ),
        ];
        for (property, ty, expected) in table {
            let (_, findings) = built(&[(property, ty), ("toy/kind", "PaintColor")]);
            let errors: Vec<&String> = findings.iter().filter(|it| !it.starts_with("missing-page")).collect();
            assert_eq!(errors, [expected]);
        }
    }
}
