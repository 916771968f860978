//! A driver that spins (`drivers/spins.c`) sees interrupts, DPCs and other threads come, as on a
//! real machine; one that never ends is stopped, with where it goes round.

mod support;

use std::time::Duration;

use support::{code, driver};
use wdk_sim::simulator::{BugCheck, Completion, NtStatus, SimError, Simulator, codes};

/// Has the driver spin, on a machine of its own whose drivers may do so for a second; what came of
/// it, and the fingerprint of the run.
fn spin(which: u32) -> (Result<Completion, SimError>, u64) {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .debug_output(|_| {})
        .spin_limit(Duration::from_secs(1))
        .build()
        .expect("the machine boots");
    let _driver = simulator
        .load(driver("spins"))
        .unwrap_or_else(|error| panic!("{error}"));
    let file = simulator
        .open(r"\\.\Spins")
        .unwrap_or_else(|error| panic!("{error}"));
    let outcome = file.ioctl(code(0x800 + which, 0), &[], 0);
    (outcome, simulator.trace().fingerprint())
}

#[track_caller]
fn ends(which: u32) -> u64 {
    let (outcome, fingerprint) = spin(which);
    let done = outcome.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(done.status, NtStatus::SUCCESS);
    fingerprint
}

#[track_caller]
fn is_stopped(which: u32, words: &[&str]) -> BugCheck {
    let (outcome, _) = spin(which);
    let Err(error) = outcome else {
        panic!("it ended");
    };
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    let said = words.iter().all(|words| report.rule.contains(words));
    assert!(
        report.code == codes::DRIVER_SPINS && said,
        "{words:?} is not in:\n{report}"
    );
    report.clone()
}

#[test]
fn a_dpc_comes_while_a_driver_spins_and_the_run_can_be_repeated() {
    assert_eq!(ends(0), ends(0));
    // Virtual time does not pass by the host's clock.
    assert_eq!(ends(1), ends(1));
}

#[test]
fn a_loop_that_counts_sees_the_clock_tick() {
    ends(2);
}

#[test]
fn time_passes_by_calls_of_the_kernel() {
    assert_eq!(ends(3), ends(3));
}

#[test]
fn another_thread_runs_while_a_driver_spins() {
    assert_eq!(ends(4), ends(4));
}

#[test]
fn a_loop_that_nothing_can_end_is_told_at_once_with_its_place() {
    for which in [5, 6] {
        let words = [
            "nothing is left that could end it",
            "wait_for_flag",
            "tests/drivers/spins.c",
        ];
        let report = is_stopped(which, &words);
        assert!(report.stack[0].contains("wait_for_flag"), "{report}");
    }
}

#[test]
fn a_loop_that_does_not_end_is_stopped_after_its_time() {
    is_stopped(7, &["has run for 1 s", "count_until_flag"]);
    let report = is_stopped(8, &["without waiting for anything: it polls"]);
    assert!(report.stack[0].contains("KeReadStateEvent"), "{report}");
}
