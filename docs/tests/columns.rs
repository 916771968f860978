//! Comments end at column 100, and so does all of what is written in C. Rust's code is broken by
//! rustfmt, at the same column: what it leaves longer is a literal, or inside a macro.

use std::path::{Path, PathBuf};
use std::process::Command;

const LAST: usize = 100;

/// The sources that people write, as git knows them.
fn sources(top: &Path) -> Vec<PathBuf> {
    let listed = Command::new("git")
        .args([
            "ls-files", "-z", "*.rs", "*.c", "*.h", "*.S", "*.sh", ".ci/run",
        ])
        .current_dir(top)
        .output()
        .expect("git runs");
    assert!(listed.status.success(), "git lists the files of a checkout");
    let names = String::from_utf8(listed.stdout).expect("names in UTF-8");
    names
        .split_terminator('\0')
        .filter(|name| !name.contains("/generated/"))
        .map(|name| top.join(name))
        .collect()
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
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut long = Vec::new();
    let sources = sources(&top);
    assert!(sources.len() > 300, "the sources are found");
    for path in sources {
        // A file that was removed and not yet committed.
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
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
