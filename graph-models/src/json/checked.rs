//! Reading JSON text that has been checked.

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use super::escapes::unescaped;
use super::leaf::{visit_leaf, visit_raw_name};

/// The maximum nesting of objects and collections, as in serde_json.
const DEPTH: u8 = 128;

/// The rest of a JSON text that serde_json has checked, so errors in it need not be distinguished.
/// Text that was not checked results in an error or in any value, but never in a panic.
///
/// A number that may have more digits than an `f64`, and a string that is not text, are passed on
/// as a [leaf](visit_leaf).
pub(crate) struct Checked<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
}

impl<'de> Checked<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: DEPTH }
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
    fn between(&self, begin: usize, end: usize) -> &'de str {
        self.text.get(begin..end).unwrap_or_default()
    }

    /// Takes the string that begins here. Returns the text between its quotation marks, and whether
    /// it contains escapes.
    #[inline]
    fn string(&mut self) -> (&'de str, bool) {
        let begin = self.at + 1;
        let (bytes, mut at, mut escapes) = (self.text.as_bytes(), begin, false);
        loop {
            at += plain(bytes.get(at..).unwrap_or_default());
            if bytes.get(at) != Some(&b'\\') {
                break;
            }
            escapes = true;
            at += 2;
        }
        self.at = at + 1;
        (self.between(begin, at), escapes)
    }

    /// Takes the number that begins here.
    fn number(&mut self) -> &'de str {
        let is_part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let begin = self.at;
        // At least one byte is consumed in any case, so reading terminates.
        self.at += rest.iter().take_while(is_part).count().max(1);
        self.between(begin, self.at)
    }

    /// The first character of the next member or element. There is no comma before the first one.
    #[inline]
    fn next(&mut self, is_first: &mut bool) -> Result<Option<u8>, Error> {
        match self.peek() {
            Some(b'}' | b']') => {
                self.at += 1;
                self.depth += 1;
                Ok(None)
            }
            Some(b',') if !*is_first => {
                self.at += 1;
                Ok(self.peek())
            }
            Some(first) if *is_first => {
                *is_first = false;
                Ok(Some(first))
            }
            _ => Err(Error::custom("not JSON")),
        }
    }

    fn enter(&mut self) -> Result<(), Error> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or_else(|| Error::custom("recursion limit exceeded"))?;
        Ok(())
    }
}

/// The number of bytes that are neither a quotation mark nor a backslash.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
    const SLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);
    // Sets the highest bit of each byte that is zero; exact at least for the first one.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
    let (words, rest) = bytes.as_chunks();
    let mut at = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let found = zeros(word ^ QUOTES) | zeros(word ^ SLASHES);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\')).count()
}

impl<'de> Deserializer<'de> for &mut Checked<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.peek() {
            Some(b'"') => {
                let begin = self.at;
                match self.string() {
                    (text, false) => visitor.visit_borrowed_str(text),
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
                self.at += 4;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.at += 5;
                visitor.visit_bool(false)
            }
            Some(b'n') => {
                self.at += 4;
                visitor.visit_unit()
            }
            Some(_) => visit_number(self.number(), visitor),
            None => Err(Error::custom("not JSON")),
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
fn visit_number<'de, V: Visitor<'de>>(text: &'de str, visitor: V) -> Result<V::Value, Error> {
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
struct Inside<'a, 'de> {
    text: &'a mut Checked<'de>,
    is_first: bool,
}

impl<'de> MapAccess<'de> for Inside<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        match self.text.next(&mut self.is_first)? {
            Some(b'"') => {}
            Some(_) => return Err(Error::custom("not JSON")),
            None => return Ok(None),
        }
        let (inside, escapes) = self.text.string();
        if !escapes {
            return seed.deserialize(BorrowedStrDeserializer::new(inside)).map(Some);
        }
        match unescaped(inside) {
            Some(name) => seed.deserialize(StringDeserializer::new(name)).map(Some),
            None => seed.deserialize(RawName(inside)).map(Some),
        }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        if self.text.peek() == Some(b':') {
            self.text.at += 1;
        }
        seed.deserialize(&mut *self.text)
    }
}

impl<'de> SeqAccess<'de> for Inside<'_, 'de> {
    type Error = Error;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.text.next(&mut self.is_first)?.is_none() {
            return Ok(None);
        }
        seed.deserialize(&mut *self.text).map(Some)
    }
}

/// A name with an unpaired surrogate.
struct RawName<'de>(&'de str);

impl<'de> Deserializer<'de> for RawName<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visit_raw_name(self.0, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
