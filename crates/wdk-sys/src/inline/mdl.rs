//! Memory descriptor lists, and arithmetic with pages.

use crate::{
    _MEMORY_CACHING_TYPE, _MODE, MDL_MAPPED_TO_SYSTEM_VA, MDL_PARTIAL_HAS_BEEN_MAPPED,
    MDL_SOURCE_IS_NONPAGED_POOL, PAGE_SHIFT, PAGE_SIZE, PFN_NUMBER, PMDL, PPFN_NUMBER, PVOID,
    SIZE_T, ULONG, ntddk,
};

const PAGE_MASK: usize = PAGE_SIZE as usize - 1;

/// Where in its page `Va` lies.
#[must_use]
#[inline]
pub fn BYTE_OFFSET(Va: PVOID) -> ULONG {
    (Va.addr() & PAGE_MASK) as ULONG
}

/// The start of the page that `Va` lies in.
#[must_use]
#[inline]
pub fn PAGE_ALIGN(Va: PVOID) -> PVOID {
    Va.map_addr(|address| address & !PAGE_MASK)
}

/// How many whole pages `Size` bytes fill, rounded up.
#[must_use]
#[inline]
pub const fn BYTES_TO_PAGES(Size: SIZE_T) -> SIZE_T {
    (Size >> PAGE_SHIFT) + (Size & PAGE_MASK as SIZE_T != 0) as SIZE_T
}

/// `Size` rounded up to whole pages.
#[must_use]
#[inline]
pub const fn ROUND_TO_PAGES(Size: SIZE_T) -> SIZE_T {
    Size.wrapping_add(PAGE_MASK as SIZE_T) & !(PAGE_MASK as SIZE_T)
}

/// How many pages the `Size` bytes at `Va` touch.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-address_and_size_to_span_pages>
#[must_use]
#[inline]
pub fn ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va: PVOID, Size: SIZE_T) -> ULONG {
    // The whole pages are counted apart, so that no length overflows the sum.
    let in_page = SIZE_T::from(BYTE_OFFSET(Va)) + (Size & PAGE_MASK as SIZE_T);
    ((Size >> PAGE_SHIFT) + BYTES_TO_PAGES(in_page)) as ULONG
}

/// The virtual address of the buffer an MDL describes: an index into it for DMA, and possibly an
/// address in another process. Not to be dereferenced.
///
/// # Safety
/// `Mdl` points to an initialised MDL.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlvirtualaddress>
#[must_use]
#[inline]
pub unsafe fn MmGetMdlVirtualAddress(Mdl: PMDL) -> PVOID {
    // SAFETY: the caller's MDL is initialised.
    unsafe { (*Mdl).StartVa.wrapping_byte_add((*Mdl).ByteOffset as usize) }
}

/// The length in bytes of the buffer an MDL describes.
///
/// # Safety
/// `Mdl` points to an initialised MDL.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlbytecount>
#[must_use]
#[inline]
pub unsafe fn MmGetMdlByteCount(Mdl: PMDL) -> ULONG {
    // SAFETY: the caller's MDL is initialised.
    unsafe { (*Mdl).ByteCount }
}

/// Where in its first page the buffer of an MDL begins.
///
/// # Safety
/// `Mdl` points to an initialised MDL.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlbyteoffset>
#[must_use]
#[inline]
pub unsafe fn MmGetMdlByteOffset(Mdl: PMDL) -> ULONG {
    // SAFETY: the caller's MDL is initialised.
    unsafe { (*Mdl).ByteOffset }
}

/// The page frame numbers behind an MDL. They are there once the pages are locked or were nonpaged
/// to begin with.
///
/// # Safety
/// `Mdl` points to an MDL.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetmdlpfnarray>
#[must_use]
#[inline]
pub unsafe fn MmGetMdlPfnArray(Mdl: PMDL) -> PPFN_NUMBER {
    Mdl.wrapping_add(1).cast()
}

/// The address of the first page of the buffer an MDL describes. Not to be dereferenced.
///
/// # Safety
/// `Mdl` points to an initialised MDL.
#[must_use]
#[inline]
pub unsafe fn MmGetMdlBaseVa(Mdl: PMDL) -> PVOID {
    // SAFETY: the caller's MDL is initialised.
    unsafe { (*Mdl).StartVa }
}

/// Makes an MDL of storage for one: nonpaged and `MmSizeOfMdl(BaseVa, Length)` bytes. It describes
/// no pages yet.
///
/// # Safety
/// `MemoryDescriptorList` is such storage, and no MDL that is in use.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mminitializemdl>
#[inline]
pub unsafe fn MmInitializeMdl(MemoryDescriptorList: PMDL, BaseVa: PVOID, Length: SIZE_T) {
    let pages = SIZE_T::from(ADDRESS_AND_SIZE_TO_SPAN_PAGES(BaseVa, Length)) as usize;
    let size = size_of::<crate::MDL>() + size_of::<PFN_NUMBER>() * pages;
    // SAFETY: the caller's storage is large enough for an MDL.
    unsafe {
        (*MemoryDescriptorList).Next = core::ptr::null_mut();
        (*MemoryDescriptorList).Size = size as crate::CSHORT;
        (*MemoryDescriptorList).MdlFlags = 0;
        (*MemoryDescriptorList).StartVa = PAGE_ALIGN(BaseVa);
        (*MemoryDescriptorList).ByteOffset = BYTE_OFFSET(BaseVa);
        (*MemoryDescriptorList).ByteCount = Length as ULONG;
    }
}

/// Lets a partial MDL be built anew: its mapping, if it has one of its own, is undone.
///
/// # Safety
/// `Mdl` points to an MDL made for `IoBuildPartialMdl`, and nobody uses its mapping any more.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmpreparemdlforreuse>
#[inline]
pub unsafe fn MmPrepareMdlForReuse(Mdl: PMDL) {
    // SAFETY: the caller's MDL is initialised; the flag says that it has a mapping of its own, at
    // the address it records.
    unsafe {
        if (*Mdl).MdlFlags & MDL_PARTIAL_HAS_BEEN_MAPPED as crate::CSHORT != 0 {
            ntddk::MmUnmapLockedPages((*Mdl).MappedSystemVa, Mdl);
        }
    }
}

/// The system address of an MDL's pages, mapping them if they are not: null when that fails.
/// `Priority` is one of `_MM_PAGE_PRIORITY`, with `MdlMappingNoExecute` and `MdlMappingNoWrite`
/// where wanted.
///
/// # Safety
/// `Mdl` describes pages that are locked or nonpaged.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetsystemaddressformdlsafe>
#[must_use]
#[inline]
pub unsafe fn MmGetSystemAddressForMdlSafe(Mdl: PMDL, Priority: ULONG) -> PVOID {
    // SAFETY: the caller's MDL describes resident pages; a mapping for the kernel returns null
    // where it fails and raises nothing.
    unsafe {
        if is_mapped(Mdl) {
            (*Mdl).MappedSystemVa
        } else {
            ntddk::MmMapLockedPagesSpecifyCache(
                Mdl,
                _MODE::KernelMode as _,
                _MEMORY_CACHING_TYPE::MmCached,
                core::ptr::null_mut(),
                0,
                Priority,
            )
        }
    }
}

/// The system address of an MDL's pages, mapping them if they are not: a failure stops the system.
/// Obsolete; [`MmGetSystemAddressForMdlSafe`] is what drivers use.
///
/// # Safety
/// `Mdl` describes pages that are locked or nonpaged.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmgetsystemaddressformdl>
#[must_use]
#[inline]
pub unsafe fn MmGetSystemAddressForMdl(Mdl: PMDL) -> PVOID {
    // SAFETY: the caller's MDL describes resident pages.
    unsafe {
        if is_mapped(Mdl) {
            (*Mdl).MappedSystemVa
        } else {
            ntddk::MmMapLockedPages(Mdl, _MODE::KernelMode as _)
        }
    }
}

/// # Safety
/// `Mdl` points to an initialised MDL.
unsafe fn is_mapped(Mdl: PMDL) -> bool {
    // SAFETY: the caller's MDL is initialised.
    let flags = unsafe { (*Mdl).MdlFlags } as u32;
    flags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL) != 0
}

#[cfg(test)]
mod tests {
    use core::ptr;

    use super::*;

    #[test]
    fn pages_are_counted_by_what_the_bytes_touch() {
        let at = |address: usize| ptr::without_provenance_mut(address);
        for (address, length, pages) in [
            (0x1000, 0, 0),
            (0x1001, 0, 1),
            (0x1000, 1, 1),
            (0x1000, 0x1000, 1),
            (0x1001, 0x1000, 2),
            (0x1FFF, 2, 2),
            (0x1FFF, 0x2001, 3),
            (0x1FFF, 0x2002, 4),
        ] {
            assert_eq!(ADDRESS_AND_SIZE_TO_SPAN_PAGES(at(address), length), pages);
        }
        assert_eq!(BYTE_OFFSET(at(0x1234)), 0x234);
        assert_eq!(PAGE_ALIGN(at(0x1234)).addr(), 0x1000);
        assert_eq!(ROUND_TO_PAGES(1), 0x1000);
        assert_eq!(BYTES_TO_PAGES(0x1001), 2);
    }

    #[test]
    fn an_initialised_mdl_says_where_its_buffer_is() {
        let mut storage = [0_u64; 8];
        let mdl: PMDL = storage.as_mut_ptr().cast();
        // SAFETY: the storage is that of an MDL and two page numbers.
        unsafe {
            MmInitializeMdl(mdl, ptr::without_provenance_mut(0x7123), 0x1000);
            assert_eq!((*mdl).Size, 0x30 + 2 * 8);
            assert_eq!(MmGetMdlByteCount(mdl), 0x1000);
            assert_eq!(MmGetMdlByteOffset(mdl), 0x123);
            assert_eq!(MmGetMdlBaseVa(mdl).addr(), 0x7000);
            assert_eq!(MmGetMdlVirtualAddress(mdl).addr(), 0x7123);
            assert_eq!(MmGetMdlPfnArray(mdl).addr(), mdl.addr() + 0x30);
        }
    }
}
