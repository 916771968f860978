//! The soak for a few rounds of fixed seeds: the load that everything else is tested under, and the
//! reports that come of it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn driver() -> PathBuf {
    wdk_sim::built::driver("sample_driver")
}

fn soak(driver: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_edu-soak"))
        .arg("--driver")
        .arg(driver)
        .args(arguments)
        .output()
        .expect("the soak was built with this test")
}

/// What it said: results and complaints.
fn words(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn nothing_is_wrong_under_load_on_every_kernel() {
    for (seed, kernel) in [
        ("1", "nt52"),
        ("2", "windows7"),
        ("3", "windows8"),
        ("4", "windows10"),
        ("5", "windows11"),
    ] {
        let output = soak(
            &driver(),
            &["--rounds", "3", "--seed", seed, "--kernel", kernel],
        );
        let (results, complaints) = words(&output);
        assert!(output.status.success(), "{complaints}");
        assert!(
            results.starts_with(&format!("seed {seed}\n3 machines, ")),
            "{results}"
        );
        assert!(results.contains("copy        STATUS_SUCCESS"), "{results}");
        assert!(results.ends_with(" s, and nothing wrong\n"), "{results}");
        assert_eq!(complaints, "", "a progress line where nobody looks");
    }
}

#[test]
fn the_same_seed_is_the_same_load() {
    let run = || {
        let (results, _) = words(&soak(&driver(), &["--rounds", "2", "--seed", "77"]));
        // The last line says how long it took.
        results
            .lines()
            .filter(|line| !line.contains(" s, and"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let first = run();
    assert!(first.len() > 10, "{first:?}");
    assert_eq!(run(), first);
}

#[test]
fn what_is_wrong_ends_it_and_is_reported_with_the_seed() {
    let output = soak(Path::new(env!("CARGO_MANIFEST_PATH")), &["--seed", "12345"]);
    let (_, complaints) = words(&output);
    assert_eq!(output.status.code(), Some(1), "{complaints}");
    assert!(complaints.contains("cannot be loaded"), "{complaints}");
    assert!(
        complaints.contains("`--seed 12345 --rounds 1`"),
        "{complaints}"
    );

    let output = soak(Path::new("nowhere/sample_driver.sys"), &[]);
    let (_, complaints) = words(&output);
    assert_eq!(output.status.code(), Some(1), "{complaints}");
    assert!(
        complaints.contains("nowhere/sample_driver.sys") && complaints.contains("cargo make soak"),
        "{complaints}"
    );
}
