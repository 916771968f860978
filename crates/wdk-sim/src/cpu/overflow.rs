//! The double fault of a stack that is used up, with what its frames take.

use std::fmt::Write as _;

use super::context::Context;
use super::report::{MAX_FRAMES, codes, describe_exact, describe_return, stop, visit_frames};
use super::thread::{self, TRAP};

/// The guard of a kernel stack was reached.
pub(super) fn stack_overflow(context: &Context, address: u64) -> ! {
    let frames = frames_with_sizes(context);
    let stack = thread::ensure().stack.get();
    let mut rule = format!(
        "The kernel stack is used up, all of its {} KiB (a thread's has 24 on x64): keep large \
         objects in pool, recurse less deep, or ask for more with KeExpandKernelStackAndCalloutEx. \
         The deepest frames:",
        stack.bytes() >> 10
    );
    for alike in frames.chunk_by(|one, next| one == next).take(DEEPEST) {
        let (name, bytes) = &alike[0];
        let times = match alike.len() {
            1 => String::new(),
            times => format!(", {times} times"),
        };
        let _ = write!(rule, "\n    {bytes:>6} bytes  {name}{times}");
    }
    if let Some((name, bytes)) = frames.iter().max_by_key(|(_, bytes)| *bytes) {
        let _ = write!(
            rule,
            "\n  the largest frame is that of {name}, {bytes} bytes"
        );
    }
    stop(
        codes::UNEXPECTED_KERNEL_MODE_TRAP,
        [codes::DOUBLE_FAULT, address, context.rsp(), context.rip],
        rule,
        context,
        true,
    )
}

/// How many different frames the report of a stack that is used up begins with.
const DEEPEST: usize = 12;

/// The frames of the current stack from `context` up, with what each takes of it.
fn frames_with_sizes(context: &Context) -> Vec<(String, u64)> {
    let stack = thread::ensure().stack.get();
    let outer = thread::ensure()
        .frames()
        .iter()
        .rev()
        .filter(|frame| stack.contains(frame.rsp) && frame.rsp > context.rsp())
        .map(|frame| (frame.context(), frame.routine == TRAP));
    let mut frames = Vec::new();
    for (context, mut exact) in std::iter::once((context.clone(), true)).chain(outer) {
        let mut places: Vec<(String, u64)> = Vec::new();
        let end = visit_frames(&context, |address, stack_pointer| {
            let names = if std::mem::take(&mut exact) {
                describe_exact(address)
            } else {
                describe_return(address)
            };
            places.push((names.into_iter().next().unwrap_or_default(), stack_pointer));
            frames.len() + places.len() < MAX_FRAMES
        });
        let ends: Vec<u64> = places
            .iter()
            .skip(1)
            .map(|place| place.1)
            .chain([end])
            .collect();
        frames.extend(
            places
                .into_iter()
                .zip(ends)
                .map(|((name, start), end)| (name, end.saturating_sub(start))),
        );
    }
    frames
}

/// The kernel is to call the driver function at `entry`, and the stack has no room for it.
pub(super) fn no_stack_left(entry: u64) -> ! {
    let mut context = thread::current()
        .and_then(|processor| processor.innermost())
        .map_or_else(Context::zeroed, thread::Frame::context);
    let address = context.rsp();
    if context.rip == 0 {
        context.rip = entry;
    }
    stack_overflow(&context, address)
}

/// The stack of the Linux thread is used up.
pub(super) fn host_stack_overflow(context: &Context, address: u64) -> ! {
    stop(
        codes::UNEXPECTED_KERNEL_MODE_TRAP,
        [codes::DOUBLE_FAULT, address, context.rsp(), context.rip],
        "Calls of the driver and of the kernel nest so deep that the simulator has no stack left \
         for them: see to it that the driver's recursion ends."
            .to_owned(),
        context,
        true,
    )
}
