//! What a driver passes to routines that trust it: Driver Verifier's security checks.
//!
//! A `Zw` routine takes its parameters as the kernel's own: an address in user memory is neither
//! probed nor guarded, and the process can change or free what is there. Counted strings have even
//! lengths, and are no longer than their buffers.

use super::guarded;
use super::stop;
use super::thread::Frame;
use crate::nt::{Routine, codes};
use crate::space::USER_PROBE_ADDRESS;

/// What a parameter points to, as far as it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Anything,
    /// A `UNICODE_STRING` that the routine reads.
    Text,
    /// `OBJECT_ATTRIBUTES`
    Attributes,
}

/// The parameters of a routine that are looked at.
#[derive(Debug, Default)]
pub(super) struct Suspects {
    /// The routine takes its parameters as the kernel's own.
    trusts: bool,
    parameters: Vec<(usize, Target)>,
}

impl Suspects {
    /// Of a routine, by its types.
    pub(super) fn of(routine: &Routine) -> Self {
        let trusts = routine.name.starts_with("Zw");
        let mut parameters = Vec::new();
        let arguments = routine
            .signature
            .iter()
            .flat_map(|signature| signature.arguments());
        for (index, argument) in arguments.enumerate() {
            let name = (argument.name)();
            let is_text = name.ends_with("UNICODE_STRING") || name.ends_with("UnicodeString");
            let target = if name.starts_with("*const") && is_text {
                Target::Text
            } else if name.ends_with("OBJECT_ATTRIBUTES") {
                Target::Attributes
            } else {
                Target::Anything
            };
            if name.starts_with('*') && (trusts || target == Target::Text) {
                parameters.push((index, target));
            }
        }
        Self { trusts, parameters }
    }

    /// A bugcheck when one of the arguments of the call that `frame` records is not what it must
    /// be.
    pub(super) fn judge(&self, routine: &Routine, frame: &Frame) {
        for &(index, target) in &self.parameters {
            let Some(address) = argument(frame, index).filter(|&address| address != 0) else {
                continue;
            };
            let what = || format!("argument {} of {}", index + 1, routine.name);
            if self.trusts {
                require_kernel(&what(), address, frame);
            }
            match target {
                Target::Anything => {}
                Target::Text => judge_text(&what(), address, self.trusts, frame),
                Target::Attributes => {
                    // ObjectName
                    if let Some(name) = word(address + 0x10).filter(|&name| name != 0) {
                        let what = format!("ObjectName of {}", what());
                        require_kernel(&what, name, frame);
                        judge_text(&what, name, self.trusts, frame);
                    }
                }
            }
        }
    }
}

/// One argument of a call: in a register, or above the four places that registers have on the
/// stack.
fn argument(frame: &Frame, index: usize) -> Option<u64> {
    match index {
        0 => Some(frame.rcx),
        1 => Some(frame.rdx),
        2 => Some(frame.r8),
        3 => Some(frame.r9),
        index => word(frame.rsp + 8 * index as u64),
    }
}

fn word(address: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    guarded::read(address, &mut bytes).then(|| u64::from_le_bytes(bytes))
}

fn require_kernel(what: &str, address: u64, frame: &Frame) {
    if address < USER_PROBE_ADDRESS {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0xE3, frame.rip, address, 0],
            format!(
                "{what} is {address:#x}, an address in user memory: a Zw routine takes its \
                 arguments as the kernel's own, without probing them, and the process can change \
                 what is there. Copy it to kernel memory first, under an exception handler."
            ),
        );
    }
}

fn judge_text(what: &str, address: u64, trusts: bool, frame: &Frame) {
    let (Some(lengths), Some(buffer)) = (word(address), word(address + 8)) else {
        // What is not there, the routine itself will find.
        return;
    };
    let (length, maximum) = (lengths as u16, (lengths >> 16) as u16);
    let wrong = if length % 2 != 0 {
        format!("a Length of {length}, which is odd")
    } else if length > maximum {
        format!("a Length of {length} and a MaximumLength of {maximum}")
    } else if trusts && maximum % 2 != 0 {
        format!("a MaximumLength of {maximum}, which is odd")
    } else if length != 0 && buffer == 0 {
        format!("a Length of {length} and no Buffer")
    } else {
        if trusts && length != 0 {
            require_kernel(&format!("Buffer of {what}"), buffer, frame);
        }
        return;
    };
    stop(
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        [0xE4, frame.rip, address, 0],
        format!(
            "{what} is a UNICODE_STRING with {wrong}: both are in bytes, two for each character, \
             and Length is at most MaximumLength."
        ),
    );
}
