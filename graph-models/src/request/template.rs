//! Templates of paths, and filling in their values.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use super::RequestError;

/// Everything except RFC 3986's unreserved characters is encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// In a query, the characters of OData's options are not encoded: `$select=id,name`.
const QUERY: &AsciiSet = &ENCODED
    .remove(b'$')
    .remove(b',')
    .remove(b':')
    .remove(b'/')
    .remove(b'(')
    .remove(b')')
    .remove(b'@')
    .remove(b'*')
    .remove(b'\'');

/// The name or the value of a query option.
pub(super) fn encode_query(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, QUERY)
}

/// Fills in a template.
///
/// `{name}` takes a value as one path segment or a part of one, `'{name}'` takes it as a string
/// literal of OData, and `{+name}` takes a relative path. (The syntax follows RFC 6570; the
/// literals are those of OData's ABNF, `string`.) The text of the template is sent unchanged, and
/// must consist of characters that are allowed in a path or a query (RFC 3986, `pchar`), without a
/// fragment and without relative steps.
pub(super) fn expand(template: &str, values: &[(&str, &str)]) -> Result<String, RequestError> {
    let invalid = || RequestError::Template { template: template.to_owned() };
    if !is_valid(template) {
        return Err(invalid());
    }
    let length: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut path = Path::with_capacity(template.len() + length);
    let (mut quoted, mut rest) = (false, template);
    while let Some((text, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(invalid)?;
        quoted ^= text.bytes().filter(|byte| *byte == b'\'').count() % 2 == 1;
        path.text(text)?;
        match name.strip_prefix('+') {
            Some(name) => path.relative(name, value(values, name)?)?,
            None if quoted => path.literal(name, value(values, name)?),
            None => path.value(name, value(values, name)?)?,
        }
        rest = after;
    }
    path.text(rest)?;
    path.finish()
}

/// The value of a placeholder.
fn value<'a>(values: &[(&str, &'a str)], placeholder: &str) -> Result<&'a str, RequestError> {
    let found = values.iter().find(|(name, _)| *name == placeholder);
    found.map(|(_, value)| *value).ok_or_else(|| RequestError::MissingValue { placeholder: placeholder.to_owned() })
}

/// Whether a template is valid: its braces are balanced, and its text can be sent unchanged.
fn is_valid(template: &str) -> bool {
    let mut in_name = false;
    let is_whole = template.bytes().all(|byte| match byte {
        b'}' if in_name => {
            in_name = false;
            true
        }
        _ if in_name => true,
        b'{' => {
            in_name = true;
            true
        }
        _ => is_in_urls(byte),
    });
    is_whole && !in_name && template.starts_with('/') && !has_step(template)
}

/// Whether a character is allowed in a path or a query, or starts an encoded one.
fn is_in_urls(c: u8) -> bool {
    c.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/?".contains(&c)
}

/// Whether a segment of the path is `.` or `..`, encoded or not: URL parsers remove it, and the
/// latter also removes the one before it.
fn has_step(template: &str) -> bool {
    let path = template.split('?').next().unwrap_or("");
    let is_dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    path.split('/').any(|segment| segment.starts_with(['.', '%']) && is_dots(segment))
}

/// The path so far, and the state of its last segment.
struct Path<'a> {
    text: String,
    /// The last placeholder in the last segment.
    placeholder: Option<&'a str>,
    in_query: bool,
}

impl<'a> Path<'a> {
    fn with_capacity(length: usize) -> Self {
        Self { text: String::with_capacity(length), placeholder: None, in_query: false }
    }

    fn text(&mut self, text: &str) -> Result<(), RequestError> {
        let end = text.bytes().position(|byte| matches!(byte, b'/' | b'?'));
        let (before, after) = end.and_then(|end| text.split_at_checked(end)).unwrap_or((text, ""));
        self.text.push_str(before);
        if !after.is_empty() {
            self.end_segment()?;
            self.text.push_str(after);
            self.in_query |= after.contains('?');
        }
        Ok(())
    }

    /// Writes a value as one path segment or part of one.
    fn value(&mut self, placeholder: &'a str, value: &str) -> Result<(), RequestError> {
        if value.is_empty() {
            return Err(RequestError::EmptyValue { placeholder: placeholder.to_owned() });
        }
        self.encoded(placeholder, value);
        Ok(())
    }

    /// Writes a value between the quotes of a string literal.
    fn literal(&mut self, placeholder: &'a str, value: &str) {
        let value = if value.contains('\'') { Cow::Owned(value.replace('\'', "''")) } else { Cow::Borrowed(value) };
        self.encoded(placeholder, &value);
    }

    fn encoded(&mut self, placeholder: &'a str, value: &str) {
        self.text.extend(utf8_percent_encode(value, ENCODED));
        self.placeholder = Some(placeholder);
    }

    fn relative(&mut self, placeholder: &'a str, path: &str) -> Result<(), RequestError> {
        for (index, segment) in path.split('/').enumerate() {
            if segment.is_empty() {
                let placeholder = placeholder.to_owned();
                return Err(RequestError::EmptySegment { placeholder });
            }
            // Even as a part of a segment: the service interprets `root:/..:` as a relative path.
            refuse_dots(placeholder, segment)?;
            if index > 0 {
                self.text("/")?;
            }
            self.encoded(placeholder, segment);
        }
        Ok(())
    }

    /// Refuses a segment that a value has turned into a relative step: URL parsers accept even
    /// `%2e%2e` as one.
    fn end_segment(&mut self) -> Result<(), RequestError> {
        if let (Some(placeholder), false) = (self.placeholder.take(), self.in_query) {
            refuse_dots(placeholder, self.text.rsplit('/').next().unwrap_or(""))?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<String, RequestError> {
        self.end_segment()?;
        Ok(self.text)
    }
}

fn refuse_dots(placeholder: &str, segment: &str) -> Result<(), RequestError> {
    if matches!(segment, "." | "..") {
        let (placeholder, segment) = (placeholder.to_owned(), segment.to_owned());
        return Err(RequestError::DotSegment { placeholder, segment });
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn one(template: &str, value: &str) -> Result<String, String> {
        expand(template, &[("x", value)]).map_err(|error| error.to_string())
    }

    #[test]
    fn a_value_stays_in_its_segment() {
        for (value, encoded) in [
            ("../x", "..%2Fx"),
            ("a/b?c", "a%2Fb%3Fc"),
            ("%2e%2e", "%252e%252e"),
            ("a_contoso.com#EXT#@b.com", "a_contoso.com%23EXT%23%40b.com"),
            ("a'b\"c", "a%27b%22c"),
            ("a\0b", "a%00b"),
            ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
            ("a\\..\\b", "a%5C..%5Cb"),
            ("Åse", "%C3%85se"),
            ("AA-_.~=+;,", "AA-_.~%3D%2B%3B%2C"),
            ("...", "..."),
            (".a", ".a"),
            (" ", "%20"),
            ("{x}", "%7Bx%7D"),
        ] {
            assert_eq!(one("/users/{x}/name", value), Ok(format!("/users/{encoded}/name")));
            assert_eq!(one("/users/{x}", value), Ok(format!("/users/{encoded}")));
        }
    }

    #[test]
    fn steps_and_nothing_are_refused() {
        for template in ["/users/{x}", "/users/{x}/name", "/users/{x}?$select=id"] {
            for value in [".", "..", ""] {
                assert!(one(template, value).unwrap_err().contains("`x`"), "{template} {value}");
            }
        }
        assert!(expand("/a/{x}{y}/b", &[("x", "."), ("y", ".")]).is_err());
        assert!(one("/a/.{x}/b", ".").is_err());
        assert_eq!(one("/a/ext_{x}", "..").unwrap(), "/a/ext_..");
        assert!(one("/a/ext_{x}", "").is_err());
    }

    #[test]
    fn a_literal_doubles_its_quotes() {
        let template = "/root/getByPath(path='{x}')";
        assert_eq!(one(template, "O'Brien").unwrap(), "/root/getByPath(path='O%27%27Brien')");
        assert_eq!(one(template, "a/..").unwrap(), "/root/getByPath(path='a%2F..')");
        assert_eq!(one(template, "..").unwrap(), "/root/getByPath(path='..')");
        assert_eq!(one(template, "").unwrap(), "/root/getByPath(path='')");
        assert_eq!(one("/a(b='{x}',c={x})", "'").unwrap(), "/a(b='%27%27',c=%27)");
    }

    #[test]
    fn a_relative_path_keeps_its_slashes() {
        let template = "/me/drive/root:/{+x}:/children";
        assert_eq!(one(template, "a b/ü.txt").unwrap(), "/me/drive/root:/a%20b/%C3%BC.txt:/children");
        for bad in ["", "/", "a/", "/a", "a//b", "..", "a/../b", "./a", "a/."] {
            assert!(one(template, bad).unwrap_err().contains("`x`"), "{bad}");
        }
        assert_eq!(one(template, "a/...").unwrap(), "/me/drive/root:/a/...:/children");
    }

    #[test]
    fn a_query_in_the_template_stays() {
        assert_eq!(one("/a/{x}?$select=id,name", "b").unwrap(), "/a/b?$select=id,name");
        assert_eq!(one("/a?y={x}/b", "..").unwrap(), "/a?y=../b");
    }

    #[test]
    fn a_template_must_be_whole_and_a_path() {
        for template in [
            "",
            "a",
            "{x}",
            "/{x",
            "/x}",
            "/{x}}",
            "/a#b",
            "/a/../b/{x}",
            "/a/%2E.",
            "/a b",
            "/a\n",
            "/a\\b",
            "/\u{e9}",
        ] {
            assert!(matches!(expand(template, &[("x", "1")]), Err(RequestError::Template { .. })), "{template}");
        }
        assert_eq!(expand("/{y}", &[("x", "1")]), Err(RequestError::MissingValue { placeholder: "y".into() }));
    }
}
