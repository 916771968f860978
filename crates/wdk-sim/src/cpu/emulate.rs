//! Instructions that touch a device window: the common forms are performed here, access by access;
//! every other form is executed by the processor on a page put in the window's place
//! ([`super::step`]).
//!
//! The order and the widths are the architecture's: one device access for each access of the
//! instruction, a read before the write of the same instruction, sixteen bytes as two times eight.

use iced_x86::{Code, Instruction, Mnemonic, OpKind, Register};

use super::guarded;
use super::operands::{self, Effect};
use super::registers::Registers;
use super::windows::{self, Hit, Mapped};

/// What became of a trapped instruction.
pub(super) enum Outcome {
    /// It is done and `rip` is behind it.
    Done,
    /// It has to be executed on substituted pages.
    Step,
    /// It ran into memory that cannot be accessed, as far as it got.
    Fault { address: u64, write: bool },
    /// It reaches beyond the part of the window that was mapped.
    Beside {
        address: u64,
        width: u64,
        write: bool,
    },
}

/// Stops an instruction before it is done.
pub(super) type Failure = Outcome;

/// Performs the instruction at `rip`, which touches `window` at `address`.
pub(super) fn emulate(
    registers: &mut Registers,
    instruction: &Instruction,
    window: &Mapped,
    address: u64,
) -> Outcome {
    let result = if instruction.is_string_instruction() {
        string(registers, instruction)
    } else {
        single(registers, instruction, window, address)
    };
    match result {
        Ok(true) => {
            registers.rip = instruction.next_ip();
            Outcome::Done
        }
        Ok(false) => Outcome::Step,
        Err(failure) => failure,
    }
}

fn device_read(window: &Mapped, address: u64, width: usize) -> Result<u64, Failure> {
    check(window, address, width, false)?;
    Ok(window.read(address, width as u8))
}

fn device_write(window: &Mapped, address: u64, width: usize, value: u64) -> Result<(), Failure> {
    check(window, address, width, true)?;
    window.write(address, width as u8, value);
    Ok(())
}

fn check(window: &Mapped, address: u64, width: usize, write: bool) -> Result<(), Failure> {
    let width = width as u64;
    if window.contains(address, width) {
        return Ok(());
    }
    Err(Outcome::Beside {
        address,
        width,
        write,
    })
}

fn sign_extend(value: u64, width: usize) -> u64 {
    let shift = 64 - width as u32 * 8;
    ((value << shift) as i64 >> shift) as u64
}

/// The value of a register or immediate operand.
fn operand(registers: &Registers, instruction: &Instruction, index: u32) -> Option<u64> {
    match instruction.op_kind(index) {
        OpKind::Register => {
            let register = instruction.op_register(index);
            register.is_gpr().then(|| registers.general(register))
        }
        OpKind::Immediate8
        | OpKind::Immediate16
        | OpKind::Immediate32
        | OpKind::Immediate64
        | OpKind::Immediate8to16
        | OpKind::Immediate8to32
        | OpKind::Immediate8to64
        | OpKind::Immediate32to64 => Some(instruction.immediate(index)),
        _ => None,
    }
}

/// One memory operand at `address`, whatever the addressing. False: not one of the forms performed
/// here.
fn single(
    registers: &mut Registers,
    instruction: &Instruction,
    window: &Mapped,
    address: u64,
) -> Result<bool, Failure> {
    let Some(memory) =
        (0..instruction.op_count()).find(|&index| instruction.op_kind(index) == OpKind::Memory)
    else {
        return Ok(false);
    };
    // The reported address may lie in the middle of an access that begins in front of the window.
    let computed =
        instruction.virtual_address(memory, 0, |register, _, _| registers.for_address(register));
    let address = computed.unwrap_or(address);
    let width = instruction.memory_size().size();
    if let Some(done) = vector(registers, instruction, window, address, memory)? {
        return Ok(done);
    }
    if !matches!(width, 1 | 2 | 4 | 8) {
        return Ok(false);
    }
    let mnemonic = instruction.mnemonic();
    match mnemonic {
        Mnemonic::Mov if memory == 0 => {
            let Some(value) = operand(registers, instruction, 1) else {
                return Ok(false);
            };
            device_write(window, address, width, value)?;
        }
        Mnemonic::Mov | Mnemonic::Movzx if instruction.op0_register().is_gpr() => {
            let value = device_read(window, address, width)?;
            registers.set_general(instruction.op0_register(), value);
        }
        Mnemonic::Movsx | Mnemonic::Movsxd => {
            let value = device_read(window, address, width)?;
            registers.set_general(instruction.op0_register(), sign_extend(value, width));
        }
        Mnemonic::Xchg => {
            let register = instruction.op_register(1 - memory);
            let old = device_read(window, address, width)?;
            device_write(window, address, width, registers.general(register))?;
            registers.set_general(register, old);
        }
        _ => return arithmetic(registers, instruction, window, address, memory),
    }
    Ok(true)
}

fn arithmetic(
    registers: &mut Registers,
    instruction: &Instruction,
    window: &Mapped,
    address: u64,
    memory: u32,
) -> Result<bool, Failure> {
    let mnemonic = instruction.mnemonic();
    let width = instruction.memory_size().size();
    let Some(effect) = operands::effect(mnemonic) else {
        return Ok(false);
    };
    let other = if instruction.op_count() == 2 {
        match operand(registers, instruction, 1 - memory) {
            Some(value) => value,
            None => return Ok(false),
        }
    } else {
        0
    };
    let found = device_read(window, address, width)?;
    let (first, second) = if memory == 0 {
        (found, other)
    } else {
        (other, found)
    };
    let (result, flags) = operands::compute(mnemonic, width, first, second, registers.flags);
    if effect == Effect::Replaces {
        if memory == 0 {
            device_write(window, address, width, result)?;
        } else {
            registers.set_general(instruction.op0_register(), result);
        }
    }
    registers.flags = flags;
    Ok(true)
}

/// Moves of whole XMM registers.
fn vector(
    registers: &mut Registers,
    instruction: &Instruction,
    window: &Mapped,
    address: u64,
    memory: u32,
) -> Result<Option<bool>, Failure> {
    let aligned = match instruction.code() {
        Code::Movups_xmm_xmmm128
        | Code::Movups_xmmm128_xmm
        | Code::Movdqu_xmm_xmmm128
        | Code::Movdqu_xmmm128_xmm => false,
        Code::Movaps_xmm_xmmm128
        | Code::Movaps_xmmm128_xmm
        | Code::Movdqa_xmm_xmmm128
        | Code::Movdqa_xmmm128_xmm => true,
        _ => return Ok(None),
    };
    if aligned && !address.is_multiple_of(16) {
        // Executed on the substituted page it faults as it must.
        return Ok(Some(false));
    }
    let register = instruction.op_register(1 - memory).number();
    check(window, address, 16, memory == 0)?;
    if memory == 0 {
        let value = u128::from_le_bytes(registers.xmm(register));
        device_write(window, address, 8, value as u64)?;
        device_write(window, address + 8, 8, (value >> 64) as u64)?;
    } else {
        let low = device_read(window, address, 8)?;
        let high = device_read(window, address + 8, 8)?;
        let value = u128::from(high) << 64 | u128::from(low);
        registers.set_xmm(register, value.to_le_bytes());
    }
    Ok(Some(true))
}

/// `movs`, `stos` and `lods`, repeated or not.
fn string(registers: &mut Registers, instruction: &Instruction) -> Result<bool, Failure> {
    let width = match instruction.mnemonic() {
        Mnemonic::Movsb | Mnemonic::Stosb | Mnemonic::Lodsb => 1,
        Mnemonic::Movsw | Mnemonic::Stosw | Mnemonic::Lodsw => 2,
        Mnemonic::Movsd | Mnemonic::Stosd | Mnemonic::Lodsd => 4,
        Mnemonic::Movsq | Mnemonic::Stosq | Mnemonic::Lodsq => 8,
        _ => return Ok(false),
    };
    let wide_addresses = (0..instruction.op_count()).all(|index| {
        !matches!(
            instruction.op_kind(index),
            OpKind::MemorySegESI | OpKind::MemoryESEDI | OpKind::MemorySegSI | OpKind::MemoryESDI
        )
    });
    if !wide_addresses || instruction.segment_prefix() != Register::None {
        return Ok(false);
    }
    let loads = instruction.op1_kind() == OpKind::MemorySegRSI;
    let stores = instruction.op0_kind() == OpKind::MemoryESRDI;
    let repeated = instruction.has_rep_prefix() || instruction.has_repne_prefix();
    const DIRECTION: u64 = 0x400;
    let step = if registers.flags & DIRECTION != 0 {
        (width as u64).wrapping_neg()
    } else {
        width as u64
    };
    let (rcx, rsi, rdi) = (1, 6, 7);
    while !repeated || registers.gpr[rcx] != 0 {
        let value = if loads {
            load(registers.gpr[rsi], width)?
        } else {
            registers.gpr[0]
        };
        if stores {
            store(registers.gpr[rdi], width, value)?;
            registers.gpr[rdi] = registers.gpr[rdi].wrapping_add(step);
        } else {
            registers.set_general(instruction.op0_register(), value);
        }
        if loads {
            registers.gpr[rsi] = registers.gpr[rsi].wrapping_add(step);
        }
        if !repeated {
            break;
        }
        registers.gpr[rcx] -= 1;
    }
    Ok(true)
}

/// Reads memory or a device window.
pub(super) fn load(address: u64, width: usize) -> Result<u64, Failure> {
    match windows::find(address) {
        Some(Hit::Inside(window)) => device_read(&window, address, width),
        Some(Hit::Beside(window)) => device_read(&window, address, width),
        None => {
            let mut bytes = [0; 8];
            if !guarded::read(address, &mut bytes[..width]) {
                return Err(Outcome::Fault {
                    address,
                    write: false,
                });
            }
            Ok(u64::from_le_bytes(bytes))
        }
    }
}

/// Writes memory or a device window.
pub(super) fn store(address: u64, width: usize, value: u64) -> Result<(), Failure> {
    match windows::find(address) {
        Some(Hit::Inside(window) | Hit::Beside(window)) => {
            device_write(&window, address, width, value)
        }
        None => {
            // SAFETY: the address the interrupted instruction would have written itself.
            let written = unsafe { guarded::write(address, &value.to_le_bytes()[..width]) };
            if written {
                return Ok(());
            }
            Err(Outcome::Fault {
                address,
                write: true,
            })
        }
    }
}
