//! Arithmetic of trapped instructions, performed by the processor itself so that the flags come out
//! right.

use std::arch::asm;

use iced_x86::Mnemonic;

/// The flags arithmetic changes: carry, parity, adjust, zero, sign, overflow.
const STATUS: u64 = 0x8d5;

macro_rules! two_operands {
    ($operation:literal, $width:expr, $a:ident, $b:ident, $flags:ident) => {{
        let mut result = $a;
        // SAFETY: changes the named registers and the flags only; the stack is used above the red
        // zone, which `asm!` respects.
        unsafe {
            match $width {
                1 => asm!("push {f}", "popfq", concat!($operation, " {a}, {b}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg_byte) result as u8 => *low_byte(&mut result), b = in(reg_byte) $b as u8),
                2 => asm!("push {f}", "popfq", concat!($operation, " {a:x}, {b:x}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result, b = in(reg) $b),
                4 => asm!("push {f}", "popfq", concat!($operation, " {a:e}, {b:e}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result, b = in(reg) $b),
                _ => asm!("push {f}", "popfq", concat!($operation, " {a}, {b}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result, b = in(reg) $b),
            }
        }
        result
    }};
}

macro_rules! one_operand {
    ($operation:literal, $width:expr, $a:ident, $flags:ident) => {{
        let mut result = $a;
        // SAFETY: as for two operands.
        unsafe {
            match $width {
                1 => asm!("push {f}", "popfq", concat!($operation, " {a}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg_byte) result as u8 => *low_byte(&mut result)),
                2 => asm!("push {f}", "popfq", concat!($operation, " {a:x}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result),
                4 => asm!("push {f}", "popfq", concat!($operation, " {a:e}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result),
                _ => asm!("push {f}", "popfq", concat!($operation, " {a}"), "pushfq", "pop {f}",
                    f = inout(reg) $flags, a = inout(reg) result),
            }
        }
        result
    }};
}

/// The lowest byte of a value, for results that are a byte.
fn low_byte(value: &mut u64) -> &mut u8 {
    // SAFETY: the first of the eight bytes, which any byte may replace.
    unsafe { &mut *std::ptr::from_mut(value).cast() }
}

/// What an arithmetic instruction does with its first operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Reads it.
    Reads,
    /// Reads and replaces it.
    Replaces,
}

/// Is this an instruction [`compute`] knows, and what does it do?
pub(super) fn effect(mnemonic: Mnemonic) -> Option<Effect> {
    match mnemonic {
        Mnemonic::Cmp | Mnemonic::Test => Some(Effect::Reads),
        Mnemonic::Add
        | Mnemonic::Or
        | Mnemonic::Adc
        | Mnemonic::Sbb
        | Mnemonic::And
        | Mnemonic::Sub
        | Mnemonic::Xor
        | Mnemonic::Inc
        | Mnemonic::Dec
        | Mnemonic::Not
        | Mnemonic::Neg => Some(Effect::Replaces),
        _ => None,
    }
}

/// The result of `mnemonic` on operands of `width` bytes, and the flags after it. `b` is ignored by
/// one-operand instructions.
pub(super) fn compute(mnemonic: Mnemonic, width: usize, a: u64, b: u64, flags: u64) -> (u64, u64) {
    let mut after = flags & STATUS | 2;
    let result = match mnemonic {
        Mnemonic::Cmp => two_operands!("cmp", width, a, b, after),
        Mnemonic::Test => two_operands!("test", width, a, b, after),
        Mnemonic::Add => two_operands!("add", width, a, b, after),
        Mnemonic::Or => two_operands!("or", width, a, b, after),
        Mnemonic::Adc => two_operands!("adc", width, a, b, after),
        Mnemonic::Sbb => two_operands!("sbb", width, a, b, after),
        Mnemonic::And => two_operands!("and", width, a, b, after),
        Mnemonic::Sub => two_operands!("sub", width, a, b, after),
        Mnemonic::Xor => two_operands!("xor", width, a, b, after),
        Mnemonic::Inc => one_operand!("inc", width, a, after),
        Mnemonic::Dec => one_operand!("dec", width, a, after),
        Mnemonic::Not => one_operand!("not", width, a, after),
        Mnemonic::Neg => one_operand!("neg", width, a, after),
        other => unreachable!("{other:?} is not one of the instructions `effect` names"),
    };
    (result, flags & !STATUS | after & STATUS)
}
