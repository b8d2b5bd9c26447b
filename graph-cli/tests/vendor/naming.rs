//! From words to pages: the arguments of `add`, and `search`.

use crate::office::Office;

#[test]
fn a_page_is_named_in_many_ways() {
    let office = Office::new("naming");
    let cases = [
        ("api/desk-update.md", "\"api/desk-update.md\""),
        ("API/Desk-Update", "\"api/desk-update.md\""),
        ("desk-update", "\"api/desk-update.md\""),
        ("v1.0/api/desk-update.md", "\"api/desk-update.md\""),
        ("../source/api-reference/v1.0/api/desk-update.md", "\"api/desk-update.md\""),
        ("microsoft.graph.person", "\"resources/Person.md\""),
        ("update chair", "\"api/chair-update.md\""),
        ("PATCH /desks/{id}", "\"api/desk-update.md\""),
        ("https://learn.microsoft.com/en-us/graph/api/resources/plant?view=graph-rest-beta", "\"resources/plant.md\""),
        ("api/*-update.md", "\"api/*-update.md\""),
    ];
    for (given, page) in cases {
        let said = office.run(&["add", "--source", "../source", "--dry-run", given]).ok();
        assert!(said.contains(&format!("pages = [{page}]")), "{given}: {said}");
        assert!(said.contains("would add") && !office.scratch.path("crate/graph-docs.toml").exists());
    }
}

#[test]
fn what_names_no_page_or_several_is_refused() {
    let office = Office::new("naming-wrongly");
    let add = |page: &str| office.run(&["add", "--source", "../source", page]);
    add("api/desk-updat.md").fails(&["did you mean `api/desk-update.md`?"]);
    add("api/table-*.md").fails(&["no page of v1.0 matches"]);
    add("update").fails(&["several pages of v1.0 match `update`", "api/desk-update.md", "api/chair-update.md"]);
    add("beta/api/desk-update.md").fails(&["beta has no page"]);
    assert!(!office.scratch.path("crate/docs").exists());
}

#[test]
fn the_source_is_searched() {
    let office = Office::new("searching");
    let search = |words: &[&str]| office.run(&[&["search", "--source", "../source"], words].concat());
    let said = search(&["update", "desk"]).ok();
    assert_eq!(said, "api/desk-update.md  operation Update desk\n    PATCH /desks/{id}\n");
    assert!(search(&["lamp"]).ok().starts_with("resources/lamp.md  type microsoft.graph.lamp\n"));
    assert!(search(&["--beta", "plant"]).ok().starts_with("resources/plant.md"));
    let found: serde_json::Value = serde_json::from_str(&search(&["/chairs", "--format", "json"]).ok()).unwrap();
    assert_eq!(found[0]["page"], "api/chair-update.md");
    assert_eq!(found[0]["urls"][0], "PATCH /chairs/{id}");
    let nothing = search(&["giraffe"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (Some(1), ""));
}
