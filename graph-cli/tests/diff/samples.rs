//! Edits of the pages in `tests/diff/pages`, a sample of each kind of change.

/// One kind of change.
pub struct Sample {
    /// Its name, which becomes that of a program.
    pub name: &'static str,
    /// The page, the text in it, and what it becomes.
    pub edits: &'static [(&'static str, &'static str, &'static str)],
    /// What a program does that used the old Rust.
    pub uses: &'static str,
    /// The release that the change asks for.
    pub release: &'static str,
}

const fn sample(
    name: &'static str,
    edits: &'static [(&'static str, &'static str, &'static str)],
    uses: &'static str,
    release: &'static str,
) -> Sample {
    Sample { name, edits, uses, release }
}

const THING: &str = "resources/thing.md";
const BASE: &str = "resources/common.md";
const OWNER: &str = "resources/owner.md";
const KEEPER: &str = "resources/keeper.md";
const LEVEL: &str = "resources/level.md";
const UPDATE: &str = "api/thing-update.md";
const READ: &str = "api/thing-get.md";

/// A resource page that nothing links to.
const LONELY: &str = "# lonely resource type\n\nNamespace: microsoft.graph\n\nAlone.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|x|String|An x.|\n";

/// A further type derived from the owner.
const SPECIAL: &str = "# guest resource type\n\nNamespace: microsoft.graph\n\nA guest. Inherits from [owner](owner.md).\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|since|Date|Since when.|\n";

/// An operation of its own.
const RENAME: &str = "# Rename thing\n\nNamespace: microsoft.graph\n\nRename a [thing](../resources/thing.md).\n\n## HTTP request\n\n```http\nPATCH /things/{thing-id}/name\n```\n\n## Request body\n\n|Property|Type|Description|\n|:---|:---|:---|\n|text|String|What it says.|\n\n## Response\n\nIf successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object.\n";

/// What reads a collection.
const LIST: &str = "# List things\n\nNamespace: microsoft.graph\n\nRead things.\n\n## HTTP request\n\n```http\nGET /things\n```\n\n## Response\n\nIf successful, this method returns a `200 OK` response code and a collection of [thing](../resources/thing.md) objects.\n";

const FIELDS: &str = "let _: Option<String> = thing.size; let _: Option<i32> = thing.count;";
const SETTERS: &str = "let _ = ThingPatch::new().set_text(\"a\").clear_text().set_count(1).set_level(Level::Low);";
const REQUEST: &str = "let _ = update_thing::things(\"1\", &ThingPatch::new());";
const REQUESTS: &str =
    "let _ = (update_thing::me_things(\"1\", &ThingPatch::new()), update_thing::things(\"1\", &ThingPatch::new()));";
const READS: &str = "let _: (graph_models::Request<Thing>, _) = (get_thing::things(\"1\"), get_thing::me_thing());";
const MATCH: &str = "match Level::Low { Level::Low => 1, Level::High => 2, Level::UnknownFutureValue => 3, _ => 4 };";
const OPEN: &str = "let _ = OwnerPatch::new().set_property(\"x\", 1).set_name(\"a\");";

/// A sample of each kind.
pub const SAMPLES: &[Sample] = &[
    sample("property_added", &[(THING, "|text|String|", "|extra|String|More.|\n|text|String|")], FIELDS, "minor"),
    sample("property_removed", &[(THING, "|size|String|How big it is.|\n", "")], FIELDS, "major"),
    sample("property_retyped", &[(THING, "|size|String|", "|size|Int32|")], FIELDS, "major"),
    sample("property_many", &[(THING, "|size|String|", "|size|String collection|")], FIELDS, "major"),
    sample("property_deprecated", &[(THING, "How big it is.", "How big it is. (deprecated)")], FIELDS, "patch"),
    sample(
        "property_read_only",
        &[(THING, "What it says.", "What it says. Read-only."), (UPDATE, "|text|String|What it says.|\n", "")],
        SETTERS,
        "major",
    ),
    sample("property_not_nullable", &[(UPDATE, "What it says.", "What it says. Not nullable.")], SETTERS, "major"),
    sample("property_nullable", &[(THING, " Not nullable.", "")], SETTERS, "minor"),
    sample("property_letter_case", &[(THING, "|size|", "|Size|")], FIELDS, "patch"),
    sample("body_row_removed", &[(UPDATE, "|text|String|What it says.|\n", "")], SETTERS, "major"),
    sample("body_row_added", &[(UPDATE, "|text|", "|size|String|How big it is.|\n|text|")], SETTERS, "minor"),
    sample("base_property_removed", &[(BASE, "|mark|String|A mark.|\n", "")], "let _ = thing.mark;", "major"),
    sample("base_removed", &[(THING, " Inherits from [common](common.md).", "")], "let _ = thing.mark;", "major"),
    sample("type_added", &[("resources/lonely.md", "", LONELY)], FIELDS, "minor"),
    sample("type_removed", &[(OWNER, "", "")], "let _ = OwnerPatch::new();", "major"),
    sample("type_closed", &[(OWNER, " This is an open type.", "")], OPEN, "major"),
    sample("type_opened", &[(BASE, "An abstract type.", "An abstract type. This is an open type.")], SETTERS, "minor"),
    sample("member_added", &[(LEVEL, "|high|", "|middle|Between.|\n|high|")], MATCH, "minor"),
    sample("member_removed", &[(LEVEL, "|high|Far.|\n", "")], MATCH, "major"),
    sample(
        "enum_flags",
        &[(LEVEL, "How far a thing is.", "How far a thing is. This is a flags enum.")],
        "let _: Option<Level> = thing.level;",
        "major",
    ),
    sample(
        "url_added",
        &[(UPDATE, "PATCH /things/{thing-id}\n", "PATCH /things/{thing-id}\nPATCH /groups/{id}/things/{thing-id}\n")],
        REQUESTS,
        "minor",
    ),
    sample("url_removed", &[(UPDATE, "PATCH /me/things/{thing-id}\n", "")], REQUESTS, "major"),
    sample("placeholder_renamed", &[(UPDATE, "{thing-id}", "{key}")], REQUESTS, "none"),
    sample(
        "header_required",
        &[(UPDATE, "|Authorization|", "|If-Match|The last known ETag. Required.|\n|Authorization|")],
        REQUEST,
        "major",
    ),
    sample(
        "permission_added",
        &[(UPDATE, "|Thing.ReadWrite.All|", "|Thing.ReadWrite.All, Directory.ReadWrite.All|")],
        REQUEST,
        "patch",
    ),
    sample("operation_added", &[("api/thing-rename.md", "", RENAME)], REQUEST, "minor"),
    sample("operation_removed", &[(UPDATE, "", "")], REQUEST, "major"),
    sample("operation_retitled", &[(UPDATE, "# Update thing", "# Change thing")], REQUEST, "patch"),
    sample(
        "placeholder_added",
        &[(UPDATE, "PATCH /things/{thing-id}\n", "PATCH /things/{group-id}/{thing-id}\n")],
        REQUESTS,
        "major",
    ),
    sample(
        "missing_type_gone",
        &[(OWNER, "|badge|[badge](badge.md)|The badge, which no page here documents.|\n", "")],
        "let _: Option<Badge> = None;",
        "major",
    ),
    sample(
        "missing_type_added",
        &[(THING, "|text|String|", "|tag|[tag](tag.md)|Its tag.|\n|text|String|")],
        FIELDS,
        "minor",
    ),
    sample(
        "closed_list_shorter",
        &[(OWNER, " Possible values are: `one`, `two`.", " Possible values are: `one`, `three`.")],
        "let _ = OwnerRank::Two;",
        "major",
    ),
    sample("derived_type_added", &[("resources/special.md", "", SPECIAL)], FIELDS, "minor"),
    sample(
        "derived_type_elsewhere",
        &[(KEEPER, " Inherits from [owner](owner.md).", "")],
        "if let AnyOwner::Keeper(_) = Owner::default().into_any() {}",
        "major",
    ),
    sample("read_added", &[("api/thing-list.md", "", LIST)], READS, "minor"),
    sample("read_url_removed", &[(READ, "GET /me/thing\n", "")], READS, "major"),
    sample("read_url_added", &[(READ, "GET /me/thing\n", "GET /me/thing\nGET /group/thing\n")], READS, "minor"),
    sample(
        "read_of_many",
        &[(READ, "GET /things/{id}\n", "GET /things\n"), (READ, "and the", "and a collection of the")],
        READS,
        "major",
    ),
    sample("read_removed", &[(READ, "", "")], READS, "major"),
    sample("description_changed", &[(THING, "What it says.", "What it says, in short.")], FIELDS, "none"),
];
