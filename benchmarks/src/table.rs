//! Tables as Markdown.

/// Prints a table.
pub fn print(title: &str, columns: &[&str], rows: &[Vec<String>]) {
    println!("\n### {title}\n");
    println!("| {} |", columns.join(" | "));
    println!("|{}", ":--|--:|".to_owned() + &"--:|".repeat(columns.len().saturating_sub(2)));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
}

/// A number with as many digits as it is known to.
pub fn number(value: f64) -> String {
    match value {
        _ if !value.is_finite() => "–".to_owned(),
        _ if value >= 100.0 => format!("{value:.0}"),
        _ if value >= 10.0 => format!("{value:.1}"),
        _ if value >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_have_about_three_digits() {
        let cases = [(1234.5, "1234"), (12.34, "12.3"), (1.234, "1.23"), (0.0123, "0.012"), (f64::NAN, "–")];
        for (value, text) in cases {
            assert_eq!(super::number(value), text);
        }
    }
}
