//! The type of the reference that a struct or enum is written for.

use super::Finding;
use super::input::{Input, Pages};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::library::{Files, Library, stem};
use crate::near::nearest;
use crate::schema::{self, Built, EnumType, Schema, Selection, StructuredType, TypeDef, TypeName};
use crate::source::{FileId, SourceMap};

/// What was read for one struct or enum.
pub(super) struct Reading {
    pub(super) built: Built,
    pub(super) sources: SourceMap,
    /// The real path of the page, if there is one.
    page: Option<String>,
    diagnostics: Diagnostics,
}

/// How much is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// The pages of the type, of its base types, and of the types of their properties.
    Own,
    /// All that these reach.
    All,
}

/// Reads the page, the one that updates its type, and those that they reach.
pub(super) fn read(pages: &Pages, files: &dyn Files, extent: Extent) -> Reading {
    let mut library = Library::brief(files);
    let mut diagnostics = Diagnostics::new();
    let named = pages.page.value();
    let update = match &pages.update {
        Some(update) => Some(update.value()),
        None => library.find(&format!("api/{}-update.md", stem(&named))),
    };
    let selection = Selection {
        pages: std::iter::once(named.clone()).chain(update).collect(),
        version: pages.version,
        leave_out: Vec::new(),
        brief: extent == Extent::Own,
    };
    let page = library.find(&named);
    let built = schema::build(&mut library, &selection, &mut diagnostics);
    Reading { built, sources: library.into_sources(), page, diagnostics }
}

impl Reading {
    /// The structured type that a struct is written for.
    pub(super) fn structured(&self, input: &Input, pages: &Pages) -> Result<&StructuredType, Finding> {
        let schema = &self.built.schema;
        let name =
            self.choose(input, pages, "entity type or complex type", |name| schema.structured(name).is_some())?;
        schema.structured(name).ok_or_else(|| nothing(pages, "entity type or complex type"))
    }

    /// The enum that an enum is written for.
    pub(super) fn enumeration(&self, input: &Input, pages: &Pages) -> Result<&EnumType, Finding> {
        let schema = &self.built.schema;
        let name = self.choose(input, pages, "enum", |name| enumeration(schema, name).is_some())?;
        enumeration(schema, name).ok_or_else(|| nothing(pages, "enum"))
    }

    /// The one type of a kind that the page documents, or the one that is named.
    fn choose(
        &self,
        input: &Input,
        pages: &Pages,
        kind: &str,
        is_kind: impl Fn(&TypeName) -> bool,
    ) -> Result<&TypeName, Finding> {
        let documented = || self.documented().filter(|name| is_kind(name));
        if let Some(literal) = &pages.name {
            let wanted = literal.value();
            let full = TypeName::parse_or_graph(&wanted);
            let all = || self.built.schema.types.keys().filter(|name| is_kind(name));
            return all().find(|name| Some(*name) == full.as_ref()).ok_or_else(|| {
                let near = nearest(&wanted, all().flat_map(|name| [name.short(), name.as_str()]));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                let message = format!("`{}` documents no {kind} `{wanted}`", pages.page.value());
                let diagnostic = Diagnostic { help, ..Diagnostic::new(Code::UnknownOption, None, message) };
                Finding { diagnostic, place: literal.span() }
            });
        }
        let mut found: Vec<&TypeName> = documented().collect();
        found.dedup();
        match found.as_slice() {
            [] => Err(nothing(pages, kind)),
            [only] => Ok(*only),
            several => self.operation_target().filter(|target| several.contains(target)).ok_or_else(|| {
                let names: Vec<String> = several.iter().map(|name| format!("`{name}`")).collect();
                let message = format!("`{}` documents {}", pages.page.value(), names.join(", "));
                let help = format!("say which of them `{}` is: `name = \"…\"`", input.name);
                Finding {
                    diagnostic: Diagnostic::new(Code::UnknownOption, None, message).help(help),
                    place: pages.page.span(),
                }
            }),
        }
    }

    fn documented(&self) -> impl Iterator<Item = &TypeName> {
        self.page.iter().filter_map(|page| self.built.roots.get(page)).flatten()
    }

    /// What the operation changes, where the page is an operation's.
    fn operation_target(&self) -> Option<&TypeName> {
        let page = self.page.as_deref()?;
        let operations = &self.built.schema.operations;
        operations.iter().find(|operation| self.sources.path(operation.page) == page)?.target.as_ref()
    }

    /// The errors of the pages that the type is documented on, and those of no page. What is wrong with the pages behind
    /// them is the matter of who generates those.
    pub(super) fn errors(&self, pages: &Pages, of_type: &[FileId]) -> Vec<Finding> {
        let named: Vec<String> =
            std::iter::once(&pages.page).chain(&pages.update).map(|page| page.value().to_lowercase()).collect();
        let concerns = |diagnostic: &&Diagnostic| {
            diagnostic.span.is_none_or(|span| {
                of_type.contains(&span.file) || named.contains(&self.sources.path(span.file).to_lowercase())
            })
        };
        let errors = self.diagnostics.of(Severity::Error).filter(concerns);
        errors.map(|diagnostic| Finding { diagnostic: diagnostic.clone(), place: pages.place(diagnostic) }).collect()
    }
}

impl Pages {
    /// The literal that names the page that a finding is about.
    fn place(&self, diagnostic: &Diagnostic) -> proc_macro2::Span {
        let subject = diagnostic.subject.as_deref();
        let update = self.update.as_ref().filter(|update| subject == Some(update.value().as_str()));
        update.unwrap_or(&self.page).span()
    }
}

fn enumeration<'a>(schema: &'a Schema, name: &TypeName) -> Option<&'a EnumType> {
    if let Some(TypeDef::Enum(ty)) = schema.types.get(name) { Some(ty) } else { None }
}

fn nothing(pages: &Pages, kind: &str) -> Finding {
    let message = format!("`{}` documents no {kind}", pages.page.value());
    let help = "give the page of the type, such as `resources/user.md`";
    Finding { diagnostic: Diagnostic::new(Code::UnknownOption, None, message).help(help), place: pages.page.span() }
}
