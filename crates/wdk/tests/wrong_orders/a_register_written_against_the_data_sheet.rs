//! A register is accessed as the data sheet says.

wdk::registers! {
    /// A window.
    // SAFETY: it is never mapped.
    pub unsafe struct Window: 8 {
        /// Identification.
        ID: u32 @ 0x00, read;
        /// Starts a transfer.
        START: u32 @ 0x04, unsafe_write;
    }
}

pub fn order(window: &wdk::mmio::IoSpaceMapping<Window>) -> u32 {
    window.write(Window::ID, 1); //~ E0277
    window.read(Window::ID)
}
