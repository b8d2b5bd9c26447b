//! File and module names.

use std::collections::BTreeSet;

use graph_codegen::plan::{Case, rust_name};

/// Names that no module file of ours has: those with a meaning to cargo or rustc, and the devices
/// of Windows.
const TAKEN: [&str; 11] = ["mod", "lib", "main", "con", "prn", "aux", "nul", "self", "super", "crate", "build"];

/// The modules of one folder.
#[derive(Debug, Default)]
pub struct Stems {
    taken: BTreeSet<String>,
}

impl Stems {
    /// Notes a module whose name is fixed.
    pub fn fix(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// A free module name for something called `name`.
    pub fn claim(&mut self, name: &str) -> String {
        let stem = rust_name(name, Case::Snake);
        let stem = if stem.is_empty() { "value".to_owned() } else { stem };
        // There is one more candidate than there are names, so one of them is free.
        let numbered = (2..=self.taken.len() + 3).map(|number| format!("{stem}_{number}"));
        let free = std::iter::once(stem.clone())
            .chain(numbered)
            .find(|stem| !is_special(stem) && !self.taken.contains(stem))
            .unwrap_or(stem);
        self.taken.insert(free.clone());
        free
    }
}

/// The name of a module's file: the module's, unless that cannot be a file's name.
pub fn file(module: &str) -> String {
    if is_special(module) { format!("{module}_") } else { module.to_owned() }
}

fn is_special(stem: &str) -> bool {
    let device = ["com", "lpt"].iter().any(|port| {
        stem.strip_prefix(port).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    device || TAKEN.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_free_and_can_be_files() {
        let mut stems = Stems::default();
        stems.fix("update_user");
        let table = [
            ("User", "user"),
            ("UpdateUser", "update_user_2"),
            ("Mod", "mod_2"),
            ("Com1", "com1_2"),
            ("IOsApp", "i_os_app"),
            ("User2", "user2"),
            ("USER", "user_2"),
            ("_1drive", "_1drive"),
        ];
        for (name, expected) in table {
            assert_eq!(stems.claim(name), expected, "{name}");
        }
        assert_eq!((file("mod").as_str(), file("user").as_str()), ("mod_", "user"));
    }
}
