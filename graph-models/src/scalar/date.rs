//! `Edm.Date`.

use super::clock;
use super::text::text_scalar;
use crate::ScalarError;

/// A day without a time (`Edm.Date`), from `0000-01-01` to `9999-12-31`.
///
/// ```
/// use graph_models::Date;
///
/// let day: Date = "2017-01-31".parse()?;
/// assert_eq!(day.to_time().ordinal(), 31);
/// assert!(day < "2017-02-01".parse()?);
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // A day has one text only, whose bytes are in the order of the days.
    text: Box<str>,
}

text_scalar!(Date, "a", "Date", "a day such as 2017-01-31", element);

impl Date {
    fn parse(text: &str) -> Option<Self> {
        clock::date(text)?;
        Some(Self { text: text.into() })
    }

    /// The day as the `time` crate has it.
    #[must_use]
    pub fn to_time(&self) -> time::Date {
        // The text was read before, so that the other date is never used.
        clock::date(&self.text).unwrap_or(time::Date::MIN)
    }
}

impl From<&Date> for time::Date {
    fn from(date: &Date) -> Self {
        date.to_time()
    }
}

/// Fails for years that have no four digits.
impl TryFrom<time::Date> for Date {
    type Error = ScalarError;

    fn try_from(date: time::Date) -> Result<Self, ScalarError> {
        format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()).parse()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_text_and_the_day_agree() {
        for text in ["0001-01-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(date.to_time()).unwrap().as_str(), text);
        }
        assert!(Date::try_from(time::Date::MIN).is_err());
    }
}
