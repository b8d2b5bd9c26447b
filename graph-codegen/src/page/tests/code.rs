use super::*;

const OPEN: &str = "warning[open-fence]";

#[test]
fn languages_and_bodies() {
    check("```http\nGET /a\n```\n", &["code http \"GET /a\""], &[]);
    check("``` HTTP\nGET /a\n\nx\n``` \n", &["code http \"GET /a\\n\\nx\""], &[]);
    check("~~~~ msgraph-interactive\nGET /a\n~~~\n~~~~\n", &["code msgraph-interactive \"GET /a\\n~~~\""], &[]);
    check("```\n```\ntext\n", &["code  \"\"", "p text"], &[]);
    check("```json\r\n{}\r\n```\r\ntext", &["code json \"{}\"", "p text"], &[]);
}

#[test]
fn a_request_may_stand_on_the_fence() {
    check("```http GET /education/schools\n```\n", &["code http \"GET /education/schools\""], &[]);
}

#[test]
fn fences_stand_in_items_and_quotes() {
    check(
        "1. Do:\n   ```http\n   GET /a\n   ```\n2. Then\n",
        &["item Do:", "code http \"   GET /a\"", "item Then"],
        &[],
    );
    check("- ```json\n  {}\n  ```\n", &["code json \"  {}\""], &[]);
    check(">```json\n>{}\n>```\n\ntext", &["code json \">{}\"", "p text"], &[]);
}

#[test]
fn lines_of_an_item_s_code_may_be_indented_less_or_more() {
    check("1. Do:\n   ```http\nGET /a\n```\n\n## Next\n", &["item Do:", "code http \"GET /a\"", "h2 Next"], &[]);
    check("```json\n{\n}\n    ```\n\n## Next\n", &["code json \"{\\n}\"", "h2 Next"], &[]);
}

#[test]
fn an_open_fence_ends_before_the_next_heading() {
    check(
        "```json\n{ \"a\": 1 }\n\n## Relationships\n|A|B|\n|-|-|\n|a|b|\n\n```http\nGET /a\n```\n",
        &[
            "code json (open) \"{ \\\"a\\\": 1 }\"",
            "h2 Relationships",
            "table A | B",
            "row a | b",
            "code http \"GET /a\"",
        ],
        &[OPEN],
    );
    check("```\nGET /a\n## Next\ntext\n", &["code  (open) \"GET /a\"", "h2 Next", "p text"], &[OPEN]);
    check("```http\nGET /a\n", &["code http (open) \"GET /a\""], &[OPEN]);
    check("```http", &["code http (open) \"\""], &[OPEN]);
}

#[test]
fn an_open_fence_ends_before_the_next_one() {
    check(
        "```http\nGET /a\n\n<!-- { \"blockType\": \"response\" } -->\n\n```json\n{}\n```\ntext\n",
        &["code http (open) \"GET /a\"", "code json [response] \"{}\"", "p text"],
        &[OPEN],
    );
}

#[test]
fn a_hash_can_be_content() {
    check("```powershell\n# Get it\nGet-It\n```\n", &["code powershell \"# Get it\\nGet-It\""], &[]);
    check(
        "```\n# Get it\nGet-It\n```\n\n```http\nGET /a\n```\n",
        &["code  \"# Get it\\nGet-It\"", "code http \"GET /a\""],
        &[],
    );
    check("```http\nPUT /a\n\n# Title\n```\ntext\n", &["code http \"PUT /a\\n\\n# Title\"", "p text"], &[]);
    check("```json\n{}\n<!--\n## Hidden\n-->\n```\n", &["code json \"{}\\n<!--\\n## Hidden\\n-->\""], &[]);
}

#[test]
fn links_are_resolved_across_a_mended_fence() {
    let read = read_page("[a][b]\n\n```json\n{}\n\n## Next\n\n[b]: b.md\n");
    assert_eq!(read.first_text().links[0].target, "b.md");
}

/// The headings of a page, and whether an open fence was reported.
fn headings(text: &str) -> (Vec<String>, bool) {
    let read = read_page(text);
    let headings = read.sketch().into_iter().filter(|line| line.starts_with('h')).collect();
    (headings, read.diagnostics.iter().any(|finding| finding.code == crate::diagnostic::Code::OpenFence))
}

#[test]
fn a_block_that_is_left_open_in_a_list_ends_with_the_item() {
    for case in [
        "- To see it:\n\n  ```bash\n  lamps --on\n\n## Relationships\n\ntext\n",
        "- ```bash\n  lamps --on\n\n## Relationships\n\ntext\n",
        "1. Run\n   ```powershell\n   # all of them\n   Get-Lamp\n\n## Relationships\n\n```json\n{}\n```\n",
        "- a\n  - b\n\n    ```python\n    x\n\n## Relationships\n\ntext\n",
        "- Run\n\n  ```bash\nlamps\n\n## Relationships\n\n```json\n{}\n```\n",
        "> ```bash\n> lamps\n\n## Relationships\n\ntext\n",
        "- > ```bash\n  > lamps\n\n## Relationships\n\ntext\n",
    ] {
        assert_eq!(
            headings(&format!("# lamp\n\n{case}")),
            (vec!["h1 lamp".into(), "h2 Relationships".into()], true),
            "{case}"
        );
    }
}

#[test]
fn a_table_behind_an_open_block_of_a_list_is_one() {
    let sketch = read_page("- Run\n\n  ```bash\n  lamps\n\n|a|b|\n|-|-|\n|1|2|\n").sketch();
    assert_eq!(sketch, ["item Run", "code bash (open) \"  lamps\"", "table a | b", "row 1 | 2"]);
}

#[test]
fn a_block_of_a_list_that_is_closed_keeps_lines_that_are_indented_less() {
    let text = "- Run\n\n  ```bash\n  lamps\n## a comment\nlamps\n  ```\n\n## Next\n";
    assert_eq!(headings(text), (vec!["h2 Next".into()], false));
}
