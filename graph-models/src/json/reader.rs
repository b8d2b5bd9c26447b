//! Reading JSON text.

use serde::de::value::{StrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use super::escapes::unescaped;
use super::leaf::{NUMBER, visit_leaf, visit_raw_name};

/// The maximum nesting of objects and collections, as in serde_json.
const DEPTH: u8 = 128;

/// The rest of a JSON text (RFC 8259).
///
/// It accepts what serde_json accepts as a `RawValue`, and nothing else. Its errors do not say what
/// is wrong: either the text is known to be JSON, or serde_json reads it again and reports the
/// error.
///
/// A number that may have more digits than an `f64`, and a string that is not text, are passed on
/// as a [leaf](visit_leaf).
pub(crate) struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: u8,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, depth: DEPTH }
    }

    /// Checks that only white space is left.
    ///
    /// # Errors
    /// If there is more.
    pub(crate) fn end(&mut self) -> Result<(), Error> {
        self.peek().map_or(Ok(()), |_| Err(not_json()))
    }

    /// The next character that is not white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                first => return first.copied(),
            }
        }
    }

    /// The text between two positions.
    #[inline]
    fn between(&self, begin: usize, end: usize) -> &'t str {
        self.text.get(begin..end).unwrap_or_default()
    }

    /// Takes the string that begins here. Returns the text between its quotation marks, and whether
    /// it contains escapes.
    ///
    /// Reading consists of little else: a call for each string costs 4 % of it.
    #[inline(always)]
    fn string(&mut self) -> Result<(&'t str, bool), Error> {
        let begin = self.at + 1;
        let bytes = self.text.as_bytes();
        let end = begin + plain(bytes.get(begin..).unwrap_or_default());
        if bytes.get(end) != Some(&b'"') {
            return self.string_with_escapes(begin, end);
        }
        self.at = end + 1;
        Ok((self.between(begin, end), false))
    }

    /// The same for one that has an escape at some place, or is not a string.
    #[cold]
    fn string_with_escapes(&mut self, begin: usize, mut at: usize) -> Result<(&'t str, bool), Error> {
        let bytes = self.text.as_bytes();
        while bytes.get(at) != Some(&b'"') {
            at += escape(bytes.get(at..).unwrap_or_default()).ok_or_else(not_json)?;
            at += plain(bytes.get(at..).unwrap_or_default());
        }
        self.at = at + 1;
        Ok((self.between(begin, at), true))
    }

    /// Takes the number that begins here.
    fn number(&mut self) -> Result<&'t str, Error> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let begin = self.at;
        self.at += number(rest).ok_or_else(not_json)?;
        Ok(self.between(begin, self.at))
    }

    /// Takes a word.
    fn word(&mut self, word: &str) -> Result<(), Error> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += word.len();
        if rest.starts_with(word.as_bytes()) { Ok(()) } else { Err(not_json()) }
    }

    /// The first character of the next member or element, or `None` at the end. There is no comma
    /// before the first one.
    #[inline]
    fn next(&mut self, is_first: &mut bool, end: u8) -> Result<Option<u8>, Error> {
        match self.peek() {
            Some(first) if first == end => {
                self.at += 1;
                self.depth += 1;
                Ok(None)
            }
            Some(b',') if !*is_first => {
                self.at += 1;
                self.peek().map(Some).ok_or_else(not_json)
            }
            Some(first) if *is_first => {
                *is_first = false;
                Ok(Some(first))
            }
            _ => Err(not_json()),
        }
    }

    fn enter(&mut self) -> Result<(), Error> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or_else(|| Error::custom("recursion limit exceeded"))?;
        Ok(())
    }
}

#[cold]
fn not_json() -> Error {
    Error::custom("not JSON")
}

/// The number of bytes that are neither a quotation mark, nor a backslash, nor a control character.
#[inline(always)]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
    const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
    const SLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);
    const HIGHEST: u64 = ONES << 7;
    let (words, rest) = bytes.as_chunks();
    let mut at = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        // A subtraction that goes below zero sets the highest bit of a byte, and borrows from the
        // next byte: so only the first byte that is found is certain.
        let below =
            (word ^ QUOTES).wrapping_sub(ONES) | (word ^ SLASHES).wrapping_sub(ONES) | word.wrapping_sub(SPACES);
        let found = below & !word & HIGHEST;
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | ..b' ')).count()
}

/// The length of the escape that begins here.
fn escape(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Some(2),
        [b'\\', b'u', a, b, c, d, ..] if [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit) => Some(6),
        _ => None,
    }
}

/// The length of the number that begins here.
fn number(bytes: &[u8]) -> Option<usize> {
    let digits =
        |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|it| it.is_ascii_digit()).count();
    let some = |from: usize| Some(digits(from)).filter(|count| *count > 0);
    let mut at = usize::from(bytes.first() == Some(&b'-'));
    at += if bytes.get(at) == Some(&b'0') { 1 } else { some(at)? };
    if bytes.get(at) == Some(&b'.') {
        at += 1 + some(at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at += some(at)?;
    }
    Some(at)
}

/// What is read may outlive the text.
impl<'de> Deserializer<'de> for &mut Reader<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'"') => {
                let begin = self.at;
                match self.string()? {
                    (text, false) => visitor.visit_str(text),
                    (inside, true) => match unescaped(inside) {
                        Some(text) => visitor.visit_string(text),
                        None => visit_leaf(self.between(begin, self.at), visitor),
                    },
                }
            }
            Some(b'{') => {
                self.enter()?;
                visitor.visit_map(Inside { text: self, is_first: true })
            }
            Some(b'[') => {
                self.enter()?;
                visitor.visit_seq(Inside { text: self, is_first: true })
            }
            Some(b't') => {
                self.word("true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.word("false")?;
                visitor.visit_bool(false)
            }
            Some(b'n') => {
                self.word("null")?;
                visitor.visit_unit()
            }
            Some(_) => visit_number(self.number()?, visitor),
            None => Err(not_json()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'n') => self.deserialize_any(visitor),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// Up to this many bytes, a number without an exponent has no more digits than an `f64` can
/// represent.
const SHORT: usize = 16;

/// Passes on a number: as a number if that is exact.
fn visit_number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    if let Some(integer) = text.parse().ok().filter(|_| text != "-0") {
        return visitor.visit_i64(integer);
    }
    if let Ok(integer) = text.parse() {
        return visitor.visit_u64(integer);
    }
    let is_short = text.len() <= SHORT && !text.contains(['e', 'E']);
    match text.parse() {
        Ok(number) if is_short => visitor.visit_f64(number),
        _ => visit_leaf(text, visitor),
    }
}

/// The members of an object, or the elements of a collection.
struct Inside<'a, 't> {
    text: &'a mut Reader<'t>,
    is_first: bool,
}

impl<'de> MapAccess<'de> for Inside<'_, '_> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        match self.text.next(&mut self.is_first, b'}')? {
            Some(b'"') => {}
            Some(_) => return Err(not_json()),
            None => return Ok(None),
        }
        let (inside, escapes) = self.text.string()?;
        // A text never contains the number behind this key, which would hide the other members.
        if inside == NUMBER {
            return seed.deserialize(RawName(inside)).map(Some);
        }
        if !escapes {
            return seed.deserialize(StrDeserializer::new(inside)).map(Some);
        }
        match unescaped(inside) {
            Some(name) => seed.deserialize(StringDeserializer::new(name)).map(Some),
            None => seed.deserialize(RawName(inside)).map(Some),
        }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        if self.text.peek() != Some(b':') {
            return Err(not_json());
        }
        self.text.at += 1;
        seed.deserialize(&mut *self.text)
    }
}

impl<'de> SeqAccess<'de> for Inside<'_, '_> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.text.next(&mut self.is_first, b']')?.is_none() {
            return Ok(None);
        }
        seed.deserialize(&mut *self.text).map(Some)
    }
}

/// A name with an unpaired surrogate.
struct RawName<'t>(&'t str);

impl<'de> Deserializer<'de> for RawName<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visit_raw_name(self.0, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
