//! Blocks from the kernel: which of its routines there are, and calling the best of them.
//!
//! Called by the crate root; calls [`crate::block`] and the kernel.

use core::{
    alloc::Layout,
    ptr,
    sync::atomic::{AtomicU8, Ordering},
};

use wdk_sys::{
    _POOL_TYPE::{NonPagedPool, NonPagedPoolNx},
    PASSIVE_LEVEL, POOL_FLAG_NON_PAGED, POOL_FLAG_UNINITIALIZED, RTL_OSVERSIONINFOW,
    dynamic::ExAllocatePool2,
    ntddk::{ExAllocatePoolWithTag, ExFreePoolWithTag, KeGetCurrentIrql, RtlGetVersion},
};

use crate::{Content, PoolTag, block::Plan};

/// Which pool this kernel has, as one of the constants below. Written by whoever finds out, with
/// the same answer.
static KIND: AtomicU8 = AtomicU8::new(UNKNOWN);

/// Nobody has asked yet.
const UNKNOWN: u8 = 0;
/// [`ExAllocatePool2`], since Windows 10 2004: no-execute, and zeroed unless told otherwise.
const FLAGS: u8 = 1;
/// [`ExAllocatePoolWithTag`] with a no-execute type, since Windows 8.
const NO_EXECUTE_TYPE: u8 = 2;
/// [`ExAllocatePoolWithTag`] from before Windows 8, where the no-execute type is a bugcheck.
const OLD_TYPE: u8 = 3;

/// Finds out which pool this kernel has, unless that is known or the IRQL forbids it.
pub(crate) fn prepare() {
    kind();
}

fn kind() -> u8 {
    // Relaxed: the value stands for itself, nothing else is read by it.
    match KIND.load(Ordering::Relaxed) {
        UNKNOWN => find_out(),
        known => known,
    }
}

#[cold]
fn find_out() -> u8 {
    // Both questions may be asked at PASSIVE_LEVEL only. Above it, the answer is one that is right
    // on every kernel.
    if u32::from(KeGetCurrentIrql()) != PASSIVE_LEVEL {
        return OLD_TYPE;
    }
    let kind = if ExAllocatePool2::resolve() {
        FLAGS
    } else if is_windows_8_or_later() {
        NO_EXECUTE_TYPE
    } else {
        OLD_TYPE
    };
    KIND.store(kind, Ordering::Relaxed);
    kind
}

fn is_windows_8_or_later() -> bool {
    let mut version = RTL_OSVERSIONINFOW {
        dwOSVersionInfoSize: size_of::<RTL_OSVERSIONINFOW>() as u32,
        dwMajorVersion: 0,
        dwMinorVersion: 0,
        dwBuildNumber: 0,
        dwPlatformId: 0,
        szCSDVersion: [0; 128],
    };
    // SAFETY: the structure says its own length, and this runs at PASSIVE_LEVEL. The call cannot
    // fail.
    let _ = unsafe { RtlGetVersion(&raw mut version) };
    (version.dwMajorVersion, version.dwMinorVersion) >= (6, 2)
}

/// A new block, or null.
pub(crate) fn allocate(layout: Layout, tag: PoolTag, content: Content) -> *mut u8 {
    let Some(plan) = Plan::new(layout) else {
        return ptr::null_mut();
    };
    let pool = raw(plan.bytes(), tag, content);
    if pool.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: the kernel aligns blocks as the plan expects, and this one is new and has the plan's
    // bytes.
    unsafe { plan.give_out(pool) }
}

/// Out of line: the way to a block is code enough to be in a driver once.
#[inline(never)]
fn raw(bytes: usize, tag: PoolTag, content: Content) -> *mut u8 {
    let pool_type = match kind() {
        FLAGS => {
            let flags = match content {
                Content::Zero => POOL_FLAG_NON_PAGED,
                Content::Any => POOL_FLAG_NON_PAGED | POOL_FLAG_UNINITIALIZED,
            };
            let Some(allocate) = ExAllocatePool2::get() else {
                return ptr::null_mut();
            };
            // SAFETY: length and tag are not zero; without a flag that says otherwise, failure is a
            // null pointer.
            return unsafe { allocate(flags, bytes as _, tag.value()) }.cast();
        }
        NO_EXECUTE_TYPE => NonPagedPoolNx,
        _ => NonPagedPool,
    };
    // SAFETY: length and tag are not zero, the kernel has the type, and failure is a null pointer.
    let pool: *mut u8 = unsafe { ExAllocatePoolWithTag(pool_type, bytes as _, tag.value()) }.cast();
    if content == Content::Zero && !pool.is_null() {
        // SAFETY: the block is new and has this many bytes.
        unsafe { pool.write_bytes(0, bytes) };
    }
    pool
}

/// Frees a block.
///
/// # Safety
///
/// [`allocate`] returned `block` for `layout` and `tag`, and it was not freed since.
pub(crate) unsafe fn free(block: *mut u8, layout: Layout, tag: PoolTag) {
    // A block was allocated with this layout, so there is a plan for it.
    let Some(plan) = Plan::new(layout) else {
        return;
    };
    // SAFETY: the caller's promise: the block was given out by the same plan.
    let pool = unsafe { plan.take_back(block) };
    // SAFETY: the pool's own block, with the tag it was allocated with. Either routine's blocks are
    // freed this way.
    unsafe { ExFreePoolWithTag(pool.cast(), tag.value()) };
}
