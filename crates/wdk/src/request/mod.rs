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
mod complete;
mod driver_context;
mod memory;
mod outstanding;
mod user;

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_sys::{_MODE, IO_STACK_LOCATION, IRP, KPROCESSOR_MODE, ntddk};

use crate::{Error, Result};
use driver_context::DriverContext;

pub use answer::Unanswered;
pub(crate) use complete::complete_irp;
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

/// Where a request that was accepted goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To [`Device::answer`](crate::driver::Device::answer), in the caller's thread, if the device
    /// is there; into the queue otherwise.
    Now,
    /// Into the queue, and from there to [`Device::serve`](crate::driver::Device::serve).
    Queue,
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
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({:?})", self.kind())
    }
}
