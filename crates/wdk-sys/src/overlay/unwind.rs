//! Walking the stack: the types of unwind data, and the routines that read it. The headers have
//! neither.

use core::ffi::c_void;

use crate::{
    PEXCEPTION_RECORD, PEXCEPTION_ROUTINE, PULONG64, PVOID, UCHAR, ULONG, ULONG_PTR, ULONG64,
};

/// Where a function is in its image, and where its unwind data: an entry of `.pdata`.
///
/// <https://learn.microsoft.com/cpp/build/exception-handling-x64#struct-runtime_function>
#[repr(C)]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct _RUNTIME_FUNCTION {
    /// Where it begins, from the image's start.
    pub BeginAddress: ULONG,
    /// Where it ends.
    #[cfg(not(target_arch = "aarch64"))]
    pub EndAddress: ULONG,
    /// Where its unwind data is, or on ARM64 the data itself where its low bits are not zero.
    pub UnwindData: ULONG,
}
/// See [`_RUNTIME_FUNCTION`].
pub type RUNTIME_FUNCTION = _RUNTIME_FUNCTION;
/// A pointer to one.
pub type PRUNTIME_FUNCTION = *mut _RUNTIME_FUNCTION;

/// How many entries [`UNWIND_HISTORY_TABLE`] has.
pub const UNWIND_HISTORY_TABLE_SIZE: usize = 12;

/// A function that was looked up.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _UNWIND_HISTORY_TABLE_ENTRY {
    /// Where its image begins.
    pub ImageBase: ULONG_PTR,
    /// Its entry.
    pub FunctionEntry: PRUNTIME_FUNCTION,
}
/// See [`_UNWIND_HISTORY_TABLE_ENTRY`].
pub type UNWIND_HISTORY_TABLE_ENTRY = _UNWIND_HISTORY_TABLE_ENTRY;

/// What was looked up before, which makes the next look-up shorter. All zeroes to begin with.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _UNWIND_HISTORY_TABLE {
    /// How many entries are in use.
    pub Count: ULONG,
    /// Whether there is a hint in the entries.
    pub LocalHint: UCHAR,
    /// Whether there is one in the kernel's.
    pub GlobalHint: UCHAR,
    /// Whether to search.
    pub Search: UCHAR,
    /// Whether it was searched once.
    pub Once: UCHAR,
    /// The lowest address of the entries.
    pub LowAddress: ULONG_PTR,
    /// The highest.
    pub HighAddress: ULONG_PTR,
    /// The entries.
    pub Entry: [UNWIND_HISTORY_TABLE_ENTRY; UNWIND_HISTORY_TABLE_SIZE],
}
/// See [`_UNWIND_HISTORY_TABLE`].
pub type UNWIND_HISTORY_TABLE = _UNWIND_HISTORY_TABLE;
/// A pointer to one.
pub type PUNWIND_HISTORY_TABLE = *mut _UNWIND_HISTORY_TABLE;

crate::zeroed::zeroed_default!(_UNWIND_HISTORY_TABLE_ENTRY, _UNWIND_HISTORY_TABLE);

crate::layout::assert_layout! {
    _UNWIND_HISTORY_TABLE_ENTRY: 0x10, 8 { ImageBase 0x0, FunctionEntry 0x8 }
    _UNWIND_HISTORY_TABLE: 0xd8, 8 {
        Count 0x0, LocalHint 0x4, GlobalHint 0x5, Search 0x6, Once 0x7, LowAddress 0x8,
        HighAddress 0x10, Entry 0x18
    }
}

/// The routines, for [`crate::ntddk`].
pub mod routines {
    use super::*;

    imports! { "ntoskrnl.exe" {
        /// Finds the entry of the function that an address is in, and its image. Null for a leaf
        /// function, which has none.
        ///
        /// <https://learn.microsoft.com/windows/win32/api/winnt/nf-winnt-rtllookupfunctionentry>
        pub fn RtlLookupFunctionEntry(
            ControlPc: ULONG64,
            ImageBase: PULONG64,
            HistoryTable: PUNWIND_HISTORY_TABLE,
        ) -> PRUNTIME_FUNCTION;
        /// Makes of a function's context that of its caller. `ContextRecord` is the processor's
        /// `CONTEXT`, of which the headers have that of x64 only; `ContextPointers` may be null.
        ///
        /// <https://learn.microsoft.com/windows/win32/api/winnt/nf-winnt-rtlvirtualunwind>
        pub fn RtlVirtualUnwind(
            HandlerType: ULONG,
            ImageBase: ULONG64,
            ControlPc: ULONG64,
            FunctionEntry: PRUNTIME_FUNCTION,
            ContextRecord: *mut c_void,
            HandlerData: *mut PVOID,
            EstablisherFrame: PULONG64,
            ContextPointers: *mut c_void,
        ) -> PEXCEPTION_ROUTINE;
        /// Unwinds the calling thread's frames up to `TargetFrame` and goes on at `TargetIp`, with
        /// `ReturnValue` as what a call returned. The handlers of the frames between are called; a
        /// Rust frame has none, so that nothing in it is dropped. No `TargetFrame` unwinds all.
        ///
        /// <https://learn.microsoft.com/windows/win32/api/winnt/nf-winnt-rtlunwind>
        pub fn RtlUnwind(
            TargetFrame: PVOID,
            TargetIp: PVOID,
            ExceptionRecord: PEXCEPTION_RECORD,
            ReturnValue: PVOID,
        );
        /// As [`RtlUnwind`], with the context to unwind in (the processor's `CONTEXT`), and what
        /// was looked up before, which may be null.
        ///
        /// <https://learn.microsoft.com/windows/win32/api/winnt/nf-winnt-rtlunwindex>
        pub fn RtlUnwindEx(
            TargetFrame: PVOID,
            TargetIp: PVOID,
            ExceptionRecord: PEXCEPTION_RECORD,
            ReturnValue: PVOID,
            ContextRecord: *mut c_void,
            HistoryTable: PUNWIND_HISTORY_TABLE,
        );
        /// Goes on in a context (the processor's `CONTEXT`) of the calling thread; never returns.
        /// `ExceptionRecord` may be null.
        ///
        /// <https://learn.microsoft.com/windows/win32/api/winnt/nf-winnt-rtlrestorecontext>
        pub fn RtlRestoreContext(
            ContextRecord: *mut c_void,
            ExceptionRecord: PEXCEPTION_RECORD,
        ) -> !;
    }}
}
