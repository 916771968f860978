//! Routines that raise exceptions, in forms that return the exception's code instead.
//!
//! A raised exception unwinds the stack to a handler, and nothing in Rust may be unwound that way.
//! So each function here is an assembly frame around one call (or one copying instruction): the
//! exception is raised below it, handled in it, and comes back as a status. No Rust frame lies in
//! between.
//!
//! A status from here is a success, or an error or warning for which
//! [`NT_SUCCESS`](crate::NT_SUCCESS) is false: an exception whose code is a success is reported as
//! `STATUS_UNHANDLED_EXCEPTION`.
//!
//! What is caught is what the kernel raises: bad addresses in user space, and what routines raise
//! by `ExRaiseStatus`. An access to a bad address in *system* space stops the machine before any
//! handler is asked.
//!
//! Built for x64 and ARM64. The ARM64 frames assemble and have unwind tables, but have not been
//! run. On a host that is not Windows the functions are only declared.

use core::ffi::c_void;

use crate::{
    KPROCESSOR_MODE, LOCK_OPERATION, MEMORY_CACHING_TYPE, NTSTATUS, PEPROCESS,
    PFILE_SEGMENT_ELEMENT, PMDL, PVOID, SIZE_T, ULONG,
};

unsafe extern "C" {
    /// `MmProbeAndLockPages`: checks access to an MDL's buffer, makes its pages resident and locks
    /// them.
    ///
    /// On an error the MDL is as it was before.
    ///
    /// # Safety
    /// As documented for the routine.
    ///
    /// # IRQL
    /// `<= APC_LEVEL` for pageable memory, `<= DISPATCH_LEVEL` for nonpaged.
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockpages>
    #[link_name = "wdk_sys_guarded_MmProbeAndLockPages"]
    pub fn MmProbeAndLockPages(
        MemoryDescriptorList: PMDL,
        AccessMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    ) -> NTSTATUS;

    /// `MmProbeAndLockProcessPages`: the same for a buffer of another process.
    ///
    /// # Safety
    /// As documented for the routine.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmprobeandlockprocesspages>
    #[link_name = "wdk_sys_guarded_MmProbeAndLockProcessPages"]
    pub fn MmProbeAndLockProcessPages(
        MemoryDescriptorList: PMDL,
        Process: PEPROCESS,
        AccessMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    ) -> NTSTATUS;

    /// `MmProbeAndLockSelectedPages`: the same for the pages that an array of segments names.
    ///
    /// # Safety
    /// As documented for the routine.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockselectedpages>
    #[link_name = "wdk_sys_guarded_MmProbeAndLockSelectedPages"]
    pub fn MmProbeAndLockSelectedPages(
        MemoryDescriptorList: PMDL,
        SegmentArray: PFILE_SEGMENT_ELEMENT,
        AccessMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    ) -> NTSTATUS;

    /// `MmMapLockedPagesSpecifyCache`: maps an MDL's pages. The address is stored in `Address`,
    /// null where the routine returned null; it is not written when an exception was raised, as for
    /// a user-mode mapping that fails.
    ///
    /// # Safety
    /// As documented for the routine; `Address` is writable.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL` for `KernelMode`, `<= APC_LEVEL` for `UserMode`.
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmaplockedpagesspecifycache>
    #[link_name = "wdk_sys_guarded_MmMapLockedPagesSpecifyCache"]
    pub fn MmMapLockedPagesSpecifyCache(
        MemoryDescriptorList: PMDL,
        AccessMode: KPROCESSOR_MODE,
        CacheType: MEMORY_CACHING_TYPE,
        RequestedAddress: PVOID,
        BugCheckOnFailure: ULONG,
        Priority: ULONG,
        Address: *mut PVOID,
    ) -> NTSTATUS;

    /// `ProbeForRead`: checks that a buffer lies in user space and is aligned. It does not touch
    /// it.
    ///
    /// # Safety
    /// None beyond the call itself; the answer does not make later accesses safe, see
    /// [`guarded_copy`].
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-probeforread>
    #[link_name = "wdk_sys_guarded_ProbeForRead"]
    pub fn ProbeForRead(Address: *const c_void, Length: SIZE_T, Alignment: ULONG) -> NTSTATUS;

    /// `ProbeForWrite`: checks that a buffer lies in user space, is aligned, and can be written
    /// now.
    ///
    /// # Safety
    /// The code runs in the process whose buffer it is; the answer does not make later accesses
    /// safe, see [`guarded_copy`].
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-probeforwrite>
    #[link_name = "wdk_sys_guarded_ProbeForWrite"]
    pub fn ProbeForWrite(Address: PVOID, Length: SIZE_T, Alignment: ULONG) -> NTSTATUS;

    /// Copies memory of which one side is a user address that may be or become invalid. Bytes are
    /// copied in ascending order; when an access faults, those before it have been copied.
    ///
    /// # Safety
    /// The ranges do not overlap. A side in user space was probed, in the process the code runs in;
    /// the other side is valid system memory for the access.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    #[link_name = "wdk_sys_guarded_copy"]
    pub fn guarded_copy(Destination: PVOID, Source: *const c_void, Length: usize) -> NTSTATUS;

    /// Fills memory in user space that may be or become invalid. When an access faults, the bytes
    /// before it have been filled.
    ///
    /// # Safety
    /// The range was probed for writing, in the process the code runs in.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`
    #[link_name = "wdk_sys_guarded_fill"]
    pub fn guarded_fill(Destination: PVOID, Length: usize, Fill: u8) -> NTSTATUS;
}

/// The C routines that the frames call or name as their handler.
#[cfg(windows)]
mod frames {
    use core::arch::global_asm;

    use crate::ntddk;

    // The pieces of a frame. The protected range holds only what may raise; the `nop` after a call
    // keeps its return address inside the range. The scope table has one entry: its filter, 1,
    // means "handle all". The handler arrives at `9:` with the code in RAX or X0 and with the stack
    // pointer as it was in the body.
    //
    // Each frame has its own section, which the linker drops with its unwind data when nothing
    // calls it.
    #[cfg(target_arch = "x86_64")]
    macro_rules! frame {
        ($name:literal, prologue: $prologue:literal, before: $before:literal, guarded: $guarded:literal,
         after: $after:literal, epilogue: $epilogue:literal $(, $key:ident = $routine:path)?) => {
            global_asm!(
                concat!(".def ", $name, "; .scl 2; .type 32; .endef"),
                concat!(".section .text$", $name, ",\"xr\",one_only,", $name),
                concat!(".globl ", $name),
                ".p2align 4",
                concat!($name, ":"),
                concat!(".seh_proc ", $name),
                ".seh_handler {handler}, @except",
                $prologue,
                ".seh_endprologue",
                $before,
                "7:",
                $guarded,
                "nop",
                "8:",
                $after,
                "xor eax, eax",
                $epilogue,
                "ret",
                "9:",
                // A code that is a success would be taken for one.
                "test eax, eax",
                "js 6f",
                "mov eax, 0xC0000144",
                "6:",
                $epilogue,
                "ret",
                ".seh_handlerdata",
                ".long 1",
                ".long 7b@IMGREL",
                ".long 8b@IMGREL",
                ".long 1",
                ".long 9b@IMGREL",
                concat!(".section .text$", $name, ",\"xr\",one_only,", $name),
                ".seh_endproc",
                ".text",
                handler = sym ntddk::__C_specific_handler,
                $($key = sym $routine,)?
            );
        };
    }

    /// A frame around a call whose arguments are all in registers.
    #[cfg(target_arch = "x86_64")]
    macro_rules! call {
        ($name:literal, $routine:path) => {
            frame!($name,
                prologue: "sub rsp, 40\n.seh_stackalloc 40",
                before: "",
                guarded: "call {routine}",
                after: "",
                epilogue: "add rsp, 40",
                routine = $routine);
        };
    }

    #[cfg(target_arch = "x86_64")]
    mod copies {
        use super::{global_asm, ntddk};

        // 32 bytes for the callee's register arguments, two stack arguments, 8 bytes for alignment.
        // The arguments on the stack begin 40 bytes above the stack pointer at entry.
        frame!("wdk_sys_guarded_MmMapLockedPagesSpecifyCache",
            prologue: "sub rsp, 56\n.seh_stackalloc 56",
            before: "mov eax, dword ptr [rsp + 56 + 40]\nmov qword ptr [rsp + 32], rax\n\
                     mov eax, dword ptr [rsp + 56 + 48]\nmov qword ptr [rsp + 40], rax",
            guarded: "call {routine}",
            after: "mov rcx, qword ptr [rsp + 56 + 56]\nmov qword ptr [rcx], rax",
            epilogue: "add rsp, 56",
            routine = ntddk::MmMapLockedPagesSpecifyCache);

        frame!("wdk_sys_guarded_copy",
            prologue: "push rdi\n.seh_pushreg rdi\npush rsi\n.seh_pushreg rsi",
            before: "mov rdi, rcx\nmov rsi, rdx\nmov rcx, r8",
            guarded: "rep movsb",
            after: "",
            epilogue: "pop rsi\npop rdi");

        frame!("wdk_sys_guarded_fill",
            prologue: "push rdi\n.seh_pushreg rdi",
            before: "mov rdi, rcx\nmov rcx, rdx\nmov eax, r8d",
            guarded: "rep stosb",
            after: "",
            epilogue: "pop rdi");
    }

    #[cfg(target_arch = "aarch64")]
    macro_rules! frame {
        ($name:literal, before: $before:literal, guarded: $guarded:literal, after: $after:literal
         $(, $key:ident = $routine:path)?) => {
            global_asm!(
                concat!(".def ", $name, "; .scl 2; .type 32; .endef"),
                concat!(".section .text$", $name, ",\"xr\",one_only,", $name),
                concat!(".globl ", $name),
                ".p2align 2",
                concat!($name, ":"),
                concat!(".seh_proc ", $name),
                ".seh_handler {handler}, @except",
                // The frame pair, and one more register that is saved: it keeps a pointer over the
                // call.
                "stp x29, x30, [sp, #-32]!",
                ".seh_save_fplr_x 32",
                "str x19, [sp, #16]",
                ".seh_save_reg x19, 16",
                "mov x29, sp",
                ".seh_set_fp",
                ".seh_endprologue",
                $before,
                "7:",
                $guarded,
                "nop",
                "8:",
                $after,
                "mov w0, wzr",
                "b 6f",
                "9:",
                // A code that is a success would be taken for one.
                "tbnz w0, #31, 6f",
                "mov w0, #0x0144",
                "movk w0, #0xC000, lsl #16",
                "6:",
                ".seh_startepilogue",
                "ldr x19, [sp, #16]",
                ".seh_save_reg x19, 16",
                "ldp x29, x30, [sp], #32",
                ".seh_save_fplr_x 32",
                ".seh_endepilogue",
                "ret",
                ".seh_handlerdata",
                ".long 1",
                ".long 7b@IMGREL",
                ".long 8b@IMGREL",
                ".long 1",
                ".long 9b@IMGREL",
                concat!(".section .text$", $name, ",\"xr\",one_only,", $name),
                ".seh_endproc",
                ".text",
                handler = sym ntddk::__C_specific_handler,
                $($key = sym $routine,)?
            );
        };
    }

    /// A frame around a call whose arguments are all in registers.
    #[cfg(target_arch = "aarch64")]
    macro_rules! call {
        ($name:literal, $routine:path) => {
            frame!($name, before: "", guarded: "bl {routine}", after: "", routine = $routine);
        };
    }

    #[cfg(target_arch = "aarch64")]
    mod copies {
        use super::{global_asm, ntddk};

        frame!("wdk_sys_guarded_MmMapLockedPagesSpecifyCache",
            before: "mov x19, x6",
            guarded: "bl {routine}",
            after: "str x0, [x19]",
            routine = ntddk::MmMapLockedPagesSpecifyCache);

        frame!("wdk_sys_guarded_copy",
            before: "",
            guarded: "cbz x2, 5f\n4:\nldrb w9, [x1], #1\nstrb w9, [x0], #1\nsubs x2, x2, #1\nb.ne \
                4b\n5:",
            after: "");

        frame!("wdk_sys_guarded_fill",
            before: "",
            guarded: "cbz x1, 5f\n4:\nstrb w2, [x0], #1\nsubs x1, x1, #1\nb.ne 4b\n5:",
            after: "");
    }

    call!(
        "wdk_sys_guarded_MmProbeAndLockPages",
        ntddk::MmProbeAndLockPages
    );
    call!(
        "wdk_sys_guarded_MmProbeAndLockProcessPages",
        ntddk::MmProbeAndLockProcessPages
    );
    call!(
        "wdk_sys_guarded_MmProbeAndLockSelectedPages",
        ntddk::MmProbeAndLockSelectedPages
    );
    call!("wdk_sys_guarded_ProbeForRead", ntddk::ProbeForRead);
    call!("wdk_sys_guarded_ProbeForWrite", ntddk::ProbeForWrite);
}
