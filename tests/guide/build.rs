//! Makes a module of Rust from the Rust blocks of the guide and of the READMEs, so that they are
//! compiled as they are read.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../..");
    println!("cargo::rerun-if-changed=build.rs");
    let mut text = String::new();
    for page in pages(&root)? {
        println!("cargo::rerun-if-changed={}", page.display());
        let markdown = fs::read_to_string(&page)?;
        let shown = page.strip_prefix(&root).unwrap_or(&page).display().to_string().replace('\\', "/");
        for (line, block) in rust_blocks(&markdown) {
            write_block(&mut text, &shown, line, &block);
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("blocks.rs");
    fs::write(out, text)
}

/// The chapters of the guide, the README of the workspace and those of its crates.
fn pages(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut pages = vec![root.join("README.md")];
    for folder in [root.join("docs/guide/src"), root.to_owned()] {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let is_crate = path.join("Cargo.toml").is_file() && path.join("README.md").is_file();
            if is_crate {
                pages.push(path.join("README.md"));
            } else if path.extension().is_some_and(|it| it == "md") && path.parent() != Some(root) {
                pages.push(path);
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// The blocks that are marked as Rust and not as `ignore`, each with the line that it begins in.
fn rust_blocks(markdown: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut current: Option<(usize, String)> = None;
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.split(',').next() == Some("rust") && !info.contains("ignore") =>
            {
                let line = markdown.get(..range.start).unwrap_or_default().lines().count() + 2;
                current = Some((line, String::new()));
            }
            Event::Text(code) => {
                if let Some((_, block)) = &mut current {
                    block.push_str(&code);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(current.take()),
            _ => {}
        }
    }
    blocks
}

/// A block with a `main` is a module. Any other is the body of a function with the values that
/// blocks speak of; it is run as a test if it asserts something.
fn write_block(text: &mut String, page: &str, line: usize, block: &str) {
    let name: String =
        page.chars().map(|it| if it.is_ascii_alphanumeric() { it.to_ascii_lowercase() } else { '_' }).collect();
    // A block names the pages as a crate of the reader's would. Here they are those of the
    // workspace, which lead to some that are not there.
    let block = block
        .replace("\"docs/api-reference", "\"../../docs/api-reference")
        .replace("\n        docs = ", "\n        missing_pages = \"allow\", docs = ");
    let _ = writeln!(
        text,
        "// {page}:{line}\n#[allow(unused, missing_docs, dead_code, clippy::all)]\nmod {name}_{line} {{"
    );
    if block.contains("fn main(") {
        let _ = writeln!(text, "use crate::context::people;\n{block}\n}}\n");
        return;
    }
    let _ = writeln!(
        text,
        "use crate::context::*;\nasync fn block(context: Context) -> Outcome {{\nlet Context {{ client, id, etag, token, before, after, answer, .. }} = context;\n{block}\nOk(())\n}}"
    );
    if block.contains("assert") {
        let _ = writeln!(text, "#[test]\nfn holds() -> Outcome {{ run(block) }}");
    }
    let _ = writeln!(text, "}}\n");
}
