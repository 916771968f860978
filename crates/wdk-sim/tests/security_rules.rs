//! What a driver must not trust: addresses, strings and handles of its callers, and memory that can
//! be executed. The driver is `drivers/security.c`, which breaks the rule that the control code
//! names.

mod support;

use support::{code, done, driver};
use wdk_sim::simulator::{Check, Completion, Leak, NtStatus, SimError, Simulator, codes};

const METHOD_NEITHER: u32 = 3;
const INVALID_HANDLE: NtStatus = NtStatus(0xC000_0008_u32.cast_signed());

fn send(checks: &[Check], function: u32) -> Result<Completion, SimError> {
    let (answer, leaks) = send_and_unload(checks, function)?;
    assert_eq!(leaks, [], "{function}");
    Ok(answer)
}

fn send_and_unload(checks: &[Check], function: u32) -> Result<(Completion, Vec<Leak>), SimError> {
    let mut builder = Simulator::builder().ram(64 << 20).debug_output(|_| {});
    for check in checks {
        builder = builder.check(*check);
    }
    let simulator = builder.build()?;
    let loaded = simulator
        .load(driver("security"))
        .unwrap_or_else(|error| panic!("{error}"));
    let answer = {
        let file = simulator.open(r"\Device\Security")?;
        let mut input = [0; 64];
        input[0] = 16;
        file.ioctl(code(0x800 + function, METHOD_NEITHER), &input, 0)?
    };
    let leaks = simulator.unload(loaded)?;
    simulator.finish()?;
    Ok((answer, leaks))
}

/// Driver Verifier's violation of this number.
fn violates(checks: &[Check], function: u32, rule: u64, words: &str) {
    let error = send(checks, function).expect_err("a rule is broken");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert!(
        report.code == codes::DRIVER_VERIFIER_DETECTED_VIOLATION
            && report.parameters[0] == rule
            && report.rule.contains(words)
            && report.stack.iter().any(|frame| frame.contains("control+")),
        "{function}: expected 0xC4 ({rule:#x}) with {words:?}, got:\n{report}"
    );
}

#[test]
fn a_zw_routine_is_given_memory_of_the_kernels_own() {
    violates(&[], 1, 0xE3, "argument 3 of ZwQueryKey");
    violates(&[], 2, 0xE3, "ObjectName of argument 3 of ZwOpenKey");
    violates(
        &[],
        3,
        0xE3,
        "Buffer of ObjectName of argument 3 of ZwOpenKey",
    );
    assert_eq!(done(send(&[], 0)).status, NtStatus::SUCCESS);
}

#[test]
fn a_counted_string_has_an_even_length_within_its_buffer() {
    violates(&[], 4, 0xE4, "which is odd");
    violates(&[], 5, 0xE4, "and a MaximumLength of");
    violates(&[], 6, 0xE4, "argument 1 of IoDeleteSymbolicLink");
}

#[test]
fn a_handle_of_the_calling_process_is_not_taken_for_the_kernels() {
    violates(&[], 7, 0xF6, "OBJ_KERNEL_HANDLE");
    assert_eq!(done(send(&[], 8)).status, NtStatus::SUCCESS);
    assert_eq!(done(send(&[], 9)).status, INVALID_HANDLE);
    assert_eq!(done(send(&[], 10)).status, INVALID_HANDLE);
}

#[test]
fn a_key_is_used_while_it_is_open_and_closed() {
    let (answer, leaks) = send_and_unload(&[], 16).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(answer.status, NtStatus::SUCCESS);
    assert!(
        matches!(&leaks[..], [leak] if leak.kind == "handle"
            && leak.what.starts_with("Key")
            && leak.taken_at.contains("tests/drivers/security.c:")),
        "{leaks:?}"
    );
    assert_eq!(done(send(&[], 17)).status, INVALID_HANDLE);
    let error = send(&[], 18).expect_err("a rule is broken");
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(report.code, codes::INVALID_KERNEL_HANDLE, "{report}");
}

#[test]
fn executable_pool_is_refused_when_code_integrity_is_checked() {
    assert_eq!(done(send(&[], 11)).status, NtStatus::SUCCESS);
    violates(&[Check::CodeIntegrity], 11, 0x2000, "NonPagedPoolNx");
    let in_order = done(send(&[Check::CodeIntegrity], 12));
    assert_eq!(in_order.status, NtStatus::SUCCESS);
}

#[test]
fn executable_mappings_are_refused_when_code_integrity_is_checked() {
    for function in [19, 20] {
        assert_eq!(done(send(&[], function)).status, NtStatus::SUCCESS);
        violates(
            &[Check::CodeIntegrity],
            function,
            0x2002,
            "MdlMappingNoExecute",
        );
    }
    let in_order = done(send(&[Check::CodeIntegrity], 21));
    assert_eq!(in_order.status, NtStatus::SUCCESS);
}

#[test]
fn code_that_can_be_written_is_refused_when_code_integrity_is_checked() {
    for checked in [false, true] {
        let mut builder = Simulator::builder().ram(64 << 20).debug_output(|_| {});
        if checked {
            builder = builder.check(Check::CodeIntegrity);
        }
        let simulator = done(builder.build());
        let loaded = simulator.load(driver("writable_code"));
        if checked {
            let error = loaded.map(drop).expect_err("it is refused");
            let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
            assert_eq!(report.parameters[0], 0x2003, "{report}");
            assert!(
                report.rule.contains("selfmod of writable_code.sys"),
                "{report}"
            );
        } else {
            assert_eq!(done(simulator.unload(done(loaded))), []);
        }
    }
}

#[test]
fn memory_of_the_caller_is_read_once_when_double_fetches_are_looked_for() {
    for function in [13, 14] {
        assert_eq!(done(send(&[], function)).status, NtStatus::SUCCESS);
        violates(
            &[Check::DoubleFetch],
            function,
            0,
            "of which some were read before",
        );
    }
    for function in [0, 15] {
        let in_order = done(send(&[Check::DoubleFetch], function));
        assert_eq!(in_order.status, NtStatus::SUCCESS, "{function}");
    }
}
