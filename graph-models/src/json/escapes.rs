//! The escapes in JSON strings.

/// The text of a string with escapes (RFC 8259, 7); `None` if a surrogate is unpaired.
pub(super) fn unescaped(inside: &str) -> Option<String> {
    let mut text = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut after = escape.chars();
        let letter = match after.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let (c, behind) = unicode(after.as_str())?;
                text.push(c);
                rest = behind;
                continue;
            }
            other => other,
        };
        text.push(letter);
        rest = after.as_str();
    }
    text.push_str(rest);
    Some(text)
}

/// The character of the digits after a `\u`, and the text after it.
fn unicode(text: &str) -> Option<(char, &str)> {
    let (first, rest) = code_unit(text)?;
    if let Some(c) = char::from_u32(first.into()) {
        return Some((c, rest));
    }
    let (second, rest) = code_unit(rest.strip_prefix("\\u")?)?;
    let c = char::decode_utf16([first, second]).next()?.ok()?;
    Some((c, rest))
}

fn code_unit(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    Some((u16::from_str_radix(digits, 16).ok().filter(|_| is_hex)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_as_serde_json() {
        let strings = [
            "",
            "a",
            r"\n",
            r#"a\"b\\c\/"#,
            r"\b\f\r\t",
            r"\u0041\u00e9\u20ac",
            r"\ud83d\ude00é",
            r"\ud800",
            r"\ud800\u0041",
            r"\udc00",
            r"\ud800\ud800",
            r"x\ud83d",
            r"\u0000",
            r"\ud83d\n",
            r"\udc00\ud800",
        ];
        for inside in strings {
            let expected = serde_json::from_str::<String>(&format!("\"{inside}\"")).ok();
            assert_eq!(unescaped(inside), expected, "{inside}");
        }
    }

    #[test]
    fn what_was_not_checked_gives_anything_but_a_panic() {
        for inside in [r"\", r"\u", r"\u12", r"\u+123", r"\ué00", r"\ud800\u", r"\ud800\u12"] {
            let _ = unescaped(inside);
        }
    }
}
