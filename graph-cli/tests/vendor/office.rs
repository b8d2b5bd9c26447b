//! A small reference in several editions, a git repository of it, and projects that take pages from
//! it.

use std::path::Path;
use std::process::Command;

use graph_test_support::{Scratch, resource_page};

/// A page of an operation that updates a type.
pub fn update_page(name: &str, url: &str, rows: &str) -> String {
    format!(
        "---\ntitle: \"Update {name}\"\nms.date: 01/01/2024\n---\n\n# Update {name}\n\nNamespace: microsoft.graph\n\nUpdate a [{name}](../resources/{name}.md).\n\n## HTTP request\n\n```http\nPATCH {url}\n```\n\n## Request body\n\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n\n## Response\n\nIf successful, this method returns a `200 OK` response code and a [{name}](../resources/{name}.md) object.\n"
    )
}

/// A page of a type, with relationships.
fn type_page(name: &str, rows: &str, relationships: &str) -> String {
    let page = resource_page(name, rows);
    if relationships.is_empty() {
        return page;
    }
    format!("{page}\n## Relationships\n\n|Relationship|Type|Description|\n|:-|:-|:-|\n{relationships}\n")
}

/// The files of the first edition, by path in the source.
pub fn first_edition() -> Vec<(String, String)> {
    let v1 = |path: &str, text: String| (format!("api-reference/v1.0/{path}"), text);
    let permissions =
        "\n\n## Permissions\n\n[!INCLUDE [permissions](../includes/permissions/desk-update-permissions.md)]\n";
    let desk = update_page(
        "desk",
        "/desks/{id}",
        "|height|Int32|How high it is.|\n|lamp|[lamp](../resources/lamp.md)|Its lamp.|",
    );
    vec![
        ("LICENSE".to_owned(), "The terms.\n".to_owned()),
        ("README.md".to_owned(), "About.\n".to_owned()),
        ("concepts/a.md".to_owned(), "Not the reference.\n".to_owned()),
        ("api-reference/includes/note.md".to_owned(), "A note for all.\n".to_owned()),
        v1(
            "includes/permissions/desk-update-permissions.md",
            "[!INCLUDE [note](../../../includes/note.md)]\n".to_owned(),
        ),
        v1("api/desk-update.md", desk + permissions),
        v1("api/chair-update.md", update_page("chair", "/chairs/{id}", "|legs|Int32|How many.|")),
        v1("resources/desk.md", type_page("desk", DESK, "|owner|[person](person.md)|Whose it is.|")),
        v1("resources/lamp.md", type_page("lamp", "|bright|Boolean|Whether it is.|", "")),
        v1("resources/chair.md", type_page("chair", "|id|String|The id.|\n|legs|Int32|How many.|", "")),
        // Links are in lower case, this is not.
        v1("resources/Person.md", type_page("person", "|name|String|The name.|", "|team|[team](team.md)|The team.|")),
        v1("resources/team.md", type_page("team", "|title|String|The title.|", "")),
        ("api-reference/beta/resources/plant.md".to_owned(), type_page("plant", "|green|Boolean|Whether it is.|", "")),
    ]
}

const DESK: &str = "|id|String|The id.|\n|height|Int32|How high it is.|\n|lamp|[lamp](lamp.md)|Its lamp.|";

/// A folder with a reference, which may be a repository, and projects beside it.
pub struct Office {
    pub scratch: Scratch,
}

/// What a run of the command came to.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, Some(0), "{}\n{}", self.out, self.err);
        self.out
    }

    /// That it failed, and said all of `parts`.
    #[track_caller]
    pub fn fails(self, parts: &[&str]) {
        assert_eq!(self.code, Some(1), "{}\n{}", self.out, self.err);
        for part in parts {
            assert!(self.err.contains(part), "{part:?} is not in:\n{}", self.err);
        }
    }
}

impl Office {
    /// The first edition in the folder `source`.
    pub fn new(name: &str) -> Self {
        let office = Self { scratch: Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("vendor-{name}")) };
        for (path, text) in first_edition() {
            office.source(&path, &text);
        }
        office.scratch.write("crate/graph-docs-is-told-nothing", "");
        office
    }

    /// The same as a git repository, with the tag `first`.
    pub fn repository(name: &str) -> Self {
        let office = Self::new(name);
        office.git(&["init", "--quiet", "--initial-branch=main"]);
        office.commit("first");
        office
    }

    /// Writes a file of the source.
    pub fn source(&self, path: &str, text: &str) {
        self.scratch.write(&format!("source/{path}"), text);
    }

    /// Replaces words in a file of the source.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.scratch.read(&format!("source/{path}"));
        assert!(text.contains(from), "{from:?} is not in {path}");
        self.source(path, &text.replace(from, to));
    }

    /// Runs git in the source.
    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.scratch.path("source"), arguments)
    }

    /// Commits what there is, under a tag.
    pub fn commit(&self, tag: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", tag]);
        self.git(&["tag", tag]);
    }

    /// Runs the command in the folder `crate`.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("crate", arguments)
    }

    /// Runs the command in a folder.
    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let output = self.command(folder, arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The command, to be run in a folder.
    pub fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        command.args(arguments).current_dir(self.scratch.path(folder));
        command.env("GRAPH_DOCS_CACHE", self.scratch.path("cache"));
        command
    }

    /// The files of a folder, as `path: text`.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let root = self.scratch.path(folder);
        let files = graph_test_support::files(&root).into_iter();
        files
            .map(|file| {
                let path = file.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
                format!("{path}: {}", String::from_utf8_lossy(&std::fs::read(&file).unwrap()))
            })
            .collect()
    }

    /// The paths of the files below `crate/docs`.
    pub fn taken(&self) -> Vec<String> {
        let files = self.files("crate/docs").into_iter();
        files.map(|file| file.split(": ").next().unwrap().to_owned()).collect()
    }
}

/// Runs git in a folder.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    command.args(["-c", "user.name=Tester", "-c", "user.email=tester@example.invalid"]).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
