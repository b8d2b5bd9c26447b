//! More pages only add: what a set of pages becomes in Rust stays as it is when pages join the set.
//!
//! For random sets of pages A ⊂ B, each public name of A's Rust is in B's with the same signature,
//! unless the signature of A names a type whose page A lacks (that one becomes typed when its page
//! arrives), or two names collide (a finding says so).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use graph_codegen::diagnostic::Code;
use graph_codegen::library::{Files, Folder, Memory};
use graph_codegen::plan::{Case, rust_name};
use graph_codegen::schema::{EnumSource, TypeDef, TypeName, Version};
use graph_codegen::{Output, Settings, generate};
use graph_test_support::{corpus_trees, own_trees};
use quote::ToTokens;

/// How many pairs of sets are tried of each tree. `GROWTH_ROUNDS` asks for more.
const ROUNDS: u64 = 12;

#[test]
fn more_of_the_repositorys_own_pages_only_add() {
    own_trees().iter().for_each(|tree| grow(tree));
}

#[test]
fn more_pages_of_the_corpora_only_add() {
    corpus_trees().iter().filter(|tree| pages(tree).len() > 100).for_each(|tree| grow(tree));
}

fn grow(tree: &Path) {
    let rounds = std::env::var("GROWTH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(ROUNDS);
    let pages = pages(tree);
    let mut problems: BTreeMap<String, usize> = BTreeMap::new();
    let mut compared = 0;
    for round in 0..rounds {
        let mut random = Random(round.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1);
        let small = some_of(&pages, &mut random);
        let mut large = some_of(&pages, &mut random);
        large.extend(small.iter().cloned());
        let (small, large) = (read(&pages, &small, tree), read(&pages, &large, tree));
        for problem in differences(&small, &large, &mut compared) {
            *problems.entry(problem).or_default() += 1;
        }
    }
    println!("{}: {compared} names compared in {rounds} pairs of sets", tree.display());
    assert!(compared > 100, "the sets were too small to tell anything");
    let list: Vec<String> = problems.into_iter().map(|(problem, times)| format!("{times} × {problem}")).collect();
    assert!(list.is_empty(), "{} names change when pages are added:\n{}", list.len(), list.join("\n"));
}

/// All pages of a tree, by their paths below it.
fn pages(tree: &Path) -> BTreeMap<String, String> {
    let folder = Folder::new(tree);
    let listed = ["api", "resources"].into_iter().flat_map(|part| {
        let names = folder.list(part);
        names.into_iter().filter(|name| name.ends_with(".md")).map(move |name| format!("{part}/{name}"))
    });
    listed.map(|path| (path.clone(), folder.read(&path).unwrap())).collect()
}

/// A random set of pages: some by themselves, and some with what they link to.
fn some_of(pages: &BTreeMap<String, String>, random: &mut Random) -> BTreeSet<String> {
    let share = 2 + random.below(30);
    let mut some: BTreeSet<String> = pages.keys().filter(|_| random.below(share * 4) == 0).cloned().collect();
    let all: Vec<&String> = pages.keys().collect();
    for _ in 0..6 {
        let mut open = vec![all[random.below(all.len() as u64) as usize].clone()];
        let mut steps = 40;
        while let Some(path) = open.pop() {
            steps -= 1;
            if steps == 0 || !some.insert(path.clone()) {
                continue;
            }
            let linked = pages[&path].split("resources/").skip(1).filter_map(|rest| rest.split_once(".md"));
            open.extend(linked.map(|(name, _)| format!("resources/{name}.md")).filter(|path| pages.contains_key(path)));
        }
    }
    some
}

fn read(pages: &BTreeMap<String, String>, wanted: &BTreeSet<String>, tree: &Path) -> Output {
    let files = Memory::new(wanted.iter().map(|path| (path.as_str(), pages[path].as_str())));
    let version = tree.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    generate(&files, &Settings { pages: vec!["**".to_owned()], version, ..Settings::default() })
}

/// Names of the small set that the large one lacks or has with another signature.
fn differences(small: &Output, large: &Output, compared: &mut usize) -> Vec<String> {
    let unpaged = without_pages(small, large);
    let lists = closed_lists(small);
    let collided: BTreeSet<String> = collided(small).chain(collided(large)).collect();
    let (before, after) = (surface(small), surface(large));
    let mut problems = Vec::new();
    for (name, signature) in &before {
        let words = || signature.split(|c: char| !c.is_alphanumeric() && c != '_').chain(name.split("::"));
        if words().any(|word| collided.contains(word)) {
            continue;
        }
        // The type itself keeps its name, whatever becomes of what it has. An enum of possible
        // values is named after its owner.
        let is_type = matches!(signature.as_str(), "struct" | "enum") && !lists.contains(name.as_str());
        if words().any(|word| unpaged.contains(word.strip_suffix("Patch").unwrap_or(word))) && !is_type {
            continue;
        }
        *compared += 1;
        match after.get(name) {
            None => problems.push(format!("{name} is gone: {signature}")),
            Some(_) if is_type => {}
            Some(now) if now != signature => problems.push(format!("{name}: {signature} -> {now}")),
            Some(_) => {}
        }
    }
    problems
}

/// The types of the small set, by their Rust names, that lack a page there which the large one has:
/// the page that is about them, or that of a base type.
fn without_pages(small: &Output, large: &Output) -> BTreeSet<String> {
    let main_page = |output: &Output, def: &TypeDef| {
        let page = def.pages().first().map(|page| output.sources.path(*page).to_owned());
        page.filter(|path| path.starts_with("resources/") || path.starts_with("docs/"))
    };
    let lacks = |def: &TypeDef| match large.schema.types.get(def.name()) {
        Some(later) => main_page(small, def).is_none() || main_page(small, def) != main_page(large, later),
        None => main_page(small, def).is_none(),
    };
    let lacking: BTreeSet<&TypeName> =
        small.schema.types.values().filter(|def| lacks(def)).map(TypeDef::name).collect();
    let of_base = |def: &TypeDef| {
        let chain = large.schema.base_chain(def.name());
        chain.iter().any(|base| !small.schema.types.contains_key(&base.name) || lacking.contains(&base.name))
    };
    let types = small.schema.types.values().filter(|def| lacking.contains(def.name()) || of_base(def));
    types.map(|def| rust_name(def.name().short(), Case::UpperCamel)).collect()
}

/// The enums of possible values, by their paths.
fn closed_lists(output: &Output) -> BTreeSet<String> {
    let is_list = |def: &&TypeDef| matches!(def, TypeDef::Enum(ty) if ty.source == EnumSource::ClosedList);
    let names: BTreeSet<&str> = output.schema.types.values().filter(is_list).map(|def| def.name().as_str()).collect();
    let items = output.items.list.iter().filter(|item| names.contains(item.source.as_str()));
    items.map(|item| format!("{}::{}", item.path.join("::"), item.name)).collect()
}

/// The names that findings say were given because of a collision.
fn collided(output: &Output) -> impl Iterator<Item = String> {
    let findings = output.diagnostics.iter().filter(|finding| finding.code == Code::NameCollision);
    findings.filter_map(|finding| Some(finding.message.split('`').nth(3)?.to_owned()))
}

/// Every public name and how it is used.
fn surface(output: &Output) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for item in &output.items.list {
        let path = item.path.join("::");
        let file: syn::File = syn::parse2(item.tokens().into_tokens()).expect("the item is valid Rust");
        file.items.iter().for_each(|item| add(item, &path, &mut names));
    }
    names
}

fn add(item: &syn::Item, path: &str, names: &mut BTreeMap<String, String>) {
    let mut name = |path: &str, name: &str, signature: String| names.insert(format!("{path}::{name}"), signature);
    match item {
        syn::Item::Struct(item) => {
            name(path, &item.ident.to_string(), "struct".into());
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let ident = field.ident.as_ref().map_or_else(String::new, ToString::to_string);
                name(&format!("{path}::{}", item.ident), &ident, text(&field.ty));
            }
        }
        syn::Item::Enum(item) => {
            name(path, &item.ident.to_string(), "enum".into());
            for variant in &item.variants {
                name(&format!("{path}::{}", item.ident), &variant.ident.to_string(), text(&variant.fields));
            }
        }
        syn::Item::Fn(item) => {
            name(path, &item.sig.ident.to_string(), signature(&item.sig));
        }
        syn::Item::Const(item) if item.ident != "_" => {
            name(path, &item.ident.to_string(), text(&item.ty));
        }
        syn::Item::Mod(item) => {
            name(path, &item.ident.to_string(), "mod".into());
            let path = format!("{path}::{}", item.ident);
            item.content.iter().flat_map(|(_, items)| items).for_each(|item| add(item, &path, names));
        }
        syn::Item::Impl(item) if item.trait_.is_none() => {
            for member in &item.items {
                if let syn::ImplItem::Fn(member) = member
                    && is_public(&member.vis)
                {
                    name(
                        &format!("{path}::{}", text(&item.self_ty)),
                        &member.sig.ident.to_string(),
                        signature(&member.sig),
                    );
                }
            }
        }
        _ => {}
    }
}

fn signature(signature: &syn::Signature) -> String {
    let inputs: Vec<String> = signature
        .inputs
        .iter()
        .map(|input| match input {
            syn::FnArg::Receiver(receiver) => text(receiver),
            syn::FnArg::Typed(typed) => text(&typed.ty),
        })
        .collect();
    format!("fn({}) {}", inputs.join(", "), text(&signature.output))
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// Small numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}
