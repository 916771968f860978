//! Objects that drivers use by handle, callback objects, timers of the kernel's, security and
//! files: `drivers/objects.c` uses them as their documentation says.

mod support;

use std::sync::PoisonError;

use support::{Breaker, code, done, driver, machine};
use wdk_sim::simulator::{NtStatus, codes};

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

/// Callbacks for handles that are opened: `drivers/handle_filter.c`.
const FILTER: Breaker = Breaker {
    driver: "handle_filter",
    name: "HandleFilter",
};

#[test]
fn who_filters_handles_is_asked_from_the_highest_altitude_down() {
    let (simulator, printed) = machine();
    let loaded = done(simulator.load(driver("handle_filter")));
    let file = done(simulator.open(r"\\.\HandleFilter"));
    let answer = done(file.ioctl(code(0x800, 0), &[], 0));
    assert_eq!(answer.status, NtStatus::SUCCESS);
    drop(file);
    assert_eq!(done(simulator.unload(loaded)), []);
    let text = printed
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "before high: process, kernel 1, 1f0fff of 1f0fff",
            "before low: process, kernel 1, 1f0ffe of 1f0fff",
            "after low: this process, granted 1f0ffe",
            "after high: this process, granted 1f0ffe",
            "before high: process, kernel 1, 400 of 400",
            "before low: process, kernel 1, 400 of 400",
            "after low: this process, granted 400",
            "after high: this process, granted 400",
            "before threads: thread, kernel 0, 1fffff of 1fffff",
            "after threads: another object, granted 1ffffe",
        ]
    );
}

#[test]
fn who_filters_handles_only_takes_away() {
    let report = FILTER.stopped(1);
    assert!(
        report
            .rule
            .contains("access that nobody asked for (0x80000000)"),
        "{report}"
    );
    let leaks = FILTER.leaves(&[2]);
    assert!(
        matches!(&leaks[..], [leak] if leak.kind == "object callbacks" && leak.what.contains("320100.5")),
        "{leaks:?}"
    );
    let report = FILTER.stopped(3);
    assert_eq!(
        report.code,
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        "{report}"
    );
    assert!(report.rule.contains("which is no registration"), "{report}");
}
