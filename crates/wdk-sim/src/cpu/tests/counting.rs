//! Counted instructions.

use super::images::Source;
use super::{Stand, invoke};
use crate::cpu::{count_instructions, instructions};

fn count(stand: &Stand, name: &'static str, arguments: &[u64]) -> u64 {
    let arguments = arguments.to_vec();
    stand
        .run(move |image| {
            count_instructions(true);
            invoke(image, name, &arguments);
            count_instructions(false);
            instructions()
        })
        .expect("no bugcheck")
}

#[test]
fn every_instruction_of_the_driver_counts_once() {
    let stand = Stand::with(Source::Optimised);
    for rounds in [1, 10, 100] {
        assert_eq!(count(&stand, "count_loop", &[rounds]), 3 + 3 * rounds);
    }
}

#[test]
fn routines_repetitions_and_device_accesses_add_nothing() {
    let stand = Stand::with(Source::Optimised);
    let mut target = [0_u8; 64];
    let source = [1_u8; 64];
    let addresses = [target.as_mut_ptr() as u64, source.as_ptr() as u64];
    let with = |bytes| count(&stand, "count_string", &[addresses[0], addresses[1], bytes]);
    let one = with(1);
    assert!((10..60).contains(&one), "{one}");
    assert_eq!(with(50), one);
    assert_eq!(with(50), one);
}

#[test]
fn exceptions_and_traps_keep_the_count_exact() {
    let stand = Stand::with(Source::Optimised);
    for (name, arguments) in [
        ("order", &[0xC000_009A_u64][..]),
        ("through_cr8", &[2]),
        ("shared_time", &[]),
        ("guarded_read", &[0x6000_0000_0000]),
    ] {
        let first = count(&stand, name, arguments);
        assert!((5..400).contains(&first), "{name}: {first}");
        assert_eq!(count(&stand, name, arguments), first, "{name}");
    }
    // Counted and not counted runs do the same.
    let counted = stand.run(|image| {
        count_instructions(true);
        let result = invoke(image, "order", &[0xC000_009A]);
        count_instructions(false);
        result
    });
    assert_eq!(counted, Ok(2134));
}
