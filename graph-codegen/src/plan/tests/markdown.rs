//! What a Markdown reader makes of escaped text: nothing but text, code and addresses, whatever it
//! is made of.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::diagnostic::Diagnostics;
use crate::page::{self, Block};
use crate::plan::evidence::Evidence;
use crate::plan::name_set::NameSet;
use crate::plan::{Case, marked, prose, slot, url};
use crate::schema::{Description, MarkKind};
use crate::source::SourceMap;

/// Pieces that mean something to Markdown, to rustdoc or to URLs.
const PIECES: &[&str] = &[
    "a",
    "b c",
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\t",
    "`",
    "``",
    "```",
    "~~~",
    "~",
    "*",
    "**",
    "_",
    "__",
    "[",
    "]",
    "(",
    ")",
    "](x)",
    "[^1]",
    "[^1]:",
    "[ ]",
    "!",
    "![",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<a@b.c>",
    "&",
    "&amp;",
    "&#60;",
    "\\",
    "\\\\",
    "#",
    "##",
    "-",
    "- ",
    "+ ",
    "---",
    "===",
    "1.",
    "12) ",
    ":",
    "|",
    "|-|",
    "$",
    "$$",
    "{",
    "}",
    "http://",
    "https://a.b/c_d",
    "https://x.y/{z}",
    ".",
    ". ",
    "?",
    "'",
    "\"",
    "/",
    "//",
    "%",
    "%20",
    "é",
    "👩‍👧",
    "\u{202e}",
    "\u{0}",
    "\r",
    "\u{a0}",
    "id",
    "=",
    "@",
    "...",
];

/// Deterministic texts: a linear congruential generator picks the pieces.
fn texts(count: usize) -> impl Iterator<Item = String> {
    let mut state: u64 = 1;
    let mut next = move |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % limit
    };
    std::iter::repeat_with(move || (0..=next(9)).map(|_| PIECES[next(PIECES.len())]).collect()).take(count)
}

fn events(markdown: &str) -> Vec<Event<'_>> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(markdown, options).collect()
}

/// The characters that a reader of the text sees, without white space.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '`').collect()
}

#[test]
fn escaped_text_is_text() {
    for text in texts(40_000) {
        let paragraphs = prose::paragraphs(&text);
        let markdown = paragraphs.iter().map(|paragraph| format!(" {paragraph}")).collect::<Vec<_>>().join("\n\n");
        let mut shown = String::new();
        let mut count = 0;
        for event in events(&markdown) {
            match event {
                Event::Text(text) | Event::Code(text) => shown.push_str(&text),
                Event::Start(Tag::Paragraph) => count += 1,
                Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
                    assert!(dest_url.to_lowercase().starts_with("http"), "{text:?}: {dest_url}");
                }
                Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
                other => panic!("{text:?} is read as {other:?} in {markdown:?}"),
            }
        }
        assert_eq!(count, paragraphs.len(), "{text:?} becomes {markdown:?}");
        let clean = text.lines().map(prose::clean).collect::<String>();
        assert_eq!(seen(&shown), seen(&clean), "{text:?} becomes {markdown:?}");
    }
}

/// The texts of a page, as its reader gives them.
fn read_texts(markdown: &str) -> Vec<Description> {
    let mut sources = SourceMap::new();
    let source = format!("# t\n\n{markdown}\n");
    let file = sources.add("resources/t.md", &source);
    let page = page::read(file, &source, &mut Diagnostics::new());
    let texts = page.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => Some(Description::of(text)),
        _ => None,
    });
    texts.collect()
}

#[test]
fn marks_of_a_page_stay_marks_and_nothing_else_becomes_one() {
    const ADDRESS: &str = "https://a.example/p";
    let (mut codes, mut links, mut bolds) = (0, 0, 0);
    for text in texts(20_000).flat_map(|markdown| read_texts(&markdown)) {
        let line = marked::line(&text, &text.marks, &|_, _| Some(slot::end("", ADDRESS)));
        let line = line.replace(slot::OPEN, "[").replace(&slot::end("", ADDRESS), &format!("]({ADDRESS})"));
        let (mut shown, mut code) = (String::new(), Vec::new());
        for event in events(&line) {
            match event {
                Event::Text(text) => shown.push_str(&text),
                Event::Code(text) => {
                    shown.push_str(&text);
                    code.push(seen(&text));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    assert!(dest_url.to_lowercase().starts_with("http"), "{text:?}: {dest_url}");
                    links += usize::from(*dest_url == *ADDRESS);
                }
                Event::Start(Tag::Strong) => bolds += 1,
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Link | TagEnd::Strong) => {}
                other => panic!("{text:?} is read as {other:?} in {line:?}"),
            }
        }
        assert_eq!(seen(&shown), seen(&prose::clean(&text)), "{text:?} becomes {line:?}");
        let marked = text.marks.iter().filter(|mark| mark.kind == MarkKind::Code);
        let marked: String =
            marked.map(|mark| seen(&prose::clean(text.get(mark.range.clone()).unwrap_or_default()))).collect();
        let kept: String = code.concat();
        assert!(kept.contains(&marked) || kept.len() >= marked.len(), "{text:?} becomes {line:?}");
        codes += code.len();
    }
    assert!(codes > 500 && links > 500 && bolds > 10, "{codes} {links} {bolds}");
}

#[test]
fn a_code_span_is_one() {
    for text in texts(10_000) {
        let markdown = prose::code(&text);
        let expected = prose::clean(&text);
        let all = events(&markdown);
        let [Event::Start(Tag::Paragraph), Event::Code(code), Event::End(TagEnd::Paragraph)] = all.as_slice() else {
            panic!("{text:?} is read as {all:?}")
        };
        assert_eq!(code.trim(), expected.trim(), "{text:?}");
    }
}

#[test]
fn no_text_makes_a_stage_panic() {
    for text in texts(20_000) {
        let sentence = prose::summary(&text).unwrap_or_default();
        assert!(!sentence.contains('\n'), "{text:?}");
        let name = NameSet::default().claim(&text, Case::Snake).name;
        assert!(syn::parse_str::<syn::Ident>(&format!("r#{name}")).is_ok(), "{text:?}: {name}");
        if let Ok(template) = url::read(&text, &Evidence::default()) {
            let sound = template.text.starts_with('/')
                && template.text.is_ascii()
                && !template.text.contains(char::is_whitespace);
            assert!(sound, "{text:?} becomes {}", template.text);
            assert_eq!(
                template.text.matches('{').count(),
                template.parameters.len(),
                "{text:?} becomes {}",
                template.text
            );
        }
    }
}
