//! Who may open a device: what the kernel has of it.

use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk::security::{self, NewDevice, Sddl};
use wdk::sys::{
    _MODE, DACL_SECURITY_INFORMATION, DEVICE_OBJECT, DRIVER_OBJECT, GENERIC_ALL, HANDLE,
    OBJ_KERNEL_HANDLE, READ_CONTROL, SE_DACL_PRESENT, ntddk,
};
use wdk::{Result, utf16};

use crate::harness::{Outcome, check, tests};

tests![a_device_has_the_list_that_it_was_made_with];

/// The driver's own object.
static DRIVER: AtomicPtr<DRIVER_OBJECT> = AtomicPtr::new(ptr::null_mut());

pub fn remember(driver: *mut DRIVER_OBJECT) {
    DRIVER.store(driver, Ordering::Relaxed);
}

const NAME: &[u16] = utf16!(r"\Device\WdkKernelTests");
/// `FILE_ALL_ACCESS`, which is what `GENERIC_ALL` means of a device: kernels put it in its place.
const FILE_ALL_ACCESS: u32 = 0x001F_01FF;
/// The system, and the administrators.
const IDENTIFIERS: [&[u32]; 2] = [&[18], &[32, 544]];

/// A device's descriptor, with its list alone.
///
/// # Safety
/// `device` is a device object of this driver's.
unsafe fn descriptor(device: *mut DEVICE_OBJECT, bytes: &mut [u32; 64]) -> Result {
    let mut handle: HANDLE = ptr::null_mut();
    let mut needed = 0;
    // SAFETY: the caller's promise; the places are locals, as long as is said.
    unsafe {
        wdk::check(ntddk::ObOpenObjectByPointer(
            device.cast(),
            OBJ_KERNEL_HANDLE,
            ptr::null_mut(),
            READ_CONTROL,
            ptr::null_mut(),
            _MODE::KernelMode as i8,
            &raw mut handle,
        ))?;
        let read = wdk::check(ntddk::ZwQuerySecurityObject(
            handle,
            DACL_SECURITY_INFORMATION,
            bytes.as_mut_ptr().cast(),
            size_of_val(bytes) as u32,
            &raw mut needed,
        ));
        wdk::check(ntddk::ZwClose(handle))?;
        read
    }
}

fn a_device_has_the_list_that_it_was_made_with() -> Outcome {
    let mut words = [0; 64];
    let wanted = NewDevice::new(NAME, const { &Sddl::SYSTEM_AND_ADMINISTRATORS });
    // SAFETY: the driver's own object; the device is deleted, and nobody has opened it.
    let read = unsafe {
        let device = security::create_device(DRIVER.load(Ordering::Relaxed), &wanted)?;
        let read = descriptor(device, &mut words);
        ntddk::IoDeleteDevice(device);
        read
    };
    read?;
    // Everything in a descriptor is aligned to a word.
    let word = |at: usize| words.get(at / 4).copied().unwrap_or(0_u32);
    check!((word(0) >> 16) & SE_DACL_PRESENT != 0);
    let list = word(16) as usize;
    check!(word(list + 4) & 0xFFFF == IDENTIFIERS.len() as u32);
    let mut entry = list + 8;
    for identifier in IDENTIFIERS {
        // One that allows, inherited by nobody.
        check!(word(entry) & 0xFFFF == 0);
        check!([GENERIC_ALL, FILE_ALL_ACCESS].contains(&word(entry + 4)));
        // Revision 1, so many parts, of the NT authority.
        check!(word(entry + 8) & 0xFFFF == 1 | (identifier.len() as u32) << 8);
        check!(word(entry + 12) >> 24 == 5);
        for (part, place) in identifier.iter().zip((entry + 16..).step_by(4)) {
            check!(word(place) == *part);
        }
        entry += (word(entry) >> 16) as usize;
    }
    Ok(())
}
