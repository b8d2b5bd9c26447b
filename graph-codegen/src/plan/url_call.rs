//! The values in parentheses in a segment: `clubs(uniqueName='…')`, `range(address='…')`.
//!
//! A value that is not marked as a placeholder may still be one, or an example:
//!
//! - A number, a date or a GUID is an example, whatever its name is. So is a value without a name,
//!   which is a key.
//! - A word without quotes is not a literal of OData, except for `true`, `false` and `null` (OData
//!   ABNF, `primitiveLiteral`), so it is a placeholder.
//! - `x-value`, `parameterValue` and similar words are placeholders.
//! - A quoted word that is the same as the name, `(uniqueName='uniqueName')`, is a placeholder if
//!   there is other evidence of such a key.
//! - Any other quoted word may be a literal that the function accepts, `(period='D7')`, and is
//!   kept. A quoted text that is not a word, `'A1:B2'`, is an example.
//!   word, `'A1:B2'`, is an example.

use super::evidence::Evidence;
use super::segment::{Piece, Segment, is_name, push_literal};

/// The meaning of a value.
enum Value {
    /// A literal.
    Literal,
    /// A placeholder with this name.
    Hole(String),
}

/// Replaces each value in a segment that stands for a placeholder.
pub(super) fn with_holes(segment: Segment, evidence: &Evidence<'_>) -> Result<Segment, &'static str> {
    let is_call = |piece: &Piece| matches!(piece, Piece::Literal(text) if text.contains('('));
    if !segment.iter().any(is_call) {
        return Ok(segment);
    }
    let mut call =
        Call { evidence, written: Vec::new(), name: String::new(), value: None, is_open: false, is_quoted: false };
    for piece in segment {
        match piece {
            Piece::Literal(text) => text.chars().try_for_each(|character| call.take(character))?,
            hole => call.take_hole(hole),
        }
    }
    if call.is_open { Err("a parenthesis is not closed") } else { Ok(call.written) }
}

struct Call<'a> {
    evidence: &'a Evidence<'a>,
    written: Segment,
    /// The name before the value that is being read.
    name: String,
    /// The value so far; `None` if a placeholder is part of it, or outside of the parentheses.
    value: Option<String>,
    is_open: bool,
    is_quoted: bool,
}

impl Call<'_> {
    fn take(&mut self, character: char) -> Result<(), &'static str> {
        self.is_quoted ^= self.is_open && character == '\'';
        match character {
            '(' if !self.is_open => {
                self.is_open = true;
                self.write(character);
                self.begin_value();
            }
            ',' | ')' if self.is_open && !self.is_quoted => {
                self.end_value()?;
                self.write(character);
                if character == ',' { self.begin_value() } else { self.is_open = false }
            }
            '=' if !self.is_quoted && self.name.is_empty() && self.value.is_some() => {
                self.name = self.value.replace(String::new()).unwrap_or_default();
                self.name.clone().chars().for_each(|character| self.write(character));
                self.write(character);
            }
            _ => match &mut self.value {
                Some(value) => value.push(character),
                None => self.write(character),
            },
        }
        Ok(())
    }

    /// Reads a value that is marked as a placeholder.
    fn take_hole(&mut self, hole: Piece) {
        self.value.take().unwrap_or_default().chars().for_each(|character| self.write(character));
        self.written.push(hole);
    }

    fn begin_value(&mut self) {
        self.name.clear();
        self.value = Some(String::new());
    }

    fn end_value(&mut self) -> Result<(), &'static str> {
        let Some(value) = self.value.take() else { return Ok(()) };
        match judge(self.name.trim(), &value, self.evidence)? {
            Value::Literal => value.chars().for_each(|character| self.write(character)),
            Value::Hole(name) => {
                let quote = value.starts_with('\'').then_some('\'');
                quote.into_iter().for_each(|quote| self.write(quote));
                self.written.push(Piece::Hole(name));
                quote.into_iter().for_each(|quote| self.write(quote));
            }
        }
        Ok(())
    }

    fn write(&mut self, character: char) {
        push_literal(&mut self.written, character.encode_utf8(&mut [0; 4]));
    }
}

fn judge(name: &str, value: &str, evidence: &Evidence<'_>) -> Result<Value, &'static str> {
    let inner = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let (text, is_quoted) = (inner.unwrap_or(value), inner.is_some());
    if text.is_empty() || value.starts_with('@') || matches!(value, "true" | "false" | "null") {
        return Ok(Value::Literal);
    }
    if value.contains(['(', ')']) && !is_quoted || !name.is_empty() && !is_name(name) {
        return Err("the text in parentheses is not a list of values");
    }
    if name.is_empty() {
        let name = if is_quoted || is_example(text) { "id" } else { text };
        return if is_name(name) { Ok(Value::Hole(name.to_owned())) } else { Err("a key is not a valid OData value") };
    }
    let hole = || Ok(Value::Hole(name.to_owned()));
    // Members of enums and names of intervals are plain words.
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_example(text) || !is_quoted || !is_word && bare(text) != bare(name) || calls_itself_a_value(name, text) {
        return hole();
    }
    match bare(text) == bare(name) {
        true if evidence.is_key(name) => hole(),
        true => Err("the value of a key is the name of the key"),
        false => Ok(Value::Literal),
    }
}

/// Whether a text is a number, a date, a time or a GUID, and not a word that a function may accept.
pub(super) fn is_example(text: &str) -> bool {
    let number = text.strip_prefix(['-', '+']).unwrap_or(text);
    let has_digit = number.starts_with(|first: char| first.is_ascii_digit());
    has_digit && number.bytes().all(|byte| byte.is_ascii_digit() || b".-:TZ+".contains(&byte)) || is_guid(text)
}

/// `87d349ed-44d7-43e1-9a83-5f2406dee5bd`
pub(super) fn is_guid(text: &str) -> bool {
    let mut parts = text.split('-');
    let lengths = [8, 4, 4, 4, 12];
    let fits =
        |(part, length): (&str, usize)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.len() == 36 && lengths.into_iter().all(|length| parts.next().is_some_and(|part| fits((part, length))))
}

fn calls_itself_a_value(name: &str, text: &str) -> bool {
    let text = bare(text);
    text.strip_suffix("value").is_some_and(|of| of.is_empty() || of == "parameter" || of == bare(name))
}

fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::plan::evidence::Known;

    #[test]
    fn examples_are_told_from_words() {
        for text in ["1", "640", "-1", "2017-01-01", "2017-01-01T00:00:00Z", "87d349ed-44d7-43e1-9a83-5f2406dee5bd"] {
            assert!(is_example(text), "{text}");
        }
        for text in ["", "D7", "day", "A1:B2", "x", "87d349ed", "1drive"] {
            assert!(!is_example(text), "{text}");
        }
    }

    #[test]
    fn values_in_parentheses_become_placeholders() {
        let mut known = Known::default();
        known.add_key("uniqueName");
        let evidence = Evidence::from(known);
        let read = |text: &str| -> String {
            match with_holes(vec![Piece::Literal(text.to_owned())], &evidence) {
                Ok(segment) => segment
                    .iter()
                    .map(|piece| match piece {
                        Piece::Hole(name) => format!("{{{name}}}"),
                        Piece::Literal(text) | Piece::Unsure(text, _) => text.clone(),
                    })
                    .collect(),
                Err(why) => why.to_owned(),
            }
        };
        let table = [
            ("clubs(uniqueName='uniqueName')", "clubs(uniqueName='{uniqueName}')"),
            ("clubs(other='other')", "the value of a key is the name of the key"),
            ("rows(count=n)", "rows(count={count})"),
            ("clubs(id=id)", "clubs(id={id})"),
            ("clubs(1)", "clubs({id})"),
            ("clubs('Sheet1')", "clubs('{id}')"),
            ("clubs(id='87d349ed-44d7-43e1-9a83-5f2406dee5bd')", "clubs(id='{id}')"),
            ("image(width=640,height=480,mode='fit')", "image(width={width},height={height},mode='fit')"),
            ("between(start='2017-01-01',step='day')", "between(start='{start}',step='day')"),
            ("view(start=start-value,end=end-value)", "view(start={start},end={end})"),
            ("filter(on='parameterValue')", "filter(on='{on}')"),
            ("filter(on='owner')", "filter(on='owner')"),
            ("getUse(period='D7')", "getUse(period='D7')"),
            ("get(all=true,x=@x)", "get(all=true,x=@x)"),
            ("delta()", "delta()"),
            ("delta", "delta"),
            ("range(address='A1:B2')", "range(address='{address}')"),
            ("odd(a='b,c=1')", "odd(a='{a}')"),
            ("odd(", "a parenthesis is not closed"),
            ("odd(f(1))", "the text in parentheses is not a list of values"),
            ("any(x:x/y)", "a key is not a valid OData value"),
            ("odd)", "odd)"),
        ];
        for (text, expected) in table {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
