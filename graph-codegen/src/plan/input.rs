//! The data that planning all items shares.

use super::access::Rules;
use super::address::page_url;
use super::chosen::Chosen;
use super::correction::Corrections;
use super::features::Features;
use super::index::Index;
use super::links::Links;
use super::origin::{Extra, Origin};
use super::reach::Reached;
use super::text::Texts;
use crate::options::RustOptions;
use crate::schema::{Schema, TypeDef, TypeName};
use crate::source::{FileId, SourceMap, Span};
use crate::threads::Threads;

/// The input of planning, and what is computed from it before the first item.
pub(super) struct Input<'a> {
    pub(super) schema: &'a Schema,
    pub(super) sources: &'a SourceMap,
    pub(super) options: &'a RustOptions,
    pub(super) chosen: Chosen<'a>,
    pub(super) corrections: Corrections<'a>,
    pub(super) reached: Reached<'a>,
    pub(super) features: Features,
    pub(super) index: Index<'a>,
    pub(super) rules: Rules<'a>,
    pub(super) links: Links<'a>,
    pub(super) threads: Threads,
}

impl Input<'_> {
    /// The origin of an item that some pages document and some areas need.
    pub(super) fn origin(&self, pages: &[FileId], areas: &[&str]) -> Origin {
        let pages: Vec<String> = pages.iter().map(|page| self.sources.path(*page).to_owned()).collect();
        Origin {
            reference: pages.first().and_then(|page| page_url(self.schema.version, page)),
            pages,
            areas: areas.iter().map(|area| (*area).to_owned()).collect(),
            features: self.features.of(areas),
        }
    }

    /// How to convert the texts of the page that contains a place.
    pub(super) fn texts(&self, place: Span) -> Texts<'_> {
        Texts { amount: self.options.doc_text, links: &self.links, page: self.sources.path(place.file) }
    }

    /// The derives and attributes that the user adds to a type's struct or enum.
    pub(super) fn extra(&self, name: &TypeName) -> Extra {
        Extra { derives: self.chosen.derives_of(name), attributes: self.chosen.attributes_of(name) }
    }

    /// Whether a type's struct or enum is deprecated.
    pub(super) fn is_deprecated(&self, name: &TypeName) -> bool {
        match self.schema.types.get(name) {
            Some(TypeDef::Structured(ty)) => ty.deprecated.is_some(),
            Some(TypeDef::Enum(ty)) => ty.deprecated.is_some(),
            Some(TypeDef::Missing(_)) | None => false,
        }
    }
}
