//! What a driver passes to a routine, judged before the routine runs and named when it faults.
//!
//! A routine's declaration says which of its arguments point to something, and to what
//! ([`Pointer`]). The gate looks at those first: what the implementation finds there is memory of
//! that size, aligned as its type is, so that a wild pointer is a fault of the driver's call and
//! not one in the middle of the routine. What lies behind (a buffer of so many bytes, the next
//! element of a list) is met by the routine itself; a fault there is the driver's at the call too
//! ([`super::traps`]), and is told with the argument that led there.

use std::fmt;

use super::thread::{self, Frame};
use super::traps::PageFault;
use super::{codes, gate, guarded, report, stop, windows};
use crate::nt::Routine;
use crate::nt::routine::Pointer;
use crate::space::{PAGE_SIZE, space};

/// Addresses below this are a null pointer, or a member of one.
const NULL_END: u64 = 0x1_0000;
/// How far behind an argument an access may lie and still be told as one to what it points to.
const REACH: u64 = 0x1_0000;

/// The value of a frame's argument, counted from 0.
fn value(frame: &Frame, index: usize) -> Option<u64> {
    match index {
        0 => Some(frame.rcx),
        1 => Some(frame.rdx),
        2 => Some(frame.r8),
        3 => Some(frame.r9),
        // Behind the places that the first four have on the stack.
        _ => guarded::read_u64(frame.rsp + index as u64 * 8),
    }
}

/// Looks at what the arguments point to. The fault that the routine would meet, where memory is
/// missing; what no kernel would let pass, or notice, stops the machine.
pub(super) fn judge(routine: &Routine, frame: &Frame) -> Option<PageFault> {
    for (index, argument) in routine.arguments.iter().enumerate() {
        let Some(pointer) = &argument.points else {
            continue;
        };
        let Some(address) = value(frame, index) else {
            continue;
        };
        if (address == 0 && pointer.optional) || is_none(routine, pointer, frame) {
            continue;
        }
        if let Some(fault) = missing(address, pointer) {
            return Some(fault);
        }
        if !address.is_multiple_of(pointer.alignment as u64) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1002, address, index as u64 + 1, pointer.alignment as u64],
                format!(
                    "{} was given {}, which is not aligned: what it points to lies at a multiple \
                     of {}.",
                    routine.name,
                    in_words(routine, index, address),
                    pointer.alignment
                ),
            );
        }
    }
    None
}

/// Does the argument that counts say that there is none?
fn is_none(routine: &Routine, pointer: &Pointer, frame: &Frame) -> bool {
    let Some(index) = pointer.count else {
        return false;
    };
    let size = routine
        .signature
        .and_then(|signature| signature.arguments().nth(index))
        .map_or(8, |value| value.size);
    // What lies above a shorter argument is anything.
    let unused = 64 - 8 * size.clamp(1, 8) as u32;
    value(frame, index).is_some_and(|count| count << unused == 0)
}

/// The fault of touching what `pointer` says is at `address`.
fn missing(address: u64, pointer: &Pointer) -> Option<PageFault> {
    let fault = |address| PageFault {
        address,
        write: pointer.writes,
        fetch: false,
        present: false,
    };
    let Some(end) = address.checked_add(pointer.size as u64) else {
        return Some(fault(address));
    };
    if address < NULL_END {
        return Some(fault(address));
    }
    // Each page of it, but no page twice.
    let mut at = address;
    while at < end {
        // What is freed the routine may know better: as an IRP that was completed.
        if !guarded::is_readable(at) && windows::find(at).is_none() && !space().is_freed(at) {
            return Some(fault(at));
        }
        at = (at / PAGE_SIZE + 1) * PAGE_SIZE;
    }
    None
}

/// What goes on in place of the routine of `frame`, whose argument led to `fault`.
pub(super) fn refuse(frame: &Frame, fault: PageFault) -> *const () {
    report::unless_exception(&frame.context(), fault, true);
    super::raise_access_violation(fault.address, fault.write);
    nothing as *const ()
}

/// Returns to the gate, which raises what was left.
extern "win64" fn nothing() -> u64 {
    0
}

/// An argument that led to a fault.
pub(super) struct Culprit {
    words: String,
    /// The gate judges it before the routine runs.
    pub is_judged: bool,
}

impl fmt::Display for Culprit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// Which argument of the routine being executed led to an access to `address`, in words to complete
/// "the routine was given ...".
pub(super) fn that_led_to(address: u64) -> Option<Culprit> {
    let frame = thread::current()?.innermost()?;
    let routine = gate::routine_of(frame)?;
    let signature = routine.signature?;
    let wide = signature.arguments().map(|argument| argument.is_wide());
    let (_, index, found) = wide
        .enumerate()
        .filter(|&(_, wide)| wide)
        .filter_map(|(index, _)| {
            let found = value(frame, index)?;
            // A small number may be a length as well; a pointer it is where it is declared so.
            let declared = routine.arguments.get(index)?.points.is_some();
            let near = address.wrapping_sub(found);
            let fits = near < REACH && (declared || found != 0 || near == 0);
            fits.then_some((near, index, found))
        })
        .min()?;
    let points = routine.arguments.get(index)?.points;
    Some(Culprit {
        words: in_words(routine, index, found),
        is_judged: points.is_some(),
    })
}

/// "a null pointer as `object`, its argument 1"
fn in_words(routine: &Routine, index: usize, found: u64) -> String {
    let what = match found {
        0 => "a null pointer".to_owned(),
        other => format!("{other:#x}"),
    };
    let name = routine
        .arguments
        .get(index)
        .map_or("", |argument| argument.name);
    let number = index + 1;
    match name {
        "" => format!("{what} as its argument {number}"),
        name => format!("{what} as `{name}`, its argument {number}"),
    }
}
