//! Wrong orders do not compile.
//!
//! Each file of `wrong_orders/` has one line that ends in `//~ CODE`. With the line the file must
//! fail with just this error, there; without it, it must compile: so a file that fails for another
//! reason, or has gone stale, is found.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

struct Case {
    name: String,
    right: String,
    wrong: String,
    line: usize,
    code: String,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wrong_orders");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .expect("the folder of wrong orders")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let wrong = fs::read_to_string(&path).expect("a source file");
            let marked: Vec<_> = wrong
                .lines()
                .enumerate()
                .filter(|(_, line)| line.contains("//~ "))
                .collect();
            let [(index, marked)] = marked[..] else {
                panic!("{name}: not exactly one line is marked")
            };
            let code = marked
                .split("//~ ")
                .nth(1)
                .expect("a code")
                .trim()
                .to_owned();
            let right = wrong.replace(marked, "");
            Case {
                name,
                right,
                line: index + 1,
                code,
                wrong,
            }
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// The errors of each target of a crate, as (line, code).
type Errors = BTreeMap<String, Vec<(u64, String)>>;

/// Checks a crate that has the given sources as its examples.
fn check(folder: &Path, sources: impl Iterator<Item = (String, String)>) -> Errors {
    let wdk = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(folder.join("examples")).expect("a folder");
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"wrong-orders\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n\
             [dependencies]\nwdk = {{ path = {wdk:?} }}\nwdk-ioctl = {{ path = {ioctl:?} }}\n[workspace]\n",
            ioctl = wdk.with_file_name("wdk-ioctl"),
        ),
    )
    .expect("a manifest");
    fs::write(folder.join("lib.rs"), "").expect("a library");
    let lock = wdk.join("../../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the workspace's lock file");
    for (name, source) in sources {
        fs::write(
            folder.join(format!("examples/{name}.rs")),
            format!("{source}\nfn main() {{}}\n"),
        )
        .expect("a source");
    }
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--examples",
            "--keep-going",
            "--offline",
            "--message-format=json",
        ])
        .current_dir(folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong-orders-target"),
        )
        .output()
        .expect("cargo runs");
    let mut errors = Errors::new();
    let mut checked = 0;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).expect("a line of JSON");
        checked += usize::from(
            message["reason"] == "compiler-artifact" || message["reason"] == "compiler-message",
        );
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        // The count of errors at the end has no place and no code.
        let spans = message["message"]["spans"].as_array().into_iter().flatten();
        let Some(mut place) = spans.into_iter().find(|span| span["is_primary"] == true) else {
            continue;
        };
        // What is wrong inside a macro is wrong where the macro is called.
        while place["expansion"].is_object() {
            place = &place["expansion"]["span"];
        }
        let target = message["target"]["name"]
            .as_str()
            .expect("a target")
            .to_owned();
        let code = message["message"]["code"]["code"]
            .as_str()
            .unwrap_or("none")
            .to_owned();
        errors
            .entry(target)
            .or_default()
            .push((place["line_start"].as_u64().expect("a line"), code));
    }
    assert!(
        checked > 0,
        "cargo checked nothing: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    errors
}

#[test]
fn wrong_orders_do_not_compile_and_right_ones_do() {
    let cases = cases();
    assert!(cases.len() >= 15, "the wrong orders are there");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let right = check(
        &folder.path().join("right"),
        cases
            .iter()
            .map(|case| (case.name.clone(), case.right.clone())),
    );
    assert!(
        right.is_empty(),
        "right orders that do not compile: {right:#?}"
    );
    let wrong = check(
        &folder.path().join("wrong"),
        cases
            .iter()
            .map(|case| (case.name.clone(), case.wrong.clone())),
    );
    for case in &cases {
        let mut errors = wrong.get(&case.name).cloned().unwrap_or_default();
        // One line can be wrong for several reasons of one kind.
        errors.dedup();
        assert_eq!(
            errors,
            [(case.line as u64, case.code.clone())],
            "{}",
            case.name
        );
    }
}
