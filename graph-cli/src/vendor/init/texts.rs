//! The Rust files and the workflow.

/// What the test of a new module is about.
pub enum Test {
    /// A patch type, by its path in the module.
    Patch(String),
    /// A model, if there is no patch.
    Model(String),
    /// The pages document neither.
    None,
}

/// The file of the crate with the module in it.
pub fn entry(text: Option<&str>, is_binary: bool) -> String {
    let module = if is_binary { "mod graph;" } else { "pub mod graph;" };
    match text {
        None => format!("//! The parts of Microsoft Graph that this crate uses.\n\n{module}\n"),
        Some(text) if text.contains("mod graph;") => text.to_owned(),
        Some(text) => format!("{}\n\n{module}\n", text.trim_end()),
    }
}

/// The module: the macro call, and a test.
pub fn module(call: &str, test: &Test) -> String {
    let test = match test {
        Test::Patch(path) => format!(
            "    #[test]\n    fn a_patch_without_changes_is_empty() {{\n        assert!(super::{path}::new().is_empty());\n    }}\n"
        ),
        Test::Model(path) => format!(
            "    #[test]\n    fn a_new_model_is_empty() {{\n        assert!(super::{path}::default().additional.is_empty());\n    }}\n"
        ),
        Test::None => return format!("{HEAD}\n{call}"),
    };
    format!("{HEAD}\n{call}\n#[cfg(test)]\nmod tests {{\n{test}}}\n")
}

const HEAD: &str = "\
//! Types and operations of Microsoft Graph, generated from reference pages in this crate. `graph-docs list` shows the pages, `add`
//! and `remove` change the selection, `update` brings the pages up to date.
";

/// Brings the pages up to date by pull requests, and checks them in every push.
pub const WORKFLOW: &str = r#"# An example to adapt. On every push it checks that the reference pages match graph-docs.lock. Once a week it updates the pages and
# opens a pull request, whose text lists the changes of the generated Rust.
name: graph-docs
on:
  push:
  schedule:
    - cron: "17 4 * * 1"
  workflow_dispatch:
permissions:
  contents: write
  pull-requests: write
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: cargo install graph-cli
      - run: graph-docs verify
  update:
    if: github.event_name != 'push'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: cargo install graph-cli
      - run: graph-docs update --allow-breaking > ../changes.txt
      - run: cargo test || echo "With these changes, the tests of the crate fail." >> ../changes.txt
      - env:
          GH_TOKEN: ${{ github.token }}
        run: |
          git add --all
          git diff --cached --quiet && exit 0
          git switch -c "graph-docs-$GITHUB_RUN_ID"
          git -c user.name=graph-docs -c user.email=graph-docs@users.noreply.github.com commit -m "Update the reference's pages"
          git push origin HEAD
          gh pr create --title "Update the reference's pages" --body-file ../changes.txt
"#;
