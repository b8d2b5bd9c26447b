//! What pages say about queries.

use super::Header;

/// What a page says about the use of a property in query options. `None` if it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuerySupport {
    /// What `$filter` supports.
    pub filter: Option<FilterSupport>,
    /// Whether `$orderby` supports the property.
    pub order: Option<bool>,
    /// Whether `$search` supports it.
    pub search: Option<bool>,
}

/// What `$filter` supports for a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterSupport {
    /// All operators: the page says that `$filter` is supported, but not with which operators.
    All,
    /// These operators. Empty if the page says that `$filter` is not supported.
    Only(Operators),
}

/// A set of operators of `$filter`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operators(u16);

/// An operator of `$filter`, or another use of a property there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `eq`.
    Eq,
    /// `ne`.
    Ne,
    /// `not`.
    Not,
    /// `in`.
    In,
    /// `lt`.
    Lt,
    /// `le`.
    Le,
    /// `gt`.
    Gt,
    /// `ge`.
    Ge,
    /// `startsWith`.
    StartsWith,
    /// `endsWith`.
    EndsWith,
    /// `contains`.
    Contains,
    /// `/$count`.
    Count,
    /// `eq` with null only.
    EqNull,
    /// `ne` with null only.
    NeNull,
}

impl Operator {
    /// All operators, in the order in which they occur in names.
    pub(crate) const ALL: [Self; 14] = [
        Self::Eq,
        Self::Ne,
        Self::Not,
        Self::In,
        Self::Lt,
        Self::Le,
        Self::Gt,
        Self::Ge,
        Self::StartsWith,
        Self::EndsWith,
        Self::Contains,
        Self::Count,
        Self::EqNull,
        Self::NeNull,
    ];

    /// Returns the operator as a word in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::Eq => "Eq",
            Self::Ne => "Ne",
            Self::Not => "Not",
            Self::In => "In",
            Self::Lt => "Lt",
            Self::Le => "Le",
            Self::Gt => "Gt",
            Self::Ge => "Ge",
            Self::StartsWith => "StartsWith",
            Self::EndsWith => "EndsWith",
            Self::Contains => "Contains",
            Self::Count => "Count",
            Self::EqNull => "EqNull",
            Self::NeNull => "NeNull",
        }
    }

    /// The operator for a word in lower case.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "not" => Self::Not,
            "in" => Self::In,
            "lt" => Self::Lt,
            "le" => Self::Le,
            "gt" => Self::Gt,
            "ge" => Self::Ge,
            "startswith" => Self::StartsWith,
            "endswith" => Self::EndsWith,
            "contains" => Self::Contains,
            _ => return None,
        })
    }
}

impl Operators {
    /// Adds an operator.
    pub(crate) fn insert(&mut self, operator: Operator) {
        self.0 |= 1 << operator as u16;
    }

    /// Returns `true` if the set contains an operator.
    pub fn has(self, operator: Operator) -> bool {
        self.0 & 1 << operator as u16 != 0
    }

    /// Returns `true` if the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Iterates over the operators in the set.
    pub fn iter(self) -> impl Iterator<Item = Operator> {
        Operator::ALL.into_iter().filter(move |operator| self.has(*operator))
    }
}

impl FromIterator<Operator> for Operators {
    fn from_iter<I: IntoIterator<Item = Operator>>(operators: I) -> Self {
        let mut set = Self::default();
        operators.into_iter().for_each(|operator| set.insert(operator));
        set
    }
}

/// The queries for which the page of an operation requires the header `ConsistencyLevel`, and
/// `$count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdvancedQueries {
    /// Searches, and some filters.
    Some,
    /// Every search, filter and order.
    All,
}

impl AdvancedQueries {
    /// Returns the queries that a row for `ConsistencyLevel` in the table of request headers names:
    /// "required when using `$search`, or in specific usage of `$filter`". `None` for any other
    /// header.
    pub(crate) fn of(header: &Header) -> Option<Self> {
        if !header.name.eq_ignore_ascii_case("ConsistencyLevel") {
            return None;
        }
        let text = header.description.to_ascii_lowercase().replace('`', "");
        let is_limited = ["specific usage", "$filter with", "certain"].iter().any(|words| text.contains(words));
        let (filter, order) = (text.contains("$filter"), text.contains("$orderby"));
        match () {
            () if filter && order && !is_limited => Some(Self::All),
            () if filter || text.contains("$search") => Some(Self::Some),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_header_tell_which_queries_need_it() {
        for (text, expected) in [
            (
                "eventual. This header and `$count` are required when using the `$search`, `$filter`, `$orderby`, or OData cast query parameters.",
                Some(AdvancedQueries::All),
            ),
            (
                "eventual. This header and `$count` are required when using `$search`, or in specific usage of `$filter`.",
                Some(AdvancedQueries::Some),
            ),
            (
                "eventual. This header and $count are required when using $search, or when using $filter with the $orderby query parameter.",
                Some(AdvancedQueries::Some),
            ),
            ("eventual. Required when the request includes the `$expand=manager($levels=max)` parameter.", None),
        ] {
            let header = |name: &str| Header {
                name: name.to_owned(),
                value: String::new(),
                required: false,
                description: text.into(),
            };
            assert_eq!(AdvancedQueries::of(&header("ConsistencyLevel")), expected, "{text}");
            assert_eq!(AdvancedQueries::of(&header("Prefer")), None);
        }
    }
}
