//! `IO_WORKITEM`.

use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use wdk_sys::{_IO_WORKITEM, _WORK_QUEUE_TYPE, PDEVICE_OBJECT, ntddk};

use crate::driver::{Active, Rundown, Scope};
use crate::place::assert_handler;
use crate::{Error, Result, irql};

/// Work that a thread of the system's does at `PASSIVE_LEVEL` (`IO_WORKITEM`): what a DPC cannot do
/// itself. It belongs to the device's start ([`Scope::work_item`]), and has ended when the device
/// is stopped or gone.
///
/// Its function refers to what it uses, and owns nothing that needs dropping: by then, what it
/// looked at while it is dropped could be gone.
///
/// ```compile_fail,E0080
/// use wdk::driver::Start;
/// use wdk::pool::PoolBox;
///
/// fn start(start: &Start<'_>) -> wdk::Result {
///     let owned = PoolBox::new(1)?;
///     start.work_item(move || wdk::println!("{owned:?}"))?;
///     Ok(())
/// }
/// # fn main() { let _: fn(&Start<'_>) -> wdk::Result = start; }
/// ```
///
/// # Invariants
/// `item` comes from `IoAllocateWorkItem`. It is queued by who turns `queued` to true. `context` is
/// the address of the [`WorkItemOf`] that this is part of, which `routine` is for.
pub struct WorkItem {
    item: NonNull<_IO_WORKITEM>,
    queued: AtomicBool,
    /// Held while the item is being queued, and from then until the work is done; run down when it
    /// has ended.
    users: Rundown,
    /// What the system's thread calls, and with what.
    routine: unsafe extern "C" fn(PDEVICE_OBJECT, *mut c_void),
    context: AtomicPtr<c_void>,
}

// SAFETY: the item may be queued by any thread.
unsafe impl Send for WorkItem {}
// SAFETY: as above.
unsafe impl Sync for WorkItem {}

/// A work item and what it calls.
struct WorkItemOf<F> {
    item: WorkItem,
    work: F,
}

impl WorkItem {
    pub(crate) fn make<'d, F: Fn() + Send + Sync + 'd>(
        scope: &Scope<'d>,
        work: F,
    ) -> Result<&'d Self> {
        assert_handler::<F>();
        const {
            assert!(
                !needs_drop::<F>(),
                "what a work item calls owns nothing that needs dropping: have `Scope::keep` keep \
                 it, and refer to it"
            );
        }
        // SAFETY: the device object is the driver's.
        let item = unsafe { ntddk::IoAllocateWorkItem(scope.device()) };
        let item = WorkItemOf {
            item: Self {
                item: NonNull::new(item).ok_or(Error::INSUFFICIENT_RESOURCES)?,
                queued: AtomicBool::new(false),
                users: Rundown::new(),
                routine: routine::<F>,
                context: AtomicPtr::new(ptr::null_mut()),
            },
            work,
        };
        let kept = scope.keep_active(item, |kept| {
            let context = ptr::from_ref(kept).cast_mut().cast::<c_void>();
            kept.item.context.store(context, Ordering::Relaxed);
            Ok(())
        })?;
        Ok(&kept.item)
    }

    /// Has the work done soon (`IoQueueWorkItem`). False when it was queued already and has not
    /// begun: once is enough for both.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device's start is ending; the work is not
    /// done.
    pub fn queue(&self) -> Result<bool> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        if !self.users.acquire() {
            return Err(Error::DEVICE_REMOVED);
        }
        if self.queued.swap(true, Ordering::AcqRel) {
            // SAFETY: acquired above.
            unsafe { self.users.release() };
            return Ok(false);
        }
        // SAFETY: by the type's invariant it is not queued; it stays until `users` is released,
        // which the routine does.
        unsafe {
            let context = self.context.load(Ordering::Relaxed);
            let delayed = _WORK_QUEUE_TYPE::DelayedWorkQueue;
            ntddk::IoQueueWorkItem(self.item.as_ptr(), Some(self.routine), delayed, context);
        }
        Ok(true)
    }
}

impl Drop for WorkItem {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; it is not queued, and not used again.
        unsafe { ntddk::IoFreeWorkItem(self.item.as_ptr()) };
    }
}

// SAFETY: see within.
unsafe impl<F: Fn() + Send + Sync> Active for WorkItemOf<F> {
    fn quiesce(&self) {
        // Nobody queues it any more, and who has done so has released.
        self.item.users.run_down();
    }
}

unsafe extern "C" fn routine<F: Fn() + Send + Sync>(_: PDEVICE_OBJECT, context: *mut c_void) {
    // SAFETY: queued with the address of an item that stays until it is released below.
    let this = unsafe { &*context.cast::<WorkItemOf<F>>() };
    // The system has taken it from its queue, so it may be queued again.
    this.item.queued.store(false, Ordering::Release);
    (this.work)();
    // SAFETY: acquired when it was queued.
    unsafe { this.item.users.release() };
}
