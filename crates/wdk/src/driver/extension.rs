//! What the framework keeps with each device object.

use core::cell::UnsafeCell;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};

use wdk_sys::{EX_RUNDOWN_REF, PDEVICE_OBJECT, PDRIVER_OBJECT, UNICODE_STRING, ntddk};

use super::Device;
use crate::{Error, Result, check};

/// Run-down protection (`EX_RUNDOWN_REF`): users come and go until it is run down, which waits for the last.
pub(super) struct Rundown(UnsafeCell<EX_RUNDOWN_REF>);

// SAFETY: the kernel's routines synchronise on the object themselves.
unsafe impl Sync for Rundown {}

impl Rundown {
    /// # Safety
    /// `place` is where the object will stay.
    unsafe fn initialise(place: *mut Self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExInitializeRundownProtection(place.cast()) };
    }

    /// False once it is run down.
    pub(super) fn acquire(&self) -> bool {
        // SAFETY: initialised where it lies.
        unsafe { ntddk::ExAcquireRundownProtection(self.0.get()) != 0 }
    }

    /// # Safety
    /// Undoes one [`acquire`](Self::acquire) that answered true.
    pub(super) unsafe fn release(&self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExReleaseRundownProtection(self.0.get()) };
    }

    /// Runs `work` if it is not run down.
    pub(super) fn with<R>(&self, work: impl FnOnce() -> R) -> Option<R> {
        if !self.acquire() {
            return None;
        }
        let result = work();
        // SAFETY: acquired above.
        unsafe { self.release() };
        Some(result)
    }

    /// Waits for the last user; from then on there are none. At once when it is run down already. `PASSIVE_LEVEL`.
    pub(super) fn run_down(&self) {
        // SAFETY: initialised where it lies.
        unsafe { ntddk::ExWaitForRundownProtectionRelease(self.0.get()) };
    }

    /// Lets users in again.
    ///
    /// # Safety
    /// It is run down.
    unsafe fn renew(&self) {
        // SAFETY: the caller's promise.
        unsafe { ntddk::ExReInitializeRundownProtection(self.0.get()) };
    }
}

/// The device extension.
///
/// # Invariants
/// * While `started` is not run down, `device` holds a device and is only read. While it is run down, the thread that serves the current
///   PnP request, of which there is one at a time, may change `device`.
/// * `lower` may be called while `attached` is not run down.
pub(super) struct Extension<D> {
    pub(super) driver: PDRIVER_OBJECT,
    pub(super) itself: PDEVICE_OBJECT,
    pub(super) physical: PDEVICE_OBJECT,
    pub(super) lower: PDEVICE_OBJECT,
    pub(super) interface: UnsafeCell<UNICODE_STRING>,
    pub(super) attached: Rundown,
    started: Rundown,
    device: UnsafeCell<Option<D>>,
    unplugged: AtomicBool,
}

impl<D: Device> Extension<D> {
    /// Makes the extension of a new device object, and attaches the device to the stack of `physical`.
    ///
    /// From the moment it is attached the device is sent requests. So the extension is complete by then, and has the routine fill in
    /// `lower` before it lets any in.
    ///
    /// # Errors
    /// What the routine answers; nothing is attached.
    ///
    /// # Safety
    /// `itself` was just created with room for this extension; `physical` is the device it is to drive.
    pub(super) unsafe fn attach(
        driver: PDRIVER_OBJECT,
        itself: PDEVICE_OBJECT,
        physical: PDEVICE_OBJECT,
        interface: UNICODE_STRING,
    ) -> Result {
        // SAFETY: the caller's promise: the memory is the extension's, and nobody looks at it before the device is attached.
        unsafe {
            let place = (*itself).DeviceExtension.cast::<Self>();
            (&raw mut (*place).driver).write(driver);
            (&raw mut (*place).itself).write(itself);
            (&raw mut (*place).physical).write(physical);
            (&raw mut (*place).lower).write(ptr::null_mut());
            (&raw mut (*place).interface).write(UnsafeCell::new(interface));
            (&raw mut (*place).device).write(UnsafeCell::new(None));
            (&raw mut (*place).unplugged).write(AtomicBool::new(false));
            Rundown::initialise(&raw mut (*place).attached);
            Rundown::initialise(&raw mut (*place).started);
            // Not started yet.
            (*place).started.run_down();
            let lower = &raw mut (*place).lower;
            check(ntddk::IoAttachDeviceToDeviceStackSafe(itself, physical, lower))
        }
    }

    /// The extension of a device object of this driver.
    ///
    /// # Safety
    /// `device` is a device object that [`attach`](Self::attach) was called for with the same `D`, and exists for `'a`.
    pub(super) unsafe fn of<'a>(device: PDEVICE_OBJECT) -> &'a Self {
        // SAFETY: the caller's promise.
        unsafe { &*(*device).DeviceExtension.cast::<Self>() }
    }

    /// Runs `work` with the device, if it is started; the device stays until `work` returns.
    pub(super) fn with_device<R>(&self, work: impl FnOnce(&D) -> R) -> Option<R> {
        self.started.with(|| {
            // SAFETY: `started` is not run down, so the device is there and only read.
            unsafe { (*self.device.get()).as_ref() }.map(work)
        })?
    }

    /// What requests are answered while there is no started device.
    pub(super) fn absence(&self) -> Error {
        if self.unplugged.load(Ordering::Relaxed) {
            Error::DEVICE_REMOVED
        } else {
            Error::DEVICE_NOT_READY
        }
    }

    /// The device will not come back: only its removal is still to follow.
    pub(super) fn set_unplugged(&self) {
        self.unplugged.store(true, Ordering::Relaxed);
    }

    /// Lets requests in to `device`.
    ///
    /// # Safety
    /// Called by the thread that serves the current PnP request; there is no device now.
    pub(super) unsafe fn start(&self, device: D) {
        // SAFETY: `started` is run down while there is no device.
        unsafe {
            *self.device.get() = Some(device);
            self.started.renew();
        }
    }

    /// Keeps further requests out, waits for those inside, and drops the device. Does nothing when there is none.
    ///
    /// # Safety
    /// Called by the thread that serves the current PnP request.
    pub(super) unsafe fn stop(&self) {
        self.with_device(D::removed);
        self.started.run_down();
        // SAFETY: run down, so nobody else looks at `device`.
        drop(unsafe { (*self.device.get()).take() });
    }
}
