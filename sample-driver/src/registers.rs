//! The device's data sheet: its registers and what their bits mean (QEMU's `docs/specs/edu.rst`).

wdk::registers! {
    /// The registers of the edu device, in its only window. Those below 0x80 are 32 bits wide.
    // SAFETY: the device accesses memory only after a write to the DMA command register.
    pub unsafe struct Edu: 0x10_0000 in window 0 {
        /// Identification: `0xRRrr00ed`, with the version RR.rr.
        ID: u32 @ 0x00, read;
        /// Writing a number computes its factorial, which then stands here, modulo 2^32.
        FACTORIAL: u32 @ 0x08, read write;
        /// See [`status`](super::status).
        STATUS: u32 @ 0x20, read write;
        /// Why the device interrupts: see [`cause`](super::cause).
        INTERRUPT_STATUS: u32 @ 0x24, read;
        /// Writing causes here takes them out of the interrupt status.
        INTERRUPT_ACKNOWLEDGE: u32 @ 0x64, write;
        /// Where a transfer reads: a bus address, or an address in the device.
        DMA_SOURCE: u64 @ 0x80, read write;
        /// Where a transfer writes: a bus address, or an address in the device.
        DMA_DESTINATION: u64 @ 0x88, read write;
        /// The length of a transfer in bytes.
        DMA_COUNT: u64 @ 0x90, read write;
        /// See [`dma`](super::dma). Writing [`START`](super::dma::START) transfers.
        DMA_COMMAND: u64 @ 0x98, read unsafe_write;
    }
}

/// Bits of the status register.
pub mod status {
    /// A factorial is being computed.
    pub const COMPUTING: u32 = 0x01;
    /// Interrupt when it is done.
    pub const INTERRUPT_WHEN_DONE: u32 = 0x80;
    /// What is read when the device is gone.
    pub const GONE: u32 = u32::MAX;
}

/// Causes of an interrupt.
pub mod cause {
    /// A factorial has been computed.
    pub const FACTORIAL: u32 = 0x001;
    /// A transfer is done.
    pub const DMA: u32 = 0x100;
}

/// Bits of the DMA command register.
pub mod dma {
    /// Transfer. Reads as set until the transfer is done.
    pub const START: u64 = 1;
    /// From the device to memory, rather than from memory to the device.
    pub const FROM_DEVICE: u64 = 2;
    /// Interrupt when it is done.
    pub const INTERRUPT_WHEN_DONE: u64 = 4;
}

/// Where the device's own memory begins, as transfers address it.
pub const DEVICE_MEMORY: u64 = 0x4_0000;

/// The bytes of device memory that one transfer may use. The device has 4096, but the versions of
/// QEMU up to 7.2 take a transfer of all of them for one that goes past the end, and abort.
pub const CHUNK: usize = 4095;

/// The bits of a bus address that the device has.
pub const ADDRESS_BITS: u32 = 28;
