//! Advanced queries, whose responses may lag slightly behind the latest changes.

/// The queries for which an operation requires `ConsistencyLevel: eventual` and `$count=true`,
/// according to its page ([advanced queries on directory
/// objects](https://learn.microsoft.com/graph/aad-advanced-queries)).
///
/// The methods of [`Request`](crate::Request) add both where they are required.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvancedQueries {
    /// No queries.
    #[default]
    None,
    /// `$search`, `$count`, and some uses of `$filter`: together with `$orderby`, and with `ne`,
    /// `not`, `endsWith`, `contains` and counts.
    Some,
    /// Every use of `$search`, `$filter`, `$orderby` and `$count`.
    All,
}
