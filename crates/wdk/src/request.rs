//! [`Request`]: an IRP that belongs to the driver, completed exactly once.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_sys::{IO_NO_INCREMENT, IO_STACK_LOCATION, IRP, KPROCESSOR_MODE, NTSTATUS, STATUS_SUCCESS, ntddk};

use crate::address::VirtualAddress;
use crate::mdl::{Direction, IrpBuffer, LockedChain, LockedMdl};
use crate::{Error, Result};

/// How a control code's buffers reach the driver: the low two bits of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Input and output share one system buffer, copied by the I/O manager.
    Buffered,
    /// Input is buffered; the second buffer is an MDL that the device reads.
    InDirect,
    /// Input is buffered; the second buffer is an MDL that the device writes.
    OutDirect,
    /// Both are addresses in the caller's process, unchecked.
    Neither,
}

impl Method {
    /// The method of a control code.
    #[must_use]
    pub const fn of(code: u32) -> Self {
        match code & 3 {
            0 => Self::Buffered,
            1 => Self::InDirect,
            2 => Self::OutDirect,
            _ => Self::Neither,
        }
    }
}

/// An I/O request that the driver owns. It is completed once: by [`complete`](Self::complete), or, when it is dropped instead, with
/// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST).
///
/// Every request is marked pending before the driver sees it, so it can be completed now or later, here or on another thread.
///
/// # Invariants
/// `irp` is an IRP at this driver's stack location, marked pending, and not completed. The first `written` bytes of its system buffer were
/// written by [`write_output`](Self::write_output).
pub struct Request {
    irp: NonNull<IRP>,
    written: usize,
    // Two threads must not change the IRP's chain of MDLs at once.
    _not_sync: PhantomData<*mut ()>,
}

// SAFETY: an IRP may be completed by any thread, and this one belongs to nobody else.
unsafe impl Send for Request {}

impl Request {
    /// # Safety
    /// `irp` is an IRP at this driver's stack location, marked pending, that nobody else will complete or touch.
    pub(crate) const unsafe fn from_raw(irp: NonNull<IRP>) -> Self {
        Self {
            irp,
            written: 0,
            _not_sync: PhantomData,
        }
    }

    /// The IRP, for what this type does not offer.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut IRP {
        self.irp.as_ptr()
    }

    fn location(&self) -> &IO_STACK_LOCATION {
        // SAFETY: by the type's invariant; the location does not change while the driver owns the IRP.
        unsafe { &*ntddk::IoGetCurrentIrpStackLocation(self.irp.as_ptr()) }
    }

    fn requestor_mode(&self) -> KPROCESSOR_MODE {
        // SAFETY: by the type's invariant.
        unsafe { (*self.irp.as_ptr()).RequestorMode }
    }

    /// The code of a device-control request; `None` for other requests.
    #[must_use]
    pub fn control_code(&self) -> Option<u32> {
        let location = self.location();
        let control = matches!(
            u32::from(location.MajorFunction),
            wdk_sys::IRP_MJ_DEVICE_CONTROL | wdk_sys::IRP_MJ_INTERNAL_DEVICE_CONTROL
        );
        if !control {
            return None;
        }
        // SAFETY: the major function says which member of the union is meant.
        Some(unsafe { location.Parameters.DeviceIoControl.IoControlCode })
    }

    /// The lengths of a control request's input and output, if it is one of `method`.
    fn control_lengths(&self, method: Method) -> Result<(usize, usize)> {
        match self.control_code() {
            Some(code) if Method::of(code) == method => (),
            _ => return Err(Error::INVALID_DEVICE_REQUEST),
        }
        // SAFETY: the code exists, so this member of the union is meant.
        let control = unsafe { self.location().Parameters.DeviceIoControl };
        Ok((control.InputBufferLength as usize, control.OutputBufferLength as usize))
    }

    fn system_buffer(&self) -> *mut u8 {
        // SAFETY: by the type's invariant; for requests that have no system buffer the union holds another member, hence callers look at
        // the method first.
        unsafe { (*self.irp.as_ptr()).AssociatedIrp.SystemBuffer.cast() }
    }

    /// The input of a buffered control request. It is the kernel's copy, which the caller cannot change any more.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn input(&self) -> Result<&[u8]> {
        let (length, _) = self.control_lengths(Method::Buffered)?;
        let buffer = self.system_buffer();
        if length == 0 || buffer.is_null() {
            return Ok(&[]);
        }
        // SAFETY: the I/O manager filled in `length` bytes; only `write_output`, which takes `&mut self`, changes them.
        Ok(unsafe { core::slice::from_raw_parts(buffer, length) })
    }

    /// The input of a buffered control request, of exactly or at least `N` bytes.
    ///
    /// # Errors
    /// As [`input`](Self::input), and [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when there are fewer.
    pub fn input_array<const N: usize>(&self) -> Result<&[u8; N]> {
        self.input()?.first_chunk().ok_or(Error::BUFFER_TOO_SMALL)
    }

    /// Writes the output of a buffered control request (over its input, with which it shares the buffer) and returns its length, to
    /// complete the request with.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests; [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when the caller left less
    /// room; nothing is written.
    pub fn write_output(&mut self, bytes: &[u8]) -> Result<usize> {
        let (_, room) = self.control_lengths(Method::Buffered)?;
        let buffer = self.system_buffer();
        if bytes.len() > room || (buffer.is_null() && !bytes.is_empty()) {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        if !bytes.is_empty() {
            // SAFETY: the buffer has room for the longer of input and output, and is borrowed exclusively; `bytes` is not in it, since a
            // borrow of the input would keep the request shared.
            unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer, bytes.len()) };
        }
        self.written = self.written.max(bytes.len());
        Ok(bytes.len())
    }

    /// How many of `information` bytes may be reported as transferred.
    fn shown(&self, information: usize) -> usize {
        match self.control_lengths(Method::Buffered) {
            Ok((input, room)) => information.min(room).min(self.written.max(input)),
            // Nothing is copied for other requests.
            Err(_) => information,
        }
    }

    /// The input of a control request with `METHOD_NEITHER`.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn user_input(&self) -> Result<UserBuffer<'_>> {
        let (length, _) = self.control_lengths(Method::Neither)?;
        // SAFETY: it is a control request, so this member of the union is meant.
        let address = unsafe { self.location().Parameters.DeviceIoControl.Type3InputBuffer };
        Ok(UserBuffer {
            request: self,
            address: VirtualAddress::of(address),
            length,
        })
    }

    /// The output of a control request with `METHOD_NEITHER`.
    ///
    /// # Errors
    /// As [`user_input`](Self::user_input).
    pub fn user_output(&self) -> Result<UserBuffer<'_>> {
        let (_, length) = self.control_lengths(Method::Neither)?;
        // SAFETY: by the type's invariant.
        let address = unsafe { (*self.irp.as_ptr()).UserBuffer };
        Ok(UserBuffer {
            request: self,
            address: VirtualAddress::of(address),
            length,
        })
    }

    /// Completes the request ([`IoCompleteRequest`]): with success and the number of bytes transferred, or with an error.
    ///
    /// Of a buffered control request the I/O manager copies that many bytes of the system buffer to the caller. So the number is cut to what
    /// the caller left room for, and to what the buffer was filled with: nobody is shown what lies behind it, or lay there before.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// [`IoCompleteRequest`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocompleterequest
    pub fn complete(self, result: Result<usize>) {
        let this = ManuallyDrop::new(self);
        let (status, information) = match result {
            Ok(information) => (STATUS_SUCCESS, this.shown(information)),
            Err(error) => (error.status(), 0),
        };
        // SAFETY: by the type's invariant; the value is gone, so this happens once.
        unsafe { complete_irp(this.irp, status, information) };
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; the value is going.
        unsafe { complete_irp(self.irp, Error::INVALID_DEVICE_REQUEST.status(), 0) };
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request(function {:#x}", self.location().MajorFunction)?;
        if let Some(code) = self.control_code() {
            write!(f, ", code {code:#010x}")?;
        }
        f.write_str(")")
    }
}

/// # Safety
/// The driver owns `irp`, and gives it up.
pub(crate) unsafe fn complete_irp(irp: NonNull<IRP>, status: NTSTATUS, information: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status = status;
        (*irp.as_ptr()).IoStatus.Information = information as u64;
        ntddk::IofCompleteRequest(irp.as_ptr(), IO_NO_INCREMENT as i8);
    }
}

/// A buffer of a request that the kernel passed as it came: an address and a length in the caller's process, unchecked.
///
/// There is nothing to read here until the buffer is locked, which checks it.
#[derive(Clone, Copy)]
pub struct UserBuffer<'a> {
    request: &'a Request,
    address: VirtualAddress,
    length: usize,
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

    /// Checks that the caller may access the buffer as `direction` says, makes it resident and locks it with one MDL
    /// ([`IoAllocateMdl`], [`MmProbeAndLockPages`]). The memory stays locked until the result is dropped, or at the latest until the request is
    /// completed.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// * [`ACCESS_VIOLATION`](Error::ACCESS_VIOLATION): not the caller's memory, unmapped, or read-only where it would be written; whatever else the
    ///   routine raised.
    /// * [`ACCESS_DENIED`](Error::ACCESS_DENIED): not running in the caller's process, where alone its addresses mean something.
    /// * [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): empty, or wraps. [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES): no MDL, or too long for one.
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    ///
    /// [`IoAllocateMdl`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioallocatemdl
    /// [`MmProbeAndLockPages`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockpages
    pub fn lock(self, direction: Direction) -> Result<LockedMdl<'a>> {
        LockedMdl::of_request(&self.in_callers_process()?, direction)
    }

    /// As [`lock`](Self::lock), with as many MDLs as a buffer of this length takes on every NT kernel. An empty buffer is locked by none.
    ///
    /// # Errors
    /// As [`lock`](Self::lock), but for the emptiness and the length; nothing stays locked.
    pub fn lock_chain(self, direction: Direction) -> Result<LockedChain<'a>> {
        LockedChain::of_request(&self.in_callers_process()?, direction)
    }

    fn in_callers_process(&self) -> Result<IrpBuffer<'a>> {
        let irp = self.request.irp;
        // SAFETY: the request is borrowed, so the IRP is the driver's.
        let here = unsafe { ntddk::IoGetRequestorProcess(irp.as_ptr()) == ntddk::IoGetCurrentProcess() };
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
            mode: self.request.requestor_mode(),
            _request: PhantomData,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_shown_than_there_is_room_for_and_than_was_filled_in() {
        let mut location = IO_STACK_LOCATION::default();
        let mut irp = IRP::default();
        let mut buffer = [0x5A_u8; 16];
        location.MajorFunction = wdk_sys::IRP_MJ_DEVICE_CONTROL as u8;
        location.Parameters.DeviceIoControl.IoControlCode = 0x0022_2000;
        location.Parameters.DeviceIoControl.InputBufferLength = 4;
        location.Parameters.DeviceIoControl.OutputBufferLength = 8;
        irp.AssociatedIrp.SystemBuffer = buffer.as_mut_ptr().cast();
        let irp = &raw mut irp;
        // SAFETY: only the place is computed, and written, in a request of this test's own.
        unsafe {
            (*irp)
                .Tail
                .Overlay
                .__bindgen_anon_2
                .__bindgen_anon_1
                .CurrentStackLocation = &raw mut location;
        }
        // SAFETY: the request is never completed, which is what only a kernel could do.
        let mut request = ManuallyDrop::new(unsafe { Request::from_raw(NonNull::new_unchecked(irp)) });
        assert_eq!(request.shown(0), 0);
        assert_eq!(request.shown(usize::MAX), 4, "the input was filled in");
        assert_eq!(request.write_output(&[1; 6]), Ok(6));
        assert_eq!(request.shown(8), 6);
        assert_eq!(request.write_output(&[2; 2]), Ok(2));
        assert_eq!(request.shown(usize::MAX), 6, "what was written stays filled in");
        assert_eq!(request.write_output(&[3; 9]), Err(Error::BUFFER_TOO_SMALL));
        assert_eq!(request.write_output(&[3; 8]), Ok(8));
        assert_eq!(request.shown(9), 8, "the room is all used");
    }
}
