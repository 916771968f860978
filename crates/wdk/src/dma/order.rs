//! The order in which processor and device see each other's accesses to memory they share, in one
//! place.
//!
//! On x64 memory is kept in order by itself, devices included, so that only the compiler has to be
//! told. On ARM64 a barrier is needed, and one whose reach is the outer shareable domain: devices
//! are not in the inner one, which the fences of `core` are made for.

/// What was written before is there for the device before what is written afterwards.
#[inline]
pub(super) fn before_store() {
    #[cfg(target_arch = "aarch64")]
    // SAFETY: a barrier changes nothing.
    unsafe {
        core::arch::asm!("dmb osh", options(nostack, preserves_flags));
    }
    #[cfg(not(target_arch = "aarch64"))]
    core::sync::atomic::compiler_fence(core::sync::atomic::Ordering::Release);
}

/// What is read afterwards is no older than what was read before.
#[inline]
pub(super) fn after_load() {
    #[cfg(target_arch = "aarch64")]
    // SAFETY: a barrier changes nothing.
    unsafe {
        core::arch::asm!("dmb oshld", options(nostack, preserves_flags));
    }
    #[cfg(not(target_arch = "aarch64"))]
    core::sync::atomic::compiler_fence(core::sync::atomic::Ordering::Acquire);
}
