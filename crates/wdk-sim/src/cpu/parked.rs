//! Where threads are that do not run: code that they are to return into.

use std::ops::Range;

use super::report::{append_frames, visit_frames};
use super::thread;

/// See [`super::stacks_through`].
pub(super) fn stacks_through(code: &Range<u64>) -> Vec<(u64, Vec<String>)> {
    let mut found = Vec::new();
    thread::with_each(|processor| {
        let mut through = false;
        for frame in processor.frames() {
            visit_frames(&frame.context(), |address, _| {
                through |= code.contains(&address);
                !through
            });
        }
        if through {
            let mut stack = Vec::new();
            append_frames(processor.frames(), &mut stack);
            found.push((processor.kernel_thread(), stack));
        }
    });
    found
}
