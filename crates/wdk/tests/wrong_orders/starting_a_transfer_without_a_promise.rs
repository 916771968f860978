//! Making the device access memory needs a promise.

wdk::registers! {
    /// A window.
    // SAFETY: it is never mapped.
    pub unsafe struct Window: 4 {
        /// Starts a transfer.
        START: u32 @ 0x00, read unsafe_write;
    }
}

pub fn order(window: &wdk::mmio::IoSpaceMapping<Window>) -> u32 {
    window.write(Window::START, 1); //~ E0277
    window.read(Window::START)
}
