//! Calls into the driver and out of it.

use super::images::Source;
use super::{Stand, gate, invoke};
use crate::loader::At;
use crate::nt::played;

#[test]
fn arguments_beyond_the_fourth_arrive() {
    let stand = Stand::with(Source::Optimised);
    let arguments: Vec<u64> = (1..=10).collect();
    let expected: u64 = arguments.iter().map(|n| n * n).sum();
    assert_eq!(stand.call("ten_arguments", &arguments), Ok(expected));
}

#[test]
fn an_import_gets_its_arguments_and_is_counted_with_its_call_site() {
    let stand = Stand::with(Source::Optimised);
    let text = c"hello";
    assert_eq!(
        stand.call("print_something", &[41, text.as_ptr() as u64]),
        Ok(123)
    );
    assert_eq!(stand.printed(), "number 41 text hello last -5\n");
    assert_eq!(
        stand.machine.record.trace.counts().get("DbgPrint"),
        Some(&1)
    );
}

#[test]
fn equal_runs_have_equal_fingerprints() {
    let print = |number| {
        let stand = Stand::with(Source::Optimised);
        let text = c"x";
        stand
            .call("print_something", &[number, text.as_ptr() as u64])
            .expect("no bugcheck");
        stand.machine.record.trace.fingerprint()
    };
    assert_eq!(print(1), print(1));
}

#[test]
fn routines_are_looked_up_in_both_modules_and_by_profile() {
    let stand = Stand::with(Source::Optimised);
    let look_up = |name: &str| {
        let name: Vec<u16> = name.encode_utf16().collect();
        stand
            .run(move |image| {
                invoke(
                    image,
                    "look_up",
                    &[name.as_ptr() as u64, name.len() as u64 * 2],
                )
            })
            .expect("no bugcheck")
    };
    assert_ne!(look_up("DbgPrint"), 0);
    assert_eq!(
        Some(look_up("DbgPrint")),
        gate::resolve("NTOSKRNL.EXE", "DbgPrint", played())
    );
    assert_ne!(look_up("memcpy"), 0);
    assert_eq!(look_up("NoSuchRoutine"), 0);
}

#[test]
fn the_call_stack_names_routine_and_functions() {
    let stand = Stand::with(Source::Plain);
    let report = stand
        .call("stop_machine", &[7])
        .expect_err("the driver stops the machine");
    assert_eq!(report.code, 0xE2);
    assert_eq!(report.parameters, [7, 2, 3, 4]);
    assert_eq!(report.stack[0], "KeBugCheckEx");
    assert!(
        report.stack[1].starts_with("stop_machine+"),
        "{:?}",
        report.stack
    );
    assert_eq!(report.stack.len(), 2, "{:?}", report.stack);
}

#[test]
fn a_back_trace_lists_return_addresses() {
    for source in [Source::Plain, Source::Optimised] {
        let stand = Stand::with(source);
        let frames = stand
            .run(|image| {
                let mut frames = [0_u64; 8];
                let count = invoke(image, "back_trace", &[frames.as_mut_ptr() as u64]) as usize;
                frames[..count].to_vec()
            })
            .expect("no bugcheck");
        let names: Vec<String> = frames
            .iter()
            .map(|&frame| stand.image.describe(frame, At::Return))
            .collect();
        assert!(
            names
                .last()
                .is_some_and(|name| name.starts_with("back_trace+")),
            "{names:?}"
        );
    }
}
