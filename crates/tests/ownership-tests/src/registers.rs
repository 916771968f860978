//! QEMU's `edu`, as far as its interrupt goes.

wdk::registers! {
    /// The registers.
    // SAFETY: none of them makes the device access memory.
    pub unsafe struct Edu: 0x10_0000 in window 0 {
        /// Why it interrupts.
        CAUSES: u32 @ 0x24, read;
        /// Raises interrupts.
        RAISE: u32 @ 0x60, write;
        /// Takes causes away.
        ACKNOWLEDGE: u32 @ 0x64, write;
    }
}
