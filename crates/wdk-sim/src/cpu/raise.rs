//! Routines that raise, unwind, look at stacks, stop the machine or look up other routines.

use super::context::{Context, DispatcherContext, ExceptionRecord};
use super::exception::{self, Action, UnwindRequest};
use super::stop;
use super::thread;
use super::unwind;
use super::{codes, guarded, report, system_routine};
use crate::loader::images;
use crate::nt::{routine, variable};

/// Whether a kernel debugger is enabled.
#[variable(ntoskrnl, fidelity = "there is no debugger")]
fn KdDebuggerEnabled() -> u64 {
    &raw const DEBUGGER_ENABLED as u64
}

/// Whether no kernel debugger is present.
#[variable(ntoskrnl, fidelity = "there is no debugger")]
fn KdDebuggerNotPresent() -> u64 {
    &raw const DEBUGGER_NOT_PRESENT as u64
}

/// What `KdDebuggerEnabled` holds.
static DEBUGGER_ENABLED: u8 = 0;
/// What `KdDebuggerNotPresent` holds.
static DEBUGGER_NOT_PRESENT: u8 = 1;

fn leave(action: Action) {
    thread::ensure().leave(action);
}

/// The registers of the driver at the call of the running routine.
fn caller() -> Context {
    thread::ensure()
        .innermost()
        .map_or_else(Context::zeroed, thread::Frame::context)
}

/// Raises an exception with a status.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRaiseStatus(status: u32) {
    leave(Action::Raise(exception::raised(status, &[])));
}

/// Raises `STATUS_ACCESS_VIOLATION`.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRaiseAccessViolation() {
    leave(Action::Raise(exception::raised(
        report::STATUS_ACCESS_VIOLATION,
        &[],
    )));
}

/// Raises `STATUS_DATATYPE_MISALIGNMENT`.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRaiseDatatypeMisalignment() {
    leave(Action::Raise(exception::raised(
        report::STATUS_DATATYPE_MISALIGNMENT,
        &[],
    )));
}

/// Raises an exception with the driver's record.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlRaiseException(record: *const ExceptionRecord) {
    // SAFETY: the routine's contract: a record of the driver's.
    leave(Action::Raise(unsafe { *record }));
}

/// Raises an exception with the driver's record.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExRaiseException(record: *const ExceptionRecord) {
    // SAFETY: as above.
    unsafe { RtlRaiseException(record) };
}

/// Runs the filters and handlers of `__try` blocks; named by unwind data.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn __C_specific_handler(
    record: *mut ExceptionRecord,
    establisher: u64,
    context: *mut Context,
    dispatcher: *mut DispatcherContext,
) -> i32 {
    // SAFETY: passed on to the caller.
    unsafe { exception::c_specific_handler(record, establisher, context, dispatcher) as i32 }
}

/// Unwinds the stack to a frame.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlUnwind(
    frame: u64,
    address: u64,
    #[optional] record: *const ExceptionRecord,
    value: u64,
) {
    leave(Action::Unwind {
        request: UnwindRequest {
            frame,
            address,
            value,
        },
        // SAFETY: the routine's contract: a record or null.
        record: unsafe { record.as_ref() }.copied(),
    });
}

/// Unwinds the stack to a frame, with a context.
#[routine(
    ntoskrnl,
    irql = any,
    undeclared = "nobody documents it",
    fidelity = "the context and the history are ignored"
)]
pub(crate) unsafe extern "win64" fn RtlUnwindEx(
    frame: u64,
    address: u64,
    #[optional] record: *const ExceptionRecord,
    value: u64,
    _context: *mut Context,
    _history: u64,
) {
    // SAFETY: passed on to the caller.
    unsafe { RtlUnwind(frame, address, record, value) };
}

/// Unwinds to a label of the same function.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn _local_unwind(frame: u64, address: u64) {
    // SAFETY: no record.
    unsafe { RtlUnwind(frame, address, std::ptr::null(), 0) };
}

/// Finds the unwind data of an address.
#[routine(
    ntoskrnl,
    irql = any,
    undeclared = "nobody documents it",
    fidelity = "the history is ignored"
)]
pub(crate) unsafe extern "win64" fn RtlLookupFunctionEntry(
    address: u64,
    image_base: *mut u64,
    _history: u64,
) -> u64 {
    let Some(image) = images().find(address) else {
        return 0;
    };
    // SAFETY: the routine's contract: a place for the base.
    unsafe { image_base.write(image.base()) };
    image.function_entry_address(address).unwrap_or(0)
}

/// Unwinds one frame of a context.
#[routine(
    ntoskrnl,
    irql = any,
    undeclared = "nobody documents it",
    fidelity = "the context pointers are ignored"
)]
pub(crate) unsafe extern "win64" fn RtlVirtualUnwind(
    handler_type: u32,
    image_base: u64,
    control_pc: u64,
    _function_entry: u64,
    context: *mut Context,
    handler_data: *mut u64,
    establisher: *mut u64,
    _context_pointers: u64,
) -> u64 {
    const EXCEPTION_HANDLER: u32 = 1;
    const TERMINATION_HANDLER: u32 = 2;
    // SAFETY: the routine's contract: a context, and places for the results.
    let (context, handler_data, establisher) =
        unsafe { (&mut *context, &mut *handler_data, &mut *establisher) };
    context.rip = control_pc;
    let Ok(frame) = unwind::step(context) else {
        context.rip = 0;
        return 0;
    };
    *establisher = frame.establisher;
    match frame.handler {
        Some(handler)
            if (handler.exception && handler_type & EXCEPTION_HANDLER != 0)
                || (handler.termination && handler_type & TERMINATION_HANDLER != 0) =>
        {
            *handler_data = image_base + u64::from(handler.data);
            image_base + u64::from(handler.routine)
        }
        _ => 0,
    }
}

/// Stores the caller's registers.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCaptureContext(context: *mut Context) {
    // SAFETY: the routine's contract: a place for a context, aligned as one.
    unsafe { context.write(caller()) };
}

/// Continues with the registers given.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlRestoreContext(
    context: *const Context,
    _record: *const ExceptionRecord,
) {
    // SAFETY: the routine's contract: a context.
    leave(Action::Continue(Box::new(unsafe { (*context).clone() })));
}

/// Finds the image that an address lies in.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlPcToFileHeader(address: u64, base: *mut u64) -> u64 {
    let found = images().find(address).map_or(0, |image| image.base());
    // SAFETY: the routine's contract: a place for the base.
    unsafe { base.write(found) };
    found
}

/// Stores the return addresses on the stack.
#[routine(ntoskrnl, irql = any, fidelity = "driver frames only")]
pub(crate) unsafe extern "win64" fn RtlCaptureStackBackTrace(
    skip: u32,
    count: u32,
    #[unjudged] addresses: *mut u64,
    #[optional] hash: *mut u32,
) -> u16 {
    let mut context = caller();
    let mut stored = 0;
    let mut sum: u32 = 0;
    for index in 0..skip.saturating_add(count) {
        if index >= skip {
            // SAFETY: the routine's contract: room for `count` addresses.
            unsafe { addresses.add(stored).write(context.rip) };
            stored += 1;
            sum = sum.wrapping_add(context.rip as u32);
        }
        if unwind::step(&mut context).is_err() || images().find(context.rip).is_none() {
            break;
        }
    }
    if !hash.is_null() {
        // SAFETY: the routine's contract: a place for the hash or null.
        unsafe { hash.write(sum) };
    }
    stored as u16
}

/// Stops the machine.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeBugCheck(code: u32) {
    // SAFETY: passes plain values on.
    unsafe { KeBugCheckEx(code, 0, 0, 0, 0) };
}

/// Stops the machine, with parameters.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeBugCheckEx(code: u32, a: u64, b: u64, c: u64, d: u64) {
    stop(
        code,
        [a, b, c, d],
        "The driver stopped the machine itself, with KeBugCheckEx.",
    );
}

/// Reports a failed assertion.
#[routine(ntoskrnl, irql = any, fidelity = "it stops the machine instead of asking a debugger")]
pub(crate) unsafe extern "win64" fn RtlAssert(assertion: u64, file: u64, line: u32, _message: u64) {
    let text = |address| {
        super::format::read_string(address, super::format::Width::Narrow, 256, "text")
            .map_or_else(|_| "?".to_owned(), |units| String::from_utf16_lossy(&units))
    };
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [u64::from(report::STATUS_ASSERTION_FAILURE), 0, 0, 0],
        format!(
            "The driver's assertion `{}` failed at {}:{line}.",
            text(assertion),
            text(file)
        ),
    );
}

/// Breaks into a debugger.
#[routine(ntoskrnl, irql = any, fidelity = "no debugger: it raises `STATUS_BREAKPOINT`")]
pub(crate) unsafe extern "win64" fn DbgBreakPoint() {
    leave(Action::Raise(ExceptionRecord::new(
        report::STATUS_BREAKPOINT,
        0,
        &[0],
    )));
}

/// Breaks into a debugger, with a status.
#[routine(ntoskrnl, irql = any, fidelity = "no debugger: it raises `STATUS_BREAKPOINT`")]
pub(crate) unsafe extern "win64" fn DbgBreakPointWithStatus(status: u32) {
    leave(Action::Raise(ExceptionRecord::new(
        report::STATUS_BREAKPOINT,
        0,
        &[u64::from(status)],
    )));
}

/// Tells whether no debugger is present.
#[routine(ntoskrnl, irql = any, fidelity = "there is no debugger")]
pub(crate) unsafe extern "win64" fn KdRefreshDebuggerNotPresent() -> u8 {
    DEBUGGER_NOT_PRESENT
}

/// Finds a routine by its name, in the kernel or the HAL.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmGetSystemRoutineAddress(name: u64) -> u64 {
    let mut header = [0; 16];
    if !guarded::read(name, &mut header) {
        super::raise_access_violation(name, false);
        return 0;
    }
    let length = usize::from(u16::from_le_bytes([header[0], header[1]])) / 2;
    let buffer = u64::from_le_bytes(*header.last_chunk().expect("sixteen bytes"));
    let mut units = vec![0; length * 2];
    if !guarded::read(buffer, &mut units) {
        super::raise_access_violation(buffer, false);
        return 0;
    }
    let units: Vec<u16> = units
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .collect();
    system_routine(&String::from_utf16_lossy(&units))
}
