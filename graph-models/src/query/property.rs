//! Properties that hold a single value.

use std::fmt;
use std::marker::PhantomData;

use super::literal::quoted;
use super::of::Of;
use super::path::Piece;
use super::{
    Contains, EndsWith, Eq, EqNull, Filter, Ge, Gt, In, Le, Literal, Lt, Ne, NeNull, Operators, Order, Orderable,
    Search, Searchable, StartsWith, TextLiteral, Unrestricted,
};
use crate::RequestError;

/// A single value of type `T`: a property of `M` in the options of a query.
///
/// `O` is what the property's page says about it: an operator that the page does not list does not
/// compile. Values are written as OData literals ([`Literal`]).
///
/// ```
/// use graph_models::query::Property;
/// use graph_models::{DateTimeOffset, Model};
///
/// # struct Event;
/// const SUBJECT: Property<Event, String> = Property::new("subject");
/// const START: Property<Event, DateTimeOffset> = Property::new("start");
///
/// let day: DateTimeOffset = "2021-07-16T00:00:00Z".parse()?;
/// let filter = START.ge(day).and(SUBJECT.eq("O'Brien").or(SUBJECT.starts_with("Lunch").not()));
/// assert_eq!(filter.to_string(), "start ge 2021-07-16T00:00:00Z and (subject eq 'O''Brien' or not(startswith(subject,'Lunch')))");
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
pub struct Property<M, T, O = Unrestricted> {
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub of: Of<M, T, O>,
}

impl<M, T, O> Property<M, T, O> {
    /// Creates the property with this name in JSON.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { path: name, of: PhantomData }
    }

    /// Returns the property's name in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.path
    }
}

impl<M, T, O: Operators> Property<M, T, O> {
    fn compared(&self, operator: &'static str, value: &str) -> Filter<M, O::Not> {
        Filter::new(vec![Piece::path(self.path), operator.into(), value.to_owned().into()])
    }

    fn call(&self, function: &'static str, value: &str) -> Filter<M, O::Not> {
        Filter::new(vec![function.into(), Piece::path(self.path), format!(",{})", quoted(value)).into()])
    }

    /// Matches if the property is null.
    pub fn is_null(&self) -> Filter<M, O::Not>
    where
        O: EqNull,
    {
        self.compared(" eq ", "null")
    }

    /// Matches if the property is not null.
    pub fn is_not_null(&self) -> Filter<M, O::Not>
    where
        O: NeNull,
    {
        self.compared(" ne ", "null").advanced()
    }

    /// Sorts by this property in ascending order.
    pub fn ascending(&self) -> Order<M>
    where
        O: Orderable,
    {
        Order::new(self.path, false)
    }

    /// Sorts by this property in descending order.
    pub fn descending(&self) -> Order<M>
    where
        O: Orderable,
    {
        Order::new(self.path, true)
    }

    /// Searches this property for words.
    pub fn matches(&self, words: impl AsRef<str>) -> Search<M>
    where
        O: Searchable,
    {
        Search::new(self.path, words.as_ref())
    }
}

/// The text of a value, or the problem with it.
fn literal<T: Literal>(path: &str, value: impl Into<T>) -> (String, Option<RequestError>) {
    match value.into().literal() {
        Ok(text) => (text, None),
        Err(why) => (String::new(), Some(RequestError::FilterValue { property: path.to_owned(), why })),
    }
}

macro_rules! comparisons {
    ($($method:ident, $operators:ident, $word:literal, $doc:literal;)*) => {
        impl<M, T: Literal, O: Operators> Property<M, T, O> {$(
            #[doc = $doc]
            pub fn $method(&self, value: impl Into<T>) -> Filter<M, O::Not>
            where
                O: $operators,
            {
                let (text, wrong) = literal(self.path, value);
                self.compared($word, &text).wrong(wrong)
            }
        )*}
    };
}

comparisons! {
    eq, Eq, " eq ", "Matches if the property is equal to a value.";
    lt, Lt, " lt ", "Matches if the property is less than a value.";
    le, Le, " le ", "Matches if the property is less than or equal to a value.";
    gt, Gt, " gt ", "Matches if the property is greater than a value.";
    ge, Ge, " ge ", "Matches if the property is greater than or equal to a value.";
}

impl<M, T: Literal, O: Operators> Property<M, T, O> {
    /// Matches if the property is not equal to a value.
    pub fn ne(&self, value: impl Into<T>) -> Filter<M, O::Not>
    where
        O: Ne,
    {
        let (text, wrong) = literal(self.path, value);
        self.compared(" ne ", &text).wrong(wrong).advanced()
    }

    /// Matches if the property is equal to one of several values (`in`). Given no values, the
    /// request cannot be sent.
    pub fn is_in(&self, values: impl IntoIterator<Item = impl Into<T>>) -> Filter<M, O::Not>
    where
        O: In,
    {
        let (texts, wrong): (Vec<String>, Vec<_>) = values.into_iter().map(|it| literal(self.path, it)).unzip();
        let none = || RequestError::FilterValue { property: self.path.to_owned(), why: "the list of values is empty" };
        let wrong = wrong.into_iter().flatten().next().or_else(|| texts.is_empty().then(none));
        self.compared(" in ", &format!("({})", texts.join(","))).wrong(wrong)
    }
}

impl<M, T: TextLiteral, O: Operators> Property<M, T, O> {
    /// Matches if the property starts with a text.
    pub fn starts_with(&self, text: impl AsRef<str>) -> Filter<M, O::Not>
    where
        O: StartsWith,
    {
        self.call("startswith(", text.as_ref())
    }

    /// Matches if the property ends with a text.
    pub fn ends_with(&self, text: impl AsRef<str>) -> Filter<M, O::Not>
    where
        O: EndsWith,
    {
        self.call("endswith(", text.as_ref()).advanced()
    }

    /// Matches if the property contains a text.
    pub fn contains(&self, text: impl AsRef<str>) -> Filter<M, O::Not>
    where
        O: Contains,
    {
        self.call("contains(", text.as_ref()).advanced()
    }
}

impl<M, T, O> Clone for Property<M, T, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T, O> Copy for Property<M, T, O> {}

impl<M, T, O> fmt::Debug for Property<M, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.path).finish()
    }
}
