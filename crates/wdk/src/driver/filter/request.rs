//! A request that passes a filter, as it is shown on its way down and on its way up.

use core::fmt;
use core::ops::Deref;
use core::ptr::NonNull;

use wdk_ioctl::Method;
use wdk_sys::{IO_STACK_LOCATION, IRP, NTSTATUS, ntddk};

use super::kinds::Functions;
use crate::request::{Kind, Request};
use crate::{Error, Result, check};

/// A request on its way down. It is looked at as a [`Request`] is, and can be changed: the drivers
/// below are sent what it holds then.
///
/// ```
/// use wdk::driver::FilteredRequest;
/// use wdk::request::Kind;
///
/// /// Keeps the first 4 KiB of a device for itself.
/// fn shift(request: &mut FilteredRequest<'_>) -> wdk::Result {
///     if matches!(request.kind(), Kind::Read | Kind::Write) {
///         let offset = request.offset()?;
///         request.set_offset(offset + 4096)?;
///     }
///     Ok(())
/// }
/// ```
///
/// # Invariants
/// The driver owns the request, and nobody else looks at it.
pub struct FilteredRequest<'a> {
    request: &'a Request<'a>,
}

impl<'a> FilteredRequest<'a> {
    /// # Safety
    /// The type's invariant holds.
    pub(super) const unsafe fn new(request: &'a Request<'a>) -> Self {
        Self { request }
    }

    /// What is asked for, as a number: `IRP_MJ_READ`, `IRP_MJ_PNP`, ...
    #[must_use]
    pub fn major_function(&self) -> u32 {
        // SAFETY: by the type's invariant.
        unsafe { Functions::of(irp_of(self.request)).major }
    }

    /// What is asked for in particular, of PnP, power and WMI requests: `IRP_MN_START_DEVICE`, ...
    #[must_use]
    pub fn minor_function(&self) -> u32 {
        // SAFETY: by the type's invariant.
        unsafe { Functions::of(irp_of(self.request)).minor }
    }

    /// How many bytes are to be read or written.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn length(&self) -> Result<usize> {
        length(self.request)
    }

    /// Changes where in the file a read or write begins, in bytes.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for an offset of 2^63 or more.
    pub fn set_offset(&mut self, offset: u64) -> Result {
        let offset = i64::try_from(offset).map_err(|_| Error::INVALID_PARAMETER)?;
        // SAFETY: by the type's invariant the location is the driver's; the kind says which member
        // of the union is meant.
        unsafe {
            let parameters = &mut (*location(self.request)).Parameters;
            match self.request.kind() {
                Kind::Read => parameters.Read.ByteOffset.QuadPart = offset,
                Kind::Write => parameters.Write.ByteOffset.QuadPart = offset,
                _ => return Err(Error::INVALID_DEVICE_REQUEST),
            }
        }
        Ok(())
    }

    /// Has fewer bytes read or written.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for more than there were.
    pub fn shorten(&mut self, bytes: usize) -> Result {
        if bytes > self.length()? {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: as for `set_offset`; the number is no larger than the one that was there.
        unsafe {
            let parameters = &mut (*location(self.request)).Parameters;
            match self.request.kind() {
                Kind::Read => parameters.Read.Length = bytes as u32,
                _ => parameters.Write.Length = bytes as u32,
            }
        }
        Ok(())
    }

    /// The input of a control request that is not [`Neither`](Method::Neither), to be changed.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn input_mut(&mut self) -> Result<&mut [u8]> {
        let length = self.request.input()?.len();
        // SAFETY: by the type's invariant; the input is in the system buffer, which is borrowed
        // exclusively.
        Ok(unsafe { system_buffer(self.request, length) })
    }
}

impl<'a> Deref for FilteredRequest<'a> {
    type Target = Request<'a>;

    fn deref(&self) -> &Request<'a> {
        self.request
    }
}

impl fmt::Debug for FilteredRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "FilteredRequest({:#x}, {:#x})",
            self.major_function(),
            self.minor_function()
        )
    }
}

/// A request that the drivers below have completed, on its way up.
///
/// What it asked for is seen as on its way down. The memory of a direct request holds what was
/// transferred.
///
/// ```
/// use wdk::Error;
/// use wdk::driver::CompletedRequest;
///
/// /// A device that answers with nothing is not there any more.
/// fn check(request: &mut CompletedRequest<'_>) -> wdk::Result {
///     if request.result() == Ok(0) {
///         request.fail(Error::DEVICE_NOT_CONNECTED)?;
///     }
///     Ok(())
/// }
/// ```
///
/// # Invariants
/// The driver has the request from the drivers below, and nobody else looks at it.
pub struct CompletedRequest<'a> {
    request: &'a Request<'a>,
}

impl<'a> CompletedRequest<'a> {
    /// # Safety
    /// The type's invariant holds.
    pub(super) const unsafe fn new(request: &'a Request<'a>) -> Self {
        Self { request }
    }

    /// As [`FilteredRequest::major_function`].
    #[must_use]
    pub fn major_function(&self) -> u32 {
        // SAFETY: by the type's invariant.
        unsafe { Functions::of(irp_of(self.request)).major }
    }

    /// As [`FilteredRequest::minor_function`].
    #[must_use]
    pub fn minor_function(&self) -> u32 {
        // SAFETY: by the type's invariant.
        unsafe { Functions::of(irp_of(self.request)).minor }
    }

    /// The status that it was completed with.
    #[must_use]
    pub fn status(&self) -> NTSTATUS {
        // SAFETY: by the type's invariant; both members of the union are as long.
        unsafe { (*self.request.as_ptr()).IoStatus.__bindgen_anon_1.Status }
    }

    /// What it was completed with: the bytes transferred, for reads, writes and control codes, or
    /// the error.
    ///
    /// # Errors
    /// The request's.
    pub fn result(&self) -> Result<usize> {
        check(self.status())?;
        // SAFETY: by the type's invariant.
        Ok(unsafe { (*self.request.as_ptr()).IoStatus.Information as usize })
    }

    /// The output of a buffered control request that succeeded, as it will be copied to its caller.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests; the request's
    /// own.
    pub fn output_mut(&mut self) -> Result<&mut [u8]> {
        let (_, room) = self.request.control_lengths(Method::Buffered)?;
        let length = self.result()?.min(room);
        // SAFETY: by the type's invariant. The drivers below have said that they have filled in so
        // many bytes of the system buffer, which has room for them and is borrowed exclusively.
        Ok(unsafe { system_buffer(self.request, length) })
    }

    /// Has a read, a write or a control request have transferred fewer bytes.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for more than there were; the request's own.
    pub fn shorten(&mut self, bytes: usize) -> Result {
        if !matches!(
            self.request.kind(),
            Kind::Read | Kind::Write | Kind::Control(_)
        ) {
            return Err(Error::INVALID_DEVICE_REQUEST);
        }
        if bytes > self.result()? {
            return Err(Error::INVALID_PARAMETER);
        }
        // SAFETY: by the type's invariant.
        unsafe { (*self.request.as_ptr()).IoStatus.Information = bytes as u64 };
        Ok(())
    }

    /// Has it fail.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for what must not fail, and for a
    /// file that was opened: the drivers below would not be told to close it. A read, a write, a
    /// control request, and what the PnP and the power manager ask whether it may be can be failed.
    pub fn fail(&mut self, error: Error) -> Result {
        // SAFETY: by the type's invariant.
        unsafe {
            if !Functions::of(irp_of(self.request)).may_fail_afterwards() {
                return Err(Error::INVALID_DEVICE_REQUEST);
            }
            let status = &mut (*self.request.as_ptr()).IoStatus;
            status.__bindgen_anon_1.Status = error.status();
            status.Information = 0;
        }
        Ok(())
    }
}

impl<'a> Deref for CompletedRequest<'a> {
    type Target = Request<'a>;

    fn deref(&self) -> &Request<'a> {
        self.request
    }
}

impl fmt::Debug for CompletedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CompletedRequest({:#x}, {:#x}: {:?})",
            self.major_function(),
            self.minor_function(),
            self.result()
        )
    }
}

fn irp_of(request: &Request<'_>) -> NonNull<IRP> {
    // SAFETY: a request has an IRP.
    unsafe { NonNull::new_unchecked(request.as_ptr()) }
}

fn location(request: &Request<'_>) -> *mut IO_STACK_LOCATION {
    // SAFETY: the driver owns the request's IRP.
    unsafe { ntddk::IoGetCurrentIrpStackLocation(request.as_ptr()) }
}

fn length(request: &Request<'_>) -> Result<usize> {
    // SAFETY: the driver owns the request's IRP; the kind says which member of the union is meant.
    unsafe {
        let parameters = &(*location(request)).Parameters;
        match request.kind() {
            Kind::Read => Ok(parameters.Read.Length as usize),
            Kind::Write => Ok(parameters.Write.Length as usize),
            _ => Err(Error::INVALID_DEVICE_REQUEST),
        }
    }
}

/// The first `length` bytes of a control request's system buffer.
///
/// # Safety
/// It has one, with so many bytes that hold something, if there is any; nobody else borrows it for
/// `'a`.
unsafe fn system_buffer<'a>(request: &Request<'_>, length: usize) -> &'a mut [u8] {
    // SAFETY: the caller's promise.
    unsafe {
        let buffer = (*request.as_ptr()).AssociatedIrp.SystemBuffer.cast::<u8>();
        if length == 0 || buffer.is_null() {
            return &mut [];
        }
        core::slice::from_raw_parts_mut(buffer, length)
    }
}
