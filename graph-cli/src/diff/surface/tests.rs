//! The surface of a plan is that of the Rust which is emitted for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use graph_codegen::emit::{ItemKind, signature};
use graph_codegen::library::Folder;
use graph_codegen::options::DocText;
use graph_codegen::{Output, Settings, UserCode, generate};
use graph_test_support::{corpus_trees, own_trees};
use proc_macro2::TokenStream;

use super::{Entry, Of, emitted, surface};

/// The emitted names of each kind of item that the surface of a plan leaves out.
type Alike = BTreeMap<ItemKind, BTreeSet<BTreeSet<String>>>;

#[test]
fn the_surface_of_a_plan_is_that_of_its_items() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut alike = Alike::new();
    for tree in ["tests/diff/pages", "tests/stress"].map(|tree| here.join(tree)).into_iter().chain(own_trees()) {
        check(&tree, &mut alike);
    }
    for tree in corpus_trees() {
        check(&tree, &mut alike);
    }
    use ItemKind::{Any, Creation, Enum, Missing, Model, Operation, Patch};
    let kinds = [Model, Enum, Missing, Patch, Creation, Any, Operation];
    assert_eq!(alike.keys().copied().collect::<BTreeSet<_>>(), kinds.into_iter().collect());
    // They come and go with the item, since every item of its kind has them.
    for (kind, alike) in alike {
        assert_eq!(alike.len(), 1, "{kind:?}: {alike:#?}");
    }
}

/// Compares both surfaces of a tree of pages.
fn check(tree: &Path, alike: &mut Alike) {
    let mut settings = Settings { pages: vec!["**".to_owned()], ..Settings::default() };
    settings.rust.doc_text = DocText::None;
    // Then paths do not depend on where they are written.
    settings.rust.root = Some(UserCode::path("crate").unwrap());
    let output = generate(&Folder::new(tree), &settings);
    assert!(!output.diagnostics.has_errors(), "{}", tree.display());
    let (planned, mut emitted) = (surface(&output.plan), emitted::surface(&output.items).unwrap());
    for (path, entry) in &planned {
        let same = emitted.remove(path).unwrap_or_else(|| panic!("{path} of {} is not emitted", tree.display()));
        assert_eq!(plain(&entry.signature), plain(&same.signature), "{path} of {}", tree.display());
        assert_eq!((entry.item.0, entry.item.1.replace("r#", "")), (same.kind, same.item), "{path}");
        assert!(!same.exhaustive, "{path}: one more of its kind would break code");
    }
    let mut rest: BTreeMap<(ItemKind, String), BTreeSet<String>> = BTreeMap::new();
    for (path, entry) in emitted {
        let name = path.strip_prefix(&entry.path).unwrap_or(&path).trim_start_matches("::");
        let text = format!("{name}: {}", entry.signature);
        rest.entry((entry.kind, entry.item)).or_default().insert(text);
    }
    for (path, entry) in planned.iter().filter(|(path, entry)| entry.is_whole(path)) {
        let rest = rest.remove(&(entry.item.0, path.replace("r#", ""))).unwrap_or_default();
        let rest = rest.iter().map(|text| unnamed(text, path, entry, &output)).collect();
        alike.entry(entry.item.0).or_default().insert(rest);
    }
    assert!(rest.is_empty(), "{rest:?}");
}

/// A signature without what the surface of a plan has in other words.
fn plain(signature: &str) -> String {
    let text: String = signature.split_whitespace().collect();
    text.replace("::graph_models::", "").replace("::std::boxed::", "")
}

/// A text about an item without the names in it.
fn unnamed(text: &str, path: &str, entry: &Entry, output: &Output) -> String {
    let name = path.rsplit("::").next().unwrap();
    let text = match &entry.of {
        Of::Derived(base, _) => {
            let base = output.plan.find(base).unwrap();
            let path: TokenStream = signature::type_path(base.id, &output.plan).parse().unwrap();
            replaced(text, &path.to_string(), "BASE")
        }
        _ => text.to_owned(),
    };
    // Paths of the runtime's have the same form as names.
    let text = text.replace(":: graph_models :: ", "RUNTIME/");
    replaced(&text, name, "NAME")
}

/// A text with another name in the place of one, where that is whole.
fn replaced(text: &str, name: &str, with: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || "_#/".contains(c);
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, behind)) = rest.split_once(name) {
        let is_whole = !before.ends_with(is_word) && !behind.starts_with(is_word);
        out.push_str(before);
        out.push_str(if is_whole { with } else { name });
        rest = behind;
    }
    out + rest
}
