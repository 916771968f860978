//! Exceptions in driver code: the search for a handler, the unwinding towards it, and
//! `__C_specific_handler`, which knows what `__try` compiles to.
//!
//! Both passes call a function's own handler as the kernel does, through the driver's image. When
//! the handler ends up in [`c_specific_handler`] and a filter accepts, that routine cannot unwind
//! by itself, since frames of the simulator lie between: it leaves an [`UnwindRequest`] and
//! returns, and the search takes it up.

use super::context::{Context, DispatcherContext, ExceptionPointers, ExceptionRecord, RAX};
use super::unwind::{self, Frame, Stop};
use super::{report, thread};
use crate::loader::images;

/// What a routine leaves to its gate.
pub(super) enum Action {
    /// Raise an exception at the call site.
    Raise(ExceptionRecord),
    /// Unwind from the call site to a frame and continue there.
    Unwind {
        request: UnwindRequest,
        record: Option<ExceptionRecord>,
    },
    /// Continue with these registers.
    Continue(Box<Context>),
}

/// Where unwinding ends, and where control continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UnwindRequest {
    /// The establisher frame of the target function.
    pub frame: u64,
    /// The address to continue at.
    pub address: u64,
    /// What `rax` is to hold there.
    pub value: u64,
}

/// `EXCEPTION_NONCONTINUABLE`
const NONCONTINUABLE: u32 = wdk_sys::EXCEPTION_NONCONTINUABLE;
const UNWINDING: u32 = 2;
const TARGET_UNWIND: u32 = 0x20;
const STATUS_UNWIND: u32 = wdk_sys::STATUS_UNWIND as u32;

/// `EXCEPTION_DISPOSITION`
const CONTINUE_EXECUTION: u64 = wdk_sys::ExceptionContinueExecution as u64;
const CONTINUE_SEARCH: u64 = wdk_sys::ExceptionContinueSearch as u64;

/// Deeper than any stack of driver code; a longer one goes in circles.
const MAX_FRAMES: usize = 1000;

/// What a routine raises: it cannot be continued, and the gate fills in where.
pub(super) fn raised(code: u32, information: &[u64]) -> ExceptionRecord {
    ExceptionRecord {
        flags: NONCONTINUABLE,
        ..ExceptionRecord::new(code, 0, information)
    }
}

/// Does what the routine of `frame` left; the result is what to continue with.
pub(super) fn act(frame: *mut thread::Frame) -> Context {
    let action = thread::ensure().take_action();
    // SAFETY: the gate passes the innermost frame of this thread, which it filled in.
    let mut context = unsafe { (*frame).context() };
    match action {
        Some(Action::Raise(mut record)) => {
            record.address = context.rip;
            dispatch(&mut record, context)
        }
        Some(Action::Unwind { request, record }) => {
            let mut record =
                record.unwrap_or_else(|| ExceptionRecord::new(STATUS_UNWIND, context.rip, &[]));
            unwind(&mut record, &mut context, request);
            context
        }
        Some(Action::Continue(context)) => *context,
        None => unreachable!("a frame is marked only together with its action"),
    }
}

/// Finds a handler for `record`, raised or faulted at `context`; the result is the handler's
/// context. With none it is a bugcheck.
pub(super) fn dispatch(record: &mut ExceptionRecord, mut context: Context) -> Context {
    let mut walk = context.clone();
    for _ in 0..MAX_FRAMES {
        let frame = match unwind::step(&mut walk) {
            Ok(frame) => frame,
            Err(stop) => report::unhandled(record, &context, &stop),
        };
        let Some(handler) = frame.handler.filter(|handler| handler.exception) else {
            continue;
        };
        match call_handler(
            record,
            &mut context,
            &walk,
            &frame,
            handler.routine,
            handler.data,
            0,
        ) {
            Verdict::Search => {}
            Verdict::Continue if record.flags & NONCONTINUABLE != 0 => {
                report::continued_noncontinuable(record, &context);
            }
            Verdict::Continue => return context,
            Verdict::Unwind(request) => {
                unwind(record, &mut context, request);
                return context;
            }
        }
    }
    report::unhandled(record, &context, &Stop::Stack(walk.rsp()))
}

/// Unwinds from `context` to the frame of `request`, running termination handlers; `context`
/// becomes what to continue with.
fn unwind(record: &mut ExceptionRecord, context: &mut Context, request: UnwindRequest) {
    record.flags |= UNWINDING;
    let origin = context.clone();
    for _ in 0..MAX_FRAMES {
        let mut caller = context.clone();
        let frame = match unwind::step(&mut caller) {
            Ok(frame) => frame,
            Err(stop) => report::target_not_found(request.frame, &origin, &stop),
        };
        let is_target = frame.establisher == request.frame && frame.entry.is_some();
        if is_target {
            record.flags |= TARGET_UNWIND;
        }
        if let Some(handler) = frame.handler.filter(|handler| handler.termination) {
            // A termination handler may look at the registers of its frame, not at those of the
            // exception.
            let mut own = context.clone();
            call_handler(
                record,
                &mut own,
                &caller,
                &frame,
                handler.routine,
                handler.data,
                request.address,
            );
        }
        if is_target {
            context.rip = request.address;
            context.gpr[RAX] = request.value;
            return;
        }
        *context = caller;
    }
    report::target_not_found(request.frame, &origin, &Stop::Stack(context.rsp()))
}

enum Verdict {
    Search,
    Continue,
    Unwind(UnwindRequest),
}

fn call_handler(
    record: &mut ExceptionRecord,
    context: &mut Context,
    caller: &Context,
    frame: &Frame,
    routine: u32,
    data: u32,
    target_ip: u64,
) -> Verdict {
    let mut caller = caller.clone();
    let function_entry = images()
        .find(frame.control_pc)
        .and_then(|image| image.function_entry_address(frame.control_pc))
        .unwrap_or(0);
    let handler = frame.image_base + u64::from(routine);
    let mut dispatcher = DispatcherContext {
        control_pc: frame.control_pc,
        image_base: frame.image_base,
        function_entry,
        establisher_frame: frame.establisher,
        target_ip,
        context: &raw mut caller,
        language_handler: handler,
        handler_data: frame.image_base + u64::from(data),
        history: 0,
        scope_index: 0,
        unused: 0,
    };
    let processor = thread::ensure();
    processor.request.set(None);
    // SAFETY: the handler is the one the driver's unwind data names, called with what such a
    // handler is passed; everything pointed to outlives the call.
    let disposition = unsafe {
        super::call(
            handler,
            &[
                std::ptr::from_mut(record) as u64,
                frame.establisher,
                std::ptr::from_mut(context) as u64,
                &raw mut dispatcher as u64,
            ],
        )
    };
    match processor.request.take() {
        Some(request) => Verdict::Unwind(request),
        // The disposition is an `int`.
        None => match disposition & 0xffff_ffff {
            CONTINUE_EXECUTION => Verdict::Continue,
            _ => Verdict::Search,
        },
    }
}

/// `__C_specific_handler`: evaluates the filters of a frame while a handler is searched for, runs
/// its termination handlers while it is unwound.
pub(super) unsafe extern "win64" fn c_specific_handler(
    record: *mut ExceptionRecord,
    establisher: u64,
    context: *mut Context,
    dispatcher: *mut DispatcherContext,
) -> u64 {
    // SAFETY: the routine's contract: the arguments a dispatcher passes to a handler, valid for the
    // call.
    let (record, context, dispatcher) = unsafe { (record, context, &mut *dispatcher) };
    let base = dispatcher.image_base;
    let scopes = images()
        .find(base)
        .and_then(|image| {
            let data = dispatcher.handler_data.checked_sub(base)?;
            image.scopes(u32::try_from(data).ok()?).ok()
        })
        .unwrap_or_default();
    let pc = dispatcher.control_pc.wrapping_sub(base);
    // SAFETY: as above.
    let flags = unsafe { (*record).flags };
    let mut index = dispatcher.scope_index as usize;
    while let Some(scope) = scopes.get(index) {
        index += 1;
        if !(u64::from(scope.begin)..u64::from(scope.end)).contains(&pc) {
            continue;
        }
        if flags & UNWINDING == 0 {
            if scope.target == 0 {
                continue;
            }
            let accepted = if scope.handler == 1 {
                1
            } else {
                let mut pointers = ExceptionPointers { record, context };
                // SAFETY: a filter function of the driver's scope table, called as the compiler
                // wrote it to be.
                let answer = unsafe {
                    super::call(
                        base + u64::from(scope.handler),
                        &[&raw mut pointers as u64, establisher],
                    )
                };
                answer as i32
            };
            if accepted < 0 {
                return CONTINUE_EXECUTION;
            }
            if accepted > 0 {
                // SAFETY: as above.
                let code = unsafe { (*record).code };
                thread::ensure().request.set(Some(UnwindRequest {
                    frame: establisher,
                    address: base + u64::from(scope.target),
                    value: u64::from(code),
                }));
                return CONTINUE_SEARCH;
            }
        } else {
            let target = dispatcher.target_ip.wrapping_sub(base);
            if flags & TARGET_UNWIND != 0 {
                // Control stays within the scope when the target lies in one that ends in the same
                // handler: nothing is left.
                let stays = scopes.iter().any(|other| {
                    (u64::from(other.begin)..u64::from(other.end)).contains(&target)
                        && other.target == scope.target
                        && other.handler == scope.handler
                });
                if stays || (scope.target != 0 && target == u64::from(scope.target)) {
                    return CONTINUE_SEARCH;
                }
            }
            if scope.target == 0 {
                // A termination handler that is itself left by an exception must not run again.
                dispatcher.scope_index = index as u32;
                // SAFETY: a termination handler of the driver's scope table.
                unsafe { super::call(base + u64::from(scope.handler), &[1, establisher]) };
            }
        }
    }
    CONTINUE_SEARCH
}
