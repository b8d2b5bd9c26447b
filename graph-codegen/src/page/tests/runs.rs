use super::*;

#[test]
fn white_space_is_folded() {
    check("a\u{a0}\u{a0}b\tc\r\nd  \ne<br>f<br/> g &nbsp; h\u{200b}i\n", &["p a b c d e f g hi"], &[]);
    check("##\u{a0}Heading\u{a0}\n\ntext", &["h2 Heading", "p text"], &[]);
}

#[test]
fn ranges_fit_the_text() {
    let read = read_page("  **a\u{a0} b** `c  d` [e `f`](g\\h.md) \\* &amp; x\n");
    let text = read.first_text();
    assert_eq!(text.plain, "a b c d e f * & x");
    assert_eq!(text.bold, vec![0..3]);
    assert_eq!(code_texts(text).collect::<Vec<_>>(), ["c d", "f"]);
    assert_eq!((text.link_text(&text.links[0]), text.links[0].target.as_str()), ("e f", "g/h.md"));
    assert_eq!(read.sources.slice(text.links[0].span), "[e `f`](g\\h.md)");
    assert_eq!(read.sources.slice(text.span), "**a\u{a0} b** `c  d` [e `f`](g\\h.md) \\* &amp; x");
}

#[test]
fn links_of_every_kind() {
    let read = read_page("[a](a.md) [b][] [**c**][d] [e] [f][] <https://g>\n\n[b]: b.md\n[d]: d.md 'title'\n");
    let text = read.first_text();
    let links: Vec<(&str, &str)> = text.links.iter().map(|link| (text.link_text(link), link.target.as_str())).collect();
    assert_eq!(links, [("a", "a.md"), ("b", "b.md"), ("c", "d.md"), ("e", ""), ("f", ""), ("https://g", "https://g")]);
}

#[test]
fn a_target_may_hold_more_than_a_target() {
    for (source, plain, target) in [
        ("[a](a.md collection) x", "a collection x", "a.md"),
        ("[a](..\\b\\a.md#c collection)", "a collection", "../b/a.md#c"),
        ("[a] (a.md) x", "a x", "a.md"),
        ("[a] (see a.md) x", "a (see a.md) x", ""),
        ("[a](b c) x", "a(b c) x", ""),
    ] {
        let read = read_page(source);
        let text = read.first_text();
        assert_eq!((text.plain.as_str(), text.links[0].target.as_str()), (plain, target), "{source}");
        assert_eq!(text.link_text(&text.links[0]), "a");
    }
    let read = check("|A|B|\n|-|-|\n|[a](a.md|b|\n", &["table A | B", "row a | b"], &[]);
    assert_eq!(read.first_text().links[0].target, "a.md");
}

#[test]
fn placeholders_are_left_out() {
    for (source, plain, todo) in [
        ("**TODO: Add Description**. Possible values are: `a`.", "Possible values are: a.", 1),
        ("**TODO: x**", "", 1),
        ("TODO", "", 1),
        ("TODO: describe", "", 1),
        ("A **TODO: x** B", "A B", 1),
        ("TODO list of a person", "TODO list of a person", 0),
        ("**To do**", "To do", 0),
    ] {
        let read = read_page(&format!("|A|\n|-|\n|{source}|\n"));
        let text = read.first_text();
        assert_eq!((text.plain.as_str(), text.todo.len()), (plain, todo), "{source}");
        assert!(code_texts(text).all(|code| code == "a"));
    }
}

#[test]
fn includes_in_every_place() {
    check("[!INCLUDE [x](../includes/x.md)]\n", &["include ../includes/x.md"], &[]);
    check("[!include[x](..\\x.md)]\n[!Include [y](y.md)]\n", &["include ../x.md", "include y.md"], &[]);
    check("Text. [!INCLUDE [x](x.md)] More.\n", &["p Text. More.", "include x.md"], &[]);
    check("- [!INCLUDE [x](x.md)]\n\n> [!INCLUDE [y](y.md)]\n", &["include x.md", "include y.md"], &[]);
    check("|A|B|\n|-|-|\n|a|b [!INCLUDE [x](x.md)] c|\n", &["table A | B", "row a | b c", "include x.md"], &[]);
    let read = read_page("See [!INCLUDE [x](x.md)]\n");
    let Block::Include(include) = &read.page.blocks[1] else { panic!() };
    assert_eq!(read.sources.slice(include.span), "[!INCLUDE [x](x.md)]");
}

#[test]
fn tabs_are_dropped() {
    check(
        "# T\n\n# [HTTP](#tab/http)\n\n```http\n```\n# [C#](#tab/csharp)\n[!INCLUDE [x](x.md)]\n---\n\n## Next\n",
        &["h1 T", "code http \"\"", "include x.md", "h2 Next"],
        &[],
    );
    check("# [A](#tab/a)\nText.\n---\n\nReal\n---\n", &["p Text.", "h2 Real"], &[]);
}

#[test]
fn alerts_and_quotes() {
    check(
        "> [!NOTE]\n> One.\n>\n> Two.\n\n> **Note:** Three.\n",
        &["alert One.", "alert Two.", "alert Note: Three."],
        &[],
    );
    check("> [!TIP]\n>\n> One.\n", &["alert One."], &[]);
    check("> [!IMPORTANT] One.\nlazy\n", &["alert One. lazy"], &[]);
    check("[!IMPORTANT]\nOne.\n", &["alert One."], &[]);
    check("> ### Title\n> - item\n", &["alert Title", "item item"], &[]);
}

#[test]
fn items_have_their_own_text() {
    check("- a\n  - b\n- c\n\n  d\n", &["item a", "item b", "item c", "p d"], &[]);
    check("* `a`: b\n  ```json\n  {}\n  ```\n  c\n", &["item a: b", "code json \"  {}\"", "p c"], &[]);
}

#[test]
fn raw_html_is_text() {
    check("<table>\n<tr><td>a</td><td>b &lt; c</td></tr>\n</table>\n\nx<sup>2</sup>\n", &["p a b < c", "p x2"], &[]);
    check("Use /users/<user-id>/x\n", &["p Use /users/<user-id>/x"], &[]);
    check("<a name=\"x\"></a>\n## Next\n", &["h2 Next"], &[]);
}
