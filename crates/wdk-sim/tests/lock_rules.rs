//! Every rule about locks, broken on purpose and caught; and what only looks like breaking one, let
//! through. The driver is `drivers/locks.c`, which breaks the rule that the control code names.

mod support;

use support::{Breaker, assert_stopped, code, done, driver, machine};
use wdk_sim::simulator::{BugCheck, Completion, NtStatus, SimError, codes};

fn send(function: u32) -> Result<Completion, SimError> {
    let (simulator, _) = machine();
    let loaded = simulator
        .load(driver("locks"))
        .unwrap_or_else(|error| panic!("{error}"));
    let answer = {
        let file = simulator.open(r"\Device\Locks")?;
        file.ioctl(code(0x800 + function, 0), &[], 0)
    }?;
    let leaks = simulator.unload(loaded)?;
    assert_eq!(leaks, [], "{function}");
    simulator.finish()?;
    Ok(answer)
}

fn report(function: u32) -> BugCheck {
    let error = send(function).expect_err("a rule is broken");
    let report = error.bug_check();
    report.unwrap_or_else(|| panic!("{error}")).clone()
}

fn broken(function: u32, bugcheck: u32, words: &str) {
    assert_stopped(send(function), bugcheck, words);
}

/// Driver Verifier's violation of this number.
fn violates(function: u32, rule: u64, words: &str) {
    let report = report(function);
    assert!(
        report.code == codes::DRIVER_VERIFIER_DETECTED_VIOLATION
            && report.parameters[0] == rule
            && report.rule.contains(words),
        "{function}: expected 0xC4 ({rule:#x}) with {words:?}, got:\n{report}"
    );
}

fn in_order(function: u32) {
    let answer = done(send(function));
    assert_eq!(answer.status, NtStatus::SUCCESS, "{function}");
}

#[test]
fn an_inversion_is_reported_with_its_four_places_though_nothing_hung() {
    for (function, kind, routine) in [
        (1, "spin lock", "spin_spin+"),
        (2, "spin lock", "queued_spin+"),
        (3, "mutex", "mutex_mutex+"),
        (4, "fast mutex", "fast_fast+"),
        (5, "resource", "resource_resource+"),
        (6, "push lock", "push_push+"),
    ] {
        violates(function, 0x1001, kind);
        let rule = report(function).rule;
        let places: Vec<&str> = rule
            .lines()
            .filter_map(|line| line.trim().strip_prefix("acquired at "))
            .collect();
        assert_eq!(places.len(), 4, "{rule}");
        assert!(places.iter().all(|place| place.contains(routine)), "{rule}");
        // The first lock of each order is taken at one place, and the second at another.
        assert_eq!((places[0], places[1]), (places[2], places[3]), "{rule}");
        assert_ne!(places[0], places[1], "{rule}");
    }
}

#[test]
fn an_inversion_may_go_through_more_locks_and_kinds() {
    violates(7, 0x1001, "spin lock");
    assert_eq!(report(7).rule.matches("acquired at ").count(), 6);
    violates(8, 0x1001, "guarded mutex");
    violates(13, 0x1001, "the cancel spin lock");
}

#[test]
fn one_order_is_let_through_and_what_cannot_wait_for_ever() {
    for function in [0, 9, 10, 11, 12] {
        in_order(function);
    }
}

#[test]
fn spin_locks_may_be_released_in_any_order_to_the_irql_that_was_saved() {
    in_order(14);
    violates(15, 0x31, "APC_LEVEL");
    violates(16, 0x31, "APC_LEVEL");
    violates(17, 0x31, "cancel spin lock");
    violates(31, 0x1009, "in-stack queued");
}

#[test]
fn a_lock_that_is_not_recursive_is_taken_once() {
    broken(18, codes::SPIN_LOCK_ALREADY_OWNED, "spin for ever");
    violates(19, 0x1000, "not recursive");
    violates(20, 0x1000, "not recursive");
    violates(21, 0x1000, "wait for itself");
}

#[test]
fn a_lock_is_released_by_who_holds_it_as_it_was_taken() {
    violates(22, 0x1004, "holder+");
    violates(23, 0x1007, "nobody holds it");
    violates(24, 0x1003, "release the last acquired first");
    violates(27, 0xEA, "critical region");
    violates(28, 0x1009, "in the way it was acquired");
}

#[test]
fn a_lock_that_is_held_is_not_made_anew_or_deleted() {
    violates(29, 0x1005, "initialise a lock once");
    violates(30, 0x100B, "while it is held");
}

#[test]
fn nothing_that_pages_or_completes_is_called_with_a_spin_lock_held() {
    violates(25, 0x121, "holds the spin lock");
    broken(
        26,
        codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        "the cancel spin lock",
    );
}

#[test]
fn a_wait_is_announced_where_a_thread_may_wait() {
    violates(32, 0x0002_0016, "KeSetEvent was called with Wait = TRUE");
    in_order(33);
    broken(39, codes::IRQL_NOT_LESS_OR_EQUAL, "holds the spin lock");
}

#[test]
fn regions_are_left_as_often_as_entered() {
    broken(34, codes::APC_INDEX_MISMATCH, "must leave each it enters");
    violates(35, 0x3E, "had not entered");
    broken(36, codes::APC_INDEX_MISMATCH, "must leave each it enters");
}

#[test]
fn a_resource_is_used_with_apcs_disabled_by_who_holds_it() {
    broken(37, codes::RESOURCE_NOT_OWNED, "does not hold it");
    violates(38, 0x37, "KeEnterCriticalRegion");
}

#[test]
fn a_dispatch_routine_returns_without_a_spin_lock() {
    violates(40, 0x37, "returned while it holds the spin lock");
}

/// Executive spin locks: `drivers/shared_spins.c`.
const SHARED: Breaker = Breaker {
    driver: "shared_spins",
    name: "SharedSpins",
};

#[test]
fn executive_spin_locks_are_released_as_they_were_taken() {
    assert_eq!(SHARED.leaves(&[0, 0]), []);
    assert_eq!(SHARED.leaves(&[7, 7]), []);
    for (function, bugcheck, words) in [
        (1, codes::SPIN_LOCK_ALREADY_OWNED, "spin for ever"),
        (2, codes::SPIN_LOCK_ALREADY_OWNED, "spin for ever"),
        (
            3,
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            "in the way it was acquired",
        ),
        (4, codes::SPIN_LOCK_NOT_OWNED, "is not held"),
        (5, codes::SPIN_LOCK_NOT_OWNED, "does not hold shared"),
        (8, codes::SPIN_LOCK_INIT_FAILURE, "contains 0x4d"),
        (
            9,
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            "A release was to go to APC_LEVEL",
        ),
        (
            10,
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            "the spin lock at",
        ),
    ] {
        let report = SHARED.stopped(function);
        assert!(
            report.code == bugcheck && report.rule.contains(words),
            "{function}: expected {bugcheck:#x} with {words:?}, got:\n{report}"
        );
    }
    let held = SHARED.stopped(12).to_string();
    assert!(held.contains("executive spin lock"), "{held}");
    let low = SHARED.stopped(11);
    assert_eq!(low.parameters[0], 0x122, "{low}");
}

#[test]
fn executive_spin_locks_have_an_order_unless_they_are_only_shared() {
    let inverted = SHARED.stopped(6);
    assert_eq!(inverted.parameters[0], 0x1001, "{inverted}");
    assert_eq!(
        inverted.rule.matches("acquired at ").count(),
        4,
        "{inverted}"
    );
}
