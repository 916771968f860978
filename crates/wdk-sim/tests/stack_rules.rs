//! The kernel stack, used up on purpose by a driver, `drivers/stack_rules.c`: a double fault that
//! names the deepest frames; and used as it may be used.

mod support;

use support::{Breaker, code, done, driver, machine};
use wdk_sim::simulator::codes::{
    DRIVER_IRQL_NOT_LESS_OR_EQUAL, PAGE_FAULT_IN_NONPAGED_AREA, UNEXPECTED_KERNEL_MODE_TRAP,
};

/// The first parameter of a double fault.
const DOUBLE_FAULT: u64 = 8;

const RULES: Breaker = Breaker {
    driver: "stack_rules",
    name: "StackRules",
};

/// The machine stops with a double fault that says all these words.
fn caught(which: u32, words: &[&str]) {
    let report = RULES.stopped(which);
    assert!(
        report.code == UNEXPECTED_KERNEL_MODE_TRAP
            && report.parameters[0] == DOUBLE_FAULT
            && words.iter().all(|word| report.rule.contains(word)),
        "expected a double fault with {words:?}, got:\n{report}"
    );
}

#[test]
fn a_kernel_stack_used_as_it_may_be_is_enough() {
    assert_eq!(RULES.leaves(&[0, 0, 0]), []);
}

#[test]
fn recursion_ends_in_a_double_fault_that_names_the_deepest_frames() {
    caught(
        1,
        &[
            "24 KiB",
            "1056 bytes  Recurses+0x",
            " times\n",
            "bytes  Run+0x",
            "the largest frame is that of Recurses",
            "KeExpandKernelStack",
        ],
    );
}

#[test]
fn one_frame_may_be_too_large_by_itself() {
    caught(2, &["24 KiB", "KeepsTooMuch", "Run+0x"]);
}

#[test]
fn dpcs_have_a_stack_of_their_own_to_use_up() {
    caught(3, &["24 KiB", "Recurses", "GreedyDpc"]);
}

#[test]
fn a_stack_that_was_asked_for_ends_too() {
    caught(4, &["Recurses", "the largest frame"]);
}

#[test]
fn what_the_kernel_calls_in_between_counts() {
    caught(5, &["24 KiB", "CallsItself", "Flush"]);
}

#[test]
fn the_stack_of_a_thread_that_has_ended_is_nobodys() {
    for (user, bugcheck, place) in [
        (7, PAGE_FAULT_IN_NONPAGED_AREA, "Run+0x"),
        (8, DRIVER_IRQL_NOT_LESS_OR_EQUAL, "WritesKept+0x"),
    ] {
        let (simulator, _) = machine();
        let _driver = done(simulator.load(driver(RULES.driver)));
        let file = done(simulator.open(r"\\.\StackRules"));
        let run = |function: u32| file.ioctl(code(0x800 + function, 0), &[], 0);
        done(run(6));
        let error = run(user).expect_err("the use of an old local is noticed");
        let report = error.bug_check().expect("it stops the machine");
        assert!(
            report.code == bugcheck
                && report
                    .rule
                    .contains("kernel stack of a thread that has ended")
                && report.stack.iter().any(|frame| frame.contains(place)),
            "{report}"
        );
    }
}
