//! Names for what this module reads and writes of the structures that drivers hand over. Drivers'
//! pointers in them are numbers here: nothing is followed that was not looked at first.

/// Status values that routines of this module return.
pub(super) mod status {
    pub(in super::super) use wdk_sys::{
        STATUS_BUFFER_TOO_SMALL as BUFFER_TOO_SMALL,
        STATUS_INSUFFICIENT_RESOURCES as INSUFFICIENT_RESOURCES,
        STATUS_INVALID_PARAMETER as INVALID_PARAMETER, STATUS_NOT_FOUND as NOT_FOUND,
        STATUS_NOT_IMPLEMENTED as NOT_IMPLEMENTED, STATUS_NOT_SUPPORTED as NOT_SUPPORTED,
        STATUS_SUCCESS as SUCCESS,
    };
}

/// `IO_ALLOCATION_ACTION`
pub(super) mod action {
    pub(in super::super) use wdk_sys::_IO_ALLOCATION_ACTION::{
        DeallocateObject, DeallocateObjectKeepRegisters, KeepObject,
    };
}

/// In `DMA_ADAPTER_INFO`: calls that must not wait are possible.
pub(super) const ADAPTER_INFO_SYNCHRONOUS_CALLBACK: u32 = 1;

/// Flags of an MDL whose pages stay where they are.
pub(super) const MDL_RESIDENT: u32 =
    wdk_sys::MDL_PAGES_LOCKED | wdk_sys::MDL_SOURCE_IS_NONPAGED_POOL | wdk_sys::MDL_PARTIAL;

/// An MDL's flags; the structure has them as a signed number.
pub(super) fn mdl_flags(mdl: &wdk_sys::MDL) -> u32 {
    u32::from(mdl.MdlFlags as u16)
}
