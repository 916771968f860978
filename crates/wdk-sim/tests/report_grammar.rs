//! What the simulator says when it stops: one grammar for all of it. A report is a sentence that
//! says what was done, by which rule it is wrong, and what to do instead; so it begins with a
//! capital letter or a name of the kernel's, and ends with a full stop.

use std::{fs, path::Path};

/// The functions that end the machine, whose last text is the report.
const STOPS: [&str; 2] = ["stop(", "broken("];

/// What becomes part of a text that says which memory was given back while it holds this.
const PARTS: [&str; 1] = ["the lookaside list at "];

/// The sources of the simulator, but for its tests.
fn sources(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if name != "tests" {
                sources(&path, all);
            }
        } else if name.ends_with(".rs") && !name.starts_with("tests") {
            let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            all.push((path.display().to_string(), own.to_owned()));
        }
    }
}

/// The string that begins at the quotation mark, as it is printed, and where it ends.
fn string(source: &str, start: usize) -> (String, usize) {
    let bytes = source.as_bytes();
    let mut end = start + 1;
    while bytes[end] != b'"' {
        end += if bytes[end] == b'\\' { 2 } else { 1 };
    }
    let mut lines = source[start + 1..end].split("\\\n");
    let mut text = lines.next().unwrap_or_default().to_owned();
    lines.for_each(|line| text += line.trim_start());
    (text, end + 1)
}

/// The strings of the call whose parenthesis opens here.
fn strings(source: &str, open: usize) -> Vec<String> {
    let (mut at, mut depth, mut found) = (open, 0, Vec::new());
    while let Some(&byte) = source.as_bytes().get(at) {
        match byte {
            b'"' => {
                let (text, end) = string(source, at);
                found.push(text);
                at = end;
                continue;
            }
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        at += 1;
    }
    found
}

fn is_sentence(text: &str) -> bool {
    let name = text.split([' ', ':']).next().unwrap_or_default();
    let begins = text.starts_with('{') || name.chars().any(char::is_uppercase);
    begins && text.trim_end().ends_with(['.', '}', ':'])
}

#[test]
fn every_report_is_a_sentence() {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    let (mut reports, mut wrong) = (0, Vec::new());
    for (path, source) in &all {
        for stop in STOPS {
            for (at, _) in source.match_indices(stop) {
                let before = source[..at].chars().next_back().unwrap_or(' ');
                if before.is_alphanumeric() || "_.!".contains(before) {
                    continue;
                }
                let texts = strings(source, at + stop.len() - 1);
                let report = texts
                    .into_iter()
                    .find(|text| text.matches(' ').count() >= 3);
                let Some(report) = report else { continue };
                reports += 1;
                let is_part = PARTS.iter().any(|part| report.starts_with(part));
                if !is_part && !is_sentence(&report) {
                    wrong.push(format!("{path}: {report}"));
                }
            }
        }
    }
    assert!(reports > 150, "the reports are found: {reports}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
