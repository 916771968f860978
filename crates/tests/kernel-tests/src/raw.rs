//! Raw routines of `wdk-sys` that are its own functions, or that walk the stack.

use core::ptr;

use wdk::sys::{ULONG64, dynamic, ntddk};

use crate::harness::{Outcome, check, tests};

tests![
    the_processors_number_is_below_their_count,
    what_is_left_of_the_stack_shrinks_with_each_frame,
    the_unwind_data_of_a_function_is_found_in_its_image,
    floating_point_remainders_are_exact,
];

fn the_processors_number_is_below_their_count() -> Outcome {
    let number = ntddk::KeGetCurrentProcessorNumber();
    let count = match dynamic::KeQueryMaximumProcessorCountEx::get() {
        // SAFETY: the routine takes any group; this means all of them.
        Some(count) => unsafe { count(0xffff) },
        // The processors of one group.
        None => 64,
    };
    check!(number < count);
    Ok(())
}

/// Takes a frame of its own.
#[inline(never)]
fn left_below(room: &mut [u8; 512]) -> usize {
    room[0] = core::hint::black_box(1);
    ntddk::IoGetRemainingStackSize() as usize
}

fn what_is_left_of_the_stack_shrinks_with_each_frame() -> Outcome {
    let here = ntddk::IoGetRemainingStackSize() as usize;
    check!(here > 1024);
    let mut room = core::hint::black_box([0; 512]);
    let below = left_below(&mut room);
    check!(below < here);
    Ok(())
}

fn the_unwind_data_of_a_function_is_found_in_its_image() -> Outcome {
    // The address of a function that has a frame.
    let address = left_below as *const () as ULONG64;
    let mut base = 0;
    // SAFETY: the base is there to be written; a null table is none.
    let entry =
        unsafe { ntddk::RtlLookupFunctionEntry(address + 4, &raw mut base, ptr::null_mut()) };
    check!(!entry.is_null());
    // SAFETY: the entry is the image's, which stays.
    let begin = unsafe { (*entry).BeginAddress };
    check!(base + u64::from(begin) == address);
    Ok(())
}

fn floating_point_remainders_are_exact() -> Outcome {
    let divide = |x: f64, y: f64| core::hint::black_box(x) % core::hint::black_box(y);
    check!(divide(7.5, 2.0) == 1.5);
    check!(divide(-1e300, 3.0) == -0.0);
    check!(divide(1.0, 0.0).is_nan());
    check!(core::hint::black_box(5.25_f32) % core::hint::black_box(-2.0) == 1.25);
    Ok(())
}
