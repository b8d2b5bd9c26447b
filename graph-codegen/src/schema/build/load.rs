//! Reading pages one by one, and collecting the facts of each.

use crate::diagnostic::Diagnostics;
use crate::library::Library;
use crate::page;
use crate::schema::read::{self, Facts};

/// Reads the pages at some paths, and returns what each says. Results, files and findings are in
/// the order of the paths, regardless of the number of threads.
pub(super) fn load(library: &mut Library<'_>, paths: &[String], diagnostics: &mut Diagnostics) -> Vec<(String, Facts)> {
    let mut all = known(library, paths, diagnostics);
    let opened = library.open(paths, diagnostics);
    let (sources, brief) = (library.sources(), &*library);
    let mut read = library.threads().map(&opened, |(_, file)| {
        let mut found = Diagnostics::new();
        let text = sources.get(*file).map_or("", |file| file.text.as_str());
        let mut page = page::read(*file, text, &mut found);
        // Only the library knows the contents of include files.
        let facts = (!page::has_includes(&page.blocks)).then(|| read::facts(&page, sources, &mut found));
        if facts.is_some() {
            brief.shorten(&mut page);
        }
        (page, facts, found)
    });
    for ((path, _), (page, facts, found)) in opened.iter().zip(&mut read) {
        if facts.is_none() {
            library.include(page, path, found);
        }
    }
    let sources = library.sources();
    let late = library.threads().map(&read, |(page, facts, _)| {
        let mut found = Diagnostics::new();
        facts.is_none().then(|| (read::facts(page, sources, &mut found), found))
    });
    for (((path, _), (page, facts, found)), late) in opened.into_iter().zip(read).zip(late) {
        diagnostics.append(found);
        library.keep(path.clone(), page);
        let late = late.map(|(facts, found)| {
            diagnostics.append(found);
            facts
        });
        all.extend(facts.or(late).map(|facts| (path, facts)));
    }
    all
}

/// What the pages say that were read before.
fn known(library: &Library<'_>, paths: &[String], diagnostics: &mut Diagnostics) -> Vec<(String, Facts)> {
    let pages = paths.iter().filter_map(|path| Some((path, library.page(path)?)));
    pages.map(|(path, page)| (path.clone(), read::facts(page, library.sources(), diagnostics))).collect()
}
