//! Symbols that compiled code refers to without the source saying so. Nobody calls anything here by
//! name; the linker resolves the compiler's references to it.
//!
//! `memcpy`, `memmove`, `memset`, `memcmp` and `strlen` are exports of every kernel and imported in
//! [`crate::ntddk`]. What is here is exported by some kernels or by none.

#[cfg(windows)]
mod windows {
    use core::arch::global_asm;

    /// The compiler refers to this in every image that uses floating-point numbers. The value is
    /// never read.
    #[unsafe(no_mangle)]
    static _fltused: i32 = 0x9875;

    // Called before a frame of more than a page is made, with the frame's size in RAX (x64) or X15,
    // in units of 16 bytes (ARM64). It touches one byte of each page, top to bottom, so that a
    // stack that is too small faults at its guard page instead of reaching what lies beyond it;
    // every register is left as it was. Only recent kernels export one.
    #[cfg(target_arch = "x86_64")]
    global_asm!(
        r#"
        .def __chkstk; .scl 2; .type 32; .endef
        .section .text$chkstk,"xr",one_only,__chkstk
        .globl __chkstk
        .p2align 4
    __chkstk:
        .seh_proc __chkstk
        push rcx
        .seh_pushreg rcx
        push rax
        .seh_pushreg rax
        .seh_endprologue
        // The caller's stack pointer: above the two pushes and the return address.
        lea rcx, [rsp + 24]
    2:
        cmp rax, 4096
        jb 3f
        sub rcx, 4096
        test byte ptr [rcx], 0
        sub rax, 4096
        jmp 2b
    3:
        sub rcx, rax
        test byte ptr [rcx], 0
        pop rax
        pop rcx
        ret
        .seh_endproc
        .text
        "#
    );

    #[cfg(target_arch = "aarch64")]
    global_asm!(
        r#"
        .def __chkstk; .scl 2; .type 32; .endef
        .section .text$chkstk,"xr",one_only,__chkstk
        .globl __chkstk
        .p2align 2
    __chkstk:
        // X16 and X17 are free for use between caller and callee.
        lsl x16, x15, #4
        mov x17, sp
    2:
        subs x16, x16, #4096
        b.lo 3f
        sub x17, x17, #4096
        ldrb wzr, [x17]
        b 2b
    3:
        add x16, x16, #4096
        sub x17, x17, x16
        ldrb wzr, [x17]
        ret
        .text
        "#
    );
}
