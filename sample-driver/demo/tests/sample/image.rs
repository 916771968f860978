//! What the driver's image asks of a kernel.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use object::LittleEndian;
use object::pe;
use object::read::pe::{Import, PeFile64};

use crate::support::image;

/// The names that every kernel from NT 5.2 on exports, by image.
fn baseline() -> BTreeMap<&'static str, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/wdk-sys/baseline-exports.txt");
    let text = std::fs::read_to_string(path).expect("the workspace has the list");
    let mut names = BTreeMap::new();
    let mut image = "ntoskrnl.exe";
    for line in text.lines() {
        if line.starts_with('#') {
            if line.contains("hal.dll") {
                image = "hal.dll";
            }
        } else if !line.is_empty() {
            names.entry(image).or_insert_with(BTreeSet::new).insert(line.to_owned());
        }
    }
    names
}

#[test]
fn every_kernel_has_what_the_driver_imports() {
    let data = std::fs::read(image()).expect("the driver can be read");
    let file = PeFile64::parse(&*data).expect("the driver is an image");
    let baseline = baseline();
    let table = file
        .import_table()
        .expect("it is well formed")
        .expect("it imports something");
    let mut descriptors = table.descriptors().expect("it is well formed");
    let mut imported = 0;
    while let Some(descriptor) = descriptors.next().expect("it is well formed") {
        let from = table.name(descriptor.name.get(LittleEndian)).expect("it has a name");
        let from = std::str::from_utf8(from).expect("names are ASCII").to_ascii_lowercase();
        let known = baseline
            .get(&*from)
            .unwrap_or_else(|| panic!("the driver imports from {from}"));
        let mut thunks = table
            .thunks(descriptor.original_first_thunk.get(LittleEndian))
            .expect("it is well formed");
        while let Some(thunk) = thunks.next::<pe::ImageNtHeaders64>().expect("it is well formed") {
            let Import::Name(_, name) = table.import::<pe::ImageNtHeaders64>(thunk).expect("it is well formed") else {
                panic!("the driver imports from {from} by ordinal");
            };
            let name = std::str::from_utf8(name).expect("names are ASCII");
            assert!(known.contains(name), "{from}!{name} is not on every kernel");
            imported += 1;
        }
    }
    assert!(imported > 20, "{imported} imports are too few for this driver");
}
