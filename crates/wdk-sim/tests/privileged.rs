//! Instructions that only a kernel may execute (`drivers/privileged.c`): port I/O reaches PCI
//! configuration space, a port that no device has reads as all ones and is told at the end, and
//! system registers hold what they hold in a kernel.

mod support;

use std::sync::{Arc, Mutex};

use support::{Breaker, driver};
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::simulator::{Simulator, codes};

#[test]
fn ports_and_system_registers_answer_as_on_a_pc() {
    let printed = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&printed);
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .device(Box::new(Bystander::new().0))
        .debug_output(move |text| sink.lock().expect("nobody panics here").push_str(text))
        .build()
        .expect("the machine boots");
    let loaded = simulator
        .load(driver("privileged"))
        .unwrap_or_else(|error| panic!("{error}"));
    simulator
        .unload(loaded)
        .unwrap_or_else(|error| panic!("{error}"));
    let report = simulator.finish().unwrap_or_else(|error| panic!("{error}"));
    let printed = printed.lock().expect("nobody panics here").clone();
    for line in [
        "empty ffffffff",
        "nobody's ffffffff ffff ff",
        "string 02 ff ff 07",
        "long mode 1 paging 1",
        "caught c0000005",
    ] {
        assert!(
            printed.lines().any(|printed| printed == line),
            "{line:?} in:\n{printed}"
        );
    }
    let config = printed.lines().next().expect("something was printed");
    let mut parts = config.split(' ').skip(1);
    let whole = parts.next().expect("the identifiers");
    assert_ne!(whole, "ffffffff", "{config}");
    assert_eq!(parts.next(), Some(&whole[..4]), "{config}");
    assert_eq!(parts.next(), Some(&whole[4..6]), "{config}");
    let notes = report.notes.join("\n");
    assert!(
        notes.contains("port 0x1234: read") && notes.contains("DriverEntry"),
        "{notes}"
    );
    assert!(notes.contains("port 0x60: read 1 times"), "{notes}");
    assert_eq!(report.notes.len(), 2, "{notes}");
}

#[test]
fn a_driver_does_not_stop_the_processor() {
    let halts = Breaker {
        driver: "halts",
        name: "Halts",
    };
    for (function, instruction) in [(0, "`hlt`"), (1, "`monitor`"), (2, "`mwait`")] {
        let report = halts.stopped(function);
        assert_eq!(report.code, codes::KMODE_EXCEPTION_NOT_HANDLED, "{report}");
        // STATUS_PRIVILEGED_INSTRUCTION
        assert_eq!(report.parameters[0], 0xC000_0096, "{report}");
        let rule = &report.rule;
        assert!(
            rule.contains(instruction) && rule.contains("KeWaitForSingleObject"),
            "{rule}"
        );
    }
}
