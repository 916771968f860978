//! The page of clocks and settings that the kernel shows to everybody. The headers' declaration is
//! that of one old kernel; only the members that all kernels have at the same place are here.

use crate::{KSYSTEM_TIME, layout::assert_layout};

/// Where the page is mapped in kernel mode, on x64 and ARM64.
pub const KI_USER_SHARED_DATA: usize = 0xFFFF_F780_0000_0000;

/// The start of the shared page, to the last member that all kernels have in common.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _KUSER_SHARED_DATA {
    /// The tick count of NT 4; no longer updated.
    pub TickCountLowDeprecated: u32,
    /// What a tick count is multiplied with, and shifted right by 24, to give milliseconds.
    pub TickCountMultiplier: u32,
    /// Time since the start, in units of 100 ns.
    pub InterruptTime: KSYSTEM_TIME,
    /// Time since 1601, in units of 100 ns.
    pub SystemTime: KSYSTEM_TIME,
    /// What is added to local time to give universal time.
    pub TimeZoneBias: KSYSTEM_TIME,
    /// The lowest machine type of images that can be run.
    pub ImageNumberLow: u16,
    /// The highest machine type of images that can be run.
    pub ImageNumberHigh: u16,
    /// The system's folder, null-terminated.
    pub NtSystemRoot: [u16; 260],
    _reserved: [u32; 13],
    /// The system's major version.
    pub NtMajorVersion: u32,
    /// The system's minor version.
    pub NtMinorVersion: u32,
    /// Whether a feature of the processor is there, by `PF_*`.
    pub ProcessorFeatures: [u8; 64],
    _reserved_2: [u32; 27],
    /// Clock ticks since the start.
    pub TickCount: KSYSTEM_TIME,
}

assert_layout! {
    _KUSER_SHARED_DATA: 0x32c, 4 {
        TickCountLowDeprecated 0x0, TickCountMultiplier 0x4, InterruptTime 0x8, SystemTime 0x14,
        TimeZoneBias 0x20, ImageNumberLow 0x2c, ImageNumberHigh 0x2e, NtSystemRoot 0x30,
        NtMajorVersion 0x26c, NtMinorVersion 0x270, ProcessorFeatures 0x274, TickCount 0x320,
    }
}
