//! What the processor does for the driver: calls into it, gates out of it, exceptions, trapped instructions. Called by every
//! room that runs driver code; calls [`crate::loader`] for unwind data, [`crate::executive`] for `cr8`, and device windows.

pub mod gate;

use std::sync::Arc;

/// Installs the process's signal handlers; does nothing the second time.
pub fn install() {
    unimplemented!()
}

/// Prepares the calling Linux thread to run driver code: alternate signal stack, `gs` base with `kthread` at `gs:[0x188]`.
pub fn enter_thread(_kthread: u64) {
    unimplemented!()
}

/// Calls driver code at `entry` with the Windows x64 convention on the current stack.
///
/// # Safety
/// `entry` is a function of a loaded driver image (or of the modelled kernel) that takes these arguments.
pub unsafe fn call(_entry: u64, _arguments: &[u64]) -> u64 {
    unimplemented!()
}

/// The routine of the modelled kernel that is being executed on this thread, and where the driver called it from.
#[derive(Clone, Copy, Debug)]
pub struct CallSite {
    /// The routine's exported name.
    pub routine: &'static str,
    /// The address it returns to.
    pub return_address: u64,
}

/// The innermost routine being executed on this thread, if it was called by a driver.
pub fn call_site() -> Option<CallSite> {
    unimplemented!()
}

/// `function+0x12` of the innermost driver call site, for leak reports; "the simulator" when no driver called.
pub fn describe_call_site() -> String {
    unimplemented!()
}

/// The call stack of this thread, innermost first: routine being executed, then driver functions by unwind data.
pub fn call_stack() -> Vec<String> {
    unimplemented!()
}

/// Makes the running routine raise `status` when it returns, which it must do at once; its return value is ignored. No Rust frame is
/// unwound: the gate resumes the driver at the handler found from the call site. With no handler it is a bugcheck.
pub fn raise(_status: i32) {
    unimplemented!()
}

/// A range of system space whose accesses go to a device.
pub trait Window: Send + Sync {
    /// Reads `width` (1, 2, 4 or 8) bytes at `offset`.
    fn read(&self, offset: u64, width: u8) -> u64;
    /// Writes the low `width` bytes of `value` at `offset`.
    fn write(&self, offset: u64, width: u8, value: u64);
}

/// Traps accesses to `base .. base + length` (already reserved without access rights) and sends them to `window`, `offset` bytes in.
pub fn add_window(_base: u64, _length: u64, _offset: u64, _window: Arc<dyn Window>) {
    unimplemented!()
}

/// Stops sending accesses at `base` to a device.
pub fn remove_window(_base: u64) {
    unimplemented!()
}
