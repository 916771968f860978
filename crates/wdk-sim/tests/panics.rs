//! A panic on a simulated thread, here one of the test's own function that takes debug output, ends
//! the machine with a report, and leaves the process as it was: that this program ends at all shows
//! that the panic's hook was left, for the harness sets another at its end.

mod support;

use support::{driver, machine};
use wdk_sim::simulator::{Simulator, codes};

#[test]
fn a_panic_on_a_simulated_thread_ends_its_machine_alone() {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .debug_output(|_| panic!("not today"))
        .build()
        .expect("the machine boots");
    let error = simulator
        .load(driver("privileged"))
        .expect_err("the driver prints something");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert!(
        report.code == codes::SIMULATOR_DEFECT
            && report.rule.contains("not today")
            && report
                .stack
                .iter()
                .any(|frame| frame.starts_with("DriverEntry+")),
        "{report}"
    );
    drop(simulator);
    let (simulator, printed) = machine();
    let _driver = simulator
        .load(driver("privileged"))
        .unwrap_or_else(|error| panic!("{error}"));
    assert_ne!(*printed.lock().expect("nobody panicked with it"), "");
}
