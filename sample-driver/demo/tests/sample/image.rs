//! What the driver's image asks of a kernel.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use object::LittleEndian;
use object::pe;
use object::read::pe::{Import, PeFile64};

/// The names that every kernel from NT 5.2 on exports, by image.
fn baseline() -> BTreeMap<&'static str, BTreeSet<String>> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/wdk-sys/baseline-exports.txt");
    let text = std::fs::read_to_string(path).expect("the workspace has the list");
    let mut names = BTreeMap::new();
    let mut image = "ntoskrnl.exe";
    for line in text.lines() {
        if line.starts_with('#') {
            if line.contains("hal.dll") {
                image = "hal.dll";
            }
        } else if !line.is_empty() {
            names
                .entry(image)
                .or_insert_with(BTreeSet::new)
                .insert(line.to_owned());
        }
    }
    names
}

/// What an image imports: from which image, and the name.
fn imports(image: &Path) -> Vec<(String, String)> {
    let data = std::fs::read(image).expect("the driver can be read");
    let file = PeFile64::parse(&*data).expect("the driver is an image");
    let table = file
        .import_table()
        .expect("it is well formed")
        .expect("it imports something");
    let mut descriptors = table.descriptors().expect("it is well formed");
    let mut imports = Vec::new();
    while let Some(descriptor) = descriptors.next().expect("it is well formed") {
        let from = table
            .name(descriptor.name.get(LittleEndian))
            .expect("it has a name");
        let from = std::str::from_utf8(from)
            .expect("names are ASCII")
            .to_ascii_lowercase();
        let mut thunks = table
            .thunks(descriptor.original_first_thunk.get(LittleEndian))
            .expect("it is well formed");
        while let Some(thunk) = thunks
            .next::<pe::ImageNtHeaders64>()
            .expect("it is well formed")
        {
            let Import::Name(_, name) = table
                .import::<pe::ImageNtHeaders64>(thunk)
                .expect("it is well formed")
            else {
                panic!("the driver imports from {from} by ordinal");
            };
            let name = std::str::from_utf8(name).expect("names are ASCII");
            imports.push((from.clone(), name.to_owned()));
        }
    }
    imports
}

#[test]
fn every_kernel_has_what_the_driver_imports() {
    let baseline = baseline();
    let imports = imports(&crate::driver());
    for (from, name) in &imports {
        let known = baseline
            .get(from.as_str())
            .unwrap_or_else(|| panic!("the driver imports from {from}"));
        assert!(known.contains(name), "{from}!{name} is not on every kernel");
    }
    assert!(
        imports.len() > 20,
        "{} imports are too few for this driver",
        imports.len()
    );
}

/// The panic handler is what stops the machine. A linker that finds no way to a panic leaves it
/// out, and the routine it would call.
#[test]
fn no_panic_can_be_reached_in_what_ships() {
    if crate::driver()
        .parent()
        .is_some_and(|folder| folder.ends_with("debug"))
    {
        // Debug builds check arithmetic, which panics.
        return;
    }
    for driver in ["sample_driver", "control_driver", "filter_driver"] {
        let imports = imports(&wdk_sim::built::driver(driver));
        let stops = imports
            .iter()
            .any(|(_, name)| name.starts_with("KeBugCheck"));
        assert!(!stops, "{driver} can panic");
    }
}
