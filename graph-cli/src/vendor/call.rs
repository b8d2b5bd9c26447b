//! The call of the macro that matches `graph-docs.toml`.

use graph_codegen::schema::Version;

use super::wanted::Wanted;
use crate::generate::config::Config;

/// One option as Rust, with its name.
pub type Argument = (&'static str, String);

/// The arguments of the call for a version, in the order in which the macro's documentation has
/// them.
pub fn arguments(wanted: &Wanted, version: Version, config: &Config) -> Vec<Argument> {
    let docs = format!("{}/{}", wanted.folder, crate::source::root(version));
    let mut arguments = vec![("docs", literal(&docs)), ("pages", list(&config.pages, |page| literal(page)))];
    if !config.exclude.is_empty() {
        arguments.push(("exclude", list(&config.exclude, |name| literal(name))));
    }
    let maps = [("derive", &config.derive), ("attributes", &config.attributes)];
    if !config.replace.is_empty() {
        arguments.push(("replace", map(config.replace.iter().map(|(name, path)| (name, path.clone())))));
    }
    for (name, entries) in maps.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        arguments.push((name, map(entries.iter().map(|(key, values)| (key, list(values, Clone::clone))))));
    }
    for (name, properties) in
        [("writable", &config.writable), ("read_only", &config.read_only), ("whole", &config.whole)]
    {
        arguments.extend((!properties.is_empty()).then(|| (name, list(properties, |property| literal(property)))));
    }
    for (name, entries) in [("rename", &config.rename), ("retype", &config.retype)] {
        let entries = (!entries.is_empty()).then(|| map(entries.iter().map(|(key, value)| (key, literal(value)))));
        arguments.extend(entries.map(|entries| (name, entries)));
    }
    for (name, value) in [("doc_text", &config.doc_text), ("missing_pages", &config.missing_pages)] {
        arguments.extend(value.iter().map(|value| (name, literal(value))));
    }
    for (name, words) in [("allow", &config.allow), ("operations", &config.operations)] {
        arguments.extend((!words.is_empty()).then(|| (name, list(words, |word| literal(word)))));
    }
    arguments.extend(config.navigation.iter().map(|value| ("navigation", value.to_string())));
    if !config.areas.is_empty() {
        arguments
            .push(("areas", map(config.areas.iter().map(|(key, pages)| (key, list(pages, |page| literal(page)))))));
    }
    arguments.extend(config.crate_path.iter().map(|path| ("crate", path.clone())));
    arguments
}

/// One call for each version; each in its own module if there are several.
pub fn text(wanted: &Wanted) -> String {
    let calls: Vec<(Version, String)> =
        wanted.references().map(|(version, config)| (version, one(&arguments(wanted, version, config)))).collect();
    match calls.as_slice() {
        [(_, call)] => call.clone(),
        calls => calls.iter().map(|(version, call)| module(*version, call)).collect::<Vec<_>>().join("\n"),
    }
}

fn one(arguments: &[Argument]) -> String {
    let lines: String = arguments.iter().map(|(name, value)| format!("    {name} = {value},\n")).collect();
    format!("graph_models::graph_docs! {{\n{lines}}}\n")
}

fn module(version: Version, call: &str) -> String {
    let name = match version {
        Version::V1 => "v1",
        Version::Beta => "beta",
    };
    let lines: String = call.lines().map(|line| format!("    {line}\n")).collect();
    format!("pub mod {name} {{\n{lines}}}\n")
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// `["a", "b"]`, one per line if the list is long.
fn list(values: &[String], value: impl Fn(&String) -> String) -> String {
    let values: Vec<String> = values.iter().map(value).collect();
    let one = format!("[{}]", values.join(", "));
    if one.len() <= 80 {
        return one;
    }
    format!("[\n{}    ]", values.iter().map(|value| format!("        {value},\n")).collect::<String>())
}

/// `{ "a" => b }`
fn map<'a>(entries: impl Iterator<Item = (&'a String, String)>) -> String {
    let entries: Vec<String> = entries.map(|(key, value)| format!("{key:?} => {value}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_call_has_all_options() {
        let text = r#"
source = "x"
folder = "pages"
[beta]
pages = ["api/a-update.md"]
navigation = 1
exclude = ["drive"]
doc_text = "none"
writable = ["user/mail"]
allow = ["missing-page"]
crate = "::graph"
[beta.replace]
place = "crate::Place"
[beta.rename]
"user/type" = "kind"
[beta.derive]
"*" = ["Hash", "my::Derive"]
[beta.areas]
users = ["api/user-*.md"]
"#;
        let wanted = Wanted::parse(text, Path::new("graph-docs.toml")).unwrap();
        let expected = r#"graph_models::graph_docs! {
    docs = "pages/api-reference/beta",
    pages = ["api/a-update.md"],
    exclude = ["drive"],
    replace = { "place" => crate::Place },
    derive = { "*" => [Hash, my::Derive] },
    writable = ["user/mail"],
    rename = { "user/type" => "kind" },
    doc_text = "none",
    allow = ["missing-page"],
    navigation = 1,
    areas = { "users" => ["api/user-*.md"] },
    crate = ::graph,
}
"#;
        assert_eq!(super::text(&wanted), expected);
    }
}
