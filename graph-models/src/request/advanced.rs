//! Queries for which a service wants to be told that an answer may be a little behind.

/// For which queries the page of an operation requires `ConsistencyLevel: eventual` and
/// `$count=true` ([advanced queries on directory
/// objects](https://learn.microsoft.com/graph/aad-advanced-queries)). The methods of
/// [`Request`](crate::Request) add both where that is so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvancedQueries {
    /// For none.
    #[default]
    None,
    /// For `$search`, `$count`, and some of `$filter`: with `$orderby`, and with `ne`, `not`,
    /// `endsWith`, `contains` and counts.
    Some,
    /// For each `$search`, `$filter`, `$orderby` and `$count`.
    All,
}
