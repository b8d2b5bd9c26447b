//! What the emitters of single items share.

use std::collections::BTreeMap;

use super::access::Access;
use super::family::Families;
use super::features::Features;
use super::field::{Field, Model};
use super::items::feature_cfg;
use super::names::Names;
use super::reach::{self, Areas};
use super::tokens::{TokenStream, quote};
use crate::areas::Area;
use crate::diagnostic::Diagnostics;
use crate::options::RustOptions;
use crate::schema::{Schema, TypeDef, TypeName};
use crate::source::{FileId, SourceMap};

/// The structured types that are emitted.
pub(super) type Models<'a> = BTreeMap<&'a TypeName, Model<'a>>;

/// Everything that was found out before the first token.
pub(super) struct Context<'a> {
    pub(super) schema: &'a Schema,
    pub(super) sources: &'a SourceMap,
    pub(super) options: &'a RustOptions,
    pub(super) models: Models<'a>,
    pub(super) names: Names<'a>,
    pub(super) areas: Areas<'a>,
    /// Whether items stand behind the features of areas.
    pub(super) has_areas: bool,
    pub(super) features: Features,
    pub(super) families: Families<'a>,
}

impl<'a> Context<'a> {
    /// Finds it out, and reports colliding names.
    pub(super) fn new(
        schema: &'a Schema,
        sources: &'a SourceMap,
        options: &'a RustOptions,
        listed: &'a [Area],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let access = Access::new(schema);
        let areas = Areas::new(schema, options, listed);
        let features = Features::new(&areas, options);
        let families = Families::new(schema, options, &areas, !listed.is_empty());
        let models = models(schema, options, &access, diagnostics);
        let patches = reach::patches(&access, &models, &families);
        let names = Names::new(schema, sources, options, &families, &patches, diagnostics);
        Self { schema, sources, options, models, names, areas, has_areas: !listed.is_empty(), features, families }
    }

    /// A link to the public documentation of the first of some pages.
    pub(super) fn page_link(&self, pages: &[FileId]) -> Option<String> {
        super::docs::page_link(self.schema.version, self.sources.path(*pages.first()?))
    }

    /// The condition on features that a type's items have and those of a base type do not.
    pub(super) fn extra_cfg(&self, base: &TypeName, ty: &TypeName) -> Option<TokenStream> {
        let areas = self.areas.of_type(ty);
        let always = self.areas.of_type(base).iter().all(|area| areas.contains(area));
        if always { None } else { feature_cfg(&self.features.of(areas)) }
    }

    /// Whether a type's struct or enum is deprecated.
    pub(super) fn is_deprecated(&self, name: &TypeName) -> bool {
        match self.schema.types.get(name) {
            Some(TypeDef::Structured(ty)) => ty.deprecated.is_some(),
            Some(TypeDef::Enum(ty)) => ty.deprecated.is_some(),
            Some(TypeDef::Missing(_)) | None => false,
        }
    }

    /// Whether code that handles a model's fields handles something deprecated.
    pub(super) fn touches_deprecated(&self, model: &Model<'_>) -> bool {
        let field_does = |field: &Field<'_>| {
            field.property.deprecated.is_some() || field.value.type_name().is_some_and(|name| self.is_deprecated(name))
        };
        model.ty.deprecated.is_some() || model.fields.iter().any(field_does)
    }
}

fn models<'a>(
    schema: &'a Schema,
    options: &'a RustOptions,
    access: &Access<'a>,
    diagnostics: &mut Diagnostics,
) -> Models<'a> {
    let structured = schema.types.iter().filter_map(|(name, ty)| match ty {
        TypeDef::Structured(ty) if !options.drops(name) => Some((name, ty)),
        _ => None,
    });
    structured.map(|(name, ty)| (name, Model::new(ty, schema, options, access, diagnostics))).collect()
}

/// `#[allow(deprecated)]` for generated code that cannot but use what is deprecated.
pub(super) fn allow_deprecated(needed: bool) -> Option<TokenStream> {
    needed.then(|| quote!(#[allow(deprecated)]))
}
