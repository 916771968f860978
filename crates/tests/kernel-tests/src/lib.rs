//! Tests of `wdk` and `wdk-sys` that run inside an NT kernel.
//!
//! The driver is loaded as a service with no device
//! (`sc create kernel_tests type= kernel binPath= ...`). Its entry point runs every test and prints
//! a line for each in the TAP format through `DbgPrint`, then `N passed, M failed`; it succeeds
//! either way, so that it can be unloaded. Nothing here knows which kernel it runs on: where the
//! documentation allows several outcomes, a test accepts each.
//!
//! The value `Test` of the service's key, a `REG_DWORD`, chooses one test by its number.
//!
//! `harness` runs the tests, `parameters` says which, `memory` provides memory of each kind,
//! `thread` a second thread, and each other module holds the tests of one room of `wdk`.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod harness;
mod memory;
mod parameters;
mod thread;

mod addresses;
mod describing;
mod io_space;
mod locking;
mod mapping;
mod nonpaged;
mod pages;
mod partial;
mod printing;
mod raw;
mod registry;
mod securing;
mod sharing;
mod strings;
mod threads;
mod waiting;

use wdk::println;
use wdk::sys::{DRIVER_OBJECT, NTSTATUS, STATUS_SUCCESS, UNICODE_STRING};

const ROOMS: &[&[harness::Test]] = &[
    addresses::TESTS,
    describing::TESTS,
    locking::TESTS,
    partial::TESTS,
    mapping::TESTS,
    nonpaged::TESTS,
    pages::TESTS,
    io_space::TESTS,
    waiting::TESTS,
    threads::TESTS,
    printing::TESTS,
    raw::TESTS,
    securing::TESTS,
    strings::TESTS,
    registry::TESTS,
    sharing::TESTS,
];

/// The image's entry point: runs the tests.
///
/// # Safety
/// Called by the kernel, once, with the driver's own object and the path of its service key.
// SAFETY: the linker is told to begin here, and no other image sees the name.
#[unsafe(export_name = "DriverEntry")]
pub unsafe extern "C" fn driver_entry(
    driver: *mut DRIVER_OBJECT,
    registry_path: *const UNICODE_STRING,
) -> NTSTATUS {
    // SAFETY: the kernel's promise: the object is ours to fill in.
    unsafe { (*driver).DriverUnload = Some(unload) };
    securing::remember(driver);
    registry::remember(registry_path);
    match parameters::chosen_test() {
        Ok(chosen) => harness::run(ROOMS, chosen),
        Err(error) => println!(
            "Bail out! The value Test of the service key cannot be read as a number: {error}"
        ),
    }
    STATUS_SUCCESS
}

/// The tests have given back what they used.
unsafe extern "C" fn unload(_: *mut DRIVER_OBJECT) {}
