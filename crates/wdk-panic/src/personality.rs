//! The routine that the compiler's unwind tables name. Called by the kernel's exception dispatcher;
//! calls nothing.
//!
//! A driver aborts on panic and has no frame to unwind, but the library that rustup installs was
//! compiled to unwind, and its tables ask for `__CxxFrameHandler3`. Unoptimised drivers link some
//! of it. Microsoft's is in the C++ runtime, which no driver has.
//!
//! So it can be called for one thing only: a processor or kernel exception, raised in or below a
//! frame of that library. The answer is then "not mine, look further" (`ExceptionContinueSearch`,
//! 1): the search goes on to a frame that does handle it, or to the kernel, which stops the system.
//! An answer of 0 would resume at the instruction that failed, for ever.
//!
//! Written in assembly so that the driver does not export it, as it would a `no_mangle` function.

use core::arch::global_asm;

#[cfg(target_arch = "x86_64")]
global_asm!(
    ".def __CxxFrameHandler3; .scl 2; .type 32; .endef",
    ".section .text,\"xr\",one_only,__CxxFrameHandler3",
    ".globl __CxxFrameHandler3",
    ".p2align 4",
    "__CxxFrameHandler3:",
    "mov eax, 1",
    "ret",
    ".text",
);

#[cfg(target_arch = "aarch64")]
global_asm!(
    ".def __CxxFrameHandler3; .scl 2; .type 32; .endef",
    ".section .text,\"xr\",one_only,__CxxFrameHandler3",
    ".globl __CxxFrameHandler3",
    ".p2align 2",
    "__CxxFrameHandler3:",
    "mov w0, #1",
    "ret",
    ".text",
);
