//! A second thread, for tests of what one thread waits for and another does.

use core::cell::Cell;
use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk::sync::{Event, Reset};
use wdk::sys::{
    _KWAIT_REASON, _MODE, HANDLE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, THREAD_ALL_ACCESS, ntddk,
};
use wdk::{Result, check};

/// What the second thread is given.
struct Job<F> {
    /// For the second thread alone, once it runs.
    work: Cell<Option<F>>,
    /// The thread, referenced by itself.
    thread: AtomicPtr<c_void>,
    /// The thread has noted itself and taken the work.
    running: Event,
}

/// Runs `there` on a thread of the system's and `here` on this one at the same time, and waits for
/// both.
///
/// `there` must end whatever becomes of `here`: what it waits for, it waits for with a time-out.
pub fn beside<R>(there: impl FnOnce() + Send, here: impl FnOnce() -> R) -> Result<R> {
    let job = Job {
        work: Cell::new(Some(there)),
        thread: AtomicPtr::new(ptr::null_mut()),
        running: Event::new(Reset::Automatic)?,
    };
    start(&job)?;
    let result = here();
    let thread = job.thread.load(Ordering::Acquire);
    // SAFETY: the thread made the reference; tests run at PASSIVE_LEVEL.
    unsafe {
        let mode = _MODE::KernelMode as i8;
        ntddk::KeWaitForSingleObject(thread, _KWAIT_REASON::Executive, mode, 0, ptr::null_mut());
        ntddk::ObfDereferenceObject(thread);
    }
    Ok(result)
}

fn start<F: FnOnce() + Send>(job: &Job<F>) -> Result {
    let mut handle: HANDLE = ptr::null_mut();
    // SAFETY: zeroes are valid.
    let mut attributes = unsafe { core::mem::zeroed::<OBJECT_ATTRIBUTES>() };
    attributes.Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
    attributes.Attributes = OBJ_KERNEL_HANDLE;
    // SAFETY: the job stays until the thread has ended, which `beside` waits for once this has
    // succeeded.
    check(unsafe {
        ntddk::PsCreateSystemThread(
            &raw mut handle,
            THREAD_ALL_ACCESS,
            &raw mut attributes,
            ptr::null_mut(),
            ptr::null_mut(),
            Some(run::<F>),
            ptr::from_ref(job).cast_mut().cast(),
        )
    })?;
    // At PASSIVE_LEVEL, where tests run, a wait cannot fail.
    let _ = job.running.wait();
    // SAFETY: the handle is this function's own.
    unsafe { ntddk::ZwClose(handle) };
    Ok(())
}

unsafe extern "C" fn run<F: FnOnce() + Send>(context: *mut c_void) {
    // SAFETY: the context is a job that stays until this thread has ended; nobody else takes the
    // work.
    let job = unsafe { &*context.cast::<Job<F>>() };
    // SAFETY: a thread that runs exists.
    unsafe {
        let thread = ntddk::KeGetCurrentThread().cast::<c_void>();
        ntddk::ObfReferenceObject(thread);
        job.thread.store(thread, Ordering::Release);
    }
    let work = job.work.take();
    job.running.set();
    if let Some(work) = work {
        work();
    }
}
