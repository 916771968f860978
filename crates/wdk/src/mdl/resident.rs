//! What all MDLs have in common whose pages cannot go away.

use core::ptr::NonNull;

use super::caching::Caching;
use super::mapping::SystemMapping;
use super::raw;
use super::view::Mdl;
use crate::address::VirtualAddress;
use crate::{Error, Result};

/// Pages that stay resident, at the same physical addresses, for as long as the value is borrowed.
///
/// ```
/// use wdk::mdl::ResidentPages;
///
/// /// The length that a message in memory says it has, which is no longer than the memory.
/// fn length(message: &impl ResidentPages) -> wdk::Result<usize> {
///     let said = message.map()?.load::<u32>(0)?;
///     Ok(message.len().min(said as usize))
/// }
/// ```
///
/// # Safety
/// While the value is borrowed, [`mdl`](Self::mdl) returns the same MDL, its page frames are filled
/// in, the pages stay allocated and resident, and [`virtual_address`](Self::virtual_address) and
/// [`len`](Self::len) say what the MDL says. The pages are cached as [`caching`](Self::caching)
/// says. Where [`is_writable`](Self::is_writable) answers `true`, the driver and its device may
/// write to them. The implementor lets the pages go no earlier than any system mapping made through
/// the MDL, and is not `Sync`, since mapping changes the MDL.
pub unsafe trait ResidentPages {
    /// The MDL that describes the pages.
    fn mdl(&self) -> Mdl<'_>;

    /// May they be written? Pages locked for [`ToDevice`](super::Direction::ToDevice) may not: they
    /// can be read-only, or shared.
    fn is_writable(&self) -> bool;

    /// How the pages are cached, and so every mapping of them.
    #[inline]
    fn caching(&self) -> Caching {
        Caching::Cached
    }

    /// The virtual address of the buffer, as an index into the MDL.
    ///
    /// An implementor that made the MDL answers this and [`len`](Self::len) from what it told the
    /// kernel, rather than from the MDL: the compiler, for which every kernel call may have changed
    /// the MDL, then sees through checks of what the driver has just made sure of.
    #[inline]
    fn virtual_address(&self) -> VirtualAddress {
        self.mdl().virtual_address()
    }

    /// The length of the buffer in bytes.
    #[inline]
    fn len(&self) -> usize {
        self.mdl().byte_count()
    }

    /// Is the buffer empty? (No MDL this crate makes is.)
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Maps the pages into system space, or finds where they are mapped already
    /// ([`MmMapLockedPagesSpecifyCache`]).
    ///
    /// The mapping is cached as the pages are, and no-execute, and read-only when the pages may not
    /// be written (on kernels before Windows 8 the processor does not enforce the latter two;
    /// [`SystemMapping`] itself refuses to write either way). It ends when the pages are let go.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES) when no system addresses are left.
    ///
    /// [`MmMapLockedPagesSpecifyCache`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmaplockedpagesspecifycache
    #[inline]
    fn map(&self) -> Result<SystemMapping<'_>> {
        let mdl = self.mdl();
        let mut priority =
            wdk_sys::_MM_PAGE_PRIORITY::NormalPagePriority as u32 | wdk_sys::MdlMappingNoExecute;
        if !self.is_writable() {
            priority |= wdk_sys::MdlMappingNoWrite;
        }
        // SAFETY: the page frames are filled in, and nobody else maps this MDL meanwhile, since
        // `self` is not shared between threads.
        let start = unsafe { raw::system_address(mdl.as_ptr(), self.caching(), priority) };
        let start = NonNull::new(start.cast::<u8>()).ok_or(Error::INSUFFICIENT_RESOURCES)?;
        // SAFETY: the range is mapped until the pages are let go, which `self` being borrowed
        // prevents.
        Ok(unsafe { SystemMapping::new(start, self.len(), self.is_writable()) })
    }
}
