//! Instructions that only a kernel may execute, and software interrupts: in user mode they trap,
//! and are answered here.

use iced_x86::{Instruction, Mnemonic, Register};

use super::kernel::kernel;
use super::registers::Registers;

/// What to do about such an instruction.
pub(super) enum Answer {
    /// It is done.
    Done,
    /// It set the IRQL.
    SetIrql(u8),
    /// It reported that it found something corrupt.
    FastFail(u64),
    /// It stopped for a debugger.
    Breakpoint,
    /// An assertion failed.
    Assertion,
    /// It is not modelled.
    Refused,
}

/// The answer to the instruction at `rip`, if it is one of these.
pub(super) fn answer(registers: &mut Registers, instruction: &Instruction) -> Option<Answer> {
    let answer = match instruction.mnemonic() {
        Mnemonic::Mov if instruction.op1_register() == Register::CR8 => {
            let irql = kernel().irql();
            registers.set_general(instruction.op0_register(), u64::from(irql));
            Answer::Done
        }
        Mnemonic::Mov if instruction.op0_register() == Register::CR8 => {
            Answer::SetIrql(registers.general(instruction.op1_register()) as u8)
        }
        Mnemonic::Mov
            if [instruction.op0_register(), instruction.op1_register()]
                .into_iter()
                .any(|register| register.is_cr() || register.is_dr()) =>
        {
            Answer::Refused
        }
        // Interrupts are delivered at waits and IRQL drops only, so there is nothing to hold back;
        // caches are the host's.
        Mnemonic::Cli
        | Mnemonic::Sti
        | Mnemonic::Stac
        | Mnemonic::Clac
        | Mnemonic::Wbinvd
        | Mnemonic::Invlpg => Answer::Done,
        Mnemonic::Int => match instruction.immediate8() {
            0x29 => Answer::FastFail(registers.gpr[1] & 0xffff_ffff),
            0x2c => Answer::Assertion,
            0x2d => Answer::Breakpoint,
            _ => Answer::Refused,
        },
        _ if instruction.is_privileged() => Answer::Refused,
        Mnemonic::In
        | Mnemonic::Out
        | Mnemonic::Insb
        | Mnemonic::Insw
        | Mnemonic::Insd
        | Mnemonic::Outsb
        | Mnemonic::Outsw
        | Mnemonic::Outsd => Answer::Refused,
        _ => return None,
    };
    if matches!(answer, Answer::Done | Answer::SetIrql(_)) {
        registers.rip = instruction.next_ip();
    }
    Some(answer)
}
