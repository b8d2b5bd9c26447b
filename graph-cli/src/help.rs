//! Help, manual pages and shell completions, all generated from the same definition of the
//! arguments.

use clap::builder::StyledStr;
use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use crate::Cli;

/// A task, its commands in the order in which they are used, and an example of each.
struct Task {
    name: &'static str,
    commands: &'static [(&'static str, &'static str)],
}

/// All commands, by task.
const TASKS: &[Task] = &[
    Task {
        name: "Manage the pages of a crate",
        commands: &[
            ("init", "init user-update message-update --name contacts --source ../microsoft-graph-docs"),
            ("search", "search update user --limit 5"),
            ("add", "add group-update --with-navigation"),
            ("remove", "remove group-update"),
            ("list", "list --files"),
            ("update", "update --dry-run"),
            ("patch", "patch docs/api-reference/v1.0/resources/user.md"),
            ("verify", "verify"),
        ],
    },
    Task {
        name: "Check pages",
        commands: &[
            ("check", "check --docs docs/api-reference/v1.0 --deny-warnings"),
            ("explain", "explain missing-page"),
            ("inspect", "inspect --docs docs/api-reference/v1.0 --page resources/user.md --format json"),
            ("diff", "diff old/api-reference/v1.0 docs/api-reference/v1.0 --deny-breaking"),
        ],
    },
    Task {
        name: "Generate Rust",
        commands: &[
            ("expand", "expand --docs docs/api-reference/v1.0 --page api/user-update.md"),
            ("generate", "generate --docs docs/api-reference/v1.0 --out crates/reference"),
        ],
    },
    Task {
        name: "Set up the command",
        commands: &[
            ("completions", "completions bash > ~/.local/share/bash-completion/completions/graph-docs"),
            ("man", "man check | man -l -"),
        ],
    },
];

/// The definition of the arguments, with help that is grouped by task and an example for each
/// command.
pub fn command() -> Command {
    let mut command = Cli::command();
    let list = by_task(&command);
    for (name, example) in TASKS.iter().flat_map(|task| task.commands) {
        command =
            command.mut_subcommand(name, |command| command.after_help(format!("Example:\n  graph-docs {example}")));
    }
    let template = StyledStr::from(format!(
        "{{about}}\n\nUsage: {{usage}}\n\n{list}Options:\n{{options}}\n\nRun `graph-docs help COMMAND` for the options of a command and an example.\n"
    ));
    command.help_template(template)
}

/// The commands of each task with what they do.
fn by_task(command: &Command) -> String {
    let about = |name: &str| command.find_subcommand(name).and_then(Command::get_about).map(ToString::to_string);
    let mut list = String::new();
    for task in TASKS {
        list += &format!("{}:\n", task.name);
        for (name, _) in task.commands {
            list += &format!("  {name:<12} {}\n", about(name).unwrap_or_default());
        }
        list.push('\n');
    }
    list
}

/// A script that completes the arguments in a shell.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "graph-docs", &mut script);
    script
}

/// The manual page of one of the commands, or of all together.
///
/// # Errors
/// When there is no such command.
pub fn manual(name: Option<&str>) -> Result<Vec<u8>, String> {
    let mut all = command();
    all.build();
    let page = match name {
        None => all,
        Some(name) => {
            let found = all.find_subcommand(name).cloned();
            found.ok_or_else(|| format!("there is no command `{name}`; run `graph-docs help` for a list"))?
        }
    };
    let mut roff = Vec::new();
    clap_mangen::Man::new(page).render(&mut roff).map_err(|error| error.to_string())?;
    Ok(roff)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use clap::error::ErrorKind;
    use clap::{Parser as _, ValueEnum as _};

    use super::*;

    fn of_tasks() -> Vec<(&'static str, &'static str)> {
        TASKS.iter().flat_map(|task| task.commands).copied().collect()
    }

    #[test]
    fn every_command_belongs_to_one_task() {
        let command = command();
        let mut all: Vec<&str> =
            command.get_subcommands().map(Command::get_name).filter(|name| *name != "help").collect();
        let mut grouped: Vec<&str> = of_tasks().into_iter().map(|(name, _)| name).collect();
        all.sort_unstable();
        grouped.sort_unstable();
        assert_eq!(all, grouped);
    }

    #[test]
    fn the_examples_are_valid() {
        for (name, example) in of_tasks() {
            let line = example.split(['>', '|']).next().unwrap();
            assert!(line.starts_with(name), "{example}");
            let parsed = Cli::try_parse_from(std::iter::once("graph-docs").chain(line.split_whitespace()));
            // The folders of the examples are not there.
            assert!(parsed.as_ref().err().is_none_or(|error| error.kind() == ErrorKind::ValueValidation), "{parsed:?}");
        }
    }

    #[test]
    fn the_first_lines_fit_a_terminal() {
        let help = command().render_help().to_string();
        for task in TASKS {
            assert!(help.contains(&format!("\n{}:\n", task.name)), "{help}");
        }
        for line in help.lines().take_while(|line| *line != "Options:") {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }

    #[test]
    fn there_are_completions_and_manual_pages() {
        for shell in Shell::value_variants() {
            assert!(String::from_utf8(completions(*shell)).unwrap().contains("deny-breaking"), "{shell:?}");
        }
        for (name, _) in of_tasks() {
            let page = String::from_utf8(manual(Some(name)).unwrap()).unwrap();
            assert!(page.contains(".SH SYNOPSIS") && page.contains("Example"), "{page}");
        }
        assert!(String::from_utf8(manual(None).unwrap()).unwrap().contains("graph\\-docs"));
        assert!(manual(Some("chek")).unwrap_err().contains("`chek`"));
    }
}
