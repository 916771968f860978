//! [`ServedQueue`]: a queue with threads of its own, which serve what is put there.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr;

use wdk_sys::PFILE_OBJECT;

use super::serving::{Serving, ServingLock, Work};
use super::thread::SystemThread;
use crate::place::assert_handler;
use crate::queue::Queue;
use crate::request::Request;
use crate::scope::{Active, Scope, Stage};
use crate::sync::Timeout;
use crate::{Error, Result};

/// Does a queue wait for the device's power?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueuePower {
    /// Its requests are served while the device has its power, and is not about to be stopped.
    Managed,
    /// Its requests are served for as long as the device is started, so their methods leave the
    /// hardware alone.
    Unmanaged,
}

/// A queue whose requests are served on threads of its own, beside the device's: one request at a
/// time ([`sequential_queue`](Scope::sequential_queue)), or as many as it has threads
/// ([`parallel_queue`](Scope::parallel_queue)). A device has as many of them as it likes.
///
/// Requests come from the device's table ([`Table::forward`](super::Table::forward)), or from
/// another queue: whoever has a request puts it where it goes on. While it waits there it can be
/// cancelled, as in a [`Queue`], and is when the last handle of its file is closed, or the device
/// stopped or gone. While it is served it is told at its [checkpoints](Serving::checkpoint) and in
/// its [waits](Serving::wait_for).
///
/// The method refers to what it uses, and owns nothing that needs dropping. It may wait for what
/// timers, interrupts and work items do.
///
/// | | [managed](QueuePower::Managed) | [not managed](QueuePower::Unmanaged) |
/// |---|---|---|
/// | the power goes, or the device may be stopped | requests wait; one that is served ends, or waits at a checkpoint | nothing |
/// | the device is stopped or gone | requests are cancelled, the one that is served is told, and its end waited for | the same |
///
/// ```
/// use core::time::Duration;
/// use wdk::driver::{Device, QueuePower, ServedQueue, Start, Table};
/// use wdk::sync::{Event, Reset, Wait};
/// use wdk::{Error, Result};
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// const PRESS: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x800, Access::Any);
/// const AWAIT: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x801, Access::Any);
///
/// /// A button. Who waits for it keeps nobody else waiting.
/// struct Button<'d> {
///     pressed: &'d Event,
///     waiting: &'d ServedQueue,
/// }
///
/// impl<'d> Device<'d> for Button<'d> {
///     type Engine = ();
///
///     fn start(start: &Start<'d>) -> Result<(Self, ())> {
///         let pressed: &Event = start.keep(Event::new(Reset::Automatic)?)?;
///         let waiting = start.sequential_queue(QueuePower::Managed, move |serving, request| {
///             let waited = serving.wait_for(&request, pressed, Duration::from_secs(60));
///             request.complete(waited.and_then(|waited| match waited {
///                 Wait::Signalled => Ok(0),
///                 Wait::TimedOut => Err(Error::IO_TIMEOUT),
///             }));
///         })?;
///         Ok((Self { pressed, waiting }, ()))
///     }
///
///     fn requests(table: &mut impl Table<Self, ()>) {
///         table
///             .parallel(PRESS, |button, ()| {
///                 button.pressed.set();
///                 Ok(())
///             })
///             .forward(AWAIT, |button, request| button.waiting.put(request));
///     }
/// }
/// # fn main() {}
/// ```
///
/// # IRQL
/// Everything: `<= DISPATCH_LEVEL`.
pub struct ServedQueue {
    queue: Queue,
    work: Work,
    power: QueuePower,
}

impl ServedQueue {
    /// Puts a request at the end. One that was cancelled meanwhile, or whose file was closed, is
    /// completed at once.
    pub fn put(&self, request: Request<'_>) {
        self.queue.put(request);
        self.work.set();
    }

    /// Takes every request that waits, and completes it with `error`.
    pub fn fail_all(&self, error: Error) {
        self.queue.fail_all(error);
    }

    /// How many requests wait, at this instant.
    #[must_use]
    pub fn len(&self) -> usize {
        self.queue.len()
    }

    /// Waits none, at this instant?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }
}

/// What serves a request.
trait Handler: Sync {
    /// # Safety
    /// No other thread calls it at the same time, unless it is [`Shared`].
    unsafe fn serve(&self, serving: &Serving<'_>, request: Request<'_>);
}

/// A method for one thread.
struct Alone<H>(UnsafeCell<H>);

// SAFETY: it is reached by one thread at a time.
unsafe impl<H: Send> Sync for Alone<H> {}

impl<H: FnMut(&Serving<'_>, Request<'_>) + Send> Handler for Alone<H> {
    unsafe fn serve(&self, serving: &Serving<'_>, request: Request<'_>) {
        // SAFETY: the caller's promise.
        unsafe { (*self.0.get())(serving, request) };
    }
}

/// A method for any number of threads.
struct Shared<H>(H);

impl<H: Fn(&Serving<'_>, Request<'_>) + Send + Sync> Handler for Shared<H> {
    unsafe fn serve(&self, serving: &Serving<'_>, request: Request<'_>) {
        (self.0)(serving, request);
    }
}

/// A queue, and what serves it.
struct ServedQueueOf<H> {
    queue: ServedQueue,
    handler: H,
}

// SAFETY: it calls nobody: the workers do, which become quiet before.
unsafe impl<H> Active for ServedQueueOf<H> {
    const STAGE: Stage = Stage::Queue;

    fn quiesce(&self) {
        self.queue.fail_all(Error::CANCELLED);
    }

    fn clean_up(&self, file: PFILE_OBJECT) {
        self.queue.queue.raw().cancel_file(file);
    }
}

/// A thread that serves a queue.
///
/// # Invariants
/// Of an [`Alone`] method there is one worker.
struct Worker<'d, H> {
    served: &'d ServedQueueOf<H>,
    /// Held while a request is served.
    lock: ServingLock,
    thread: SystemThread,
}

impl<'d, H: Handler + Send + 'd> Worker<'d, H> {
    /// Makes the queue and its threads.
    fn make<const SHARED: bool>(
        scope: &Scope<'d>,
        power: QueuePower,
        threads: usize,
        handler: H,
    ) -> Result<&'d ServedQueue> {
        assert_handler::<H>();
        const {
            assert!(
                !needs_drop::<H>(),
                "what serves a queue owns nothing that needs dropping: have `Scope::keep` keep it, \
                 and refer to it"
            );
        }
        if threads == 0 {
            return Err(Error::INVALID_PARAMETER);
        }
        let queue = ServedQueue {
            queue: Queue::new()?,
            work: Work::uninitialised(),
            power,
        };
        let served: &'d ServedQueueOf<H> =
            scope.keep_active(ServedQueueOf { queue, handler }, |served| {
                // SAFETY: it lies in nonpaged pool, where it stays.
                unsafe { served.queue.work.initialise() };
                Ok(())
            })?;
        for _ in 0..threads {
            let worker = Self {
                served,
                lock: ServingLock::uninitialised(),
                thread: SystemThread::uninitialised(),
            };
            scope.keep_active(worker, |worker| {
                let context = ptr::from_ref(worker).cast_mut().cast();
                // SAFETY: as above; the thread's end is waited for before the worker goes.
                unsafe {
                    worker.lock.initialise();
                    worker.thread.initialise();
                    worker.thread.start(run::<H, SHARED>, context)
                }
            })?;
        }
        Ok(&served.queue)
    }

    fn is_managed(&self) -> bool {
        self.served.queue.power == QueuePower::Managed
    }
}

/// # Safety
/// `context` is a worker that stays until this thread has ended.
unsafe extern "C" fn run<H: Handler, const SHARED: bool>(context: *mut c_void) {
    // SAFETY: the caller's promise.
    let worker = unsafe { &*context.cast::<Worker<'_, H>>() };
    worker.thread.is_me();
    let served = worker.served;
    let serve = |serving: &Serving<'_>, request: Request<'_>| {
        // SAFETY: by the type's invariant: it is shared, or this is its only thread.
        unsafe { served.handler.serve(serving, request) };
    };
    let queue = served.queue.queue.raw();
    worker
        .lock
        .serve_from::<SHARED>(queue, &served.queue.work, serve);
}

// SAFETY: the thread has ended when `quiesce` has returned.
unsafe impl<'d, H: Handler + Send + 'd> Active for Worker<'d, H> {
    const STAGE: Stage = Stage::Served;

    fn quiesce(&self) {
        self.served.queue.work.end();
        self.lock.end_requests(Error::DEVICE_REMOVED);
        self.lock.open();
        self.thread.wait_for_end();
    }

    fn pause(&self) {
        if self.is_managed() {
            self.lock.close();
        }
    }

    fn hold(&self) {
        if self.is_managed() {
            self.lock.close_at_checkpoint();
        }
    }

    fn is_held(&self, limit: Timeout) -> bool {
        !self.is_managed() || self.lock.wait_until_free(Some(limit))
    }

    fn admit(&self) {
        self.lock.open();
        self.served.queue.work.set();
    }

    fn clean_up(&self, _: PFILE_OBJECT) {
        self.lock.note_closed();
    }
}

impl<'d> Scope<'d> {
    /// Makes a queue whose requests `method` serves one at a time, on a thread of their own; see
    /// [`ServedQueue`]. What it captures by value it has to itself.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn sequential_queue(
        &self,
        power: QueuePower,
        method: impl FnMut(&Serving<'_>, Request<'_>) + Send + 'd,
    ) -> Result<&'d ServedQueue> {
        Worker::make::<false>(self, power, 1, Alone(UnsafeCell::new(method)))
    }

    /// Makes a queue whose requests `method` serves on so many threads, as many at a time; see
    /// [`ServedQueue`]. Requests that wait for nothing need none: see
    /// [`Table::parallel`](super::Table::parallel).
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER) for none;
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn parallel_queue(
        &self,
        power: QueuePower,
        threads: usize,
        method: impl Fn(&Serving<'_>, Request<'_>) + Send + Sync + 'd,
    ) -> Result<&'d ServedQueue> {
        Worker::make::<true>(self, power, threads, Shared(method))
    }
}
