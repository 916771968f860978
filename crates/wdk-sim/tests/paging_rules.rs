//! Pageable memory where no page fault is possible, touched on purpose by a driver,
//! `drivers/paging_rules.c`: each way must stop the machine with a report that names the memory and
//! the place in the driver, and what is allowed must pass.

mod support;

use support::{Breaker, done};
use wdk_sim::simulator::codes::{
    DRIVER_IRQL_NOT_LESS_OR_EQUAL, DRIVER_VERIFIER_DETECTED_VIOLATION, IRQL_NOT_LESS_OR_EQUAL,
    OBJECT_IN_PAGEABLE_MEMORY, PAGE_FAULT_IN_NONPAGED_AREA,
};
use wdk_sim::simulator::{NtStatus, Simulator};

const RULES: Breaker = Breaker {
    driver: "paging_rules",
    name: "PagingRules",
};

/// The machine stops with this bugcheck, says all these words, and names the driver's `function`.
fn caught(which: u32, bugcheck: u32, words: &[&str], function: &str) {
    let report = RULES.stopped(which);
    assert!(
        report.code == bugcheck && words.iter().all(|word| report.rule.contains(word)),
        "expected bugcheck {bugcheck:#x} with {words:?}, got:\n{report}"
    );
    assert!(
        report.stack.iter().any(|frame| frame.contains(function)),
        "{function} is not named:\n{report}"
    );
}

#[test]
fn pageable_memory_used_as_it_may_be_is_left_alone() {
    assert_eq!(RULES.leaves(&[0, 0, 0]), []);
}

#[test]
fn paged_pool_is_not_touched_at_dispatch_level() {
    let block = [
        "100 bytes of paged pool, tag 'PagP', taken at Run",
        "it is pageable",
    ];
    caught(
        1,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &[block[0], block[1], "The driver wrote"],
        "Run",
    );
    caught(2, DRIVER_IRQL_NOT_LESS_OR_EQUAL, &block, "Run");
    caught(
        3,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &[block[0], "7 bytes into"],
        "Dpc",
    );
    caught(15, DRIVER_IRQL_NOT_LESS_OR_EQUAL, &block, "Run");
}

#[test]
fn routines_of_the_kernel_do_not_touch_it_there_either() {
    let block = [
        "100 bytes of paged pool, tag 'PagP', taken at Run",
        "it is pageable",
    ];
    caught(4, DRIVER_IRQL_NOT_LESS_OR_EQUAL, &block, "Run");
    caught(
        12,
        IRQL_NOT_LESS_OR_EQUAL,
        &[
            block[0],
            "KeAcquireSpinLockRaiseToDpc, on behalf of the driver",
        ],
        "Run",
    );
    caught(16, IRQL_NOT_LESS_OR_EQUAL, &block, "Run");
    caught(17, DRIVER_IRQL_NOT_LESS_OR_EQUAL, &block, "Run");
}

#[test]
fn pageable_sections_are_not_used_at_dispatch_level() {
    caught(
        5,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &["executed", "section PAGE (code)", "it is pageable"],
        "PagedAdd",
    );
    caught(
        6,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &["executed", "section PAGE (code)", "it is pageable"],
        "PagedRaises",
    );
    caught(
        7,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &["section PAGEDATA (data)", "it is pageable"],
        "Run",
    );
    caught(
        8,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &["section PAGEDATA"],
        "Run",
    );
    caught(
        14,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        &["executed", "section .text"],
        "Run",
    );
}

#[test]
fn sections_are_unlocked_as_often_as_they_were_locked() {
    caught(
        13,
        DRIVER_VERIFIER_DETECTED_VIOLATION,
        &["MmUnlockPagableImageSection"],
        "Run",
    );
}

#[test]
fn objects_of_the_kernel_are_resident() {
    let block = "0 bytes into 100 bytes of paged pool, tag 'PagP', taken at Run";
    caught(9, OBJECT_IN_PAGEABLE_MEMORY, &["A KEVENT", block], "Run");
    caught(10, OBJECT_IN_PAGEABLE_MEMORY, &["A KTIMER", block], "Run");
}

#[test]
fn initialization_code_is_gone_after_driver_entry() {
    caught(
        11,
        PAGE_FAULT_IN_NONPAGED_AREA,
        &[
            "executed",
            "section INIT (discarded after DriverEntry returned)",
        ],
        "Run",
    );
}

#[test]
fn a_machine_that_never_pages_out_lets_it_pass() {
    for which in [1, 2, 3, 4, 5, 6, 7, 9] {
        let simulator = Simulator::builder()
            .ram(64 << 20)
            .force_irql_checking(false)
            .debug_output(|_| {})
            .build()
            .unwrap_or_else(|error| panic!("{error}"));
        let answer = done(RULES.run_on(&simulator, which));
        assert_eq!(answer.status, NtStatus::SUCCESS, "{which}");
    }
}
