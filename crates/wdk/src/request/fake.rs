//! A request that no kernel has made, for unit tests.

use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use wdk_sys::{IO_STACK_LOCATION, IRP, IRP_MJ_DEVICE_CONTROL};

use super::{Loan, Request};

/// Runs `test` with a control request that has 4 bytes of input and room for 8 of output.
pub(crate) fn with_request(code: u32, test: impl FnOnce(&mut Request<'_>, &[u8; 16])) {
    let mut location = IO_STACK_LOCATION::default();
    let mut irp = IRP::default();
    let mut buffer = [0x5A_u8; 16];
    location.MajorFunction = IRP_MJ_DEVICE_CONTROL as u8;
    location.Parameters.DeviceIoControl.IoControlCode = code;
    location.Parameters.DeviceIoControl.InputBufferLength = 4;
    location.Parameters.DeviceIoControl.OutputBufferLength = 8;
    let place = &raw mut buffer;
    irp.AssociatedIrp.SystemBuffer = place.cast();
    let irp = &raw mut irp;
    // SAFETY: only the place is computed, and written, in a request of this test's own.
    unsafe {
        (*irp)
            .Tail
            .Overlay
            .__bindgen_anon_2
            .__bindgen_anon_1
            .CurrentStackLocation = &raw mut location;
    }
    let loan = Loan::new();
    // The request is never completed, which is what only a kernel could do.
    let mut request = ManuallyDrop::new(Request {
        // SAFETY: the address of a local.
        irp: unsafe { NonNull::new_unchecked(irp) },
        loan: &loan,
    });
    // SAFETY: the buffer outlives the request, which has no borrow of it out meanwhile.
    test(&mut request, unsafe { &*place });
}
