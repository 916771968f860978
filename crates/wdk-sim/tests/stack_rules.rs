//! The kernel stack, used up on purpose by a driver, `drivers/stack_rules.c`: a double fault that
//! names the deepest frames; and used as it may be used.

mod support;

use support::{code, done, driver, machine};
use wdk_sim::simulator::codes::UNEXPECTED_KERNEL_MODE_TRAP;
use wdk_sim::simulator::{BugCheck, NtStatus};

/// The first parameter of a double fault.
const DOUBLE_FAULT: u64 = 8;

fn overflown(which: u32) -> BugCheck {
    let (simulator, _) = machine();
    let _driver = simulator
        .load(driver("stack_rules"))
        .unwrap_or_else(|error| panic!("{error}"));
    let file = simulator
        .open(r"\\.\StackRules")
        .unwrap_or_else(|error| panic!("{error}"));
    let error = match file.ioctl(code(0x800 + which, 0), &[], 0) {
        Err(error) => error,
        Ok(answer) => panic!("the stack was not used up: {}", answer.status),
    };
    error
        .bug_check()
        .unwrap_or_else(|| panic!("{error}"))
        .clone()
}

/// The machine stops with a double fault that says all these words.
fn caught(which: u32, words: &[&str]) {
    let report = overflown(which);
    assert!(
        report.code == UNEXPECTED_KERNEL_MODE_TRAP
            && report.parameters[0] == DOUBLE_FAULT
            && words.iter().all(|word| report.rule.contains(word)),
        "expected a double fault with {words:?}, got:\n{report}"
    );
}

#[test]
fn a_kernel_stack_used_as_it_may_be_is_enough() {
    let (simulator, _) = machine();
    let driver = simulator
        .load(driver("stack_rules"))
        .unwrap_or_else(|error| panic!("{error}"));
    {
        let file = simulator
            .open(r"\\.\StackRules")
            .unwrap_or_else(|error| panic!("{error}"));
        for _ in 0..3 {
            assert_eq!(
                done(file.ioctl(code(0x800, 0), &[], 0)).status,
                NtStatus::SUCCESS
            );
        }
    }
    assert_eq!(
        simulator
            .unload(driver)
            .unwrap_or_else(|error| panic!("{error}")),
        []
    );
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
