//! The inputs: each is a function from a number of units.

use graph_codegen::options::Areas;

use crate::run::{self, Page};

/// One kind of input.
pub struct Case {
    /// What it is.
    pub name: &'static str,
    /// A number of units that takes a moment.
    pub units: usize,
    /// Makes the input of so many units and reads it.
    pub work: fn(usize),
}

macro_rules! cases {
    ($($name:ident: $units:literal;)+) => {
        /// Every case.
        pub const ALL: &[Case] = &[$(Case { name: stringify!($name), units: $units, work: $name }),+];
    };
}

cases! {
    include_each_line: 200; include_nested: 12; include_self: 100; include_in_text: 2000; include_in_cells: 500;
    include_many_files: 300;
    url_same_placeholder: 1000; url_placeholders: 1000; url_many: 500; url_segments: 5000; url_functions: 500; url_queries: 2000; url_braces: 5000;
    pipes_row: 20000; pipes_lines: 5000; pipes_header: 5000; pipes_cells: 5000; pipes_code: 5000; wide_rows: 300;
    properties: 2000; properties_same: 2000; properties_types: 500; properties_near: 1000; properties_json: 2000; properties_sections: 1000; properties_body: 1000;
    properties_values: 300; property_one_description: 5000; relationships: 1000; derived_rows: 1000;
    members: 2000; members_values: 2000; members_same: 2000; members_two_pages: 1000; enums_sections: 500; enum_values_text: 2000; marks_behind_a_list: 2000; marks_in_lists: 2000;
    json_keys: 5000; json_deep: 20000; json_quotes: 5000; json_commas: 5000; json_open: 5000; json_comments: 5000; json_close: 5000; json_dots: 5000; json_closers: 5000; json_many_blocks: 500; json_lines: 5000; json_annotation_open: 3000;
    html_pi: 20000; html_decl: 20000; html_cdata: 5000; html_tags: 5000; html_open_comments: 5000; html_comments: 3000; html_comment_objects: 2000; html_lone_tags: 5000; html_block_lt: 20000; html_angle: 20000; html_decl_lines: 5000; html_inline_open: 5000;
    backticks: 5000; backticks_growing: 300; brackets: 20000; bracket_pairs: 10000; brackets_close: 20000; emphasis: 20000; emphasis_mixed: 10000; stars_words: 10000; link_definitions: 3000; link_uses: 3000; links: 3000; loose_links: 3000; link_parens: 20000; images: 10000; entities: 10000; underscores: 10000; autolinks: 10000; escapes: 20000;
    quotes_deep: 1000; quotes_lines: 5000; lists_deep: 300; lists: 3000; list_stars: 5000; list_numbers: 3000; tabs: 20000; tab_lines: 5000; blank_lines: 20000; spaces: 20000; nbsp: 20000; zero_width: 20000;
    fences: 3000; fences_open: 3000; fence_headings: 3000; fence_tildes: 3000; fences_indented: 3000; fences_growing: 300; headings: 5000; headings_levels: 3000; setext: 5000; rules: 10000; tab_headings: 2000; carriage_returns: 5000; delimiter_rows: 3000; tables: 1000; tables_broken: 3000; tables_joined: 3000; paragraph_lines: 10000; list_blank: 3000; list_items_blank: 3000; todo: 3000; bold_todo: 3000; one_line: 50000;
    front_matter_keys: 5000; front_matter_quoted: 5000; front_matter_open: 3000; front_matter_open_quotes: 3000; annotations: 2000; annotation_members: 3000; annotation_capabilities: 1000; alerts: 3000; notes: 3000;
    deprecated_sentences: 3000; inherits_sentences: 3000; derived_sentences: 3000; read_only_sentences: 3000; namespaces_lines: 3000; permissions: 2000; permission_rows: 2000; headers: 2000; examples: 500; responses: 300; codes_success: 2000; operation_links: 1000; methods: 1000;
    chain: 300; chain_rows: 100; diamond: 300; cycle: 300; circles: 300; derived_wide: 300; derived_named: 300; chain_mentions: 200; layers: 60; families: 200; nested: 600; nested_lists: 600; nested_circle: 600; mesh: 160; nested_mixed: 400;
    colliding_types: 500; colliding_names: 500; colliding_properties: 1000; colliding_members: 1000; colliding_pages: 500; colliding_functions: 300; colliding_modules: 200; colliding_lists: 300; closed_lists: 500; namespaces: 300; deep_namespace: 1000; colliding_underscores: 500;
    findings: 2000; findings_one_line: 2000; near_page: 1000; near_members: 500; near_rows: 500; near_long: 300; missing_pages: 500; unknown_bases: 300;
    same_pages_case: 500; same_type_pages: 300; last_words: 500; last_words_found: 300; many_pages: 300; many_operations: 200; operations_one_type: 200; patch_one_type: 150;
    glob_stars: 100; glob_doubles: 100; patterns_pages: 300; patterns_away: 300; areas_pages: 200; areas_list: 200; areas_nested: 100;
    long_name: 20000; long_member: 20000; long_page_name: 5000; long_type_cell: 20000; collection_of: 5000; type_or: 1000; type_words: 10000; long_title: 20000; long_description: 20000; long_namespace: 5000;
    evidence: 500; evidence_derived: 200; evidence_deep: 1000; unknown_shown: 300;
}

fn resource(name: &str, rows: &str) -> Page {
    resource_with(name, "", rows, "")
}

fn resource_with(name: &str, above: &str, rows: &str, below: &str) -> Page {
    let text = format!(
        "# {name} resource type\n\nNamespace: microsoft.graph\n\n{above}\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n{below}\n"
    );
    (format!("resources/{name}.md"), text)
}

fn operation(name: &str, urls: &str, rows: &str, below: &str) -> Page {
    let text = format!(
        "# Update {name}\n\nNamespace: microsoft.graph\n\nUpdate a [{name}](../resources/{name}.md).\n\n## HTTP request\n\n```http\n{urls}\n```\n\n## Request body\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n{below}\n"
    );
    (format!("api/{name}-update.md"), text)
}

fn get(name: &str, urls: &str, below: &str) -> Page {
    let text = format!(
        "# Get {name}\n\nNamespace: microsoft.graph\n\nGet a [{name}](../resources/{name}.md).\n\n## HTTP request\n\n```http\n{urls}\n```\n\n## Response\n\nA [{name}](../resources/{name}.md) object.\n\n{below}\n"
    );
    (format!("api/{name}-get.md"), text)
}

/// The root of so many units, for what makes inputs as long as the square of its number.
fn root(n: usize) -> usize {
    (n * 20).isqrt()
}

fn each(n: usize, line: impl Fn(usize) -> String) -> String {
    (0..n).map(line).collect()
}

/// A text in the middle of a page that is otherwise in order.
fn in_page(text: &str) {
    run::all(vec![resource_with("thing", text, "|id|String|The key.|\n|size|Int32|Its size.|", "")]);
}

fn in_page_below(text: &str) {
    run::all(vec![resource_with("thing", "", "|id|String|The key.|", text)]);
}

fn in_cell(text: &str) {
    run::all(vec![resource("thing", &format!("|id|String|{text}|"))]);
}

fn in_both(text: &str) {
    in_page(text);
    in_cell(&text.replace('\n', " "));
}

// Includes.

fn include_each_line(n: usize) {
    let line = |file: &str| each(n, |_| format!("[!INCLUDE [x](../includes/{file}.md)]\n\n"));
    run::all(vec![
        resource_with("thing", &line("a"), "|id|String|x|", ""),
        ("includes/a.md".into(), line("b")),
        ("includes/b.md".into(), line("c")),
        ("includes/c.md".into(), each(n, |_| "words\n\n".into())),
    ]);
}
fn include_nested(n: usize) {
    let mut pages = vec![resource_with("thing", "[!INCLUDE [x](../includes/f0.md)]\n", "|id|String|x|", "")];
    for at in 0..n {
        let next = format!("[!INCLUDE [x](f{}.md)]\n\n", at + 1);
        pages.push((format!("includes/f{at}.md"), next.repeat(20)));
    }
    run::all(pages);
}
fn include_self(n: usize) {
    let text = each(n, |_| "[!INCLUDE [x](../includes/self.md)]\n\n".into());
    run::all(vec![resource_with("thing", &text, "|id|String|x|", ""), ("includes/self.md".into(), text.clone())]);
}
fn include_in_text(n: usize) {
    run::all(vec![
        resource_with("thing", &"a [!INCLUDE [x](../includes/a.md)] ".repeat(n), "|id|String|x|", ""),
        ("includes/a.md".into(), "word".into()),
    ]);
}
fn include_in_cells(n: usize) {
    run::all(vec![
        resource(
            "thing",
            &each(n, |at| {
                format!("|p{at}|String|[!INCLUDE [x](../includes/a.md)] [!INCLUDE [x](../includes/a.md)]|\n")
            }),
        ),
        ("includes/a.md".into(), "word\n\nword".into()),
    ]);
}
fn include_many_files(n: usize) {
    let mut pages = vec![resource_with(
        "thing",
        &each(n, |at| format!("[!INCLUDE [x](../includes/f{at}.md)]\n\n")),
        "|id|String|x|",
        "",
    )];
    pages.extend((0..n).map(|at| (format!("includes/f{at}.md"), "word\n".to_owned())));
    run::all(pages);
}

// URLs.

fn urls(lines: &str) {
    run::all(vec![operation("thing", lines, "|size|Int32|x|", ""), resource("thing", "|id|String|x|\n|size|Int32|x|")]);
}
fn url_same_placeholder(n: usize) {
    urls(&format!("PATCH /things{}", "/{id}".repeat(n)));
}
fn url_placeholders(n: usize) {
    urls(&format!("PATCH /things{}", each(n, |at| format!("/{{id{at}}}"))));
}
fn url_many(n: usize) {
    urls(&each(n, |at| format!("PATCH /things{at}/{{id}}\n")));
}
fn url_segments(n: usize) {
    urls(&format!("PATCH /things{}", "/a".repeat(n)));
}
fn url_functions(n: usize) {
    urls(&format!("PATCH /things{}", each(n, |at| format!("/f{at}(a={{x}},b='{{y}}')"))));
}
fn url_queries(n: usize) {
    urls(&format!("PATCH /things?{}", each(n, |at| format!("a{at}={{x}}&"))));
}
fn url_braces(n: usize) {
    urls(&format!("PATCH /things/{}", "{".repeat(n)));
}

// Tables.

fn pipes_row(n: usize) {
    run::all(vec![resource("thing", &"|".repeat(n))]);
}
fn pipes_lines(n: usize) {
    run::all(vec![resource("thing", &"|\n".repeat(n))]);
}
fn pipes_header(n: usize) {
    in_page(&format!("{}\n{}\n{}\n", "|a".repeat(n), "|-".repeat(n), "|b".repeat(n)));
}
fn pipes_cells(n: usize) {
    run::all(vec![resource("thing", &format!("|id{}", "|x".repeat(n)))]);
}
fn pipes_code(n: usize) {
    run::all(vec![resource("thing", &format!("|id|String|{}|", "`a|b` ".repeat(n)))]);
}
fn wide_rows(n: usize) {
    // As many columns as rows: the input is n * 2 cells, what the parser makes of short rows is n *
    // n.
    in_page(&format!("{}|\n{}|\n{}\n", "|a".repeat(n), "|-".repeat(n), "|b|\n".repeat(n)));
}
fn tables(n: usize) {
    in_page(&"|a|b|\n|-|-|\n|c|d|\n\n".repeat(n));
}
fn tables_broken(n: usize) {
    in_page(&"|a|b|\n|-|\n|c|d|e|\n\n".repeat(n));
}
fn tables_joined(n: usize) {
    run::all(vec![resource("thing", &format!("|id|String|x\n{}|\n", "y\n".repeat(n)))]);
}
fn delimiter_rows(n: usize) {
    in_page(&"|a|b|\n|-|-|\n".repeat(n));
}

// Properties.

fn properties(n: usize) {
    run::all(vec![resource("thing", &each(n, |at| format!("|name{at}|String|x|\n")))]);
}
fn properties_same(n: usize) {
    run::all(vec![resource("thing", &"|name|String|x|\n".repeat(n))]);
}
fn properties_types(n: usize) {
    run::all(vec![resource("thing", &each(n, |at| format!("|name{at}|[type{at}](type{at}.md)|x|\n")))]);
}
fn properties_near(n: usize) {
    run::all(vec![
        operation("thing", "PATCH /things/{id}", &each(n, |at| format!("|nam{at}e|String|x|\n")), ""),
        resource("thing", &each(n, |at| format!("|name{at}|String|x|\n"))),
    ]);
}
fn properties_json(n: usize) {
    let json = each(n, |at| format!("  \"other{at}\": \"String\",\n"));
    let below = format!(
        "## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" }} -->\n```json\n{{\n{json}}}\n```\n"
    );
    run::all(vec![resource_with("thing", "", &each(n, |at| format!("|name{at}|String|x|\n")), &below)]);
}
fn properties_sections(n: usize) {
    run::all(vec![resource_with(
        "thing",
        "",
        "|id|String|x|",
        &each(n, |at| format!("\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|name{at}|String|x|\n\n")),
    )]);
}
fn properties_body(n: usize) {
    run::all(vec![
        operation("thing", "PATCH /things/{id}", &each(n, |at| format!("|name{at}|String|x|\n")), ""),
        resource("thing", &each(n, |at| format!("|name{at}|Int32|x|\n"))),
    ]);
}
fn properties_values(n: usize) {
    run::all(vec![resource(
        "thing",
        &each(n, |at| format!("|name{at}|String|Possible values are: `a{at}`, `b{at}`.|\n")),
    )]);
}
fn property_one_description(n: usize) {
    in_cell(&"Read-only. Nullable. Possible values are: a, b. ".repeat(n / 8));
}
fn relationships(n: usize) {
    let table = each(n, |at| format!("|nav{at}|[thing](thing.md) collection|x|\n"));
    run::all(vec![
        resource_with(
            "thing",
            "",
            "|id|String|x|",
            &format!("## Relationships\n\n|Relationship|Type|Description|\n|:-|:-|:-|\n{table}"),
        ),
        operation("thing", &each(n, |at| format!("PATCH /things/NAV{at}/{{id}}\n")), "|size|String|x|", ""),
    ]);
}
fn derived_rows(n: usize) {
    run::all(vec![
        resource("thing", &each(n, |at| format!("|name{at}|String|Inherited from [base](base.md)|\n"))),
        resource("base", &each(n, |at| format!("|name{at}|String|x|\n"))),
    ]);
}

// Enums.

fn enumeration(name: &str, rows: &str) -> Page {
    (
        format!("resources/{name}.md"),
        format!(
            "# {name} enum type\n\nNamespace: microsoft.graph\n\n## Members\n\n|Member|Value|Description|\n|:-|:-|:-|\n{rows}\n"
        ),
    )
}
fn members(n: usize) {
    run::all(vec![
        enumeration("level", &each(n, |at| format!("|member{at}|{at}|x|\n"))),
        resource("thing", "|level|[level](level.md)|x|"),
    ]);
}
fn members_same(n: usize) {
    run::all(vec![enumeration("level", &"|member|0|x|\n".repeat(n))]);
}
fn members_values(n: usize) {
    run::all(vec![
        enumeration("level", &each(n / 4, |at| format!("|member{at}|{at}|x|\n"))),
        resource(
            "thing",
            &format!("|level|[level](level.md)|Possible values are: {}.|", each(n / 4, |at| format!("`Other{at}x`, "))),
        ),
    ]);
}
fn members_two_pages(n: usize) {
    let (path, text) = enumeration("level", &each(n, |at| format!("|member{at}|{at}|x|\n")));
    run::all(vec![("resources/x-level.md".into(), text.replace("member", "other")), (path, text)]);
}
fn enums_sections(n: usize) {
    in_page_below(&each(n, |at| format!("### level{at} values\n\n|Member|\n|:-|\n|a|\n|b|\n\n")));
}
fn marks_behind_a_list(n: usize) {
    for list in ["`a`, `b`. ", "`a`. ", "`a` - one; ", "- `a`<br>- `b`<br>", "`a`: one. "] {
        for part in [
            "`x` or, ",
            "See `x` (here). ",
            "(`x`",
            "- one; `x`; ",
            "and`x`",
            "`-` ",
            "`a` **b** ",
            "`a`x",
            ". The value `x` ",
            "<br>`x` y ",
        ] {
            in_cell(&format!("Possible values are: {list}{}", part.repeat(n)));
        }
    }
}

fn marks_in_lists(n: usize) {
    for values in
        [each(n, |i| format!("`a{i}`, ")), each(n, |i| format!("**a{i}**, b{i}, ")), each(n, |i| format!("\"a{i}\", "))]
    {
        in_cell(&format!("Possible values are: {values}"));
        in_cell(&format!("Can be {values}"));
        in_cell(&format!("Can be: {values}and {values}"));
    }
}

fn enum_values_text(n: usize) {
    run::all(vec![resource(
        "thing",
        &format!("|level|level|Possible values are: {}.|", each(n, |at| format!("`value{at}`, "))),
    )]);
}

// JSON.

fn body(json: &str) {
    run::all(vec![
        get(
            "thing",
            "GET /things/{id}",
            &format!(
                "## Example\n\n<!-- {{ \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.thing\" }} -->\n```http\nHTTP/1.1 200 OK\n\n{json}\n```\n"
            ),
        ),
        resource_with(
            "thing",
            "",
            "|id|String|x|\n|next|[thing](thing.md)|x|",
            &format!(
                "## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" }} -->\n```json\n{json}\n```\n"
            ),
        ),
    ]);
}
fn json_keys(n: usize) {
    body(&format!("{{{}}}", each(n, |at| format!("\"key{at}\": {at},\n"))));
}
fn json_deep(n: usize) {
    body(&format!("{}{}", "{\"next\":".repeat(n), "}".repeat(n)));
}
fn json_quotes(n: usize) {
    body(&format!("{{\"a\": \"{}", "\"b \"c\n".repeat(n)));
}
fn json_commas(n: usize) {
    body(&format!("{{{}", ",\n".repeat(n)));
}
fn json_open(n: usize) {
    body(&"[{\n".repeat(n));
}
fn json_close(n: usize) {
    body(&format!("{{{}", "]\n".repeat(n)));
}
fn json_closers(n: usize) {
    body(&format!("{}{}", "[".repeat(100), "}\n".repeat(n)));
}
fn json_comments(n: usize) {
    body(&format!("{{{}", "/* \n".repeat(n)));
}
fn json_dots(n: usize) {
    body(&format!("{{{}", "... .. ".repeat(n)));
}
fn json_lines(n: usize) {
    body(&format!("{{\"a\": \"{}\"}}", "b\n".repeat(n)));
}
fn json_many_blocks(n: usize) {
    in_page_below(&format!("## JSON representation\n\n{}", "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" } -->\n```json\n{ \"a\": 1 }\n```\n\n".repeat(n)));
}
fn json_annotation_open(n: usize) {
    in_page(&format!("<!-- {} -->\n", "{ \"a\": \n".repeat(n)));
}

// HTML.

fn html_pi(n: usize) {
    in_page(&"<?".repeat(n));
    in_both(&format!("x {}", "<?".repeat(n)));
}
fn html_decl(n: usize) {
    in_page(&"<!A ".repeat(n));
    in_both(&format!("x {}", "<!A ".repeat(n)));
}
fn html_decl_lines(n: usize) {
    in_page(&"<!A\n\n".repeat(n));
}
fn html_cdata(n: usize) {
    in_page(&"<![CDATA[".repeat(n));
    in_both(&format!("x {}", "<![CDATA[".repeat(n)));
}
fn html_tags(n: usize) {
    in_both(&"<a b ".repeat(n));
    in_both(&format!("x {}", "<a b='".repeat(n)));
}
fn html_block_lt(n: usize) {
    in_page(&format!("<div>\n{}", "<a ".repeat(n)));
    in_page(&format!("<div>\n{}", "<a ".repeat(n) + ">"));
    in_page(&format!("<div>\n{}", "<".repeat(n)));
}
fn html_angle(n: usize) {
    in_both(&format!("x {}", "<".repeat(n)));
}
fn html_open_comments(n: usize) {
    in_both(&format!("x {}", "<!-- ".repeat(n)));
    in_page(&"<!-- \n".repeat(n));
    in_page(&format!("<div>\n{}", "<!-- ".repeat(n)));
}
fn html_comments(n: usize) {
    in_both(&"<!-- a --> ".repeat(n));
    in_page(&"<!-- a -->\n".repeat(n));
}
fn html_inline_open(n: usize) {
    in_both(&format!("x {}", "<!-- {\"a\": 1} --> <b ".repeat(n)));
}
fn html_comment_objects(n: usize) {
    in_page(&format!("<!-- {} -->\n", "{ \"a\": 1 }, ".repeat(n)));
}
fn html_lone_tags(n: usize) {
    in_page(&"<br/>\nword\n".repeat(n));
}

// Inline markup.

fn backticks(n: usize) {
    in_both(&format!("x {}", "`a ".repeat(n)));
    in_both(&format!("x {}", "`a` ".repeat(n)));
}
fn backticks_growing(n: usize) {
    in_both(&format!("x {}", each(root(n), |at| format!("{} ", "`".repeat(at + 1)))));
}
fn brackets(n: usize) {
    in_both(&format!("x {}", "[".repeat(n)));
    in_both(&format!("x {}", "[a](b".repeat(n / 4)));
}
fn bracket_pairs(n: usize) {
    in_both(&format!("x {}", "[a]".repeat(n)));
    in_both(&format!("x {}", "[a][".repeat(n)));
}
fn brackets_close(n: usize) {
    in_both(&format!("x {}{}", "[".repeat(n), "]".repeat(n)));
    in_both(&format!("x {}", "]".repeat(n)));
}
fn emphasis(n: usize) {
    in_both(&format!("x {}", "*a ".repeat(n)));
    in_both(&format!("x {}", "a** ".repeat(n)));
    in_both(&format!("x {}a{}", "**".repeat(n), "**".repeat(n)));
}
fn emphasis_mixed(n: usize) {
    in_both(&format!("x {}", "*a **b _c ".repeat(n / 3)));
    in_both(&format!("x {}", "a**b".to_owned() + &"c* ".repeat(n)));
}
fn stars_words(n: usize) {
    in_both(&"**a** ".repeat(n));
}
fn underscores(n: usize) {
    in_both(&"_a_b ".repeat(n));
    in_both(&format!("x {}", "_".repeat(n)));
}
fn link_definitions(n: usize) {
    in_page(&each(n, |at| format!("[x{at}]: x{at}.md\n")));
}
fn link_uses(n: usize) {
    in_page(&format!("[x]: x.md\n\n{}", "[x] ".repeat(n)));
    in_page(&format!("[x]: {}.md\n\n{}", "y".repeat(n), "[x] ".repeat(n)));
}
fn links(n: usize) {
    in_both(&"[a](b.md) ".repeat(n));
}
fn loose_links(n: usize) {
    in_both(&"[a] (b.md) ".repeat(n));
    in_both(&"[a](b ".repeat(n));
}
fn link_parens(n: usize) {
    in_both(&format!("[a]{}", "(".repeat(n)));
    in_both(&"[a](".repeat(n));
}
fn images(n: usize) {
    in_both(&format!("x {}", "![".repeat(n)));
    in_both(&"![a](b) ".repeat(n));
    in_both(&format!("x {}", "[!".repeat(n)));
    in_both(&format!("x {}", "[!INCLUDE ".repeat(n / 4)));
}
fn entities(n: usize) {
    in_both(&"&amp;&x; &".repeat(n));
    in_both(&format!("x {}", "&".repeat(n)));
    in_page(&format!("<div>\n{}", "&amp;<b>".repeat(n)));
}
fn autolinks(n: usize) {
    in_both(&"<http://a ".repeat(n));
    in_both(&"http://a ".repeat(n));
}
fn escapes(n: usize) {
    in_both(&"\\".repeat(n));
    in_both(&"\\|".repeat(n));
}

// Blocks.

fn quotes_deep(n: usize) {
    in_page(&format!("{} a\n", ">".repeat(n)));
}
fn quotes_lines(n: usize) {
    in_page(&"> a\n".repeat(n));
    in_page(&"> a\n\n".repeat(n));
}
fn lists_deep(n: usize) {
    in_page(&format!("{}a{}", "- ".repeat(n), "\n".repeat(n)));
    in_page(&format!("{}a\n{}", "> ".repeat(n), "b\n".repeat(n)));
    in_page(&format!("{}a\n{}", "1. ".repeat(n), "\n   b\n".repeat(n)));
    in_page(&format!("{}a\n", "- ".repeat(n * 4)));
    in_page(&each(root(n), |at| format!("{}- a\n", "  ".repeat(at))));
}
fn lists(n: usize) {
    in_page(&"- a\n".repeat(n));
}
fn list_blank(n: usize) {
    in_page(&"- a\n\n".repeat(n));
    in_page(&format!("- a{}", "\n".repeat(n)));
}
fn list_items_blank(n: usize) {
    in_page(&"-\n".repeat(n));
    in_page(&format!("{}b", "- a\n\n\n\n\n\n".repeat(n)));
}
fn list_stars(n: usize) {
    in_page(&format!("{}a", "* ".repeat(n)));
}
fn list_numbers(n: usize) {
    in_page(&each(n, |at| format!("{at}. a\n")));
}
fn tabs(n: usize) {
    in_both(&format!("{}a", "\t".repeat(n)));
    in_page(&format!("-{}a", "\t".repeat(n)));
}
fn tab_lines(n: usize) {
    in_page(&"\ta\n".repeat(n));
    in_page(&"a\t\n".repeat(n));
}
fn blank_lines(n: usize) {
    in_page(&"\n".repeat(n));
    in_page(&" \n".repeat(n));
}
fn spaces(n: usize) {
    in_both(&format!("a{}b", " ".repeat(n)));
}
fn nbsp(n: usize) {
    in_both(&format!("a{}b", "\u{a0}".repeat(n)));
}
fn zero_width(n: usize) {
    in_both(&format!("a{}b", "\u{200b}".repeat(n)));
}
fn fences(n: usize) {
    in_page(&"```http\nx\n```\n\n".repeat(n));
}
fn fences_open(n: usize) {
    in_page(&"```http\nx\n".repeat(n));
}
fn fence_headings(n: usize) {
    in_page(&"```json\n# x\n".repeat(n));
    in_page(&format!("```json\n{}", "# x\n".repeat(n)));
    in_page(&format!("```json\n{}```\n", "# x\n".repeat(n)));
}
fn fence_tildes(n: usize) {
    in_page(&"```json\n# x\n~~~\n".repeat(n));
    in_page(&"  ```json\n# x\n\n".repeat(n));
}
fn fences_indented(n: usize) {
    in_page(&"- ```json\n  # x\n".repeat(n));
    in_page(&"   ```\nx\n   ```\n".repeat(n));
    in_page(&format!("{}```\n{}", " ".repeat(n), "x\n".repeat(n)));
}
fn fences_growing(n: usize) {
    in_page(&each(root(n), |at| format!("{}\nx\n", "`".repeat(at + 3))));
}
fn headings(n: usize) {
    in_page(&each(n, |at| format!("## Heading {at}\n")));
    in_page(&"# \u{a0}x\n".repeat(n));
}
fn headings_levels(n: usize) {
    in_page(&"#### Request\n## Example\n### Response\n".repeat(n));
    in_page(
        &"## HTTP request\n\n## Response\n\n## Request body\n\n## JSON representation\n\n## Relationships\n\n"
            .repeat(n / 4),
    );
}
fn setext(n: usize) {
    in_page(&"a\n---\n".repeat(n));
    in_page(&format!("{}---\n", "a\n".repeat(n)));
}
fn rules(n: usize) {
    in_page(&"---\n".repeat(n));
    in_page(&"* * ".repeat(n));
}
fn tab_headings(n: usize) {
    in_page(&"# [HTTP](#tab/http)\n\nx\n\n---\n\n".repeat(n));
}
fn carriage_returns(n: usize) {
    in_page(&"a\r\n".repeat(n));
    in_page(&"a\r".repeat(n));
}
fn paragraph_lines(n: usize) {
    in_page(&"a\n".repeat(n));
    in_page(&"a_ [\n".repeat(n));
}
fn todo(n: usize) {
    in_both(&"**TODO: a** b ".repeat(n));
}
fn bold_todo(n: usize) {
    in_both(&"[a](b.md) `c` **TODO** ".repeat(n));
}
fn one_line(n: usize) {
    in_both(&"word ".repeat(n));
}

// Front matter, annotations, notes.

fn front(text: &str) {
    let (path, page) = resource("thing", "|id|String|x|");
    run::all(vec![(path, format!("---\n{text}---\n\n{page}"))]);
}
fn front_matter_keys(n: usize) {
    front(&each(n, |at| format!("key{at}: value\n")));
}
fn front_matter_quoted(n: usize) {
    front(&format!("key: \"a\n{}\"\n", " b\n".repeat(n)));
}
fn front_matter_open(n: usize) {
    let (path, page) = resource("thing", "|id|String|x|");
    run::all(vec![(path, format!("---\n{}\n{page}", each(n, |at| format!("key{at}: value\n"))))]);
}
fn front_matter_open_quotes(n: usize) {
    front(&"key: \"a\n b\n".repeat(n));
    front(&format!("{}{}", "key: \"a\n".repeat(10), " b\n".repeat(n)));
}
fn annotations(n: usize) {
    in_page(&"<!-- { \"blockType\": \"ignored\" } -->\n\n".repeat(n));
    in_page(&format!("{}{}", "<!-- { \"type\": \"a\" } -->\n".repeat(n), "```json\n{}\n```\n\n".repeat(n)));
}
fn annotation_members(n: usize) {
    in_page(&format!("<!-- {{ {} }} -->\n```json\n{{}}\n```\n", each(n, |at| format!("\"key{at}\": 1, "))));
}
fn annotation_capabilities(n: usize) {
    let list = each(n, |at| format!("{{ \"property\": \"name{at}\", \"capabilities\": {{ \"computed\": true }} }},"));
    let below = format!(
        "## JSON representation\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\", \"@odata.annotations\": [{list}] }} -->\n```json\n{{ }}\n```\n"
    );
    run::all(vec![resource_with("thing", "", &each(n, |at| format!("|name{at}|String|x|\n")), &below)]);
}
fn alerts(n: usize) {
    in_page(&"> [!NOTE]\n> a\n\n".repeat(n));
}
fn notes(n: usize) {
    in_page(&"[!NOTE] ".repeat(n));
    in_page(&format!("> {}", "[!NOTE] ".repeat(n)));
    in_page(&format!("> {}", "[!NOTE]\n>\n> - a\n> ".repeat(n)));
    in_cell(&"[!NOTE] **b** ".repeat(n));
    in_cell(&"[!".repeat(n));
}

// Sentences.

fn sentences(text: &str) {
    in_both(text);
    run::all(vec![
        operation("thing", "PATCH /things/{id}", &format!("|size|String|{text}|"), text),
        resource("thing", "|id|String|x|"),
    ]);
}
fn deprecated_sentences(n: usize) {
    sentences(&"The `x` is deprecated and ".repeat(n));
    sentences(&"This is deprecated. ".repeat(n));
}
fn inherits_sentences(n: usize) {
    sentences(&"inherits from the a ".repeat(n));
    sentences(&"inherited from a. ".repeat(n));
    sentences(&"inherits from [a](a.md). ".repeat(n));
}
fn derived_sentences(n: usize) {
    sentences(&"derived types are [a](a.md), [b](b.md). ".repeat(n));
    sentences(&format!("derived types are {}", "[a](a.md), ".repeat(n)));
}
fn read_only_sentences(n: usize) {
    sentences(&"it is read-only when a ".repeat(n));
    sentences(&"Possible values are ".repeat(n));
    sentences(&format!("Possible values are: {}", "`a`, ".repeat(n)));
    sentences(&format!("Possible values are: {}", "`a` (b), ".repeat(n)));
}
fn namespaces_lines(n: usize) {
    in_page(&"Namespace: microsoft.graph\n\n".repeat(n));
}
fn permissions_table(rows: &str) {
    let table = format!("## Permissions\n\n|Permission type|Permissions|\n|:-|:-|\n{rows}\n");
    run::all(vec![
        operation("thing", "PATCH /things/{id}", "|size|String|x|", &table),
        resource("thing", "|id|String|x|"),
    ]);
}
fn permissions(n: usize) {
    permissions_table(&format!("|Application|{}|", each(n, |at| format!("A.Read{at}, "))));
}
fn permission_rows(n: usize) {
    permissions_table(&each(n, |at| format!("|Application|A.Read{at}|\n")));
}
fn headers(n: usize) {
    let table =
        format!("## Request headers\n\n|Name|Description|\n|:-|:-|\n{}\n", each(n, |at| format!("|X-Header{at}|x|\n")));
    run::all(vec![
        operation("thing", "PATCH /things/{id}", "|size|String|x|", &table),
        resource("thing", "|id|String|x|"),
    ]);
}
fn codes_success(n: usize) {
    let below = format!("## Response\n\n{}", each(n, |at| format!("a `{} OK` response code. ", 200 + at % 100)));
    run::all(vec![
        operation("thing", "PATCH /things/{id}", "|size|String|x|", &below),
        resource("thing", "|id|String|x|"),
    ]);
}
fn examples(n: usize) {
    let below = format!("## Examples\n\n{}", "```http\nPATCH https://graph.microsoft.com/v1.0/things/1\n\n{ \"size\": 1 }\n```\n\n```http\nHTTP/1.1 200 OK\n\n{ \"size\": 1 }\n```\n\n".repeat(n));
    run::all(vec![
        operation("thing", "PATCH /things/{id}", "|size|Int32|x|", &below),
        resource("thing", "|id|String|x|\n|size|Int32|x|"),
    ]);
}
fn responses(n: usize) {
    let below = "<!-- { \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.thing\" } -->\n```http\nHTTP/1.1 200 OK\n\n{ \"size\": 1, \"other\": 2 }\n```\n\n".repeat(n);
    run::all(vec![get("thing", "GET /things/{id}", &below), resource("thing", "|id|String|x|\n|size|Int32|x|")]);
}
fn operation_links(n: usize) {
    run::all(vec![
        operation(
            "thing",
            "PATCH /things/{id}",
            "|size|Int32|x|",
            &each(n, |at| format!("## Section {at}\n\n[a](../resources/thing.md)\n\n")),
        ),
        (
            "api/other-update.md".into(),
            format!(
                "# Update other\n\n{}\n\n## HTTP request\n\n```http\nPATCH /o\n```\n",
                each(n, |at| format!("A [type{at}](../resources/type{at}.md).\n\n"))
            ),
        ),
        resource("thing", "|id|String|x|"),
    ]);
}
fn methods(n: usize) {
    let of = |at: usize| {
        format!("GET /things{at}/{{id}}\nPATCH /things{at}/{{id}}\nPOST /things{at}\nDELETE /things{at}/{{id}}\n")
    };
    urls(&each(n / 4, of));
}

// Types that lead to each other.

fn chain(n: usize) {
    let page = |at: usize| {
        let above = if at > 0 { format!("Inherits from [t{}](t{}.md).", at - 1, at - 1) } else { String::new() };
        resource_with(&format!("t{at}"), &above, &format!("|p{at}|String|x|"), "")
    };
    run::all((0..n).map(page).collect());
}
fn chain_rows(n: usize) {
    let page = |at: usize| {
        let above = if at > 0 { format!("Inherits from [t{}](t{}.md).", at - 1, at - 1) } else { String::new() };
        resource_with(
            &format!("t{at}"),
            &above,
            &each(10, |row| format!("|p{at}x{row}|String|Possible values are: `a`, `b`.|\n")),
            "",
        )
    };
    run::all((0..n).map(page).collect());
}
fn chain_mentions(n: usize) {
    let page = |at: usize| {
        let above = format!(
            "Inherits from [t{}](t{}.md). The base type of [t{}](t{}.md).",
            at.saturating_sub(1),
            at.saturating_sub(1),
            at + 1,
            at + 1
        );
        resource_with(&format!("t{at}"), &above, &format!("|p{at}|[t0](t0.md)|x|"), "")
    };
    run::with((0..n).map(page).collect(), vec!["resources/t0.md".into()], Areas::default());
}
fn diamond(n: usize) {
    // Each type has properties of all kinds of the next layer.
    let page = |at: usize| {
        resource(&format!("t{at}"), &each(3, |row| format!("|p{row}|[t{}](t{}.md)|x|\n", at * 3 + row, at * 3 + row)))
    };
    run::all((0..n).map(page).collect());
}
fn layers(n: usize) {
    let layer = |level: usize| {
        (0..8).map(move |at| {
            resource(
                &format!("l{level}x{at}"),
                &each(8, |to| format!("|p{to}|[l{}x{to}](l{}x{to}.md)|x|\n", level + 1, level + 1)),
            )
        })
    };
    run::all((0..n).flat_map(layer).collect());
}
fn cycle(n: usize) {
    let page = |at: usize| {
        let next = (at + 1) % n;
        resource_with(
            &format!("t{at}"),
            &format!("Inherits from [t{next}](t{next}.md)."),
            &format!("|p{at}|String|x|"),
            "",
        )
    };
    run::all((0..n).map(page).collect());
}
fn circles(n: usize) {
    let page = |at: usize| {
        let next = at ^ 1;
        resource_with(
            &format!("t{at}"),
            &format!("Inherits from [t{next}](t{next}.md). Base type of [t{next}](t{next}.md)."),
            &format!("|p{at}|[t{}](t{}.md)|x|", at / 2, at / 2),
            "",
        )
    };
    run::all((0..n).map(page).collect());
}
fn derived_wide(n: usize) {
    let mut pages = vec![
        resource_with(
            "base",
            &format!("The base type of {}.", each(n, |at| format!("[t{at}](t{at}.md), "))),
            "|name|String|x|",
            "",
        ),
        resource("holder", "|base|[base](base.md)|x|\n|bases|[base](base.md) collection|x|"),
    ];
    pages.extend((0..n).map(|at| {
        resource_with(&format!("t{at}"), "Inherits from [base](base.md).", &format!("|p{at}|String|x|"), "")
    }));
    run::all(pages);
}
fn derived_named(n: usize) {
    // The base type's page alone says it.
    let mut pages = vec![
        resource_with(
            "base",
            &format!("The base type of {}.", each(n, |at| format!("[t{at}](t{at}.md), "))),
            "|name|String|x|",
            "",
        ),
        resource("holder", "|base|[base](base.md)|x|"),
    ];
    pages.extend((0..n).map(|at| resource(&format!("t{at}"), &format!("|p{at}|String|x|"))));
    run::all(pages);
}
fn families(n: usize) {
    let mut pages = Vec::new();
    for at in 0..n {
        pages.push(resource_with(
            &format!("base{at}"),
            &format!("The base type of [d{at}](d{at}.md)."),
            &format!("|next|[base{}](base{}.md)|x|", (at + 1) % n, (at + 1) % n),
            "",
        ));
        pages.push(resource_with(
            &format!("d{at}"),
            &format!("Inherits from [base{at}](base{at}.md)."),
            "|x|String|x|",
            "",
        ));
    }
    run::all(pages);
}
fn nested(n: usize) {
    run::all(
        (0..n).map(|at| resource(&format!("t{at}"), &format!("|next|[t{}](t{}.md)|x|", at + 1, at + 1))).collect(),
    );
}
fn nested_lists(n: usize) {
    let row = |at: usize| format!("|next|[t{}](t{}.md) collection|x|", at + 1, at + 1);
    run::all((0..n).map(|at| resource(&format!("t{at}"), &row(at))).collect());
}
fn nested_circle(n: usize) {
    let row = |at: usize| format!("|next|[t{}](t{}.md)|x|", (at + 1) % n, (at + 1) % n);
    run::all((0..n).map(|at| resource(&format!("t{at}"), &row(at))).collect());
}
fn mesh(n: usize) {
    // Each type has properties of all others.
    let n = root(n);
    let rows = each(n, |to| format!("|p{to}|[t{to}](t{to}.md){}|x|\n", if to % 2 == 0 { " collection" } else { "" }));
    run::all((0..n).map(|at| resource(&format!("t{at}"), &rows)).collect());
}
fn nested_mixed(n: usize) {
    // Each type has properties of some others, here and there.
    let other = |at: usize, row: usize| (at * (row + 3) * 31 + row * 57 + at * at) % n;
    let row = |at: usize, row: usize| {
        let to = other(at, row);
        format!("|p{row}|[t{to}](t{to}.md){}|x|\n", if (at + row).is_multiple_of(3) { " collection" } else { "" })
    };
    run::all((0..n).map(|at| resource(&format!("t{at}"), &each(4, |to| row(at, to)))).collect());
}

// Names that collide.

fn colliding_types(n: usize) {
    let page = |at: usize| {
        let name = format!("thing{}", "Patch".repeat(1 + at % 3));
        (
            format!("resources/t{at}.md"),
            format!(
                "# {name} resource type\n\nNamespace: microsoft.graph.n{at}\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|String|x|\n"
            ),
        )
    };
    run::all((0..n).map(page).collect());
}
fn colliding_names(n: usize) {
    // `a_b_c`, `aBC`, `a__bC`: many spellings of one Rust name.
    let page = |at: usize| resource(&spelling(at), "|x|String|x|");
    run::all((0..n).map(page).collect());
}
/// A spelling of one and the same name in Rust: underscores at each of 24 places or not, and more
/// of them.
fn spelling(at: usize) -> String {
    let mut name = "thing".to_owned();
    for bit in 0..24 {
        if at >> bit & 1 == 1 {
            name.push('_');
        }
        name.push(char::from(b'A' + u8::try_from(bit).unwrap_or(0)));
        name.push('x');
    }
    name
}
fn colliding_underscores(n: usize) {
    run::all(vec![resource(
        "thing",
        &each(n, |at| format!("|a{}b|String|x|\n", "_".repeat(at % 60 + 1) + &"c".repeat(at / 60))),
    )]);
}
fn colliding_properties(n: usize) {
    run::all(vec![resource("thing", &each(n, |at| format!("|{}|String|x|\n", spelling(at))))]);
}
fn colliding_members(n: usize) {
    run::all(vec![
        enumeration("level", &each(n, |at| format!("|{}|{at}|x|\n", spelling(at)))),
        resource("thing", "|level|[level](level.md)|x|"),
    ]);
}
fn colliding_pages(n: usize) {
    let page = |at: usize| {
        let (_, text) = operation("thing", &format!("PATCH /things{at}/{{id}}"), "|size|Int32|x|", "");
        (format!("api/{}.md", spelling(at)), text)
    };
    let mut pages: Vec<Page> = (0..n).map(page).collect();
    pages.push(resource("thing", "|id|String|x|\n|size|Int32|x|"));
    run::all(pages);
}
fn colliding_functions(n: usize) {
    urls(&each(n, |at| format!("PATCH /{}/{{id}}\n", spelling(at))));
    urls(&each(n, |at| format!("PATCH /a/{{id{at}}}/b{{x{at}}}\n")));
    urls(&each(n, |at| format!("PATCH /a/{{id}}{}\n", "/b".repeat(at % 20) + &"/{c}".repeat(at / 20))));
}
fn colliding_modules(n: usize) {
    let page = |at: usize| {
        let name = spelling(at);
        (
            format!("resources/t{at}.md"),
            format!(
                "# thing{at} resource type\n\nNamespace: microsoft.graph.{name}\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|String|x|\n"
            ),
        )
    };
    run::all((0..n).map(page).collect());
}
fn colliding_lists(n: usize) {
    // Closed lists whose names are taken: `thingName`, `thingNameValue`, …
    let mut pages = vec![resource("thing", "|name|String|Possible values are: `a`, `b`.|\n")];
    pages.extend((0..root(n)).map(|at| resource(&format!("thingName{}", "Value".repeat(at)), "|x|String|x|")));
    run::all(pages);
}
fn closed_lists(n: usize) {
    run::all(vec![resource(
        "thing",
        &each(n, |at| format!("|{}|String|Possible values are: `a`, `b`.|\n", spelling(at))),
    )]);
}
fn namespaces(n: usize) {
    let page = |at: usize| {
        (
            format!("resources/t{at}.md"),
            format!(
                "# thing resource type\n\nNamespace: microsoft.graph.n{at}\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|[thing](t{}.md)|x|\n",
                (at + 1) % n
            ),
        )
    };
    run::all((0..n).map(page).collect());
}
fn deep_namespace(n: usize) {
    let text = format!(
        "# thing resource type\n\nNamespace: microsoft.graph{}\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|String|x|\n",
        ".a".repeat(n)
    );
    run::all(vec![("resources/thing.md".into(), text)]);
}

// Findings and near names.

fn findings(n: usize) {
    run::all(vec![resource("thing", &each(n, |at| format!("|name{at}||x|\n")))]);
}
fn findings_one_line(n: usize) {
    body(&format!("{{ {} }}", "'a': 1 ".repeat(n)));
    in_page(&format!("<!-- {{ {} }} -->\n", "'a': 1 ".repeat(n)));
}
fn near_page(n: usize) {
    let pages: Vec<Page> = (0..n).map(|at| (format!("resources/name{at}.md"), String::new())).collect();
    let patterns = (0..n).map(|at| format!("resources/nmae{at}.md")).collect();
    run::with(pages, patterns, Areas::default());
}
fn near_members(n: usize) {
    run::all(vec![
        enumeration("level", &each(n, |at| format!("|member{at}|{at}|x|\n"))),
        resource(
            "thing",
            &each(n, |at| format!("|p{at}|[level](level.md)|Possible values are: `membre{at}`, `x`.|\n")),
        ),
    ]);
}
fn near_rows(n: usize) {
    let mut pages: Vec<Page> = vec![resource("thing", &each(n, |at| format!("|displayName{at}|String|x|\n")))];
    pages.push(operation("thing", "PATCH /things/{id}", &each(n, |at| format!("|dispalyName{at}x|String|x|\n")), ""));
    run::all(pages);
}
fn near_long(n: usize) {
    // Long names: the distance of two takes their product.
    run::all(vec![
        resource("thing", &format!("|{}|String|x|", "ab".repeat(n))),
        operation("thing", "PATCH /things/{id}", &format!("|{}|String|x|", "ba".repeat(n)), ""),
    ]);
}
fn missing_pages(n: usize) {
    run::all(vec![resource("thing", &each(n, |at| format!("|p{at}|[gone{at}](gone{at}.md)|x|\n")))]);
}
fn unknown_bases(n: usize) {
    run::all(
        (0..n)
            .map(|at| {
                resource_with(&format!("t{at}"), &format!("Inherits from [gone{at}](gone{at}.md)."), "|x|String|x|", "")
            })
            .collect(),
    );
}

// Many pages.

fn same_pages_case(n: usize) {
    let page = |at: usize| {
        let name: String = "abcdefghijklmnop"
            .chars()
            .enumerate()
            .map(|(bit, c)| if at >> bit & 1 == 1 { c.to_ascii_uppercase() } else { c })
            .collect();
        resource(&name, "|x|String|x|")
    };
    run::all((0..n).map(page).collect());
}
fn same_type_pages(n: usize) {
    let page = |at: usize| {
        let (_, text) = resource("thing", &format!("|p{at}|String|x|"));
        (format!("resources/x{at}-thing.md"), text)
    };
    run::all((0..n).map(page).collect());
}
fn last_words(n: usize) {
    let mut pages: Vec<Page> = (0..n)
        .map(|at| (format!("resources/x{at}-user.md"), resource("user", &format!("|p{at}|String|x|")).1))
        .collect();
    pages.push(resource("thing", &each(n, |at| format!("|p{at}|[y{at}-user](y{at}-user.md)|x|\n"))));
    run::with(pages, vec!["resources/thing.md".into()], Areas::default());
}
fn last_words_found(n: usize) {
    let mut pages: Vec<Page> = (0..n)
        .map(|at| (format!("resources/x{at}-user.md"), resource("user", &format!("|p{at}|String|x|")).1))
        .collect();
    pages.push(resource("thing", &each(n, |at| format!("|p{at}|user|x|\n"))));
    pages.extend((0..n).map(|at| resource(&format!("h{at}"), "|p|user|x|\n")));
    run::with(pages, vec!["resources/thing.md".into(), "resources/h*.md".into()], Areas::default());
}
fn many_pages(n: usize) {
    run::all((0..n).map(|at| resource(&format!("t{at}"), "|id|String|x|\n|name|String|x|")).collect());
}
fn many_operations(n: usize) {
    let mut pages: Vec<Page> =
        (0..n).map(|at| operation(&format!("t{at}"), "PATCH /things/{id}", "|name|String|x|", "")).collect();
    pages.extend((0..n).map(|at| resource(&format!("t{at}"), "|id|String|x|\n|name|String|x|")));
    run::all(pages);
}
fn operations_one_type(n: usize) {
    let page = |at: usize| (format!("api/x{at}-get.md"), get("thing", &format!("GET /things{at}/{{id}}"), "").1);
    let mut pages: Vec<Page> = (0..n).map(page).collect();
    pages.push(resource("thing", "|id|String|x|"));
    run::all(pages);
}
fn patch_one_type(n: usize) {
    let page = |at: usize| {
        (
            format!("api/x{at}-update.md"),
            operation("thing", &format!("PATCH /things{at}/{{id}}"), &format!("|p{at}|String|x|"), "").1,
        )
    };
    let mut pages: Vec<Page> = (0..n).map(page).collect();
    pages.push(resource("thing", "|id|String|x|"));
    run::all(pages);
}

// Patterns.

fn glob(pattern: String) {
    run::with(vec![(format!("resources/{}.md", "a".repeat(100)), String::new())], vec![pattern], Areas::default());
}
fn glob_stars(n: usize) {
    glob(format!("resources/{}b*", "*a".repeat(n)));
}
fn glob_doubles(n: usize) {
    glob(format!("{}b**", "**a".repeat(n)));
}
fn plain_pages(n: usize) -> Vec<Page> {
    (0..n).map(|at| resource(&format!("t{at}"), "|x|String|x|")).collect()
}
fn patterns_pages(n: usize) {
    run::with(plain_pages(n), (0..n).map(|at| format!("resources/t{at}*.md")).collect(), Areas::default());
}
fn patterns_away(n: usize) {
    let mut patterns: Vec<String> = vec!["**".into()];
    patterns.extend((0..n).map(|at| format!("!**/u{at}*.md")));
    run::with(plain_pages(n), patterns, Areas::default());
}
fn areas_pages(n: usize) {
    let listed = (0..n).map(|at| (format!("area{at}"), vec![format!("resources/t{at}.md")]));
    run::with(plain_pages(n), Vec::new(), Areas::listed(listed));
}
fn areas_list(n: usize) {
    let patterns = (0..n).map(|at| format!("resources/t{at}.md")).collect();
    run::with(plain_pages(n), Vec::new(), Areas::listed([("area".to_owned(), patterns)]));
}
fn areas_nested(n: usize) {
    // Each type needs the next one, and each is an area of its own: what an item is needed by grows
    // as the square.
    let n = root(n);
    let need = |at: usize| format!("|next|[t{}](t{}.md)|x|", (at + 1) % n, (at + 1) % n);
    let pages = (0..n).map(|at| resource(&format!("t{at}"), &need(at))).collect();
    let listed = (0..n).map(|at| (format!("area{at}"), vec![format!("resources/t{at}.md")]));
    run::with(pages, Vec::new(), Areas::listed(listed));
}

// Long words.

fn long_name(n: usize) {
    run::all(vec![resource("thing", &format!("|{}|String|x|", "aB".repeat(n)))]);
}
fn long_member(n: usize) {
    run::all(vec![
        enumeration("level", &format!("|{}|0|x|\n|b|1|x|", "aB".repeat(n))),
        resource("thing", "|level|[level](level.md)|x|"),
    ]);
}
fn long_page_name(n: usize) {
    run::all(vec![
        resource(&"aB".repeat(n), "|x|String|x|"),
        operation(&"aB-".repeat(n), "PATCH /a", "|x|String|x|", ""),
    ]);
}
fn long_type_cell(n: usize) {
    run::all(vec![
        resource("thing", &format!("|x|{}|x|", "a.".repeat(n))),
        resource("other", &format!("|x|{}|x|", "aB".repeat(n))),
    ]);
}
fn collection_of(n: usize) {
    run::all(vec![
        resource("thing", &format!("|x|{}String|x|", "Collection(".repeat(n))),
        resource("other", &format!("|x|{}|x|", "collection of ".repeat(n))),
    ]);
}
fn type_or(n: usize) {
    run::all(vec![resource("thing", &format!("|x|{}|x|", "[a](a.md) or ".repeat(n))), resource("a", "|x|String|x|")]);
}
fn type_words(n: usize) {
    run::all(vec![resource("thing", &format!("|x|{}|x|", "some words ".repeat(n)))]);
}
fn long_title(n: usize) {
    run::all(vec![
        (
            "resources/thing.md".into(),
            format!("# {} resource type\n\n## Properties\n\n|Property|Type|\n|:-|:-|\n|x|String|\n", "aB".repeat(n)),
        ),
        (
            "api/thing-update.md".into(),
            format!("# {}\n\n## HTTP request\n\n```http\nPATCH /a\n```\n", "Update a ".repeat(n)),
        ),
    ]);
}
fn long_description(n: usize) {
    in_page(&"A sentence with words in it. ".repeat(n / 4));
    in_cell(&"A sentence with <words> & [brackets], *stars* in it. ".repeat(n / 4));
}
fn long_namespace(n: usize) {
    let text = format!(
        "# thing resource type\n\nNamespace: microsoft.graph.{}\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|String|x|\n",
        "aB".repeat(n)
    );
    run::all(vec![("resources/thing.md".into(), text)]);
}

// What answers show.

fn answer(json: &str) -> Page {
    get(
        "thing",
        "GET /things/{id}",
        &format!(
            "## Example\n\n<!-- {{ \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.thing\" }} -->\n```http\nHTTP/1.1 200 OK\n\n{json}\n```\n"
        ),
    )
}
fn evidence(n: usize) {
    run::all(vec![
        answer(&format!("{{ {} }}", each(n, |at| format!("\"displayNames{at}\": 1,")))),
        resource("thing", &each(n, |at| format!("|displayName{at}|Int32|x|\n"))),
    ]);
}
fn evidence_derived(n: usize) {
    let mut pages: Vec<Page> = (0..n)
        .map(|at| {
            resource_with(&format!("t{at}"), "Inherits from [thing](thing.md).", &format!("|p{at}|String|x|"), "")
        })
        .collect();
    pages.push(resource("thing", "|x|String|x|"));
    pages.push(answer(&format!("{{ {} }}", each(n, |at| format!("\"q{at}\": 1,")))));
    run::all(pages);
}
fn evidence_deep(n: usize) {
    run::all(vec![
        answer(&format!("{{ \"things\": [{}] }}", "{ \"things\": [] },".repeat(n))),
        resource("thing", "|things|[thing](thing.md) collection|x|"),
    ]);
}
fn unknown_shown(n: usize) {
    let json = format!("{{ {} }}", each(n, |at| format!("\"unknown{at}\": 1,")));
    let mut pages: Vec<Page> = (0..5).map(|at| (format!("api/x{at}-get.md"), answer(&json).1)).collect();
    pages.push(resource("thing", "|x|String|x|"));
    pages.push(resource("a", &each(n, |at| format!("|unknown{at}|Int32|x|\n"))));
    pages.push(resource("b", &each(n, |at| format!("|unknown{at}|Int32|x|\n"))));
    pages.push(resource("c", &each(n, |at| format!("|unknown{at}|Int32|x|\n"))));
    run::all(pages);
}
