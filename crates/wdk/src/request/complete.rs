//! Completing a request, once.

use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_ioctl::Method;
use wdk_sys::{
    IO_NO_INCREMENT, IRP, IRP_INPUT_OPERATION, LIST_ENTRY, NTSTATUS, STATUS_SUCCESS, ntddk,
};

use super::driver_context::Side;
use super::{Kind, LoanState, Request, entry, irp_of};
use crate::mdl::LockedChain;
use crate::sync::{Deferred, is_spin_lock_held, when_released};
use crate::{Error, Result, irql};

impl Request<'_> {
    /// Completes the request ([`IoCompleteRequest`]): with success and the number of bytes
    /// transferred, or with an error.
    ///
    /// The number is cut to what the caller left room for: a read's or write's length, or the
    /// length of a control request's second buffer, whatever its method. An application takes it
    /// for how much of its buffer is filled. Of a buffered control request the I/O manager copies
    /// that many bytes of the system buffer to the caller, so there it is cut to what the buffer
    /// was filled with, too: what lay there before does not reach the caller.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// [`IoCompleteRequest`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocompleterequest
    pub fn complete(self, result: Result<usize>) {
        self.complete_as(STATUS_SUCCESS, result);
    }

    /// As [`complete`](Self::complete), with a success or a warning of choice.
    #[inline]
    pub(crate) fn complete_as(self, done: NTSTATUS, result: Result<usize>) {
        let mut this = ManuallyDrop::new(self);
        this.complete_once(done, result);
    }

    /// To be followed by no other use.
    fn complete_once(&mut self, done: NTSTATUS, result: Result<usize>) {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        for side in [Side::Input, Side::Output] {
            if let Some(buffer) = self.context_mut().take_locked(side) {
                // SAFETY: by the type's invariant; nobody borrows the chain, and it is not noted
                // any more.
                drop(unsafe {
                    LockedChain::from_parts(
                        self.irp,
                        buffer.first,
                        usize::from(buffer.segments),
                        buffer.direction,
                    )
                });
            }
        }
        let (state, status, information) = match result {
            Ok(information) => {
                let shown = self.shown(information);
                (LoanState::Succeeded, done, shown)
            }
            Err(error) => (LoanState::Gone, error.status(), 0),
        };
        self.loan.0.set(state);
        // SAFETY: by the type's invariant; callers give the request up, so this happens once.
        unsafe { complete_irp(self.irp, status, information) };
    }

    /// How many of `information` bytes may be reported as transferred.
    pub(super) fn shown(&self, information: usize) -> usize {
        let parameters = &self.location().Parameters;
        let room = match self.kind() {
            // SAFETY: the major function says which member of the union is meant, here and below.
            Kind::Read => unsafe { parameters.Read.Length },
            // SAFETY: as above.
            Kind::Write => unsafe { parameters.Write.Length },
            // SAFETY: as above.
            Kind::Control(_) => unsafe { parameters.DeviceIoControl.OutputBufferLength },
            // Otherwise what the number means is for the code to say, to a driver.
            // SAFETY: as above, where the I/O manager has made the request.
            Kind::InternalControl(_) if self.is_copied() => unsafe {
                parameters.DeviceIoControl.OutputBufferLength
            },
            Kind::InternalControl(_) => return information,
            // What was done to open the file.
            Kind::Create => return information,
            Kind::Flush | Kind::Other => 0,
        };
        let information = information.min(room as usize);
        match self.kind() {
            // These bytes are copied to the caller. A read is copied only below a driver that has
            // it so, which is then a filter's.
            Kind::Control(code) if Method::of(code) == Method::Buffered => {
                information.min(self.filled())
            }
            Kind::Read | Kind::InternalControl(_) if self.is_copied() => {
                information.min(self.filled())
            }
            _ => information,
        }
    }

    /// Does the I/O manager copy the system buffer to the caller?
    fn is_copied(&self) -> bool {
        // SAFETY: by the type's invariant.
        unsafe { (*self.irp.as_ptr()).Flags & IRP_INPUT_OPERATION != 0 }
    }
}

impl Drop for Request<'_> {
    fn drop(&mut self) {
        self.complete_once(STATUS_SUCCESS, Err(Error::INVALID_DEVICE_REQUEST));
    }
}

/// Completes an IRP, at once or, with a spin lock of the driver's held, when that is released.
///
/// # Safety
/// The driver owns `irp`, and gives it up.
#[inline(never)]
pub(crate) unsafe fn complete_irp(irp: NonNull<IRP>, status: NTSTATUS, information: usize) {
    // SAFETY: the caller's promise. The list entry is its owner's too, and large enough.
    unsafe {
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = status;
        (*irp.as_ptr()).IoStatus.Information = information as u64;
        if is_spin_lock_held() {
            when_released(NonNull::new_unchecked(entry(irp)).cast(), complete_deferred);
        } else {
            ntddk::IofCompleteRequest(irp.as_ptr(), IO_NO_INCREMENT as i8);
        }
    }
}

const _: () = assert!(size_of::<Deferred>() <= size_of::<LIST_ENTRY>());

/// # Safety
/// `place` is the list entry of an IRP that was to be completed while a spin lock was held.
unsafe fn complete_deferred(place: NonNull<Deferred>) {
    // SAFETY: the caller's promise; its status block is filled in.
    unsafe {
        let irp = irp_of(place.cast());
        ntddk::IofCompleteRequest(irp.as_ptr(), IO_NO_INCREMENT as i8);
    }
}
