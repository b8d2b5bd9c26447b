//! The derived types that a base type's own pages name: "the base type of
//! [fileAttachment](fileattachment.md) and …".
//!
//! A property of a base type may hold a value of any derived type, so these pages are read too.
//! *Their* pages state which type they derive from; only those that the base type's page links to
//! are examined, so that the result depends on the pages that are read and not on what else is in
//! the folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{FactsByPath, link};
use crate::library::Library;
use crate::limits::BASE_TYPES;
use crate::schema::read::{Facts, RawType};
use crate::schema::{Schema, TypeDef, TypeName};

/// The base type that the page of each type states; short names in lower case.
pub(super) struct Bases(HashMap<String, String>);

impl Bases {
    pub(super) fn new<'a>(pages: impl Iterator<Item = &'a Facts>) -> Self {
        let types: Vec<&RawType> = pages.flat_map(|facts| &facts.types).collect();
        // The base type's page only matters if that of the derived type states nothing.
        let named = types.iter().flat_map(|ty| ty.derived.iter().map(|words| (words.short(), short(ty))));
        let own = types.iter().filter_map(|ty| Some((short(ty), ty.base.as_ref()?.short())));
        Self(named.chain(own).collect())
    }

    /// Whether a type derives from another one.
    pub(super) fn leads(&self, from: &str, to: &str) -> bool {
        let mut next = self.0.get(from);
        for _ in 0..=BASE_TYPES {
            match next {
                Some(base) if base == to => return true,
                Some(base) => next = self.0.get(base),
                None => return false,
            }
        }
        false
    }
}

/// A type's short name in lower case.
pub(super) fn short(ty: &RawType) -> String {
    ty.name.short.to_lowercase()
}

/// The resource pages that the text of a type's page links to.
pub(super) fn mentioned(path: &str, ty: &RawType, library: &mut Library<'_>) -> BTreeSet<String> {
    let linked = ty.mentions.iter().filter_map(|target| link::page(path, target));
    let resources: BTreeSet<String> = linked.map(|(page, _)| page).filter(|it| it.starts_with("resources/")).collect();
    resources.into_iter().filter_map(|page| library.find(&page)).filter(|page| page != path).collect()
}

/// Records, at each base type, which of the types derived from it its pages name.
pub(super) fn note(schema: &mut Schema, facts: &FactsByPath, library: &mut Library<'_>) {
    let bases: BTreeSet<TypeName> = schema.structured_types().filter_map(|ty| ty.base.clone()).collect();
    let mentioned: HashMap<TypeName, BTreeSet<String>> = bases
        .into_iter()
        .map(|base| {
            let pages = mentioned_by(&base, schema, facts, library);
            (base, pages)
        })
        .collect();
    let mut derived: BTreeMap<&TypeName, Vec<TypeName>> = BTreeMap::new();
    for ty in schema.structured_types() {
        let chain = schema.base_chain(&ty.name);
        for base in chain.iter().filter_map(|ty| ty.base.as_ref()).filter(|base| **base != ty.name) {
            let Some((base, pages)) = mentioned.get_key_value(base) else { continue };
            if ty.pages.iter().any(|page| pages.contains(library.path_of(*page))) {
                derived.entry(base).or_default().push(ty.name.clone());
            }
        }
    }
    let derived: Vec<(TypeName, Vec<TypeName>)> =
        derived.into_iter().map(|(base, derived)| (base.clone(), derived)).collect();
    for (base, mut names) in derived {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&base) {
            names.dedup();
            ty.derived = names;
        }
    }
}

/// The resource pages that all pages of a type link to.
fn mentioned_by(name: &TypeName, schema: &Schema, facts: &FactsByPath, library: &mut Library<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in schema.types.get(name).map_or(&[][..], TypeDef::pages) {
        let path = library.path_of(*page).to_owned();
        let types = facts.get(&path).into_iter().flat_map(|facts| &facts.types);
        for ty in types.filter(|ty| ty.name.short.eq_ignore_ascii_case(name.short())) {
            found.extend(mentioned(&path, ty, library));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Selection, build};
    use crate::diagnostic::Diagnostics;
    use crate::library::{Library, Memory};

    fn page(name: &str, prose: &str, rows: &str) -> (String, String) {
        let text = format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\n{prose}\n\n## Properties\n\
             |Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
        );
        (format!("resources/{name}.md"), text)
    }

    /// The types that are read from a tree of pages for one of them, and the findings.
    fn types(pages: &[(String, String)], wanted: &str) -> (Vec<String>, Vec<String>) {
        let memory = Memory::new(pages.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let mut library = Library::new(&memory);
        let mut diagnostics = Diagnostics::new();
        let selection = Selection { pages: vec![wanted.to_owned()], ..Selection::default() };
        let schema = build(&mut library, &selection, &mut diagnostics).schema;
        let names = schema.types.keys().map(|name| name.short().to_owned()).collect();
        (names, diagnostics.iter().map(|diagnostic| diagnostic.code.to_string()).collect())
    }

    fn shelf() -> Vec<(String, String)> {
        vec![
            page("shelf", "A shelf.", "|things|[thing](thing.md) collection|What is on it.|"),
            page(
                "thing",
                "Derived types are [toy](toy.md) and [ball](ball.md). No [stone](stone.md) is one.",
                "|name|String|x|",
            ),
            page("toy", "Inherits from [thing](thing.md).", "|age|Int32|x|"),
            page("ball", "Inherits from [toy](toy.md).", "|maker|[maker](maker.md)|x|"),
            page("maker", "A maker.", "|name|String|x|"),
            page("plank", "Inherits from [thing](thing.md).", "|name|String|x|"),
            // The page is not needed, so its problems are not reported.
            page("stone", "A stone, see [rock](rock.md).", "|name|[gone](gone.md)|x|"),
        ]
    }

    #[test]
    fn derived_types_to_which_the_page_of_a_base_type_leads_are_read_with_what_they_need() {
        let (names, findings) = types(&shelf(), "resources/shelf.md");
        assert_eq!(names, ["ball", "maker", "shelf", "thing", "toy"]);
        assert!(findings.is_empty(), "{findings:?}");
    }

    #[test]
    fn a_base_type_that_nothing_is_declared_as_of_brings_none() {
        let (names, _) = types(&shelf(), "resources/plank.md");
        assert_eq!(names, ["plank", "thing"]);
        let (names, _) = types(&shelf(), "resources/thing.md");
        assert_eq!(names, ["thing"]);
    }

    #[test]
    fn the_page_of_a_derived_type_may_name_further_ones() {
        let mut pages = shelf();
        pages[1] = page("thing", "One is a [toy](toy.md).", "|name|String|x|");
        assert_eq!(types(&pages, "resources/shelf.md").0, ["shelf", "thing", "toy"]);
        pages[2] = page("toy", "Inherits from [thing](thing.md). See [ball](ball.md).", "|age|Int32|x|");
        assert_eq!(types(&pages, "resources/shelf.md").0, ["ball", "maker", "shelf", "thing", "toy"]);
    }

    #[test]
    fn a_list_of_derived_types_may_be_a_table() {
        let mut pages = shelf();
        let table = "|name|String|x|\n\n### Derived types\n|Type|Description|\n|:-|:-|\n|[toy](toy.md)|A toy.|";
        pages[1] = page("thing", "Any thing.", table);
        assert_eq!(types(&pages, "resources/shelf.md").0, ["shelf", "thing", "toy"]);
    }

    #[test]
    fn base_types_in_a_circle_end() {
        let mut pages = shelf();
        pages[1] = page("thing", "Inherits from [toy](toy.md), not from [ball](ball.md).", "|name|String|x|");
        assert!(types(&pages, "resources/shelf.md").0.contains(&"thing".to_owned()));
    }
}
