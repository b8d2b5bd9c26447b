//! The examples in the documents of generated functions, as programs: a user's crate ignores them,
//! so tests compile them.

/// The examples of a formatted file: the lines of its blocks of ignored code, each in a function of
/// its own that can fail with any error. They are written against the module that everything stands
/// in, whose path is `root`.
pub fn examples(text: &str, root: &str) -> String {
    let mut program = String::new();
    let mut block: Option<String> = None;
    for line in text.lines() {
        let Some(line) = line.trim_start().strip_prefix("///") else { continue };
        let line = line.strip_prefix(' ').unwrap_or(line);
        match (line, block.take()) {
            ("```ignore", None) => block = Some(String::new()),
            ("```", Some(lines)) => program.push_str(&function(&lines, root)),
            (line, Some(lines)) => block = Some(format!("{lines}    {line}\n")),
            _ => {}
        }
    }
    assert!(block.is_none(), "a block of code is not closed");
    program
}

fn function(lines: &str, root: &str) -> String {
    format!(
        "const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {{\n    #[allow(unused_imports)]\n    \
         use {root}::*;\n{lines}    let _ = request;\n    ::core::result::Result::Ok(())\n}};\n"
    )
}
