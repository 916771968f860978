//! How long a source may be, and its lines, wherever in the repository it lies.
//!
//! Comments end at column 100, and so does all of what is written in C. Rust's code is broken by
//! rustfmt, at the same column: what it leaves longer is a literal, or inside a macro.

use std::path::{Path, PathBuf};
use std::process::Command;

const LAST: usize = 100;
/// The lines of the longest source.
const LINES: usize = 600;

/// The sources that people write, as git knows them, and their text.
fn sources() -> Vec<(PathBuf, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let listed = Command::new("git")
        .args([
            "ls-files", "-z", "*.rs", "*.c", "*.h", "*.S", "*.sh", ".ci/run",
        ])
        .current_dir(&top)
        .output()
        .expect("git runs");
    assert!(listed.status.success(), "git lists the files of a checkout");
    let names = String::from_utf8(listed.stdout).expect("names in UTF-8");
    let sources: Vec<_> = names
        .split_terminator('\0')
        .filter(|name| !name.contains("/generated/"))
        // But for a file that was removed and not yet committed.
        .filter_map(|name| Some((name.into(), std::fs::read_to_string(top.join(name)).ok()?)))
        .collect();
    assert!(sources.len() > 300, "the sources are found");
    sources
}

/// A link cannot be continued on the next line, nor can a row of a table.
fn may_be_longer(path: &Path, line: &str) -> bool {
    let line = line.trim_start();
    let comment = line.trim_start_matches(['/', '!']).trim_start();
    let rust = path.extension().is_some_and(|extension| extension == "rs");
    let code = rust && !line.starts_with("//");
    code || line.contains("://") || (line.starts_with("//") && comment.starts_with('|'))
}

#[test]
fn comments_end_where_two_files_fit_side_by_side() {
    let mut long = Vec::new();
    for (path, text) in sources() {
        for (index, line) in text.lines().enumerate() {
            if line.chars().count() > LAST && !may_be_longer(&path, line) {
                long.push(format!("{}:{}", path.display(), index + 1));
            }
        }
    }
    assert!(
        long.is_empty(),
        "lines longer than {LAST} columns: {long:#?}"
    );
}

#[test]
fn no_source_is_a_corridor() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(path, text)| (text.lines().count(), path))
        .filter(|(lines, _)| *lines > LINES)
        .map(|(lines, path)| format!("{}: {lines}", path.display()))
        .collect();
    assert!(
        long.is_empty(),
        "sources of more than {LINES} lines: {long:#?}"
    );
}
