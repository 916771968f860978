//! What stands between the requests that come and a device that is there at some times and not at
//! others: [`Station`].

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};
use core::time::Duration;

use wdk_sys::{
    _KWAIT_REASON, _MODE, HANDLE, IRP, NTSTATUS, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES,
    PFILE_OBJECT, STATUS_PENDING, THREAD_ALL_ACCESS, ntddk,
};

use super::gate::{Gate, Turn};
use super::rundown::Rundown;
use super::scope::KeptList;
use super::{Device, Route};
use crate::place::LARGEST_BY_VALUE;
use crate::queue::RawQueue;
use crate::request::{Outstanding, Request, complete_irp};
use crate::sync::{RawEvent, RawMutex, Reset, Timeout};
use crate::{Error, Result, check};

/// How long a stop waits for the request that is being served. A device's commands end by
/// themselves long before.
const PATIENCE: Timeout = Timeout::after(Duration::from_secs(10));

/// The requests, the started device, and the thread that serves the one with the other.
///
/// # Invariants
/// * While `made` is set, `device` and `engine` are initialised.
/// * While `awake` is not run down, `device` holds a device and is only read. The thread of
///   `thread` reads it too, while it has the gate's turn, and has `engine` to itself. Otherwise
///   both belong to whoever starts and stops the device, one thread at a time; it takes them away
///   with the lock of `closed` held.
/// * What is kept in `kept` outlives the device.
pub(super) struct Station<D: Device<'static>> {
    /// Held while this station is used on behalf of a request or of the PnP manager.
    pub(super) entered: Rundown,
    /// Held while the device answers requests in their callers' threads.
    awake: Rundown,
    /// Why requests are refused; 0 while they are let in.
    refusal: AtomicI32,
    queue: RawQueue,
    gate: Gate,
    /// There may be something in the queue, or the thread is to end.
    work: RawEvent,
    /// The thread has said which it is.
    running: RawEvent,
    ending: AtomicI32,
    /// The thread, referenced; null while there is none.
    thread: AtomicPtr<c_void>,
    /// Why the gate is closed; who changes that holds the lock.
    closed: RawMutex<Closed>,
    kept: KeptList,
    /// Taken by who has the kernel queue the device object for DMA.
    dma_queue: RawMutex<()>,
    /// Are `device` and `engine` there?
    made: AtomicBool,
    device: UnsafeCell<MaybeUninit<D>>,
    engine: UnsafeCell<MaybeUninit<D::Engine>>,
}

/// Why queued requests are not served.
struct Closed {
    /// There is no device.
    stopped: bool,
    /// The PnP manager may be about to stop it.
    paused: bool,
    /// Its power is down.
    asleep: bool,
}

impl Closed {
    const fn any(&self) -> bool {
        self.stopped || self.paused || self.asleep
    }
}

impl<D: Device<'static>> Station<D> {
    /// Makes a station without a device, which refuses requests with
    /// [`DEVICE_NOT_READY`](Error::DEVICE_NOT_READY). `PASSIVE_LEVEL`.
    ///
    /// It is written field by field, since it has room for the device and its engine: as a value it
    /// would be on the stack first.
    ///
    /// # Safety
    /// `place` is room for it in nonpaged memory, where it stays for as long as it is used.
    pub(super) unsafe fn make(place: *mut Self) {
        const {
            assert!(
                size_of::<D>() + size_of::<D::Engine>() <= LARGEST_BY_VALUE,
                "the device and its engine are too large to be returned over the kernel's stack: \
                 have `start.keep_with` make what is large for the device, `start.keep_mut_with` \
                 for its engine, and keep the references"
            );
        }
        // SAFETY: the caller's promise. What is uninitialised is so until a device is made.
        unsafe {
            (&raw mut (*place).entered).write(Rundown::new());
            (&raw mut (*place).awake).write(Rundown::new());
            let refusal = AtomicI32::new(Error::DEVICE_NOT_READY.status());
            (&raw mut (*place).refusal).write(refusal);
            (&raw mut (*place).queue).write(RawQueue::uninitialised());
            (&raw mut (*place).gate).write(Gate::uninitialised());
            (&raw mut (*place).work).write(RawEvent::uninitialised());
            (&raw mut (*place).running).write(RawEvent::uninitialised());
            (&raw mut (*place).ending).write(AtomicI32::new(0));
            (&raw mut (*place).thread).write(AtomicPtr::new(ptr::null_mut()));
            (&raw mut (*place).closed).write(RawMutex::uninitialised(Closed {
                stopped: true,
                paused: false,
                asleep: false,
            }));
            (&raw mut (*place).kept).write(KeptList::new());
            (&raw mut (*place).dma_queue).write(RawMutex::uninitialised(()));
            (&raw mut (*place).made).write(AtomicBool::new(false));
            (*place).initialise();
        }
    }

    /// # Safety
    /// It stays where it is for as long as it is used.
    unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe {
            self.queue.initialise(NonNull::from(self.kept.requests()));
            self.gate.initialise();
            self.work.initialise(Reset::Automatic);
            self.running.initialise(Reset::Automatic);
            self.closed.initialise();
            self.dma_queue.initialise();
        }
        // Nobody is let in before the device is started.
        self.awake.run_down();
    }

    pub(super) fn kept(&self) -> NonNull<KeptList> {
        NonNull::from(&self.kept)
    }

    /// The list of the device's requests, for one that is passed to the driver, or completed before
    /// the station goes.
    ///
    /// It lasts for as long as the station, which outlives every device; a device cannot tell that
    /// from `'static`.
    ///
    /// # Safety
    /// A request with it does not outlive the station.
    unsafe fn requests(&self) -> &'static Outstanding {
        // SAFETY: the caller's promise.
        unsafe { NonNull::from(self.kept.requests()).as_ref() }
    }

    pub(super) fn dma_queue(&self) -> NonNull<RawMutex<()>> {
        NonNull::from(&self.dma_queue)
    }

    /// Why requests are refused, if they are.
    pub(super) fn refusal(&self) -> Result {
        check(self.refusal.load(Ordering::SeqCst))
    }

    /// Takes an IRP from its dispatch routine, and what that routine returns.
    ///
    /// # Safety
    /// `irp` is one that the driver has just been given, for this station's device.
    pub(super) unsafe fn admit(&self, irp: NonNull<IRP>) -> NTSTATUS {
        // Whoever deletes the device waits for this: the device object might go once the request is
        // completed.
        let admitted = self.entered.with(|| {
            self.refusal()?;
            // SAFETY: the caller's promise, and pending is what is returned. The request goes to
            // the driver or into the queue, neither of which outlives the station.
            let mut request = unsafe { Request::begin(irp, self.requests()) };
            match D::accept(&mut request) {
                Err(error) => request.complete(Err(error)),
                Ok(route) => {
                    request.set_route(route);
                    self.pass_on(request);
                }
            }
            Ok(())
        });
        match admitted.unwrap_or(Err(Error::DEVICE_REMOVED)) {
            Ok(()) => STATUS_PENDING,
            Err(error) => {
                // SAFETY: the caller's promise; the IRP was not marked pending.
                unsafe { complete_irp(irp, error.status(), 0) };
                error.status()
            }
        }
    }

    fn pass_on(&self, request: Request<'static>) {
        if request.route() == Route::Now && self.awake.acquire() {
            // SAFETY: by the type's invariant, since `awake` is not run down; acquired just now.
            unsafe {
                if let Some(device) = self.device() {
                    device.answer(request.listed());
                }
                self.awake.release();
            }
            return;
        }
        self.queue.put(request);
        self.work.set();
        // Whoever refuses requests empties the queue afterwards. So either that finds this one, or
        // it is seen here.
        if let Err(error) = self.refusal() {
            self.queue.fail_all(error);
        }
    }

    /// The last handle of a file was closed.
    pub(super) fn clean_up(&self, file: PFILE_OBJECT) {
        self.queue.cancel_file(file);
        // What the driver keeps itself is not given back while the lock is held.
        let _ = self.closed.with(|closed| {
            if !closed.stopped {
                self.kept.clean_up(file);
            }
        });
    }

    /// Makes a device by `make`, and lets requests through to it. When either fails, the device
    /// and what it was lent are given back.
    ///
    /// # Safety
    /// There is no device; the caller starts and stops it. The station stays where it is until
    /// [`stop`](Self::stop) has returned.
    pub(super) unsafe fn start(&self, make: impl FnOnce() -> Result<(D, D::Engine)>) -> Result {
        // SAFETY: the caller's promise: nobody else looks at either.
        if let Err(error) = unsafe { self.make_device(make) } {
            // SAFETY: as above.
            unsafe { self.give_back() };
            return Err(error);
        }
        self.ending.store(0, Ordering::SeqCst);
        self.gate.let_requests_run();
        if let Err(error) = self.start_thread() {
            // SAFETY: as above.
            unsafe { self.give_back() };
            return Err(error);
        }
        self.refusal.store(0, Ordering::SeqCst);
        // A device that is started has its power.
        self.reopen(|closed| {
            *closed = Closed {
                stopped: false,
                paused: false,
                asleep: false,
            };
        });
        Ok(())
    }

    /// Takes a reason away for the gate to be closed, and lets requests through to the device if it
    /// was the last.
    fn reopen(&self, change: impl FnOnce(&mut Closed)) {
        // At PASSIVE_LEVEL, where devices are started and stopped, the lock is always had.
        let _ = self.closed.with(|closed| {
            let was_closed = closed.any();
            change(closed);
            if was_closed && !closed.any() {
                // SAFETY: run down while the gate is closed.
                unsafe { self.awake.renew() };
                self.gate.open();
                self.work.set();
            }
        });
    }

    /// Is there a device?
    pub(super) fn is_started(&self) -> bool {
        !self.thread.load(Ordering::Acquire).is_null()
    }

    /// The device, for who starts and stops it or has its turn.
    ///
    /// # Safety
    /// Nobody takes the device away meanwhile.
    unsafe fn device(&self) -> Option<&D> {
        if !self.made.load(Ordering::Acquire) {
            return None;
        }
        // SAFETY: by the type's invariant, and the caller's promise.
        Some(unsafe { (*self.device.get()).assume_init_ref() })
    }

    /// Moves what `make` makes to where it stays, in a frame of its own, which holds it once.
    ///
    /// # Safety
    /// There is no device, and nobody looks for one.
    #[inline(never)]
    unsafe fn make_device(&self, make: impl FnOnce() -> Result<(D, D::Engine)>) -> Result {
        // Not `forget`, which moves it thrice where nothing is optimised.
        let made = ManuallyDrop::new(make());
        match &*made {
            Err(error) => return Err(*error),
            // SAFETY: the caller's promise; they are moved, as the originals are not dropped.
            Ok((device, engine)) => unsafe {
                ptr::copy_nonoverlapping(device, self.device.get().cast(), 1);
                ptr::copy_nonoverlapping(engine, self.engine.get().cast(), 1);
            },
        }
        self.made.store(true, Ordering::Release);
        Ok(())
    }

    /// Before a stop: requests wait from now on, until [`resume`](Self::resume).
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY): a request takes too long, or waits for power; nothing
    /// has changed.
    pub(super) fn pause(&self) -> Result {
        self.closed.with(|closed| {
            if closed.stopped {
                return Ok(());
            }
            if closed.any() {
                // A request that waits at a checkpoint for the power to come back cannot end
                // before.
                if self.gate.is_serving() {
                    return Err(Error::DEVICE_BUSY);
                }
            } else {
                if !self.gate.close(PATIENCE) {
                    return Err(Error::DEVICE_BUSY);
                }
                self.awake.run_down();
            }
            closed.paused = true;
            Ok(())
        })?
    }

    /// After [`pause`](Self::pause), when there is no stop after all.
    pub(super) fn resume(&self) {
        self.reopen(|closed| closed.paused = false);
    }

    /// The device's power is about to go: requests wait, and the device is told.
    pub(super) fn power_down(&self) {
        let _ = self.closed.with(|closed| {
            if closed.stopped || closed.asleep {
                return;
            }
            if !closed.any() {
                self.gate.close_at_checkpoint();
                self.awake.run_down();
            }
            closed.asleep = true;
            // SAFETY: the device is not taken away while the lock is held.
            if let Some(device) = unsafe { self.device() } {
                device.suspend();
            }
            self.kept.set_power(false);
        });
    }

    /// The device's power is back.
    pub(super) fn power_up(&self) -> Result {
        let mut resumed = Ok(());
        self.reopen(|closed| {
            if closed.asleep {
                closed.asleep = false;
                self.kept.set_power(true);
                // SAFETY: as in `power_down`.
                if let Some(device) = unsafe { self.device() } {
                    resumed = device.resume();
                }
            }
        });
        if let Err(error) = resumed {
            self.refuse(error);
        }
        resumed
    }

    /// Refuses requests with `why` from now on, those that wait included.
    pub(super) fn refuse(&self, why: Error) {
        self.refusal.store(why.status(), Ordering::SeqCst);
        self.queue.fail_all(why);
    }

    /// The device will not come back: refuses requests, and ends the one that is being served.
    ///
    /// # Safety
    /// The caller starts and stops the device.
    pub(super) unsafe fn device_is_gone(&self) {
        self.refuse(Error::DEVICE_REMOVED);
        self.gate.end_requests(Error::DEVICE_REMOVED);
        // SAFETY: the caller's promise.
        if let Some(device) = unsafe { self.device() } {
            device.removed();
        }
    }

    /// Ends the thread and gives the device back. Requests that wait stay in the queue. Does
    /// nothing when there is no device.
    ///
    /// # Safety
    /// The caller starts and stops the device.
    pub(super) unsafe fn stop(&self) {
        if !self.is_started() {
            return;
        }
        self.ending.store(1, Ordering::SeqCst);
        self.work.set();
        let _ = self.closed.with(|closed| {
            // The thread takes its last turn, whoever had it.
            if closed.any() {
                self.gate.open();
            }
            self.end_thread();
            self.gate.enter();
            self.awake.run_down();
            closed.stopped = true;
            // SAFETY: nobody else is left who uses the device.
            unsafe { self.give_back() };
        });
    }

    /// # Safety
    /// Nobody else uses the device.
    unsafe fn give_back(&self) {
        // SAFETY: the caller's promise. The engine and the device go first, then what they were
        // lent.
        unsafe {
            if self.made.swap(false, Ordering::AcqRel) {
                (*self.engine.get()).assume_init_drop();
                (*self.device.get()).assume_init_drop();
            }
            self.kept.clear();
        }
    }

    fn start_thread(&self) -> Result {
        let mut handle: HANDLE = ptr::null_mut();
        // SAFETY: zeroes are valid.
        let mut attributes = unsafe { core::mem::zeroed::<OBJECT_ATTRIBUTES>() };
        attributes.Length = size_of::<OBJECT_ATTRIBUTES>() as u32;
        attributes.Attributes = OBJ_KERNEL_HANDLE;
        // SAFETY: the station stays until the thread has ended, which `stop` waits for.
        unsafe {
            check(ntddk::PsCreateSystemThread(
                &raw mut handle,
                THREAD_ALL_ACCESS,
                &raw mut attributes,
                ptr::null_mut(),
                ptr::null_mut(),
                Some(serve::<D>),
                ptr::from_ref(self).cast_mut().cast(),
            ))?;
            // The thread itself makes the reference by which its end is waited for, which cannot
            // fail.
            let _ = self.running.wait();
            ntddk::ZwClose(handle);
        }
        Ok(())
    }

    fn end_thread(&self) {
        let thread = self.thread.swap(ptr::null_mut(), Ordering::AcqRel);
        // SAFETY: the thread is referenced, and was told to end.
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

    /// Serves requests until told to end.
    fn serve_requests(&self) {
        loop {
            let _ = self.work.wait();
            loop {
                self.gate.enter();
                if self.ending.load(Ordering::SeqCst) != 0 {
                    self.gate.leave();
                    return;
                }
                // SAFETY: the request is served here and now, by a device that the station
                // outlives.
                let Some(request) = (unsafe { self.queue.take() }) else {
                    self.gate.leave();
                    break;
                };
                self.gate.set_serving(true);
                self.serve_one(request);
                self.gate.set_serving(false);
                self.gate.leave();
            }
        }
    }

    fn serve_one(&self, request: Request<'static>) {
        // SAFETY: by the type's invariant: this is the thread, and it has the turn.
        let Some(device) = (unsafe { self.device() }) else {
            return request.complete(Err(Error::DEVICE_NOT_READY));
        };
        // SAFETY: as above; where there is a device there is its engine.
        let engine = unsafe { (*self.engine.get()).assume_init_mut() };
        let route = request.route();
        let request = request.listed();
        match route {
            Route::Now => device.answer(request),
            Route::Queue => device.serve(engine, &Turn { gate: &self.gate }, request),
        }
    }
}

impl<D: Device<'static>> Drop for Station<D> {
    fn drop(&mut self) {
        self.queue.fail_all(Error::DEVICE_REMOVED);
    }
}

unsafe extern "C" fn serve<D: Device<'static>>(context: *mut c_void) {
    // SAFETY: the context is a station that stays until this thread has ended.
    let station = unsafe { &*context.cast::<Station<D>>() };
    // SAFETY: a thread that runs exists.
    unsafe {
        let thread = ntddk::KeGetCurrentThread().cast::<c_void>();
        ntddk::ObfReferenceObject(thread);
        station.thread.store(thread, Ordering::Release);
    }
    station.running.set();
    station.serve_requests();
}
