//! Strings, object attributes and other structures that the headers initialise by macro.

use crate::{
    HANDLE, OBJECT_ATTRIBUTES, PIO_REMOVE_LOCK, POBJECT_ATTRIBUTES, PSECURITY_DESCRIPTOR,
    PUNICODE_STRING, PVOID, PWCH, ULONG, USHORT, ntddk,
};

/// Fills in object attributes.
///
/// # Safety
/// `InitializedAttributes` is writable; what is stored in it stays valid while it is used.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wudfwdm/nf-wudfwdm-initializeobjectattributes>
#[inline]
pub unsafe fn InitializeObjectAttributes(
    InitializedAttributes: POBJECT_ATTRIBUTES,
    ObjectName: PUNICODE_STRING,
    Attributes: ULONG,
    RootDirectory: HANDLE,
    SecurityDescriptor: PSECURITY_DESCRIPTOR,
) {
    // SAFETY: the caller's memory is writable.
    unsafe {
        InitializedAttributes.write(OBJECT_ATTRIBUTES {
            Length: size_of::<OBJECT_ATTRIBUTES>() as ULONG,
            RootDirectory,
            ObjectName,
            Attributes,
            SecurityDescriptor,
            SecurityQualityOfService: core::ptr::null_mut(),
        });
    }
}

/// Makes an empty string over a buffer of `BufferSize` bytes.
///
/// # Safety
/// `UnicodeString` is writable; the buffer stays valid while the string is used.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlinitemptyunicodestring>
#[inline]
pub unsafe fn RtlInitEmptyUnicodeString(
    UnicodeString: PUNICODE_STRING,
    Buffer: PWCH,
    BufferSize: USHORT,
) {
    // SAFETY: the caller's memory is writable.
    unsafe {
        (*UnicodeString).Length = 0;
        (*UnicodeString).MaximumLength = BufferSize;
        (*UnicodeString).Buffer = Buffer;
    }
}

/// The handle that stands for the current process.
#[must_use]
#[inline]
pub fn ZwCurrentProcess() -> HANDLE {
    core::ptr::without_provenance_mut(usize::MAX)
}

/// The handle that stands for the current thread.
#[must_use]
#[inline]
pub fn ZwCurrentThread() -> HANDLE {
    core::ptr::without_provenance_mut(usize::MAX - 1)
}

/// Adds a reference to an object.
///
/// # Safety
/// `Object` points to the body of an object that is referenced.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-obfreferenceobject>
#[inline]
pub unsafe fn ObReferenceObject(Object: PVOID) {
    // SAFETY: the caller's promise is the routine's.
    unsafe {
        ntddk::ObfReferenceObject(Object);
    }
}

/// Makes a remove lock.
///
/// # Safety
/// `Lock` points to writable nonpaged memory, usually in the device extension.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioinitializeremovelock>
#[inline]
pub unsafe fn IoInitializeRemoveLock(
    Lock: PIO_REMOVE_LOCK,
    AllocateTag: ULONG,
    MaxLockedMinutes: ULONG,
    HighWatermark: ULONG,
) {
    let size = size_of::<crate::IO_REMOVE_LOCK>() as ULONG;
    // SAFETY: the caller's memory has the size said.
    unsafe {
        ntddk::IoInitializeRemoveLockEx(Lock, AllocateTag, MaxLockedMinutes, HighWatermark, size);
    }
}

/// Takes a remove lock for one operation; fails with `STATUS_DELETE_PENDING` once the device is
/// being removed.
///
/// # Safety
/// `RemoveLock` is initialised.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioacquireremovelock>
#[must_use]
#[inline]
pub unsafe fn IoAcquireRemoveLock(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID) -> crate::NTSTATUS {
    let size = size_of::<crate::IO_REMOVE_LOCK>() as ULONG;
    // SAFETY: the file's name is only printed by checked builds of the kernel; an empty one is
    // fine.
    unsafe { ntddk::IoAcquireRemoveLockEx(RemoveLock, Tag, c"".as_ptr().cast(), 1, size) }
}

/// Gives a remove lock back.
///
/// # Safety
/// The lock was taken with this tag.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioreleaseremovelock>
#[inline]
pub unsafe fn IoReleaseRemoveLock(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID) {
    let size = size_of::<crate::IO_REMOVE_LOCK>() as ULONG;
    // SAFETY: the caller's promise is the routine's.
    unsafe { ntddk::IoReleaseRemoveLockEx(RemoveLock, Tag, size) }
}

/// Gives a remove lock back and waits until all others have.
///
/// # Safety
/// The lock was taken with this tag, while the device is being removed.
///
/// # IRQL
/// `PASSIVE_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioreleaseremovelockandwait>
#[inline]
pub unsafe fn IoReleaseRemoveLockAndWait(RemoveLock: PIO_REMOVE_LOCK, Tag: PVOID) {
    let size = size_of::<crate::IO_REMOVE_LOCK>() as ULONG;
    // SAFETY: the caller's promise is the routine's.
    unsafe { ntddk::IoReleaseRemoveLockAndWaitEx(RemoveLock, Tag, size) }
}
