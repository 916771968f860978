//! Every import is a name that all supported kernels export, from the image that exports it.

use std::{collections::BTreeSet, fs};

use wdk_sys_generator::{Layout, baseline::Baseline, inventory::Inventory};

#[test]
fn imports_are_in_the_baseline() {
    let layout = Layout::of_this_checkout();
    let baseline = Baseline::read(&layout.baseline()).unwrap();
    let inventory = Inventory::read(&layout).unwrap();
    assert!(
        inventory.imports.len() > 1_000,
        "only {} imports were found",
        inventory.imports.len()
    );
    for (name, image) in &inventory.imports {
        // Some names are exported by both images: in the kernel they are the NT 4 form or not the
        // same.
        assert_eq!(
            baseline.image(name),
            Some(*image),
            "{name} is not exported by this image on every kernel: declare it with \
             dynamic_routines!"
        );
    }
}

#[test]
fn every_export_is_declared_or_known_not_to_be() {
    let layout = Layout::of_this_checkout();
    let inventory = Inventory::read(&layout).unwrap();
    let baseline = fs::read_to_string(layout.baseline()).unwrap();
    let list = layout.root().join("generator/undeclared-exports.txt");
    let known = fs::read_to_string(&list).unwrap_or_default();
    let names = |text: &str| -> BTreeSet<String> {
        text.lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| line.trim_start_matches("hal.dll!").to_owned())
            .collect()
    };
    let undeclared: BTreeSet<String> = names(&baseline)
        .into_iter()
        .filter(|name| !inventory.imports.contains_key(name) && !inventory.functions.contains(name))
        .collect();
    let known = names(&known);
    let new: Vec<_> = undeclared.difference(&known).collect();
    let gone: Vec<_> = known.difference(&undeclared).collect();
    assert!(
        new.is_empty(),
        "not declared and not in {}: {new:#?}",
        list.display()
    );
    assert!(
        gone.is_empty(),
        "declared by now, but still in {}: {gone:#?}",
        list.display()
    );
}
