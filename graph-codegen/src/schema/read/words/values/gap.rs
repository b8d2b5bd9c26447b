//! The text between two values of a list.

use std::ops::Range;

/// The text from a value up to a later mark. Behind the end of a list it grows with each mark, so
/// what is known of it is kept, and each part is read once.
pub(super) struct Gap<'a> {
    plain: &'a str,
    pub(super) start: usize,
    end: usize,
    /// What is not in parentheses.
    kept: String,
    /// How many parentheses are open at the end.
    depth: u32,
    /// Where the first sentence ends in what is kept.
    stop: Option<usize>,
    /// Whether there is a word in it that does not join values.
    has_other_word: bool,
    /// Where the words start in `kept` that were not looked at: the last one may be cut off.
    next_word: usize,
    /// Whether the text mentions a default.
    pub(super) has_default: bool,
}

impl<'a> Gap<'a> {
    /// The text behind a mark, without any of it yet.
    pub(super) fn behind(mark: &Range<usize>, plain: &'a str) -> Self {
        Self {
            plain,
            start: mark.end,
            end: mark.end,
            kept: String::new(),
            depth: 0,
            stop: None,
            has_other_word: false,
            next_word: 0,
            has_default: false,
        }
    }

    /// Goes on to a position.
    pub(super) fn extend(&mut self, end: usize) {
        const DEFAULT: &[u8] = b"efault";
        const STOP: &[u8] = b". ";
        let Some(more) = self.plain.get(self.end..end) else { return };
        let kept = self.kept.len();
        without_remarks_into(more, &mut self.depth, &mut self.kept);
        // They may have begun before.
        let from = self.end.saturating_sub(DEFAULT.len() - 1).max(self.start);
        let text = self.plain.as_bytes().get(from..end).unwrap_or_default();
        self.has_default |= text.windows(DEFAULT.len()).any(|word| word == DEFAULT);
        let from = kept.saturating_sub(STOP.len() - 1);
        let kept = self.kept.as_bytes().get(from..).unwrap_or_default();
        let stop = kept.windows(STOP.len()).position(|stop| stop == STOP);
        self.stop = self.stop.or(stop.map(|stop| from + stop));
        self.end = end;
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.plain.get(self.start..self.end).unwrap_or("")
    }

    /// Whether it only joins two values.
    pub(super) fn is_glue(&mut self) -> bool {
        if self.stop.is_some() || self.has_other_word {
            return false;
        }
        let rest = self.kept.get(self.next_word..).unwrap_or("");
        let (whole, last) = rest.rsplit_once(SEPARATORS).map_or(("", rest), |(whole, last)| (whole, last));
        self.next_word = self.kept.len() - last.len();
        self.has_other_word = !are_glue(whole) || last.len() > LONGEST;
        !self.has_other_word && are_glue(last)
    }

    /// Whether it explains a value and then continues with the next: `` `a` - what it means; `b` -
    /// … ``.
    pub(super) fn is_explanation(&self) -> bool {
        let kept = self.kept.trim_end();
        if self.stop.is_some_and(|stop| stop + 1 < kept.len()) {
            return false;
        }
        let kept = kept.trim_start();
        let before = kept.strip_suffix("and").or_else(|| kept.strip_suffix("or")).unwrap_or(kept).trim_end();
        let says =
            kept.starts_with(['-', '\u{2013}', '\u{2014}', ':', '=']) || WHEN.iter().any(|word| kept.starts_with(word));
        says && before.ends_with([';', ','])
    }
}

/// Whether the text between two values only joins them: punctuation, "and", "or", a remark in
/// parentheses.
pub(super) fn is_glue(between: &str) -> bool {
    let kept = without_remarks(between);
    !kept.contains(". ") && are_glue(&kept)
}

/// Whether all words of a text only join values.
fn are_glue(text: &str) -> bool {
    text.split(SEPARATORS).all(|word| matches!(word, "" | "and" | "or" | "&" | "default" | "\u{2013}"))
}

/// The maximum length of a word that joins values, in bytes.
const LONGEST: usize = "default".len();

const SEPARATORS: [char; 8] = [' ', ',', ';', '|', '/', ':', '-', '.'];

/// A text without what is in parentheses.
pub(super) fn without_remarks(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    without_remarks_into(text, &mut 0, &mut kept);
    kept
}

/// The same for the next part of a text; `depth` is the number of open parentheses.
fn without_remarks_into(text: &str, depth: &mut u32, kept: &mut String) {
    for c in text.chars() {
        match c {
            '(' => *depth += 1,
            ')' => *depth = depth.saturating_sub(1),
            _ if *depth == 0 => kept.push(c),
            _ => {}
        }
    }
}

/// Other words with which an explanation may start.
const WHEN: [&str; 7] = ["for ", "if ", "when ", "means ", "indicates ", "to ", "which "];

#[cfg(test)]
mod tests {
    use super::*;

    /// What is known of a text is the same, however it is divided.
    #[test]
    fn a_gap_is_read_in_parts() {
        let texts = [
            ", ",
            " and ",
            ", or (by default) ",
            " xand and",
            " - what it means; ",
            ": one. Two, ",
            " (a. b) , ",
            " (default). ",
            ". See a, b, ",
            " for x. ",
            " when y, and ",
            " the default. x",
            "((,) , or",
        ];
        for text in texts {
            for step in 1..5 {
                let mut gap = Gap::behind(&(0..0), text);
                for end in (0..text.len()).step_by(step).chain([text.len()]) {
                    gap.extend(end);
                    let part = text.get(..end).unwrap_or("");
                    assert_eq!(gap.is_glue(), is_glue(part), "{part}");
                    assert_eq!(gap.has_default, part.contains("efault"), "{part}");
                    assert_eq!(gap.kept, without_remarks(part));
                    assert_eq!(gap.stop, gap.kept.find(". "), "{part}");
                }
            }
        }
    }
}
