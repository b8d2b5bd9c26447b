//! From where the files are: the `NOTICE` beside them.

use std::collections::BTreeMap;

use super::lock::LockedSource;
use crate::source::is_licence;

/// The file's name, among files of some names.
pub fn name<'a>(mut others: impl Iterator<Item = &'a str>) -> &'static str {
    // The source's own stays as it is.
    if others.any(|path| path.eq_ignore_ascii_case("NOTICE")) { "NOTICE-graph-docs" } else { "NOTICE" }
}

/// Its reason in the lock.
pub const REASON: &str = "tells from where the files are";

/// What `add` says of a crate that is published.
pub const ADVICE: &str = "if the crate is published: the pages' text becomes its rustdoc under the licence of the pages; keep the NOTICE and their licence in the package, or set `doc_text = \"none\"`";

/// The text, made of all other files.
pub fn text(source: &LockedSource, files: &BTreeMap<String, super::set::Kept>) -> String {
    let licences: Vec<&str> = files.keys().filter(|path| is_licence(path)).map(String::as_str).collect();
    let patched: Vec<&str> =
        files.iter().filter(|(_, file)| file.original.is_some()).map(|(path, _)| path.as_str()).collect();
    let mut text = format!("The files in this folder were copied by graph-docs from\n\n    {}\n", source.words());
    if let Some(revision) = &source.revision {
        text.push_str(&format!("    (revision {revision})\n"));
    }
    if let Some(state) = source.full_state() {
        text.push_str(&format!("    {state}\n"));
    }
    match licences.as_slice() {
        [] => text
            .push_str("\nThe source has no licence file at its top; ask its owners what may be done with the files.\n"),
        licences => text.push_str(&format!(
            "\nThey are the work of the source's authors, under the terms in {}.\n",
            licences.join(", ")
        )),
    }
    text.push_str(match patched.as_slice() {
        [] => "Nothing in them was changed.\n",
        _ => "These were changed after they were copied:\n\n",
    });
    text.extend(patched.iter().map(|path| format!("    {path}\n")));
    text
}
