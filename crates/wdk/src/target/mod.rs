//! I/O targets: other drivers' devices, and the requests that are sent to them.
//!
//! A [`Target`] is a device to which requests are sent: the next lower one of the driver's own
//! stack ([`Start::lower_target`](crate::driver::Start::lower_target)), or one that is opened by a
//! name ([`Scope::open_target`](crate::driver::Scope::open_target)). A [`TargetRequest`] is an IRP
//! with memory of its own, made once and sent any number of times.
//!
//! ```
//! use core::time::Duration;
//! use wdk::driver::Start;
//! use wdk_ioctl::{Access, Buffered, ControlCode};
//!
//! /// What the bus driver of an imaginary bus says of a slot's temperature.
//! const TEMPERATURE: ControlCode<Buffered, u32, i32> =
//!     ControlCode::new(0x8000, 0x820, Access::Any);
//!
//! /// Asks the driver below, which has 50 ms to answer.
//! fn temperature(start: &Start<'_>, slot: u32) -> wdk::Result<i32> {
//!     let mut request = start.target_request(start.lower_target()?, 4)?;
//!     request.internal_control(TEMPERATURE, &slot, Some(Duration::from_millis(50)))
//! }
//! ```
//!
//! # What the drivers below may rely on
//! The memory of a request is the request's, nonpaged, and stays until the request has ended,
//! whatever becomes of its owner. At the end of the device's start a request that is under way is
//! cancelled, and waited for; nothing is sent any more. So no driver has a request of a device that
//! is gone, and its memory is not taken from under the driver that has it.

mod request;
mod sent;

use core::ptr;

use wdk_ioctl::Access;
use wdk_sys::{
    DEVICE_OBJECT, FILE_OBJECT, FILE_READ_ATTRIBUTES, FILE_READ_DATA, FILE_WRITE_DATA, ntddk,
};

use crate::scope::Scope;
use crate::string::counted;
use crate::{Result, check, irql};

pub use request::TargetRequest;

/// A device of another driver's, to which requests are sent. It belongs to the device's start.
///
/// ```
/// use wdk::driver::Scope;
/// use wdk::target::TargetRequest;
/// use wdk::utf16;
/// use wdk_ioctl::Access;
///
/// /// A request to the first serial port, with room for a line.
/// fn serial_port<'d>(scope: &Scope<'d>) -> wdk::Result<TargetRequest<'d>> {
///     let port = scope.open_target(utf16!(r"\Device\Serial0"), Access::ReadWrite)?;
///     scope.target_request(port, 80)
/// }
/// ```
///
/// # Invariants
/// `device` may be called for as long as this exists: it is the device below this driver's, or
/// `file`, which is referenced, is open on it.
pub struct Target {
    device: *mut DEVICE_OBJECT,
    /// The file that was opened; null for the device below.
    file: *mut FILE_OBJECT,
}

// SAFETY: devices are called, and references given back, by any thread.
unsafe impl Send for Target {}
// SAFETY: as above.
unsafe impl Sync for Target {}

impl Target {
    /// The device below this driver's.
    ///
    /// # Safety
    /// `device` is that, and is called only until this driver's has been stopped.
    pub(crate) const unsafe fn lower(device: *mut DEVICE_OBJECT) -> Self {
        Self {
            device,
            file: ptr::null_mut(),
        }
    }

    fn open(name: &[u16], access: Access) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let mut name = counted(name)?;
        let access = match access {
            Access::Any => FILE_READ_ATTRIBUTES,
            Access::Read => FILE_READ_DATA,
            Access::Write => FILE_WRITE_DATA,
            Access::ReadWrite => FILE_READ_DATA | FILE_WRITE_DATA,
        };
        let (mut file, mut device) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: the name lasts for the call.
        let opened = unsafe {
            ntddk::IoGetDeviceObjectPointer(&raw mut name, access, &raw mut file, &raw mut device)
        };
        check(opened)?;
        Ok(Self { device, file })
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        if !self.file.is_null() {
            // SAFETY: by the type's invariant; the reference is this value's.
            unsafe { ntddk::ObfDereferenceObject(self.file.cast()) };
        }
    }
}

impl<'d> Scope<'d> {
    /// Opens a device by its name ([`IoGetDeviceObjectPointer`]), in UTF-16: `\Device\…`, or the
    /// symbolic link of an interface; see [`utf16!`](crate::utf16!). Requests go to the uppermost
    /// device of its stack. The device cannot be removed in an orderly way while it is open.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above that;
    /// [`OBJECT_NAME_NOT_FOUND`](crate::Error::OBJECT_NAME_NOT_FOUND) when nothing has that name;
    /// what the device's driver answers;
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    ///
    /// [`IoGetDeviceObjectPointer`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iogetdeviceobjectpointer
    pub fn open_target(&self, name: &[u16], access: Access) -> Result<&'d Target> {
        self.keep(Target::open(name, access)?)
    }
}
