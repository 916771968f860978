//! What the framework keeps with the device object of a PnP device.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::AtomicBool;

use wdk_sys::{PDEVICE_OBJECT, UNICODE_STRING, ntddk};

use super::Device;
use super::power_thread::PowerThread;
use super::runtime::Runtime;
use crate::{Result, check};

/// The device extension.
///
/// # Invariants
/// `lower` may be called while `entered` of `runtime` is not run down.
pub(super) struct Extension<D: Device<'static>> {
    pub(super) itself: PDEVICE_OBJECT,
    pub(super) physical: PDEVICE_OBJECT,
    /// Filled in by attaching, before any request comes.
    pub(super) lower: PDEVICE_OBJECT,
    pub(super) interface: UnsafeCell<UNICODE_STRING>,
    pub(super) runtime: Runtime<D>,
    /// Works on changes of power.
    pub(super) power: PowerThread,
    /// The device did not come back from a sleep.
    pub(super) failed: AtomicBool,
}

impl<D: Device<'static>> Extension<D> {
    /// Makes the extension of a new device object, and attaches the device to the stack of
    /// `physical`.
    ///
    /// From the moment it is attached the device is sent requests. So the extension is complete by
    /// then, and has the routine fill in `lower` before it lets any in.
    ///
    /// # Errors
    /// What a routine answers; nothing is attached, and nothing is left of the extension.
    ///
    /// # Safety
    /// `itself` was just created with room for this extension; `physical` is the device it is to
    /// drive. `power_routine` may be called with the extension, as [`PowerThread::start`] says.
    pub(super) unsafe fn attach(
        itself: PDEVICE_OBJECT,
        physical: PDEVICE_OBJECT,
        interface: UNICODE_STRING,
        power_routine: unsafe extern "C" fn(*mut c_void),
    ) -> Result {
        // SAFETY: the caller's promise: the memory is the extension's, and nobody looks at it
        // before the device is attached.
        unsafe {
            let place = (*itself).DeviceExtension.cast::<Self>();
            (&raw mut (*place).itself).write(itself);
            (&raw mut (*place).physical).write(physical);
            (&raw mut (*place).lower).write(ptr::null_mut());
            (&raw mut (*place).interface).write(UnsafeCell::new(interface));
            Runtime::make(&raw mut (*place).runtime);
            (&raw mut (*place).power).write(PowerThread::uninitialised());
            (&raw mut (*place).failed).write(AtomicBool::new(false));
            let begun = (*place).power.start(power_routine, place.cast());
            let attached = begun.and_then(|()| {
                let lower = &raw mut (*place).lower;
                check(ntddk::IoAttachDeviceToDeviceStackSafe(
                    itself, physical, lower,
                ))
            });
            attached.inspect_err(|_| place.drop_in_place())
        }
    }

    /// The extension of a device object of this driver.
    ///
    /// # Safety
    /// `device` is a device object that [`attach`](Self::attach) was called for with the same `D`,
    /// and exists for `'a`.
    pub(super) unsafe fn of<'a>(device: PDEVICE_OBJECT) -> &'a Self {
        // SAFETY: the caller's promise.
        unsafe { &*Self::place(device) }
    }

    /// Where the extension of a device object of this driver is.
    ///
    /// # Safety
    /// As for [`of`](Self::of), but for how long it exists.
    pub(super) unsafe fn place(device: PDEVICE_OBJECT) -> *mut Self {
        // SAFETY: the caller's promise.
        unsafe { (*device).DeviceExtension.cast::<Self>() }
    }

    /// Drops the extension of a device object and deletes the object.
    ///
    /// # Safety
    /// As for [`of`](Self::of); the device is detached, and no reference to the extension is used
    /// any more.
    pub(super) unsafe fn delete(device: PDEVICE_OBJECT) {
        // SAFETY: the caller's promise.
        unsafe {
            Self::place(device).drop_in_place();
            ntddk::IoDeleteDevice(device);
        }
    }
}
