//! That `docs/troubleshooting.md` has the messages as the tools print them.

use std::{fs, path::Path};

const PAGE: &str = include_str!("../../../docs/troubleshooting.md");

/// Whose messages the page has.
const SOURCES: [&str; 4] = ["cargo-wdk", "wdk-build", "wdk-sim", "wdk-vm"];

/// The texts of all sources in a folder, their strings as they are printed: continued over lines,
/// and with quotation marks.
fn texts(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            texts(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            let mut parts = text.split("\\\n");
            all.push_str(parts.next().unwrap());
            parts.for_each(|part| all.push_str(part.trim_start()));
        }
    }
}

#[test]
fn every_message_is_one_that_a_tool_prints() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = String::new();
    for source in SOURCES {
        texts(&crates.join(source).join("src"), &mut all);
    }
    let all = all.replace("\\\"", "\"");
    let page = PAGE.replace("\r\n", "\n");
    let (own, _) = page.split_once("\n## What Windows says\n").unwrap();
    let headings: Vec<_> = own
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .collect();
    assert!(headings.len() > 30, "{headings:?}");
    for heading in headings {
        // Names and numbers are put in where the page has dots.
        let parts = heading
            .split('…')
            .map(str::trim)
            .filter(|part| part.len() > 3);
        for part in parts {
            let part = part.trim_matches(['`', '"', ':']);
            assert!(
                all.contains(part),
                "no tool prints {part:?}, of {heading:?}"
            );
        }
    }
}
