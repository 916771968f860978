//! [`Request`]: an IRP that belongs to the driver, completed exactly once.
//!
//! What a request asks for is answered by [`Request::on`] and its kin, or told apart by
//! [`Request::kind`]. Its buffers come by the transfer method: bytes of the kernel's
//! ([`input`](Request::input), [`write_output`](Request::write_output)), locked memory
//! ([`direct`](Request::direct)), or an unchecked address in the caller's process
//! ([`user_input`](Request::user_input)) that is locked there and then ([`UserBuffer::lock`]) or
//! for as long as the driver has the request ([`Request::lock_input`]).

mod answer;
mod buffered;
mod cancel;
mod complete;
mod driver_context;
mod entry;
#[cfg(test)]
pub(crate) mod fake;
mod file;
mod filled;
mod internal;
mod memory;
mod opening;
mod user;

use core::cell::Cell;
use core::fmt;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_sys::{_MODE, IO_STACK_LOCATION, IRP, KPROCESSOR_MODE, ntddk};

use crate::print::report;
use crate::{Error, Result};
use driver_context::DriverContext;

pub use answer::Unanswered;
pub(crate) use complete::complete_irp;
pub(crate) use driver_context::{entry, irp_of};
pub(crate) use entry::answer;
pub use entry::{
    Both, Direct, Entry, Flush, Input, KernelOnly, Locked, LockedBuffers, LockedInput,
    LockedOutput, Output, Read, Span, Write,
};
pub use file::{FileContext, OnFile};
pub(crate) use file::{FileWord, close, is_abandoned};
pub use filled::{Filled, MayOverflow, OutputRoom, Reply};
pub use internal::{DescribedByCode, Internal};
pub use opening::{DesiredAccess, Disposition, Opening, ShareAccess};
pub use user::UserBuffer;

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To read (`IRP_MJ_READ`).
    Read,
    /// To write (`IRP_MJ_WRITE`).
    Write,
    /// To write what is kept back (`IRP_MJ_FLUSH_BUFFERS`).
    Flush,
    /// To open the device (`IRP_MJ_CREATE`), where its table has
    /// [`create`](crate::driver::Table::create).
    Create,
    /// What a control code says (`IRP_MJ_DEVICE_CONTROL`).
    Control(u32),
    /// What a control code says that is for drivers among themselves
    /// (`IRP_MJ_INTERNAL_DEVICE_CONTROL`). Where its buffers are, if it has any, is for the code to
    /// say.
    InternalControl(u32),
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

/// Where a request that was accepted goes.
///
/// ```
/// use wdk::request::{Kind, Request, Route};
///
/// /// The code that asks for what the device need not be asked for.
/// const VERSION: u32 = 0x8000_2000;
///
/// /// What [`Device::accept`](wdk::driver::Device::accept) of a driver does: only what needs the
/// /// device waits for its turn.
/// fn route(request: &Request<'_>) -> Route {
///     match request.kind() {
///         Kind::Control(VERSION) => Route::Now,
///         _ => Route::Queue,
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To [`Device::answer`](crate::driver::Device::answer), in the caller's thread, if the device
    /// is there; into the queue otherwise.
    Now,
    /// To [`Device::answer`](crate::driver::Device::answer), in the caller's thread, whether the
    /// device has its power or not; into the queue where there is no device.
    Forward,
    /// Into the queue, and from there to [`Device::serve`](crate::driver::Device::serve).
    Queue,
}

/// An I/O request that the driver owns. It is completed once: by [`complete`](Self::complete), or,
/// when it is dropped instead, with [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST).
///
/// Every request is marked pending before the driver sees it, so it can be completed at once or
/// later. `'a` is the one call that it is lent to the driver for. One that is to be completed later
/// is put into a [`Queue`](crate::queue::Queue), where it can be cancelled, and is lent again when
/// it is taken from there. There is no other way to keep it, so one that is forgotten is found when
/// the call returns, and completed with [`CANCELLED`](Error::CANCELLED).
///
/// ```
/// use wdk::request::Request;
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// /// A number, and its square.
/// const SQUARE: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// /// Answers, with the square or with what was wrong with the request's buffers.
/// fn answer(request: Request<'_>) {
///     request.on(SQUARE, |number| Ok(u64::from(number) * u64::from(number)));
/// }
/// ```
///
/// # Invariants
/// * `irp` is an IRP at this driver's stack location, and not completed; nobody else touches it. It
///   is marked pending, unless it is only shown.
/// * Its words for the driver hold a [`DriverContext`], and the MDLs noted there are locked and in
///   the IRP's chain.
/// * Of the system buffer of a buffered control request, as many bytes as `IoStatus.Information`
///   says were written by [`write_output`](Self::write_output).
/// * `loan` is that of `irp`, and says that it is out, unless it is only shown.
pub struct Request<'a> {
    irp: NonNull<IRP>,
    loan: &'a Loan,
}

/// What whoever lends a request to the driver learns of it.
///
/// It belongs to one thread, and so does a request, whose chain of MDLs two must not change at
/// once.
pub(crate) struct Loan(Cell<LoanState>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum LoanState {
    /// The request is neither completed nor in a queue.
    Out,
    /// It was completed with success.
    Succeeded,
    /// It has failed, or is in a queue.
    Gone,
}

impl Loan {
    const fn new() -> Self {
        Self(Cell::new(LoanState::Out))
    }

    /// Was the request completed with success while it was lent?
    pub(crate) fn has_succeeded(&self) -> bool {
        self.0.get() == LoanState::Succeeded
    }
}

impl<'a> Request<'a> {
    /// Takes an IRP that has just come, and marks it pending.
    ///
    /// # Safety
    /// `irp` is an IRP at this driver's stack location that nobody else will complete or touch; the
    /// dispatch routine returns `STATUS_PENDING`.
    pub(crate) unsafe fn begin(irp: NonNull<IRP>) {
        // SAFETY: the caller's promise: the IRP is ours, and these members are its owner's.
        unsafe {
            DriverContext::of(irp).write(DriverContext::new());
            (*irp.as_ptr()).IoStatus.Information = 0;
            ntddk::IoMarkIrpPending(irp.as_ptr());
        }
    }

    /// As [`begin`](Self::begin), in a filter: the file that the request was made on is another
    /// driver's.
    ///
    /// # Safety
    /// As for [`begin`](Self::begin).
    pub(crate) unsafe fn begin_in_filter(irp: NonNull<IRP>) {
        // SAFETY: the caller's promise.
        unsafe {
            Self::begin(irp);
            DriverContext::of(irp).write(DriverContext::of_filter());
        }
    }

    /// Lends a request to `work`, and completes what that has forgotten.
    ///
    /// # Safety
    /// `irp` was [begun](Self::begin), is the caller's alone, and given up.
    #[inline]
    pub(crate) unsafe fn lend<R>(irp: NonNull<IRP>, work: impl FnOnce(Request<'_>) -> R) -> R {
        let loan = Loan::new();
        let result = work(Request { irp, loan: &loan });
        if loan.0.get() == LoanState::Out {
            // SAFETY: the caller's promise. `work` is one for every lifetime, so no request of this
            // one is left that anybody could still use, nor anything that borrows it.
            unsafe { Self::end_forgotten(irp) };
        }
        result
    }

    /// Shows `work` a request that passes the driver, which it can only look at.
    ///
    /// # Safety
    /// `irp` is an IRP at this driver's stack location, which owns it; nobody else touches it
    /// meanwhile.
    pub(crate) unsafe fn show<R>(irp: NonNull<IRP>, work: impl FnOnce(&Request<'_>) -> R) -> R {
        let loan = Loan(Cell::new(LoanState::Gone));
        // SAFETY: the caller's promise: the members are its owner's.
        unsafe { DriverContext::of(irp).write(DriverContext::of_filter()) };
        // By reference it is neither completed nor put into a queue.
        work(&ManuallyDrop::new(Request { irp, loan: &loan }))
    }

    /// # Safety
    /// As for [`lend`](Self::lend).
    #[cold]
    #[inline(never)]
    unsafe fn end_forgotten(irp: NonNull<IRP>) {
        report(
            c"the driver forgot a request, which is cancelled",
            Error::CANCELLED,
        );
        // SAFETY: the caller's promise.
        unsafe { Self::end(irp, Err(Error::CANCELLED)) };
    }

    /// Completes a request that is not the driver's.
    ///
    /// # Safety
    /// As for [`lend`](Self::lend).
    #[inline(never)]
    pub(crate) unsafe fn end(irp: NonNull<IRP>, result: Result<usize>) {
        let loan = Loan::new();
        Request { irp, loan: &loan }.complete(result);
    }

    /// The IRP, with the duty to complete it.
    pub(crate) fn into_raw(self) -> NonNull<IRP> {
        let this = ManuallyDrop::new(self);
        this.loan.0.set(LoanState::Gone);
        this.irp
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

    /// What its lender learns of it.
    pub(crate) const fn loan(&self) -> &'a Loan {
        self.loan
    }

    pub(crate) fn route(&self) -> Route {
        self.context().route()
    }

    pub(crate) fn set_route(&mut self, route: Route) {
        self.context_mut().set_route(route);
    }

    /// Notes that the code of an internal control request is one of the driver's own.
    fn set_known(&mut self) {
        self.context_mut().set_known();
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
            wdk_sys::IRP_MJ_FLUSH_BUFFERS => Kind::Flush,
            wdk_sys::IRP_MJ_CREATE => Kind::Create,
            wdk_sys::IRP_MJ_DEVICE_CONTROL => Kind::Control(self.raw_control_code()),
            wdk_sys::IRP_MJ_INTERNAL_DEVICE_CONTROL => {
                Kind::InternalControl(self.raw_control_code())
            }
            _ => Kind::Other,
        }
    }

    /// What is in the place of a control code. Reading it is always allowed; it is one where the
    /// major function says so.
    fn raw_control_code(&self) -> u32 {
        // SAFETY: all members of the union are plain data.
        unsafe { self.location().Parameters.DeviceIoControl.IoControlCode }
    }

    /// The code of a control request, internal or not; `None` for other requests.
    #[must_use]
    pub fn control_code(&self) -> Option<u32> {
        match self.kind() {
            Kind::Control(code) | Kind::InternalControl(code) => Some(code),
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
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({:?})", self.kind())
    }
}
