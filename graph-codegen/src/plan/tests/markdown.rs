//! What a Markdown reader makes of escaped text: nothing but text, code and addresses, whatever it is made of.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::plan::evidence::Evidence;
use crate::plan::name_set::NameSet;
use crate::plan::{Case, prose, url};

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
