//! Types of which the headers show a shape that is not the kernel's, and of which a driver needs
//! none.

use crate::{_KPROCESS, _KTHREAD, zeroed::zeroed_default};

/// A thread, as ntifs.h has it: the executive's object begins with the kernel's, so that both kinds
/// of routines take one address.
pub type PETHREAD = *mut _KTHREAD;
/// A process, as ntifs.h has it; see [`PETHREAD`].
pub type PEPROCESS = *mut _KPROCESS;

macro_rules! opaque {
    ($($(#[$attribute:meta])* $name:ident)*) => {$(
        $(#[$attribute])*
        #[repr(C)]
        #[derive(Debug)]
        pub struct $name {
            _private: [u8; 0],
        }
    )*};
}

opaque! {
    /// A kernel debugger's device; its members differ from kernel to kernel.
    _DEBUG_DEVICE_DESCRIPTOR
    /// A message of a local procedure call.
    _PORT_MESSAGE
    /// The extended processor state's configuration; its members differ from kernel to kernel.
    _XSTATE_CONFIGURATION
    /// A cache map control block.
    _MBCB
}

/// Storage for one object in a wait for several.
///
/// Its members were reordered in Windows 8; the kernel alone uses them. The size is the same on all
/// kernels.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _KWAIT_BLOCK {
    _reserved: [u64; 6],
}

zeroed_default! { _KWAIT_BLOCK }
