//! Words for what went wrong: stacks, registers, and the bugchecks of this module.

use std::fmt::Write as _;
use std::time::Duration;

use super::context::{Context, ExceptionRecord};
use super::kernel::kernel;
use super::stop_with;
use super::thread::{self, TRAP};
use super::traps::PageFault;
use super::unwind::{self, Stop};
use super::{arguments, call, gate, memory_ops, privileged, registers, windows};
use crate::loader::{At, images};
use crate::record::BugCheck;
use crate::space::{SYSTEM_START, space};

/// Bugcheck codes of this module, as Windows numbers them.
pub(crate) mod codes {
    pub use crate::nt::codes::*;

    /// Its first parameter when the stack is used up.
    pub const DOUBLE_FAULT: u64 = 8;
}

pub(super) const STATUS_ACCESS_VIOLATION: u32 = wdk_sys::STATUS_ACCESS_VIOLATION as u32;
pub(super) const STATUS_BREAKPOINT: u32 = wdk_sys::STATUS_BREAKPOINT as u32;
pub(super) const STATUS_DATATYPE_MISALIGNMENT: u32 = wdk_sys::STATUS_DATATYPE_MISALIGNMENT as u32;
pub(super) const STATUS_ILLEGAL_INSTRUCTION: u32 = wdk_sys::STATUS_ILLEGAL_INSTRUCTION as u32;
pub(super) const STATUS_INTEGER_DIVIDE_BY_ZERO: u32 = wdk_sys::STATUS_INTEGER_DIVIDE_BY_ZERO as u32;
pub(super) const STATUS_FLOAT_MULTIPLE_TRAPS: u32 = wdk_sys::STATUS_FLOAT_MULTIPLE_TRAPS as u32;
pub(super) const STATUS_ASSERTION_FAILURE: u32 = wdk_sys::STATUS_ASSERTION_FAILURE as u32;
const STATUS_PRIVILEGED_INSTRUCTION: u64 = wdk_sys::STATUS_PRIVILEGED_INSTRUCTION as u32 as u64;

/// What to do about pageable memory.
const PAGEABLE: &str = "; it is pageable: use nonpaged pool, a section whose name does not begin \
    with PAGE, or lock it before (MmLockPagableDataSection, MmProbeAndLockPages and the system \
    address of the MDL)";

/// Longest stack in a report.
pub(super) const MAX_FRAMES: usize = 64;

fn status_name(code: u32) -> String {
    let name = match code {
        STATUS_ACCESS_VIOLATION => "STATUS_ACCESS_VIOLATION",
        STATUS_BREAKPOINT => "STATUS_BREAKPOINT",
        STATUS_DATATYPE_MISALIGNMENT => "STATUS_DATATYPE_MISALIGNMENT",
        STATUS_ILLEGAL_INSTRUCTION => "STATUS_ILLEGAL_INSTRUCTION",
        STATUS_INTEGER_DIVIDE_BY_ZERO => "STATUS_INTEGER_DIVIDE_BY_ZERO",
        STATUS_ASSERTION_FAILURE => "STATUS_ASSERTION_FAILURE",
        0xC000_009A => "STATUS_INSUFFICIENT_RESOURCES",
        0xC000_00A1 => "STATUS_WORKING_SET_QUOTA",
        0xC000_0044 => "STATUS_QUOTA_EXCEEDED",
        _ => return format!("{code:#010x}"),
    };
    format!("{name} ({code:#010x})")
}

/// What a call returns to, in a line for each function: the innermost first, where functions are
/// inlined.
pub(super) fn describe_return(address: u64) -> Vec<String> {
    if call::is_boundary(address) {
        return vec![
            "the last call of a function the kernel called (a tail call leaves no address)"
                .to_owned(),
        ];
    }
    images().describe_frames(address, At::Return)
}

pub(super) fn describe_exact(address: u64) -> Vec<String> {
    if let Some(name) = gate::name_at(address).or_else(|| memory_ops::name_at(address)) {
        return vec![name.to_owned()];
    }
    images().describe_frames(address, At::Instruction)
}

/// Goes up the stack from `context` to where the kernel called the driver, and tells `visit` the
/// address and the stack pointer in each frame, until it answers with false. Returns the stack
/// pointer where it ended.
pub(super) fn visit_frames(context: &Context, mut visit: impl FnMut(u64, u64) -> bool) -> u64 {
    let mut context = context.clone();
    while !call::is_boundary(context.rip) && visit(context.rip, context.rsp()) {
        let before = context.rsp();
        let leaf = memory_ops::contains(context.rip) || images().find(context.rip).is_none();
        if unwind::step(&mut context).is_err() || (context.rsp() <= before && !leaf) {
            break;
        }
    }
    context.rsp()
}

/// The stack from `context` up to where the kernel called the driver.
fn walk(context: &Context, exact: bool, into: &mut Vec<String>) {
    let mut exact = exact;
    visit_frames(context, |address, _| {
        into.extend(if std::mem::take(&mut exact) {
            describe_exact(address)
        } else {
            describe_return(address)
        });
        into.len() < MAX_FRAMES
    });
}

/// The addresses to which the driver's call that is being executed on this thread and its callers
/// return, innermost first; how many there are.
pub(super) fn return_addresses(into: &mut [u64]) -> usize {
    let Some(frame) = thread::current().and_then(|processor| processor.innermost()) else {
        return 0;
    };
    let mut count = 0;
    if frame.routine != TRAP {
        visit_frames(&frame.context(), |address, _| {
            into[count] = address;
            count += 1;
            count < into.len()
        });
    }
    count
}

/// See [`super::call_stack`].
pub(super) fn call_stack() -> Vec<String> {
    let mut stack = Vec::new();
    if let Some(processor) = thread::current() {
        append_frames(processor.frames(), &mut stack);
    }
    stack
}

pub(super) fn append_frames(frames: &[thread::Frame], into: &mut Vec<String>) {
    for frame in frames.iter().rev() {
        if into.len() >= MAX_FRAMES {
            return;
        }
        if let Some(name) = gate::routine_name(frame) {
            into.push(name.to_owned());
        }
        walk(&frame.context(), frame.routine == TRAP, into);
    }
}

/// The stack from `context`, and then of the frames the current one interrupted.
fn stack_from(context: &Context, exact: bool) -> Vec<String> {
    let mut stack = Vec::new();
    let frames = thread::current().map_or(&[][..], |processor| processor.frames());
    if let Some((innermost, outer)) = frames.split_last() {
        if let Some(name) = gate::routine_name(innermost) {
            stack.push(name.to_owned());
        }
        walk(context, exact, &mut stack);
        append_frames(outer, &mut stack);
    } else {
        walk(context, exact, &mut stack);
    }
    stack
}

fn registers_text(context: &Context) -> String {
    const NAMES: [&str; 16] = [
        "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12",
        "r13", "r14", "r15",
    ];
    let mut text = format!(
        "rip={:016x}  {}",
        context.rip,
        registers::disassemble(context.rip)
    );
    for (index, (name, value)) in NAMES.iter().zip(context.gpr).enumerate() {
        let separator = if index % 4 == 0 { '\n' } else { ' ' };
        // Writing to a string cannot fail.
        let _ = write!(text, "{separator}{name:>3}={value:016x}");
    }
    text
}

pub(super) fn stop(
    code: u32,
    parameters: [u64; 4],
    rule: String,
    context: &Context,
    exact: bool,
) -> ! {
    stop_with(BugCheck {
        code,
        parameters,
        rule,
        stack: stack_from(context, exact),
        registers: Some(registers_text(context)),
    })
}

/// What an address is, as far as any module knows.
pub(super) fn explain(address: u64) -> String {
    if address < 0x1_0000 {
        return format!("{address:#x} (a null pointer, or a member of one)");
    }
    let known = images()
        .explain(address)
        .or_else(|| gate::name_at(address).map(|name| format!("the gate of {name}")))
        .or_else(|| space().explain(address));
    match known {
        Some(known) => format!("{address:#x} ({known})"),
        None if address < SYSTEM_START => {
            format!("{address:#x} (user address space, nothing is mapped there)")
        }
        None => format!("{address:#x} (nothing is mapped there)"),
    }
}

/// Returns when the page fault is an exception a handler may catch; otherwise it ends the machine.
/// A real kernel lets drivers catch faults of user addresses below `DISPATCH_LEVEL` only.
pub(super) fn unless_exception(context: &Context, fault: PageFault, in_routine: bool) {
    let irql = kernel().irql();
    let operation = match (fault.fetch, fault.write) {
        (true, _) => "executed",
        (false, true) => "wrote",
        (false, false) => "read",
    };
    let number = if fault.fetch {
        8
    } else {
        u64::from(fault.write)
    };
    let who = thread::current()
        .and_then(|processor| processor.innermost())
        .and_then(gate::routine_name)
        .filter(|_| in_routine)
        .map_or_else(
            || match memory_ops::name_at(context.rip) {
                Some(routine) => format!("The driver, in {routine},"),
                None => "The driver".to_owned(),
            },
            |routine| format!("{routine}, on behalf of the driver,"),
        );
    let exact = !in_routine;
    if let Some(import) = images().missing().name_at(fault.address) {
        let (done, what) = if fault.fetch {
            ("called", "a routine")
        } else {
            ("used", "a variable")
        };
        stop(
            codes::MISSING_IMPORT_USED,
            [fault.address, number, context.rip, 0],
            format!(
                "{who} {done} {import}, {what} that this kernel does not have: Windows would not \
                 have loaded the driver. Find the routine at run time with \
                 MmGetSystemRoutineAddress, and do without it where it is missing."
            ),
            context,
            exact,
        );
    }
    let mut place = explain(fault.address);
    if in_routine && let Some(argument) = arguments::that_led_to(fault.address) {
        let _ = write!(place, " (it was given {argument})");
    }
    if irql >= crate::nt::DISPATCH_LEVEL {
        let paging = space().paging();
        let why = if paging.is_pageable(fault.address) {
            PAGEABLE
        } else {
            ", where no fault can be handled"
        };
        // What follows may look at it.
        paging.relax();
        let code = if in_routine {
            codes::IRQL_NOT_LESS_OR_EQUAL
        } else {
            codes::DRIVER_IRQL_NOT_LESS_OR_EQUAL
        };
        stop(
            code,
            [fault.address, u64::from(irql), number, context.rip],
            format!("{who} {operation} {place} at IRQL {irql}{why}."),
            context,
            exact,
        );
    }
    if fault.address < SYSTEM_START {
        return;
    }
    if fault.present && fault.fetch {
        stop(
            codes::ATTEMPTED_EXECUTE_OF_NOEXECUTE_MEMORY,
            [fault.address, 0, 0, 0],
            format!("{who} executed {place}, which is not code."),
            context,
            exact,
        );
    }
    if fault.present && fault.write {
        stop(
            codes::ATTEMPTED_WRITE_TO_READONLY_MEMORY,
            [fault.address, 0, 0, 0],
            format!("{who} wrote {place}, which is read-only."),
            context,
            exact,
        );
    }
    stop(
        codes::PAGE_FAULT_IN_NONPAGED_AREA,
        [fault.address, number, context.rip, 0],
        format!(
            "{who} {operation} {place}: a fault of a system address is a bugcheck even inside \
             __try."
        ),
        context,
        exact,
    );
}

/// The routine that runs found what the driver named paged out.
pub(super) fn paged_out(address: u64, write: bool) -> ! {
    let context = thread::current()
        .and_then(|processor| processor.innermost())
        .map_or_else(Context::zeroed, thread::Frame::context);
    let fault = PageFault {
        address,
        write,
        fetch: false,
        present: false,
    };
    unless_exception(&context, fault, true);
    unreachable!("no page fault is an exception at this level")
}

/// A routine met memory that is not there while it was changing the kernel's own state: a handler
/// of the driver would find that half changed.
pub(super) fn in_the_middle(context: &Context, fault: PageFault) -> ! {
    let record = ExceptionRecord::new(
        STATUS_ACCESS_VIOLATION,
        context.rip,
        &[u64::from(fault.write), fault.address],
    );
    unhandled(&record, context, &Stop::Boundary)
}

/// The kernel met memory that is not there while no driver was calling it: an object that a driver
/// gave it and took away, or a defect of the simulator.
pub(super) fn kernel_fault(fault: PageFault) -> ! {
    let operation = if fault.write { "wrote" } else { "read" };
    let known = space()
        .explain(fault.address)
        .filter(|_| fault.address >= SYSTEM_START);
    let (code, why) = match known {
        Some(known) => (
            codes::PAGE_FAULT_IN_NONPAGED_AREA,
            format!(
                "{:#x} ({known}): a driver has it an object there that is no more",
                fault.address
            ),
        ),
        None => (
            codes::SIMULATOR_DEFECT,
            format!(
                "{}: memory that a driver led it to, or a defect of the simulator, which please report",
                explain(fault.address)
            ),
        ),
    };
    stop_with(BugCheck {
        code,
        parameters: [fault.address, u64::from(fault.write), 0, 0],
        rule: format!("the kernel {operation} {why}"),
        stack: call_stack(),
        registers: None,
    })
}

/// What a driver does about a routine that raises.
const INSIDE_TRY: &str = ": the call belongs inside __try";

/// No handler accepted an exception.
pub(super) fn unhandled(record: &ExceptionRecord, context: &Context, why: &Stop) -> ! {
    let routine = thread::current()
        .and_then(|processor| processor.innermost())
        .and_then(gate::routine_name);
    let mut rule = match routine {
        Some(routine) => format!(
            "{routine} raised {} and no handler of the driver catches it",
            status_name(record.code)
        ),
        None => format!(
            "The driver's instruction raised {} and no handler of the driver catches it",
            status_name(record.code)
        ),
    };
    if record.code == STATUS_ACCESS_VIOLATION && record.parameters >= 2 {
        let operation = match record.information[0] {
            0 => "reading",
            8 => "executing",
            _ => "writing",
        };
        let place = match record.information[1] {
            u64::MAX => "an address that no page can have".to_owned(),
            address => explain(address),
        };
        let _ = write!(rule, "; it was {operation} {place}");
        if let Some(routine) = routine {
            let argument = arguments::that_led_to(record.information[1]);
            if let Some(argument) = &argument {
                let _ = write!(rule, "; {routine} was given {argument}");
            }
            // Addresses that a routine judges itself may be an application's.
            if !argument.is_some_and(|argument| argument.is_judged) {
                rule += INSIDE_TRY;
            }
        }
    } else if routine.is_some() {
        rule += INSIDE_TRY;
    }
    if *why != Stop::Boundary {
        let _ = write!(rule, " (the search ended early: {why})");
    }
    rule.push('.');
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [
            u64::from(record.code),
            record.address,
            record.information[0],
            record.information[1],
        ],
        rule,
        context,
        routine.is_none(),
    )
}

/// A filter asked to continue an exception that says it cannot be continued.
pub(super) fn continued_noncontinuable(record: &ExceptionRecord, context: &Context) -> ! {
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [0xC000_0025, record.address, u64::from(record.code), 0],
        format!(
            "A filter continued {}, which was raised as not continuable: have it answer \
             EXCEPTION_EXECUTE_HANDLER or EXCEPTION_CONTINUE_SEARCH.",
            status_name(record.code)
        ),
        context,
        false,
    )
}

/// The frame to unwind to is not on the stack.
pub(super) fn target_not_found(frame: u64, context: &Context, why: &Stop) -> ! {
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [0xC000_0029, context.rip, frame, 0],
        format!(
            "Unwinding looked for the frame {frame:#x} and did not find it on the driver's stack: \
             {why}."
        ),
        context,
        false,
    )
}

/// `int 0x29`.
pub(super) fn fast_fail(context: &Context, code: u64) -> ! {
    let meaning = match code {
        2 => "a stack cookie was overwritten",
        3 => "a linked list is corrupt",
        5 => "an invalid argument was passed",
        6 => "the stack cookie was not initialised",
        7 => "the program asked to be ended",
        8 => "an index is out of bounds",
        14 => "a reference count is invalid",
        _ => "it found its state corrupt",
    };
    stop(
        codes::KERNEL_SECURITY_CHECK_FAILURE,
        [code, context.rsp(), 0, 0],
        format!("The driver stopped itself with fast-fail code {code}: {meaning}."),
        context,
        true,
    )
}

/// A privileged instruction that is not modelled.
pub(super) fn refused(context: &Context) -> ! {
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [STATUS_PRIVILEGED_INSTRUCTION, context.rip, 0, 0],
        format!(
            "The driver executed `{}`, {}.",
            registers::disassemble(context.rip),
            privileged::why_refused(context.rip)
        ),
        context,
        true,
    )
}

/// An access next to what `MmMapIoSpace` mapped.
pub(super) fn beside_window(context: &Context, address: u64, width: u64, write: bool) -> ! {
    let window = match windows::find(address).or_else(|| windows::find(address + width - 1)) {
        Some(windows::Hit::Inside(window) | windows::Hit::Beside(window)) => window.describe(),
        None => "no longer mapped".to_owned(),
    };
    let irql = kernel().irql();
    let operation = if write { "wrote" } else { "read" };
    let rule = format!(
        "MMIO outside the mapping: the driver {operation} {width} bytes at {address:#x}; the \
         device window it mapped is {window}."
    );
    if irql >= crate::nt::DISPATCH_LEVEL {
        let parameters = [address, u64::from(irql), u64::from(write), context.rip];
        stop(
            codes::DRIVER_IRQL_NOT_LESS_OR_EQUAL,
            parameters,
            rule,
            context,
            true,
        );
    }
    stop(
        codes::PAGE_FAULT_IN_NONPAGED_AREA,
        [address, u64::from(write), context.rip, 0],
        rule,
        context,
        true,
    )
}

/// An instruction on a device window that can be executed neither here nor there.
pub(super) fn device_form(context: &Context, address: u64) -> ! {
    stop(
        codes::KMODE_EXCEPTION_NOT_HANDLED,
        [
            u64::from(STATUS_ILLEGAL_INSTRUCTION),
            context.rip,
            address,
            0,
        ],
        format!(
            "The driver accessed the device at {address:#x} with `{}`, a form no device register \
             should be accessed with: use plain loads and stores of 1, 2, 4 or 8 bytes.",
            registers::disassemble(context.rip)
        ),
        context,
        true,
    )
}

/// Driver code that goes round and cannot end, or has gone on for too long.
pub(super) fn spins_forever(
    context: &Context,
    found: &[u64],
    nothing_can_end_it: bool,
    busy: Duration,
) -> ! {
    let irql = kernel().irql();
    let mut rule = if nothing_can_end_it {
        format!(
            "The driver goes round in a loop that changes nothing, at IRQL {irql}, and nothing is \
             left that could end it: no interrupt, timer, DPC or thread that runs at this level."
        )
    } else {
        format!(
            "The driver has run for {} s at IRQL {irql} without calling or waiting for anything.",
            busy.as_secs()
        )
    };
    let (first, last) = (found.first().copied(), found.last().copied());
    if let (Some(first), Some(last)) = (first, last) {
        let _ = write!(rule, " It goes round from {first:#x} to {last:#x}:");
        let mut places: Vec<_> = found.iter().flat_map(|&at| describe_exact(at)).collect();
        places.dedup();
        for place in places.iter().take(MOST_PLACES) {
            let _ = write!(rule, "\n  {place}");
        }
        if places.len() > MOST_PLACES {
            let _ = write!(rule, "\n  and {} more", places.len() - MOST_PLACES);
        }
    }
    stop(
        codes::DRIVER_SPINS,
        [
            context.rip,
            u64::from(irql),
            first.unwrap_or(0),
            last.unwrap_or(0),
        ],
        rule,
        context,
        true,
    )
}

/// How many places of a loop are told.
const MOST_PLACES: usize = 16;
