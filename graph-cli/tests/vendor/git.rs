//! Git repositories as sources: checkouts, bare ones, worktrees, clones of URLs.

use crate::office::{Office, git};

#[test]
fn a_revision_is_read_and_not_the_working_tree() {
    let office = Office::repository("git-revision");
    office.edit("api-reference/v1.0/resources/lamp.md", "bright", "second");
    office.commit("second");
    office.edit("api-reference/v1.0/resources/lamp.md", "second", "uncommitted");
    let lamp = || office.scratch.read("crate/docs/api-reference/v1.0/resources/lamp.md");
    office.run(&["add", "--source", "../source", "--revision", "first", "desk-update"]).ok();
    assert!(lamp().contains("|bright|"));
    office.run(&["update", "--revision", "main", "--allow-breaking"]).ok();
    assert!(lamp().contains("|second|"));
    let first = office.git(&["rev-parse", "first"]);
    office.run(&["update", "--revision", &first, "--allow-breaking"]).ok();
    assert!(lamp().contains("|bright|"));
}

#[test]
fn bare_repositories_and_worktrees_are_repositories() {
    let office = Office::repository("git-bare");
    let root = office.scratch.root();
    git(root, &["clone", "--quiet", "--bare", "source", "bare.git"]);
    office.git(&["worktree", "add", "--quiet", "../tree", "-b", "side"]);
    for source in ["../bare.git", "../tree", "../source"] {
        let run = office.run(&["add", "--source", source, "--dry-run", "desk-update"]);
        assert!(run.ok().contains("at commit"), "{source}");
    }
    // A branch that only the origin has.
    office.git(&["branch", "other"]);
    git(root, &["clone", "--quiet", "source", "clone"]);
    office.run(&["add", "--source", "../clone", "--revision", "other", "--dry-run", "desk-update"]).ok();
}

#[test]
fn what_git_does_not_have_is_told() {
    let office = Office::repository("git-wrong");
    let add = |more: &[&str]| office.run(&[&["add", "desk-update", "--source", "../source"], more].concat());
    add(&["--revision", "nowhere"]).fails(&["has no revision `nowhere`"]);
    add(&["--revision=-x"]).fails(&["`-x` is not a valid revision"]);
    office.git(&["checkout", "--quiet", "--orphan", "empty"]);
    add(&[]).fails(&["has no commits yet"]);
    office.git(&["commit", "--quiet", "--allow-empty", "--message", "empty"]);
    office.git(&["rm", "--quiet", "-rf", "."]);
    office.git(&["commit", "--quiet", "--message", "nothing", "--allow-empty"]);
    add(&[]).fails(&["has no reference pages"]);
    assert!(!office.scratch.path("crate/docs").exists());
}

#[test]
fn git_is_asked_for_in_plain_words() {
    let office = Office::repository("git-missing");
    let mut command = office.command("crate", &["add", "--source", "../source", "desk-update"]);
    let output = command.env("PATH", "/nonexistent").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("there is no `git` on the PATH"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_page_that_is_a_link_is_refused() {
    let office = Office::repository("git-link");
    let lamp = office.scratch.path("source/api-reference/v1.0/resources/lamp.md");
    std::fs::remove_file(&lamp).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", &lamp).unwrap();
    office.commit("link");
    office.run(&["add", "--source", "../source", "desk-update"]).fails(&["lamp.md is a symbolic link"]);
}

#[cfg(unix)]
#[test]
fn a_url_is_cloned_into_the_cache_with_no_more_than_is_needed() {
    let office = Office::repository("git-url");
    office.git(&["config", "uploadpack.allowFilter", "true"]);
    office.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let url = format!("file://{}", office.scratch.path("source").display());
    office.run(&["add", "--source", &url, "--revision", "main", "desk-update"]).ok();
    office.run(&["verify"]).ok();
    let clone = std::fs::read_dir(office.scratch.path("cache")).unwrap().next().unwrap().unwrap().path();
    assert!(clone.join("api-reference/v1.0/api/desk-update.md").is_file());
    assert!(!clone.join("concepts").exists());
    // The pages of the locked commit are in the cache: no repository is needed for more of them.
    office.scratch.rename("source", "away");
    office.run(&["add", "chair-update"]).ok();
    office.run(&["update"]).fails(&["cannot fetch"]);
    office.scratch.rename("away", "source");
    office.edit("api-reference/v1.0/resources/lamp.md", "Whether it is.", "Whether it shines.");
    office.commit("second");
    office.run(&["update"]).ok();
    assert!(office.scratch.read("crate/docs/api-reference/v1.0/resources/lamp.md").contains("shines"));
    // An interrupted clone is made whole.
    std::fs::write(clone.join(".git/index.lock"), "").unwrap();
    std::fs::remove_file(clone.join("graph-docs.done")).unwrap();
    office.run(&["add", "lamp"]).ok();
}
