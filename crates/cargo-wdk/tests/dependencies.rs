//! What this workspace depends on: under which licences, in which versions, and whether all of it
//! is used. By what `cargo metadata` says of the locked versions.

use std::{collections::BTreeSet, fs, path::Path};

use cargo_metadata::{CargoOpt, Metadata, MetadataCommand, Package};
use spdx::{Expression, ParseMode};

/// Licences that ask for no more than a notice.
const LICENCES: [&str; 7] = [
    "Apache-2.0",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Versions before a release, and why each is taken: see the manifest of this package.
const BEFORE_A_RELEASE: [&str; 2] = ["cms", "pkcs12"];

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .features(CargoOpt::AllFeatures)
        .other_options(["--locked".to_owned()])
        .exec()
        .unwrap()
}

#[test]
fn every_licence_is_permissive() {
    for package in metadata().packages {
        let licence = package.license.as_deref();
        let licence = licence.unwrap_or_else(|| panic!("{} has no licence", package.name));
        let expression = Expression::parse_mode(licence, ParseMode::LAX).unwrap();
        let is_permissive = expression.evaluate(|request| {
            let id = request.license.id();
            id.is_some_and(|id| LICENCES.contains(&id.name)) && request.addition.is_none()
        });
        assert!(is_permissive, "{} is under {licence}", package.name);
    }
}

#[test]
fn versions_before_a_release_are_those_that_are_known() {
    let early: BTreeSet<_> = metadata()
        .packages
        .iter()
        .filter(|package| !package.version.pre.is_empty())
        .map(|package| package.name.to_string())
        .collect();
    let known = BEFORE_A_RELEASE.map(str::to_owned);
    assert_eq!(
        early,
        BTreeSet::from(known),
        "update the list, or what it is of"
    );
}

#[test]
fn images_are_read_by_one_version_of_one_crate() {
    let metadata = metadata();
    let versions: Vec<_> = metadata
        .packages
        .iter()
        .filter(|package| package.name == "object")
        .map(|package| package.version.to_string())
        .collect();
    assert_eq!(versions.len(), 1, "{versions:?}");
}

#[test]
fn every_dependency_is_used() {
    let metadata = metadata();
    let mut unused = Vec::new();
    for package in metadata.workspace_packages() {
        let sources = sources(package);
        for dependency in &package.dependencies {
            let name = dependency.rename.as_deref().unwrap_or(&dependency.name);
            let name = name.replace('-', "_");
            if !sources.iter().any(|source| names(source, &name)) {
                unused.push(format!("{} in {}", dependency.name, package.manifest_path));
            }
        }
    }
    assert!(unused.is_empty(), "not used: {}", unused.join(", "));
}

/// Whether a source names a crate: in a path, or by `extern crate`.
fn names(source: &str, name: &str) -> bool {
    source.match_indices(name).any(|(at, _)| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let (before, after) = (&source[..at], &source[at + name.len()..]);
        let stands_alone = !before.ends_with(is_word) && !after.starts_with(is_word);
        let in_a_path = after.starts_with("::") && !before.ends_with("::");
        let imported = ["extern crate ", "use "]
            .iter()
            .any(|word| before.ends_with(word));
        stands_alone && (in_a_path || imported && after.starts_with([';', ' ']))
    })
}

/// The text of a package's Rust files, those of packages in its folder left out, and of the pages
/// that they name, whose code is compiled.
fn sources(package: &Package) -> Vec<String> {
    fn collect(folder: &Path, into: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !path.join("Cargo.toml").exists() && !path.ends_with("templates") {
                    collect(&path, into);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                for page in text.split('"').filter(|name| name.ends_with(".md")) {
                    into.extend(fs::read_to_string(folder.join(page)));
                }
                // What is only spoken of is not used.
                let code = text.lines().filter(|line| {
                    let line = line.trim_start();
                    !line.starts_with("//") || line.starts_with("///") || line.starts_with("//!")
                });
                into.push(code.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    let mut sources = Vec::new();
    collect(
        package.manifest_path.parent().unwrap().as_std_path(),
        &mut sources,
    );
    sources
}

#[test]
fn crates_are_found_where_they_are_named() {
    for (source, is_named) in [
        ("use time::Date;", true),
        ("use {a::b, time::Date};", true),
        ("let now = time::now();", true),
        ("extern crate time;", true),
        ("use time as clock;", true),
        ("use std::time::Duration;", false),
        ("let time = 3;", false),
        ("runtime::start()", false),
    ] {
        assert_eq!(names(source, "time"), is_named, "{source}");
    }
}
