//! The table of routines in the documentation names kernel tests that exist, and misses none of the
//! chapter's routines.

use std::fs;
use std::path::Path;

const CHAPTER: [&str; 24] = [
    "HalTranslateBusAddress",
    "MmGetPhysicalAddress",
    "MmGetMdlVirtualAddress",
    "MmGetSystemAddressForMdlSafe",
    "MmBuildMdlForNonPagedPool",
    "MmGetMdlByteCount",
    "MmGetMdlByteOffset",
    "MmMapLockedPages",
    "MmMapLockedPagesSpecifyCache",
    "MmUnmapLockedPages",
    "MmIsAddressValid",
    "MmSizeOfMdl",
    "MmCreateMdl",
    "MmPrepareMdlForReuse",
    "MmInitializeMdl",
    "MmMapIoSpace",
    "MmUnmapIoSpace",
    "MmProbeAndLockPages",
    "MmUnlockPages",
    "IoAllocateMdl",
    "IoBuildPartialMdl",
    "IoFreeMdl",
    "IoMapTransfer",
    "IoFlushAdapterBuffers",
];

fn rows() -> Vec<Vec<&'static str>> {
    include_str!("../docs/routines.md")
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| Routine "))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn the_table_has_every_routine_of_the_chapter_once() {
    let names: Vec<_> = rows().iter().map(|row| row[0]).collect();
    assert_eq!(names, CHAPTER);
}

#[test]
fn every_kernel_test_the_table_names_exists() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let folders =
        ["tests/kernel-tests/src", "tests/device-tests/src"].map(|folder| crates.join(folder));
    let mut named = 0;
    for row in rows() {
        for test in row[4].split('`').skip(1).step_by(2) {
            let (room, function) = test
                .split_once("::")
                .expect("a test is named room::function");
            let mut sources = folders.iter().filter_map(|folder| {
                fs::read_to_string(folder.join(room).with_extension("rs")).ok()
            });
            assert!(
                sources.any(|source| source.contains(&format!("fn {function}("))),
                "{}: there is no kernel test {test}",
                row[0]
            );
            named += 1;
        }
    }
    assert!(named > CHAPTER.len(), "the table names tests for most rows");
}
