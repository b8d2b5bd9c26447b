// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// What a cargo is. And more of it.
///
/// The entity type `microsoft.graph.cargo`, derived from `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/cargo?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Cargo {
    /// The property `weight`.
    pub weight: ::core::option::Option<f64>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Cargo {
    #[inline]
    fn default() -> Self {
        Self {
            weight: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Cargo {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.cargo",
                &["id", "weight"],
            )
            .with_base("microsoft.graph.entity")
            .with_access(b"\x0EC")
            .with_derived(&[<Crate as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Cargo {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
        visitor.field(1, &self.weight);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                1 => &mut self.weight,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Cargo);
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct CargoProperties {
        pub weight: __query::Property<Cargo, f64>,
        pub id: __query::Property<Cargo, ::std::string::String>,
    }
    impl __query::Queryable for Cargo {
        type Properties = CargoProperties;
        #[inline]
        fn properties() -> &'static CargoProperties {
            &CargoProperties {
                weight: __query::Property {
                    path: "weight",
                    of: __query::Of,
                },
                id: __query::Property {
                    path: "id",
                    of: __query::Of,
                },
            }
        }
    }
};
/// A value of the type `microsoft.graph.cargo` or of a type derived from it. Its `@odata.type` decides the variant.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/cargo?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyCargo {
    /// A value of the type `microsoft.graph.cargo` itself, or of a type without a variant.
    Cargo(::std::boxed::Box<Cargo>),
    /// A value of the type `microsoft.graph.crate`.
    Crate(::std::boxed::Box<Crate>),
}
impl Cargo {
    /// Converts the value to the type that its `@odata.type` names: see `AnyCargo`.
    #[must_use]
    pub fn into_any(self) -> AnyCargo {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.crate") => {
                AnyCargo::Crate(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyCargo::Cargo(::std::boxed::Box::new(self)),
        }
    }
    /// Converts the value to a type derived from this one.
    ///
    /// # Errors
    ///
    /// Returns the value unchanged if its `@odata.type` does not name that type or one derived from it.
    #[allow(clippy::result_large_err)]
    pub fn into_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        self,
    ) -> ::core::result::Result<D, Self> {
        ::graph_models::__generated_v1::try_into_derived(self)
    }
    /// Converts a value of a derived type to this type. The properties that only the derived type has are stored in `additional`, and `@odata.type` names the derived type.
    #[must_use]
    pub fn from_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        derived: D,
    ) -> Self {
        ::graph_models::__generated_v1::into_base(derived)
    }
}
impl ::core::convert::From<Cargo> for AnyCargo {
    #[inline]
    fn from(base: Cargo) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnyCargo> for Cargo {
    fn from(any: AnyCargo) -> Self {
        match any {
            AnyCargo::Cargo(base) => *base,
            AnyCargo::Crate(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Cargo> for Crate {}
/// What a crate is. And more of it.
///
/// The entity type `microsoft.graph.crate`, derived from `microsoft.graph.cargo`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/crate?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Crate {
    /// The property `wood`.
    pub wood: ::core::option::Option<::std::string::String>,
    /// The property `weight`.
    ///
    /// Inherited from `microsoft.graph.cargo`.
    pub weight: ::core::option::Option<f64>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Crate {
    #[inline]
    fn default() -> Self {
        Self {
            wood: ::core::option::Option::None,
            weight: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Crate {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.crate",
            &["id", "weight", "wood"],
        )
        .with_base("microsoft.graph.cargo")
        .with_access(b"\x0ECC");
}
impl ::graph_models::reflect::Fields for Crate {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
        visitor.field(1, &self.weight);
        visitor.field(2, &self.wood);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                1 => &mut self.weight,
                2 => &mut self.wood,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Crate);
/// What a entity is. And more of it.
///
/// The abstract entity type `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Entity {
    /// The identifier. Read-only. Key.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Entity {
    #[inline]
    fn default() -> Self {
        Self {
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Entity {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.entity",
                &["id"],
            )
            .with_abstract()
            .with_access(b"\x0E")
            .with_derived(
                &[
                    <Cargo as ::graph_models::Model>::INFO,
                    <Crate as ::graph_models::Model>::INFO,
                    <Ship as ::graph_models::Model>::INFO,
                ],
            );
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Entity {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Entity);
/// What a oldShip is. And more of it.
///
/// The entity type `microsoft.graph.oldShip`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/oldship?view=graph-rest-1.0)
#[deprecated(note = "Sunk.")]
#[allow(deprecated)]
#[non_exhaustive]
pub struct OldShip {
    /// The property `name`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for OldShip {
    #[inline]
    fn default() -> Self {
        Self {
            name: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for OldShip {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.oldShip",
            &["name"],
        )
        .with_access(b"C");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for OldShip {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.name);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.name,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::object_impls!(OldShip);
};
#[allow(deprecated)]
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct OldShipProperties {
        pub name: __query::Property<OldShip, ::std::string::String>,
    }
    impl __query::Queryable for OldShip {
        type Properties = OldShipProperties;
        #[inline]
        fn properties() -> &'static OldShipProperties {
            &OldShipProperties {
                name: __query::Property {
                    path: "name",
                    of: __query::Of,
                },
            }
        }
    }
};
/// What a ship is. And more of it.
///
/// The entity type `microsoft.graph.ship`, derived from `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/ship?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Ship {
    /// The property `name`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `cargo`.
    pub cargo: ::core::option::Option<::std::vec::Vec<Cargo>>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Ship {
    #[inline]
    fn default() -> Self {
        Self {
            name: ::core::option::Option::None,
            cargo: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Ship {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.ship",
            &["cargo", "id", "name"],
        )
        .with_base("microsoft.graph.entity")
        .with_access(b"C\x0EC");
}
impl ::graph_models::reflect::Fields for Ship {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.cargo);
        visitor.field(1, &self.id);
        visitor.field(2, &self.name);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.cargo,
                1 => &mut self.id,
                2 => &mut self.name,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Ship);
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct ShipProperties {
        pub name: __query::Property<Ship, ::std::string::String>,
        pub cargo: __query::Collection<Ship, Cargo>,
        pub id: __query::Property<Ship, ::std::string::String>,
    }
    impl __query::Queryable for Ship {
        type Properties = ShipProperties;
        #[inline]
        fn properties() -> &'static ShipProperties {
            &ShipProperties {
                name: __query::Property {
                    path: "name",
                    of: __query::Of,
                },
                cargo: __query::Collection {
                    path: "cargo",
                    of: __query::Of,
                },
                id: __query::Property {
                    path: "id",
                    of: __query::Of,
                },
            }
        }
    }
};
/// The body of a PATCH request for a `microsoft.graph.ship`. Properties that are neither set nor cleared keep their values.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/ship?view=graph-rest-1.0)
pub struct ShipPatch(::graph_models::PatchBody);
impl ShipPatch {
    /// Sets [`name`](Ship::name).
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets the whole collection [`cargo`](Ship::cargo).
    #[inline]
    #[must_use]
    pub fn set_cargo(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Cargo>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Cargo,
                _,
            >(0, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `cargo` to null.
    #[inline]
    #[must_use]
    pub fn clear_cargo(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(ShipPatch for Ship);
::graph_models::__generated_v1::locked_properties! {
    ShipPatch; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.ship is the key, so a patch cannot change it",
    "see resources/entity.md:1";
}
/// The operation `Get oldShip`.
///
/// [Reference](https://learn.microsoft.com/graph/api/oldship-get?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
#[allow(deprecated)]
pub mod get_old_ship {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Get oldShip",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/oldship-get.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.oldShip");
    /// `GET /oldShips/{oldShipId}`: Get oldShip.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `old_ship_id`: the value for `{oldShipId}` in the URL.
    /// # Response
    /// [`OldShip`](super::OldShip), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = get_old_ship::old_ships("old-ship-id");
    /// ```
    #[inline]
    pub fn old_ships(old_ship_id: &str) -> ::graph_models::Request<super::OldShip> {
        ::graph_models::Request::get(
            &OPERATION,
            "/oldShips/{oldShipId}",
            &[("oldShipId", old_ship_id)],
        )
    }
}
/// The operation `Get ship`.
///
/// [Reference](https://learn.microsoft.com/graph/api/ship-get?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod get_ship {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Get ship",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/ship-get.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.ship");
    /// `GET /me/ship`: Get ship.
    /// # Permissions
    /// The page lists no permissions.
    /// # Response
    /// [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = get_ship::me_ship();
    /// ```
    #[inline]
    pub fn me_ship() -> ::graph_models::Request<super::Ship> {
        ::graph_models::Request::get(&OPERATION, "/me/ship", &[])
    }
    /// `GET /ships/{idOrName}`: Get ship.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `id_or_name`: the value for `{idOrName}` in the URL.
    /// # Response
    /// [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = get_ship::ships("id-or-name");
    /// ```
    #[inline]
    pub fn ships(id_or_name: &str) -> ::graph_models::Request<super::Ship> {
        ::graph_models::Request::get(
            &OPERATION,
            "/ships/{idOrName}",
            &[("idOrName", id_or_name)],
        )
    }
}
/// The operation `List Cargo`.
///
/// [Reference](https://learn.microsoft.com/graph/api/cargo-list?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod list_cargo {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "List Cargo",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/cargo-list.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.cargo");
    /// `GET /cargo`: List Cargo.
    /// # Permissions
    /// The page lists no permissions.
    /// # Response
    /// A page of a collection, each element [`Cargo`](super::Cargo), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = list_cargo::cargo();
    /// ```
    #[inline]
    pub fn cargo() -> ::graph_models::Request<::graph_models::Page<super::Cargo>> {
        ::graph_models::Request::get(&OPERATION, "/cargo", &[])
    }
}
/// The operation `List cargo`.
///
/// [Reference](https://learn.microsoft.com/graph/api/ship-list-cargo?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod list_ship_cargo {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "List cargo",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/ship-list-cargo.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.cargo");
    /// `GET /ships/{shipId}/cargo`: List cargo.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `ship_id`: the value for `{shipId}` in the URL.
    /// # Response
    /// A page of a collection, each element [`Cargo`](super::Cargo), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = list_ship_cargo::ships_cargo("ship-id");
    /// ```
    #[inline]
    pub fn ships_cargo(
        ship_id: &str,
    ) -> ::graph_models::Request<::graph_models::Page<super::Cargo>> {
        ::graph_models::Request::get(
            &OPERATION,
            "/ships/{shipId}/cargo",
            &[("shipId", ship_id)],
        )
    }
}
/// The operation `List ships`.
///
/// [Reference](https://learn.microsoft.com/graph/api/ship-list?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod list_ships {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "List ships",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/ship-list.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.ship");
    /// `GET /fleets/{fleet}/ships/{shipId}`: List ships.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `fleet`: the value for `{fleet}` in the URL.
    /// - `ship_id`: the value for `{shipId}` in the URL.
    /// # Response
    /// [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = list_ships::fleets_ships(ids::Fleet("fleet"), ids::ShipId("ship-id"));
    /// ```
    #[inline]
    pub fn fleets_ships(
        fleet: super::ids::Fleet<'_>,
        ship_id: super::ids::ShipId<'_>,
    ) -> ::graph_models::Request<super::Ship> {
        ::graph_models::Request::get(
            &OPERATION,
            "/fleets/{fleet}/ships/{shipId}",
            &[("fleet", fleet.0), ("shipId", ship_id.0)],
        )
    }
    /// `GET /ships`: List ships.
    /// # Permissions
    /// The page lists no permissions.
    /// # Response
    /// A page of a collection, each element [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = list_ships::ships();
    /// ```
    #[inline]
    pub fn ships() -> ::graph_models::Request<::graph_models::Page<super::Ship>> {
        ::graph_models::Request::get(&OPERATION, "/ships", &[])
    }
    /// `GET /ships/seen(from={from})`: List ships.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `from`: the value for `{from}` in the URL.
    /// # Response
    /// A page of a collection, each element [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let request = list_ships::ships_seen("from");
    /// ```
    #[inline]
    pub fn ships_seen(
        from: &str,
    ) -> ::graph_models::Request<::graph_models::Page<super::Ship>> {
        ::graph_models::Request::get(
            &OPERATION,
            "/ships/seen(from={from})",
            &[("from", from)],
        )
    }
}
/// Change a ship.
///
/// [Reference](https://learn.microsoft.com/graph/api/ship-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod update_ship {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update ship",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/ship-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.ship");
    /// `PATCH /ships/{shipId}`: Change a ship.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `ship_id`: the value for `{shipId}` in the URL.
    /// - `patch`: the changes, such as a [`ShipPatch`](super::ShipPatch).
    /// # Response
    /// [`Ship`](super::Ship), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = ShipPatch::new().set_name("name");
    /// let request = update_ship::ships("ship-id", &patch);
    /// ```
    #[inline]
    pub fn ships(
        ship_id: &str,
        patch: &impl ::graph_models::PatchOf<super::Ship>,
    ) -> ::graph_models::Request<super::Ship> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/ships/{shipId}",
            &[("shipId", ship_id)],
            patch,
        )
    }
}
/// The values for placeholders in URLs. Each placeholder has its own type, so that arguments cannot be swapped.
pub mod ids {
    /// The value for `{fleet}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct Fleet<'a>(pub &'a str);
    /// The value for `{shipId}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct ShipId<'a>(pub &'a str);
}
#[cfg(doc)]
pub mod operations {
    //! The operations by resource. Each has a module, with a function for each URL that its page documents.
    //!
    //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
    //! # [`Cargo`](super::Cargo)
    //! - [`list_cargo::cargo`](super::list_cargo::cargo): `GET /cargo`
    //! # [`OldShip`](super::OldShip)
    //! - [`get_old_ship::old_ships`](super::get_old_ship::old_ships): `GET /oldShips/{oldShipId}`
    //! # [`Ship`](super::Ship)
    //! - [`get_ship::me_ship`](super::get_ship::me_ship): `GET /me/ship`
    //! - [`get_ship::ships`](super::get_ship::ships): `GET /ships/{idOrName}`
    //! - [`list_ship_cargo::ships_cargo`](super::list_ship_cargo::ships_cargo): `GET /ships/{shipId}/cargo`
    //! - [`list_ships::fleets_ships`](super::list_ships::fleets_ships): `GET /fleets/{fleet}/ships/{shipId}`
    //! - [`list_ships::ships`](super::list_ships::ships): `GET /ships`
    //! - [`list_ships::ships_seen`](super::list_ships::ships_seen): `GET /ships/seen(from={from})`
    //! - [`update_ship::ships`](super::update_ship::ships): `PATCH /ships/{shipId}`
}
