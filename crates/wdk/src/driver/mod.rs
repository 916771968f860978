//! The framework: from `DriverEntry` to a [`Device`] that is there exactly while it is started.
//!
//! A driver implements [`Device`] and names it in [`driver!`](crate::driver!). The framework makes the dispatch table and the device
//! objects, follows the PnP manager's requests, and drops the device when it is stopped or removed, after the last request that runs in it has
//! returned. What a driver keeps in its `Device` (mappings, interrupts, DMA channels) is given back by their own `Drop`.
//!
//! | PnP request | What happens |
//! |---|---|
//! | start | the lower drivers start, then [`Device::start`]; the interface is enabled |
//! | query stop, query remove, and their cancelling | agreed to, and passed down |
//! | stop | the device is dropped, then the request is passed down |
//! | surprise removal | the interface is disabled, [`Device::removed`], the device is dropped, then the request is passed down |
//! | remove | as surprise removal where there was none; then the device object is detached and deleted |
//! | any other | passed down untouched |
//!
//! Power and WMI requests are passed down.

mod dispatch;
mod extension;
mod forward;
mod pnp;
mod start;

use wdk_sys::GUID;

use crate::Result;
use crate::request::Request;

#[doc(hidden)]
pub use dispatch::driver_entry;
pub(crate) use forward::query_stack;
pub use start::Start;

/// A device, from the moment it is started to the moment it is stopped or gone.
pub trait Device: Sized + Send + Sync + 'static {
    /// The device interface class under which applications find the device.
    const INTERFACE: Option<GUID> = None;

    /// Makes the device ready with the resources it has been given. What is returned is dropped when the device is stopped or removed; dropping it
    /// must leave the device quiet.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// Whatever keeps the device from working; the start request fails with it.
    fn start(start: &Start<'_>) -> Result<Self>;

    /// Serves a device-control request, in the caller's thread. A request that is dropped fails as invalid.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL` (from drivers above: `<= DISPATCH_LEVEL`).
    fn device_control(&self, request: Request) {
        drop(request);
    }

    /// Serves a read request, in the caller's thread.
    ///
    /// # IRQL
    /// As [`device_control`](Self::device_control).
    fn read(&self, request: Request) {
        drop(request);
    }

    /// Serves a write request, in the caller's thread.
    ///
    /// # IRQL
    /// As [`device_control`](Self::device_control).
    fn write(&self, request: Request) {
        drop(request);
    }

    /// The device is gone or about to be stopped, while requests may still be running: whatever waits for the device must stop
    /// waiting. The device is dropped once they have returned.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    fn removed(&self) {}
}

/// Makes the image a driver for devices of the given type: defines `DriverEntry`.
///
/// ```
/// # struct MyDevice;
/// # impl wdk::driver::Device for MyDevice {
/// #     fn start(_: &wdk::driver::Start<'_>) -> wdk::Result<Self> { Ok(Self) }
/// # }
/// wdk::driver!(MyDevice);
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! driver {
    ($device:ty) => {
        /// The image's entry point.
        ///
        /// # Safety
        /// Called by the kernel, once, with the driver's own object.
        // SAFETY: the linker is told to begin here, and no other image sees the name.
        #[unsafe(export_name = "DriverEntry")]
        pub unsafe extern "C" fn driver_entry(
            driver: *mut $crate::sys::DRIVER_OBJECT,
            _registry_path: *const $crate::sys::UNICODE_STRING,
        ) -> $crate::sys::NTSTATUS {
            // SAFETY: the kernel's promise.
            unsafe { $crate::driver::driver_entry::<$device>(driver) }
        }
    };
}
