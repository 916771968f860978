//! What drivers are told of processes, threads and images: `drivers/watcher.c`.

mod support;

use std::sync::PoisonError;

use support::{driver, machine};

const NOTEPAD: &str = r"\??\C:\Windows\notepad.exe";
const KEY: &str = r"\Registry\Machine\System\CurrentControlSet\Services\watcher";

#[test]
fn a_driver_is_told_of_processes_threads_and_images_and_may_refuse() {
    let (simulator, printed) = machine();
    let watcher = simulator.load(driver("watcher")).unwrap();
    let other = simulator.load(driver("dma_rules")).unwrap();
    simulator.unload(other).unwrap();
    let id = simulator.start_process(NOTEPAD).unwrap();
    let error = simulator
        .start_process(r"\??\C:\Forbidden.exe")
        .unwrap_err();
    assert_eq!(error.status().unwrap().0, 0xC000_0022_u32.cast_signed());
    simulator.exit_process(id).unwrap();
    assert!(simulator.exit_process(id).is_err());
    assert!(simulator.unload(watcher).unwrap().is_empty());
    assert!(simulator.finish().unwrap().leaks.is_empty());
    let printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
    let said: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with("watcher: "))
        .collect();
    assert_eq!(
        said,
        [
            r"watcher: image \SystemRoot\System32\drivers\dma_rules.sys for the system, 1",
            "watcher: process starts, parent 0000000000000004, found 1",
            r"watcher: \??\C:\Windows\notepad.exe",
            r"watcher: image \??\C:\Windows\notepad.exe for a process, 1",
            "watcher: process starts, parent 0000000000000004, found 1",
            r"watcher: \??\C:\Forbidden.exe",
            "watcher: process ends, parent 0000000000000004, found 1",
            "watcher: process ends, parent 0000000000000004, found 1",
            "watcher: told of threads 2 times",
        ]
    );
}

#[test]
fn a_registration_that_is_left_behind_is_reported() {
    let (simulator, _) = machine();
    simulator.set_registry_number(KEY, "Leave", 1);
    let watcher = simulator.load(driver("watcher")).unwrap();
    let leaks = simulator.unload(watcher).unwrap();
    assert_eq!(leaks.len(), 1, "{leaks:?}");
    assert_eq!(leaks[0].kind, "image load notify routine");
    assert!(
        leaks[0].what.starts_with("image (watcher.sys+"),
        "{}",
        leaks[0]
    );
    assert!(leaks[0].taken_at.contains("watcher.c:"), "{}", leaks[0]);
}
