use super::*;

#[test]
fn an_annotation_belongs_to_the_code_below() {
    check(
        "<!-- { \"blockType\": \"request\", \"name\": \"a\" } -->\n```http\nGET /a\n```\n",
        &["code http [request] \"GET /a\""],
        &[],
    );
    check(
        "<!--{\n\"blockType\": \"response\"\n}-->\n\n# [HTTP](#tab/http)\n\n<!-- a note -->\n```http\n```\n",
        &["code http [response] \"\""],
        &[],
    );
    check(
        "  <!-- { \"blockType\": \"ignored\" } -->\n\n  ```http\n  GET /a\n  ```\n",
        &["code http [ignored] \"  GET /a\""],
        &[],
    );
}

#[test]
fn text_between_keeps_them_apart() {
    check(
        "<!-- { \"blockType\": \"request\" } -->\ntext\n```http\n```\n",
        &["annotation { \"blockType\": \"request\" }", "p text", "code http \"\""],
        &[],
    );
    check("<!-- { \"type\": \"#page.annotation\" } -->\n", &["annotation { \"type\": \"#page.annotation\" }"], &[]);
}

#[test]
fn the_nearest_annotation_with_a_block_type_wins() {
    check(
        "<!-- { \"blockType\": \"request\" } -->\n<!-- { \"blockType\": \"response\" } -->\n<!-- { \"name\": \"x\" } -->\n```json\n{}\n```\n",
        &["annotation { \"blockType\": \"request\" }", "annotation { \"name\": \"x\" }", "code json [response] \"{}\""],
        &[],
    );
}

#[test]
fn several_objects_and_text_behind_them() {
    check(
        "<!-- { \"blockType\": \"request\" } { \"a\": 1 } -->\n\ntext",
        &["annotation { \"blockType\": \"request\" }", "annotation { \"a\": 1 }", "p text"],
        &[],
    );
    check(
        "<!-- { \"blockType\": \"request\" } // a note -->\n```http\n```\n",
        &["code http [request] \"\""],
        &["note[invalid-json]"],
    );
    check(
        "<!-- { \"blockType\": \"request\", } see there -->\n```http\n```\n",
        &["code http [request] \"\""],
        &["note[invalid-json]", "note[invalid-json]"],
    );
}

#[test]
fn inline_annotations_count() {
    check(
        "Text <!-- { \"blockType\": \"request\" } --> more.\n\n```http\n```\n",
        &["p Text more.", "code http [request] \"\""],
        &[],
    );
}

#[test]
fn a_comment_hides_what_is_in_it() {
    check("a\n\n<!--\n## Hidden\n\n|A|B|\n|-|-|\n\n```http\nGET\n\n-->\n\nb <!-- no --> c\n", &["p a", "p b c"], &[]);
    check("- a <!-- - b -->\n- c\n", &["item a", "item c"], &[]);
    check("<!-- a --> text behind\n\nb", &["p text behind", "p b"], &[]);
}

#[test]
fn a_comment_that_is_never_closed_hides_the_rest() {
    check(
        "a\n\n<!-- { \"blockType\": \"x\" }\n\n## Hidden\n",
        &["p a", "annotation { \"blockType\": \"x\" }"],
        &["warning[open-comment]", "note[invalid-json]"],
    );
}
