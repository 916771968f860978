//! What a device accesses by itself and may not is caught, whatever the device: here by an NVMe
//! controller, whose registers the simulator does not know. Needs QEMU.

mod support;

use support::pci_function::{Bench, Function, enable_nvme, identify, mapped, nvme, try_identify};
use wdk_sim::simulator::codes;

/// How the machine ends in which a controller was told to write what it is to the address that
/// `where_to` answers.
fn stray(where_to: impl FnOnce(&Function<'_>, u64) -> u64) -> String {
    let bench = Bench::new(nvme(), Some(1));
    let function = bench.open(0);
    enable_nvme(&function);
    let address = where_to(&function, function.facts().buffer);
    let outcome = try_identify(&function, 0, address)
        .and_then(|()| function.try_ask(8, [0; 4], 0, &[], 0))
        .and_then(|_| bench.simulator.run_until_idle());
    let error = outcome.expect_err("an access outside what is mapped went unnoticed");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(
        report.code,
        codes::DRIVER_VERIFIER_DMA_VIOLATION,
        "{report}"
    );
    assert!(report.rule.starts_with("nvme tried to "), "{report}");
    report.rule.clone()
}

#[test]
fn a_device_that_accesses_what_it_may_not_is_caught() {
    let rule = stray(|_, buffer| {
        // Memory that nobody mapped for it.
        if buffer < 0x100_0000 {
            0x300_0000
        } else {
            0x10_0000
        }
    });
    assert!(rule.contains("write to the page at"), "{rule}");
    assert!(rule.contains("has not been mapped"), "{rule}");
    let rule = stray(|function, _| mapped(function, true));
    assert!(
        rule.contains("write to") && rule.contains("other direction"),
        "{rule}"
    );
    let rule = stray(|function, _| {
        let address = mapped(function, false);
        function.ask(11, [0; 4], 0, &[], 0);
        address
    });
    assert!(rule.contains("a transfer that was flushed at"), "{rule}");
    assert!(
        rule.contains("Unmap") || rule.contains("pci_function"),
        "{rule}"
    );
}

#[test]
fn a_device_that_goes_on_in_a_buffer_that_was_freed_is_caught() {
    let bench = Bench::new(nvme(), Some(1));
    let function = bench.open(0);
    enable_nvme(&function);
    function.ask(9, [0; 4], 0, &[], 0);
    let outcome = function
        .try_ask(2, [0, 0x1000, 4, 0], 1, &[], 0)
        .and_then(|_| bench.simulator.run_until_idle());
    let error = outcome.expect_err("the queue is gone");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert!(report.rule.contains("read from the page at"), "{report}");
    assert!(
        report.rule.contains("a common buffer that was freed at"),
        "{report}"
    );
}

#[test]
fn a_page_that_is_mapped_is_written_to() {
    let bench = Bench::new(nvme(), Some(1));
    let function = bench.open(0);
    enable_nvme(&function);
    let address = mapped(&function, false);
    identify(&function, 0, address);
    function.wait();
    function.ask(11, [0; 4], 0, &[], 0);
    drop(function);
    bench.end();
}
