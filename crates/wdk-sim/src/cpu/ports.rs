//! The instructions `in` and `out`, their string forms included: ports are asked of the kernel's
//! devices, and one that none has reads as all ones and ignores what is written, as on a PC.

use iced_x86::{Instruction, Mnemonic, OpKind, Register};

use super::emulate::{Failure, load, store};
use super::kernel::kernel;
use super::registers::Registers;
use crate::record::{Site, ports};

const RCX: usize = 1;
const RDX: usize = 2;
const RSI: usize = 6;
const RDI: usize = 7;
const DIRECTION: u64 = 0x400;

fn read(registers: &Registers, port: u16, width: u8) -> u64 {
    let value = kernel().port_read(port, width).unwrap_or_else(|| {
        ports().note(port, false, Site::at(registers.rip));
        u32::MAX >> (32 - 8 * u32::from(width))
    });
    u64::from(value)
}

fn write(registers: &Registers, port: u16, width: u8, value: u64) {
    if !kernel().port_write(port, width, value as u32) {
        ports().note(port, true, Site::at(registers.rip));
    }
}

/// Performs the instruction at `rip`; false when it is none of these.
pub(super) fn perform(
    registers: &mut Registers,
    instruction: &Instruction,
) -> Result<bool, Failure> {
    let port_operand = match instruction.mnemonic() {
        Mnemonic::In => 1,
        Mnemonic::Out => 0,
        Mnemonic::Insb | Mnemonic::Insw | Mnemonic::Insd => {
            return strings(registers, instruction, true).map(|()| true);
        }
        Mnemonic::Outsb | Mnemonic::Outsw | Mnemonic::Outsd => {
            return strings(registers, instruction, false).map(|()| true);
        }
        _ => return Ok(false),
    };
    let port = match instruction.op_kind(port_operand) {
        OpKind::Immediate8 => u16::from(instruction.immediate8()),
        _ => registers.general(Register::DX) as u16,
    };
    let register = instruction.op_register(1 - port_operand);
    let width = register.size() as u8;
    if port_operand == 1 {
        let value = read(registers, port, width);
        registers.set_general(register, value);
    } else {
        write(registers, port, width, registers.general(register));
    }
    registers.rip = instruction.next_ip();
    Ok(true)
}

/// `ins` and `outs`, repeated or not. What was done before a fault stays done.
fn strings(
    registers: &mut Registers,
    instruction: &Instruction,
    reads: bool,
) -> Result<(), Failure> {
    let width = match instruction.mnemonic() {
        Mnemonic::Insb | Mnemonic::Outsb => 1_u8,
        Mnemonic::Insw | Mnemonic::Outsw => 2,
        _ => 4,
    };
    let port = registers.gpr[RDX] as u16;
    let repeated = instruction.has_rep_prefix() || instruction.has_repne_prefix();
    let step = if registers.flags & DIRECTION != 0 {
        u64::from(width).wrapping_neg()
    } else {
        u64::from(width)
    };
    while !repeated || registers.gpr[RCX] != 0 {
        let memory = if reads { RDI } else { RSI };
        let at = registers.gpr[memory];
        if reads {
            store(at, usize::from(width), read(registers, port, width))?;
        } else {
            write(registers, port, width, load(at, usize::from(width))?);
        }
        registers.gpr[memory] = at.wrapping_add(step);
        if !repeated {
            break;
        }
        registers.gpr[RCX] -= 1;
    }
    registers.rip = instruction.next_ip();
    Ok(())
}
