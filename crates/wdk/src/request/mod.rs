//! [`Request`]: an IRP that belongs to the driver, completed exactly once.
//!
//! What a request asks for is answered by [`Request::on`] and its kin, or told apart by
//! [`Request::kind`]. Its buffers come by the transfer method: bytes of the kernel's
//! ([`input`](Request::input), [`write_output`](Request::write_output)), locked memory
//! ([`direct`](Request::direct)), or an unchecked address in the caller's process
//! ([`user_input`](Request::user_input)) that is locked there and then ([`UserBuffer::lock`]) or
//! for as long as the driver has the request ([`Request::lock_input`]).
//!
//! Called by `driver` and by drivers; calls `mdl`.

mod answer;
mod driver_context;
mod outstanding;

mod user;

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_ioctl::{Message, Method};
use wdk_sys::{
    _MODE, IO_NO_INCREMENT, IO_STACK_LOCATION, IRP, KPROCESSOR_MODE, LIST_ENTRY, NTSTATUS,
    STATUS_SUCCESS, ntddk,
};

use crate::address::VirtualAddress;
use crate::driver::Route;
use crate::mdl::{BorrowedChain, Direction, LockedChain};
use crate::sync::{Deferred, is_spin_lock_held, when_released};
use crate::{Error, Result, irql};
use driver_context::{DriverContext, LockedBuffer, Side};

pub use answer::Unanswered;
pub(crate) use outstanding::Outstanding;
pub use user::UserBuffer;

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To read (`IRP_MJ_READ`).
    Read,
    /// To write (`IRP_MJ_WRITE`).
    Write,
    /// What a control code says (`IRP_MJ_DEVICE_CONTROL`, `IRP_MJ_INTERNAL_DEVICE_CONTROL`).
    Control(u32),
    /// Anything else.
    Other,
}

/// Whose request it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Another driver's, which is trusted: its addresses are not checked.
    Kernel,
    /// An application's (`UserMode`).
    User,
}

/// An I/O request that the driver owns. It is completed once: by [`complete`](Self::complete), or,
/// when it is dropped instead, with [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST).
///
/// Every request is marked pending before the driver sees it, so it can be completed now or later,
/// here or on another thread, but not after `'d`, the time from its device's start to its stop. One
/// that is forgotten is completed with [`CANCELLED`](Error::CANCELLED) when the device is stopped
/// or removed, and its buffers are unlocked then; until that its caller waits.
///
/// # Invariants
/// * `irp` is an IRP at this driver's stack location, marked pending, and not completed; nobody
///   else touches it, but for its list entry, which is `home`'s while the IRP is noted as listed.
/// * Its words for the driver hold a [`DriverContext`], and the MDLs noted there are locked and in
///   the IRP's chain.
/// * Of the system buffer of a buffered control request, as many bytes as `IoStatus.Information`
///   says were written by [`write_output`](Self::write_output).
/// * `home` is the list of its device. A request that the driver can move or forget is on it.
pub struct Request<'d> {
    irp: NonNull<IRP>,
    home: &'d Outstanding,
    // Two threads must not change the IRP's chain of MDLs at once.
    _not_sync: PhantomData<*mut ()>,
}

// SAFETY: an IRP may be completed by any thread, and this one belongs to nobody else.
unsafe impl Send for Request<'_> {}

impl<'d> Request<'d> {
    /// Takes an IRP that has just come, and marks it pending.
    ///
    /// # Safety
    /// `irp` is an IRP at this driver's stack location that nobody else will complete or touch; the
    /// dispatch routine returns `STATUS_PENDING`. `home` is its device's.
    pub(crate) unsafe fn begin(irp: NonNull<IRP>, home: &'d Outstanding) -> Self {
        // SAFETY: the caller's promise: the IRP is ours, and these members are its owner's.
        unsafe {
            DriverContext::of(irp).write(DriverContext::new());
            (*irp.as_ptr()).IoStatus.Information = 0;
            ntddk::IoMarkIrpPending(irp.as_ptr());
            Self::from_raw(irp, home)
        }
    }

    /// Takes an IRP back that was given up by [`into_raw`](Self::into_raw).
    ///
    /// # Safety
    /// `irp` comes from `into_raw`, once, of a request with the same `home`.
    pub(crate) const unsafe fn from_raw(irp: NonNull<IRP>, home: &'d Outstanding) -> Self {
        Self {
            irp,
            home,
            _not_sync: PhantomData,
        }
    }

    /// The IRP, with the duty to complete it. It is in no list.
    pub(crate) fn into_raw(self) -> NonNull<IRP> {
        let mut this = ManuallyDrop::new(self);
        this.unlist();
        this.irp
    }

    /// Makes it one that may be handed to the driver, which may forget it.
    pub(crate) fn listed(mut self) -> Self {
        if !self.context().is_listed() {
            // SAFETY: by the type's invariant; `unlist` comes before the IRP is given away.
            unsafe { self.home.insert(self.irp) };
            self.context_mut().set_listed(true);
        }
        self
    }

    fn unlist(&mut self) {
        if self.context().is_listed() {
            self.context_mut().set_listed(false);
            // SAFETY: by the type's invariant.
            unsafe { self.home.remove(self.irp) };
        }
    }

    /// Completes everything on a device's list: what its driver has forgotten. Answers how many
    /// those were.
    ///
    /// # Safety
    /// No request of the device is left that anybody could still use.
    pub(crate) unsafe fn end_forgotten(home: &'d Outstanding) -> usize {
        let mut ended = 0;
        while let Some(irp) = home.latest() {
            // SAFETY: the caller's promise: the request that this IRP was taken for is gone, and
            // so this is the only one; completing it takes it off the list.
            unsafe { Self::from_raw(irp, home) }.complete(Err(Error::CANCELLED));
            ended += 1;
        }
        ended
    }

    /// The IRP, for what this type does not offer.
    #[must_use]
    pub const fn as_ptr(&self) -> *mut IRP {
        self.irp.as_ptr()
    }

    fn location(&self) -> &IO_STACK_LOCATION {
        // SAFETY: by the type's invariant; the location does not change while the driver owns the
        // IRP.
        unsafe { &*ntddk::IoGetCurrentIrpStackLocation(self.irp.as_ptr()) }
    }

    fn context(&self) -> &DriverContext {
        // SAFETY: by the type's invariant.
        unsafe { &*DriverContext::of(self.irp) }
    }

    fn context_mut(&mut self) -> &mut DriverContext {
        // SAFETY: by the type's invariant, and the request is borrowed exclusively.
        unsafe { &mut *DriverContext::of(self.irp) }
    }

    pub(crate) fn route(&self) -> Route {
        self.context().route()
    }

    pub(crate) fn set_route(&mut self, route: Route) {
        self.context_mut().set_route(route);
    }

    fn raw_mode(&self) -> KPROCESSOR_MODE {
        // SAFETY: by the type's invariant.
        unsafe { (*self.irp.as_ptr()).RequestorMode }
    }

    /// Who made the request: an application, or a driver (`Irp->RequestorMode`).
    ///
    /// # IRQL
    /// Any.
    #[must_use]
    pub fn requestor_mode(&self) -> Mode {
        // What is not the kernel's is not trusted.
        if i32::from(self.raw_mode()) == _MODE::KernelMode {
            Mode::Kernel
        } else {
            Mode::User
        }
    }

    /// What the request asks for.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match u32::from(self.location().MajorFunction) {
            wdk_sys::IRP_MJ_READ => Kind::Read,
            wdk_sys::IRP_MJ_WRITE => Kind::Write,
            wdk_sys::IRP_MJ_DEVICE_CONTROL | wdk_sys::IRP_MJ_INTERNAL_DEVICE_CONTROL => {
                // SAFETY: the major function says which member of the union is meant.
                Kind::Control(unsafe { self.location().Parameters.DeviceIoControl.IoControlCode })
            }
            _ => Kind::Other,
        }
    }

    /// The code of a device-control request; `None` for other requests.
    #[must_use]
    pub fn control_code(&self) -> Option<u32> {
        match self.kind() {
            Kind::Control(code) => Some(code),
            _ => None,
        }
    }

    /// Has its caller asked for the request to be cancelled (`Irp->Cancel`)? Whoever works on a
    /// request for long looks now and then, and completes it with [`CANCELLED`](Error::CANCELLED).
    ///
    /// # IRQL
    /// Any.
    #[inline]
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        // SAFETY: by the type's invariant; the I/O manager sets the member at any time.
        unsafe { (&raw const (*self.irp.as_ptr()).Cancel).read_volatile() != 0 }
    }

    /// Where in the file a read or write begins, in bytes.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for the offsets that mean the end of the
    /// file or the file's current position, which a device does not have.
    pub fn offset(&self) -> Result<u64> {
        let parameters = &self.location().Parameters;
        let offset = match self.kind() {
            // SAFETY: the major function says which member of the union is meant, here and below.
            Kind::Read => unsafe { parameters.Read.ByteOffset.QuadPart },
            // SAFETY: as above.
            Kind::Write => unsafe { parameters.Write.ByteOffset.QuadPart },
            _ => return Err(Error::INVALID_DEVICE_REQUEST),
        };
        u64::try_from(offset).map_err(|_| Error::INVALID_PARAMETER)
    }

    /// The lengths of a control request's input and output, if it is one of `method`.
    fn control_lengths(&self, method: Method) -> Result<(usize, usize)> {
        match self.kind() {
            Kind::Control(code) if Method::of(code) == method => (),
            _ => return Err(Error::INVALID_DEVICE_REQUEST),
        }
        // SAFETY: the code exists, so this member of the union is meant.
        let control = unsafe { self.location().Parameters.DeviceIoControl };
        Ok((
            control.InputBufferLength as usize,
            control.OutputBufferLength as usize,
        ))
    }

    fn system_buffer(&self) -> *mut u8 {
        // SAFETY: by the type's invariant; for requests that have no system buffer the union holds
        // another member, hence callers look at the method first.
        unsafe { (*self.irp.as_ptr()).AssociatedIrp.SystemBuffer.cast() }
    }

    /// The input of a control request that is not [`Neither`](Method::Neither). It is the kernel's
    /// copy, which the caller cannot change any more.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn input(&self) -> Result<&[u8]> {
        let lengths = self
            .control_lengths(Method::Buffered)
            .or_else(|_| self.control_lengths(Method::InDirect))
            .or_else(|_| self.control_lengths(Method::OutDirect));
        let (length, _) = lengths?;
        let buffer = self.system_buffer();
        if length == 0 || buffer.is_null() {
            return Ok(&[]);
        }
        // SAFETY: the I/O manager filled in `length` bytes; only `output_buffer`, which takes
        // `&mut self`, lets them be changed.
        Ok(unsafe { core::slice::from_raw_parts(buffer, length) })
    }

    /// The first `length` bytes of the output buffer of a buffered control request, which it shares
    /// with the input: where they are.
    fn output_buffer(&mut self, length: usize) -> Result<*mut u8> {
        let (_, room) = self.control_lengths(Method::Buffered)?;
        let buffer = self.system_buffer();
        if length > room || (buffer.is_null() && length > 0) {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        Ok(buffer)
    }

    /// Writes the output of a buffered control request (over its input, with which it shares the
    /// buffer) and returns its length, to complete the request with.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when the caller left less room; nothing is
    /// written.
    pub fn write_output(&mut self, bytes: &[u8]) -> Result<usize> {
        let length = bytes.len();
        let buffer = self.output_buffer(length)?;
        if length > 0 {
            // SAFETY: the buffer has room for so many bytes, and is borrowed exclusively.
            unsafe { buffer.copy_from_nonoverlapping(bytes.as_ptr(), length) };
        }
        self.note_written(length);
        Ok(length)
    }

    /// As [`write_output`](Self::write_output), with a message.
    ///
    /// How much of the buffer the message really writes is up to its type. So it is given bytes
    /// that hold something: the input, what was written before, and zeroes behind, never what the
    /// pool held before.
    fn write_message<O: Message>(&mut self, message: &O) -> Result<usize> {
        let buffer = self.output_buffer(O::LENGTH)?;
        let bytes = if O::LENGTH == 0 {
            &mut []
        } else {
            let filled = self.filled().min(O::LENGTH);
            // SAFETY: the buffer has room for so many bytes, and is borrowed exclusively; the first
            // `filled` are initialised, and the others are when the slice is made.
            unsafe {
                buffer.add(filled).write_bytes(0, O::LENGTH - filled);
                core::slice::from_raw_parts_mut(buffer, O::LENGTH)
            }
        };
        let encoded = message.encode(bytes);
        self.note_written(O::LENGTH);
        Ok(encoded.ok_or(Error::BUFFER_TOO_SMALL)?.min(O::LENGTH))
    }

    /// The bytes of the system buffer that were written.
    fn written(&self) -> usize {
        // SAFETY: by the type's invariant.
        unsafe { (*self.irp.as_ptr()).IoStatus.Information as usize }
    }

    fn note_written(&mut self, length: usize) {
        let written = self.written().max(length);
        // SAFETY: by the type's invariant: the member is the owner's until the request is
        // completed.
        unsafe { (*self.irp.as_ptr()).IoStatus.Information = written as u64 };
    }

    /// The bytes of a buffered control request's system buffer that hold something: its input, or
    /// what was written.
    fn filled(&self) -> usize {
        let input = self.control_lengths(Method::Buffered);
        self.written().max(input.map_or(0, |(input, _)| input))
    }

    /// How many of `information` bytes may be reported as transferred.
    fn shown(&self, information: usize) -> usize {
        let parameters = &self.location().Parameters;
        let room = match self.kind() {
            // SAFETY: the major function says which member of the union is meant, here and below.
            Kind::Read => unsafe { parameters.Read.Length },
            // SAFETY: as above.
            Kind::Write => unsafe { parameters.Write.Length },
            // SAFETY: as above.
            Kind::Control(_) => unsafe { parameters.DeviceIoControl.OutputBufferLength },
            Kind::Other => 0,
        };
        let information = information.min(room as usize);
        match self.kind() {
            // These bytes are copied to the caller.
            Kind::Control(code) if Method::of(code) == Method::Buffered => {
                information.min(self.filled())
            }
            _ => information,
        }
    }

    /// The memory that a direct request is about, locked by the I/O manager: a read's or write's,
    /// or the second buffer of a control request that is [`InDirect`](Method::InDirect) or
    /// [`OutDirect`](Method::OutDirect). It stays locked until the request is completed.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn direct(&self) -> Result<BorrowedChain<'_>> {
        let direction = match self.kind() {
            Kind::Read => Direction::FromDevice,
            Kind::Write => Direction::ToDevice,
            Kind::Control(code) => match Method::of(code) {
                Method::InDirect => Direction::ToDevice,
                Method::OutDirect => Direction::FromDevice,
                _ => return Err(Error::INVALID_DEVICE_REQUEST),
            },
            Kind::Other => return Err(Error::INVALID_DEVICE_REQUEST),
        };
        // SAFETY: by the type's invariant; the device objects of this crate do direct I/O, so the
        // chain of a request of these kinds was locked by the I/O manager with this access, and
        // stays until the request is completed.
        unsafe {
            let first = NonNull::new((*self.irp.as_ptr()).MdlAddress);
            Ok(BorrowedChain::of_irp(
                self.irp,
                first,
                usize::MAX,
                direction,
            ))
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

    /// Locks the first `length` bytes of the input of a control request with `METHOD_NEITHER` for
    /// as long as the driver has the request: they are found again by
    /// [`locked_input`](Self::locked_input), on any thread. This is for requests that are put into a
    /// queue, since only the caller's own thread can lock its memory.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// Those of [`user_input`](Self::user_input) and [`UserBuffer::lock_chain`];
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is locked already.
    pub fn lock_input(&mut self, length: usize, direction: Direction) -> Result {
        self.lock(Side::Input, length, direction)
    }

    /// As [`lock_input`](Self::lock_input), for the output, which is found again by
    /// [`locked_output`](Self::locked_output).
    ///
    /// # Errors
    /// As [`lock_input`](Self::lock_input).
    pub fn lock_output(&mut self, length: usize, direction: Direction) -> Result {
        self.lock(Side::Output, length, direction)
    }

    fn lock(&mut self, side: Side, length: usize, direction: Direction) -> Result {
        if self.context().locked(side).is_some() {
            return Err(Error::INVALID_PARAMETER);
        }
        let buffer = match side {
            Side::Input => self.user_input(),
            Side::Output => self.user_output(),
        };
        let (first, segments) = buffer?.first(length).lock_chain(direction)?.into_parts();
        // A buffer's length has 32 bits, and each MDL takes what the oldest kernel allows or all
        // that is left.
        const {
            assert!(
                (u32::MAX as usize)
                    .div_ceil(crate::mdl::MAXIMUM_EVERYWHERE - crate::mdl::PAGE_SIZE)
                    < u16::MAX as usize
            )
        };
        let buffer = LockedBuffer {
            first,
            segments: segments as u16,
            direction,
        };
        self.context_mut().set_locked(side, buffer);
        Ok(())
    }

    /// The memory locked by [`lock_input`](Self::lock_input).
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) when there is none.
    pub fn locked_input(&self) -> Result<BorrowedChain<'_>> {
        self.locked(Side::Input)
    }

    /// The memory locked by [`lock_output`](Self::lock_output).
    ///
    /// # Errors
    /// As [`locked_input`](Self::locked_input).
    pub fn locked_output(&self) -> Result<BorrowedChain<'_>> {
        self.locked(Side::Output)
    }

    fn locked(&self, side: Side) -> Result<BorrowedChain<'_>> {
        let buffer = self
            .context()
            .locked(side)
            .ok_or(Error::INVALID_DEVICE_REQUEST)?;
        // SAFETY: by the type's invariant what is noted is locked, until the request, which is
        // borrowed, is completed.
        Ok(unsafe {
            BorrowedChain::of_irp(
                self.irp,
                buffer.first,
                usize::from(buffer.segments),
                buffer.direction,
            )
        })
    }

    /// Completes the request ([`IoCompleteRequest`]): with success and the number of bytes
    /// transferred, or with an error.
    ///
    /// The number is cut to what the caller left room for: a read's or write's length, or the
    /// length of a control request's second buffer, whatever its method. An application takes it
    /// for how much of its buffer is filled. Of a buffered control request the I/O manager copies
    /// that many bytes of the system buffer to the caller, so there it is cut to what the buffer
    /// was filled with, too: nobody is shown what lay there before.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// [`IoCompleteRequest`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocompleterequest
    pub fn complete(self, result: Result<usize>) {
        let mut this = ManuallyDrop::new(self);
        this.complete_once(result);
    }

    /// To be followed by no other use.
    fn complete_once(&mut self, result: Result<usize>) {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        self.unlist();
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
        let (status, information) = match result {
            Ok(information) => (STATUS_SUCCESS, self.shown(information)),
            Err(error) => (error.status(), 0),
        };
        // SAFETY: by the type's invariant; callers give the request up, so this happens once.
        unsafe { complete_irp(self.irp, status, information) };
    }
}

impl Drop for Request<'_> {
    fn drop(&mut self) {
        self.complete_once(Err(Error::INVALID_DEVICE_REQUEST));
    }
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({:?})", self.kind())
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
            let entry = NonNull::new_unchecked(outstanding::entry(irp));
            when_released(entry.cast(), complete_deferred);
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
        let irp = outstanding::irp_of(place.cast());
        ntddk::IofCompleteRequest(irp.as_ptr(), IO_NO_INCREMENT as i8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs `test` with a control request that has 4 bytes of input and room for 8 of output.
    fn with_request(code: u32, test: impl FnOnce(&mut Request<'_>, &[u8; 16])) {
        let mut location = IO_STACK_LOCATION::default();
        let mut irp = IRP::default();
        let mut buffer = [0x5A_u8; 16];
        location.MajorFunction = wdk_sys::IRP_MJ_DEVICE_CONTROL as u8;
        location.Parameters.DeviceIoControl.IoControlCode = code;
        location.Parameters.DeviceIoControl.InputBufferLength = 4;
        location.Parameters.DeviceIoControl.OutputBufferLength = 8;
        let place = &raw mut buffer;
        irp.AssociatedIrp.SystemBuffer = place.cast();
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
        let home = Outstanding::new();
        // SAFETY: the request is never completed, which is what only a kernel could do.
        let mut request =
            ManuallyDrop::new(unsafe { Request::from_raw(NonNull::new_unchecked(irp), &home) });
        // SAFETY: the buffer outlives the request, which has no borrow of it out meanwhile.
        test(&mut request, unsafe { &*place });
    }

    const BUFFERED: u32 = 0x0022_2000;

    #[test]
    fn no_more_is_shown_than_there_is_room_for_and_than_was_filled_in() {
        with_request(BUFFERED, |request, _| {
            assert_eq!(request.shown(0), 0);
            assert_eq!(request.shown(usize::MAX), 4, "the input was filled in");
            assert_eq!(request.write_output(&[1; 6]), Ok(6));
            assert_eq!(request.shown(8), 6);
            assert_eq!(request.write_output(&[2; 2]), Ok(2));
            assert_eq!(
                request.shown(usize::MAX),
                6,
                "what was written stays filled in"
            );
            assert_eq!(request.write_output(&[3; 9]), Err(Error::BUFFER_TOO_SMALL));
            assert_eq!(request.write_output(&[3; 8]), Ok(8));
            assert_eq!(request.shown(9), 8, "the room is all used");
        });
    }

    #[test]
    fn no_more_is_reported_than_a_buffer_of_another_method_holds() {
        for method in 1..=3 {
            with_request(BUFFERED | method, |request, _| {
                assert_eq!(request.shown(8), 8);
                assert_eq!(request.shown(usize::MAX), 8);
            });
        }
    }

    /// A message that says more than it writes, and looks at what it is given.
    struct Lazy(&'static core::cell::Cell<[u8; 8]>);

    impl Message for Lazy {
        const LENGTH: usize = 8;

        fn encode(&self, bytes: &mut [u8]) -> Option<usize> {
            let mut seen = [0xFF; 8];
            seen.copy_from_slice(bytes);
            self.0.set(seen);
            bytes[0] = 1;
            Some(usize::MAX)
        }

        fn decode(_: &[u8]) -> Option<Self> {
            None
        }
    }

    #[test]
    fn a_message_that_writes_less_than_it_says_shows_the_input_and_zeroes() {
        extern crate std;
        let seen = std::boxed::Box::leak(std::boxed::Box::new(core::cell::Cell::new([0xFF; 8])));
        let seen: &'static _ = seen;
        with_request(BUFFERED, |request, _| {
            assert_eq!(request.write_message(&Lazy(seen)), Ok(8));
            assert_eq!(seen.get(), [0x5A, 0x5A, 0x5A, 0x5A, 0, 0, 0, 0]);
            assert_eq!(request.shown(usize::MAX), 8);
        });
        with_request(BUFFERED, |request, buffer| {
            assert_eq!(request.write_output(&[7; 6]), Ok(6));
            assert_eq!(request.write_message(&Lazy(seen)), Ok(8));
            assert_eq!(seen.get(), [7, 7, 7, 7, 7, 7, 0, 0]);
            assert_eq!(buffer[..8], [1, 7, 7, 7, 7, 7, 0, 0]);
            assert_eq!(buffer[8..], [0x5A; 8], "nothing behind the room is touched");
        });
    }
}
