//! A driver that names every feature which drivers written for windows-drivers-rs name, and uses
//! what each brings.
#![cfg(feature = "packaging")]

mod common;

use std::fs;

use common::{Crate, MANIFEST, TARGET, succeeded, target_folder};

const DEPENDENCIES: &str = r#"[features]
nightly = ["wdk-sys/nightly"]

[dependencies]
wdk-sys = { path = "WDK_SYS", features = [FEATURES] }

[build-dependencies]"#;

const WDK_SYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../wdk-sys");

/// Asks a USB device for its descriptor, a HID device for its report's and so on, as far as that
/// goes without the devices.
const SOURCE: &str = r#"#![no_std]
use core::ptr::null_mut;
use wdk_sys::{
    DRIVER_OBJECT, GUID_DEVINTERFACE_USB_DEVICE, HID_DEVICE_ATTRIBUTES,
    HID_MINIDRIVER_REGISTRATION, HIDP_CAPS, HIDP_STATUS_SUCCESS, HID_REVISION,
    IOCTL_GPIO_READ_PINS, IOCTL_HID_GET_REPORT_DESCRIPTOR, IOCTL_INTERNAL_USB_SUBMIT_URB,
    IOCTL_SERIAL_SET_BAUD_RATE, IOCTL_SPB_EXECUTE_SEQUENCE, NTSTATUS, PCUNICODE_STRING,
    SCSI_PASS_THROUGH, SERIAL_BAUD_RATE, STATUS_SUCCESS, STATUS_UNSUCCESSFUL, URB,
    USB_DEVICE_DESCRIPTOR, _HIDP_REPORT_TYPE, hid, ntddk, usb,
};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

const CODES: [u32; 5] = [
    IOCTL_INTERNAL_USB_SUBMIT_URB, IOCTL_HID_GET_REPORT_DESCRIPTOR, IOCTL_GPIO_READ_PINS,
    IOCTL_SPB_EXECUTE_SEQUENCE, IOCTL_SERIAL_SET_BAUD_RATE,
];
const _: () = assert!(CODES[0] == 0x22_0003 && CODES[1] == 0xb_0007);
const _: () = assert!(CODES[2] == 0x48_0000 && CODES[3] == 0x4_1808 && CODES[4] == 0x1b_0004);

#[unsafe(export_name = "DriverEntry")]
pub unsafe extern "system" fn entry(
    driver: &mut DRIVER_OBJECT, path: PCUNICODE_STRING,
) -> NTSTATUS {
    let mut descriptor = USB_DEVICE_DESCRIPTOR::default();
    let mut urb = URB::default();
    // SAFETY: Only the request is written, which is of the type that the length is of.
    unsafe {
        usb::UsbBuildGetDescriptorRequest(
            &mut urb, size_of::<URB>() as u16, 1, 0, 0, (&raw mut descriptor).cast(), null_mut(),
            size_of::<USB_DEVICE_DESCRIPTOR>() as u32, null_mut(),
        );
    }
    // SAFETY: The descriptor has the 18 bytes that are searched.
    let found = unsafe {
        usb::USBD_ParseDescriptors((&raw mut descriptor).cast(), 18, null_mut(), 1)
    };
    if !found.is_null() || descriptor != USB_DEVICE_DESCRIPTOR::default() {
        return STATUS_UNSUCCESSFUL;
    }
    let mut caps = HIDP_CAPS::default();
    // SAFETY: There are no data of a device, which is refused before anything is written.
    if unsafe { hid::HidP_GetCaps(null_mut(), &mut caps) } == HIDP_STATUS_SUCCESS {
        return STATUS_UNSUCCESSFUL;
    }
    let report = _HIDP_REPORT_TYPE::HidP_Input;
    let pass_through = SCSI_PASS_THROUGH::default();
    let rate = SERIAL_BAUD_RATE { BaudRate: 115_200 };
    let attributes = HID_DEVICE_ATTRIBUTES::default();
    // SAFETY: The format is a C string, which asks for the five numbers that follow.
    unsafe {
        ntddk::DbgPrint(
            c"%u %u %u %u %x\n".as_ptr().cast(), report, u32::from(pass_through.Length),
            rate.BaudRate, attributes.Size, GUID_DEVINTERFACE_USB_DEVICE.Data1,
        );
    }
    let mut registration = HID_MINIDRIVER_REGISTRATION {
        Revision: HID_REVISION,
        DriverObject: driver,
        RegistryPath: path.cast_mut(),
        ..Default::default()
    };
    // SAFETY: Driver and path are those that the kernel has given, and outlive the call.
    if unsafe { hid::HidRegisterMinidriver(&mut registration) } != STATUS_SUCCESS {
        return STATUS_UNSUCCESSFUL;
    }
    STATUS_SUCCESS
}
"#;

#[test]
fn a_driver_with_every_named_feature_is_built_and_judged() {
    let names = [
        "nightly",
        "test-stubs",
        "gpio",
        "hid",
        "parallel-ports",
        "spb",
        "storage",
        "usb",
    ];
    let features = names.map(|name| format!("{name:?}")).join(", ");
    let dependencies = DEPENDENCIES
        .replace("WDK_SYS", WDK_SYS)
        .replace("FEATURES", &features);
    let manifest = MANIFEST.replace("[build-dependencies]", &dependencies);
    let driver = Crate::new("featured-driver", &manifest);
    fs::write(driver.path().join("src/lib.rs"), SOURCE).unwrap();
    let said = succeeded(&driver.wdk(&["build", "--features", "nightly"]));
    assert!(!said.contains("warning"), "{said}");
    let sys = target_folder()
        .join(TARGET)
        .join("debug/featured_driver.sys");
    let said = succeeded(&driver.wdk(&["verify", sys.to_str().unwrap()]));
    for exporter in ["hidclass.sys", "hidparse.sys", "usbd.sys"] {
        let words = format!("from {exporter}, a driver that the kernel loads first");
        assert!(said.contains(&words), "{said}");
    }
}
