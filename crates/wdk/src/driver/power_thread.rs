//! The thread on which a device's power is changed, and the requests that it is handed.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::offset_of;
use core::ptr::{self, NonNull};

use wdk_sys::{_KWAIT_REASON, _MODE, IRP, KSEMAPHORE, KSPIN_LOCK, LIST_ENTRY, ntddk};

use super::thread::SystemThread;
use crate::Result;

/// What a power request waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    /// Its turn.
    Work,
    /// Memory, without which it could not be passed down.
    Memory,
}

/// The thread that works on a device's power requests, in the order in which they came. There may
/// be several: a return to S0 is completed before the device's power is back, so that the next
/// request can come meanwhile.
///
/// # Invariants
/// From [`start`](Self::start) on it stays where it is. The list holds IRPs of this driver's,
/// marked pending and linked by `Tail.Overlay.ListEntry`, and is touched with the lock held; the
/// first of their words for the driver says what they wait for. For each of them the device's
/// `entered` is held, which who completes it or passes it down ends.
///
/// The semaphore counts what was put. The thread takes one IRP for each count, so that all who have
/// put one have done with this when the last has been taken.
pub(super) struct PowerThread {
    thread: SystemThread,
    lock: UnsafeCell<KSPIN_LOCK>,
    list: UnsafeCell<LIST_ENTRY>,
    count: UnsafeCell<KSEMAPHORE>,
}

impl PowerThread {
    pub(super) const fn uninitialised() -> Self {
        Self {
            thread: SystemThread::uninitialised(),
            lock: UnsafeCell::new(0),
            // SAFETY: plain data, for which zeroes are valid, though they are no list yet.
            list: UnsafeCell::new(unsafe { core::mem::zeroed() }),
            // SAFETY: the same, though they are no semaphore yet.
            count: UnsafeCell::new(unsafe { core::mem::zeroed() }),
        }
    }

    /// Begins the thread, which runs `routine` on `context`. `PASSIVE_LEVEL`.
    ///
    /// # Safety
    /// This lies in nonpaged memory, and stays where it is until it has been dropped. `routine` may
    /// be called with `context` until then, calls [`is_me`](Self::is_me) first, and returns once
    /// [`take`](Self::take) answers `None`.
    pub(super) unsafe fn start(
        &self,
        routine: unsafe extern "C" fn(*mut c_void),
        context: *mut c_void,
    ) -> Result {
        // SAFETY: the caller's promise; the thread ends before this has been dropped.
        unsafe {
            self.thread.initialise();
            ntddk::InitializeListHead(self.list.get());
            ntddk::KeInitializeSemaphore(self.count.get(), 0, i32::MAX);
            self.thread.start(routine, context)
        }
    }

    /// Called by the thread before anything else.
    pub(super) fn is_me(&self) {
        self.thread.is_me();
    }

    /// Called by the thread: waits for an IRP. `None` when there will be no other.
    pub(super) fn take(&self) -> Option<(NonNull<IRP>, Due)> {
        // SAFETY: by the type's invariant; a thread is at PASSIVE_LEVEL.
        unsafe {
            let count = self.count.get().cast::<c_void>();
            let mode = _MODE::KernelMode as i8;
            let reason = _KWAIT_REASON::Executive;
            ntddk::KeWaitForSingleObject(count, reason, mode, 0, ptr::null_mut());
            let entry = ntddk::ExInterlockedRemoveHeadList(self.list.get(), self.lock.get());
            let place = offset_of!(IRP, Tail.Overlay.__bindgen_anon_2.ListEntry);
            let irp = NonNull::new(entry)?.byte_sub(place).cast();
            let due = if (*due_of(irp.as_ptr())).is_null() {
                Due::Work
            } else {
                Due::Memory
            };
            Some((irp, due))
        }
    }

    /// Hands an IRP over. `<= DISPATCH_LEVEL`.
    ///
    /// # Safety
    /// The driver owns `irp`, which is in no list, and gives it up to the thread, with a use of the
    /// device's `entered`.
    pub(super) unsafe fn put(&self, irp: *mut IRP, due: Due) {
        // SAFETY: the caller's promise, and by the type's invariant.
        unsafe {
            due_of(irp).write(ptr::without_provenance_mut(usize::from(due == Due::Memory)));
            let entry = &raw mut (*irp).Tail.Overlay.__bindgen_anon_2.ListEntry;
            ntddk::ExInterlockedInsertTailList(self.list.get(), entry, self.lock.get());
        }
        self.have_taken();
    }

    /// Has the thread take one: none, when this comes after the last.
    fn have_taken(&self) {
        // SAFETY: by the type's invariant; Wait = FALSE, so the dispatcher lock is not kept.
        unsafe { ntddk::KeReleaseSemaphore(self.count.get(), 0, 1, 0) };
    }
}

/// The word of an IRP that says what it is put to the thread for.
///
/// # Safety
/// The driver owns `irp`.
unsafe fn due_of(irp: *mut IRP) -> *mut *mut c_void {
    // SAFETY: the caller's promise; only the place is computed.
    unsafe {
        let words = &raw mut (*irp)
            .Tail
            .Overlay
            .__bindgen_anon_1
            .__bindgen_anon_1
            .DriverContext;
        words.cast()
    }
}

impl Drop for PowerThread {
    fn drop(&mut self) {
        if self.thread.is_running() {
            self.have_taken();
            self.thread.wait_for_end();
        }
    }
}
