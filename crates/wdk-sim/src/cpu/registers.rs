//! The registers of an interrupted instruction, as the signal handler sees them, and the
//! instruction itself.

use iced_x86::{Decoder, DecoderOptions, Formatter, Instruction, IntelFormatter, Register};

use super::context::Context;
use super::guarded;

/// The trap number of a page fault.
pub(super) const PAGE_FAULT: i64 = 14;

/// Offset of the XMM registers in a saved floating-point area.
const XMM: usize = 160;

/// Order of the general registers in `gregs`, by their numbers in instructions.
const GENERAL: [libc::c_int; 16] = [
    libc::REG_RAX,
    libc::REG_RCX,
    libc::REG_RDX,
    libc::REG_RBX,
    libc::REG_RSP,
    libc::REG_RBP,
    libc::REG_RSI,
    libc::REG_RDI,
    libc::REG_R8,
    libc::REG_R9,
    libc::REG_R10,
    libc::REG_R11,
    libc::REG_R12,
    libc::REG_R13,
    libc::REG_R14,
    libc::REG_R15,
];

/// The registers of an interrupted instruction.
///
/// # Invariants
/// `xmm` points at the sixteen XMM registers of the signal frame the value was loaded from.
pub(super) struct Registers {
    pub gpr: [u64; 16],
    pub rip: u64,
    pub flags: u64,
    xmm: *mut [u8; 16],
}

impl Registers {
    /// Reads them from a signal frame.
    pub(super) fn load(frame: &mut libc::ucontext_t) -> Self {
        let general = &frame.uc_mcontext.gregs;
        Self {
            gpr: GENERAL.map(|register| general[register as usize] as u64),
            rip: general[libc::REG_RIP as usize] as u64,
            flags: general[libc::REG_EFL as usize] as u64,
            xmm: frame
                .uc_mcontext
                .fpregs
                .cast::<u8>()
                .wrapping_add(XMM)
                .cast(),
        }
    }

    /// Writes the general registers, `rip` and the flags back; XMM registers were changed in place.
    pub(super) fn store(&self, frame: &mut libc::ucontext_t) {
        let general = &mut frame.uc_mcontext.gregs;
        for (register, value) in GENERAL.into_iter().zip(self.gpr) {
            general[register as usize] = value as i64;
        }
        general[libc::REG_RIP as usize] = self.rip as i64;
        general[libc::REG_EFL as usize] = self.flags as i64;
    }

    /// An XMM register.
    pub(super) fn xmm(&self, number: usize) -> [u8; 16] {
        assert!(number < 16);
        // SAFETY: by the type's invariant there are sixteen of them.
        unsafe { *self.xmm.add(number) }
    }

    /// Changes an XMM register.
    pub(super) fn set_xmm(&mut self, number: usize, value: [u8; 16]) {
        assert!(number < 16);
        // SAFETY: as above.
        unsafe { *self.xmm.add(number) = value };
    }

    /// All of them as the kernel lays them out.
    pub(super) fn context(&self) -> Context {
        let mut context = Context::zeroed();
        context.gpr = self.gpr;
        context.rip = self.rip;
        context.eflags = self.flags as u32;
        for (number, register) in context.xmm.iter_mut().enumerate() {
            *register = u128::from_le_bytes(self.xmm(number));
        }
        context
    }

    /// A general register of any width, zero-extended.
    pub(super) fn general(&self, register: Register) -> u64 {
        let number = register.full_register().number();
        let value = self.gpr[number];
        match register.size() {
            1 if is_high_byte(register) => value >> 8 & 0xff,
            1 => value & 0xff,
            2 => value & 0xffff,
            4 => value & 0xffff_ffff,
            _ => value,
        }
    }

    /// Changes a general register as an instruction does: the upper half is cleared by a 32-bit
    /// result and kept by a shorter one.
    pub(super) fn set_general(&mut self, register: Register, value: u64) {
        let place = &mut self.gpr[register.full_register().number()];
        *place = match register.size() {
            1 if is_high_byte(register) => *place & !0xff00 | (value & 0xff) << 8,
            1 => *place & !0xff | value & 0xff,
            2 => *place & !0xffff | value & 0xffff,
            4 => value & 0xffff_ffff,
            _ => value,
        };
    }

    /// What `register` contributes to an address; segment bases included.
    pub(super) fn for_address(&self, register: Register) -> Option<u64> {
        if register.is_gpr() {
            return Some(self.general(register));
        }
        match register {
            Register::RIP | Register::EIP => Some(self.rip),
            // Only the block of this thread is at the gs base; fs is the host's own.
            Register::GS => {
                Some(super::thread::current().map_or(0, |p| std::ptr::from_ref(p) as u64))
            }
            Register::FS => None,
            register if register.is_segment_register() => Some(0),
            _ => None,
        }
    }
}

fn is_high_byte(register: Register) -> bool {
    matches!(
        register,
        Register::AH | Register::BH | Register::CH | Register::DH
    )
}

/// Decodes the instruction at `rip`, if it can be read.
pub(super) fn decode(rip: u64) -> Option<Instruction> {
    let mut bytes = [0; 15];
    // An instruction may end where readable memory does.
    let to_page_end = (4096 - rip % 4096).min(15) as usize;
    let length = if guarded::read(rip, &mut bytes) {
        15
    } else if guarded::read(rip, &mut bytes[..to_page_end]) {
        to_page_end
    } else {
        return None;
    };
    let mut decoder = Decoder::with_ip(64, &bytes[..length], rip, DecoderOptions::NONE);
    let instruction = decoder.decode();
    (!instruction.is_invalid()).then_some(instruction)
}

/// The instruction at `rip` in assembly.
pub(super) fn disassemble(rip: u64) -> String {
    let Some(instruction) = decode(rip) else {
        return "an instruction that cannot be read".to_owned();
    };
    let mut text = String::new();
    IntelFormatter::new().format(&instruction, &mut text);
    text
}
