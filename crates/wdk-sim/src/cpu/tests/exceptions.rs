//! Raised exceptions: search, filters, termination handlers, unwinding.

use super::Stand;
use super::images::Source;

const STATUS: u64 = 0xC000_009A;
const BOTH: [Source; 2] = [Source::Optimised, Source::Plain];

#[test]
fn a_handler_resumes_with_the_frame_restored() {
    for source in BOTH {
        assert_eq!(Stand::with(source).call("catch_status", &[STATUS]), Ok(6));
    }
}

#[test]
fn deep_frames_are_unwound_with_their_registers() {
    for source in BOTH {
        for depth in [0, 1, 3] {
            assert_eq!(
                Stand::with(source).call("catch_deep", &[STATUS, depth]),
                Ok(1)
            );
        }
    }
}

#[test]
fn filters_run_before_termination_handlers_before_the_handler() {
    for source in BOTH {
        assert_eq!(Stand::with(source).call("order", &[STATUS]), Ok(2134));
    }
}

#[test]
fn a_handler_may_raise_to_the_outer_one() {
    for source in BOTH {
        assert_eq!(Stand::with(source).call("nested", &[STATUS]), Ok(12));
    }
}

#[test]
fn a_termination_handler_runs_without_an_exception() {
    for source in BOTH {
        assert_eq!(Stand::with(source).call("normal_finally", &[]), Ok(56));
    }
}

#[test]
fn a_termination_handler_may_catch_exceptions_of_its_own() {
    for source in BOTH {
        assert_eq!(
            Stand::with(source).call("raise_in_finally", &[STATUS]),
            Ok(567)
        );
    }
}

#[test]
fn a_filter_may_continue_where_the_exception_was_raised() {
    for source in BOTH {
        assert_eq!(
            Stand::with(source).call("resume_after_filter", &[42]),
            Ok(1042)
        );
    }
}

#[test]
fn an_exception_nobody_catches_stops_the_machine_with_its_origin() {
    for source in BOTH {
        let report = Stand::with(source)
            .call("raise_uncaught", &[STATUS])
            .expect_err("nobody catches it");
        assert_eq!(report.code, 0x1E);
        assert_eq!(report.parameters[0], STATUS);
        assert!(
            report
                .rule
                .contains("ExRaiseStatus raised STATUS_INSUFFICIENT_RESOURCES"),
            "{report}"
        );
        assert_eq!(report.stack[0], "ExRaiseStatus");
        // The optimised function ends in a jump to the routine, which leaves nothing of it on the
        // stack.
        if matches!(source, Source::Plain) {
            assert!(report.stack[1].starts_with("raise_uncaught"), "{report}");
        }
    }
}

#[test]
fn calls_are_balanced_after_many_exceptions() {
    let stand = Stand::with(Source::Optimised);
    let result = stand.run(|image| {
        (0..5000)
            .map(|_| super::invoke(image, "order", &[STATUS]))
            .all(|trail| trail == 2134)
    });
    assert_eq!(result, Ok(true));
}
