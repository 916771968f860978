//! Interrupt request levels, of the type that a `KIRQL` has.

/// `PASSIVE_LEVEL`
pub const PASSIVE_LEVEL: u8 = wdk_sys::PASSIVE_LEVEL as u8;
/// `APC_LEVEL`
pub const APC_LEVEL: u8 = wdk_sys::APC_LEVEL as u8;
/// `DISPATCH_LEVEL`
pub const DISPATCH_LEVEL: u8 = wdk_sys::DISPATCH_LEVEL as u8;
/// `HIGH_LEVEL` of x64; the headers' is that of 32-bit processors.
pub const HIGH_LEVEL: u8 = 15;
