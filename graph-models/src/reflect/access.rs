//! What a client may do with a property.

use std::fmt;

/// What the documentation lets a client do with a property: a set of flags.
///
/// ```
/// use graph_models::Access;
///
/// let access = Access::WRITABLE.and(Access::NULLABLE);
/// assert!(access.is_writable() && access.contains(Access::NULLABLE));
/// assert!(!access.is_key());
/// assert_eq!(Access::from_bits(access.bits()), access);
/// assert_eq!(format!("{access:?}"), "WRITABLE | NULLABLE");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Access(u8);

impl Access {
    /// None of the flags.
    pub const NONE: Self = Self(0);
    /// A PATCH may set it.
    pub const WRITABLE: Self = Self(1);
    /// `null` may be sent, which clears it.
    pub const NULLABLE: Self = Self(2);
    /// It is part of the entity's key; no PATCH can change it.
    pub const KEY: Self = Self(4);
    /// The service computes it.
    pub const READ_ONLY: Self = Self(8);
    /// It is a navigation property: a PATCH binds it (`name@odata.bind`) and does not set it.
    pub const NAVIGATION: Self = Self(16);

    /// The service replaces the whole value: a PATCH sends all of it (see [`Whole`](crate::Whole)).
    pub const WHOLE: Self = Self(32);
    /// A request that creates an object may set it.
    pub const CREATABLE: Self = Self(64);

    /// The flags of a byte; bits without a meaning are kept.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// The flags as a byte, in which they are in the tables of types.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// These flags and others.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether all of some flags are here.
    #[must_use]
    pub const fn contains(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// Whether a PATCH may set the property.
    #[must_use]
    pub const fn is_writable(self) -> bool {
        self.contains(Self::WRITABLE)
    }

    /// Whether a request that creates an object may set the property.
    #[must_use]
    pub const fn is_creatable(self) -> bool {
        self.contains(Self::CREATABLE)
    }

    /// Whether a PATCH may clear the property.
    #[must_use]
    pub const fn is_nullable(self) -> bool {
        self.contains(Self::NULLABLE)
    }

    /// Whether the property is part of the entity's key.
    #[must_use]
    pub const fn is_key(self) -> bool {
        self.contains(Self::KEY)
    }

    /// Whether the service computes the property.
    #[must_use]
    pub const fn is_read_only(self) -> bool {
        self.contains(Self::READ_ONLY)
    }

    /// Whether a PATCH sends the whole value.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.contains(Self::WHOLE)
    }

    /// Whether it is a navigation property.
    #[must_use]
    pub const fn is_navigation(self) -> bool {
        self.contains(Self::NAVIGATION)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flags = [
            (Self::WRITABLE, "WRITABLE"),
            (Self::NULLABLE, "NULLABLE"),
            (Self::KEY, "KEY"),
            (Self::READ_ONLY, "READ_ONLY"),
            (Self::NAVIGATION, "NAVIGATION"),
            (Self::WHOLE, "WHOLE"),
        ];
        let mut names = flags.iter().filter(|(flag, _)| self.contains(*flag)).map(|(_, name)| name);
        f.write_str(names.next().unwrap_or(&"NONE"))?;
        names.try_for_each(|name| write!(f, " | {name}"))
    }
}
