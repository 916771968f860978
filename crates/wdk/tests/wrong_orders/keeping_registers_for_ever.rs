//! What a device is lent ends with its start: it fits no place that outlives the device.

use wdk::driver::Start;
use wdk::mmio::IoSpaceMapping;

wdk::registers! {
    /// A window.
    // SAFETY: nothing can be written.
    pub unsafe struct Window: 4 in window 0 {
        /// Identification.
        ID: u32 @ 0x00, read;
    }
}

pub fn order<'d>(start: &Start<'d>) -> wdk::Result<u32> {
    let registers = start.map_registers::<Window>()?;
    let _: &'static IoSpaceMapping<Window> = registers; //~ none
    Ok(registers.read(Window::ID))
}
