use super::*;
use crate::schema::read::words::LowerCase;
use crate::source::{SourceMap, Span};

/// A text of which the parts in backticks are code, those in `**` bold, and `<br>` a break.
fn text(source: &str) -> Text {
    let file = SourceMap::new().add("x.md", source);
    let mut text = Text::empty(Span::new(file, 0..source.len()));
    let mut rest = source;
    let (mut code, mut bold) = (None, None);
    while let Some(c) = rest.chars().next() {
        let at = text.plain.len();
        if rest.starts_with("<br>") {
            text.plain.push(' ');
            text.breaks.push(text.plain.len());
            rest = rest.get(4..).unwrap();
        } else if rest.starts_with("**") {
            match bold.take() {
                Some(start) => text.bold.push(start..at),
                None => bold = Some(at),
            }
            rest = rest.get(2..).unwrap();
        } else if c == '`' {
            match code.take() {
                Some(start) => text.code.push(start..at),
                None => code = Some(at),
            }
            rest = rest.get(1..).unwrap();
        } else {
            text.plain.push(c);
            rest = rest.get(c.len_utf8()..).unwrap();
        }
    }
    // What is never closed stands for itself.
    code.into_iter().for_each(|at| text.plain.insert(at, '`'));
    text
}

fn read(source: &str) -> Listed {
    let text = text(source);
    possible_values(&text, LowerCase::of(&text.plain).all(), "wantedState")
}

/// What is read otherwise than expected.
fn wrong(cases: &[&str], values: &[&str]) -> Vec<String> {
    let values: Vec<String> = values.iter().map(|it| (*it).to_owned()).collect();
    let expected = Listed { values, ..Listed::default() };
    let read = cases.iter().map(|source| (source, Listed { is_sure: false, ..read(source) }));
    read.filter(|(_, read)| *read != expected).map(|(source, read)| format!("{source}\n    {read:?}")).collect()
}

#[test]
fn lists_are_found_in_all_their_forms() {
    let cases = [
        "Possible values are: `a`, `b`, or `c`.",
        "The possible values are: `a` (the first), `b` \u{2013} the second, and `c`.",
        "Possible values are `a (1)`, `b (2)`, `c (3)`.",
        "Possible values: **a**, **b**, **c**.",
        "Possible values are: a, b, c.",
        "Possible values are: `a, b, c`.",
        "Possible values for `x` are: `a`, `b`, `c`. Default is `a`.",
        "Possible values: <br>- `a`: the first. <br>- `b`: the second. See `x`. <br>- `c`: the third.",
        "The possible values are:<br> `a` - The first. <br> `b` - The second.<br>`c`",
        "Possible values are: <br>a - the first<br>b - the second<br>c - the third",
        "Possible values are: <br>a<br>b<br>c<br>Supports filters.",
        "Possible values are: `a`: the first; `b`: the second; `c`: the third.",
        "The possible values are: `a`. It is the first. `b`. It is the second. `c`. It is the last.",
        "Acceptable values are: `a`, `b` and `c`.",
        "Supported values are: `a`, `b`, or `c`. Default value is `a`.",
        "Allowed values: `a`; `b`; `c`.",
        "Valid values for this property include `a`, `b`, `c`.",
        "One of `a`/`b`/`c`.",
        "Possible values: `a` for the first (e.g. x), or `b` for the second. The value `c` indicates the third.",
        "Must be one of a, b or c",
        "The property values are: `a`, `b`, `c`.",
        "Values can be \"a\", \"b\" or \"c\".",
        "It can be set to `a`, `b` or `c`.",
        "Either `a`, `b`, or `c`.",
        "The state: `a`, `b`, `c`.",
        "The wanted state: a, b, c.",
        "`a`, `b` or `c`. Required.",
        "The method takes the following values only: `a`, `b`, `c`.",
        "Possible values are: `a`, `b`. Use the `Prefer: include-unknown-enum-members` request header to get `c`.",
        "Possible values are: `a`. You must use the `Prefer: include-unknown-enum-members` request header to get the following values from this enum: `b` , `c`.",
    ];
    let wrong = wrong(&cases, &["a", "b", "c"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn values_are_compared_without_case() {
    let cases = [
        "Can be one of `Approve`, `Deny`, or `Wait`.",
        "Must be one of `Approve`, `Deny` or `Wait`",
        "The type. This can either be `Approve`, `Deny` or `Wait`. Read-only.",
        "Following values are supported. Not nullable. <br>`Approve` - at most 5<br>`Deny`<br>`Wait` - later",
        "Can be one of the following values: **Approve**, Deny, Wait",
        "Possible values are: `Approve`, Deny, or Wait.",
        "Possible values are: `Approve`, `Deny`, `Wait. ",
    ];
    let wrong = wrong(&cases, &["Approve", "Deny", "Wait"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(read("Possible values: `Lost`, and `Others`. For more, see x.").values, ["Lost", "Others"]);
}

#[test]
fn what_is_no_closed_list_has_no_values() {
    let cases = [
        "Possible values are, for example, a or b.",
        "Possible values are a, b, and more.",
        "Possible values include, but are not limited to: a, b.",
        "Possible values are: a, b, etc.",
        "The possible values are: `a`, `b`, `etc.`.",
        "Valid values 0 to 24",
        "Allowed values are 5 or 1000.",
        "Valid values are described in the following table.",
        "The default value is `a` or `b`.",
        "One of the members of `a` or `b`.",
        "For example: `a`, `b`.",
        "Supports: `a`, `b`.",
        "Types include: `a`, `b`.",
        "It cannot be `a` or `b`.",
        "If it is set to `a` or `b`, nothing happens.",
        "Can be `true` or `false`.",
        "The general format: alias, domain.",
        "`a` if it is on, `b` otherwise.",
        "A name.",
        "The strings in either the **a** or **b** properties.",
        "Cannot begin with `x` or be one of the following values: `a`, `b`.",
        "For one kind: `a`, `b`. For another: `c`, `d`.",
        "A token that contains: `a`, `b`.",
        "Characters are `:` `a` `b`.",
        "With one possible value being `a`. `b` can also be given.",
        "Supports `$filter` (`eq`, `ne`).",
        "Set to `a`. Then `b` is sent.",
    ];
    let wrong = wrong(&cases, &[]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_list_that_can_be_told_in_part_is_unclear() {
    for source in [
        "The possible values are: `a1` through `a9`, `b1` through `b9`.",
        "Possible values are: `a`, `the second. ",
        "Possible values are: a, b, not set at all, c.",
        "Possible values are: `a` and `b`. `c` can also be given.",
        "Possible values are: <br>`a`: the first<br>Anything that the reader knows<br>`b`: the second",
        "Possible values are: <br>a - the first<br>that is not the last<br>c - the third",
    ] {
        assert!(read(source).unclear, "{source}: {:?}", read(source));
    }
}

#[test]
fn values_keep_their_own_characters() {
    let wrong = wrong(&["Possible values are: `a-b`, `c d`, `1`, `2.0`, `*`."], &["a-b", "c d", "1", "2.0", "*"]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
