//! Instructions of any form on a device window: the pages in question are replaced by ordinary ones
//! holding what the device gives, the instruction is single-stepped, and what it left there goes to
//! the device.

use iced_x86::{Instruction, InstructionInfoFactory, Mnemonic, OpAccess, OpKind};

use super::registers::Registers;
use super::windows::{self, Hit, Mapped, pieces};

const PAGE: u64 = 4096;

/// One access of the instruction to a window.
struct Access {
    window: Mapped,
    address: u64,
    before: Vec<u8>,
    writes: bool,
}

/// An instruction on its way.
pub(super) struct Step {
    start: u64,
    length: u64,
    accesses: Vec<Access>,
}

/// Why an instruction cannot be stepped.
pub(super) enum Refusal {
    /// Its form is not supported.
    Form,
    /// It reaches beyond the mapped part of a window.
    Beside {
        address: u64,
        width: u64,
        write: bool,
    },
}

fn map(start: u64, length: u64, protection: i32) {
    // SAFETY: the pages belong to a window, which its owner reserved for traps to happen in.
    let mapped = unsafe {
        libc::mmap(
            start as *mut libc::c_void,
            length as usize,
            protection,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED,
            -1,
            0,
        )
    };
    assert!(
        mapped != libc::MAP_FAILED,
        "the host has no page to execute a device access on"
    );
}

/// Bit tests with a register operand reach beyond the operand's own address.
fn bit_offset(registers: &Registers, instruction: &Instruction) -> u64 {
    if !matches!(
        instruction.mnemonic(),
        Mnemonic::Bt | Mnemonic::Bts | Mnemonic::Btr | Mnemonic::Btc
    ) || instruction.op1_kind() != OpKind::Register
    {
        return 0;
    }
    let register = instruction.op1_register();
    let bits = register.size() as u32 * 8;
    let shift = 64 - bits;
    let index = (registers.general(register) << shift) as i64 >> shift;
    (index.div_euclid(i64::from(bits)) * i64::from(bits / 8)) as u64
}

impl Step {
    /// Reads from the device what the instruction will read, and puts pages in place of the window.
    pub(super) fn begin(registers: &Registers, instruction: &Instruction) -> Result<Self, Refusal> {
        let mut factory = InstructionInfoFactory::new();
        let mut accesses = Vec::new();
        for used in factory.info(instruction).used_memory() {
            let (reads, writes) = match used.access() {
                OpAccess::Read | OpAccess::CondRead => (true, false),
                OpAccess::Write | OpAccess::CondWrite => (false, true),
                // Compare-and-exchange writes back what it found when the comparison fails.
                OpAccess::ReadWrite | OpAccess::ReadCondWrite => (true, true),
                _ => continue,
            };
            let Some(address) =
                used.virtual_address(0, |register, _, _| registers.for_address(register))
            else {
                return Err(Refusal::Form);
            };
            let address = address.wrapping_add(bit_offset(registers, instruction));
            let length = used.memory_size().size();
            let last = address.wrapping_add(length.max(1) as u64 - 1);
            let Some(hit) = windows::find(address).or_else(|| windows::find(last)) else {
                continue;
            };
            let (Hit::Inside(window) | Hit::Beside(window)) = hit;
            // Whether a masked store has stored cannot be told without reading the device, which it
            // does not do.
            if length == 0
                || used.access() == OpAccess::CondWrite
                || super::shared_data::window(address).is_some()
            {
                return Err(Refusal::Form);
            }
            if !window.contains(address, length as u64) {
                return Err(Refusal::Beside {
                    address,
                    width: length as u64,
                    write: writes,
                });
            }
            let mut before = vec![0; length];
            if reads {
                for (at, width) in pieces(length) {
                    let value = window.read(address + at as u64, width).to_le_bytes();
                    before[at..at + usize::from(width)]
                        .copy_from_slice(&value[..usize::from(width)]);
                }
            }
            accesses.push(Access {
                window,
                address,
                before,
                writes,
            });
        }
        let start = accesses.iter().map(|access| access.address).min();
        let end = accesses
            .iter()
            .map(|access| access.address + access.before.len() as u64)
            .max();
        let (Some(start), Some(end)) = (start, end) else {
            return Err(Refusal::Form);
        };
        let start = start / PAGE * PAGE;
        let length = end.next_multiple_of(PAGE) - start;
        // Two windows far apart in one instruction: no page can stand for both.
        if length > 4 * PAGE {
            return Err(Refusal::Form);
        }
        map(start, length, libc::PROT_READ | libc::PROT_WRITE);
        for access in &accesses {
            // SAFETY: the range was just mapped, and it contains every access.
            unsafe {
                std::ptr::copy_nonoverlapping(
                    access.before.as_ptr(),
                    access.address as *mut u8,
                    access.before.len(),
                );
            }
        }
        Ok(Self {
            start,
            length,
            accesses,
        })
    }

    /// Puts the window back.
    pub(super) fn abandon(&self) {
        map(self.start, self.length, libc::PROT_NONE);
    }

    /// The instruction is done: puts the window back and writes to the device what it wrote.
    pub(super) fn finish(self) {
        let results: Vec<Vec<u8>> = self
            .accesses
            .iter()
            .map(|access| {
                // SAFETY: the pages are still in place, and contain every access.
                unsafe {
                    std::slice::from_raw_parts(access.address as *const u8, access.before.len())
                }
                .to_vec()
            })
            .collect();
        self.abandon();
        for (access, result) in self.accesses.iter().zip(results) {
            if !access.writes {
                continue;
            }
            for (at, width) in pieces(result.len()) {
                let mut value = [0; 8];
                value[..usize::from(width)].copy_from_slice(&result[at..at + usize::from(width)]);
                access
                    .window
                    .write(access.address + at as u64, width, u64::from_le_bytes(value));
            }
        }
    }
}
