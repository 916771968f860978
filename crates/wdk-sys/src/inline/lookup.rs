//! Routines a kernel may lack, callable under their own names: each looks itself up by its first
//! call and says by its result when it is not there. [`crate::dynamic`] has them as options.

use crate::{
    _POOL_TYPE, BOOLEAN, INTERFACE_TYPE, PHYSICAL_ADDRESS, POOL_FLAG_CACHE_ALIGNED,
    POOL_FLAG_NON_PAGED, POOL_FLAG_NON_PAGED_EXECUTE, POOL_FLAG_PAGED, POOL_FLAG_UNINITIALIZED,
    POOL_FLAGS, POOL_TYPE, PPHYSICAL_ADDRESS, PULONG, PVOID, SIZE_T, ULONG, dynamic,
};

/// Translates a bus-relative address to one in system memory or I/O space; `FALSE` when the bus
/// does not have it, and on a kernel without this routine. `AddressSpace` is 0 for memory and 1 for
/// ports, in and out.
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
        Some(translate) => unsafe {
            translate(
                InterfaceType,
                BusNumber,
                BusAddress,
                AddressSpace,
                TranslatedAddress,
            )
        },
        None => 0,
    }
}

/// Maps physical addresses with a page protection (`PAGE_READWRITE | PAGE_NOCACHE`, ...); null when
/// that fails, and on a kernel without this routine, where `MmMapIoSpace` is the answer.
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
pub unsafe fn MmMapIoSpaceEx(
    PhysicalAddress: PHYSICAL_ADDRESS,
    NumberOfBytes: SIZE_T,
    Protect: ULONG,
) -> PVOID {
    match dynamic::MmMapIoSpaceEx::get() {
        // SAFETY: the caller's promise is the routine's.
        Some(map) => unsafe { map(PhysicalAddress, NumberOfBytes, Protect) },
        None => core::ptr::null_mut(),
    }
}

/// Allocates pool, zeroed unless [`POOL_FLAG_UNINITIALIZED`] is given; null when there is none.
///
/// On a kernel older than Windows 10 2004 it is `ExAllocatePoolWithTag` that allocates and this
/// function that zeroes; flags that it has no equivalent for (quota, session, raising) then fail
/// the allocation. Nonpaged pool of Windows 7 and before is executable. Freed with
/// `ExFreePoolWithTag` or `ExFreePool`.
///
/// # Safety
/// As documented; the memory is uninitialised with [`POOL_FLAG_UNINITIALIZED`].
///
/// # IRQL
/// `<= DISPATCH_LEVEL`, for paged pool `<= APC_LEVEL`. A first call above `PASSIVE_LEVEL` goes to
/// `ExAllocatePoolWithTag`, see [`dynamic`].
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exallocatepool2>
#[must_use]
#[inline]
pub unsafe fn ExAllocatePool2(Flags: POOL_FLAGS, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID {
    if let Some(allocate) = dynamic::ExAllocatePool2::get() {
        // SAFETY: the caller's promise is the routine's.
        return unsafe { allocate(Flags, NumberOfBytes, Tag) };
    }
    let Some(pool_type) = pool_type(Flags, has_no_execute_pool) else {
        return core::ptr::null_mut();
    };
    // SAFETY: the caller's promise is the routine's; what it allocates is as long as asked for.
    unsafe {
        let memory = crate::ntddk::ExAllocatePoolWithTag(pool_type, NumberOfBytes, Tag);
        if !memory.is_null() && Flags & POOL_FLAG_UNINITIALIZED == 0 {
            memory.cast::<u8>().write_bytes(0, NumberOfBytes as usize);
        }
        memory
    }
}

/// The pool of `ExAllocatePoolWithTag` that is the same as flags of [`ExAllocatePool2`], if one is.
fn pool_type(flags: POOL_FLAGS, has_no_execute_pool: fn() -> bool) -> Option<POOL_TYPE> {
    let kind = flags & !(POOL_FLAG_UNINITIALIZED | POOL_FLAG_CACHE_ALIGNED);
    let aligned = flags & POOL_FLAG_CACHE_ALIGNED != 0;
    match (kind, aligned) {
        (POOL_FLAG_NON_PAGED, false) if has_no_execute_pool() => Some(_POOL_TYPE::NonPagedPoolNx),
        (POOL_FLAG_NON_PAGED, true) if has_no_execute_pool() => {
            Some(_POOL_TYPE::NonPagedPoolNxCacheAligned)
        }
        (POOL_FLAG_NON_PAGED | POOL_FLAG_NON_PAGED_EXECUTE, false) => {
            Some(_POOL_TYPE::NonPagedPool)
        }
        (POOL_FLAG_NON_PAGED | POOL_FLAG_NON_PAGED_EXECUTE, true) => {
            Some(_POOL_TYPE::NonPagedPoolCacheAligned)
        }
        (POOL_FLAG_PAGED, false) => Some(_POOL_TYPE::PagedPool),
        (POOL_FLAG_PAGED, true) => Some(_POOL_TYPE::PagedPoolCacheAligned),
        _ => None,
    }
}

/// Whether the kernel is Windows 8 or later, the first with nonpaged pool that is not executable.
#[must_use]
pub fn has_no_execute_pool() -> bool {
    let page: *const crate::KUSER_SHARED_DATA =
        core::ptr::without_provenance(crate::KI_USER_SHARED_DATA);
    // SAFETY: in kernel mode the page is mapped, and the version never changes.
    unsafe { ((*page).NtMajorVersion, (*page).NtMinorVersion) >= (6, 2) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{POOL_FLAG_RAISE_ON_FAILURE, POOL_FLAG_USE_QUOTA};

    #[test]
    fn pool_flags_have_a_type_where_the_pool_is_the_same() {
        let (new, old) = (|| true, || false);
        assert_eq!(pool_type(POOL_FLAG_NON_PAGED, new), Some(512));
        assert_eq!(pool_type(POOL_FLAG_NON_PAGED, old), Some(0));
        assert_eq!(
            pool_type(POOL_FLAG_NON_PAGED | POOL_FLAG_CACHE_ALIGNED, new),
            Some(516)
        );
        assert_eq!(pool_type(POOL_FLAG_NON_PAGED_EXECUTE, new), Some(0));
        assert_eq!(
            pool_type(POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED, old),
            Some(1)
        );
        for flags in [
            0,
            POOL_FLAG_PAGED | POOL_FLAG_NON_PAGED,
            POOL_FLAG_PAGED | POOL_FLAG_USE_QUOTA,
            POOL_FLAG_PAGED | POOL_FLAG_RAISE_ON_FAILURE,
        ] {
            assert_eq!(pool_type(flags, new), None);
        }
    }
}
