//! The file that lists what was generated.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::text;

/// Its name.
pub const NAME: &str = "graph-docs.files";

/// Its last line. Without it, the file was truncated.
const END: &str = "# End of the list.";

/// The content of the file.
#[derive(Debug, PartialEq, Eq)]
pub enum List {
    /// The paths of all files.
    Whole(BTreeSet<String>),
    /// The paths of some files; the end of the list is missing.
    Part(BTreeSet<String>),
}

/// The list of some files, by folder.
pub fn text<'a>(paths: impl Iterator<Item = &'a String>) -> String {
    let mut text = format!(
        "# {}. Do not edit. The files that graph-docs wrote here; it changes and removes no others.\n",
        text::MARK
    );
    let mut last = "";
    for path in paths {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if folder != last {
            text.push_str(&format!("{folder}/\n"));
            last = folder;
        }
        text.push_str(&format!("  {name}\n"));
    }
    text + END + "\n"
}

impl List {
    /// Reads a list. Paths that point outside the folder are ignored.
    pub fn parse(list: &str) -> Self {
        let mut folder = "";
        let mut paths = BTreeSet::new();
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ") {
                None => folder = if line == "/" { "" } else { line },
                Some("") => {}
                Some(name) => {
                    let path = format!("{folder}{name}");
                    if Path::new(&path).components().all(|part| matches!(part, Component::Normal(_))) {
                        paths.insert(path);
                    }
                }
            }
        }
        let is_whole = list.trim_end().ends_with(END);
        if is_whole { Self::Whole(paths) } else { Self::Part(paths) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let paths = ["Cargo.toml", "src/areas/a.rs", "src/areas/b.rs", "src/lib.rs", "x.toml"].map(str::to_owned);
        let list = text(paths.iter());
        assert_eq!(List::parse(&list), List::Whole(BTreeSet::from(paths)));
        for end in 0..list.len() - 1 {
            assert!(matches!(List::parse(list.get(..end).unwrap_or("")), List::Part(_)), "{end}");
        }
    }

    #[test]
    fn a_list_leads_nowhere_else() {
        let list = format!("# x\n../\n  a\n//\n  b\nsrc/\n  ../../c\n  \n/etc/\n  d\n/\n  e\n{END}\r\n");
        assert_eq!(List::parse(&list), List::Whole(BTreeSet::from(["e".to_owned()])));
    }
}
