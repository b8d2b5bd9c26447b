//! What the pages say of queries.

use super::Header;

/// What a page says of a property's use in the options of a query; each is `None` where it is
/// silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuerySupport {
    /// What `$filter` takes.
    pub filter: Option<FilterSupport>,
    /// Whether `$orderby` takes the property.
    pub order: Option<bool>,
    /// Whether `$search` takes it.
    pub search: Option<bool>,
}

/// What `$filter` takes of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterSupport {
    /// Whatever there is: the page says that it is supported, and not with which operators.
    All,
    /// These operators; none, where the page says that it is not supported.
    Only(Operators),
}

/// A set of operators of `$filter`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Operators(u16);

/// An operator of `$filter`, or another thing that is said of a property there.
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
    /// `eq` with null alone.
    EqNull,
    /// `ne` with null alone.
    NeNull,
}

impl Operator {
    /// All of them, in the order in which names are made of them.
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

    /// The operator as a word in Rust.
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

    /// The operator that a page means by a word in lower case.
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

    /// Whether an operator is one of them.
    pub fn has(self, operator: Operator) -> bool {
        self.0 & 1 << operator as u16 != 0
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those that are there.
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

/// For which queries the page of an operation requires the header `ConsistencyLevel` and `$count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdvancedQueries {
    /// For searches and some filters.
    Some,
    /// For each search, filter and order.
    All,
}

impl AdvancedQueries {
    /// What a row of the table of request headers says of that, if it is that of
    /// `ConsistencyLevel`: "required when using `$search`, or in specific usage of `$filter`".
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
