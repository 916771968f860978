//! Faults of the driver: exceptions where a kernel lets drivers catch them, bugchecks elsewhere.

use super::images::Source;
use super::{Stand, invoke};
use crate::nt::played;
use crate::space::Protection;

const ACCESS_VIOLATION: u64 = 0xC000_0005;
/// User addresses at which nothing is mapped.
const NOWHERE: u64 = 0x6000_0000_0000;
const SYSTEM_NOWHERE: u64 = 0x77f0_0000_0000;

fn report(name: &'static str, arguments: &[u64]) -> crate::record::BugCheck {
    let report = Stand::with(Source::Plain)
        .call(name, arguments)
        .expect_err("the driver broke a rule");
    assert!(
        report.stack.iter().any(|frame| frame.starts_with(name)),
        "{report}"
    );
    *report
}

#[test]
fn bad_user_addresses_are_exceptions() {
    for source in [Source::Optimised, Source::Plain] {
        let stand = Stand::with(source);
        for address in [0, 8, NOWHERE, NOWHERE + 0x123] {
            assert_eq!(stand.call("guarded_read", &[address]), Ok(ACCESS_VIOLATION));
            assert_eq!(stand.call("guarded_write", &[address]), Ok(101));
        }
        let number = 5_u32;
        assert_eq!(
            stand.call("guarded_read", &[&raw const number as u64]),
            Ok(5)
        );
    }
}

#[test]
fn read_only_user_memory_is_an_exception_on_write() {
    let stand = Stand::with(Source::Optimised);
    let address = stand
        .machine
        .space
        .user_allocate(4096, Protection::ReadOnly)
        .expect("a page");
    assert_eq!(stand.call("guarded_read", &[address]), Ok(0));
    assert_eq!(stand.call("guarded_write", &[address]), Ok(101));
}

#[test]
fn routines_given_bad_user_addresses_raise_at_the_call() {
    for source in [Source::Optimised, Source::Plain] {
        let stand = Stand::with(source);
        let mut here = [0_u8; 64];
        let here = here.as_mut_ptr() as u64;
        assert_eq!(
            stand.call("guarded_copy", &[here, NOWHERE, 40]),
            Ok(ACCESS_VIOLATION)
        );
        assert_eq!(
            stand.call("guarded_copy", &[NOWHERE, here, 5]),
            Ok(ACCESS_VIOLATION)
        );
        assert_eq!(stand.call("guarded_copy", &[here, here + 8, 40]), Ok(0));
        assert_eq!(
            stand.call("guarded_length", &[NOWHERE]),
            Ok(ACCESS_VIOLATION)
        );
        assert_eq!(
            stand.call("guarded_print", &[NOWHERE]),
            Ok(ACCESS_VIOLATION)
        );
        assert_eq!(stand.call("guarded_call", &[NOWHERE]), Ok(ACCESS_VIOLATION));
    }
}

#[test]
fn other_exceptions_of_the_processor_can_be_caught() {
    for source in [Source::Optimised, Source::Plain] {
        let stand = Stand::with(source);
        assert_eq!(stand.call("guarded_divide", &[6, 3]), Ok(2));
        assert_eq!(stand.call("guarded_divide", &[6, 0]), Ok(0xC000_0094));
        assert_eq!(stand.call("guarded_breakpoint", &[]), Ok(0x8000_0003));
        // An address no page can have.
        assert_eq!(stand.call("guarded_write", &[1 << 60]), Ok(100));
    }
}

#[test]
fn bad_system_addresses_are_bugchecks_even_inside_try() {
    let report = report("guarded_read", &[SYSTEM_NOWHERE]);
    assert_eq!(report.code, 0x50);
    assert_eq!(report.parameters[0], SYSTEM_NOWHERE);
    assert!(report.registers.is_some());
}

#[test]
fn an_unguarded_fault_names_address_and_function() {
    let report = report("plain_read", &[NOWHERE]);
    assert_eq!(report.code, 0x1E);
    assert_eq!(report.parameters[0], ACCESS_VIOLATION);
    assert!(report.rule.contains("0x600000000000"), "{report}");
    assert!(report.stack[0].starts_with("plain_read+"), "{report}");
}

#[test]
fn faults_at_raised_irql_are_bugchecks() {
    let stand = Stand::with(Source::Optimised);
    let report = stand
        .run(|image| {
            crate::executive::executive().raise_irql(2);
            invoke(image, "guarded_read", &[NOWHERE])
        })
        .expect_err("no fault can be handled there");
    assert_eq!(report.code, 0xD1);
    assert_eq!(report.parameters[..3], [NOWHERE, 2, 0]);
}

#[test]
fn writing_to_code_is_told_apart() {
    let report = report("write_constant", &[]);
    assert_eq!(report.code, 0xBE);
    assert!(report.rule.contains("section .text"), "{report}");
}

#[test]
fn jumping_nowhere_is_the_caller_s_fault() {
    let report = report("plain_call", &[NOWHERE]);
    assert_eq!(report.code, 0x1E);
    assert!(report.rule.contains("executing"), "{report}");
}

#[test]
fn a_call_into_an_unloaded_driver_is_named() {
    let stand = Stand::with(Source::Plain);
    let entry = stand.image.export("ten_arguments").expect("exported");
    let other = stand
        .machine
        .images
        .load(&super::images::build(Source::Optimised), &|module, name| {
            super::gate::resolve(module, name, played())
        })
        .expect("a second image");
    let caller = other.export("plain_call").expect("exported");
    stand.machine.images.unload(&stand.image);
    let report = stand
        .run(move |_| {
            // SAFETY: the function calls what it is given.
            unsafe { crate::cpu::call(caller, &[entry]) }
        })
        .expect_err("the code is gone");
    assert_eq!(report.code, 0x50);
    assert!(report.rule.contains("has been unloaded"), "{report}");
}

#[test]
fn instructions_no_driver_may_use_are_named() {
    let fast_fail = report("fast_fail", &[]);
    assert_eq!((fast_fail.code, fast_fail.parameters[0]), (0x139, 3));
    let undefined = report("undefined", &[]);
    assert_eq!(
        (undefined.code, undefined.parameters[0]),
        (0x1E, 0xC000_001D)
    );
    let breakpoint = report("breakpoint", &[]);
    assert_eq!(
        (breakpoint.code, breakpoint.parameters[0]),
        (0x1E, 0x8000_0003)
    );
    let halt = report("halt", &[]);
    assert!(halt.rule.contains("`hlt`"), "{halt}");
}

#[test]
fn endless_recursion_is_a_double_fault() {
    let report = report("recurse", &[0]);
    assert_eq!((report.code, report.parameters[0]), (0x7F, 8));
}
