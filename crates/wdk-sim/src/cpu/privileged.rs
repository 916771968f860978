//! Instructions that only a kernel may execute, and software interrupts: in user mode they trap,
//! and are answered here.

use iced_x86::{Instruction, Mnemonic, Register};

use super::emulate::Failure;
use super::kernel::kernel;
use super::registers::{self, Registers};
use super::{ports, thread};

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
    /// It is port I/O, and met memory that it cannot use.
    Failed(Failure),
    /// It is not modelled.
    Refused,
}

const RAX: usize = 0;
const RCX: usize = 1;
const RDX: usize = 2;

fn is_system_register(register: Register) -> bool {
    register.is_cr() || register.is_dr()
}

/// What control and debug registers hold while a kernel runs: protected mode with paging, the
/// extensions a kernel switches on, and no breakpoint.
fn system_register(register: Register) -> u64 {
    match register {
        Register::CR0 => 0x8005_0033,
        Register::CR3 => 0x001A_D000,
        Register::CR4 => 0x0035_06F8,
        Register::DR6 => 0xFFFF_0FF0,
        Register::DR7 => 0x400,
        _ => 0,
    }
}

/// The model-specific registers that every x64 processor has, as a kernel has set them.
fn model_specific(number: u32) -> Option<u64> {
    Some(match number {
        // The time stamp counter.
        // SAFETY: reads a counter.
        0x10 => unsafe { core::arch::x86_64::_rdtsc() },
        // IA32_APIC_BASE
        0x1B => 0xFEE0_0900,
        // IA32_MISC_ENABLE
        0x1A0 => 0x0085_0089,
        // IA32_PAT
        0x277 => 0x0007_0106_0007_0106,
        // IA32_EFER: long mode, no-execute pages, `syscall`
        0xC000_0080 => 0xD01,
        // IA32_GS_BASE: the processor block
        0xC000_0101 => thread::current().map_or(0, |block| std::ptr::from_ref(block) as u64),
        // IA32_FS_BASE, IA32_KERNEL_GS_BASE, IA32_TSC_AUX
        0xC000_0100 | 0xC000_0102 | 0xC000_0103 => 0,
        _ => return None,
    })
}

/// Does it stop the processor until an interrupt comes or memory is written, or prepare for that?
fn stops_processor(mnemonic: Mnemonic) -> bool {
    matches!(
        mnemonic,
        Mnemonic::Hlt | Mnemonic::Monitor | Mnemonic::Mwait | Mnemonic::Monitorx | Mnemonic::Mwaitx
    )
}

/// Why the instruction at `rip` is refused, and what a driver does instead.
pub(super) fn why_refused(rip: u64) -> &'static str {
    match registers::decode(rip) {
        Some(instruction) if stops_processor(instruction.mnemonic()) => {
            "which stops the processor, as only the kernel's idle loop does: wait for an object \
             (KeWaitForSingleObject), or with KeDelayExecutionThread"
        }
        _ => {
            "which the simulator does not model: of what only a kernel may do, it has port I/O, \
             reads of control registers and of the model-specific registers that every x64 \
             processor has, and cr8"
        }
    }
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
        Mnemonic::Mov if is_system_register(instruction.op1_register()) => {
            let value = system_register(instruction.op1_register());
            registers.set_general(instruction.op0_register(), value);
            Answer::Done
        }
        // What changes nothing does no harm.
        Mnemonic::Mov if is_system_register(instruction.op0_register()) => {
            let value = registers.general(instruction.op1_register());
            if value == system_register(instruction.op0_register()) {
                Answer::Done
            } else {
                Answer::Refused
            }
        }
        Mnemonic::Rdmsr => match model_specific(registers.gpr[RCX] as u32) {
            Some(value) => {
                registers.gpr[RAX] = value & 0xFFFF_FFFF;
                registers.gpr[RDX] = value >> 32;
                Answer::Done
            }
            None => Answer::Refused,
        },
        // Interrupts are delivered at waits and IRQL drops only, so there is nothing to hold back;
        // caches are the host's.
        Mnemonic::Cli
        | Mnemonic::Sti
        | Mnemonic::Stac
        | Mnemonic::Clac
        | Mnemonic::Wbinvd
        | Mnemonic::Invlpg => Answer::Done,
        mnemonic if stops_processor(mnemonic) => Answer::Refused,
        Mnemonic::Int => match instruction.immediate8() {
            0x29 => Answer::FastFail(registers.gpr[1] & 0xffff_ffff),
            0x2c => Answer::Assertion,
            0x2d => Answer::Breakpoint,
            _ => Answer::Refused,
        },
        _ => match ports::perform(registers, instruction) {
            Ok(true) => return Some(Answer::Done),
            Ok(false) if instruction.is_privileged() => Answer::Refused,
            Ok(false) => return None,
            Err(failure) => Answer::Failed(failure),
        },
    };
    if matches!(answer, Answer::Done | Answer::SetIrql(_)) {
        registers.rip = instruction.next_ip();
    }
    Some(answer)
}
