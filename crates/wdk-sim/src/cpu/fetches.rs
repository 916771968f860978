//! Double fetches: memory of the calling process that a dispatch routine reads twice. Another
//! thread of the process can change it in between, so that what was checked is not what is used.
//!
//! Driver code is executed instruction by instruction for it, as for counting ([`super::count`]),
//! and what each instruction reads below `MmUserProbeAddress` is remembered until the thread serves
//! another request.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

use iced_x86::{InstructionInfoFactory, OpAccess};

use super::context::Context;
use super::count;
use super::gate;
use super::guarded;
use super::registers::{self, Registers};
use super::report;
use super::thread;
use crate::loader::{self, At, images};
use crate::space::USER_PROBE_ADDRESS;

/// Addresses below belong to no process.
const LOWEST: u64 = 0x1_0000;

static WATCHING: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// What this thread has read for the request that it serves.
    static FETCHED: RefCell<Vec<Fetch>> = const { RefCell::new(Vec::new()) };
}

/// A read of memory of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fetch {
    pub address: u64,
    pub bytes: u64,
    /// The instruction; of a routine of the run-time library, where the driver called it.
    pub at: u64,
}

impl Fetch {
    fn overlaps(&self, other: &Self) -> bool {
        self.address < other.address.saturating_add(other.bytes)
            && other.address < self.address.saturating_add(self.bytes)
    }
}

/// Looks at what drivers read from now on, or no longer.
pub fn watch_fetches(on: bool) {
    WATCHING.store(on, Ordering::Relaxed);
    thread::set_counting(count::is_on());
}

pub(super) fn is_on() -> bool {
    WATCHING.load(Ordering::Relaxed)
}

/// The current thread begins to serve a request: what it has read for others is past.
pub fn forget_fetches() {
    if is_on() {
        forget();
    }
}

/// The current thread is a new one.
pub(super) fn forget() {
    FETCHED.with_borrow_mut(Vec::clear);
}

/// Looks at the instruction that is about to be executed. When it reads what was read before: that
/// read, and this one.
pub(super) fn about_to_execute(registers: &Registers) -> Option<(Fetch, Fetch)> {
    if !is_on() {
        return None;
    }
    let mut reads = Vec::new();
    if loader::in_image_space(registers.rip) {
        instruction_reads(registers, &mut reads);
    } else if let Some(routine) = gate::bare_at(registers.rip) {
        routine_reads(registers, routine, &mut reads);
    }
    reads.into_iter().find_map(|read| {
        let is_users = (LOWEST..USER_PROBE_ADDRESS).contains(&read.address) && read.bytes != 0;
        if !is_users {
            return None;
        }
        FETCHED.with_borrow_mut(|fetched| {
            let before = fetched
                .iter()
                .find(|before| before.overlaps(&read))
                .copied();
            fetched.push(read);
            Some((before?, read))
        })
    })
}

fn instruction_reads(registers: &Registers, reads: &mut Vec<Fetch>) {
    let Some(instruction) = registers::decode(registers.rip) else {
        return;
    };
    let repeated = instruction.is_string_instruction()
        && (instruction.has_rep_prefix() || instruction.has_repne_prefix());
    let mut factory = InstructionInfoFactory::new();
    for used in factory.info(&instruction).used_memory() {
        let reads_it = matches!(
            used.access(),
            OpAccess::Read | OpAccess::CondRead | OpAccess::ReadWrite | OpAccess::ReadCondWrite
        );
        let address = used.virtual_address(0, |register, _, _| registers.for_address(register));
        if let (true, Some(address)) = (reads_it, address) {
            let element = used.memory_size().size() as u64;
            let count = if repeated { registers.gpr[1] } else { 1 };
            reads.push(Fetch {
                address,
                bytes: element.saturating_mul(count),
                at: registers.rip,
            });
        }
    }
}

/// What a routine reads that has no gate, by its arguments.
fn routine_reads(registers: &Registers, routine: &str, reads: &mut Vec<Fetch>) {
    let mut caller = [0; 8];
    if !guarded::read(registers.gpr[4], &mut caller) {
        return;
    }
    // rcx, rdx, r8
    let (first, second, bytes) = (registers.gpr[1], registers.gpr[2], registers.gpr[8]);
    let mut read = |address| {
        reads.push(Fetch {
            address,
            bytes,
            at: u64::from_le_bytes(caller),
        });
    };
    match routine {
        "memcpy" | "memmove" | "RtlCopyMemory" | "RtlMoveMemory" | "RtlCopyMemoryNonTemporal" => {
            read(second)
        }
        "memcmp" | "RtlCompareMemory" => {
            read(first);
            read(second);
        }
        _ => {}
    }
}

/// Memory of the calling process is read a second time.
pub(super) fn stop(context: &Context, first: Fetch, second: Fetch) -> ! {
    report::stop(
        report::codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        [0, second.address, second.bytes, first.at],
        format!(
            "{} bytes of the calling process at {:#x} are read, of which some were read before, at \
             {}: another thread of the process can have changed them in between, so that what was \
             checked is not what is used. Copy them to kernel memory once, and read them there. \
             This is judged because `double-fetch` was asked for.",
            second.bytes,
            second.address,
            images().describe(first.at, At::Instruction)
        ),
        context,
        true,
    )
}

#[cfg(test)]
mod tests {
    use super::Fetch;

    #[test]
    fn reads_overlap_where_they_share_a_byte() {
        let fetch = |address, bytes| Fetch {
            address,
            bytes,
            at: 0,
        };
        assert!(fetch(10, 4).overlaps(&fetch(13, 1)));
        assert!(!fetch(10, 4).overlaps(&fetch(14, 4)));
        assert!(fetch(10, 1).overlaps(&fetch(0, 100)));
    }
}
