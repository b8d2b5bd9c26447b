//! Crates that are written to be measured, in a folder for temporary files.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cost::Cost;

/// A crate on disk.
pub struct BenchCrate {
    name: String,
    folder: PathBuf,
}

/// The repository.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// Where crates and results are: `GRAPH_BENCH_DIR`, else a folder for temporary files.
pub fn scratch() -> PathBuf {
    let folder = std::env::var_os("GRAPH_BENCH_DIR").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| std::env::temp_dir().join("graph-benchmarks"));
    std::fs::create_dir_all(&folder).expect("a folder for the crates");
    folder
}

/// What stands before generated items that are the whole crate.
pub const ALLOWED: &str =
    "#![allow(dead_code, deprecated, unused, clippy::all, missing_docs)]\n#![recursion_limit = \"512\"]\n";

impl BenchCrate {
    /// Writes a crate of one file, `src/lib.rs` or `src/main.rs`; one that is there already stays
    /// as it is and as it was built.
    pub fn write(name: &str, dependencies: &str, file: &str, text: &str) -> Self {
        let folder = scratch().join(name);
        let text = format!("{ALLOWED}{text}");
        if std::fs::read_to_string(folder.join(file)).is_ok_and(|there| there != text) {
            let _ = std::fs::remove_dir_all(folder.join("src"));
        }
        std::fs::create_dir_all(folder.join("src")).expect("a folder for the crate");
        let this = Self { name: name.to_owned(), folder };
        this.manifest(dependencies, "");
        this.file(file, &text);
        this
    }

    /// Writes its Cargo.toml; versions are those of the repository. `MODELS` stands for
    /// graph-models, `MACRO` for it with the macro.
    pub fn manifest(&self, dependencies: &str, more: &str) {
        let models = workspace().join("graph-models");
        let dependencies = dependencies
            .replace("MODELS", &format!("{{ path = {models:?}, default-features = false }}"))
            .replace("MACRO", &format!("{{ path = {models:?} }}"));
        let manifest = format!(
            "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n{more}\n[dependencies]\n{dependencies}\n[workspace]\n",
            self.name
        );
        std::fs::write(self.folder.join("Cargo.toml"), manifest).expect("the manifest");
        std::fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock")).expect("the lock file");
    }

    /// Writes a file of it, unless it is there.
    pub fn file(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return;
        }
        std::fs::write(path, text).expect("a file of the crate");
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Cargo in the crate. All crates share a target folder, none is built incrementally.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        command.arg("--quiet").args(arguments).current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", scratch().join("target")).env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Makes cargo compile it anew.
    pub fn touch(&self) {
        for root in ["src/lib.rs", "src/main.rs"] {
            if let Ok(file) = std::fs::File::options().append(true).open(self.folder.join(root)) {
                file.set_modified(std::time::SystemTime::now()).expect("a new time");
            }
        }
    }

    /// What cargo costs for this crate alone: whatever it depends on has been built.
    pub fn cost(&self, arguments: &[&str]) -> Cost {
        self.touch();
        Cost::of(&mut self.cargo(arguments))
    }

    /// A file below the target folder.
    pub fn built(&self, path: &str) -> PathBuf {
        scratch().join("target").join(path)
    }
}

/// Costs of several crates, each measured in turn, again and again; the first turn, which builds
/// dependencies, does not count.
pub fn alternate(crates: &[&BenchCrate], arguments: &[&str], rounds: usize) -> Vec<Cost> {
    for one in crates {
        one.cost(arguments);
    }
    let mut costs = vec![Vec::new(); crates.len()];
    for _ in 0..rounds {
        for (one, costs) in crates.iter().zip(&mut costs) {
            costs.push(one.cost(arguments));
        }
    }
    costs.iter().map(|costs| Cost::least(costs)).collect()
}
