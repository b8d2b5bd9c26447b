//! Any text gives a page, with places that lie in the text.

use graph_test_support::{corpus, markdown, workspace};

use super::*;

/// A small generator; the same seed gives the same pages.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit as u64)).unwrap()
    }
}

const PIECES: &[&str] = &[
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "\t",
    "\u{a0}",
    "\u{200b}",
    "ä",
    "😀",
    "text",
    "|",
    "|",
    "|a|b|\n|-|-|\n",
    "|---|",
    "|-|-|-|\n",
    "\\|",
    "`",
    "```",
    "```http\n",
    "~~~",
    "# ",
    "## Heading\n",
    "##\u{a0}x",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "1. ",
    "---\n",
    "---",
    "===",
    "<!--",
    "-->",
    "<!-- { \"blockType\": \"request\", } -->",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    ":",
    ",",
    "[!INCLUDE [x](y.md)]",
    "[x](x.md collection)",
    "[x] (x.md)",
    "[x][]",
    "[x]",
    "[x]: y.md\n",
    "](",
    "**",
    "**TODO: x**",
    "TODO:",
    "<br>",
    "<br/>\n",
    "<a name=\"x\"></a>\n",
    "</td>",
    "<id>",
    "&amp;",
    "&lt;",
    "&#60;",
    "&nbsp;",
    "\\",
    "key: value\n",
    "**a**",
    "`x`",
    "` x `",
    "[a](b.md)",
    "[**`a`**](../b.md#c)",
    "a_b",
    "<br />",
    "!",
    "* ",
    "***",
    "_a_",
    "  \n",
    "1) ",
    "==\n",
    "(",
    ")",
    ". ",
    "# [HTTP](#tab/http)\n",
    "...",
    "…",
    "“",
    "//",
    "/*",
    "\0",
    "\u{feff}",
    "\u{ad}",
];

#[test]
fn pages_put_together_by_chance() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..6_000 {
        let length = 1 + random.below(40);
        let text: String = (0..length).map(|_| PIECES[random.below(PIECES.len())]).collect();
        check_places(&text);
    }
}

#[test]
fn pages_changed_by_chance() {
    let page = "---\ntitle: \"A\"\n---\n# T\n\n> [!NOTE]\n> x\n|A|B|\n|:-|:-|\n|a|[b](b.md) \u{a0}`c|d`|\n\n<!-- {\n \"blockType\": \"request\", 'x': [1, 2,]\n} -->\n\
                ```http\nGET /a\n\n{ \"ä\": 1 }\n```\n1. i\n   ```json\n   {}\n   ```\n\n[!INCLUDE [x](y.md)]\n---\n**TODO: x**. y [x]\n\n[x]: z.md\n";
    let mut random = Random(42);
    for _ in 0..6_000 {
        let mut text: Vec<char> = page.chars().collect();
        for _ in 0..=random.below(6) {
            let at = random.below(text.len());
            match random.below(3) {
                0 => drop(text.drain(at..(at + 1 + random.below(9)).min(text.len()))),
                1 => drop(text.splice(at..at, PIECES[random.below(PIECES.len())].chars())),
                _ => text.truncate(at + 1),
            }
            if text.is_empty() {
                break;
            }
        }
        check_places(&text.into_iter().collect::<String>());
    }
}

fn check_places(text: &str) {
    let read = read_page(text);
    let file = &read.sources.files().next().unwrap().text;
    let place =
        |span: Span| assert!(span.start <= span.end && file.get(span.range()).is_some(), "{span:?} in {file:?}");
    let run = |run: &Text| {
        place(run.span);
        assert_eq!(run.plain.trim(), run.plain, "{file:?}");
        for link in &run.links {
            place(link.span);
            assert!(run.plain.get(link.text.clone()).is_some(), "{run:?} in {file:?}");
        }
        run.code
            .iter()
            .chain(&run.bold)
            .for_each(|range| assert!(run.plain.get(range.clone()).is_some(), "{run:?} in {file:?}"));
        run.todo.iter().for_each(|todo| place(*todo));
    };
    read.diagnostics.iter().filter_map(|diagnostic| diagnostic.span).for_each(place);
    read.page.front_matter.entries.iter().for_each(|entry| place(entry.span));
    for block in &read.page.blocks {
        match block {
            Block::Heading(heading) => run(&heading.text),
            Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => run(text),
            Block::Table(table) => {
                place(table.span);
                table.rows.iter().for_each(|row| place(row.span));
                table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells)).for_each(run);
            }
            Block::Code(code) => {
                place(code.span);
                place(code.body);
                code.annotation.iter().for_each(|annotation| json(&annotation.json, &place));
            }
            Block::Annotation(annotation) => {
                place(annotation.span);
                json(&annotation.json, &place);
            }
            Block::Include(include) => place(include.span),
        }
    }
}

fn json(value: &Json, place: &impl Fn(Span)) {
    place(value.span);
    value.elements().iter().for_each(|element| json(element, place));
    for member in value.members() {
        place(member.name_span);
        json(&member.value, place);
    }
}

#[test]
fn long_and_hostile_pages_take_no_long_time() {
    for piece in
        ["```\n# a\n", "|a\n|-\n", "<!-- {", "> ", "[", "\n\"a\n", "{\"", "| `", "**TODO", "[!INCLUDE [", "- ", "---\n"]
    {
        check_places(&piece.repeat(3_000));
    }
}

/// The short cut and the parser alone give the same page and the same findings.
fn assert_same(text: &str, name: &str) {
    let mut sources = SourceMap::new();
    let file = sources.add(name, text);
    let text = &sources.get(file).unwrap().text;
    let (mut quick, mut whole) = (Diagnostics::new(), Diagnostics::new());
    let (left, right) = (read(file, text, &mut quick), reader::read_whole(file, text, &mut whole));
    let (left, right) = (format!("{:#?}", left.blocks), format!("{:#?}", right.blocks));
    if left != right {
        let at = left.lines().zip(right.lines()).position(|(a, b)| a != b).unwrap_or(0);
        let near = |text: &str| text.lines().skip(at.saturating_sub(12)).take(24).collect::<Vec<_>>().join("\n");
        panic!("{name}:\n{text}\n--- short cut\n{}\n--- parser\n{}", near(&left), near(&right));
    }
    quick.sort();
    whole.sort();
    assert_eq!(quick.iter().collect::<Vec<_>>(), whole.iter().collect::<Vec<_>>(), "{name}:\n{text}");
}

#[test]
fn the_short_cut_reads_as_the_parser_does() {
    let mut random = Random(0x5eed_1234);
    for round in 0..10_000 {
        let count = 1 + random.below(24);
        let text: String = (0..count).map(|_| PIECES[random.below(PIECES.len())]).collect();
        assert_same(&text, &format!("round {round}"));
    }
}

/// Every page below the repository's `docs`, and below the folder that `GRAPH_DOCS_CORPUS` names.
#[test]
fn the_short_cut_reads_real_pages_as_the_parser_does() {
    let folders = [Some(workspace().join("docs")), corpus()];
    let files: Vec<_> = folders.iter().flatten().flat_map(|folder| markdown(folder)).collect();
    assert!(!files.is_empty());
    for file in files {
        assert_same(&std::fs::read_to_string(&file).unwrap(), &file.to_string_lossy());
    }
}
