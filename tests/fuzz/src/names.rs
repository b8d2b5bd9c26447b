//! Whatever something is called, no name and no text becomes code.

use std::collections::BTreeSet;

use arbitrary::{Result, Unstructured};
use graph_codegen::emit::{ItemKind, Items};
use graph_codegen::hidden::is_hidden;
use graph_codegen::library::Memory;
use graph_codegen::options::Areas;
use graph_codegen::schema::TypeDef;
use graph_codegen::{Output, Settings, generate};
use syn::Item;

/// What names are made of: text that would like to be code, or to look like other text.
const PIECES: [&str; 40] = [
    "thing",
    "Thing",
    "self",
    "type",
    "1",
    "_",
    "-",
    ".",
    " ",
    "/",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{200f}",
    "\u{feff}",
    "\nfn evil() {}\n",
    "\"; evil! \\",
    "*/ evil!(); /*",
    "//",
    "///",
    "#![evil]",
    "#[evil]",
    "]",
    "}}",
    "{id}",
    "|",
    "`",
    "```\n",
    "é",
    "\u{301}",
    "👩‍👩‍👧",
    "&#10;",
];

/// Reads pages in which every name and text is any string, with areas of any name.
///
/// The formatted output, parsed again, has just the items that its schema has. No line of it has a
/// hidden character, nor has any finding.
pub fn names(data: &[u8]) {
    let _ = read(&mut Unstructured::new(data));
}

/// Some strings, of pieces and of whatever comes.
fn text(input: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for _ in 0..input.int_in_range(0..=3)? {
        match input.ratio(4, 5)? {
            true => text.push_str(input.choose(&PIECES)?),
            false => text.push(input.arbitrary()?),
        }
    }
    Ok(text)
}

fn read(input: &mut Unstructured<'_>) -> Result<()> {
    let mut name = || text(input);
    let (file, other, update) = (name()?, name()?, name()?);
    let (ty, namespace, property, value) = (name()?, name()?, name()?, name()?);
    let resource = format!(
        "---\ntitle: {value}\nms.prod: \"{namespace}\"\n---\n\n# {ty} resource type\n\nNamespace: microsoft.graph{namespace}\n\n{value}\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|{property}|String|{value}. Possible values are: `{value}`, `b`.|\n\
         |lamp|[lamp]({other}.md)|Deprecated. {value}|\n|kind|[{ty}Kind](kind.md)|{value}|\n\n```json\n{{ \"@odata.type\": \"{ty}\", \"{property}\": 1 }}\n```\n"
    );
    let members = format!(
        "# {ty}Kind enum type\n\n## Members\n\n|Member|Description|\n|:-|:-|\n|{value}|{value}|\n|a|{property}|\n"
    );
    let operation = format!(
        "# Update {ty}\n\n{value}\n\n## Permissions\n\n|Permission type|Permissions|\n|:-|:-|\n|Application|{value}, A.B|\n\n\
         ## HTTP request\n\n```http\nPATCH /things/{{{property}}}/{namespace}\nPATCH /{value}\n```\n\n## Request headers\n\n\
         |Name|Description|\n|:-|:-|\n|{value}|Required. {value}|\n\n## Request body\n\n|Property|Type|Description|\n|:-|:-|:-|\n|{property}|String|{value}|\n\n\
         ## Response\n\nIf successful, this method returns `200 OK` and a [{ty}](../resources/{file}.md) object.\n"
    );
    let files = Memory::new([
        (format!("resources/{file}.md"), resource),
        ("resources/kind.md".to_owned(), members),
        (format!("api/{update}-update.md"), operation),
    ]);
    let areas = if input.arbitrary()? { vec![(text(input)?, vec!["**".to_owned()])] } else { Vec::new() };
    let areas = Areas { by_workload: input.arbitrary()?, ..Areas::listed(areas) };
    let settings =
        Settings { pages: vec!["**".to_owned(), format!("!{}", text(input)?)], areas, ..Settings::default() };
    check(generate(&files, &settings));
    Ok(())
}

fn check(output: Output) {
    for diagnostic in &output.diagnostics {
        let shown = diagnostic.render(&output.sources);
        assert!(!has_hidden(&shown), "a finding has a hidden character: {shown:?}");
    }
    let expected = expected(&output);
    let tokens = output.items.into_tokens();
    let formatted = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("the items are not Rust: {error}"),
    };
    assert!(!has_hidden(&formatted), "the Rust has a hidden character: {formatted:?}");
    let file = syn::parse_file(&formatted).unwrap_or_else(|error| panic!("the text is not Rust: {error}\n{formatted}"));
    assert!(file.attrs.is_empty(), "{formatted}");
    let mut found = BTreeSet::new();
    collect(&file.items, "", &expected.modules, &mut found);
    assert_eq!(found, expected.items, "{formatted}");
}

fn has_hidden(text: &str) -> bool {
    text.chars().any(|character| character != '\n' && is_hidden(character))
}

/// What should be there: words such as `struct Thing`, with the modules in front.
struct Expected {
    items: BTreeSet<String>,
    modules: BTreeSet<String>,
}

fn expected(output: &Output) -> Expected {
    let Items { list, modules, .. } = &output.items;
    let mut expected = Expected { items: BTreeSet::new(), modules: BTreeSet::new() };
    let path = |path: &[String]| path.iter().map(|module| format!("{module}::")).collect::<String>();
    expected.modules.extend(modules.keys().map(|module| path(module)));
    for item in list {
        let keyword = match item.kind {
            ItemKind::Model | ItemKind::Patch | ItemKind::Creation => "struct",
            ItemKind::Enum | ItemKind::Any => "enum",
            ItemKind::Missing => "type",
            _ => "mod",
        };
        let is_new = expected.items.insert(format!("{}{keyword} {}", path(&item.path), item.name));
        assert!(is_new, "two items are `{keyword} {}`", item.name);
    }
    // Each type of the schema is one item; an operation without a target or URL is none, which is a
    // finding. Nothing else is.
    let count = |kind| list.iter().filter(|item| item.kind == kind).count();
    let types = |wanted: fn(&TypeDef) -> bool| output.schema.types.values().filter(|def| wanted(def)).count();
    if !output.diagnostics.has_errors() {
        assert_eq!(count(ItemKind::Model), types(|def| matches!(def, TypeDef::Structured(_))));
        assert_eq!(count(ItemKind::Enum), types(|def| matches!(def, TypeDef::Enum(_))));
        assert!(count(ItemKind::Operation) <= output.schema.operations.len());
    }
    expected
}

/// The items that have names. What has none may only be what the generator writes for those.
fn collect(items: &[Item], path: &str, modules: &BTreeSet<String>, found: &mut BTreeSet<String>) {
    for item in items {
        let name = match item {
            Item::Struct(item) => format!("struct {}", plain(&item.ident)),
            Item::Enum(item) => format!("enum {}", plain(&item.ident)),
            Item::Type(item) => format!("type {}", plain(&item.ident)),
            Item::Mod(item) => {
                let inner = format!("{path}{}::", plain(&item.ident));
                let content = item.content.as_ref().map_or(&[][..], |(_, items)| items);
                if modules.contains(&inner) {
                    collect(content, &inner, modules, found);
                    continue;
                }
                let holds =
                    if matches!(plain(&item.ident).as_str(), "ids" | "headers") { of_arguments } else { of_operation };
                content.iter().for_each(holds);
                format!("mod {}", plain(&item.ident))
            }
            Item::Impl(_) => continue,
            Item::Const(item) if item.ident == "_" => continue,
            Item::Macro(item) if is_ours(&item.mac.path) => continue,
            other => panic!("an item that nothing stands for: {other:?}"),
        };
        found.insert(format!("{path}{name}"));
    }
}

/// What stands in a module of arguments' types.
fn of_arguments(item: &Item) {
    assert!(matches!(item, Item::Struct(_)), "an item that nothing stands for: {item:?}");
}

/// What stands in an operation's module.
fn of_operation(item: &Item) {
    let is_known = match item {
        Item::Fn(_) | Item::Const(_) | Item::Static(_) | Item::Use(_) => true,
        Item::Macro(item) => is_ours(&item.mac.path),
        _ => false,
    };
    assert!(is_known, "an item that nothing stands for: {item:?}");
}

fn plain(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// Whether a macro is one of the runtime's.
fn is_ours(path: &syn::Path) -> bool {
    path.leading_colon.is_some() && path.segments.first().is_some_and(|first| first.ident == "graph_models")
}
