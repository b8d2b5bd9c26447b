//! What the documents of request functions and the list of operations say, from pages as they are
//! written.

use crate::library::Memory;
use crate::testing::format;
use crate::{Settings, generate};

const SHIP: &str = "# ship resource type\n\nNamespace: microsoft.graph\n\nA ship.\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\
                    |id|String|The key. Read-only.|\n|name|String|Its name.|\n";

const SAIL: &str = "# ship: sail\n\nNamespace: microsoft.graph\n\nSend a [ship](../resources/ship.md) out. It is gone then.\n\n\
                    ## Permissions\n|Permission type|Least privileged permissions|Higher privileged permissions|\n|:-|:-|:-|\n\
                    |Delegated (work or school account)|Ship.Sail|Ship.Sail.All, Fleet.Sail.All|\n\
                    |Delegated (personal Microsoft account)|Not supported.|Not supported.|\n\
                    |Application|Ship.Sail.All|Not available.|\n\n\
                    ## HTTP request\n```http\nPOST /ships/{ship-id}/sail\nPOST /me/ship/sail\n```\n\n\
                    ## Path parameters\n|Parameter|Type|Description|\n|:-|:-|:-|\n|ship-id|String|The `id` of the ship.|\n|$select|String|Not one.|\n\n\
                    ## Request headers\n|Name|Description|\n|:-|:-|\n|If-Match|The etag. Required.|\n|Prefer|Optional. The wind.|\n\n\
                    ## Request body\n|Parameter|Type|Description|\n|:-|:-|:-|\n|knots|Int32|Required. The speed in knots, 1 to 30.|\n|port|String|Where to.|\n\n\
                    ## Response\nIf successful, this method returns `202 Accepted`.\n";

const GET: &str = "# Get ship\n\nNamespace: microsoft.graph\n\nRead a ship.\n\n## HTTP request\n```http\nGET /ships/{ship-id}\n```\n\n\
                   ## Response\nIf successful, this method returns `200 OK` and a [ship](../resources/ship.md) object in the response body.\n";

fn generated() -> String {
    let pages = [("resources/ship.md", SHIP), ("api/ship-sail.md", SAIL), ("api/ship-get.md", GET)];
    let settings = Settings { pages: vec!["**/*.md".into()], ..Settings::default() };
    let output = generate(&Memory::new(pages), &settings);
    assert!(!output.diagnostics.has_errors(), "{:?}", output.diagnostics);
    format(output.items)
}

/// The lines of documents, in which a text stands on a line of its own.
fn has(text: &str, lines: &str) {
    let line =
        |line: &str| line.trim().strip_prefix("///").or(line.trim().strip_prefix("//!")).map(|it| it.trim().to_owned());
    let found: Vec<String> = text.lines().filter_map(line).collect();
    let missing = lines.lines().find(|line| !found.iter().any(|found| found == line.trim()));
    assert!(missing.is_none(), "{missing:?} is not in\n{text}");
}

#[test]
fn a_function_says_what_it_does_and_takes_and_answers() {
    let text = generated();
    has(
        &text,
        "`POST /ships/{shipId}/sail`: Send a [ship](super::Ship) out.
- `ship_id`: the value for `{shipId}` in the URL. The `id` of the ship.
- `if_match`: the header `If-Match`. The etag. Required.
- `knots`: `Edm.Int32`. Required. The speed in knots, 1 to 30.
- `parameters`: the optional ones (`port`).
- `Prefer`, set by `.prefer(…)`. Optional. The wind.
let if_match = graph_models::ETag::received(\"W/\\\"1\\\"\");
let parameters = ship_sail::Parameters::new().set_port(\"port\");
let request = ship_sail::ships_sail(\"ship-id\", &if_match, 1, parameters);
[`Ship`](super::Ship), with status 200.",
    );
}

#[test]
fn permissions_are_those_of_the_page_from_the_least_privileged_on() {
    has(
        &generated(),
        "Least privileged: delegated (work or school account) `Ship.Sail`, application `Ship.Sail.All`. The module lists the others.
From least to most privileged:
- delegated (work or school account): `Ship.Sail`, `Ship.Sail.All`, `Fleet.Sail.All`
- delegated (personal account): not supported
- application: `Ship.Sail.All`
Unknown: the page lists none, or the include file that lists them is missing.",
    );
}

#[test]
fn operations_are_listed_by_resource() {
    let text = generated();
    has(
        &text,
        "# [`Ship`](super::Ship)
- [`get_ship::ships`](super::get_ship::ships): `GET /ships/{shipId}`
- [`ship_sail::me_ship_sail`](super::ship_sail::me_ship_sail): `POST /me/ship/sail`
- [`ship_sail::ships_sail`](super::ship_sail::ships_sail): `POST /ships/{shipId}/sail`",
    );
    assert!(text.contains("#[cfg(doc)]\npub mod operations {\n"), "{text}");
}

#[test]
fn what_a_page_marks_stays_marked() {
    let fleet = "# fleet resource type\n\nNamespace: microsoft.graph\n\nMany `ship`s under **one** flag. See [ship](ship.md), [port](port.md) and [more](/graph/fleets).\n\n\
                 ## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\
                 |flag|String|The **`flag`** of its [ship](../resources/ship.md#properties). Takes `$filter` (`eq`).|\n\
                 |flagship|[ship](ship.md)|**Note:**not a word. The [first](https://a.example/x) [ship `one`](ship.md)![x](ship.md). Inherited from [entity](entity.md)|\n\
                 |hostile|String|`[x](y)` [<script>](ship.md) [a](javascript:alert) [b](x(y).md) **`** \\`\\`\\` #[x] [ship|";
    let pages = [("resources/ship.md", SHIP), ("resources/fleet.md", fleet), ("api/ship-get.md", GET)];
    let settings = Settings { pages: vec!["**/*.md".into()], ..Settings::default() };
    let text = format(generate(&Memory::new(pages), &settings).items);
    has(
        &text,
        "Many `ship`s under **one** flag. See [ship](Ship), [port](https://learn.microsoft.com/graph/api/resources/port?view=graph-rest-1.0) and [more](https://learn.microsoft.com/graph/fleets).
The **`flag`** of its [ship](Ship). Takes `$filter` (`eq`).",
    );
    assert!(text.contains("[ship `one`](Ship)") && text.contains("[first](https://a.example/x)"), "{text}");
    assert!(!text.contains("javascript:") && !text.contains("<script>") || text.contains("\\<script"), "{text}");
}

#[test]
fn a_setter_links_the_field_of_the_model() {
    let update = "# Update ship\n\nNamespace: microsoft.graph\n\nChange a [ship](../resources/ship.md).\n\n## HTTP request\n```http\nPATCH /ships/{ship-id}\n```\n\n\
                  ## Request body\n|Property|Type|Description|\n|:-|:-|:-|\n|name|String|Its name.|\n";
    let pages = [("resources/ship.md", SHIP), ("api/ship-update.md", update)];
    let settings = Settings { pages: vec!["**/*.md".into()], ..Settings::default() };
    has(&format(generate(&Memory::new(pages), &settings).items), "Sets [`name`](Ship::name).");
}

#[test]
fn a_link_to_the_page_of_an_operation_leads_to_its_module() {
    let fleet = "# fleet resource type\n\nNamespace: microsoft.graph\n\nMany ships: [sail](../api/ship-sail.md) or [see](../API/Ship-Get.md#response) one.\n\n\
                 ## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|flag|String|Used to [sail](../api/ship-sail.md).|\n";
    let get = GET.replace("Read a ship.", "Read a ship, before you [`sail`](ship-sail.md) it.");
    let pages = [
        ("resources/ship.md", SHIP),
        ("resources/fleet.md", fleet),
        ("api/ship-sail.md", SAIL),
        ("api/ship-get.md", get.as_str()),
    ];
    let mut settings = Settings { pages: vec!["**/*.md".into()], ..Settings::default() };
    has(
        &format(generate(&Memory::new(pages), &settings).items),
        "Many ships: [sail](ship_sail) or [see](get_ship) one.
Used to [sail](ship_sail).
Read a ship, before you [`sail`](ship_sail) it.
`GET /ships/{shipId}`: Read a ship, before you [`sail`](super::ship_sail) it.",
    );
    // Without a function for it, the public page is there.
    settings.operations = [crate::schema::OperationKind::Read].into();
    has(
        &format(generate(&Memory::new(pages), &settings).items),
        "Many ships: [sail](https://learn.microsoft.com/graph/api/ship-sail?view=graph-rest-1.0) or [see](get_ship) one.",
    );
}
