//! A WDM driver as authors who know windows-drivers-rs write one: raw dispatch routines over
//! `wdk-sys`, with a control device that counts how often it was opened. It needs no hardware, and
//! shows that such a driver builds here unchanged.
#![no_std]

extern crate alloc;
#[cfg(not(test))]
extern crate wdk_panic;

use alloc::format;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU32, Ordering};

use wdk::{nt_success, println};
use wdk_alloc::WdkAllocator;
use wdk_sys::ntddk::{
    IoCreateDevice, IoCreateSymbolicLink, IoDeleteDevice, IoDeleteSymbolicLink, IofCompleteRequest,
    RtlInitUnicodeString,
};
use wdk_sys::{
    DEVICE_OBJECT, DRIVER_OBJECT, FILE_DEVICE_SECURE_OPEN, FILE_DEVICE_UNKNOWN, IO_NO_INCREMENT,
    IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, NTSTATUS, PAGED_CODE, PCUNICODE_STRING,
    PDEVICE_OBJECT, STATUS_SUCCESS, UNICODE_STRING,
};

#[global_allocator]
static GLOBAL_ALLOCATOR: WdkAllocator = WdkAllocator;

static OPENED: AtomicU32 = AtomicU32::new(0);

/// The image's entry point.
///
/// # Safety
/// Called by the kernel, once, with the driver's own object.
// SAFETY: the linker is told to begin here, and no other image sees the name.
#[unsafe(export_name = "DriverEntry")]
pub unsafe extern "system" fn driver_entry(
    driver: &mut DRIVER_OBJECT,
    registry_path: PCUNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: the kernel passes the string that names the driver's service key.
    let path = unsafe { &*registry_path };
    // SAFETY: the string says its own length, in bytes.
    let path = unsafe { core::slice::from_raw_parts(path.Buffer, usize::from(path.Length) / 2) };
    println!(
        "portable: loaded as {}",
        format!("{:?}", alloc::string::String::from_utf16_lossy(path))
    );

    driver.DriverUnload = Some(driver_exit);
    for function in [IRP_MJ_CREATE, IRP_MJ_CLEANUP, IRP_MJ_CLOSE] {
        driver.MajorFunction[function as usize] = Some(open_or_close);
    }

    let mut device: PDEVICE_OBJECT = core::ptr::null_mut();
    let mut name = UNICODE_STRING::default();
    let name_text = utf16("\\Device\\Portable");
    let mut link = UNICODE_STRING::default();
    let link_text = utf16("\\DosDevices\\Portable");
    // SAFETY: the strings outlive the calls, and the device is this driver's own.
    unsafe {
        RtlInitUnicodeString(&mut name, name_text.as_ptr());
        RtlInitUnicodeString(&mut link, link_text.as_ptr());
        let status = IoCreateDevice(
            driver,
            0,
            &mut name,
            FILE_DEVICE_UNKNOWN,
            FILE_DEVICE_SECURE_OPEN,
            0,
            &mut device,
        );
        if !nt_success(status) {
            return status;
        }
        let status = IoCreateSymbolicLink(&mut link, &mut name);
        if !nt_success(status) {
            IoDeleteDevice(device);
            return status;
        }
    }
    STATUS_SUCCESS
}

fn utf16(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

extern "C" fn driver_exit(driver: *mut DRIVER_OBJECT) {
    PAGED_CODE!();
    let text = utf16("\\DosDevices\\Portable");
    let mut link = UNICODE_STRING::default();
    // SAFETY: the string outlives the calls; link and device were made by the entry point.
    unsafe {
        RtlInitUnicodeString(&mut link, text.as_ptr());
        let _ = IoDeleteSymbolicLink(&mut link);
        IoDeleteDevice((*driver).DeviceObject);
    }
    println!("portable: opened {} times", OPENED.load(Ordering::Relaxed));
}

unsafe extern "C" fn open_or_close(_device: *mut DEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes an IRP that the driver owns until it completes it.
    unsafe {
        let location = wdk_sys::ntddk::IoGetCurrentIrpStackLocation(irp);
        if u32::from((*location).MajorFunction) == IRP_MJ_CREATE {
            OPENED.fetch_add(1, Ordering::Relaxed);
        }
        (*irp).IoStatus.__bindgen_anon_1.Status = STATUS_SUCCESS;
        (*irp).IoStatus.Information = 0;
        IofCompleteRequest(irp, IO_NO_INCREMENT as i8);
    }
    STATUS_SUCCESS
}
