//! The pages several times, or a part of them: what a larger or smaller reference would be.

/// Every so manieth page, or all pages so many times, each time in a namespace and under file names
/// of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// One page out of so many.
    Part(usize),
    /// All pages so many times.
    Times(usize),
}

impl Size {
    /// The pages of this size.
    pub fn of(self, pages: &[(String, String)]) -> Vec<(String, String)> {
        match self {
            Self::Part(step) => pages.iter().step_by(step.max(1)).cloned().collect(),
            Self::Times(times) => (1..=times).flat_map(|number| copy(pages, number)).collect(),
        }
    }

    /// Reads `1/4`, `2`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('/') {
            Some(("1", step)) => step.parse().ok().map(Self::Part),
            Some(_) => None,
            None => text.parse().ok().map(Self::Times),
        }
    }
}

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Part(step) => write!(f, "1/{step}"),
            Self::Times(times) => write!(f, "{times}"),
        }
    }
}

/// The pages once more; the first copy is the pages themselves.
fn copy(pages: &[(String, String)], number: usize) -> Vec<(String, String)> {
    if number == 1 {
        return pages.to_vec();
    }
    let name = format!("copy{number}");
    let renamed = |path: &String| match path.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/{name}-{file}"),
        None => format!("{name}-{path}"),
    };
    pages.iter().map(|(path, text)| (renamed(path), rewritten(text, &name))).collect()
}

/// A page of another namespace, with links to pages of its own kind.
fn rewritten(text: &str, name: &str) -> String {
    let namespace = format!("microsoft.graph.{name}");
    let mut text = text.replace("microsoft.graph", &namespace);
    if !text.contains("Namespace:")
        && let Some(title) = text.find("\n# ").map(|at| at + 1).or(text.starts_with("# ").then_some(0))
    {
        let end = text[title..].find('\n').map_or(text.len(), |at| title + at);
        text.insert_str(end, &format!("\n\nNamespace: {namespace}\n"));
    }
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    let mut parts = text.split("](");
    written.push_str(parts.next().unwrap_or_default());
    for part in parts {
        written.push_str("](");
        let target = part.split([')', ' ', '#', '?']).next().unwrap_or_default();
        if target.ends_with(".md") && !target.contains("://") && !target.contains("includes/") {
            let file = target.rfind('/').map_or(0, |slash| slash + 1);
            written.extend([&part[..file], name, "-", &part[file..]]);
        } else {
            written.push_str(part);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_names_and_links_of_its_own() {
        let page = "# note\n\nSee [ink](../resources/ink.md#x), [site](https://a/b.md).\n[!INCLUDE [x](../includes/x.md)]\n`microsoft.graph.pen`\n";
        let pages = [("resources/note.md".to_owned(), page.to_owned())];
        let copies = Size::Times(2).of(&pages);
        assert_eq!(copies[0], pages[0]);
        assert_eq!(copies[1].0, "resources/copy2-note.md");
        let expected = "# note\n\nNamespace: microsoft.graph.copy2\n\n\nSee [ink](../resources/copy2-ink.md#x), [site](https://a/b.md).\n[!INCLUDE [x](../includes/x.md)]\n`microsoft.graph.copy2.pen`\n";
        assert_eq!(copies[1].1, expected);
    }

    #[test]
    fn a_size_is_read_as_it_is_written() {
        for size in [Size::Part(4), Size::Times(2)] {
            assert_eq!(Size::parse(&size.to_string()), Some(size));
        }
        assert_eq!(Size::parse("3/4"), None);
    }
}
