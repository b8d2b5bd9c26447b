//! The names in a row's first cell.

use crate::page::Text;
use crate::schema::name::is_identifier;

/// The contents of the first cell of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named<'a> {
    /// These properties, usually one.
    Properties(Vec<&'a str>),
    /// Nothing: the cell is empty or says "None".
    Nothing,
    /// An annotation, such as `@odata.type`.
    Annotation,
    /// Something other than a name.
    Other,
}

/// Reads a cell with the name of one or several properties. Remarks such as "(deprecated)" and
/// footnote marks are not part of a name.
pub(super) fn of(cell: &Text) -> Named<'_> {
    let plain = cell.plain.as_str();
    if is_identifier(plain) && !plain.eq_ignore_ascii_case("none") {
        return Named::Properties(vec![plain]);
    }
    let bare = trim(plain);
    if bare.is_empty() || bare.trim_end_matches('.').eq_ignore_ascii_case("none") {
        return Named::Nothing;
    }
    if bare.contains('@') || bare.starts_with("odata.") {
        return Named::Annotation;
    }
    let names: Option<Vec<&str>> = pieces(cell).into_iter().map(name).collect();
    match names {
        Some(names) if !names.is_empty() => Named::Properties(names),
        _ => Named::Other,
    }
}

/// The parts of a cell between commas, slashes, line breaks, "and" and "or". Text in parentheses is
/// a remark.
fn pieces(cell: &Text) -> Vec<&str> {
    let plain = cell.plain.as_str();
    let mut pieces = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (at, c) in plain.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let ends = depth == 0 && (matches!(c, ',' | '/' | ';' | '&' | '|') || cell.breaks.binary_search(&at).is_ok());
        if ends {
            pieces.extend(plain.get(start..at));
            start = if cell.breaks.binary_search(&at).is_ok() { at } else { at + c.len_utf8() };
        }
    }
    pieces.extend(plain.get(start..));
    let joined = pieces.into_iter().flat_map(|piece| piece.split(" and ")).flat_map(|piece| piece.split(" or "));
    joined.filter(|piece| !trim(piece).is_empty()).collect()
}

/// The name that a part of a cell consists of, possibly followed by a remark.
fn name(piece: &str) -> Option<&str> {
    let end = piece.find(['(', '[']).filter(|at| *at > 0).unwrap_or(piece.len());
    let (before, behind) = piece.split_at_checked(end)?;
    // "(deprecated) name"
    let before = if trim(before).is_empty() || before.starts_with(['(', '[']) {
        before.split_once([')', ']']).map_or(before, |(_, rest)| rest)
    } else {
        before
    };
    let mut words = before.split_whitespace().map(trim).filter(|word| !word.is_empty());
    let first = words.next()?;
    let is_told =
        words.all(is_remark) && (behind.is_empty() || behind.ends_with([')', ']']) || trim(behind).contains(')'));
    (is_identifier(first) && is_told).then_some(first)
}

/// Words that may follow a name without being part of it.
fn is_remark(word: &str) -> bool {
    const REMARKS: [&str; 17] = [
        "beta",
        "collection",
        "computed",
        "deprecated",
        "inherited",
        "key",
        "new",
        "nullable",
        "obsolete",
        "only",
        "optional",
        "preview",
        "property",
        "read",
        "read-only",
        "readonly",
        "required",
    ];
    REMARKS.iter().any(|known| word.eq_ignore_ascii_case(known))
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '`' | '*' | '~' | '"' | '\'' | '\\' | ':' | '.' | '!' | '+' | '-' | '<' | '>' | '^' | '#')
            || matches!(
                c,
                '\u{2013}'
                    | '\u{2014}'
                    | '\u{2020}'
                    | '\u{2021}'
                    | '\u{b9}'
                    | '\u{b2}'
                    | '\u{b3}'
                    | '\u{201c}'
                    | '\u{201d}'
                    | '\u{2022}'
            )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceMap, Span};

    fn read(plain: &str) -> Vec<String> {
        let file = SourceMap::new().add("x.md", plain);
        let mut text = Text::empty(Span::new(file, 0..plain.len()));
        let mut lines = plain.split("<br>");
        text.plain = lines.next().unwrap().to_owned();
        for line in lines {
            text.plain.push(' ');
            text.breaks.push(text.plain.len());
            text.plain.push_str(line);
        }
        match of(&text) {
            Named::Properties(names) => names.into_iter().map(str::to_owned).collect(),
            other => vec![format!("{other:?}")],
        }
    }

    #[test]
    fn names_are_told_from_marks_and_remarks() {
        let cases: [(&str, &[&str]); 24] = [
            ("size", &["size"]),
            ("*size*", &["size"]),
            ("size*", &["size"]),
            ("size\u{b9}", &["size"]),
            ("~~size~~", &["size"]),
            ("size (deprecated)", &["size"]),
            ("size(deprecated)", &["size"]),
            ("(deprecated) size", &["size"]),
            ("size [optional]", &["size"]),
            ("size - required", &["size"]),
            ("size Read-only", &["size"]),
            ("size, mass", &["size", "mass"]),
            ("size / mass", &["size", "mass"]),
            ("size<br>mass", &["size", "mass"]),
            ("size and mass", &["size", "mass"]),
            ("`size`, `mass` or `age`", &["size", "mass", "age"]),
            ("", &["Nothing"]),
            ("None.", &["Nothing"]),
            ("@odata.type", &["Annotation"]),
            ("size@odata.bind", &["Annotation"]),
            ("3dModel", &["Other"]),
            ("display name", &["Other"]),
            ("lamp-id", &["Other"]),
            ("Anything you like", &["Other"]),
        ];
        for (plain, names) in cases {
            assert_eq!(read(plain), names, "{plain}");
        }
    }
}
