//! [`UserBuffer`]: a buffer of the caller's, as it came.

use core::marker::PhantomData;

use wdk_sys::ntddk;

use super::Request;
use crate::address::VirtualAddress;
use crate::mdl::{Direction, IrpBuffer, LockedChain, LockedMdl};
use crate::{Error, Result};

/// A buffer of a request that the kernel passed as it came: an address and a length in the caller's
/// process, unchecked.
///
/// There is nothing to read here until the buffer is locked, which checks it.
///
/// ```
/// use wdk::mdl::{Direction, LockedMdl};
/// use wdk::request::Request;
///
/// /// Locks the first 4 KiB that the caller of a METHOD_NEITHER request gave, for reading.
/// fn lock<'a>(request: &'a Request<'_>) -> wdk::Result<LockedMdl<'a>> {
///     request.user_input()?.first(4096).lock(Direction::ToDevice)
/// }
/// ```
#[derive(Clone, Copy)]
pub struct UserBuffer<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) address: VirtualAddress,
    pub(super) length: usize,
}

impl<'a> UserBuffer<'a> {
    /// The length in bytes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Is the buffer empty?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The first `length` bytes of the buffer, or all of it if it is shorter.
    #[must_use]
    pub fn first(self, length: usize) -> Self {
        Self {
            length: self.length.min(length),
            ..self
        }
    }

    /// Checks that the caller may access the buffer as `direction` says, makes it resident and
    /// locks it with one MDL ([`IoAllocateMdl`], [`MmProbeAndLockPages`]). The memory stays locked
    /// until the result is dropped, or at the latest until the request is completed.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// * [`ACCESS_VIOLATION`](Error::ACCESS_VIOLATION): not the caller's memory, unmapped, or
    ///   read-only where it would be written; whatever else the routine raised.
    /// * [`ACCESS_DENIED`](Error::ACCESS_DENIED): not running in the caller's process, where alone
    ///   its addresses mean something.
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): empty, or wraps.
    ///   [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES): no MDL, or too long for one.
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    ///
    /// [`IoAllocateMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioallocatemdl
    /// [`MmProbeAndLockPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockpages
    pub fn lock(self, direction: Direction) -> Result<LockedMdl<'a>> {
        LockedMdl::of_request(&self.in_callers_process()?, direction)
    }

    /// As [`lock`](Self::lock), with as many MDLs as a buffer of this length takes on every NT
    /// kernel. An empty buffer is locked by none.
    ///
    /// # Errors
    /// As [`lock`](Self::lock), but for the emptiness and the length; nothing stays locked.
    pub fn lock_chain(self, direction: Direction) -> Result<LockedChain<'a>> {
        LockedChain::of_request(&self.in_callers_process()?, direction)
    }

    fn in_callers_process(&self) -> Result<IrpBuffer<'a>> {
        let irp = self.request.irp;
        // SAFETY: the request is borrowed, so the IRP is the driver's.
        let here =
            unsafe { ntddk::IoGetRequestorProcess(irp.as_ptr()) == ntddk::IoGetCurrentProcess() };
        if !here {
            return Err(Error::ACCESS_DENIED);
        }
        if self.address.checked_add(self.length).is_none() {
            return Err(Error::INVALID_PARAMETER);
        }
        Ok(IrpBuffer {
            irp,
            address: self.address,
            length: self.length,
            mode: self.request.raw_mode(),
            _request: PhantomData,
        })
    }
}
