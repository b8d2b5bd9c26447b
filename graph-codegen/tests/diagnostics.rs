//! The page `diagnostics.md`: it has every code, and each of its examples gives the finding that it
//! shows. The programs in `tests/ui` show every code that a macro can give.
//!
//! `UPDATE_GOLDEN=1 cargo test -p graph-codegen --test diagnostics` writes the findings anew; read
//! the difference.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use graph_codegen::derive::{Input, from_pages};
use graph_codegen::diagnostic::{Code, Severity};
use graph_codegen::library::Folder;
use graph_codegen::{Settings, generate};
use graph_test_support::{Scratch, files, is_updating, workspace};

/// A fenced block: what stands behind its fence, and its lines.
struct Block {
    info: String,
    text: String,
}

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        let explanation = code.explanation();
        assert!(!explanation.is_empty(), "diagnostics.md has no section `## {code}`");
        assert!(explanation.contains("\nFix: "), "`{code}` has no fix");
        let first = explanation.split(['.', ';', ' ']).next().unwrap_or("");
        assert_eq!(first.to_lowercase(), code.severity().to_string(), "{code}");
    }
    let page = include_str!("../diagnostics.md");
    let places: Vec<_> = Code::ALL.iter().map(|code| page.find(&format!("\n## {code}\n")).unwrap()).collect();
    assert!(places.is_sorted(), "the sections stand in the order of the codes");
}

/// Notes are shown by the command alone.
#[test]
fn every_code_has_a_program() {
    let mut shown = String::new();
    for file in files(&workspace().join("tests/ui")) {
        if file.extension().is_some_and(|extension| extension == "stderr") {
            shown.push_str(&fs::read_to_string(file).unwrap());
        }
    }
    let told = |code: &&Code| code.severity() > Severity::Note && !shown.contains(&format!("[{code}]"));
    let missing: Vec<_> = Code::ALL.iter().filter(told).collect();
    assert!(missing.is_empty(), "no program shows {missing:?}");
}

#[test]
fn every_example_gives_its_finding() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics.md");
    let mut page = fs::read_to_string(&file).unwrap();
    let mut wrong = String::new();
    for code in Code::ALL {
        let blocks = blocks(code.explanation());
        let expected = blocks.iter().find(|block| block.info == "text").map_or("", |block| &block.text);
        let found = findings(*code, &blocks);
        assert!(!found.is_empty(), "the example of `{code}` gives no such finding");
        if found != expected {
            writeln!(wrong, "--- {code}\nexpected:\n{expected}\nfound:\n{found}").unwrap();
            let section = code.explanation();
            let anew = section.replacen(&format!("```text\n{expected}```"), &format!("```text\n{found}```"), 1);
            page = page.replacen(section, &anew, 1);
        }
    }
    if is_updating() {
        fs::write(&file, page).unwrap();
    } else {
        assert!(wrong.is_empty(), "{wrong}");
    }
}

/// The findings of a code on the pages of a section.
fn findings(code: Code, blocks: &[Block]) -> String {
    let folder = Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("diagnostics/{code}"));
    let mut settings = Settings { pages: vec!["**".to_owned()], ..Settings::default() };
    for block in blocks {
        match block.info.split_once(' ') {
            Some(("markdown", path)) => folder.write(&path.replace("\\u{200b}", "\u{200b}"), &block.text),
            Some(("bytes", path)) => folder.write(path, unescape(&block.text)),
            _ if block.info == "options" => options(&block.text, &mut settings),
            _ => {}
        }
    }
    let (diagnostics, sources) = match blocks.iter().find(|block| block.info == "rust") {
        Some(item) => {
            let output = from_pages(&Input::parse(item.text.parse().unwrap()).unwrap(), &Folder::new(folder.root()));
            (output.findings.into_iter().map(|finding| finding.diagnostic).collect(), output.sources)
        }
        None => {
            let output = generate(&Folder::new(folder.root()), &settings);
            (output.diagnostics.iter().cloned().collect::<Vec<_>>(), output.sources)
        }
    };
    let found = diagnostics.iter().filter(|diagnostic| diagnostic.code == code);
    found.map(|diagnostic| format!("{}\n", diagnostic.render(&sources))).collect()
}

/// `\xFF` stands for the byte that no UTF-8 has.
fn unescape(text: &str) -> Vec<u8> {
    text.split("\\xFF")
        .collect::<Vec<_>>()
        .join("\u{1}")
        .bytes()
        .map(|byte| if byte == 1 { 0xFF } else { byte })
        .collect()
}

/// Lines such as `exclude = ["…"]`, with one value.
fn options(text: &str, settings: &mut Settings) {
    for line in text.lines() {
        let (name, value) = line.split_once(" = ").unwrap();
        let value = value.trim().trim_start_matches("[\"").trim_end_matches("\"]");
        match name {
            "pages" => settings.pages = vec![value.to_owned()],
            "exclude" => settings.exclude(value).unwrap(),
            "writable" => settings.writable(value).unwrap(),
            "read_only" => settings.read_only(value).unwrap(),
            other => panic!("no option {other}"),
        }
    }
}

/// The fenced blocks of a Markdown text; a block ends with a fence as long as its first.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let info = line.trim_start_matches('`');
        let fence = line.strip_suffix(info).unwrap_or("");
        if fence.len() < 3 {
            continue;
        }
        let inside: String = lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
        blocks.push(Block { info: info.trim().to_owned(), text: inside });
    }
    blocks
}
