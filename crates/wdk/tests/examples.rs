//! Every public type and trait of this crate has an example in its documentation, unless it is said
//! here why it needs none.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What is obvious, or shown by the example of what it comes from.
const WITHOUT: &[(&str, &[&str])] = &[
    (
        "a value whose name and variants say all",
        &[
            "Caching",
            "Claim",
            "Direction",
            "Disposition",
            "Filled",
            "Level",
            "QueuePower",
            "Reset",
            "StopReason",
            "Wait",
        ],
    ),
    (
        "what another type's methods hand out, whose example shows it",
        &[
            "BorrowedChain",
            "Causes",
            "DesiredAccess",
            "Element",
            "Interrupt",
            "InterruptCount",
            "Iter",
            "LockedInput",
            "LockedOutput",
            "LookasideBox",
            "MemoryResource",
            "Moved",
            "OnFile",
            "OutputRoom",
            "Part",
            "Piece",
            "Placed",
            "Segment",
            "Segments",
            "Served",
            "ShareAccess",
            "Span",
            "StoredMdl",
            "Strings",
        ],
    ),
    (
        "the framework's own, which a trait of its names",
        &["CleaningUp", "FileWord"],
    ),
    (
        "a name for what the compiler checks",
        &[
            "Both",
            "DescribedByCode",
            "Entry",
            "Field",
            "Input",
            "IoManager",
            "MemoryManager",
            "Origin",
            "Output",
            "Plain",
            "RegisterValue",
            "UnsafelyWritable",
            "Read",
            "ReadUnsafeWrite",
            "ReadWrite",
            "Readable",
            "UnsafeWrite",
            "Writable",
            "Write",
            "Zeroable",
        ],
    ),
    (
        "made by `registers!`, whose example shows it",
        &["DeviceWindow", "Register", "RegisterMap"],
    ),
    (
        "what `etw_event!` is made of, and what it takes",
        &["DataDescriptor", "FieldType", "Hex64", "Prepared"],
    ),
    (
        "a number with a name, told from others by its type",
        &["Pfn", "PhysicalAddress", "VirtualAddress"],
    ),
    (
        "the parts of which `with_locked` and `PoolMdl` are made, which have examples",
        &["MdlStorage", "UnlockedMdl"],
    ),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The public types and traits of a file, and whether each has an example. What is in a module of
/// its own there, or made by a macro, is found by its name too.
fn items(text: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut documentation = String::new();
    for line in text.lines().map(str::trim_start) {
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        if let Some(comment) = line.strip_prefix("///") {
            documentation.push_str(comment);
            documentation.push('\n');
        } else if !line.starts_with("#[") {
            let kinds = ["struct ", "enum ", "trait ", "unsafe trait "];
            let item = line.strip_prefix("pub ").and_then(|item| {
                let of_kind = |kind: &&&str| item.starts_with(**kind);
                let kind = kinds.iter().find(of_kind)?;
                item[kind.len()..]
                    .split(|c: char| !c.is_alphanumeric())
                    .next()
            });
            if let Some(name) = item.filter(|name| *name != "Sealed") {
                found.push((name.to_owned(), documentation.contains("```")));
            }
            documentation.clear();
        }
    }
    found
}

#[test]
fn every_type_has_an_example_or_a_reason() {
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let items: Vec<_> = files
        .iter()
        .flat_map(|path| items(&fs::read_to_string(path).unwrap()))
        .collect();
    assert!(items.len() > 80, "the types are found: {}", items.len());
    let known: BTreeSet<&str> = WITHOUT
        .iter()
        .flat_map(|(_, names)| names.iter().copied())
        .collect();
    let without: BTreeSet<&str> = items
        .iter()
        .filter(|(_, has_example)| !has_example)
        .map(|(name, _)| name.as_str())
        .collect();
    let new: Vec<_> = without.difference(&known).collect();
    assert!(
        new.is_empty(),
        "no example shows how to use {new:?}: write one, or say above why none is needed"
    );
    let gone: Vec<_> = known.difference(&without).collect();
    assert!(gone.is_empty(), "with an example by now, or gone: {gone:?}");
}
