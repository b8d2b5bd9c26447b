//! Raw HTML: tags are removed, text is kept.

/// Whether a tag is one of HTML's; anything else in angle brackets is a placeholder, such as
/// `<user-id>`.
pub(super) fn is_tag(html: &str) -> bool {
    const NAMES: &[&str] = &[
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "iframe",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "nobr",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "script",
        "section",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
    ];
    let name = name(html);
    NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
        || html.starts_with(['!', '?'])
        || html.starts_with("<!")
        || html.starts_with("<?")
}

/// Whether a tag separates words.
pub(super) fn is_break(html: &str) -> bool {
    const INLINE: &[&str] =
        &["a", "abbr", "b", "code", "em", "font", "i", "kbd", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"];
    let name = name(html);
    !INLINE.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The name of the tag that starts here.
fn name(html: &str) -> &str {
    let inner = html.strip_prefix('<').unwrap_or(html).trim_start_matches('/');
    inner.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next().unwrap_or("")
}

/// Passes the text of an HTML block without its tags, piece by piece, to `place`, with the position
/// of each piece.
pub(super) fn for_each_text(html: &str, mut place: impl FnMut(usize, &str)) {
    let mut at = 0;
    let last_close = html.rfind('>').unwrap_or(0);
    while let Some(rest) = html.get(at..).filter(|rest| !rest.is_empty()) {
        let tag = if at < last_close { tag_length(rest) } else { 0 };
        if tag == 0 {
            let bracket = usize::from(rest.starts_with('<'));
            let length = rest.get(bracket..).and_then(|rest| rest.find('<')).map_or(rest.len(), |next| bracket + next);
            place(at, rest.get(..length).unwrap_or(""));
            at += length;
        } else {
            if rest.get(..tag).is_some_and(is_break) {
                place(at, " ");
            }
            at += tag;
        }
    }
}

/// The length of the HTML tag that starts here, or 0.
fn tag_length(rest: &str) -> usize {
    if !rest.starts_with('<') || !is_tag(rest) {
        return 0;
    }
    rest.find('>').map_or(0, |close| close + 1)
}

/// Resolves the few entities that occur in raw HTML.
pub(super) fn unescape(text: &str) -> String {
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

/// The position of the `-->` that ends a comment. Searching for one byte is faster than for three.
pub(super) fn comment_end(text: &str) -> Option<usize> {
    let mut ends = text.match_indices('>').map(|(at, _)| at);
    ends.find_map(|at| at.checked_sub(2).filter(|start| text.get(*start..at) == Some("--")))
}
