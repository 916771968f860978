//! Objects that drivers use by handle, callback objects, timers of the kernel's, security and
//! files: `drivers/objects.c` uses them as their documentation says.

mod support;

use std::sync::PoisonError;

use support::{driver, machine};

const KEY: &str = r"\Registry\Machine\System\CurrentControlSet\Services\objects";

#[test]
fn objects_files_and_security_are_as_documented() {
    let (simulator, printed) = machine();
    simulator.put_file(r"\??\C:\given.txt", b"to read").unwrap();
    let loaded = simulator.load(driver("objects"));
    let text = printed
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let loaded = loaded.unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(text, "objects: given to read\n");
    assert_eq!(simulator.unload(loaded).unwrap(), []);
    assert_eq!(simulator.file(r"\SystemRoot\Temp\objects.dat"), None);
    assert!(simulator.finish().unwrap().leaks.is_empty());
}

#[test]
fn what_is_left_behind_of_them_is_reported() {
    let (simulator, printed) = machine();
    simulator.set_registry_number(KEY, "Leave", 1);
    let loaded = simulator.load(driver("objects"));
    let text = printed
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let loaded = loaded.unwrap_or_else(|error| panic!("{error}\n{text}"));
    let mut kinds: Vec<&str> = Vec::new();
    for leak in simulator.unload(loaded).unwrap() {
        assert!(leak.taken_at.contains("objects.c:"), "{leak}");
        kinds.push(leak.kind);
    }
    kinds.sort_unstable();
    assert_eq!(kinds, ["callback registration", "handle", "timer"]);
    assert_eq!(
        simulator.file(r"\SystemRoot\Temp\objects.dat").as_deref(),
        Some(&b"Abcdef"[..])
    );
}

#[test]
fn only_what_is_on_the_disk_can_be_put_there() {
    let (simulator, _) = machine();
    let error = simulator.put_file(r"\Device\Other\a", b"").unwrap_err();
    assert!(error.to_string().contains(r"\??\C:\"), "{error}");
}
