//! The workflow that `cargo wdk new --ci` writes: it is YAML of the shape that GitHub reads, and
//! each of its steps is a command that this tool has, with options that its help names.
#![cfg(all(feature = "packaging", target_os = "linux"))]

mod common;

use std::{fs, path::Path};

use common::{failed_saying, succeeded, wdk};
use yaml_rust2::{Yaml, YamlLoader};

const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The workflow of a new driver.
fn workflow() -> Yaml {
    let folder = tempfile::tempdir().unwrap();
    let new = "new --ci --wdk-git https://example.org/wdk --wdk-rev abc my-lamp";
    succeeded(&wdk(folder.path(), &new.split(' ').collect::<Vec<_>>()));
    let file = folder.path().join("my-lamp/.github/workflows/driver.yml");
    let text = fs::read_to_string(file).unwrap();
    assert!(!text.contains("{{"), "{text}");
    let mut documents = YamlLoader::load_from_str(&text).unwrap();
    assert_eq!(documents.len(), 1);
    documents.remove(0)
}

/// The lines that its steps run, and the actions they use.
fn steps(workflow: &Yaml) -> (Vec<String>, Vec<String>) {
    let jobs = workflow["jobs"].as_hash().unwrap();
    let (mut lines, mut actions) = (Vec::new(), Vec::new());
    for (_, job) in jobs {
        assert!(job["runs-on"].as_str().is_some(), "{job:?}");
        for step in job["steps"].as_vec().unwrap() {
            match (step["run"].as_str(), step["uses"].as_str()) {
                (Some(run), None) => {
                    assert!(step["name"].as_str().is_some(), "{step:?}");
                    lines.extend(run.lines().map(str::to_owned));
                }
                (None, Some(action)) => actions.push(action.to_owned()),
                _ => panic!("a step either runs or uses something: {step:?}"),
            }
        }
    }
    (lines, actions)
}

#[test]
fn each_step_is_a_command_with_options_that_its_help_names() {
    let folder = tempfile::tempdir().unwrap();
    let (lines, actions) = steps(&workflow());
    let help = |command: &str| succeeded(&wdk(folder.path(), &[command, "--help"]));
    let overview = succeeded(&wdk(folder.path(), &["--help"]));
    let mut used = Vec::new();
    for line in lines
        .iter()
        .filter_map(|line| line.strip_prefix("cargo wdk "))
    {
        // What follows the separator is another program's.
        let line = line.split(" -- ").next().unwrap();
        let mut words = line.split(' ');
        let command = words.next().unwrap();
        assert!(overview.contains(&format!("  {command} ")), "{command}");
        let help = help(command);
        for option in words.filter(|word| word.starts_with("--")) {
            // `cargo` hands on what follows the name of Cargo's command.
            assert!(
                command == "cargo" || help.contains(option),
                "{line}:\n{help}"
            );
        }
        used.push(command.to_owned());
    }
    for command in ["cargo", "build", "run", "package", "program"] {
        assert!(
            used.iter().any(|used| used == command),
            "{command}: {lines:?}"
        );
    }
    for action in actions {
        assert!(action.contains("@v"), "{action} has no version");
    }
}

#[test]
fn what_it_installs_is_there_to_be_installed() {
    let (lines, _) = steps(&workflow());
    let install = lines
        .iter()
        .find_map(|line| line.strip_prefix("cargo install "));
    let install = install.unwrap();
    assert!(
        install.contains("--git https://example.org/wdk --rev abc"),
        "{install}"
    );
    let packages = install.split(" --rev abc ").nth(1).unwrap();
    for package in packages.split(' ') {
        let manifest = Path::new(CHECKOUT).join("crates").join(package);
        let manifest = fs::read_to_string(manifest.join("Cargo.toml")).unwrap();
        assert!(
            manifest.contains(&format!("name = \"{package}\"")),
            "{manifest}"
        );
    }
}

#[test]
fn a_workflow_needs_a_repository() {
    let folder = tempfile::tempdir().unwrap();
    failed_saying(
        &wdk(folder.path(), &["new", "--ci", "lamp"]),
        "--wdk-git <URL>",
    );
}
