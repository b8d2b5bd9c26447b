//! Open enums: the documented members, and any other text.

use std::collections::BTreeSet;

use super::input::Input;
use super::name::Case;
use super::name_set::NameSet;
use crate::diagnostic::Diagnostics;
use crate::schema::{EnumMember, EnumSource, EnumType};
use crate::source::Span;

/// The name that no member can have: `Unrecognized` is the variant for any other text.
const RESERVED: &[&str] = &["Unrecognized"];

/// An open enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Whether a value can have several members.
    pub(crate) flags: bool,
    /// Whether it is the closed list of a String property.
    pub closed_list: bool,
    /// The members, each once, sorted by the bytes of their names in JSON.
    pub members: Vec<Member>,
    /// The indices of `members` in the order of the pages.
    pub(crate) order: Vec<usize>,
    /// Whether it or one of its members is deprecated.
    pub(crate) touches_deprecated: bool,
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name in JSON.
    pub wire: String,
    /// The Rust name of its variant, not yet raw.
    pub name: String,
    /// The page's description, as Markdown.
    pub(crate) text: Vec<String>,
    /// The reason why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
    /// The place that names it.
    pub(crate) span: Span,
}

impl Enum {
    /// Names an enum's members.
    pub(super) fn new(ty: &EnumType, input: &Input<'_>, diagnostics: &mut Diagnostics) -> Self {
        let mut seen = BTreeSet::new();
        let in_page_order: Vec<&EnumMember> = ty.members.iter().filter(|member| seen.insert(&member.name)).collect();
        let mut sorted = in_page_order.clone();
        sorted.sort_by_key(|member| &member.name);
        let at = |member: &&EnumMember| sorted.binary_search_by(|other| other.name.cmp(&member.name)).ok();
        let order = in_page_order.iter().filter_map(at).collect();
        let mut names = NameSet::new(RESERVED);
        let members = sorted.iter().map(|member| {
            let claim = names.claim(&member.name, Case::UpperCamel);
            claim.note("enum member", &member.name, member.span, diagnostics);
            Member {
                wire: member.name.clone(),
                name: claim.name,
                text: input.texts(member.span).paragraphs(&member.description),
                deprecated: member.deprecated.clone(),
                span: member.span,
            }
        });
        Self {
            flags: ty.flags == Some(true),
            closed_list: ty.source == EnumSource::ClosedList,
            members: members.collect(),
            order,
            touches_deprecated: ty.deprecated.is_some() || ty.members.iter().any(|member| member.deprecated.is_some()),
        }
    }

    /// Iterates over the members in the order of the pages.
    pub(crate) fn in_page_order(&self) -> impl Iterator<Item = &Member> {
        self.order.iter().filter_map(|index| self.members.get(*index))
    }
}
