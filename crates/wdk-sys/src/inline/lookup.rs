//! Routines a kernel may lack, callable under their own names: each looks itself up by its first call and
//! says by its result when it is not there. [`crate::dynamic`] has them as options.

use crate::{BOOLEAN, INTERFACE_TYPE, PHYSICAL_ADDRESS, PPHYSICAL_ADDRESS, PULONG, PVOID, SIZE_T, ULONG, dynamic};

/// Translates a bus-relative address to one in system memory or I/O space; `FALSE` when the bus does not have
/// it, and on a kernel without this routine. `AddressSpace` is 0 for memory and 1 for ports, in and out.
///
/// # Safety
/// `AddressSpace` and `TranslatedAddress` are writable.
///
/// # IRQL
/// `PASSIVE_LEVEL` for the first call, any later.
#[must_use]
#[inline]
pub unsafe fn HalTranslateBusAddress(
    InterfaceType: INTERFACE_TYPE,
    BusNumber: ULONG,
    BusAddress: PHYSICAL_ADDRESS,
    AddressSpace: PULONG,
    TranslatedAddress: PPHYSICAL_ADDRESS,
) -> BOOLEAN {
    match dynamic::HalTranslateBusAddress::get() {
        // SAFETY: the caller's promise is the routine's.
        Some(translate) => unsafe { translate(InterfaceType, BusNumber, BusAddress, AddressSpace, TranslatedAddress) },
        None => 0,
    }
}

/// Maps physical addresses with a page protection (`PAGE_READWRITE | PAGE_NOCACHE`, ...); null when that
/// fails, and on a kernel without this routine, where `MmMapIoSpace` is the answer.
///
/// # Safety
/// As documented: the addresses are the device's.
///
/// # IRQL
/// `PASSIVE_LEVEL` for the first call, `<= DISPATCH_LEVEL` later.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospaceex>
#[must_use]
#[inline]
pub unsafe fn MmMapIoSpaceEx(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T, Protect: ULONG) -> PVOID {
    match dynamic::MmMapIoSpaceEx::get() {
        // SAFETY: the caller's promise is the routine's.
        Some(map) => unsafe { map(PhysicalAddress, NumberOfBytes, Protect) },
        None => core::ptr::null_mut(),
    }
}
