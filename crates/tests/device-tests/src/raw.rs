//! The kernel's own objects, for what the framework does not do.

use core::ptr;

use wdk::driver::Start;
use wdk::request::Request;
use wdk::sys::ntddk;
use wdk_test_harness::{Outcome, check};

use crate::{Tests, Tools, tests};

tests![the_objects_of_a_start_are_those_of_its_stack];

/// What was seen of them.
pub struct Raw {
    /// The address of the device object.
    device: usize,
    is_the_drivers: bool,
    is_above_the_lower: bool,
    is_above_the_physical: bool,
}

impl Raw {
    pub fn of(start: &Start<'_>) -> Self {
        // SAFETY: they are looked at, and the reference that is taken is given back.
        unsafe {
            let (device, driver) = (start.device_object(), start.driver_object());
            let lower = start.lower_device_object();
            let lowest = ntddk::IoGetDeviceAttachmentBaseRef(device);
            ntddk::ObfDereferenceObject(lowest.cast());
            Self {
                device: device.addr(),
                is_the_drivers: (*device).DriverObject == driver
                    && (*driver).DriverUnload.is_some(),
                is_above_the_lower: (*lower).AttachedDevice == device
                    && (*device).StackSize == (*lower).StackSize + 1,
                is_above_the_physical: ptr::eq(lowest, start.physical_device_object()),
            }
        }
    }

    /// Is the IRP of a request at this driver's stack location?
    pub fn is_at_its_location(&self, request: &Request<'_>) -> bool {
        // SAFETY: the driver has the IRP, which is looked at.
        let device = unsafe {
            let location = ntddk::IoGetCurrentIrpStackLocation(request.as_ptr());
            (*location).DeviceObject.addr()
        };
        device == self.device
    }
}

fn the_objects_of_a_start_are_those_of_its_stack(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    check!(tests.raw.is_the_drivers);
    check!(tests.raw.is_above_the_lower);
    check!(tests.raw.is_above_the_physical);
    Ok(())
}
