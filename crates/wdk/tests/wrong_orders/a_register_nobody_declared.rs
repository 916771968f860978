//! A register outside the declaration, whose promise does not cover it, needs one of its own.

use wdk::mmio::{IoSpaceMapping, Register, access};

wdk::registers! {
    /// A window.
    // SAFETY: nothing can be written.
    pub unsafe struct Window: 8 {
        /// Starts a transfer.
        START: u32 @ 0x04, unsafe_write;
    }
}

pub fn order(window: &IoSpaceMapping<Window>) {
    let _ = (window, access::ReadWrite);
    let _: Register<Window, u32, 4, access::ReadWrite>;
    window.write(Register::<Window, u32, 4, access::ReadWrite>::declared(), 1); //~ E0133
}
