//! One page, line by line.

use std::path::{Path, PathBuf};

/// A page as its lines, those of the files that it includes in their place.
pub struct Lines {
    lines: Vec<String>,
    /// Files that it includes and that are not there.
    pub missing_includes: Vec<String>,
}

impl Lines {
    pub fn read(folder: &Path, path: &str) -> Self {
        let mut lines = Self { lines: Vec::new(), missing_includes: Vec::new() };
        lines.add(&folder.join(path));
        lines
    }

    fn add(&mut self, file: &Path) {
        let text = std::fs::read_to_string(file).unwrap();
        for line in without_front_matter(&text).lines() {
            match line.split_once("[!INCLUDE [").and_then(|(_, rest)| rest.split_once("](")?.1.split_once(')')) {
                Some((target, _)) => {
                    let included = normal(&file.parent().unwrap().join(target));
                    if included.is_file() {
                        self.add(&included);
                    } else {
                        self.missing_includes.push(target.to_owned());
                    }
                }
                None => self.lines.push(line.to_owned()),
            }
        }
    }

    /// The lines below the first `##` heading with this text, up to the next `##`.
    fn section(&self, name: &str) -> impl Iterator<Item = &str> {
        let is = |line: &String| line.strip_prefix("## ").is_some_and(|text| text.trim().eq_ignore_ascii_case(name));
        let start = self.lines.iter().position(is).map_or(self.lines.len(), |start| start + 1);
        self.lines[start..].iter().map(String::as_str).take_while(|line| !line.starts_with("## "))
    }

    /// The cells of each row of the tables in a section whose headers have this word.
    fn rows(&self, section: &str, word: &str) -> Vec<Vec<String>> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let (mut in_table, mut is_meant) = (0, false);
        for line in self.section(section) {
            if !line.trim_start().starts_with('|') {
                in_table = 0;
                continue;
            }
            in_table += 1;
            if in_table == 1 {
                is_meant = line.to_lowercase().contains(word);
            }
            if in_table > 2 && is_meant {
                let cells = line.trim().trim_matches('|').split('|');
                rows.push(cells.map(|cell| cell.trim().to_owned()).collect());
            }
        }
        rows
    }

    /// What the rows of a section's tables are about, where it is a name.
    pub fn first_column(&self, section: &str) -> Vec<String> {
        // A row with only its first cell is a heading of those below it.
        let rows =
            self.rows(section, "type").into_iter().filter(|cells| cells[1..].iter().any(|cell| !cell.is_empty()));
        let first = rows.filter_map(|cells| cells.into_iter().next());
        let names = first.map(|cell| cell.trim_matches(['*', '`', ' ']).to_owned());
        let mut seen = Vec::new();
        for name in names.filter(|name| is_name(name)) {
            // A row that stands there twice counts once.
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        seen
    }

    /// The properties of the table, and behind them those that only the JSON representation shows.
    pub fn with_json_only(&self, tables: &[Vec<String>; 2]) -> Vec<String> {
        let mut names = tables[0].clone();
        let (mut depth, mut in_code) = (0, false);
        for line in self.section("json representation") {
            in_code ^= line.trim_start().starts_with("```");
            if !in_code {
                continue;
            }
            let name = line.trim().strip_prefix('"').and_then(|rest| rest.split_once('"'));
            if let Some((name, _)) = name.filter(|(_, rest)| depth == 1 && rest.trim_start().starts_with(':')) {
                let is_known = tables.iter().flatten().any(|known| known == name);
                if !is_known && is_name(name) && !self.says_open() {
                    names.push(name.to_owned());
                }
            }
            let count = |brackets: [char; 2]| line.matches(brackets).count() as i32;
            depth += count(['{', '[']) - count(['}', ']']);
        }
        names
    }

    pub fn is_patch(&self) -> bool {
        self.patch_urls() > 0
    }

    pub fn is_resource(&self) -> bool {
        self.section("properties").next().is_some() && self.section("http request").next().is_none()
    }

    pub fn patch_urls(&self) -> usize {
        self.section("http request").filter(|line| line.starts_with("PATCH ")).count()
    }

    /// The permissions of all kinds, sorted.
    pub fn permissions(&self) -> Vec<String> {
        let rows = ["permissions", "prerequisites"].map(|section| self.rows(section, "")).concat();
        let cells = rows.into_iter().flat_map(|cells| cells.into_iter().skip(1));
        let words: Vec<String> = cells
            .flat_map(|cell| cell.split([',', ' ', '/', '(', ')', ';']).map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let words = words.into_iter().map(|word| word.trim_matches(['.', '*', '`', ';']).to_owned());
        let mut names: Vec<String> = words.filter(|word| is_permission(word)).collect();
        names.sort();
        names.dedup();
        names
    }

    /// The codes of success in the response section, in backticks.
    pub fn success(&self) -> Vec<u16> {
        let codes = self.section("response").flat_map(|line| line.split('`').skip(1).step_by(2));
        let codes = codes.filter_map(|code| code.split(' ').next()?.parse().ok());
        let mut codes: Vec<u16> = codes.filter(|code| (200..300).contains(code)).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// How many values the sentences "The possible values are …" of a section's tables name in
    /// backticks, by property.
    pub fn possible_values(&self, section: &str) -> Vec<(String, usize)> {
        let said = |cells: &Vec<String>| {
            let (_, rest) = cells.last()?.split_once("ossible values are")?;
            let values = rest.split(". ").next().unwrap_or(rest).matches('`').count() / 2;
            (values > 0).then(|| (cells[0].trim_matches(['*', '`', ' ']).to_owned(), values))
        };
        self.rows(section, "type").iter().filter_map(said).collect()
    }

    pub fn says_open(&self) -> bool {
        self.lines.iter().any(|line| {
            ["is an open type", "is an _open type_", "\"openType\": true"].iter().any(|words| line.contains(words))
        })
    }

    /// The type that the prose above the sections says it inherits from.
    pub fn inherits_from(&self) -> Option<String> {
        let above = self.lines.iter().take_while(|line| !line.starts_with("## "));
        let (_, rest) = above.filter_map(|line| line.split_once("nherits from [")).next()?;
        Some(rest.split_once(']')?.0.rsplit('.').next()?.to_lowercase().replace(' ', ""))
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_alphabetic) && word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn is_permission(word: &str) -> bool {
    word.contains('.')
        && !word.ends_with('.')
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

fn without_front_matter(text: &str) -> &str {
    text.strip_prefix("---\n").and_then(|rest| Some(rest.split_once("\n---")?.1)).unwrap_or(text)
}

/// A path without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        if part == std::path::Component::ParentDir {
            normal.pop();
        } else {
            normal.push(part);
        }
    }
    normal
}
