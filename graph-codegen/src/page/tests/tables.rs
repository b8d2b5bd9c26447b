use super::*;

const WARNING: &str = "warning[malformed-table]";

#[test]
fn a_plain_table() {
    let read = check(
        "## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|`a`|[b](b.md)|**c** d|\n||x||\n",
        &["h2 Properties", "table Property | Type | Description", "row a | b | c d", "row  | x | "],
        &[],
    );
    let Block::Table(table) = &read.page.blocks[1] else { panic!() };
    assert_eq!(read.sources.slice(table.rows[0].span), "|`a`|[b](b.md)|**c** d|");
    assert_eq!(read.sources.slice(table.rows[0].cells[1].span), "[b](b.md)");
    assert_eq!(table.rows[0].cells[2].bold, vec![0..1]);
}

#[test]
fn pipes_at_the_end_may_be_missing() {
    check("|A|B\n|-|-\n|a|b\n|c|d", &["table A | B", "row a | b", "row c | d"], &[]);
    check("A | B\n---|---\na | b\n", &["table A | B", "row a | b"], &[]);
    check("| A\n|:---\n| a\n| b\n", &["table A", "row a", "row b"], &[]);
    check("|A|B|\n|-|-|\nno lead | b |\n|c|d|\n", &["table A | B", "row no lead | b", "row c | d"], &[]);
}

#[test]
fn tabs_and_no_break_spaces_may_stand_in_header_and_delimiter_row() {
    check("| A\t\t| B |\n|---\t\t|---|\n|a\t|b|\n", &["table A | B", "row a | b"], &[]);
    check("|\u{a0}A|B\u{a0}|\n|\u{a0}---|---\u{a0}|\n|a\u{a0}b|c|\n", &["table A | B", "row a b | c"], &[]);
}

#[test]
fn a_row_that_is_broken_over_lines_is_one_row() {
    check(
        "|A|B|\n|-|-|\n|a|one,\ntwo,\n  three.|\n|c|d|\n",
        &["table A | B", "row a | one, two, three.", "row c | d"],
        &[],
    );
    check("|A|B|C|\n|-|-|-|\n|a|b|c\n |\n|d|e|f|\n", &["table A | B | C", "row a | b | c", "row d | e | f"], &[]);
    check("|A|B|C|\r\n|-|-|-|\r\n|a\r\n|b|c|\r\n", &["table A | B | C", "row a | b | c"], &[]);
}

#[test]
fn text_right_below_a_table_is_a_paragraph() {
    check("|A|B|\n|-|-|\n|a|b|\nText below.\n", &["table A | B", "row a | b", "p Text below."], &[]);
    check("|A|B|\n|-|-|\n|a|b|\n## Next\n", &["table A | B", "row a | b", "h2 Next"], &[]);
    check("|A|B|\n|-|-|\n|a|b|\n> [!NOTE]\n> Text.\n", &["table A | B", "row a | b", "alert Text."], &[]);
}

#[test]
fn text_behind_the_last_column_belongs_to_the_last_cell() {
    check("|A|B|\n|-|-|\n|a|x | y|\n", &["table A | B", "row a | x | y"], &[WARNING]);
    check("|A|B|\n|-|-|\n|a|b|.\n", &["table A | B", "row a | b|."], &[WARNING]);
    check("|A|B|\n|-|-|\n|a|b| |\n", &["table A | B", "row a | b"], &[]);
    check("|A|B|\n|-|-|\n|a|b \\| c|\n", &["table A | B", "row a | b | c"], &[]);
}

#[test]
fn a_pipe_in_a_code_span_does_not_end_the_cell() {
    let read =
        check("|A|B|\n|-|-|\n|a|as in `i:0#.f|member`|\n", &["table A | B", "row a | as in i:0#.f|member"], &[WARNING]);
    let Block::Table(table) = &read.page.blocks[0] else { panic!() };
    assert_eq!(code_texts(&table.rows[0].cells[1]).collect::<Vec<_>>(), ["i:0#.f|member"]);
    check("|A|B|C|\n|-|-|-|\n|a|`x|y`|c|\n", &["table A | B | C", "row a | x|y | c"], &[WARNING]);
}

#[test]
fn short_rows_stay_short() {
    let read =
        check("|A|B|C|\n|-|-|-|\n|**Group**|\n|a|b|c|\n", &["table A | B | C", "row Group", "row a | b | c"], &[]);
    let Block::Table(table) = &read.page.blocks[0] else { panic!() };
    assert_eq!(table.rows.iter().map(|row| row.cells.len()).collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn a_lone_pipe_is_no_row() {
    check("|A|B|\n|-|-|\n|a|b|\n|\n|c|d|\n", &["table A | B", "row a | b", "row c | d"], &[]);
}

#[test]
fn a_table_may_stand_right_below_other_text() {
    check("Text:\n|A|B|\n|-|-|\n|a|b|\n", &["p Text:", "table A | B", "row a | b"], &[]);
    check("> [!NOTE] Mind this.\n|A|B|\n|-|-|\n|a|b|\n", &["alert Mind this.", "table A | B", "row a | b"], &[]);
    check("> **Note:** x\n| A | B\n|-|-\n| a | b\n", &["alert Note: x", "table A | B", "row a | b"], &[]);
    check("- item\n|A|B|\n|-|-|\n|a|b|\n", &["item item", "table A | B", "row a | b"], &[]);
    check("<br/>\n|A|B|\n|-|-|\n|a|b|\n", &["table A | B", "row a | b"], &[]);
}

#[test]
fn tables_stand_in_quotes_and_items() {
    check("> |A|B|\n> |-|-|\n> |a|b|\n", &["table A | B", "row a | b"], &[]);
    check("1. Item:\n\n   |A|B|\n   |-|-|\n   |a|b|c\n", &["item Item:", "table A | B", "row a | b|c"], &[WARNING]);
}

#[test]
fn a_delimiter_row_with_another_number_of_columns_is_mended() {
    let read = check("|A|B|\n|-|-|-|\n|a|b|\n", &["table A | B", "row a | b"], &[WARNING]);
    let help = read.diagnostics.iter().next().unwrap().help.clone().unwrap();
    assert!(
        help.contains("header has 2") && help.contains("delimiter row 3") && help.contains("first row 2"),
        "{help}"
    );
    check("|A|B|C|\n|-|-|\n|a|b|c|\n", &["table A | B | C", "row a | b | c"], &[WARNING]);
    check("|A|B|\n|-|-|-|\n|a|b|c|\n", &["table A | B | ", "row a | b | c"], &[WARNING]);
    check("|A|B|\n|-|--||\n|a|b|\n", &["table A | B", "row a | b"], &[WARNING]);
}

#[test]
fn a_table_without_delimiter_row_is_mended() {
    check("Text.\n|A|B|\n|a|b|\n|c|d|\n", &["p Text.", "table A | B", "row a | b", "row c | d"], &[WARNING]);
}

#[test]
fn lines_that_are_no_table_are_an_error() {
    check("|A|B|\n|a|b|c|d\n|e|\n", &["p |A|B| |a|b|c|d |e|"], &["error[malformed-table]"]);
    check(
        "Text.\n\n    |A|B|\n    |--|--|\n    |a|b|\n",
        &["p Text.", "code  \"|A|B|\\n    |--|--|\\n    |a|b|\""],
        &["error[malformed-table]"],
    );
    check("a | b\n\n|x\n", &["p a | b", "p |x"], &[]);
}

#[test]
fn an_empty_table_has_no_rows() {
    check("|A|B|\n|-|-|\n\nNone.\n", &["table A | B", "p None."], &[]);
}
