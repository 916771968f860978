//! [`PagesMdl`]: physical pages with no virtual address of their own.

use core::ptr::NonNull;

use wdk_sys::{_MM_PAGE_PRIORITY, _MODE, KPROCESSOR_MODE, MDL, MM_ALLOCATE_FULLY_REQUIRED, ntddk};

use super::PAGE_SIZE;
use super::caching::Caching;
use super::resident::ResidentPages;
use super::view::Mdl;
use crate::address::{PhysicalAddress, VirtualAddress};
use crate::print::report;
use crate::{Error, Result, irql};

/// Zeroed pages of physical memory, owned ([`MmAllocatePagesForMdlEx`]): for buffers that need no
/// kernel address, or are mapped into a user process.
///
/// ```
/// use wdk::address::PhysicalAddress;
/// use wdk::mdl::{Caching, PagesMdl};
///
/// /// A megabyte that a device of 32 address bits can reach.
/// fn low_memory() -> wdk::Result<PagesMdl> {
///     PagesMdl::new(1 << 20, PhysicalAddress::new(0xFFFF_FFFF), Caching::Cached)
/// }
/// ```
///
/// # IRQL
/// Making and dropping one: `<= APC_LEVEL`. Dropped above it, the pages are leaked, as when it is
/// forgotten, and the debugger is told.
///
/// # Invariants
/// `raw` comes from `MmAllocatePagesForMdlEx`, which `caching` was asked of, and is in no chain.
///
/// [`MmAllocatePagesForMdlEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmallocatepagesformdlex
#[derive(Debug)]
pub struct PagesMdl {
    raw: NonNull<MDL>,
    caching: Caching,
}

// SAFETY: the pages belong to no thread.
unsafe impl Send for PagesMdl {}

impl PagesMdl {
    /// Allocates pages for `length` bytes (rounded up to whole pages), all of them at physical
    /// addresses up to `highest`, that are cached as `caching` says wherever they are mapped.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is zero or, in whole pages,
    /// does not fit 32 bits; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when not all
    /// pages can be had (the kernel may give fewer than asked for; they are given back);
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    pub fn new(length: usize, highest: PhysicalAddress, caching: Caching) -> Result<Self> {
        irql::require_at_most(irql::APC_LEVEL)?;
        // Whole pages are counted, in 32 bits.
        if length == 0 || length > u32::MAX as usize / PAGE_SIZE * PAGE_SIZE {
            return Err(Error::INVALID_PARAMETER);
        }
        // With the flag the kernel answers at once when it has not all of them. Kernels before
        // Windows 7 need not know it: one of them refuses what it does not know. They give what
        // they have without it, hence the check of the length.
        let pages = Self::allocate(length, highest, caching, MM_ALLOCATE_FULLY_REQUIRED)
            .or_else(|| Self::allocate(length, highest, caching, 0))
            .ok_or(Error::INSUFFICIENT_RESOURCES)?;
        if pages.len() < length {
            Err(Error::INSUFFICIENT_RESOURCES)
        } else {
            Ok(pages)
        }
    }

    /// As many pages as there are, of those that `length` bytes take; `None` for none, or when the
    /// kernel does not know the flags.
    fn allocate(
        length: usize,
        highest: PhysicalAddress,
        caching: Caching,
        flags: u32,
    ) -> Option<Self> {
        let none = PhysicalAddress::new(0).to_raw();
        // SAFETY: the routine takes any numbers; what it returns is owned by the result.
        let raw = unsafe {
            ntddk::MmAllocatePagesForMdlEx(
                none,
                highest.to_raw(),
                none,
                length as u64,
                caching.kind(),
                flags,
            )
        };
        NonNull::new(raw).map(|raw| Self { raw, caching })
    }

    /// Maps the pages into the current process for user mode, runs `work` with the address, and
    /// unmaps them ([`MmMapLockedPagesSpecifyCache`] with `UserMode`, [`MmUnmapLockedPages`]).
    ///
    /// The mapping ends in the process and thread it was made in, whatever `work` does. The process
    /// can read and write the pages meanwhile, and afterwards no more. They are cached as they were
    /// allocated.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// What the routine raised where it cannot map; [`INVALID_LEVEL`](Error::INVALID_LEVEL). `work`
    /// has not run.
    ///
    /// [`MmMapLockedPagesSpecifyCache`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmaplockedpagesspecifycache
    /// [`MmUnmapLockedPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmunmaplockedpages
    pub fn with_user_mapping<R>(&self, work: impl FnOnce(VirtualAddress) -> R) -> Result<R> {
        irql::require_at_most(irql::APC_LEVEL)?;
        let mut start = core::ptr::null_mut();
        // SAFETY: the pages are ours and whole, so user mode sees nothing else through them; the
        // guarded form returns what the routine raises.
        let status = unsafe {
            wdk_sys::seh::MmMapLockedPagesSpecifyCache(
                self.raw.as_ptr(),
                _MODE::UserMode as KPROCESSOR_MODE,
                self.caching.kind(),
                core::ptr::null_mut(),
                0,
                _MM_PAGE_PRIORITY::NormalPagePriority as u32 | wdk_sys::MdlMappingNoExecute,
                &raw mut start,
            )
        };
        if status != 0 || start.is_null() {
            return Err(Error::new(status).unwrap_or(Error::INSUFFICIENT_RESOURCES));
        }
        let result = work(VirtualAddress::of(start));
        // SAFETY: mapped above, in this process: no safe code attaches a thread to another one.
        unsafe { ntddk::MmUnmapLockedPages(start, self.raw.as_ptr()) };
        Ok(result)
    }
}

// SAFETY: the pages are owned and resident; dropping undoes a mapping first. The type is not
// `Sync`.
unsafe impl ResidentPages for PagesMdl {
    fn mdl(&self) -> Mdl<'_> {
        // SAFETY: owned for as long as it is borrowed.
        unsafe { Mdl::from_raw(self.raw) }
    }

    fn is_writable(&self) -> bool {
        true
    }

    fn caching(&self) -> Caching {
        self.caching
    }
}

impl Drop for PagesMdl {
    fn drop(&mut self) {
        if irql::current() > irql::APC_LEVEL {
            report(
                c"pages dropped above APC_LEVEL are leaked",
                Error::INVALID_LEVEL,
            );
            return;
        }
        let mdl = self.mdl();
        // SAFETY: by the type's invariant, and not used again; a mapping has to go before its
        // pages.
        unsafe {
            if mdl.is_mapped() {
                ntddk::MmUnmapLockedPages((*mdl.as_ptr()).MappedSystemVa, mdl.as_ptr());
            }
            ntddk::MmFreePagesFromMdl(mdl.as_ptr());
            ntddk::ExFreePool(mdl.as_ptr().cast());
        }
    }
}
