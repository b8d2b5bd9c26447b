//! The type of the reference that a struct or enum is written for.

use super::Finding;
use super::input::{Input, Pages};
use super::subject::Subject;
use crate::Settings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::library::{Files, Library, stem};
use crate::near::nearest;
use crate::options::PropertyOptions;
use crate::plan::{self, Plan};
use crate::schema::{
    self, Built, Called, CalledTypes, EnumType, Schema, Selection, StructuredType, TypeDef, TypeName, TypeText,
};
use crate::source::{FileId, SourceMap};

/// The pages that were read for a struct or enum.
pub(super) struct Reading {
    pub(super) built: Built,
    plan: Plan,
    pub(super) sources: SourceMap,
    /// The actual path of the page, if it exists.
    page: Option<String>,
    /// The path of the page that updates the type, whether it was named or found.
    update: Option<String>,
    diagnostics: Diagnostics,
    /// The errors in the corrections of the pages.
    corrections: Vec<Diagnostic>,
}

/// How much is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// The pages of the type, of its base types, and of the types of their properties.
    Own,
    /// Everything that these pages reach.
    All,
}

/// Reads the page, the one that updates its type, and those that they reach, with corrections of
/// what they say.
pub(super) fn read(pages: &Pages, files: &dyn Files, extent: Extent, corrections: PropertyOptions) -> Reading {
    let mut library = Library::brief(files);
    let mut diagnostics = Diagnostics::new();
    let named = pages.page.value();
    let given = pages.update.as_ref().map(syn::LitStr::value);
    let guessed = || format!("api/{}-update.md", stem(&named));
    let update = library.find(&given.clone().unwrap_or_else(guessed));
    let mut settings = Settings::default();
    settings.rust.properties = corrections;
    let selection = Selection {
        pages: std::iter::once(named.clone()).chain(given.or_else(|| update.clone())).collect(),
        version: pages.version,
        brief: extent == Extent::Own,
        ..settings.selection()
    };
    let page = library.find(&named);
    let built = schema::build(&mut library, &selection, &mut diagnostics);
    let sources = library.into_sources();
    // Notes about names only matter where the types are generated.
    let mut planned = Diagnostics::new();
    let plan = plan::without_items(&built.schema, &sources, &settings.rust, &mut planned);
    let of_options = diagnostics.iter().chain(&planned).filter(|finding| finding.option.is_some());
    let mut corrections: Vec<Diagnostic> = of_options.cloned().collect();
    corrections.dedup();
    Reading { built, plan, sources, page, update, diagnostics, corrections }
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

    /// A type, with the fields that a generated model would have.
    pub(super) fn planned_model(&self, name: &TypeName) -> Option<Subject<'_>> {
        Subject::of(self.plan.find(name)?, &self.plan)
    }

    /// An enum, with the variants that a generated one would have.
    pub(super) fn planned_enum(&self, name: &TypeName) -> Option<(&plan::Type, &plan::Enum)> {
        let ty = self.plan.find(name)?;
        Some((ty, ty.enumeration()?))
    }

    /// The only type of a kind that the page documents, or the one that the user names.
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
            let types = CalledTypes::new(&self.built.schema);
            let all = || self.built.schema.types.keys().filter(|name| is_kind(name));
            let found = match TypeText::parse(&wanted).map(|text| types.find(&text)) {
                Some(Called::One(name)) => Some(name).filter(|name| is_kind(name)),
                _ => None,
            };
            return found.ok_or_else(|| {
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
                let message = format!("`{}` documents several types: {}", pages.page.value(), names.join(", "));
                let help = format!("choose the one for `{}` with `name = \"…\"`", input.name);
                Finding {
                    diagnostic: Diagnostic::new(Code::UnknownOption, None, message).help(help),
                    place: pages.page.span(),
                }
            }),
        }
    }

    /// The errors in the corrections of the pages.
    pub(super) fn of_corrections(&self) -> &[Diagnostic] {
        &self.corrections
    }

    fn documented(&self) -> impl Iterator<Item = &TypeName> {
        self.page.iter().filter_map(|page| self.built.roots.get(page)).flatten()
    }

    /// The type that the operation changes, if the page documents an operation.
    fn operation_target(&self) -> Option<&TypeName> {
        let page = self.page.as_deref()?;
        let operations = &self.built.schema.operations;
        operations.iter().find(|operation| self.sources.path(operation.page) == page)?.target.as_ref()
    }

    /// The types that the updating page has a PATCH of.
    fn updated(&self) -> impl Iterator<Item = &TypeName> {
        let operations = self.built.schema.operations.iter();
        let on_page = operations.filter(|it| Some(self.sources.path(it.page)) == self.update.as_deref());
        on_page.filter(|it| it.method.eq_ignore_ascii_case("PATCH")).filter_map(|it| it.target.as_ref())
    }

    /// The finding that the page named in `update` does not update the type or a base type, and so
    /// does not say what can be written.
    pub(super) fn wrong_update(&self, pages: &Pages, ty: &StructuredType) -> Option<Finding> {
        let literal = pages.update.as_ref()?;
        let chain = self.built.schema.base_chain(&ty.name);
        if self.updated().any(|target| chain.iter().any(|ty| ty.name == *target)) {
            return None;
        }
        let message = format!("`{}` does not document a PATCH request for {}", literal.value(), ty.name);
        let help = match self.updated().next() {
            Some(other) => format!("it documents one for {other}"),
            None => "name a page that documents one, such as `api/user-update.md`".to_owned(),
        };
        Some(Finding {
            diagnostic: Diagnostic::new(Code::UnknownOption, None, message).help(help),
            place: literal.span(),
        })
    }

    /// Whether the page that was found by its name updates a different type.
    fn is_of_another(&self, pages: &Pages, of_type: &[FileId]) -> bool {
        let schema = &self.built.schema;
        let is_own = |target: &TypeName| {
            schema.structured(target).is_some_and(|ty| ty.pages.iter().any(|page| of_type.contains(page)))
        };
        pages.update.is_none() && self.updated().next().is_some() && !self.updated().any(is_own)
    }

    /// The errors of the pages that document the type, of the page that updates it, and those
    /// without a page. Errors of the pages that these refer to are reported where their types are
    /// generated.
    pub(super) fn errors(&self, pages: &Pages, of_type: &[FileId]) -> Vec<Finding> {
        let update = self.update.as_ref().filter(|_| !self.is_of_another(pages, of_type));
        let named = [self.page.as_ref(), update];
        let concerns = |diagnostic: &&Diagnostic| {
            diagnostic.option.is_none()
                && diagnostic.span.is_none_or(|span| {
                    let path = self.sources.path(span.file);
                    of_type.contains(&span.file) || named.into_iter().flatten().any(|named| named == path)
                })
        };
        let errors = self.diagnostics.of(Severity::Error).filter(concerns);
        errors.map(|error| Finding { diagnostic: error.clone(), place: self.place(pages, error) }).collect()
    }

    /// The literal that names the page that a finding is about.
    fn place(&self, pages: &Pages, diagnostic: &Diagnostic) -> proc_macro2::Span {
        let is_of = |update: &syn::LitStr| match diagnostic.span {
            Some(span) => Some(self.sources.path(span.file)) == self.update.as_deref(),
            None => diagnostic.subject.as_deref() == Some(update.value().as_str()),
        };
        pages.update.as_ref().filter(|update| is_of(update)).unwrap_or(&pages.page).span()
    }
}

fn enumeration<'a>(schema: &'a Schema, name: &TypeName) -> Option<&'a EnumType> {
    if let Some(TypeDef::Enum(ty)) = schema.types.get(name) { Some(ty) } else { None }
}

fn nothing(pages: &Pages, kind: &str) -> Finding {
    let message = format!("`{}` documents no {kind}", pages.page.value());
    let help = "name the page of the type, such as `resources/user.md`";
    Finding { diagnostic: Diagnostic::new(Code::UnknownOption, None, message).help(help), place: pages.page.span() }
}
