//! Whatever the kernel calls a driver's routine for, the routine comes back as it was called, or
//! the machine stops and names it. The driver is `drivers/leaves.c`.

mod support;

use support::{assert_stopped, code, driver, machine};
use wdk_sim::simulator::codes::{
    APC_INDEX_MISMATCH, IRQL_UNEXPECTED_VALUE, NOTHING_CAN_RUN, RESOURCE_NOT_OWNED,
    THREAD_TERMINATE_HELD_MUTEX,
};
use wdk_sim::simulator::{BugCheck, Driver, NtStatus, SimError, Simulator};

/// Loads the driver, asks it for `function`, and lets whatever follows from it happen.
fn ask(simulator: &Simulator, function: u32) -> Result<Driver, SimError> {
    let loaded = simulator.load(driver("leaves"))?;
    let file = simulator.open(r"\Device\Leaves")?;
    let answer = file.ioctl(code(0x800 + function, 0), &[], 0)?;
    assert_eq!(answer.status, NtStatus::SUCCESS);
    drop(file);
    simulator.run_until_idle()?;
    Ok(loaded)
}

fn broken(function: u32, bugcheck: u32, words: &[&str]) -> BugCheck {
    let (simulator, _) = machine();
    let outcome = ask(&simulator, function);
    let Err(error) = &outcome else {
        panic!("the broken rule ({words:?}) went unnoticed");
    };
    let report = error.bug_check().cloned().expect("a bugcheck");
    for words in words {
        assert!(report.rule.contains(words), "no {words:?} in:\n{report}");
    }
    assert_stopped(outcome, bugcheck, "");
    report
}

#[test]
fn a_dispatch_routine_leaves_the_regions_it_enters() {
    let report = broken(
        1,
        APC_INDEX_MISMATCH,
        &[
            "The dispatch routine for IRP_MJ_DEVICE_CONTROL, control (leaves.sys+",
            "1 more critical or guarded regions",
        ],
    );
    let first = report.to_string();
    assert!(
        first.starts_with("*** STOP: 0x00000001 (") && first.contains(") APC_INDEX_MISMATCH\n"),
        "{first}"
    );
}

#[test]
fn a_dispatch_routine_keeps_no_mutex() {
    broken(
        3,
        APC_INDEX_MISMATCH,
        &["IRP_MJ_DEVICE_CONTROL", "(or mutexes)"],
    );
}

#[test]
fn so_do_work_items_completion_routines_queries_and_unload() {
    broken(
        2,
        APC_INDEX_MISMATCH,
        &["The work item, work_enters_a_region"],
    );
    broken(
        4,
        APC_INDEX_MISMATCH,
        &["The completion routine, completion_enters_a_region"],
    );
    broken(9, APC_INDEX_MISMATCH, &["query_enters_a_region"]);
    let (simulator, _) = machine();
    let loaded = ask(&simulator, 8).unwrap_or_else(|error| panic!("{error}"));
    assert_stopped(
        simulator.unload(loaded),
        APC_INDEX_MISMATCH,
        "DriverUnload, unload (leaves.sys+",
    );
}

#[test]
fn a_dpc_routine_returns_at_dispatch_level() {
    broken(
        10,
        IRQL_UNEXPECTED_VALUE,
        &["The DPC routine, dispatch_level"],
    );
}

#[test]
fn a_region_that_is_left_is_nobodys_business() {
    let (simulator, _) = machine();
    let loaded = ask(&simulator, 11).unwrap_or_else(|error| panic!("{error}"));
    let leaks = simulator
        .unload(loaded)
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(leaks, []);
}

#[test]
fn a_mutex_held_at_a_threads_end_has_windows_code() {
    let report = broken(
        5,
        THREAD_TERMINATE_HELD_MUTEX,
        &["ended while it holds the mutex"],
    );
    assert_eq!(report.code, 0x4000_008A);
}

#[test]
fn a_resource_that_is_not_owned_and_a_wait_without_end_are_told_apart() {
    let not_owned = broken(6, RESOURCE_NOT_OWNED, &["resource"]);
    let no_end = broken(7, NOTHING_CAN_RUN, &["Every thread waits"]);
    assert_ne!(not_owned.code, no_end.code);
    assert_eq!(not_owned.code, 0xE3);
    assert!(
        no_end.to_string().contains("a code of the simulator's own"),
        "{no_end}"
    );
}
