//! What goes wrong on disk: nothing is lost, and it is said.

use std::fs;

use crate::office::Office;

#[test]
fn a_source_without_pages_is_told() {
    let office = Office::new("faults-empty");
    fs::remove_dir_all(office.scratch.path("source/api-reference")).unwrap();
    office
        .run(&["add", "--source", "../source", "desk-update"])
        .fails(&["has no reference pages", "api-reference/v1.0"]);
    office.scratch.write("source/api-reference/v1.0/api/a.txt", "");
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["has no reference pages"]);
}

#[test]
fn a_page_that_is_not_text_is_told() {
    let office = Office::new("faults-bytes");
    office.scratch.write("source/api-reference/v1.0/resources/lamp.md", b"# lamp\n\xff\xfe\n");
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["resources/lamp.md", "UTF-8"]);
    assert!(!office.scratch.path("crate/docs").exists());
}

#[test]
fn names_that_differ_in_letter_case_alone_are_told() {
    let office = Office::new("faults-case");
    if office.scratch.path("source/api-reference/v1.0/resources/LAMP.md").exists() {
        println!("skipped: the file system does not tell letter case apart");
        return;
    }
    let lamp = office.scratch.read("source/api-reference/v1.0/resources/lamp.md");
    office.source("api-reference/v1.0/resources/LAMP.md", &lamp);
    office.run(&["add", "--source", "../source", "resources/*.md"]).fails(&[
        "LAMP.md",
        "lamp.md",
        "the same file on Windows",
    ]);
}

#[test]
fn files_that_were_damaged_are_told() {
    let office = Office::new("faults-lock");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let lock = office.scratch.read("crate/graph-docs.lock");
    for damaged in
        ["<<<<<<< ours\n".to_owned() + &lock, lock.replace("form = 1", "form = 7"), lock.replace("LICENSE", "../../x")]
    {
        office.scratch.write("crate/graph-docs.lock", damaged);
        let before = office.files("crate");
        for command in [&["verify"][..], &["update"], &["list"], &["add", "chair-update"]] {
            office.run(command).fails(&["graph-docs.lock"]);
        }
        assert_eq!(office.files("crate"), before);
    }
    office.scratch.write("crate/graph-docs.lock", &lock);
    office.scratch.write("crate/graph-docs.toml", "source = 7\n");
    office.run(&["update"]).fails(&["graph-docs.toml", "source"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_written_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = Office::new("faults-read-only");
    let folder = office.scratch.path("crate");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // Who may write everywhere learns nothing here.
    let may_write_all = fs::write(folder.join("probe"), "").is_ok();
    if !may_write_all {
        office.run(&["add", "--source", "../source", "desk-update"]).fails(&["denied"]);
        assert!(!folder.join("docs").exists());
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    if may_write_all {
        println!("skipped: this user may write everywhere");
    }
}

#[cfg(unix)]
#[test]
fn what_stands_in_the_way_is_named() {
    let office = Office::new("faults-way");
    office.scratch.write("crate/docs/api-reference/v1.0/resources", "a file");
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["v1.0/resources"]);
    office.scratch.remove("crate/docs/api-reference/v1.0/resources");
    office.scratch.write("crate/docs/api-reference/v1.0/resources/desk.md/x", "a folder");
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["desk.md", "a folder"]);
    fs::remove_dir_all(office.scratch.path("crate/docs")).unwrap();
    std::os::unix::fs::symlink("/tmp", office.scratch.path("crate/docs")).unwrap();
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["a link"]);
}

#[test]
fn two_at_once_come_one_after_the_other() {
    let office = Office::new("faults-two");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let pages = ["chair-update", "lamp", "team", "beta/resources/plant.md", "Person"];
    let running: Vec<_> = pages.iter().map(|page| office.command("crate", &["add", page]).spawn().unwrap()).collect();
    for mut child in running {
        assert!(child.wait().unwrap().success());
    }
    office.run(&["verify"]).ok();
    let list = office.run(&["list"]).ok();
    for page in ["chair-update", "lamp.md", "team.md", "plant.md", "Person.md", "desk-update"] {
        assert!(list.contains(page), "{page} is not in:\n{list}");
    }
}
