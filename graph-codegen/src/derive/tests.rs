//! Structs and enums against small pages.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use std::collections::BTreeSet;

use graph_test_support::{corpus, own_trees};

use super::{Input, Output, from_model, from_pages};
use crate::diagnostic::{Code, Diagnostics};
use crate::library::{Files as _, Folder, Library, Memory};
use crate::options::RustOptions;
use crate::plan::{Plan, Value, plan};
use crate::schema::{self, Selection};

const LAMP: &str = "# lamp resource type\n\nNamespace: microsoft.graph\n\nInherits from [thing](thing.md).\n\n## Properties\n\
    |Property|Type|Description|\n|:-|:-|:-|\n|brightness|Int32|In lumen.|\n|colours|String collection|Read-only.|\n\
    |level|[level](level.md)|How bright.|\n|mode|String|Possible values are: `on`, `off`.|\n|shade|[shade](shade.md)|The shade.|\n";
const THING: &str = "# thing resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|The key.|\n";
const LEVEL: &str =
    "# level enum type\n\nNamespace: microsoft.graph\n\n## Members\n|Member|Value|\n|:-|:-|\n|low|0|\n|very-high|1|\n";
const SHADE: &str = "# shade resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|name|String|\n";
const UPDATE: &str = "# Update lamp\n\nNamespace: microsoft.graph\n\nChange a [lamp](../resources/lamp.md).\n\n## HTTP request\n\
    ``` http\nPATCH /lamps/{id}\n```\n\n## Request body\n|Property|Type|Description|\n|:-|:-|:-|\n|brightness|Int32|In lumen.|\n";

fn pages() -> Vec<(&'static str, &'static str)> {
    vec![
        ("resources/lamp.md", LAMP),
        ("resources/thing.md", THING),
        ("resources/level.md", LEVEL),
        ("resources/shade.md", SHADE),
    ]
}

fn output(item: &str, pages: &[(&str, &str)]) -> Output {
    let input = Input::parse(item.parse().unwrap()).unwrap();
    from_pages(&input, &Memory::new(pages.iter().copied()))
}

fn lamp(fields: &str) -> Output {
    output(&format!("#[graph(docs = \"d\", page = \"resources/lamp.md\")] pub struct Lamp {{ {fields} }}"), &pages())
}

/// The codes and messages of all findings.
fn told(output: &Output) -> Vec<(Code, &str)> {
    output.findings.iter().map(|finding| (finding.diagnostic.code, finding.diagnostic.message.as_str())).collect()
}

#[test]
fn every_field_is_checked_by_itself() {
    let output = lamp("id: Option<String>, brigthness: Option<i32>, colours: Option<String>, mode: Option<String>");
    assert_eq!(
        told(&output),
        [
            (Code::UnknownField, "microsoft.graph.lamp has no property for `brigthness`"),
            (
                Code::FieldType,
                "mismatched types: `colours` of microsoft.graph.lamp is a collection of Edm.String, expected `Option<Vec<String>>`, found `Option<String>`",
            ),
        ]
    );
    // What is right has its implementations, so that rustc reports no use of them.
    assert!(output.items.to_string().contains("impl :: graph_models :: Model for"));
    let helps: Vec<_> = output.findings.iter().filter_map(|finding| finding.diagnostic.help.as_deref()).collect();
    assert_eq!(helps, ["did you mean `brightness`?"]);
}

#[test]
fn a_renamed_property_is_told_by_its_place_and_type() {
    let helps = |fields: &str| -> Vec<String> {
        lamp(fields).findings.into_iter().filter_map(|finding| finding.diagnostic.help).collect()
    };
    // The only one between the properties of the fields beside it.
    let between = "brightness: Option<i32>, paints: Option<Vec<String>>, level: Option<Level>";
    assert_eq!(helps(between), ["was it renamed to `colours`?"]);
    // The only one that is left, whatever the order.
    let left = "hood: Option<Box<Shade>>, mode: Option<String>, level: Option<Level>, colours: Option<Vec<String>>, \
                brightness: Option<i32>, id: Option<String>";
    assert_eq!(helps(left), ["was it renamed to `shade`?"]);
    let untold = "name the field after its property, in snake_case, or name the property with `#[graph(name = \"…\")]`";
    for fields in [
        "paints: Option<Vec<String>>",
        "brightness: Option<i32>, paints: Option<String>, level: Option<Level>",
        "brightness: Option<i32>, paints: Option<Vec<String>>, mode: Option<String>",
    ] {
        assert_eq!(helps(fields), [untold], "{fields}");
    }
}

#[test]
fn a_hint_names_nothing_that_has_a_field_already() {
    let output = lamp("mode: Option<String>, modes: Option<String>");
    let help = output.findings.first().and_then(|finding| finding.diagnostic.help.as_deref()).unwrap();
    assert!(!help.contains("did you mean"), "{help}");
}

#[test]
fn names_are_those_of_rust_or_given() {
    assert!(lamp("#[graph(name = \"brightness\")] r#type: Option<i32>").findings.is_empty());
    assert!(lamp("r#mode: Option<String>").findings.is_empty());
    let output = lamp("#[graph(name = \"Brightness\")] a: Option<i32>");
    assert_eq!(told(&output).len(), 1, "names in JSON have their case");
}

#[test]
fn types_that_words_do_not_tell_are_left_to_rustc() {
    for ty in ["Lumen", "a::Lumen", "<A as B>::Lumen"] {
        let output = lamp(&format!("brightness: Option<{ty}>"));
        assert!(output.findings.is_empty(), "{ty}");
        assert!(output.items.to_string().contains("FitsBrightness"), "{ty}");
    }
    assert!(!lamp("brightness: Option<i32>").items.to_string().contains("Fits"));
    let named = lamp("shade: Option<Box<Shade>>, level: Option<Level>").items.to_string();
    assert!(named.contains("\"microsoft.graph.shade\"") && named.contains("\"microsoft.graph.level\""));
}

#[test]
fn what_is_not_checked_takes_a_collection_too() {
    for ty in ["Untyped", "Vec<graph_models::Untyped>", "Foreign<Vec<Paint>>", "Vec<Foreign<Paint>>"] {
        assert!(lamp(&format!("colours: Option<{ty}>")).findings.is_empty(), "{ty}");
    }
    for ty in ["Vec<Untyped>", "Vec<Foreign<Paint>>"] {
        assert_eq!(lamp(&format!("shade: Option<{ty}>")).findings.len(), 1, "{ty}");
    }
}

#[test]
fn a_struct_may_name_itself() {
    let items = lamp("shade: Option<Vec<Self>>");
    let told = "mismatched types: `shade` of microsoft.graph.lamp is microsoft.graph.shade, expected `Option<Box<Shade>>`, found `Option<Vec<Lamp>>`";
    assert_eq!(self::told(&items), [(Code::FieldType, told)]);
}

#[test]
fn the_patch_of_an_open_type_keeps_its_own_methods() {
    let open = LAMP.replace("## Properties", "This is an open type.\n\n## Properties");
    let mut pages = pages();
    let field = "#[graph(name = \"mode\")] property: Option<String>";
    let item = format!("#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L {{ {field} }}");
    assert!(output(&item, &pages).findings.is_empty());
    pages.remove(0);
    pages.push(("resources/lamp.md", &open));
    assert_eq!(told(&output(&item, &pages)).len(), 1);
    assert!(output(&item.replace("property", "other"), &pages).findings.is_empty());
}

#[test]
fn without_the_page_of_a_nested_type_it_is_untyped() {
    let page = LAMP.replace("shade.md", "gone.md").replace("[shade]", "[gone]");
    let pages = [("resources/lamp.md", page.as_str()), ("resources/thing.md", THING), ("resources/level.md", LEVEL)];
    let item =
        |ty: &str| format!("#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L {{ shade: Option<{ty}> }}");
    assert!(output(&item("graph_models::Untyped"), &pages).findings.is_empty());
    let output = output(&item("String"), &pages);
    let finding = &output.findings.first().unwrap().diagnostic;
    assert_eq!(
        finding.help.as_deref(),
        Some("its page is not in the documentation folder; use `graph_models::Untyped`")
    );
}

#[test]
fn the_page_that_updates_a_type_says_what_a_patch_can_set() {
    let fields = "brightness: Option<i32>, mode: Option<String>";
    let setters = |output: &Output| {
        let text = output.items.to_string();
        ["set_brightness (mut", "set_mode (mut"].map(|setter| text.contains(setter))
    };
    assert_eq!(setters(&lamp(fields)), [true, true]);

    let mut pages = pages();
    pages.push(("api/lamp-update.md", UPDATE));
    let item = format!("#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L {{ {fields} }}");
    assert_eq!(setters(&output(&item, &pages)), [true, false]);

    // Named after something else, it must be given; and it tells which type is meant by itself.
    pages.pop();
    pages.push(("api/shine.md", UPDATE));
    assert_eq!(setters(&output(&item, &pages)), [true, true]);
    let given = item.replace("lamp.md\"", "lamp.md\", update = \"api/shine.md\"");
    assert_eq!(setters(&output(&given, &pages)), [true, false]);
    let only = item.replace("resources/lamp.md", "api/shine.md");
    assert_eq!(setters(&output(&only, &pages)), [true, false]);
}

#[test]
fn a_field_may_correct_its_page() {
    let mut pages = pages();
    pages.push(("api/lamp-update.md", UPDATE));
    let of = |fields: &str| {
        output(&format!("#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L {{ {fields} }}"), &pages)
    };
    let found = of("#[graph(writable)] mode: Option<String>, #[graph(read_only)] brightness: Option<i32>, \
                    #[graph(retype = \"Int64\", writable)] id: Option<i64>, #[graph(retype = \"lampMode\")] shade: Option<Mode>");
    assert_eq!(told(&found), []);
    let text = found.items.to_string();
    let setters = ["set_mode (mut", "set_brightness (mut", "set_id (mut"].map(|setter| text.contains(setter));
    assert_eq!(setters, [true, false, true], "{text}");
    let table = [
        (
            "#[graph(writable)] brightness: Option<i32>",
            "the option `writable` is not needed for `microsoft.graph.lamp/brightness`: the pages already say that it is writable",
        ),
        (
            "#[graph(read_only)] colours: Option<Vec<String>>",
            "the option `read_only` is not needed for `microsoft.graph.lamp/colours`: the pages already say that it is read-only",
        ),
        (
            "#[graph(retype = \"Int32\")] brightness: Option<i32>",
            "the option `retype` gives `microsoft.graph.lamp/brightness` the type that it already has",
        ),
        (
            "#[graph(retype = \"lump\")] brightness: Option<i32>",
            "the option `retype` gives `microsoft.graph.lamp/brightness` the type `lump`, but no page mentions such a type",
        ),
        ("#[graph(writable)] brigthness: Option<i32>", "microsoft.graph.lamp has no property for `brigthness`"),
        (
            "#[graph(writable, read_only)] mode: Option<String>",
            "the options `writable` and `read_only` both name `microsoft.graph.lamp/mode`",
        ),
        (
            "#[graph(retype = \"Int64\")] brightness: Option<i32>",
            "mismatched types: `brightness` of microsoft.graph.lamp is Edm.Int64, expected `Option<i64>`, found `Option<i32>`",
        ),
    ];
    for (field, expected) in table {
        let output = of(field);
        let messages: Vec<&str> = told(&output).into_iter().map(|(_, message)| message).collect();
        assert_eq!(messages.first(), Some(&expected), "{field}");
    }
}

/// Without its table it would leave everything to a patch.
#[test]
fn what_is_wrong_with_the_page_that_updates_a_type_is_told() {
    let broken = UPDATE.replace("\n|", "\n    |").replace("body\n", "body\n\n");
    let item = "#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L { mode: Option<String> }";
    let with = |name: &'static str, text: &str, item: &str| {
        let mut pages = pages();
        pages.push((name, text));
        output(item, &pages)
    };
    let found = with("api/Lamp-Update.md", &broken, item);
    assert_eq!(found.findings.first().unwrap().diagnostic.code, Code::MalformedTable);
    let given = item.replace("lamp.md\"", "lamp.md\", update = \"api/shine.md\"");
    let found = with("api/shine.md", &broken, &given);
    assert_eq!(found.findings.first().unwrap().diagnostic.code, Code::MalformedTable);
    // Of another type, it only has the name.
    let other = broken.replace("lamp", "shade");
    assert!(with("api/lamp-update.md", &other, item).findings.is_empty());
}

#[test]
fn the_page_that_is_named_for_it_has_to_update_the_type() {
    let item = "#[graph(docs = \"d\", page = \"resources/lamp.md\", update = \"api/shine.md\")] struct L { id: Option<String> }";
    let found = |text: &str| {
        let mut pages = pages();
        pages.push(("api/shine.md", text));
        let output = output(item, &pages);
        let told: Vec<_> =
            output.findings.iter().map(|it| (it.diagnostic.message.clone(), it.diagnostic.help.clone())).collect();
        told
    };
    let message = "`api/shine.md` does not document a PATCH request for microsoft.graph.lamp".to_owned();
    assert_eq!(found(UPDATE), []);
    assert_eq!(found(&UPDATE.replace("lamp", "thing")), [], "a base type");
    let help = Some("it documents one for microsoft.graph.shade".to_owned());
    assert_eq!(found(&UPDATE.replace("lamp", "shade")), [(message.clone(), help)]);
    let help = Some("name a page that documents one, such as `api/user-update.md`".to_owned());
    assert_eq!(found(&UPDATE.replace("PATCH", "PUT")), [(message, help)]);
}

#[test]
fn what_is_wrong_with_other_pages_is_nobodys_matter() {
    // Indented, a table is a code block.
    let broken = SHADE.replace("\n|", "\n\n    |");
    let mut pages = pages();
    pages.pop();
    pages.push(("resources/shade.md", &broken));
    let item = "#[graph(docs = \"d\", page = \"resources/lamp.md\")] struct L { mode: Option<String> }";
    assert!(output(item, &pages).findings.is_empty());
    let item = "#[graph(docs = \"d\", page = \"resources/shade.md\")] struct S { name: Option<String> }";
    assert_eq!(output(item, &pages).findings.first().unwrap().diagnostic.code, Code::MalformedTable);
}

/// Nothing on the way to the second page says that `part` is an entity type, which has a key.
#[test]
fn what_only_a_far_page_tells_is_found() {
    let page = |name: &str, rows: &str| {
        format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
        )
    };
    let row = |name: &str, section: &str| {
        format!("\n## {section}\n|{section}|Type|Description|\n|:-|:-|:-|\n|{name}|[{name}]({name}.md)|One.|")
    };
    let part = page("part", "|size|Int32|Its size.|\n|whole|[whole](whole.md)|Its whole.|");
    let whole = page("whole", "|lid|[lid](lid.md)|Its lid.|");
    let lid = page("lid", &format!("|form|String|Its form.|\n{}", row("part", "Relationships")));
    let lid = lid.replace("## Properties", "Inherits from [entity](entity.md).\n\n## Properties");
    let entity = page("entity", "|id|String|The key. Read-only.|");
    let pages = [
        ("resources/part.md", &*part),
        ("resources/whole.md", &*whole),
        ("resources/lid.md", &*lid),
        ("resources/entity.md", &*entity),
    ];
    let item = |field: &str| {
        format!("#[graph(docs = \"d\", page = \"resources/part.md\")] struct Part {{ {field}: Option<String> }}")
    };
    assert!(output(&item("id"), &pages).findings.is_empty());
    assert_eq!(output(&item("size"), &pages).findings.len(), 1);
}

#[test]
fn an_enum_has_members_of_the_page_only() {
    let level = |variants: &str| {
        output(&format!("#[graph(docs = \"d\", page = \"resources/level.md\")] enum Level {{ {variants} }}"), &pages())
    };
    assert!(level("Low, VeryHigh, Other(Unrecognized<Self>)").findings.is_empty());
    let output = level("Lov, #[graph(name = \"very-high\")] Low, Unrecognized(Unrecognized<Level>)");
    assert_eq!(told(&output), [(Code::UnknownMember, "microsoft.graph.level has no member for `Lov`")]);
}

#[test]
fn a_closed_list_is_an_enum_of_the_page_of_its_type() {
    let item = |name: &str| {
        format!(
            "#[graph(docs = \"d\", page = \"resources/lamp.md\"{name})] enum Mode {{ On, Other(Unrecognized<Self>) }}"
        )
    };
    assert!(output(&item(""), &pages()).findings.is_empty());
    for name in ["lampMode", "LampMode", "microsoft.graph.lampmode"] {
        assert!(output(&item(&format!(", name = \"{name}\"")), &pages()).findings.is_empty(), "{name}");
    }
    assert_eq!(
        told(&output(&item(", name = \"lampMood\""), &pages())),
        [(Code::UnknownOption, "`resources/lamp.md` documents no enum `lampMood`")]
    );
}

#[test]
fn what_can_be_no_part_of_the_reference_is_refused() {
    let attribute = "#[graph(docs = \"d\", page = \"resources/lamp.md\")]";
    let items = [
        "struct L { a: Option<i32> }",
        "#[graph(docs = \"d\")] struct L { a: Option<i32> }",
        "#[graph(docs = \"d\", page = \"p\", docs = \"d\")] struct L { a: Option<i32> }",
        "#[graph(docs = \"d\", page = \"p\", version = \"2\")] struct L { a: Option<i32> }",
        "#[graph(docs = \"d\", page = \"p\", model = A)] struct L { a: Option<i32> }",
        "#[graph = \"d\"] struct L { a: Option<i32> }",
        "ATTR struct L;",
        "ATTR struct L(Option<i32>);",
        "ATTR struct L<'a> { a: Option<&'a str> }",
        "ATTR struct L { a: Additional, b: Additional }",
        "ATTR union L { a: u8 }",
        "ATTR enum L { A, B }",
        "ATTR enum L { A(u8), B(Unrecognized<L>) }",
        "ATTR enum L { Unrecognized(Unrecognized<L>) }",
        "#[graph(version = \"beta\", model = A)] struct L { a: Option<i32> }",
        "#[graph(docs = \"d\", page = \"p\", update = \"u\")] enum L { A, B(Unrecognized<L>) }",
        "ATTR struct L { #[graph(name = \"a\")] a: Additional }",
        "ATTR enum L { A, #[graph(name = \"b\")] B(Unrecognized<L>) }",
        "ATTR enum L { #[graph(writable)] A, B(Unrecognized<L>) }",
        "ATTR struct L { #[graph(writable)] a: Additional }",
        "ATTR struct L { #[graph(writable = true)] a: Option<i32> }",
        "ATTR struct L { #[graph(retype)] a: Option<i32> }",
        "ATTR struct L { #[graph(retype = \"a b\")] a: Option<i32> }",
        "ATTR struct L { #[graph(retype = \"crate::A\")] a: Option<i32> }",
        "#[graph(model = A)] struct L { #[graph(read_only)] a: Option<i32> }",
    ];
    for item in items {
        assert!(Input::parse(item.replace("ATTR", attribute).parse().unwrap()).is_err(), "{item}");
    }
}

#[test]
fn a_generated_type_takes_the_place_of_pages() {
    let input = |item: &str| Input::parse(item.parse().unwrap()).unwrap();
    let item = input(
        "#[graph(model = a::Lamp)] struct Mine { r#type: Option<i32>, #[graph(name = \"1-self\")] b: Option<i32> }",
    );
    assert!(item.pages().is_none());
    let items = from_model(&item).to_string();
    assert!(items.contains("& model . r#type") && items.contains("& model . _1_self"), "{items}");
    assert!(syn::parse_str::<syn::File>(&items).is_ok());
    let odd = input(
        "#[graph(model = a::L)] enum M { #[graph(name = \"self\")] A, #[graph(name = \"…\")] B, C(Unrecognized<M>) }",
    );
    assert!(syn::parse_str::<syn::File>(&from_model(&odd).to_string()).is_ok());
}

#[test]
fn the_output_is_rust_and_always_the_same() {
    let fields = "id: Option<String>, brightness: Option<i32>, shade: Option<Box<Shade>>, level: Option<a::Level>, rest: Additional";
    let first = lamp(fields).items.to_string();
    assert!(syn::parse_str::<syn::File>(&first).is_ok());
    assert_eq!(first, lamp(fields).items.to_string());
}

/// What the types of a page have, a line for each property; a model without a page is a model.
fn described(page: &str, folder: &Folder, brief: bool) -> BTreeSet<String> {
    let selection = Selection { pages: vec![page.to_owned()], brief, ..Selection::default() };
    let mut library = Library::brief(folder);
    let built = schema::build(&mut library, &selection, &mut Diagnostics::new());
    let plan = plan(&built.schema, library.sources(), &RustOptions::default(), &[], &mut Diagnostics::new());
    let types = built.roots.values().flatten().filter_map(|name| plan.find(name));
    let mut lines = BTreeSet::new();
    for (ty, model) in types.filter_map(|ty| Some((ty, ty.model()?))) {
        for field in &model.fields {
            let (value, access) = (value(&field.value, &plan), field.access);
            let (of, name, wire, collection) = (&ty.name, &field.name, &field.wire, field.collection);
            lines.insert(format!("{of} {wire} {name} {value} {collection} {access:?}"));
        }
    }
    lines
}

fn value(value: &Value, plan: &Plan) -> String {
    let name = |id| plan.ty(id).map_or("", |ty| ty.name.as_str());
    match value {
        Value::Model(id) | Value::Missing(id) => format!("model {}", name(*id)),
        Value::Enum(id) => format!("enum {}", name(*id)),
        Value::Flags(id) => format!("flags {}", name(*id)),
        other => format!("{other:?}"),
    }
}

/// What is told of a type is true even if not all pages are read that it reaches.
#[test]
fn reading_less_tells_nothing_else() {
    let mut folders = own_trees().to_vec();
    folders.extend(corpus().map(|corpus| corpus.join("2021-07/api-reference/v1.0")));
    let (mut told, mut all) = (0, 0);
    for folder in folders.into_iter().map(Folder::new) {
        let names = folder.list("resources");
        let every = names.len() / 60 + 1;
        for name in names.iter().step_by(every) {
            let page = format!("resources/{name}");
            let (brief, whole) = (described(&page, &folder, true), described(&page, &folder, false));
            assert!(brief.is_subset(&whole), "{page}: {:?}", brief.difference(&whole).collect::<Vec<_>>());
            (told, all) = (told + brief.len(), all + whole.len());
        }
    }
    assert!(told * 100 >= all * 99 && all > 100, "{told} of {all}");
}
