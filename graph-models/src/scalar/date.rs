//! `Edm.Date`.

use super::clock;
use super::text::text_scalar;

/// A date without a time (`Edm.Date`), from `0000-01-01` to `9999-12-31`.
///
/// ```
/// use graph_models::Date;
///
/// let day: Date = "2017-01-31".parse()?;
/// assert_eq!(day.as_str(), "2017-01-31");
/// assert!(day < "2017-02-01".parse()?);
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // A day has only one text, and the texts sort like the days.
    text: Box<str>,
}

text_scalar!(Date, "a", "Date", "a day such as 2017-01-31", element);

impl Date {
    fn parse(text: &str) -> Option<Self> {
        clock::date(text)?;
        Some(Self { text: text.into() })
    }

    /// Converts to the type of the crate `time`.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn day(&self) -> time::Date {
        // The text was validated before, so the other date is never used.
        clock::date(&self.text).unwrap_or(time::Date::MIN)
    }

    /// Creates the date of a year, month and day; fails for years outside 0000 to 9999.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn of(year: i32, month: u32, day: u32) -> Result<Self, crate::ScalarError> {
        clock::day_text(year, month, day).parse()
    }
}
