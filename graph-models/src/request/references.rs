//! Finding references in JSON.

use std::ops::Range;

use memchr::memchr_iter;

/// The positions of references in a JSON text: the values of `@odata.id` and of `name@odata.bind`,
/// between their quotes.
///
/// The text is not parsed, since most texts have no references: a quote without a backslash before
/// it starts or ends a string, and a string followed by a colon is a name.
pub(super) fn references(json: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(end) = json.get(at..).and_then(next_name) {
        at += end;
        let value = skip_blank(json, at);
        if json.get(value) == Some(&b':') {
            at = values(json, skip_blank(json, value + 1), &mut found);
        }
    }
    found
}

/// The index after the next name of a reference and its quote.
fn next_name(json: &[u8]) -> Option<usize> {
    memchr_iter(b'@', json).find_map(|at| {
        let behind = json.get(at + 1..)?.strip_prefix(b"odata.")?;
        let is_whole = at > 0 && json.get(at - 1) == Some(&b'"');
        let end = |name: &[u8]| Some(json.len() - behind.strip_prefix(name)?.len());
        end(b"bind\"").or_else(|| end(b"id\"").filter(|_| is_whole))
    })
}

/// Adds a string, or the strings of a list. Returns the index after it.
fn values(json: &[u8], start: usize, found: &mut Vec<Range<usize>>) -> usize {
    let is_list = json.get(start) == Some(&b'[');
    let mut at = if is_list { skip_blank(json, start + 1) } else { start };
    while json.get(at) == Some(&b'"') {
        let Some(end) = end_of_string(json, at + 1) else { return json.len() };
        found.push(at + 1..end);
        at = end + 1;
        if !is_list {
            break;
        }
        let next = skip_blank(json, at);
        at = if json.get(next) == Some(&b',') { skip_blank(json, next + 1) } else { next };
    }
    at
}

/// The index of the quote that ends a string.
fn end_of_string(json: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match json.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn skip_blank(json: &[u8], at: usize) -> usize {
    let blank = json.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace());
    at + blank.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(json: &str) -> Vec<&str> {
        references(json.as_bytes()).into_iter().filter_map(|range| json.get(range)).collect()
    }

    #[test]
    fn names_count_and_values_do_not() {
        for (json, expected) in [
            ("", &[][..]),
            ("{}", &[]),
            (r#"{"@odata.id":"/a"}"#, &["/a"]),
            (r#"{"x@odata.id":"/a"}"#, &[]),
            (r#"{"x@odata.bind" : [ "/a" , "/b" ] , "@odata.id":"/c"}"#, &["/a", "/b", "/c"]),
            (r#"{"x@odata.bind":null,"y@odata.bind":{"z@odata.bind":"/a"}}"#, &["/a"]),
            (r#"{"x":"@odata.bind","y":"/a"}"#, &[]),
            (r#"{"x":"a@odata.bind\":\"/a"}"#, &[]),
            (r#"["@odata.id","/a"]"#, &[]),
            (r#"{"@odata.id":"a\"b\\"}"#, &[r#"a\"b\\"#]),
            (r#"{"x@odata.bind":["#, &[]),
            (r#"{"x@odata.bind":["/a"#, &[]),
            (r#"{"x@odata.bind":["/a\"#, &[]),
            (r#"@odata.bind""#, &[]),
        ] {
            assert_eq!(found(json), expected, "{json}");
        }
    }
}
