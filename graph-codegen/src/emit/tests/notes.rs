//! The notes of pages in the documents of items, one form at a time.

use crate::library::Memory;
use crate::testing::format;
use crate::{Settings, generate};

/// The documents of the generated items, line by line.
fn documents(pages: &[(&str, &str)]) -> Vec<String> {
    let settings = Settings { pages: vec!["**/*.md".into()], ..Settings::default() };
    let output = generate(&Memory::new(pages.iter().copied()), &settings);
    assert!(!output.diagnostics.has_errors(), "{:?}", output.diagnostics);
    let text = format(output.items);
    text.lines().filter_map(|line| line.trim().strip_prefix("///")).map(|line| line.trim().to_owned()).collect()
}

/// Checks what stands between a page's description and the facts about its type.
#[track_caller]
fn check(introduction: &str, expected: &str) {
    let page = format!(
        "# ship resource type\n\nNamespace: microsoft.graph\n\n{introduction}\n## Properties\n\
         |Property|Type|Description|\n|:-|:-|:-|\n|id|String|The key.|\n"
    );
    let pages = [("resources/ship.md", page.as_str()), ("includes/x.md", "Included.\n\nMore.\n")];
    let lines = documents(&pages);
    let before = lines.iter().take_while(|line| !line.starts_with("The complex type")).map(String::as_str);
    let found = before.collect::<Vec<_>>().join("\n");
    assert_eq!(found.trim_end(), format!("A ship.\n\n{expected}").trim_end(), "{introduction}");
}

#[test]
fn an_alert_is_a_quote_with_its_kind_in_bold() {
    for (mark, word) in [
        ("NOTE", "Note"),
        ("TIP", "Tip"),
        ("IMPORTANT", "Important"),
        ("CAUTION", "Caution"),
        ("WARNING", "Warning"),
        ("note", "Note"),
    ] {
        check(&format!("A ship.\n\n> [!{mark}]\n> It `floats`.\n"), &format!("> **{word}:** It `floats`."));
    }
    check("A ship.\n\n>[!NOTE]\n>Without spaces.\n", "> **Note:** Without spaces.");
    check("A ship.\n\n> [!NOTE] On its line.\n", "> **Note:** On its line.");
    check("A ship.\n\n[!NOTE]\nWithout a quote.\n", "> **Note:** Without a quote.");
    check("A ship.\n\n> [!NOTE]\n>\n> Behind an empty line.\n", "> **Note:** Behind an empty line.");
    check("A ship.\n\n> [!OTHER]\n> Of no known kind.\n", "> Of no known kind.");
}

#[test]
fn an_alert_above_the_description_follows_it() {
    check("> [!NOTE]\n> First.\n\nA ship.\n", "> **Note:** First.");
}

#[test]
fn a_label_that_the_page_writes_is_not_doubled() {
    check("A ship.\n\n> **Note:** Bold.\n", "> **Note:** Bold.");
    check("A ship.\n\n> **Note**: Bold.\n", "> **Note**: Bold.");
    check("A ship.\n\n> Note: Plain.\n", "> **Note:** Plain.");
    check("A ship.\n\n> [!NOTE]\n> **Note:** Both.\n", "> **Note:** Both.");
    check("A ship.\n\n> [!TIP]\n> **Note:** Another.\n", "> **Tip:** **Note:** Another.");
    check("A ship.\n\n**Important:** A paragraph.\n\nNot a note.\n", "> **Important:** A paragraph.");
    check("A ship.\n\n> Notes are a plain quote.\n", "> Notes are a plain quote.");
}

#[test]
fn paragraphs_and_lists_stay_in_the_note() {
    check("A ship.\n\n> [!NOTE]\n> One.\n>\n> Two.\n", "> **Note:** One.\n>\n> Two.");
    check(
        "A ship.\n\n> [!NOTE]\n> Mind:\n>\n> - one\n> - [two](https://a.example/x)\n>\n> End.\n",
        "> **Note:** Mind:\n>\n> - one\n> - [two](https://a.example/x)\n>\n> End.",
    );
    check("A ship.\n\n> [!NOTE]\n> - one\n> - two\n", "> **Note:**\n>\n> - one\n> - two");
    check("A ship.\n\n> [!NOTE]\n> One.\n\n> [!TIP]\n> Two.\n", "> **Note:** One.\n\n> **Tip:** Two.");
    check("A ship.\n\n> [!NOTE]\n> One.\n>\n> [!TIP]\n> Two.\n", "> **Note:** One.\n\n> **Tip:** Two.");
}

#[test]
fn an_include_file_belongs_to_the_note_around_it() {
    check("A ship.\n\n> [!NOTE]\n> [!INCLUDE [x](../includes/x.md)]\n", "> **Note:** Included.\n>\n> More.");
    check(
        "A ship.\n\n> [!NOTE]\n> One.\n> [!INCLUDE [x](../includes/x.md)]\n",
        "> **Note:** One.\n>\n> Included.\n>\n> More.",
    );
}

#[test]
fn a_note_stays_text() {
    check(
        "A ship.\n\n> [!NOTE]\n> \\# one\n>\n> \\> two\n>\n> \\```rust \\<b> \\[x] */\n",
        "> **Note:** \\# one\n>\n> \\> two\n>\n> \\`\\`\\`rust \\<b\\> \\[x\\] \\*/",
    );
    // Code and tables in a note are left out.
    check("A ship.\n\n> [!NOTE]\n> One.\n> ```rust\n> fn main() {}\n> ```\n> Two.\n", "> **Note:** One.\n>\n> Two.");
}

#[test]
fn operations_and_cells_have_notes_too() {
    let ship = "# ship resource type\n\nNamespace: microsoft.graph\n\nA ship.\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\
                |id|String|The key. Read-only.|\n\
                |name|String|Its name. [!NOTE] Not **unique**. > [!TIP] Keep it short.|\n\
                |flag|String|[!IMPORTANT] Read-only.|\n\
                |code|String|The text `[!NOTE]` of it.|\n";
    let sail = "# ship: sail\n\nNamespace: microsoft.graph\n\nSend a [ship](../resources/ship.md) out.\n\n> [!CAUTION]\n> It is gone then.\n\n\
                ## HTTP request\n```http\nPOST /ships/{ship-id}/sail\n```\n\n\
                ## Path parameters\n|Parameter|Type|Description|\n|:-|:-|:-|\n|ship-id|String|The id. [!NOTE] Not the name.|\n\n\
                ## Request body\n|Parameter|Type|Description|\n|:-|:-|:-|\n|knots|Int32|Required. The speed. [!NOTE] Not too high.|\n";
    let update = "# Update ship\n\nNamespace: microsoft.graph\n\nChange a [ship](../resources/ship.md).\n\n## HTTP request\n```http\nPATCH /ships/{ship-id}\n```\n\n\
                  ## Request body\n|Property|Type|Description|\n|:-|:-|:-|\n|name|String|Its name.|\n|flag|String|[!IMPORTANT] Read-only.|\n";
    let pages = [("resources/ship.md", ship), ("api/ship-sail.md", sail), ("api/ship-update.md", update)];
    let lines = documents(&pages);
    let text = lines.join("\n");
    for expected in [
        "Its name.\n\n> **Note:** Not **unique**.\n\n> **Tip:** Keep it short.\n",
        "> **Important:** Read-only.\n",
        "The text `[!NOTE]` of it.\n",
        "Send a [ship](Ship) out.\n\n> **Caution:** It is gone then.\n",
        "- `ship_id`: the value for `{shipId}` in the URL. The id. **Note:** Not the name.\n",
        "- `knots`: `Edm.Int32`. Required. The speed. **Note:** Not too high.\n",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in\n{text}");
    }
    // A fact in an alert is still a fact.
    assert!(!text.contains("Sets `flag`."), "{text}");
}
