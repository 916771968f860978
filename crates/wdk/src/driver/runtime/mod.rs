//! What stands between the requests that come and a device that is there at some times and not at
//! others: [`Runtime`], its run-time state.

mod power;

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::MaybeUninit;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};
use core::time::Duration;

use wdk_sys::{IRP, NTSTATUS, PFILE_OBJECT, STATUS_PENDING};

use crate::driver::files::Files;
use crate::driver::serving::{Passage, Serving, ServingLock, Work};
use crate::driver::thread::SystemThread;
use crate::driver::{Device, StopReason};
use crate::place::LARGEST_BY_VALUE;
use crate::queue::RawQueue;
use crate::request::{FileWord, Request, Route, complete_irp};
use crate::scope::{KeptList, Rundown, Stage};
use crate::sync::{RawMutex, Timeout};
use crate::{Error, Result, check};

/// How long a query-stop waits for the request that is being served. A device's commands end by
/// themselves long before.
const PATIENCE: Timeout = Timeout::after(Duration::from_secs(10));

/// The requests, the started device, and the thread that serves the one with the other.
///
/// # Invariants
/// * `device` and `engine` point to what is in `made`, or are null, both.
/// * While somebody is in `answering` or `lent`, or holds `serving`, `device` points to a device
///   and is only read. Whoever holds `serving`, which is the thread of `thread`, has `engine` to
///   itself. Otherwise both belong to whoever starts and stops the device, one thread at a time; it
///   takes them away with the lock of `closed` held.
/// * While somebody is in `lent`, what is kept is not given back.
/// * What is kept in `kept` outlives the device.
pub(super) struct Runtime<D: Device<'static>> {
    /// Held while the device is used on behalf of a request or of the PnP manager.
    pub(super) entered: Rundown,
    /// Callers whose requests the device answers in their own threads; they hold `entered` too.
    answering: Passage,
    /// Why requests are refused; 0 while they are let in.
    refusal: AtomicI32,
    /// The driver has agreed to the device's removal, so nobody opens it any more.
    leaving: AtomicBool,
    pub(super) files: Files<D>,
    queue: RawQueue,
    serving: ServingLock,
    work: Work,
    /// Serves requests; there is one while there is a device.
    thread: SystemThread,
    /// Why `serving` is closed; who changes that holds the lock, however long it waits.
    closed: RawMutex<Closed>,
    /// Those who look at the device, and at what it was lent, whether it has its power or not; they
    /// hold `entered` too.
    lent: Passage,
    /// The device is being started.
    starting: AtomicBool,
    kept: KeptList,
    /// Taken by who has the kernel queue the device object for DMA.
    dma_queue: RawMutex<()>,
    /// What the driver has made, where it stays, once there is a device.
    made: UnsafeCell<MaybeUninit<Made<D>>>,
    device: AtomicPtr<D>,
    engine: AtomicPtr<D::Engine>,
}

/// What [`Device::start`] answers.
type Made<D> = Result<(D, <D as Device<'static>>::Engine)>;

/// Why queued requests are not served.
struct Closed {
    /// There is no device.
    stopped: bool,
    /// The PnP manager may be about to stop it.
    paused: bool,
    /// The power is down, whether there is a device or not.
    asleep: bool,
}

impl Closed {
    const fn any(&self) -> bool {
        self.stopped || self.paused || self.asleep
    }
}

impl<D: Device<'static>> Runtime<D> {
    /// Makes one without a device, which refuses requests with
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
            (&raw mut (*place).answering).write(Passage::uninitialised());
            let refusal = AtomicI32::new(Error::DEVICE_NOT_READY.status());
            (&raw mut (*place).refusal).write(refusal);
            (&raw mut (*place).leaving).write(AtomicBool::new(false));
            (&raw mut (*place).files).write(Files::new());
            (&raw mut (*place).queue).write(RawQueue::uninitialised());
            (&raw mut (*place).serving).write(ServingLock::uninitialised());
            (&raw mut (*place).work).write(Work::uninitialised());
            (&raw mut (*place).thread).write(SystemThread::uninitialised());
            (&raw mut (*place).lent).write(Passage::uninitialised());
            (&raw mut (*place).starting).write(AtomicBool::new(false));
            (&raw mut (*place).closed).write(RawMutex::uninitialised(Closed {
                stopped: true,
                paused: false,
                asleep: false,
            }));
            (&raw mut (*place).kept).write(KeptList::new());
            (&raw mut (*place).dma_queue).write(RawMutex::uninitialised(()));
            (&raw mut (*place).device).write(AtomicPtr::new(ptr::null_mut()));
            (&raw mut (*place).engine).write(AtomicPtr::new(ptr::null_mut()));
            (*place).initialise();
        }
    }

    /// # Safety
    /// It stays where it is for as long as it is used.
    unsafe fn initialise(&self) {
        // SAFETY: the caller's promise.
        unsafe {
            self.queue.initialise();
            self.serving.initialise();
            self.work.initialise();
            self.answering.initialise();
            self.thread.initialise();
            self.closed.initialise();
            self.lent.initialise();
            self.dma_queue.initialise();
        }
    }

    pub(super) fn kept(&self) -> NonNull<KeptList> {
        NonNull::from(&self.kept)
    }

    pub(super) fn dma_queue(&self) -> NonNull<RawMutex<()>> {
        NonNull::from(&self.dma_queue)
    }

    /// Why requests are refused, if they are.
    pub(super) fn refusal(&self) -> Result {
        check(self.refusal.load(Ordering::SeqCst))
    }

    /// Notes whether the driver has agreed to the device's removal.
    pub(super) fn set_leaving(&self, leaving: bool) {
        self.leaving.store(leaving, Ordering::SeqCst);
    }

    /// May the device be opened?
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when it is gone, and
    /// [`NO_SUCH_DEVICE`](Error::NO_SUCH_DEVICE), as the I/O manager answers, when it is about to
    /// be removed.
    pub(super) fn may_open(&self) -> Result {
        if self.refusal() == Err(Error::DEVICE_REMOVED) {
            return Err(Error::DEVICE_REMOVED);
        }
        if self.leaving.load(Ordering::SeqCst) {
            return Err(Error::NO_SUCH_DEVICE);
        }
        Ok(())
    }

    /// May the driver be asked whether the device is opened?
    ///
    /// # Errors
    /// As [`may_open`](Self::may_open), and [`DEVICE_NOT_READY`](Error::DEVICE_NOT_READY) where
    /// there was no device yet that could be asked.
    pub(super) fn may_ask_to_open(&self) -> Result {
        self.may_open()?;
        self.refusal()
    }

    /// Takes an IRP from its dispatch routine, if `may` allows it, and what that routine returns.
    ///
    /// # Safety
    /// `irp` is one that the driver has just been given, for this device.
    pub(super) unsafe fn admit_if(
        &self,
        irp: NonNull<IRP>,
        may: impl FnOnce(&Self) -> Result,
    ) -> NTSTATUS {
        // Whoever deletes the device waits for this: the device object might go once the request is
        // completed.
        let admitted = self.entered.with(|_entered| {
            may(self)?;
            // SAFETY: the caller's promise, and pending is what is returned.
            unsafe {
                Request::begin(irp);
                Request::lend(irp, |mut request| match D::accept(&mut request) {
                    Err(error) => request.complete(Err(error)),
                    Ok(route) => {
                        request.set_route(route);
                        self.pass_on(request);
                    }
                });
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

    fn pass_on(&self, request: Request<'_>) {
        let passage = match request.route() {
            Route::Now => Some(&self.answering),
            Route::Forward => Some(&self.lent),
            Route::Queue => None,
        };
        if let Some(passage) = passage
            && passage.enter()
        {
            // SAFETY: by the type's invariant, until this has left.
            if let Some(device) = unsafe { self.device() } {
                self.files.answer(device, request);
            }
            passage.leave();
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
    ///
    /// Whoever is told of a request's completion may close another file, on this thread: no lock is
    /// held meanwhile.
    pub(super) fn clean_up(&self, file: PFILE_OBJECT, word: FileWord<'_>) {
        self.entered.with(|_entered| {
            self.queue.cancel_file(file);
            self.serving.note_closed();
            if self.lent.enter() {
                self.kept.clean_up(file);
                // SAFETY: by the type's invariant, until this has left.
                if let Some(device) = unsafe { self.device() } {
                    device.clean_up(word);
                }
                self.lent.leave();
            }
        });
    }

    /// Before the drivers below are asked to start the device, which gives it its power.
    pub(super) fn expect_power(&self) {
        // At PASSIVE_LEVEL, where devices are started and stopped, the lock is always had.
        let _ = self.closed.with(|closed| closed.asleep = false);
    }

    /// Makes a device by `make`, and lets requests through to it. When either fails, the device
    /// and what it was lent are given back.
    ///
    /// A change of its power that comes meanwhile waits for this.
    ///
    /// # Errors
    /// [`DEVICE_POWER_FAILURE`](Error::DEVICE_POWER_FAILURE) when the power is gone again already.
    ///
    /// # Safety
    /// There is no device; the caller starts and stops it. The state stays where it is until
    /// [`stop`](Self::stop) has returned.
    pub(super) unsafe fn start(&self, make: impl FnOnce() -> Made<D>) -> Result {
        self.starting.store(true, Ordering::SeqCst);
        let started = self.closed.with(|closed| {
            if closed.asleep {
                return Err(Error::DEVICE_POWER_FAILURE);
            }
            // SAFETY: the caller's promise: nobody else looks at the device.
            unsafe { self.make_and_serve(make) }.inspect_err(|_| {
                // SAFETY: as above.
                unsafe { self.give_back() };
            })?;
            closed.stopped = false;
            closed.paused = false;
            self.lent.open();
            self.refusal.store(0, Ordering::SeqCst);
            self.let_in();
            Ok(())
        });
        self.starting.store(false, Ordering::SeqCst);
        started?
    }

    /// # Safety
    /// As for [`start`](Self::start).
    unsafe fn make_and_serve(&self, make: impl FnOnce() -> Made<D>) -> Result {
        // SAFETY: the caller's promise.
        unsafe { self.make_device(make) }?;
        self.work.begin();
        self.serving.let_requests_run();
        let context = ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the state stays until the thread has ended, which `stop` waits for.
        unsafe { self.thread.start(serve::<D>, context) }
    }

    /// Takes a reason away for requests to wait, and lets requests through to the device if it
    /// was the last.
    fn reopen(&self, change: impl FnOnce(&mut Closed)) {
        // At PASSIVE_LEVEL, where devices are started and stopped, the lock is always had.
        let _ = self.closed.with(|closed| {
            let was_closed = closed.any();
            change(closed);
            if was_closed && !closed.any() {
                self.let_in();
            }
        });
    }

    /// Lets requests through to the device, with the lock of `closed` held.
    #[inline(never)]
    fn let_in(&self) {
        self.answering.open();
        self.serving.open();
        self.work.set();
        self.kept.admit();
    }

    /// Is there a device?
    fn is_started(&self) -> bool {
        self.thread.is_running()
    }

    /// Is there a device whose power follows the system's, or will there be one in a moment?
    pub(super) fn follows_power(&self) -> bool {
        self.starting.load(Ordering::SeqCst) || self.is_started()
    }

    /// The device, for who starts and stops it or holds `serving`.
    ///
    /// # Safety
    /// Nobody takes the device away meanwhile.
    unsafe fn device(&self) -> Option<&D> {
        // SAFETY: by the type's invariant, and the caller's promise.
        unsafe { self.device.load(Ordering::Acquire).as_ref() }
    }

    /// Moves what `make` makes to where it stays, in a frame of its own, which holds it once.
    ///
    /// # Safety
    /// There is no device, and nobody looks for one.
    #[inline(never)]
    unsafe fn make_device(&self, make: impl FnOnce() -> Made<D>) -> Result {
        let place = self.made.get().cast::<Made<D>>();
        // SAFETY: the caller's promise: the place is nobody else's now.
        let made = unsafe {
            place.write(make());
            &mut *place
        };
        let (device, engine) = match made {
            Ok(made) => made,
            Err(error) => return Err(*error),
        };
        self.engine.store(engine, Ordering::Relaxed);
        self.device.store(device, Ordering::Release);
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
                if self.serving.is_serving() {
                    return Err(Error::DEVICE_BUSY);
                }
            } else {
                self.serving.close();
                self.answering.close();
                self.kept.pause();
                let limit = Some(PATIENCE);
                if !(self.serving.wait_until_free(limit)
                    && self.answering.wait_until_left(limit)
                    && self.kept.is_held(Stage::Served, PATIENCE))
                {
                    self.let_in();
                    return Err(Error::DEVICE_BUSY);
                }
            }
            closed.paused = true;
            Ok(())
        })?
    }

    /// After [`pause`](Self::pause), when there is no stop after all.
    pub(super) fn resume(&self) {
        self.reopen(|closed| closed.paused = false);
    }

    /// Refuses requests with `why` from now on, those that wait included.
    #[inline(never)]
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
        self.serving.end_requests(Error::DEVICE_REMOVED);
        // SAFETY: the caller's promise.
        if let Some(device) = unsafe { self.device() } {
            device.stop_waiting(StopReason::Removal);
        }
        // Requests to other drivers, which the device may wait for.
        self.kept.give_up();
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
        self.work.end();
        let _ = self.closed.with(|closed| {
            if closed.asleep && self.serving.check_running().is_ok() {
                // The one that waits for the power ends without it.
                self.serving.end_requests(Error::DEVICE_NOT_READY);
            }
            self.serving.open();
            self.thread.wait_for_end();
            self.serving.close();
            self.answering.close();
            self.answering.wait_until_left(None);
            closed.stopped = true;
            self.lent.close();
            self.lent.wait_until_left(None);
            // SAFETY: nobody else is left who uses the device.
            unsafe { self.give_back() };
        });
    }

    /// # Safety
    /// Nobody else uses the device.
    #[inline(never)]
    unsafe fn give_back(&self) {
        // SAFETY: the caller's promise. The engine and the device go first, then what they were
        // lent.
        unsafe {
            let device = self.device.swap(ptr::null_mut(), Ordering::AcqRel);
            let engine = self.engine.swap(ptr::null_mut(), Ordering::AcqRel);
            if !device.is_null() {
                engine.drop_in_place();
                device.drop_in_place();
            }
            self.kept.clear();
        }
    }

    fn serve_one(&self, serving: &Serving<'_>, request: Request<'_>) {
        // SAFETY: by the type's invariant: this is the thread, and it holds the lock.
        let Some(device) = (unsafe { self.device() }) else {
            return request.complete(Err(Error::DEVICE_NOT_READY));
        };
        // SAFETY: as above; where there is a device there is its engine.
        let engine = unsafe { &mut *self.engine.load(Ordering::Relaxed) };
        match request.route() {
            Route::Now | Route::Forward => self.files.answer(device, request),
            Route::Queue => device.serve(engine, serving, request),
        }
    }
}

impl<D: Device<'static>> Drop for Runtime<D> {
    fn drop(&mut self) {
        self.queue.fail_all(Error::DEVICE_REMOVED);
    }
}

unsafe extern "C" fn serve<D: Device<'static>>(context: *mut c_void) {
    // SAFETY: the context is the run-time state, which stays until this thread has ended.
    let runtime = unsafe { &*context.cast::<Runtime<D>>() };
    runtime.thread.is_me();
    let serve = |serving: &Serving<'_>, request: Request<'_>| runtime.serve_one(serving, request);
    runtime
        .serving
        .serve_from::<false>(&runtime.queue, &runtime.work, serve);
}
