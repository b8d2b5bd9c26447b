//! Query options, built from the properties of a type.

use http::HeaderName;

use super::{Answer, Request, RequestError};
use crate::query::{Expansion, Filter, Order, Queryable, Search};
use crate::{AdvancedQueries, Delta, Page};

const CONSISTENCY_LEVEL: HeaderName = HeaderName::from_static("consistencylevel");

/// A response with many objects, which a query can filter, sort and count: a [`Page`] or a
/// [`Delta`].
#[diagnostic::on_unimplemented(
    message = "the response is a single object, but only a collection can be filtered, sorted, searched or counted",
    label = "this option requires a request for a collection"
)]
pub trait Many: Answer {}

impl<T> Many for Page<T> {}

impl<T> Many for Delta<T> {}

impl<T: Answer<Model: Queryable>> Request<T> {
    /// Reads a navigation property together with the object or objects (`$expand`). Can be called
    /// several times.
    #[must_use]
    pub fn expand<N>(
        self,
        expansion: impl FnOnce(&'static <T::Model as Queryable>::Properties) -> Expansion<T::Model, N>,
    ) -> Self {
        let expansion = expansion(<T::Model as Queryable>::properties());
        let text = expansion.text();
        self.add("$expand", &text).refuse_if(expansion.wrong)
    }
}

impl<T: Many<Model: Queryable>> Request<T> {
    /// Requests only the objects that meet a condition (`$filter`).
    ///
    /// A request has one filter; combine conditions with `and` and `or`. For an example, see the
    /// module [`query`](crate::query).
    #[must_use]
    pub fn filter<N>(
        self,
        filter: impl FnOnce(&'static <T::Model as Queryable>::Properties) -> Filter<T::Model, N>,
    ) -> Self {
        let filter = filter(<T::Model as Queryable>::properties());
        let is_advanced = filter.is_advanced || self.has_option("$orderby");
        let request = self.only("$filter", &filter.text()).refuse_if(filter.wrong);
        request.consistency(if is_advanced { Uses::Advanced } else { Uses::Plain })
    }

    /// Sorts the objects (`$orderby`). A second call sorts objects that the first one leaves equal.
    #[must_use]
    pub fn order_by(self, order: impl FnOnce(&'static <T::Model as Queryable>::Properties) -> Order<T::Model>) -> Self {
        let uses = if self.has_option("$filter") { Uses::Advanced } else { Uses::Plain };
        self.add("$orderby", &order(<T::Model as Queryable>::properties()).to_string()).consistency(uses)
    }

    /// Searches for words (`$search`). A request has one search; combine searches with `and` and
    /// `or`.
    #[must_use]
    pub fn search(self, search: impl FnOnce(&'static <T::Model as Queryable>::Properties) -> Search<T::Model>) -> Self {
        let search = search(<T::Model as Queryable>::properties());
        self.only("$search", &search.to_string()).consistency(Uses::Advanced)
    }
}

impl<T: Many> Request<T> {
    /// Limits a page to `count` objects (`$top`).
    #[must_use]
    pub fn top(self, count: u32) -> Self {
        self.only("$top", &count.to_string())
    }

    /// Requests the total number of objects (`$count=true`), which [`Page::count`] returns.
    #[must_use]
    pub fn count(self) -> Self {
        let request = if self.has_option("$count") { self } else { self.query("$count", "true") };
        request.consistency(Uses::Advanced)
    }
}

/// The parts of a request that matter to services with advanced queries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Uses {
    Plain,
    Advanced,
}

impl<T> Request<T> {
    fn refuse_if(self, error: Option<RequestError>) -> Self {
        match error {
            Some(error) => self.refuse(error),
            None => self,
        }
    }

    /// Adds an option that a request can only have once.
    fn only(self, option: &'static str, value: &str) -> Self {
        if self.has_option(option) {
            return self.refuse(RequestError::SecondOption { option });
        }
        self.query(option, value)
    }

    /// Adds an option, or another part of it.
    fn add(self, option: &'static str, value: &str) -> Self {
        if self.has_option(option) { self.append(option, value) } else { self.query(option, value) }
    }

    /// Adds what the page requires for such a query: `ConsistencyLevel: eventual` and
    /// `$count=true`.
    fn consistency(self, uses: Uses) -> Self {
        let is_needed = match self.operation().advanced_queries() {
            AdvancedQueries::None => false,
            AdvancedQueries::Some => uses == Uses::Advanced,
            AdvancedQueries::All => true,
        };
        if !is_needed {
            return self;
        }
        let counted = if self.has_option("$count") { self } else { self.query("$count", "true") };
        match counted.headers().contains_key(CONSISTENCY_LEVEL) {
            true => counted,
            false => counted.header(CONSISTENCY_LEVEL.as_str(), "eventual"),
        }
    }
}
