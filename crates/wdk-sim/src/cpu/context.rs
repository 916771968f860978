//! The register file and the exception record as the kernel lays them out for handlers, and the way
//! back into driver code.

use std::mem::offset_of;

use super::{count, thread};

/// Number of `rsp` in [`Context::gpr`].
pub(super) const RSP: usize = 4;
/// Number of `rax` in [`Context::gpr`].
pub(super) const RAX: usize = 0;

/// `CONTEXT` of x64. The general registers lie in the order of their numbers in instructions and in
/// unwind codes.
#[repr(C, align(16))]
#[derive(Clone)]
pub(super) struct Context {
    /// Home space in the original; the words for `iretq` here.
    home: [u64; 6],
    pub flags: u32,
    pub mxcsr: u32,
    pub segments: [u16; 6],
    pub eflags: u32,
    debug: [u64; 6],
    pub gpr: [u64; 16],
    pub rip: u64,
    float_header: [u128; 10],
    pub xmm: [u128; 16],
    float_rest: [u128; 6],
    vectors: [u128; 26],
    vector_control: u64,
    branches: [u64; 5],
}

const _: () = {
    assert!(size_of::<Context>() == 0x4d0);
    assert!(offset_of!(Context, eflags) == 0x44);
    assert!(offset_of!(Context, gpr) == 0x78);
    assert!(offset_of!(Context, rip) == 0xf8);
    assert!(offset_of!(Context, xmm) == 0x1a0);
    assert!(offset_of!(Context, vectors) == 0x300);
};

/// `CONTEXT_FULL`: control, integer and floating-point registers.
const CONTEXT_FULL: u32 = wdk_sys::CONTEXT_FULL;
/// The trap flag.
pub(super) const TRAP_FLAG: u64 = 0x100;
/// Flags that are set whenever driver code runs: interrupts enabled, and the bit that always is.
const RUNNING_FLAGS: u32 = 0x202;

impl Context {
    /// With every register 0.
    pub(super) fn zeroed() -> Self {
        Self {
            home: [0; 6],
            flags: CONTEXT_FULL,
            mxcsr: 0x1f80,
            segments: [0x10, 0x2b, 0x2b, 0x53, 0x2b, 0x18],
            eflags: RUNNING_FLAGS,
            debug: [0; 6],
            gpr: [0; 16],
            rip: 0,
            float_header: [0; 10],
            xmm: [0; 16],
            float_rest: [0; 6],
            vectors: [0; 26],
            vector_control: 0,
            branches: [0; 5],
        }
    }

    /// The stack pointer.
    pub(super) fn rsp(&self) -> u64 {
        self.gpr[RSP]
    }
}

/// Continues driver code with the registers of `context`.
///
/// # Safety
/// They are a state that driver code of this thread may continue from, and no frame below it has a
/// destructor that must run.
pub(super) unsafe fn resume(context: &mut Context) -> ! {
    prepare(context);
    // SAFETY: passed on to the caller.
    unsafe { restore(context) }
}

/// Continues driver code with the general registers of `context` and the other ones of `state`, an
/// XSAVE area of the components `mask` (0: an FXSAVE area).
///
/// # Safety
/// As for [`resume`]; `state` is 64-byte aligned and was saved by this processor.
pub(super) unsafe fn resume_with_state(context: &mut Context, state: *const u8, mask: u64) -> ! {
    prepare(context);
    // SAFETY: passed on to the caller.
    unsafe { restore_with_state(context, state, mask) }
}

fn prepare(context: &mut Context) {
    context.eflags &= !(TRAP_FLAG as u32);
    if count::is_on() && thread::current().is_some_and(|p| p.counting.get() != 0) {
        context.eflags |= TRAP_FLAG as u32;
        // The first instruction runs before the trap flag takes effect.
        count::about_to_execute(context.rip);
    }
}

/// Loads the general registers from `rsp`, which points at the context, and continues.
macro_rules! restore_general {
    () => {
        concat!(
            "mov rax, [rsp + 0xf8]\n",
            "mov [rsp], rax\n",
            "mov eax, cs\n",
            "mov [rsp + 8], rax\n",
            "mov eax, [rsp + 0x44]\n",
            "mov [rsp + 16], rax\n",
            "mov rax, [rsp + 0x98]\n",
            "mov [rsp + 24], rax\n",
            "mov eax, ss\n",
            "mov [rsp + 32], rax\n",
            "mov rax, [rsp + 0x78]\n",
            "mov rcx, [rsp + 0x80]\n",
            "mov rdx, [rsp + 0x88]\n",
            "mov rbx, [rsp + 0x90]\n",
            "mov rbp, [rsp + 0xa0]\n",
            "mov rsi, [rsp + 0xa8]\n",
            "mov rdi, [rsp + 0xb0]\n",
            "mov r8, [rsp + 0xb8]\n",
            "mov r9, [rsp + 0xc0]\n",
            "mov r10, [rsp + 0xc8]\n",
            "mov r11, [rsp + 0xd0]\n",
            "mov r12, [rsp + 0xd8]\n",
            "mov r13, [rsp + 0xe0]\n",
            "mov r14, [rsp + 0xe8]\n",
            "mov r15, [rsp + 0xf0]\n",
            "iretq",
        )
    };
}

#[unsafe(naked)]
unsafe extern "sysv64" fn restore(context: *mut Context) -> ! {
    core::arch::naked_asm!(
        "mov rsp, rdi",
        "movaps xmm0, [rsp + 0x1a0]",
        "movaps xmm1, [rsp + 0x1b0]",
        "movaps xmm2, [rsp + 0x1c0]",
        "movaps xmm3, [rsp + 0x1d0]",
        "movaps xmm4, [rsp + 0x1e0]",
        "movaps xmm5, [rsp + 0x1f0]",
        "movaps xmm6, [rsp + 0x200]",
        "movaps xmm7, [rsp + 0x210]",
        "movaps xmm8, [rsp + 0x220]",
        "movaps xmm9, [rsp + 0x230]",
        "movaps xmm10, [rsp + 0x240]",
        "movaps xmm11, [rsp + 0x250]",
        "movaps xmm12, [rsp + 0x260]",
        "movaps xmm13, [rsp + 0x270]",
        "movaps xmm14, [rsp + 0x280]",
        "movaps xmm15, [rsp + 0x290]",
        restore_general!(),
    )
}

#[unsafe(naked)]
unsafe extern "sysv64" fn restore_with_state(
    context: *mut Context,
    state: *const u8,
    mask: u64,
) -> ! {
    core::arch::naked_asm!(
        "mov rsp, rdi",
        "mov rax, rdx",
        "shr rdx, 32",
        "mov rcx, rax",
        "or rcx, rdx",
        "jz 2f",
        "xrstor64 [rsi]",
        "jmp 3f",
        "2:",
        "fxrstor64 [rsi]",
        "3:",
        restore_general!(),
    )
}

/// `EXCEPTION_RECORD`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ExceptionRecord {
    pub code: u32,
    pub flags: u32,
    pub nested: u64,
    pub address: u64,
    pub parameters: u32,
    pub unused: u32,
    pub information: [u64; 15],
}

const _: () = assert!(size_of::<ExceptionRecord>() == 0x98);

impl ExceptionRecord {
    /// A record of `code` raised at `address`, with parameters.
    pub(super) fn new(code: u32, address: u64, information: &[u64]) -> Self {
        let mut record = Self {
            code,
            address,
            parameters: information.len() as u32,
            ..Self::default()
        };
        record.information[..information.len()].copy_from_slice(information);
        record
    }
}

/// `EXCEPTION_POINTERS`.
#[repr(C)]
pub(super) struct ExceptionPointers {
    pub record: *mut ExceptionRecord,
    pub context: *mut Context,
}

/// `DISPATCHER_CONTEXT`.
#[repr(C)]
pub(super) struct DispatcherContext {
    pub control_pc: u64,
    pub image_base: u64,
    pub function_entry: u64,
    pub establisher_frame: u64,
    pub target_ip: u64,
    pub context: *mut Context,
    pub language_handler: u64,
    pub handler_data: u64,
    pub history: u64,
    pub scope_index: u32,
    pub unused: u32,
}
