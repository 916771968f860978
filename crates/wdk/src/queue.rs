//! [`Queue`]: requests that wait, and can be cancelled while they do.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use wdk_sys::{
    _MODE, IO_CSQ, IRP, KIRQL, KSPIN_LOCK, LIST_ENTRY, NTSTATUS, PFILE_OBJECT, PIO_CSQ, PIRP,
    PKIRQL, STATUS_SUCCESS, ntddk,
};

use crate::pool::PoolBox;
use crate::request::{Outstanding, Request};
use crate::scope::{Active, Scope, Stage};
use crate::{Error, Result, check, irql};

/// A first-in-first-out queue of requests (a cancel-safe queue: [`IoCsqInitializeEx`],
/// [`IoCsqInsertIrpEx`], [`IoCsqRemoveNextIrp`]).
///
/// A driver is lent one by [`Scope::queue`](crate::driver::Scope::queue). A request that is
/// cancelled while it is in the queue leaves it and is completed with
/// [`CANCELLED`](Error::CANCELLED); so are those of a file whose last handle is closed, before or
/// after they are put there, and all when the device is stopped or gone.
///
/// # IRQL
/// Everything: `<= DISPATCH_LEVEL`.
///
/// [`IoCsqInitializeEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqinitializeex
/// [`IoCsqInsertIrpEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqinsertirpex
/// [`IoCsqRemoveNextIrp`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocsqremovenextirp
///
/// # Invariants
/// `queue` is of a device whose list of requests outlives `'d`. One of its uses is this value's,
/// and whoever ends the last one frees it.
pub struct Queue<'d> {
    queue: ManuallyDrop<PoolBox<RawQueue>>,
    /// What is put here comes out again, so the lifetime is exactly this one.
    _requests: PhantomData<fn(Request<'d>) -> Request<'d>>,
}

impl<'d> Queue<'d> {
    /// An empty queue; see [`Scope::queue`](crate::driver::Scope::queue).
    pub(crate) fn new(home: &'d Outstanding) -> Result<Self> {
        let queue = PoolBox::new(RawQueue::uninitialised())?;
        // SAFETY: the block stays where it is, and nobody else knows of it.
        unsafe { queue.initialise(home.into()) };
        Ok(Self {
            queue: ManuallyDrop::new(queue),
            _requests: PhantomData,
        })
    }

    /// Puts a request at the end. One that was cancelled meanwhile, or whose file was closed, is
    /// completed at once.
    pub fn put(&self, request: Request<'d>) {
        self.queue.put(request);
    }

    /// Takes the first request.
    #[must_use = "a request that is dropped is completed as invalid"]
    pub fn take(&self) -> Option<Request<'d>> {
        // SAFETY: by the type's invariant.
        unsafe { self.queue.take() }.map(Request::listed)
    }

    /// Takes every request and completes it with `error`.
    pub fn fail_all(&self, error: Error) {
        self.queue.fail_all(error);
    }

    /// How many requests are in the queue, at this instant: as many [`take`](Self::take)s look at
    /// each once, though those that are put back come again.
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
unsafe impl Active for Queue<'_> {
    const STAGE: Stage = Stage::Queue;

    fn quiesce(&self) {
        self.fail_all(Error::CANCELLED);
    }

    fn clean_up(&self, file: PFILE_OBJECT) {
        self.queue.cancel_file(file);
    }
}

/// The queue where it lies.
///
/// # Invariants
/// From its initialisation on it stays where it is, and `home` is there for as long as there is
/// something in the list. The list holds IRPs that were given up to it by [`Request::into_raw`],
/// linked by `Tail.Overlay.ListEntry`; it is touched with the lock held.
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
    /// That of the device whose requests these are.
    home: NonNull<Outstanding>,
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
            home: NonNull::dangling(),
        }))
    }

    /// Makes it an empty queue of a device's requests.
    ///
    /// # Safety
    /// It lies in nonpaged memory, and stays where it is for as long as it is used, and `home` with
    /// it.
    pub(crate) unsafe fn initialise(&self, home: NonNull<Outstanding>) {
        let place = self.0.get();
        // SAFETY: the caller's promise. The routine fills its structure in, and has nothing to fail
        // for.
        unsafe {
            (*place).home = home;
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
            unsafe { Request::from_raw(irp, self.home()) }.complete(Err(error));
        }
    }

    /// Takes the first request.
    ///
    /// # Safety
    /// The list of the device's requests outlives `'d`.
    pub(crate) unsafe fn take<'d>(&self) -> Option<Request<'d>> {
        // SAFETY: the caller's promise.
        unsafe { self.take_of(ptr::null_mut()) }
    }

    /// Takes the first request made on `file`, or the first of all for null.
    ///
    /// # Safety
    /// As for [`take`](Self::take).
    unsafe fn take_of<'d>(&self, file: PFILE_OBJECT) -> Option<Request<'d>> {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        // SAFETY: the queue is initialised; what it holds was given up to it, of a device whose
        // list outlives `'d` by the caller's promise.
        unsafe {
            let irp = NonNull::new(ntddk::IoCsqRemoveNextIrp(self.csq(), file.cast()))?;
            // Never the last use: the owner's is there.
            (*self.0.get()).uses.fetch_sub(1, Ordering::Release);
            Some(Request::from_raw(irp, (*self.0.get()).home.as_ref()))
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

    /// The device's list of requests, while a request of its is at hand.
    fn home(&self) -> &Outstanding {
        // SAFETY: by the type's invariant.
        unsafe { (*self.0.get()).home.as_ref() }
    }

    fn len(&self) -> usize {
        // SAFETY: by the type's invariant.
        let uses = unsafe { (*self.0.get()).uses.load(Ordering::Relaxed) };
        // Without the owner's.
        uses.saturating_sub(1)
    }

    #[inline(never)]
    pub(crate) fn fail_all(&self, error: Error) {
        // SAFETY: by the type's invariant; the request is completed at once.
        while let Some(request) = unsafe { self.take() } {
            request.complete(Err(error));
        }
    }

    /// Cancels the requests made on a file whose last handle was closed.
    #[inline(never)]
    pub(crate) fn cancel_file(&self, file: PFILE_OBJECT) {
        if file.is_null() {
            return;
        }
        // SAFETY: by the type's invariant; the request is completed at once.
        while let Some(request) = unsafe { self.take_of(file) } {
            request.complete(Err(Error::CANCELLED));
        }
    }
}

impl Drop for Queue<'_> {
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
unsafe fn entry(irp: PIRP) -> *mut LIST_ENTRY {
    // SAFETY: only the place is computed.
    unsafe { &raw mut (*irp).Tail.Overlay.__bindgen_anon_2.ListEntry }
}

/// Notes that the last handle of a file was closed. That comes before its requests are looked for,
/// so that with the lock of each queue in between those that are put there afterwards are known.
///
/// The note is made where the driver may note what it likes of the files of its devices: it is the
/// one who opens them.
///
/// # Safety
/// `file` is null or a file of one of this driver's devices.
pub(crate) unsafe fn note_closed(file: PFILE_OBJECT) {
    if !file.is_null() {
        // SAFETY: the caller's promise; nobody else touches the member.
        unsafe { AtomicPtr::from_ptr(&raw mut (*file).FsContext2) }
            .store(file.cast(), Ordering::Release);
    }
}

/// Is the request one that nobody waits for any more?
///
/// A process can ask nothing on a file whose last handle is closed, so this came before. Drivers
/// can: they keep files without a handle. A driver above may also send requests on a file of its
/// own making, in which the member is what it likes; it is no note of this driver's unless it is
/// the file's own address.
///
/// # Safety
/// `irp` is an IRP that the driver owns.
unsafe fn is_abandoned(irp: PIRP) -> bool {
    // SAFETY: the caller's promise: the file stays for as long as the IRP.
    unsafe {
        let file = (*ntddk::IoGetCurrentIrpStackLocation(irp)).FileObject;
        i32::from((*irp).RequestorMode) == _MODE::UserMode
            && !file.is_null()
            && AtomicPtr::from_ptr(&raw mut (*file).FsContext2).load(Ordering::Acquire)
                == file.cast()
    }
}

unsafe extern "C" fn link(csq: PIO_CSQ, irp: PIRP, _: *mut c_void) -> NTSTATUS {
    // SAFETY: called with the lock held, for an IRP that the queue is given.
    if unsafe { is_abandoned(irp) } {
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
            let irp = place
                .byte_sub(core::mem::offset_of!(
                    IRP,
                    Tail.Overlay.__bindgen_anon_2.ListEntry
                ))
                .cast::<IRP>();
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
    // SAFETY: the IRP was given up to the queue, which has just given it up to this routine; the
    // device's list is there for as long as it has requests. The kernel calls this last of the
    // queue's routines, and the request's use ends here: of a device's own queue it is never the
    // last, any other is in a block of its own.
    unsafe {
        let home = (*csq.cast::<Inner>()).home.as_ref();
        RawQueue::release(NonNull::new_unchecked(csq.cast()));
        Request::from_raw(NonNull::new_unchecked(irp), home).complete(Err(Error::CANCELLED));
    }
}

impl<'d> Scope<'d> {
    /// Makes a queue for requests that the driver keeps until something happens; see [`Queue`].
    /// Requests of a file whose last handle is closed are cancelled, and so are all when the device
    /// is stopped or gone.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn queue(&self) -> Result<&'d Queue<'d>> {
        self.keep_active(Queue::new(self.requests())?, |_| Ok(()))
    }
}
