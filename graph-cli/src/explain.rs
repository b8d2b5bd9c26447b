//! `graph-docs explain`: explains a code.

use std::process::ExitCode;

use graph_codegen::diagnostic::Code;
use graph_codegen::near::nearest;

use crate::report;

/// Prints the section of a code; without one, every code with its severity.
pub fn run(code: Option<&str>) -> ExitCode {
    let Some(name) = code else {
        let list: String = Code::ALL.iter().map(|code| format!("{:8} {code}\n", code.severity().to_string())).collect();
        report::print(&list);
        return ExitCode::SUCCESS;
    };
    let name = name.trim_matches(['[', ']']);
    match Code::from_name(name) {
        Some(code) => {
            report::print(&format!("{code}\n\n{}\n", code.explanation()));
            ExitCode::SUCCESS
        }
        None => {
            let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            report::line(&format!("error: there is no code `{name}`; {near}run `graph-docs explain` for a list"));
            ExitCode::FAILURE
        }
    }
}
