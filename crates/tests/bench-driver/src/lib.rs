//! One piece of work, done by `wdk`'s safe types ([`safe`]) and by hand over `wdk-sys`
//! ([`by_hand`]), for a benchmark to compare.
//!
//! The work: lock a buffer, describe it part by part, map each part, read its first byte, unlock. A
//! control device `\\.\WdkBench` takes three buffered control codes, one for each of [`WAYS`]:
//! nothing at all, which is what the request itself costs, then the two ways. The input is the
//! buffer; the output is the sum of the bytes read, so that neither way can read too little.
//!
//! The three ways are reached by the same instructions, through a table of functions.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod by_hand;
mod safe;

use core::ptr;

use wdk::sys::{
    DO_DEVICE_INITIALIZING, DRIVER_OBJECT, FILE_DEVICE_SECURE_OPEN, FILE_DEVICE_UNKNOWN,
    IO_NO_INCREMENT, IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL,
    NTSTATUS, PDEVICE_OBJECT, PDRIVER_OBJECT, STATUS_SUCCESS, UNICODE_STRING, ntddk,
};
use wdk::{Error, Result};

/// The longest part: what the sample's device takes at a time. Parts of this length begin
/// anywhere in a page.
const PART: usize = 4095;

type Way = fn(&mut [u8]) -> Result<u32>;

/// What the control codes of functions 0x800, 0x801 and 0x802 do.
static WAYS: [Way; 3] = [nothing, safe::walk, by_hand::walk];

/// Answers a request and does nothing else.
#[inline(never)]
fn nothing(_: &mut [u8]) -> Result<u32> {
    Ok(0)
}

const NAME: &[u16] = &utf16::<16>(b"\\Device\\WdkBench");
const LINK: &[u16] = &utf16::<20>(b"\\DosDevices\\WdkBench");

const fn utf16<const N: usize>(ascii: &[u8; N]) -> [u16; N] {
    let mut units = [0; N];
    let mut at = 0;
    while at < N {
        units[at] = ascii[at] as u16;
        at += 1;
    }
    units
}

const fn counted(units: &'static [u16]) -> UNICODE_STRING {
    let bytes = size_of_val(units) as u16;
    UNICODE_STRING {
        Length: bytes,
        MaximumLength: bytes,
        Buffer: units.as_ptr().cast_mut(),
    }
}

/// The image's entry point: makes the control device.
///
/// # Safety
/// Called by the kernel, once, with the driver's own object.
// SAFETY: the linker is told to begin here, and no other image sees the name.
#[unsafe(export_name = "DriverEntry")]
pub unsafe extern "C" fn driver_entry(
    driver: *mut DRIVER_OBJECT,
    _registry_path: *const UNICODE_STRING,
) -> NTSTATUS {
    wdk::prepare();
    let (mut name, mut link) = (counted(NAME), counted(LINK));
    let mut device = ptr::null_mut();
    // SAFETY: the kernel's promise: the object is ours to fill in.
    unsafe {
        (*driver).DriverUnload = Some(unload);
        for function in [IRP_MJ_CREATE, IRP_MJ_CLEANUP, IRP_MJ_CLOSE] {
            (*driver).MajorFunction[function as usize] = Some(open_or_close);
        }
        (*driver).MajorFunction[IRP_MJ_DEVICE_CONTROL as usize] = Some(device_control);
        let status = ntddk::IoCreateDevice(
            driver,
            0,
            &raw mut name,
            FILE_DEVICE_UNKNOWN,
            FILE_DEVICE_SECURE_OPEN,
            0,
            &raw mut device,
        );
        if status != STATUS_SUCCESS {
            return status;
        }
        let status = ntddk::IoCreateSymbolicLink(&raw mut link, &raw mut name);
        if status != STATUS_SUCCESS {
            ntddk::IoDeleteDevice(device);
            return status;
        }
        (*device).Flags &= !DO_DEVICE_INITIALIZING;
    }
    STATUS_SUCCESS
}

unsafe extern "C" fn unload(driver: PDRIVER_OBJECT) {
    let mut link = counted(LINK);
    // SAFETY: the link and the one device were made by the entry point.
    unsafe {
        ntddk::IoDeleteSymbolicLink(&raw mut link);
        ntddk::IoDeleteDevice((*driver).DeviceObject);
    }
}

/// # Safety
/// `irp` is this driver's, and given up.
unsafe fn complete(irp: *mut IRP, result: Result<u64>) -> NTSTATUS {
    let (status, information) = match result {
        Ok(information) => (STATUS_SUCCESS, information),
        Err(error) => (error.status(), 0),
    };
    // SAFETY: the caller's promise.
    unsafe {
        (*irp).IoStatus.__bindgen_anon_1.Status = status;
        (*irp).IoStatus.Information = information;
        ntddk::IofCompleteRequest(irp, IO_NO_INCREMENT as i8);
    }
    status
}

unsafe extern "C" fn open_or_close(_: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes an IRP, which the driver owns until it completes it.
    unsafe { complete(irp, Ok(0)) }
}

unsafe extern "C" fn device_control(_: PDEVICE_OBJECT, irp: *mut IRP) -> NTSTATUS {
    // SAFETY: the I/O manager passes an IRP, which the driver owns until it completes it; the
    // system buffer holds the longer of input and output, and is nobody else's meanwhile.
    unsafe {
        let control = (*ntddk::IoGetCurrentIrpStackLocation(irp))
            .Parameters
            .DeviceIoControl;
        let (input, output) = (
            control.InputBufferLength as usize,
            control.OutputBufferLength as usize,
        );
        let way = (control.IoControlCode >> 2 & 0xFFF).wrapping_sub(0x800) as usize;
        let buffer = (*irp).AssociatedIrp.SystemBuffer.cast::<u8>();
        let result = match WAYS.get(way) {
            // Buffered access has zeroes in the low two bits.
            Some(way)
                if control.IoControlCode & 3 == 0
                    && input >= 4
                    && output >= 4
                    && !buffer.is_null() =>
            {
                way(core::slice::from_raw_parts_mut(buffer, input)).map(|sum| {
                    buffer.cast::<u32>().write_unaligned(sum);
                    4
                })
            }
            _ => Err(Error::INVALID_DEVICE_REQUEST),
        };
        complete(irp, result)
    }
}
