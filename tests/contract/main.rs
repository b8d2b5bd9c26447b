//! Whether the contract's number is raised when it has to be, and what a mismatch says.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use graph_codegen::emit::CONTRACT;

/// What to do when the test fails; the README has the rest.
const WHAT_TO_DO: &str = "before the first release: UPDATE_CONTRACT=1 cargo test -p graph-contract-tests --test contract; after it, add what is new \
                          or raise the contract's number, as tests/contract/README.md says";

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn is_updating() -> bool {
    std::env::var_os("UPDATE_CONTRACT").is_some()
}

/// The items of the hidden module that the generator's own code names.
fn used() -> BTreeSet<String> {
    let module = format!("__generated_v{CONTRACT}::");
    let mut used = BTreeSet::new();
    for folder in ["emit", "derive"] {
        let folder = here("../../graph-codegen/src").join(folder);
        for file in graph_test_support::files(&folder) {
            let inside = file.strip_prefix(&folder).unwrap_or(&file);
            let is_test = inside.components().any(|it| it.as_os_str() == "tests");
            let is_code = file.extension().is_some_and(|it| it == "rs") && !is_test;
            let text = if is_code { fs::read_to_string(&file).unwrap() } else { String::new() };
            for rest in text.split(&module).skip(1) {
                let name: String = rest.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '_').collect();
                used.insert(name);
            }
        }
    }
    used
}

fn listed() -> BTreeSet<String> {
    let text = fs::read_to_string(here(&format!("kept/{CONTRACT}/names.rs"))).unwrap_or_default();
    let names = text.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map_or("", |(names, _)| names);
    names.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The golden files that are kept.
const KEPT: [&str; 6] = [
    "emit/tests/golden/families.rs",
    "emit/tests/golden/kinds.rs",
    "emit/tests/golden/namespaces.rs",
    "emit/tests/golden/reading.rs",
    "../../graph-models/src/fixture/language.rs",
    "../../graph-models/src/fixture/mail.rs",
];

fn update() {
    let folder = here(&format!("kept/{CONTRACT}"));
    fs::create_dir_all(&folder).unwrap();
    for golden in KEPT.map(|path| here("../../graph-codegen/src").join(path)) {
        let text = fs::read_to_string(&golden).unwrap();
        let text = text.split_once("\n\n").map_or(text.as_str(), |(_, rest)| rest);
        let text = format!("// As it was generated for contract {CONTRACT}.\n\n{text}");
        fs::write(folder.join(golden.file_name().unwrap()), text).unwrap();
    }
    let names: Vec<String> = used().into_iter().collect();
    let text = format!(
        "// The items of the hidden module that contract {CONTRACT} has.\n\npub use ::graph_models::__generated_v{CONTRACT}::{{\n    {},\n}};\n",
        names.join(",\n    ")
    );
    fs::write(folder.join("names.rs"), text).unwrap();
}

#[test]
fn generated_code_uses_what_the_contract_has() {
    if is_updating() {
        update();
    }
    let (used, listed) = (used(), listed());
    assert!(!used.is_empty(), "generated code uses nothing of the hidden module: where is the generator?");
    let new: Vec<&String> = used.difference(&listed).collect();
    assert!(
        new.is_empty(),
        "generated code uses {new:?} of the hidden module, which contract {CONTRACT} does not have; {WHAT_TO_DO}"
    );
}

#[test]
fn what_is_kept_states_its_contract() {
    for path in KEPT {
        let name = Path::new(path).file_name().unwrap().to_owned();
        let text = fs::read_to_string(here(&format!("kept/{CONTRACT}")).join(name)).unwrap();
        assert!(text.contains(&format!("::graph_models::__contract!({CONTRACT});")), "{path}: {WHAT_TO_DO}");
    }
}
