//! What a driver gives the kernel that it cannot use (`drivers/bad_pointers.c`) ends in a report
//! that names the routine, the argument and the place of the call. That no routine was left out is
//! shown by `sweep.rs`.

mod support;

use support::{Breaker, done};
use wdk_sim::simulator::{NtStatus, codes};

const FAULTS: Breaker = Breaker {
    driver: "bad_pointers",
    name: "BadPointers",
};

/// The machine stops with this code and these words, called by the driver's function.
#[track_caller]
fn caught(which: u32, bugcheck: u32, words: &[&str]) {
    let report = FAULTS.stopped(which);
    let said = words.iter().all(|words| report.rule.contains(words));
    let place = report.stack.iter().any(|frame| frame.starts_with("Run+"));
    assert!(
        report.code == bugcheck && said && place,
        "expected bugcheck {bugcheck:#x} with {words:?}, called by Run, got:\n{report}"
    );
}

#[test]
fn a_driver_that_does_nothing_wrong_is_left_alone() {
    for which in [0, 14] {
        assert_eq!(done(FAULTS.run(which)).status, NtStatus::SUCCESS, "{which}");
    }
}

#[test]
fn the_argument_is_named_with_the_routine() {
    caught(
        1,
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        &[
            "KeWaitForSingleObject raised STATUS_ACCESS_VIOLATION",
            "was given a null pointer as `object`, its argument 1",
        ],
    );
    caught(
        2,
        codes::PAGE_FAULT_IN_NONPAGED_AREA,
        &[
            "KeWaitForSingleObject, on behalf of the driver, read 0x712345678000",
            "was given 0x712345678000 as `object`, its argument 1",
        ],
    );
    caught(
        3,
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        &[
            "KeInitializeEvent was given",
            "as `event`, its argument 1",
            "a multiple of 8",
        ],
    );
}

#[test]
fn what_lies_behind_an_argument_is_met_by_the_routine() {
    caught(
        4,
        codes::PAGE_FAULT_IN_NONPAGED_AREA,
        &["IoDeleteSymbolicLink, on behalf of the driver, read 0x712345678000"],
    );
    caught(
        5,
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        &["ExInterlockedRemoveHeadList raised STATUS_ACCESS_VIOLATION"],
    );
}

#[test]
fn a_reference_is_given_back_by_whom_it_was_taken() {
    let words = ["no driver had taken", "given back once"];
    for which in [6, 7, 8] {
        caught(which, codes::REFERENCE_BY_POINTER, &words);
    }
}

#[test]
fn what_is_freed_was_allocated_and_not_freed_yet() {
    caught(
        9,
        codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        &["IoFreeIrp", "which is no IRP"],
    );
    caught(
        10,
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        &["IoFreeMdl"],
    );
    caught(11, codes::BAD_POOL_CALLER, &["no block starts there"]);
}

#[test]
fn what_the_kernel_was_given_for_later_is_the_drivers_fault_then() {
    let report = FAULTS.stopped(12);
    assert!(
        report
            .rule
            .contains("0x1234567890abcdef, an address that no code can have"),
        "{report}"
    );
}

#[test]
fn a_device_is_not_attached_to_itself() {
    caught(
        13,
        codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        &["attached to its own stack"],
    );
}
