//! The whole way on the public documentation, where a corpus is there: five operations of March
//! 2021, then July.

use std::collections::BTreeSet;
use std::path::Path;

use graph_test_support::{cargo, copy_tree, corpus};

use crate::office::Office;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

/// Updates that broke their users between the two, and updates that did not.
const OPERATIONS: [&str; 5] =
    ["user-update", "group-update", "event-update", "device-update", "educationschool-update"];

/// The two editions as two commits.
fn editions(name: &str) -> Option<Office> {
    let folders = corpus().map(|corpus| ["2021-03", "2021-07"].map(|edition| corpus.join(edition)));
    let folders = folders.filter(|folders| folders.iter().all(|folder| folder.is_dir()))?;
    let office = Office::new(name);
    let source = office.scratch.path("source");
    std::fs::remove_dir_all(&source).unwrap();
    std::fs::create_dir_all(&source).unwrap();
    office.git(&["init", "--quiet"]);
    for (folder, tag) in folders.iter().zip(["march", "july"]) {
        let _ = std::fs::remove_dir_all(source.join("api-reference"));
        copy_tree(folder, &source);
        office.commit(tag);
    }
    Some(office)
}

#[test]
fn what_diff_says_of_an_update_is_what_rustc_says() {
    let Some(office) = editions("corpus-updates") else { return };
    let mut verdicts = BTreeSet::new();
    for operation in OPERATIONS {
        let folder = format!("crate-{operation}");
        let name = format!("vendored-{operation}");
        let root = office.scratch.path(&folder);
        office.scratch.write(
            &format!("{folder}/Cargo.toml"),
            cargo::manifest(&name, &[cargo::dependency("graph-models", &["macros"])], &[]),
        );
        cargo::copy_lock(&root);
        office.run_in(&folder, &["add", "--source", "../source", "--revision", "march", operation]).ok();
        let call = call(&office, &folder, operation);
        let uses = uses(&office, &folder, operation);
        assert!(uses.lines().count() > 20, "{operation}: {uses}");
        office.scratch.write(&format!("{folder}/src/lib.rs"), format!("{call}\n{uses}"));
        let built = cargo::run(&root, TMP, &["check"]);
        assert!(built.success && !built.said.contains("missing-page"), "{operation}: {}", built.said);
        let update = ["update", "--revision", "july", "--allow-breaking", "--format", "json"];
        let said: serde_json::Value = serde_json::from_str(&office.run_in(&folder, &update).ok()).unwrap();
        office.run_in(&folder, &["verify"]).ok();
        let (built, is_breaking) = (cargo::run(&root, TMP, &["check"]), said["breaking"] == true);
        println!("{operation}: breaking: {is_breaking}, compiles: {}", built.success);
        assert_eq!(built.success, !is_breaking, "{operation}: {said:#}\n{}", built.said);
        verdicts.insert(is_breaking);
    }
    assert_eq!(verdicts.len(), 2, "no operation broke, or all did");
}

fn call(office: &Office, folder: &str, operation: &str) -> String {
    let list: serde_json::Value =
        serde_json::from_str(&office.run_in(folder, &["list", "--format", "json"]).ok()).unwrap();
    assert_eq!(list["pages"]["v1.0"][0], format!("api/{operation}.md"));
    format!(
        "graph_models::graph_docs! {{ docs = \"docs/api-reference/v1.0\", pages = [\"api/{operation}.md\"], navigation = 0 }}\n"
    )
}

/// Code that names every field with its type, every variant, every `clear_…` and every request
/// function.
fn uses(office: &Office, folder: &str, operation: &str) -> String {
    let docs = Path::new("docs/api-reference/v1.0");
    let page = format!("api/{operation}.md");
    let arguments = ["expand", "--docs", docs.to_str().unwrap(), "--page", &page, "--navigation", "0"];
    let file: syn::File = syn::parse_str(&office.run_in(folder, &arguments).ok()).unwrap();
    let mut lines = Vec::new();
    for item in &file.items {
        of_item(item, &mut lines);
    }
    lines.concat()
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// A function that takes what a request function takes, and hands it on.
fn call_of(module: &syn::Ident, signature: &syn::Signature) -> String {
    use quote::ToTokens as _;
    let (inputs, function) =
        (signature.inputs.to_token_stream().to_string().replace("super :: ", ""), &signature.ident);
    let names = signature.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(typed.pat.to_token_stream().to_string()),
        syn::FnArg::Receiver(_) => None,
    });
    let names = names.collect::<Vec<_>>().join(", ");
    format!("const _: () = {{ #[allow(dead_code)] fn uses({inputs}) {{ let _ = {module}::{function}({names}); }} }};\n")
}

fn of_item(item: &syn::Item, lines: &mut Vec<String>) {
    use quote::ToTokens as _;
    match item {
        syn::Item::Struct(item) if is_public(&item.vis) => {
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let (Some(field_name), ty) = (&field.ident, field.ty.to_token_stream()) else { continue };
                lines.push(format!("const _: fn(&{}) -> &{ty} = |it| &it.{field_name};\n", item.ident));
            }
        }
        syn::Item::Enum(item) if is_public(&item.vis) => {
            for variant in item.variants.iter().filter(|variant| variant.fields.is_empty()) {
                lines.push(format!("const _: {0} = {0}::{1};\n", item.ident, variant.ident));
            }
        }
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let of = item.self_ty.to_token_stream();
            for member in &item.items {
                if let syn::ImplItem::Fn(member) = member
                    && is_public(&member.vis)
                    && member.sig.ident.to_string().starts_with("clear_")
                {
                    lines.push(format!("const _: fn({of}) -> {of} = {of}::{};\n", member.sig.ident));
                }
            }
        }
        syn::Item::Mod(item) if is_public(&item.vis) => {
            for inner in item.content.iter().flat_map(|(_, items)| items) {
                if let syn::Item::Fn(function) = inner
                    && is_public(&function.vis)
                    && function.sig.generics.params.is_empty()
                {
                    lines.push(call_of(&item.ident, &function.sig));
                }
            }
        }
        _ => {}
    }
}
