//! The `NOTICE` beside the files, which names their source and their licence.

use std::collections::BTreeMap;

use super::lock::LockedSource;
use crate::source::is_licence;

/// The file's name, among files of some names.
pub fn name<'a>(mut others: impl Iterator<Item = &'a str>) -> &'static str {
    // A NOTICE of the source is kept.
    if others.any(|path| path.eq_ignore_ascii_case("NOTICE")) { "NOTICE-graph-docs" } else { "NOTICE" }
}

/// Its reason in the lock.
pub const REASON: &str = "names the source of the files";

/// The note that `add` prints about publishing the crate.
pub const ADVICE: &str = "note: the rustdoc of the crate contains text from the pages, under their licence. Before you publish the crate, include the NOTICE and the licence in the package, or set `doc_text = \"none\"`";

/// The text, from all other files.
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
        [] => text.push_str(
            "\nThe source has no licence file in its top folder; ask its owners what the files may be used for.\n",
        ),
        licences => text.push_str(&format!(
            "\nThey belong to the authors of the source and are licensed under the terms in {}.\n",
            licences.join(", ")
        )),
    }
    text.push_str(match patched.as_slice() {
        [] => "The files are unmodified.\n",
        _ => "These files were modified after they were copied:\n\n",
    });
    text.extend(patched.iter().map(|path| format!("    {path}\n")));
    text
}
