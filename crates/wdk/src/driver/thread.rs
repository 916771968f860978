//! A thread of a device's own.

use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk_sys::{
    _KWAIT_REASON, _MODE, HANDLE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, THREAD_ALL_ACCESS, ntddk,
};

use crate::sync::{RawEvent, Reset};
use crate::{Result, check};

/// A system thread whose end is waited for.
pub(super) struct SystemThread {
    /// The thread, referenced; null while there is none.
    thread: AtomicPtr<c_void>,
    /// The thread has said which it is.
    running: RawEvent,
}

impl SystemThread {
    pub(super) const fn uninitialised() -> Self {
        Self {
            thread: AtomicPtr::new(ptr::null_mut()),
            running: RawEvent::uninitialised(),
        }
    }

    /// # Safety
    /// As for [`RawEvent::initialise`].
    pub(super) unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe { self.running.initialise(Reset::Automatic) };
    }

    pub(super) fn is_running(&self) -> bool {
        !self.thread.load(Ordering::Acquire).is_null()
    }

    /// Begins a thread that runs `routine` on `context`. `PASSIVE_LEVEL`.
    ///
    /// # Safety
    /// `routine` may be called with it, and calls [`is_me`](Self::is_me) of this object first.
    /// There is no thread. Both stay until [`wait_for_end`](Self::wait_for_end) has returned.
    pub(super) unsafe fn start(
        &self,
        routine: unsafe extern "C" fn(*mut c_void),
        context: *mut c_void,
    ) -> Result {
        let mut handle: HANDLE = ptr::null_mut();
        // SAFETY: zeroes are valid.
        let mut attributes = unsafe { core::mem::zeroed::<OBJECT_ATTRIBUTES>() };
        attributes.Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        attributes.Attributes = OBJ_KERNEL_HANDLE;
        // SAFETY: the caller's promise.
        unsafe {
            check(ntddk::PsCreateSystemThread(
                &raw mut handle,
                THREAD_ALL_ACCESS,
                &raw mut attributes,
                ptr::null_mut(),
                ptr::null_mut(),
                Some(routine),
                context,
            ))?;
            // The thread itself makes the reference by which its end is waited for, which cannot
            // fail.
            let _ = self.running.wait();
            ntddk::ZwClose(handle);
        }
        Ok(())
    }

    /// Called by the thread before anything else.
    #[inline(never)]
    pub(super) fn is_me(&self) {
        // SAFETY: a thread that runs exists.
        unsafe {
            let thread = ntddk::KeGetCurrentThread().cast::<c_void>();
            ntddk::ObfReferenceObject(thread);
            self.thread.store(thread, Ordering::Release);
        }
        self.running.set();
    }

    /// Waits until the thread, which was told to end, runs no more in this image.
    /// `PASSIVE_LEVEL`, on another thread.
    #[inline(never)]
    pub(super) fn wait_for_end(&self) {
        let thread = self.thread.swap(ptr::null_mut(), Ordering::AcqRel);
        if thread.is_null() {
            return;
        }
        // SAFETY: the thread is referenced.
        unsafe {
            let mode = _MODE::KernelMode as i8;
            ntddk::KeWaitForSingleObject(
                thread,
                _KWAIT_REASON::Executive,
                mode,
                0,
                ptr::null_mut(),
            );
            ntddk::ObfDereferenceObject(thread);
        }
    }
}
