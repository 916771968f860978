//! Routines that every supported kernel exports and that the headers do not declare as such: they are newer
//! than the headers' view of them, or the headers have a macro of the name. Given out by [`crate::ntddk`].

use core::ffi::{c_char, c_int, c_void};

use crate::{
    KIRQL, KPROCESSOR_MODE, MEMORY_CACHING_TYPE, NTSTATUS, PEPROCESS, PETHREAD, PKFLOATING_SAVE, PKTHREAD, PMDL, PVOID,
    SIZE_T, UCHAR, ULONG,
};

imports! { "ntoskrnl.exe" {
    /// Raises the IRQL and returns the one before. C's `KeRaiseIrql` is
    /// [`KeRaiseIrql`](crate::ntddk::KeRaiseIrql).
    pub fn KfRaiseIrql(NewIrql: KIRQL) -> KIRQL;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kelowerirql>
    pub fn KeLowerIrql(NewIrql: KIRQL);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keraiseirqltodpclevel>
    pub fn KeRaiseIrqlToDpcLevel() -> KIRQL;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kegetcurrentthread>
    pub fn KeGetCurrentThread() -> PKTHREAD;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetcurrentthread>
    pub fn PsGetCurrentThread() -> PETHREAD;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetcurrentprocess>
    pub fn PsGetCurrentProcess() -> PEPROCESS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kesavefloatingpointstate>
    pub fn KeSaveFloatingPointState(FloatSave: PKFLOATING_SAVE) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kerestorefloatingpointstate>
    pub fn KeRestoreFloatingPointState(FloatSave: PKFLOATING_SAVE) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-obdereferenceobject>
    pub fn ObDereferenceObject(Object: PVOID);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlcopymemory>
    pub fn RtlCopyMemory(Destination: PVOID, Source: *const c_void, Length: SIZE_T);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlmovememory>
    pub fn RtlMoveMemory(Destination: PVOID, Source: *const c_void, Length: SIZE_T);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlfillmemory>
    pub fn RtlFillMemory(Destination: PVOID, Length: SIZE_T, Fill: UCHAR);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlzeromemory>
    pub fn RtlZeroMemory(Destination: PVOID, Length: SIZE_T);
    /// The headers take the priority as an enumeration, which has no room for `MdlMappingNoExecute`.
    ///
    /// With `UserMode` a failure raises an exception: see [`crate::seh`].
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmaplockedpagesspecifycache>
    pub fn MmMapLockedPagesSpecifyCache(
        MemoryDescriptorList: PMDL,
        AccessMode: KPROCESSOR_MODE,
        CacheType: MEMORY_CACHING_TYPE,
        RequestedAddress: PVOID,
        BugCheckOnFailure: ULONG,
        Priority: ULONG,
    ) -> PVOID;
    /// Formats into a buffer of `count` bytes; negative when it was too short, and then there is no
    /// terminator.
    pub fn _snprintf(buffer: *mut c_char, count: usize, format: *const c_char, ...) -> c_int;
    /// Copies memory that does not overlap; the compiler calls it for copies.
    pub fn memcpy(destination: *mut c_void, source: *const c_void, count: usize) -> *mut c_void;
    /// Copies memory that may overlap; the compiler calls it for copies.
    pub fn memmove(destination: *mut c_void, source: *const c_void, count: usize) -> *mut c_void;
    /// Fills memory; the compiler calls it for fills.
    pub fn memset(destination: *mut c_void, value: c_int, count: usize) -> *mut c_void;
    /// Compares memory; the compiler calls it for comparisons.
    pub fn memcmp(left: *const c_void, right: *const c_void, count: usize) -> c_int;
    /// The handler of functions with a scope table, named by the frames of [`crate::seh`]; never called.
    pub fn __C_specific_handler(
        ExceptionRecord: PVOID,
        EstablisherFrame: PVOID,
        ContextRecord: PVOID,
        DispatcherContext: PVOID,
    ) -> c_int;
    /// Searches `count` bytes.
    pub fn memchr(buffer: *const c_void, character: c_int, count: usize) -> *mut c_void;
    /// Compares two null-terminated strings.
    pub fn strcmp(left: *const c_char, right: *const c_char) -> c_int;
    /// The length of a null-terminated string.
    pub fn strlen(string: *const c_char) -> usize;
    /// Compares the first `count` bytes of two null-terminated strings.
    pub fn strncmp(left: *const c_char, right: *const c_char, count: usize) -> c_int;
}}
