//! The dispatch routines for what applications ask for. PnP and power requests have modules of
//! their own.

use core::ptr::NonNull;

use wdk_sys::{
    DRIVER_OBJECT, IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL,
    IRP_MJ_FLUSH_BUFFERS, IRP_MJ_INTERNAL_DEVICE_CONTROL, IRP_MJ_READ, IRP_MJ_WRITE, NTSTATUS,
    PDEVICE_OBJECT, PFILE_OBJECT, STATUS_SUCCESS, ntddk,
};

use super::Device;
use super::runtime::Runtime;
use crate::request::{self, FileWord, complete_irp};
use crate::{Error, Result};

/// The extension of a device object of a [`Device`], with its run-time state.
pub(super) trait HasRuntime {
    type Device: Device<'static>;

    /// # Safety
    /// `device` has this extension, and exists for `'a`.
    unsafe fn runtime<'a>(device: PDEVICE_OBJECT) -> &'a Runtime<Self::Device>;
}

/// Enters the dispatch routines for device objects with the extension `X`.
///
/// # Safety
/// `driver` is the driver's object, in its entry point; all its device objects have this extension.
pub(super) unsafe fn fill<X: HasRuntime>(driver: *mut DRIVER_OBJECT) {
    // SAFETY: the caller's promise.
    let functions = unsafe { &mut (*driver).MajorFunction };
    functions[IRP_MJ_CREATE as usize] = Some(open::<X>);
    functions[IRP_MJ_CLEANUP as usize] = Some(clean_up::<X>);
    functions[IRP_MJ_CLOSE as usize] = Some(close::<X>);
    for function in [
        IRP_MJ_READ,
        IRP_MJ_WRITE,
        IRP_MJ_FLUSH_BUFFERS,
        IRP_MJ_DEVICE_CONTROL,
        IRP_MJ_INTERNAL_DEVICE_CONTROL,
    ] {
        functions[function as usize] = Some(take::<X>);
    }
}

/// Completes `irp` without having marked it pending.
///
/// # Safety
/// The driver owns `irp`, which is not marked pending, and gives it up.
#[inline(never)]
pub(super) unsafe fn complete_now(irp: NonNull<IRP>, result: Result) -> NTSTATUS {
    let status = result.map_or_else(Error::status, |()| STATUS_SUCCESS);
    // SAFETY: the caller's promise.
    unsafe { complete_irp(irp, status, 0) };
    status
}

/// Completes a request that came back from the drivers below, with what its status block holds.
///
/// # Safety
/// The driver owns `irp` and gives it up.
pub(super) unsafe fn complete_as_it_is(irp: NonNull<IRP>) -> NTSTATUS {
    // SAFETY: the caller's promise.
    unsafe {
        let status = (*irp.as_ptr()).IoStatus.__bindgen_anon_1.Status;
        complete_irp(irp, status, (*irp.as_ptr()).IoStatus.Information as usize);
        status
    }
}

unsafe extern "C" fn take<X: HasRuntime>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device and an IRP that the driver owns from here
    // on.
    unsafe { X::runtime(device).admit_if(NonNull::new_unchecked(irp), Runtime::refusal) }
}

/// A device that is gone, or about to be removed, cannot be opened any more.
unsafe extern "C" fn open<X: HasRuntime>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device and an IRP that the driver owns until it
    // completes it.
    unsafe {
        let irp = NonNull::new_unchecked(irp);
        // No file keeps the device from being deleted yet.
        let runtime = X::runtime(device);
        if X::Device::decides_who_opens() {
            return runtime.admit_if(irp, Runtime::may_ask_to_open);
        }
        let allowed = runtime.entered.with(|_entered| {
            runtime.may_open()?;
            runtime.files.hold(file_of(irp))
        });
        complete_now(irp, allowed.unwrap_or(Err(Error::DEVICE_REMOVED)))
    }
}

/// The last handle of a file was closed: nobody waits for its requests any more.
unsafe extern "C" fn clean_up<X: HasRuntime>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device and an IRP that the driver owns until it
    // completes it.
    unsafe {
        let irp = NonNull::new_unchecked(irp);
        let file = file_of(irp);
        if let Some(word) = FileWord::of(file) {
            word.note_closed();
            X::runtime(device).clean_up(file, word);
        }
        complete_now(irp, Ok(()))
    }
}

/// The last request on a file has ended.
unsafe extern "C" fn close<X: HasRuntime>(device: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes this driver's device, which may be gone but for its object,
    // and an IRP that the driver owns until it completes it.
    unsafe {
        let irp = NonNull::new_unchecked(irp);
        if X::Device::decides_who_opens() {
            request::close(file_of(irp));
        }
        if X::Device::EXCLUSIVE {
            let runtime = X::runtime(device);
            runtime.entered.with(|_entered| runtime.files.let_go());
        }
        complete_now(irp, Ok(()))
    }
}

/// The file that a request is about.
///
/// # Safety
/// The driver owns `irp`.
unsafe fn file_of(irp: NonNull<IRP>) -> PFILE_OBJECT {
    // SAFETY: the caller's promise.
    unsafe { (*ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr())).FileObject }
}
