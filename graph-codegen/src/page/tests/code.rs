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
