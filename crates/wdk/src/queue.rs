//! [`Queue`]: requests that wait, and can be cancelled while they do.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicUsize, Ordering};

use wdk_sys::{
    IO_CSQ, IRP, KIRQL, KSPIN_LOCK, LIST_ENTRY, NTSTATUS, PFILE_OBJECT, PIO_CSQ, PIRP, PKIRQL,
    STATUS_SUCCESS, ntddk,
};

use crate::pool::PoolBox;
use crate::request::{self, Request};
use crate::scope::{Active, Scope, Stage};
use crate::{Error, Result, check, irql};

/// A first-in-first-out queue of requests (a cancel-safe queue: [`IoCsqInitializeEx`],
/// [`IoCsqInsertIrpEx`], [`IoCsqRemoveNextIrp`]): where a driver keeps those that it completes
/// later.
///
/// What serves requests by itself is a [`ServedQueue`](crate::driver::ServedQueue); this one gives
/// them to whoever takes them. A driver is lent one by
/// [`Scope::queue`](crate::driver::Scope::queue), as many as it likes: one for each thing that
/// requests wait for, or for each command that a device works on. A request that is cancelled while
/// it is in the queue leaves it and is completed with
/// [`CANCELLED`](Error::CANCELLED); so are those of a file whose last handle is closed, before or
/// after they are put there, and all when the device is stopped or gone.
///
/// ```
/// use wdk::Error;
/// use wdk::queue::Queue;
/// use wdk::request::Request;
///
/// /// Keeps up to 16 requests until something happens.
/// fn keep(waiting: &Queue, request: Request<'_>) {
///     if waiting.len() < 16 {
///         waiting.put(request);
///     } else {
///         request.complete(Err(Error::INSUFFICIENT_RESOURCES));
///     }
/// }
/// ```
///
/// # IRQL
/// Everything: `<= DISPATCH_LEVEL`.
///
/// [`IoCsqInitializeEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqinitializeex
/// [`IoCsqInsertIrpEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqinsertirpex
/// [`IoCsqRemoveNextIrp`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqremovenextirp
///
/// # Invariants
/// One of the queue's uses is this value's, and the end of the last one frees it.
pub struct Queue {
    queue: ManuallyDrop<PoolBox<RawQueue>>,
}

impl Queue {
    /// An empty queue; see [`Scope::queue`](crate::driver::Scope::queue).
    pub(crate) fn new() -> Result<Self> {
        let queue = PoolBox::new(RawQueue::uninitialised())?;
        // SAFETY: the block stays where it is, and nobody else knows of it.
        unsafe { queue.initialise() };
        Ok(Self {
            queue: ManuallyDrop::new(queue),
        })
    }

    /// The queue where it lies.
    pub(crate) fn raw(&self) -> &RawQueue {
        &self.queue
    }

    /// Puts a request at the end. One that was cancelled meanwhile, or whose file was closed, is
    /// completed at once.
    pub fn put(&self, request: Request<'_>) {
        self.queue.put(request);
    }

    /// Takes the first request, and runs `work` with it: completes it, or puts it into a queue
    /// again. `None` when the queue is empty; `work` has not run.
    ///
    /// ```
    /// use wdk::queue::Queue;
    ///
    /// /// Tells the one who has waited longest.
    /// fn tell_one(waiting: &Queue, number: u32) -> Option<()> {
    ///     waiting.with_next(|mut request| {
    ///         let written = request.write_output(&number.to_le_bytes());
    ///         request.complete(written);
    ///     })
    /// }
    /// ```
    pub fn with_next<R>(&self, work: impl FnOnce(Request<'_>) -> R) -> Option<R> {
        let irp = self.queue.take()?;
        // SAFETY: the queue has just given it up.
        Some(unsafe { Request::lend(irp, work) })
    }

    /// Takes every request and completes it with `error`.
    ///
    /// ```
    /// use wdk::{Error, queue::Queue};
    ///
    /// /// The lamp is broken: nobody is to wait for it.
    /// fn give_up(waiting: &Queue) {
    ///     waiting.fail_all(Error::DEVICE_NOT_READY);
    /// }
    /// ```
    pub fn fail_all(&self, error: Error) {
        self.queue.fail_all(error);
    }

    /// How many requests are in the queue, at this instant: as many calls of
    /// [`with_next`](Self::with_next) look at each once, though those that are put back come again.
    #[must_use]
    pub fn len(&self) -> usize {
        self.queue.len()
    }

    /// Is the queue empty, at this instant?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

// SAFETY: a queue calls nothing of the driver.
unsafe impl Active for Queue {
    const STAGE: Stage = Stage::Queue;

    fn quiesce(&self) {
        self.fail_all(Error::CANCELLED);
    }

    fn clean_up(&self, file: PFILE_OBJECT) {
        self.queue.cancel_file(file);
    }

    fn give_up(&self) {
        self.fail_all(Error::CANCELLED);
    }
}

/// The queue where it lies.
///
/// # Invariants
/// From its initialisation on it stays where it is. The list holds IRPs that were given up to it by
/// [`Request::into_raw`], linked by `Tail.Overlay.ListEntry`; it is touched with the lock held.
///
/// A thread that cancels a request has taken its cancel routine away before it takes the lock, and
/// can be suspended in between. Nobody else gets the request from the queue then, so the queue can
/// look empty to its owner, and be given up. So each request is a use of the queue, until it was
/// taken or the thread that cancels it needs the queue no more.
#[repr(transparent)]
pub(crate) struct RawQueue(UnsafeCell<Inner>);

/// The kernel's routines are given the address of the first member.
#[repr(C)]
struct Inner {
    csq: IO_CSQ,
    lock: KSPIN_LOCK,
    list: LIST_ENTRY,
    /// One of the owner's, and one for each request.
    uses: AtomicUsize,
}

// SAFETY: the requests may be completed by any thread.
unsafe impl Send for RawQueue {}
// SAFETY: the list is touched with the lock held.
unsafe impl Sync for RawQueue {}

impl RawQueue {
    pub(crate) const fn uninitialised() -> Self {
        Self(UnsafeCell::new(Inner {
            // SAFETY: plain data, for which zeroes are valid, though they are no queue yet.
            csq: unsafe { core::mem::zeroed() },
            lock: 0,
            list: LIST_ENTRY {
                Flink: ptr::null_mut(),
                Blink: ptr::null_mut(),
            },
            uses: AtomicUsize::new(1),
        }))
    }

    /// Makes it an empty queue.
    ///
    /// # Safety
    /// It lies in nonpaged memory, and stays where it is for as long as it is used.
    pub(crate) unsafe fn initialise(&self) {
        let place = self.0.get();
        // SAFETY: the caller's promise. The routine fills its structure in, and has nothing to fail
        // for.
        unsafe {
            ntddk::InitializeListHead(&raw mut (*place).list);
            let _ = ntddk::IoCsqInitializeEx(
                &raw mut (*place).csq,
                Some(link),
                Some(unlink),
                Some(next),
                Some(acquire),
                Some(release),
                Some(complete_cancelled),
            );
        }
    }

    fn csq(&self) -> PIO_CSQ {
        self.0.get().cast()
    }

    #[inline(never)]
    pub(crate) fn put(&self, request: Request<'_>) {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        let irp = request.into_raw();
        // SAFETY: the queue is initialised, and the IRP is given up to it; no context is needed to
        // remove the next one.
        let status = unsafe {
            ntddk::IoCsqInsertIrpEx(self.csq(), irp.as_ptr(), ptr::null_mut(), ptr::null_mut())
        };
        if let Err(error) = check(status) {
            // SAFETY: the IRP was given up above, and the queue has not taken it.
            unsafe { Request::end(irp, Err(error)) };
        }
    }

    /// Takes the first request, which is the caller's then.
    pub(crate) fn take(&self) -> Option<NonNull<IRP>> {
        self.take_of(ptr::null_mut())
    }

    /// Takes the first request made on `file`, or the first of all for null.
    fn take_of(&self, file: PFILE_OBJECT) -> Option<NonNull<IRP>> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: the queue is initialised.
        unsafe {
            let irp = NonNull::new(ntddk::IoCsqRemoveNextIrp(self.csq(), file.cast()))?;
            // Never the last use: the owner's is there.
            (*self.0.get()).uses.fetch_sub(1, Ordering::Release);
            Some(irp)
        }
    }

    /// Ends a use, and frees the queue if it was the last. `<= DISPATCH_LEVEL`.
    ///
    /// # Safety
    /// The caller has a use, and touches the queue no more. If it can be the last, the queue is in
    /// a block of its own.
    unsafe fn release(queue: NonNull<Self>) {
        // SAFETY: the caller's promise: it is there until the last use has ended; what the others
        // did with it comes before it is freed.
        unsafe {
            let uses = &(*queue.as_ref().0.get()).uses;
            if uses.fetch_sub(1, Ordering::AcqRel) == 1 {
                drop(PoolBox::from_raw(queue));
            }
        }
    }

    pub(crate) fn len(&self) -> usize {
        // SAFETY: by the type's invariant.
        let uses = unsafe { (*self.0.get()).uses.load(Ordering::Relaxed) };
        // Without the owner's.
        uses.saturating_sub(1)
    }

    #[inline(never)]
    pub(crate) fn fail_all(&self, error: Error) {
        while let Some(irp) = self.take() {
            // SAFETY: the queue has just given it up.
            unsafe { Request::end(irp, Err(error)) };
        }
    }

    /// Cancels the requests made on a file whose last handle was closed.
    #[inline(never)]
    pub(crate) fn cancel_file(&self, file: PFILE_OBJECT) {
        if file.is_null() {
            return;
        }
        while let Some(irp) = self.take_of(file) {
            // SAFETY: the queue has just given it up.
            unsafe { Request::end(irp, Err(Error::CANCELLED)) };
        }
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.fail_all(Error::CANCELLED);
        // SAFETY: the owner's use, which ends once; the queue is in a block of its own.
        unsafe { RawQueue::release(NonNull::new_unchecked(self.queue.as_ptr())) };
    }
}

/// The queue whose first member is `csq`.
///
/// # Safety
/// `csq` is that of an [`Inner`], and its lock is held.
unsafe fn list(csq: PIO_CSQ) -> *mut LIST_ENTRY {
    // SAFETY: the caller's promise.
    unsafe { &raw mut (*csq.cast::<Inner>()).list }
}

/// # Safety
/// `irp` is an IRP.
const unsafe fn entry(irp: PIRP) -> *mut LIST_ENTRY {
    // SAFETY: the caller's promise.
    request::entry(unsafe { NonNull::new_unchecked(irp) })
}

unsafe extern "C" fn link(csq: PIO_CSQ, irp: PIRP, _: *mut c_void) -> NTSTATUS {
    // SAFETY: called with the lock held, for an IRP that the queue is given.
    if unsafe { request::is_abandoned(NonNull::new_unchecked(irp)) } {
        return Error::CANCELLED.status();
    }
    // SAFETY: called with the lock held, for an IRP that is in no list.
    unsafe {
        ntddk::InsertTailList(list(csq), entry(irp));
        (*csq.cast::<Inner>()).uses.fetch_add(1, Ordering::Relaxed);
    }
    STATUS_SUCCESS
}

unsafe extern "C" fn unlink(_: PIO_CSQ, irp: PIRP) {
    // SAFETY: called with the lock held, for an IRP of the list.
    unsafe { ntddk::RemoveEntryList(entry(irp)) };
}

/// The IRP after `irp`, or the first for null; if `file` is not null, of those made on it.
unsafe extern "C" fn next(csq: PIO_CSQ, irp: PIRP, file: *mut c_void) -> PIRP {
    // SAFETY: called with the lock held: the list holds IRPs at this driver's stack location,
    // linked by this member.
    unsafe {
        let head = list(csq);
        let mut place = if irp.is_null() {
            (*head).Flink
        } else {
            (*entry(irp)).Flink
        };
        while place != head {
            let irp = request::irp_of(NonNull::new_unchecked(place)).as_ptr();
            if file.is_null()
                || (*ntddk::IoGetCurrentIrpStackLocation(irp))
                    .FileObject
                    .cast()
                    == file
            {
                return irp;
            }
            place = (*place).Flink;
        }
    }
    ptr::null_mut()
}

unsafe extern "C" fn acquire(csq: PIO_CSQ, irql: PKIRQL) {
    // SAFETY: the lock is the queue's own; the IRQL is handed to `release`.
    unsafe { *irql = ntddk::KeAcquireSpinLockRaiseToDpc(&raw mut (*csq.cast::<Inner>()).lock) };
}

unsafe extern "C" fn release(csq: PIO_CSQ, irql: KIRQL) {
    // SAFETY: called by who called `acquire`, with what that stored.
    unsafe { ntddk::KeReleaseSpinLock(&raw mut (*csq.cast::<Inner>()).lock, irql) };
}

unsafe extern "C" fn complete_cancelled(csq: PIO_CSQ, irp: PIRP) {
    // SAFETY: the IRP was given up to the queue, which has just given it up to this routine. The
    // kernel calls this last of the queue's routines, and the request's use ends here: of a
    // device's own queue it is never the last, any other is in a block of its own.
    unsafe {
        RawQueue::release(NonNull::new_unchecked(csq.cast()));
        Request::end(NonNull::new_unchecked(irp), Err(Error::CANCELLED));
    }
}

impl<'d> Scope<'d> {
    /// Makes a queue for requests that the driver keeps until something happens; see [`Queue`].
    /// Requests of a file whose last handle is closed are cancelled, and so are all when the device
    /// is stopped or gone.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn queue(&self) -> Result<&'d Queue> {
        self.keep_active(Queue::new()?, |_| Ok(()))
    }
}
