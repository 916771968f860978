//! `IO_WORKITEM`.

use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use wdk_sys::{_IO_WORKITEM, _WORK_QUEUE_TYPE, PDEVICE_OBJECT, ntddk};

use crate::place::assert_handler;
use crate::scope::{Active, Protection, Rundown, Scope, Stage};
use crate::sync::{RawEvent, Reset, Timeout, Wait};
use crate::{Error, Result, irql};

/// Work that a thread of the system's does at `PASSIVE_LEVEL` (`IO_WORKITEM`): what a DPC cannot do
/// itself. It belongs to the device's start ([`Scope::work_item`]), and has ended when the device
/// is stopped or gone.
///
/// While the device's power is down no work is done; what was asked for is done when the device has
/// been resumed. Before the power goes, and before the device is stopped, work that has begun is
/// waited for. It may wait for what timers and interrupts do, which go on until then, and for a
/// work item that was made before it; a system's thread is to be kept from others for a short time
/// only, though.
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
/// `item` comes from `IoAllocateWorkItem`, and is queued by who sets [`SUBMITTED`]. `context` is
/// the address of the [`WorkItemOf`] that this is part of, which `routine` is for.
pub struct WorkItem {
    item: NonNull<_IO_WORKITEM>,
    /// [`WANTED`], [`SUBMITTED`] and [`HELD`], and [`RUN`] for each thread that does the work.
    state: AtomicU32,
    /// The last run has ended while no other was let begin.
    rests: RawEvent,
    /// Held while the item is being queued, and from then until the work is done; run down when it
    /// has ended.
    users: Rundown,
    /// What the system's thread calls, and with what.
    routine: unsafe extern "C" fn(PDEVICE_OBJECT, *mut c_void),
    context: AtomicPtr<c_void>,
}

/// The work is to be done, and has not begun.
const WANTED: u32 = 1;
/// The item is in the system's queue.
const SUBMITTED: u32 = 2;
/// The device has no power.
const HELD: u32 = 4;
/// One run of the work.
const RUN: u32 = 8;

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
    fn make<'d, F: Fn() + Send + Sync + 'd>(scope: &Scope<'d>, work: F) -> Result<&'d Self> {
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
                state: AtomicU32::new(0),
                rests: RawEvent::uninitialised(),
                users: Rundown::new(),
                routine: routine::<F>,
                context: AtomicPtr::new(ptr::null_mut()),
            },
            work,
        };
        let kept = scope.keep_active(item, |kept| {
            let context = ptr::from_ref(kept).cast_mut().cast::<c_void>();
            kept.item.context.store(context, Ordering::Relaxed);
            // SAFETY: the item lies in nonpaged pool, where it stays.
            unsafe { kept.item.rests.initialise(Reset::Automatic) };
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
        let queued = self.users.with(|user| {
            let first = self.state.fetch_or(WANTED, Ordering::SeqCst) & WANTED == 0;
            if first {
                self.submit(user);
            }
            first
        });
        queued.ok_or(Error::DEVICE_REMOVED)
    }

    /// Puts the item into the system's queue, if the work is wanted and may be done.
    fn submit(&self, user: Protection<'_>) {
        let submitted = self
            .state
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |state| {
                (state & (WANTED | SUBMITTED | HELD) == WANTED).then_some(state | SUBMITTED)
            });
        if submitted.is_err() {
            return;
        }
        // The routine ends the use.
        user.keep();
        // SAFETY: by the type's invariant it is not queued; it stays until the use has ended.
        unsafe {
            let context = self.context.load(Ordering::Relaxed);
            let delayed = _WORK_QUEUE_TYPE::DelayedWorkQueue;
            ntddk::IoQueueWorkItem(self.item.as_ptr(), Some(self.routine), delayed, context);
        }
    }

    /// The system has taken the item from its queue, so it may be queued again. May the work be
    /// done now?
    fn begin(&self) -> bool {
        let before = self
            .state
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |state| {
                Some(if state & HELD != 0 {
                    state & !SUBMITTED
                } else {
                    (state & !(SUBMITTED | WANTED)) + RUN
                })
            });
        before.is_ok_and(|state| state & HELD == 0)
    }

    fn end(&self) {
        let before = self.state.fetch_sub(RUN, Ordering::SeqCst);
        if before & HELD != 0 && before / RUN == 1 {
            self.rests.set();
        }
    }
}

impl Drop for WorkItem {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; it is not queued, and not used again.
        unsafe { ntddk::IoFreeWorkItem(self.item.as_ptr()) };
    }
}

impl<'d> Scope<'d> {
    /// Makes a work item that calls `work` on a thread of the system's; see [`WorkItem`].
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn work_item<F: Fn() + Send + Sync + 'd>(&self, work: F) -> Result<&'d WorkItem> {
        WorkItem::make(self, work)
    }
}

// SAFETY: see within.
unsafe impl<F: Fn() + Send + Sync> Active for WorkItemOf<F> {
    const STAGE: Stage = Stage::Work;

    fn quiesce(&self) {
        // Nobody queues it any more, and who has done so has released.
        self.item.users.run_down();
    }

    fn hold(&self) {
        self.item.state.fetch_or(HELD, Ordering::SeqCst);
    }

    fn is_held(&self, limit: Timeout) -> bool {
        // The event may be left over from an earlier time.
        while self.item.state.load(Ordering::SeqCst) >= RUN {
            if self.item.rests.wait_until(limit) != Ok(Wait::Signalled) {
                return self.item.state.load(Ordering::SeqCst) < RUN;
            }
        }
        true
    }

    fn release(&self) {
        self.item.state.fetch_and(!HELD, Ordering::SeqCst);
        self.item.users.with(|user| self.item.submit(user));
    }
}

unsafe extern "C" fn routine<F: Fn() + Send + Sync>(_: PDEVICE_OBJECT, context: *mut c_void) {
    // SAFETY: queued with the address of an item that stays until it is released below.
    let this = unsafe { &*context.cast::<WorkItemOf<F>>() };
    if this.item.begin() {
        (this.work)();
        this.item.end();
    }
    // SAFETY: kept when it was queued.
    unsafe { this.item.users.release() };
}
