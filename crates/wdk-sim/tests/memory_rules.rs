//! The memory manager's rules, broken on purpose by a driver, `drivers/memory_rules.c`: each must
//! stop the machine with a report that names the rule and the place in the driver. The module's
//! own tests show the same of its logic, in more variants.

mod support;

use support::{Breaker, assert_stopped, done};
use wdk_sim::simulator::codes::{
    BAD_POOL_CALLER, DRIVER_VERIFIER_DETECTED_VIOLATION, KMODE_EXCEPTION_NOT_HANDLED,
    PAGE_FAULT_IN_NONPAGED_AREA, PFN_LIST_CORRUPT,
};
use wdk_sim::simulator::{Check, NtStatus, Simulator};

/// `SPECIAL_POOL_DETECTED_MEMORY_CORRUPTION`
const POOL_OVERRUN: u32 = 0xC1;
/// `DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS`
const LEFT_LOCKED: u32 = 0xCB;
/// `SYSTEM_PTE_MISUSE`
const PTE_MISUSE: u32 = 0xDA;

const RULES: Breaker = Breaker {
    driver: "memory_rules",
    name: "MemoryRules",
};

/// The machine stops with this bugcheck, says these words, and names the driver's function.
fn caught(which: u32, bugcheck: u32, words: &str) {
    let report = RULES.stopped(which);
    assert!(
        report.code == bugcheck && report.rule.contains(words),
        "expected bugcheck {bugcheck:#x} with {words:?}, got:\n{report}"
    );
    assert!(
        report
            .stack
            .iter()
            .any(|frame| frame.contains("memory_rules.sys+")
                && frame.contains("tests/drivers/memory_rules.c:")),
        "no frame of the driver is named with its line:\n{report}"
    );
}

#[test]
fn a_driver_that_keeps_the_rules_is_left_alone() {
    assert_eq!(RULES.leaves(&[0]), []);
}

#[test]
fn what_is_left_behind_is_listed() {
    let leaks = RULES.leaves(&[28]);
    let mut kinds: Vec<&str> = leaks.iter().map(|leak| leak.kind).collect();
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        ["MDL", "MDL", "locked pages", "pool", "pool"],
        "{leaks:?}"
    );
    assert!(
        leaks.iter().any(|leak| leak.what.contains("'RulM'")),
        "{leaks:?}"
    );
}

#[test]
fn an_mdl_is_not_freed_while_it_is_locked_or_mapped() {
    caught(1, LEFT_LOCKED, "still locked: call MmUnlockPages first");
    caught(2, PFN_LIST_CORRUPT, "still mapped");
}

#[test]
fn locking_and_unlocking_are_paired() {
    caught(3, DRIVER_VERIFIER_DETECTED_VIOLATION, "MmUnlockPages");
    caught(4, DRIVER_VERIFIER_DETECTED_VIOLATION, "locked already");
    caught(27, DRIVER_VERIFIER_DETECTED_VIOLATION, "MmUnlockPages");
}

#[test]
fn a_partial_mdl_is_prepared_before_it_is_built_again() {
    caught(5, PTE_MISUSE, "MmPrepareMdlForReuse");
    caught(6, DRIVER_VERIFIER_DETECTED_VIOLATION, "IoBuildPartialMdl");
    caught(7, PTE_MISUSE, "partial MDL");
}

#[test]
fn mapping_and_unmapping_are_paired() {
    caught(8, PTE_MISUSE, "MmUnmapLockedPages");
    caught(9, PTE_MISUSE, "MmUnmapLockedPages");
    caught(10, PFN_LIST_CORRUPT, "its page frames mean nothing");
    caught(11, PTE_MISUSE, "has a system address already");
    caught(12, PAGE_FAULT_IN_NONPAGED_AREA, "freed");
}

#[test]
fn pool_is_freed_once_and_with_its_tag() {
    caught(13, BAD_POOL_CALLER, "freed twice");
    caught(14, BAD_POOL_CALLER, "freed with tag 'SulM'");
    caught(15, BAD_POOL_CALLER, "no block starts there");
}

#[test]
fn pool_is_not_overrun_and_not_touched_once_it_is_freed() {
    caught(16, POOL_OVERRUN, "100 bytes");
    caught(17, PAGE_FAULT_IN_NONPAGED_AREA, "beyond the end");
    caught(18, PAGE_FAULT_IN_NONPAGED_AREA, "freed");
}

#[test]
fn calls_are_made_at_an_irql_they_allow() {
    caught(
        19,
        DRIVER_VERIFIER_DETECTED_VIOLATION,
        "ExAllocatePoolWithTag was called at DISPATCH_LEVEL",
    );
    caught(
        20,
        DRIVER_VERIFIER_DETECTED_VIOLATION,
        "it may be called at DISPATCH_LEVEL at most",
    );
}

#[test]
fn io_space_ends_where_its_mapping_ends() {
    caught(21, PAGE_FAULT_IN_NONPAGED_AREA, "beyond the end");
    caught(22, PTE_MISUSE, "MmUnmapIoSpace");
    caught(23, PAGE_FAULT_IN_NONPAGED_AREA, "freed");
}

#[test]
fn a_freed_mdl_is_not_used() {
    caught(24, DRIVER_VERIFIER_DETECTED_VIOLATION, "IoFreeMdl");
    caught(25, PAGE_FAULT_IN_NONPAGED_AREA, "freed");
}

#[test]
fn an_exception_that_nobody_catches_stops_the_machine() {
    caught(26, KMODE_EXCEPTION_NOT_HANDLED, "STATUS_ACCESS_VIOLATION");
}

#[test]
fn pages_are_mapped_as_what_they_are_cached_as_when_cache_types_are_checked() {
    let run = |check: bool, which| {
        let machine = Simulator::builder().ram(64 << 20).debug_output(|_| {});
        let machine = if check {
            machine.check(Check::CacheTypes)
        } else {
            machine
        };
        RULES.run_on(&done(machine.build()), which)
    };
    assert_eq!(done(run(true, 30)).status, NtStatus::SUCCESS);
    for (which, words) in [
        (31, "are MmNonCached and were to be mapped as MmCached"),
        (32, "are MmCached and were to be mapped as MmNonCached"),
        (33, "are MmWriteCombined and were to be mapped as MmCached"),
    ] {
        // The kernel does not mind.
        assert_eq!(done(run(false, which)).status, NtStatus::SUCCESS);
        assert_stopped(run(true, which), DRIVER_VERIFIER_DETECTED_VIOLATION, words);
    }
}
