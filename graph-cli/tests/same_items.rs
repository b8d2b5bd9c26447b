//! The written files hold what the macro gives, token for token.
//!
//! Two things differ, and both are undone before the comparison: the files stand in modules of
//! their own with the conditions on features above them, and they name other items from the crate's
//! root where the macro, which does not know where it stands, writes relative paths.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use graph_codegen::library::Folder;
use graph_codegen::schema::Version;
use graph_codegen::{Settings, generate};
use graph_test_support::{Scratch, corpus_trees, own_trees};
use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Item;

/// The formatted items by the path of their module.
type Items = BTreeMap<Vec<String>, Vec<String>>;

#[test]
fn the_repositorys_pages_give_the_same_items() {
    let [v1, beta] = own_trees();
    compare(&v1, "docs-v1");
    compare(&beta, "docs-beta");
    let odd = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress");
    compare(&odd, "stress");
}

#[test]
fn the_corpora_give_the_same_items() {
    // A tree takes a minute.
    std::thread::scope(|scope| {
        for (number, tree) in corpus_trees().into_iter().enumerate() {
            scope.spawn(move || compare(&tree, &format!("corpus-{number}")));
        }
    });
}

fn compare(docs: &Path, name: &str) {
    let written = written(docs, name);
    let version = docs.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    let settings = Settings { pages: vec!["**".to_owned()], version, ..Settings::default() };
    let output = generate(&Folder::new(docs), &settings);
    let modules: BTreeSet<Vec<String>> = output.items.modules.keys().cloned().collect();
    let file: syn::File = syn::parse2(unconditional(output.items.into_tokens())).unwrap();
    let mut expanded = Items::new();
    let is_namespace = |path: &[String]| modules.contains(path);
    flatten(file.items, &[], &is_namespace, &mut expanded);
    let written = read(&written.join("src/lib.rs"), &[], &is_namespace);
    assert!(expanded.values().map(Vec::len).sum::<usize>() > 0);
    for (module, expanded) in &mut expanded {
        let mut found = written.get(module).cloned().unwrap_or_default();
        expanded.sort();
        found.sort();
        for (expanded, found) in expanded.iter().zip(&found) {
            assert_eq!(expanded, found, "in {module:?} of {}", docs.display());
        }
        assert_eq!(expanded.len(), found.len(), "in {module:?} of {}", docs.display());
    }
    assert_eq!(expanded.keys().collect::<Vec<_>>(), written.keys().collect::<Vec<_>>());
}

/// The folder of a crate written from some pages.
fn written(docs: &Path, name: &str) -> PathBuf {
    let out = Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("same-{name}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
    let output = command.arg("generate").arg("--docs").arg(docs).arg("--out").arg(out.root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out.root().to_path_buf()
}

/// The macro's items: those of namespaces stand in modules.
fn flatten(items: Vec<Item>, module: &[String], is_namespace: &dyn Fn(&[String]) -> bool, found: &mut Items) {
    for item in items {
        match item {
            Item::Mod(inner) if is_namespace(&child(module, &inner.ident)) => {
                let module = child(module, &inner.ident);
                flatten(inner.content.unwrap().1, &module, is_namespace, found);
            }
            item => found.entry(module.to_vec()).or_default().push(formatted(item)),
        }
    }
}

fn child(module: &[String], ident: &syn::Ident) -> Vec<String> {
    let name = ident.to_string();
    module.iter().cloned().chain([name.strip_prefix("r#").unwrap_or(&name).to_owned()]).collect()
}

/// The items of a written crate, or of one of its modules, with everything below.
fn read(file: &Path, module: &[String], is_namespace: &dyn Fn(&[String]) -> bool) -> Items {
    let mut found = Items::new();
    let parsed = parse(file, module, is_namespace);
    let folder = match file.file_name().unwrap().to_str().unwrap() {
        "lib.rs" | "mod.rs" => file.parent().unwrap().to_path_buf(),
        _ => file.with_extension(""),
    };
    for item in parsed.items {
        match item {
            Item::Mod(inner) if inner.content.is_none() => {
                let path = path_of(&inner, &folder);
                let below = child(module, &inner.ident);
                let is_public = matches!(inner.vis, syn::Visibility::Public(_));
                if is_public && !is_namespace(&below) {
                    found.entry(module.to_vec()).or_default().push(operation(&path, inner, &below, is_namespace));
                    continue;
                }
                let module = if is_public { below } else { module.to_vec() };
                for (module, items) in read(&path, &module, is_namespace) {
                    found.entry(module).or_default().extend(items);
                }
            }
            // How modules share their items.
            Item::Use(_) => {}
            item => found.entry(module.to_vec()).or_default().push(formatted(item)),
        }
    }
    found
}

fn path_of(module: &syn::ItemMod, folder: &Path) -> PathBuf {
    if let Some(attr) = module.attrs.iter().find(|attr| attr.path().is_ident("path")) {
        let syn::Meta::NameValue(meta) = &attr.meta else { panic!("{}", attr.to_token_stream()) };
        return folder.join(meta.value.to_token_stream().to_string().trim_matches('"'));
    }
    let name = child(&[], &module.ident).concat();
    let file = folder.join(format!("{name}.rs"));
    if file.is_file() { file } else { folder.join(name).join("mod.rs") }
}

/// The file of an operation as the module that the macro gives.
fn operation(path: &Path, module: syn::ItemMod, below: &[String], is_namespace: &dyn Fn(&[String]) -> bool) -> String {
    let file = parse(path, below, is_namespace);
    let attrs = file.attrs.into_iter().map(|attr| syn::Attribute { style: syn::AttrStyle::Outer, ..attr }).collect();
    let content = Some((syn::token::Brace::default(), file.items));
    formatted(Item::Mod(syn::ItemMod { attrs, content, semi: None, ..module }))
}

fn parse(path: &Path, module: &[String], is_namespace: &dyn Fn(&[String]) -> bool) -> syn::File {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mark = text.lines().next().unwrap();
    assert!(mark.contains("@generated by graph-docs"), "{}", path.display());
    syn::parse2(unconditional(relative(text.parse().unwrap(), module, is_namespace))).unwrap()
}

/// Writes `crate::a::B` as it is named from a module.
fn relative(tokens: TokenStream, module: &[String], is_namespace: &dyn Fn(&[String]) -> bool) -> TokenStream {
    let mut trees = tokens.into_iter().peekable();
    let mut result = TokenStream::new();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Group(group) => {
                let inner = relative(group.stream(), module, is_namespace);
                let open = group.delimiter();
                assert_ne!(open, Delimiter::None);
                result.extend([TokenTree::Group(Group::new(open, inner))]);
            }
            TokenTree::Ident(ident) if ident == "crate" => {
                let mut path: Vec<syn::Ident> = Vec::new();
                loop {
                    let colons: TokenStream = [trees.next().unwrap(), trees.next().unwrap()].into_iter().collect();
                    assert_eq!(colons.to_string(), "::");
                    let Some(TokenTree::Ident(next)) = trees.next() else { panic!("an identifier") };
                    let parent = path.iter().fold(Vec::new(), |path, ident| child(&path, ident));
                    let goes_on = is_namespace(&child(&parent, &next));
                    path.push(next);
                    if !goes_on {
                        break;
                    }
                }
                result.extend(from_module(&path, module));
            }
            tree => result.extend([tree]),
        }
    }
    result
}

fn from_module(path: &[syn::Ident], module: &[String]) -> TokenStream {
    let (name, parents) = path.split_last().unwrap();
    let shared = parents.iter().zip(module).take_while(|(ident, part)| child(&[], ident)[0] == **part).count();
    let up = (shared..module.len()).map(|_| format_ident!("super"));
    let parts = up.chain(parents[shared..].iter().cloned()).chain([name.clone()]);
    quote!(#(#parts)::*)
}

/// An item's text, however it was written.
fn formatted(mut item: Item) -> String {
    if let Item::Mod(module) = &mut item {
        module.attrs.iter_mut().for_each(|attr| attr.style = syn::AttrStyle::Outer);
    }
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// Removes every `#[cfg(…)]`, and the condition of every `#[cfg_attr(…)]`: without areas, the macro
/// writes none.
fn unconditional(tokens: TokenStream) -> TokenStream {
    let is_cfg = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if names(group) == "cfg");
    let is_exclamation = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '!');
    let mut trees = tokens.into_iter().peekable();
    let mut result = TokenStream::new();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let inner = trees.next_if(is_exclamation);
                if trees.next_if(is_cfg).is_none() {
                    result.extend([TokenTree::Punct(punct)].into_iter().chain(inner));
                }
            }
            TokenTree::Group(group) if names(&group) == "cfg_attr" => {
                let mut inner = group.stream().into_iter();
                let Some(TokenTree::Group(arguments)) = inner.nth(1) else { panic!("{group}") };
                let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
                let attribute = arguments.stream().into_iter().skip_while(|tree| !is_comma(tree)).skip(1);
                let attribute = unconditional(attribute.collect());
                result.extend([TokenTree::Group(Group::new(Delimiter::Bracket, attribute))]);
            }
            TokenTree::Group(group) => {
                let inner = unconditional(group.stream());
                result.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            TokenTree::Literal(literal) => result.extend([TokenTree::Literal(unlinked(&literal))]),
            tree => result.extend([tree]),
        }
    }
    result
}

/// A document without its links: their targets depend on the module, and on features whether they
/// are there.
fn unlinked(literal: &Literal) -> Literal {
    let text = literal.to_string();
    let mut parts = text.split("](");
    let mut result = parts.next().unwrap().to_owned();
    for part in parts {
        let start = result.rfind('[').unwrap();
        result.remove(start);
        result.push_str(part.split_once(')').unwrap().1);
    }
    let result = without_short_links(&result);
    if result == text { literal.clone() } else { result.parse().unwrap() }
}

/// A text without the brackets around paths, which are links that lead to what they show.
fn without_short_links(text: &str) -> String {
    let is_path = |shown: &str| shown.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | ':' | '`' | '#'));
    let mut parts = text.split('[');
    let mut result = parts.next().unwrap().to_owned();
    for part in parts {
        match part.split_once(']').filter(|(shown, _)| is_path(shown) && !result.ends_with('\\')) {
            Some((shown, rest)) => result.extend([shown, rest]),
            None => result.extend(["[", part]),
        }
    }
    result
}

/// What the group of an attribute begins with.
fn names(group: &Group) -> String {
    match group.stream().into_iter().next() {
        Some(TokenTree::Ident(ident)) if group.delimiter() == Delimiter::Bracket => ident.to_string(),
        _ => String::new(),
    }
}
