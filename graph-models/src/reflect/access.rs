//! What a client may do with a property.

use std::fmt;

/// What a client may do with a property according to the reference, as a set of flags.
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
    /// No flags.
    pub const NONE: Self = Self(0);
    /// A PATCH may set the property.
    pub const WRITABLE: Self = Self(1);
    /// The property can be cleared by sending `null`.
    pub const NULLABLE: Self = Self(2);
    /// The property is part of the entity's key, which no PATCH can change.
    pub const KEY: Self = Self(4);
    /// The service computes the property.
    pub const READ_ONLY: Self = Self(8);
    /// The property is a navigation property: a PATCH binds it (`name@odata.bind`) and does not set
    /// it.
    pub const NAVIGATION: Self = Self(16);

    /// The service replaces the whole value of the property: a PATCH sends all of it (see
    /// [`Whole`](crate::Whole)).
    pub const WHOLE: Self = Self(32);
    /// A request that creates an object may set the property.
    pub const CREATABLE: Self = Self(64);

    /// Creates flags from a byte. Bits without a meaning are kept.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits)
    }

    /// Returns the flags as a byte, which is how the tables of types store them.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Returns the union of two sets of flags.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Returns `true` if all of the given flags are set.
    #[must_use]
    pub const fn contains(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// Returns `true` if a PATCH may set the property.
    #[must_use]
    pub const fn is_writable(self) -> bool {
        self.contains(Self::WRITABLE)
    }

    /// Returns `true` if a request that creates an object may set the property.
    #[must_use]
    pub const fn is_creatable(self) -> bool {
        self.contains(Self::CREATABLE)
    }

    /// Returns `true` if a PATCH may clear the property.
    #[must_use]
    pub const fn is_nullable(self) -> bool {
        self.contains(Self::NULLABLE)
    }

    /// Returns `true` if the property is part of the entity's key.
    #[must_use]
    pub const fn is_key(self) -> bool {
        self.contains(Self::KEY)
    }

    /// Returns `true` if the service computes the property.
    #[must_use]
    pub const fn is_read_only(self) -> bool {
        self.contains(Self::READ_ONLY)
    }

    /// Returns `true` if a PATCH sends the whole value.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.contains(Self::WHOLE)
    }

    /// Returns `true` if the property is a navigation property.
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
