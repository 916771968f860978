//! Memory given back while the kernel still uses an object in it, on purpose by a driver,
//! `drivers/freed_rules.c`: in pool, in the extension of a device object, on the stack of a thread.
//! Each must stop the machine where the memory is given back, with a report that names the object
//! and where it was initialised.

mod support;

use support::Breaker;
use wdk_sim::simulator::BugCheck;
use wdk_sim::simulator::codes::{
    DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS, DRIVER_VERIFIER_DETECTED_VIOLATION,
    OBJECT_IN_FREED_MEMORY, TIMER_OR_DPC_INVALID, WORKER_INVALID,
};

/// Which memory holds the objects.
#[derive(Clone, Copy, Debug)]
enum Place {
    Pool = 0x000,
    Extension = 0x100,
    Stack = 0x200,
}

impl Place {
    /// What a report calls the memory.
    fn words(self) -> &'static str {
        match self {
            Self::Pool => "bytes of nonpaged pool, tag 'Fred', taken at InPool",
            Self::Extension => "The device object at",
            Self::Stack => "The kernel stack of thread",
        }
    }
}

const RULES: Breaker = Breaker {
    driver: "freed_rules",
    name: "FreedRules",
};

/// The machine stops with this bugcheck, and names the memory and the object by these words.
fn caught(place: Place, which: u32, bugcheck: u32, words: &[&str]) -> BugCheck {
    let report = RULES.stopped(place as u32 + which);
    let known = report.rule.contains(place.words()) && report.rule.contains("given back while");
    assert!(
        report.code == bugcheck && known && words.iter().all(|word| report.rule.contains(word)),
        "expected bugcheck {bugcheck:#x} with {words:?}, got:\n{report}"
    );
    report
}

fn caught_anywhere(which: u32, bugcheck: u32, words: &[&str]) {
    for place in [Place::Pool, Place::Extension, Place::Stack] {
        caught(place, which, bugcheck, words);
    }
}

#[test]
fn objects_that_are_ended_first_are_left_alone() {
    let places = [Place::Pool, Place::Extension, Place::Pool, Place::Extension];
    assert_eq!(RULES.leaves(&places.map(|place| place as u32)), []);
}

#[test]
fn a_running_timer_is_cancelled_first() {
    let words = [
        "the KTIMER at",
        "initialised at Use",
        "set at Use",
        "KeCancelTimer",
    ];
    caught_anywhere(1, DRIVER_VERIFIER_DETECTED_VIOLATION, &words);
    let report = caught(Place::Pool, 1, DRIVER_VERIFIER_DETECTED_VIOLATION, &words);
    assert!(
        report.stack.iter().any(|frame| frame.starts_with("InPool")),
        "the place of the free is not named:\n{report}"
    );
}

#[test]
fn a_queued_dpc_is_taken_out_first() {
    caught(
        Place::Pool,
        2,
        TIMER_OR_DPC_INVALID,
        &["the KDPC at", "initialised at Use", "queued at Use"],
    );
}

#[test]
fn the_dpc_of_a_running_timer_is_one_too() {
    caught(
        Place::Pool,
        11,
        TIMER_OR_DPC_INVALID,
        &[
            "the KDPC at",
            "initialised at InPool",
            "which the KTIMER at",
        ],
    );
}

#[test]
fn a_resource_is_deleted_first() {
    let words = [
        "the ERESOURCE at",
        "initialised at Use",
        "ExDeleteResourceLite",
    ];
    caught_anywhere(3, DRIVER_VERIFIER_DETECTED_VIOLATION, &words);
}

#[test]
fn a_lookaside_list_is_deleted_first() {
    let words = [
        "the lookaside list at",
        "initialised at Use",
        "delete it first",
    ];
    caught_anywhere(4, DRIVER_VERIFIER_DETECTED_VIOLATION, &words);
}

#[test]
fn a_remove_lock_is_released_first() {
    let words = [
        "the remove lock at",
        "initialised at Use",
        "acquired with tag",
    ];
    caught_anywhere(5, OBJECT_IN_FREED_MEMORY, &words);
}

#[test]
fn a_mutex_is_released_first() {
    let words = ["the fast mutex at", "has held since Use"];
    caught(Place::Pool, 6, OBJECT_IN_FREED_MEMORY, &words);
}

#[test]
fn an_event_is_not_waited_for_any_more() {
    let words = ["an object that thread", "initialised at Use", "from Waits"];
    caught_anywhere(7, OBJECT_IN_FREED_MEMORY, &words);
}

#[test]
fn a_work_item_has_run_first() {
    let words = ["the work item at", "queued at Use"];
    caught_anywhere(8, WORKER_INVALID, &words);
}

#[test]
fn an_mdl_is_unlocked_first() {
    let words = ["The MDL at", "locked at Use", "MmUnlockPages"];
    caught_anywhere(9, DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS, &words);
}

#[test]
fn an_irp_has_come_back_first() {
    let words = ["the IRP at", "made at Send", "IoCancelIrp"];
    caught_anywhere(10, OBJECT_IN_FREED_MEMORY, &words);
}
