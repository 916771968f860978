//! The framework: from `DriverEntry` to a [`Device`] that is there exactly while it is started.
//!
//! A driver implements [`Device`] and names it in [`driver!`](crate::driver!). The framework makes
//! the dispatch table and the device objects, follows the PnP and power managers' requests, and
//! keeps the applications' requests: it refuses them, answers them at once, or puts them into the
//! device's queue, from which a thread of the device's own serves them one at a time.
//!
//! # What a device is given
//! [`Start`] lends what belongs to the device for as long as it is started, `'d`: registers,
//! interrupts, configuration space, DMA, timers. All of it is the framework's, so that nothing can
//! be kept longer, or stay connected because its owner was forgotten. A device holds references,
//! and is dropped first.
//!
//! # What becomes of a request
//! [`Device::requests`] says in a [`Table`] which method answers what. A request is looked at in
//! its caller's thread first: what the table does not have is refused, and buffers that can be
//! locked there alone are locked. What is [parallel](Table::parallel) is answered in the same
//! thread, any number at once. All else goes through the queue to the device's thread, which serves
//! one at a time: cancelled while it waits there, it never gets so far; cancelled while it is
//! served, it is told at its [checkpoints](Underway::checkpoint) and in its
//! [waits](Underway::wait_for). The last handle of a file closed, its requests are cancelled, and
//! nobody else's.
//!
//! Requests that wait long, or are to be served beside each other, go through [queues](ServedQueue)
//! of the device's own.
//!
//! What a driver keeps for each file, and who opens the device, is said in the table too: see
//! [`FileContext`](crate::request::FileContext).
//!
//! A device that decides otherwise (by what a request holds, or whose it is) has no table and does
//! by hand what follows from one: [`Device::accept`] routes, [`Device::answer`] is called for
//! [`Route::Now`], and [`Device::serve`] for [`Route::Queue`].
//!
//! | The device is | A request |
//! |---|---|
//! | not started yet, or could not be | fails with [`DEVICE_NOT_READY`](crate::Error::DEVICE_NOT_READY) |
//! | started | is answered or served |
//! | without power, asked to stop, or stopped | waits in the queue |
//! | unplugged or removed | fails with [`DEVICE_REMOVED`](crate::Error::DEVICE_REMOVED), at its next checkpoint or command if it is being served |
//!
//! A request is lent to the driver for one call: of [`answer`](Device::answer),
//! [`serve`](Device::serve), or a closure that takes it from a queue. When that returns, it is one
//! of these:
//!
//! | The request was | What becomes of it |
//! |---|---|
//! | completed | its locked memory is unlocked, and it is its caller's again |
//! | dropped | as completed with [`INVALID_DEVICE_REQUEST`](crate::Error::INVALID_DEVICE_REQUEST) |
//! | put into a [`Queue`](crate::queue::Queue) | it is taken from there and completed later, or cancelled with its caller, its file or its device |
//! | forgotten, or in memory that was | the framework unlocks its memory and completes it with [`CANCELLED`](crate::Error::CANCELLED), and says so to the debugger |
//!
//! # PnP
//! | Request | What happens |
//! |---|---|
//! | start | the lower drivers start, then [`Device::start`]; the interface is enabled |
//! | query stop | waits until no request is served any more; refused with [`DEVICE_BUSY`](crate::Error::DEVICE_BUSY) when that takes more than ten seconds |
//! | cancel stop | once the drivers below have answered, requests are served again |
//! | stop | the device is dropped, then the request is passed down |
//! | query remove | agreed to, and passed down; from then on nobody opens the device: [`NO_SUCH_DEVICE`](crate::Error::NO_SUCH_DEVICE) |
//! | cancel remove | once the drivers below have answered, the device may be opened again |
//! | surprise removal | the interface is disabled, waiting requests fail, [`Device::stop_waiting`], the device is dropped, then the request is passed down |
//! | remove | as surprise removal where there was none; then the device object is detached and deleted |
//! | query device state | a device that could not be resumed is reported as failed, so that the PnP manager removes it |
//! | filter resource requirements | [`Device::filter_resources`], for a device that has one, once the drivers below have answered |
//! | query capabilities | once the drivers below have answered, the device is said to survive being unplugged |
//! | any other | passed down untouched |
//!
//! # Power
//! The driver owns its device's power policy: D0 while the system works, D3 in every other state. A
//! thread of the device's own works on that.
//!
//! | When the power goes | When it is back |
//! |---|---|
//! | requests wait: the one that is served ends or comes to a checkpoint, those that are answered end | lines are connected, messages that came meanwhile are served |
//! | work items end and wait, then timers | [`Device::resume`] |
//! | [`Device::suspend`] silences the device | timers and work items do what they missed, once |
//! | lines are disconnected, deferred routines end | requests go on |
//! | the request is passed down | the request is completed |
//!
//! What does not come to rest in three seconds is told by [`Device::stop_waiting`]; what then does
//! not end in a second each finds a device without power. Files are closed meanwhile. When the
//! power does not come back, or the device cannot be resumed, requests fail with the reason, the
//! one that waits at a checkpoint too, and the PnP manager is told that the device has failed.
//!
//! WMI requests are passed down.

mod control;
mod dispatch;
mod entry;
mod events;
mod extension;
mod files;
mod filter;
mod forward;

mod pnp;
mod power;
mod power_thread;
mod properties;
mod runtime;
mod served_queue;
mod serving;
mod start;
mod table;
mod thread;
mod unload;

use wdk_sys::GUID;

use crate::etw::Provider;
use crate::request::{FileWord, Request, Route};
use crate::resources::Requirements;
use crate::{Error, Result};

pub use crate::scope::Scope;
#[doc(hidden)]
pub use control::control_driver_entry;
#[doc(hidden)]
pub use entry::driver_entry;
#[doc(hidden)]
pub use filter::filter_driver_entry;
pub use filter::{Attach, CompletedRequest, Decision, Filter, FilteredRequest};
pub use properties::DeviceProperties;
pub use served_queue::{QueuePower, ServedQueue};
pub use serving::Serving;
pub use start::Start;
use table::{Accepting, Answering, CleaningUp, Deciding, Serve};
pub use table::{Served, Table, Underway};

pub use control::ControlDevice;

/// Why a device is told to [stop waiting](Device::stop_waiting).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// Its power must go, and something has been at work with it for too long: a request, or a work
    /// item. When the power is back [`Device::resume`] is called, as always.
    PowerDown,
    /// It is gone or about to be removed. It is dropped once the request that is being served has
    /// ended.
    Removal,
}

impl StopReason {
    /// What requests fail with for this reason.
    #[must_use]
    pub const fn error(self) -> Error {
        match self {
            Self::PowerDown => Error::DEVICE_POWER_FAILURE,
            Self::Removal => Error::DEVICE_REMOVED,
        }
    }
}

/// A device, from the moment it is started to the moment it is stopped or gone.
///
/// `'d` is that time. Whatever [`Start`] lends lasts so long; a device keeps it as `&'d`
/// references.
///
/// ```
/// use wdk::driver::{Device, Serving, Start};
/// use wdk::request::Request;
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// /// A number, and its square.
/// const SQUARE: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// struct Squares;
///
/// impl<'d> Device<'d> for Squares {
///     type Engine = ();
///
///     fn start(_: &Start<'d>) -> wdk::Result<(Self, ())> {
///         Ok((Self, ()))
///     }
///
///     fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
///         request.on(SQUARE, |number| Ok(u64::from(number) * u64::from(number)));
///     }
/// }
/// ```
///
/// # IRQL
/// Everything is called at `PASSIVE_LEVEL`, but [`accept`](Self::accept) and
/// [`answer`](Self::answer) for requests that other drivers make, which may come at
/// `<= DISPATCH_LEVEL`.
pub trait Device<'d>: Sized + Send + Sync {
    /// What only the request that is served has: DMA channels, buffers, counters. `()` where there
    /// is nothing.
    type Engine: Send;

    /// The device interface class under which applications find the device.
    const INTERFACE: Option<GUID> = None;

    /// Is one file at most open at a time? Another create request fails with
    /// [`ACCESS_DENIED`](Error::ACCESS_DENIED) until the file is closed and its last request has
    /// ended, unless it is [relative](crate::request::Opening::is_relative) to that file: as the
    /// I/O manager has it for a named device object that is exclusive (`DO_EXCLUSIVE`). It looks at
    /// the bus driver's object, which the INF file alone can make so, for all drivers of the stack.
    const EXCLUSIVE: bool = false;

    /// Does [`filter_resources`](Self::filter_resources) change anything?
    const FILTERS_RESOURCES: bool = false;

    /// Changes what the device asks for, before the PnP manager decides what it is given. The bus
    /// driver has filled the list in.
    fn filter_resources(requirements: &mut Requirements<'_>) {
        let _ = requirements;
    }

    /// Makes the device ready with the resources it has been given. What is returned is dropped
    /// when the device is stopped or removed; dropping it must leave the device quiet.
    ///
    /// The device and its engine have [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE) bytes
    /// together at most, which is checked while compiling. What is large is made
    /// [in its place](Scope::keep_with), and the device keeps a reference.
    ///
    /// # Errors
    /// Whatever keeps the device from working; the start request fails with it.
    fn start(start: &Start<'d>) -> Result<(Self, Self::Engine)>;

    /// Says which requests the device takes, and the method that answers each; see [`Table`].
    /// [`accept`](Self::accept), [`answer`](Self::answer) and [`serve`](Self::serve) follow from
    /// it.
    fn requests(table: &mut impl Table<Self, Self::Engine>) {
        let _ = table;
    }

    /// Looks at a request that has just come, in the caller's thread: decides where it goes, and
    /// locks what only the caller's thread can (see [`Request::lock_input`]). The device itself may
    /// be stopped now. It is what KMDF calls [`EvtIoInCallerContext`], and is called before the
    /// request is in any queue.
    ///
    /// Without one it is as [`requests`](Self::requests) says; where that has no entry at all,
    /// everything goes into the queue.
    ///
    /// [`EvtIoInCallerContext`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdfdevice/nc-wdfdevice-evt_wdf_io_in_caller_context
    ///
    /// # Errors
    /// What the request is completed with.
    fn accept(request: &mut Request<'_>) -> Result<Route> {
        let mut table = Accepting::new(request);
        Self::requests(&mut table);
        table.route()
    }

    /// Answers a request that was routed to [`Route::Now`]. Requests that wait for nothing and need
    /// nothing to themselves are answered here, however many at once.
    ///
    /// Without one it is as [`requests`](Self::requests) says.
    fn answer(&self, request: Request<'_>) {
        Self::requests(&mut Answering::new(self, request));
    }

    /// Serves a request from the queue. One is served at a time, on the device's own thread.
    ///
    /// It is completed when `request` is, or dropped. A device that completes it later puts it into
    /// a [`Queue`](crate::queue::Queue) of its own.
    ///
    /// Without one it is as [`requests`](Self::requests) says.
    fn serve(&self, engine: &mut Self::Engine, serving: &Serving<'_>, request: Request<'_>) {
        Self::requests(&mut Serve::new(self, engine, serving, request));
    }

    /// Does the table decide who opens the device?
    #[doc(hidden)]
    fn decides_who_opens() -> bool {
        let mut table = Deciding(false);
        Self::requests(&mut table);
        table.0
    }

    /// The last handle of a file was closed.
    #[doc(hidden)]
    fn clean_up(&self, file: FileWord<'_>) {
        Self::requests(&mut CleaningUp { device: self, file });
    }

    /// The device's power is about to go: silences the device, so that it does nothing and
    /// interrupts no more when this returns. Until then its interrupts are served.
    ///
    /// No request is being answered, and none is being served, but for one that may wait at a
    /// [checkpoint](Serving::checkpoint) until the power is back; nor do timers go off or work
    /// items run. That takes three seconds at most. After those the device is told by
    /// [`stop_waiting`](Self::stop_waiting), and what still does not end a moment later finds a
    /// device without power.
    fn suspend(&self) {}

    /// The device's power is back, and its registers hold what they do after power-on. Interrupts
    /// are served; timers, work items and requests go on when this has returned.
    ///
    /// # Errors
    /// Whatever keeps the device from working. Requests fail with it from now on, the one that
    /// waits at a checkpoint too, and the PnP manager is told that the device has failed.
    fn resume(&self) -> Result {
        Ok(())
    }

    /// The provider of the driver's events, which is registered when the driver is loaded and taken
    /// back when it is unloaded; see [`etw`](crate::etw).
    #[must_use]
    fn etw_provider() -> Option<&'static Provider> {
        None
    }

    /// The driver is being unloaded; its devices are gone. What it has put into `static`s, which
    /// are never dropped, is taken out of them here. In builds with debug assertions the memory
    /// that is left afterwards is reported to the debugger.
    fn unload() {}

    /// Whatever waits for the device must stop waiting, and fail, for instance with
    /// [`why.error()`](StopReason::error). Called while a request may still be served, and more
    /// than once.
    fn stop_waiting(&self, why: StopReason) {
        let _ = why;
    }
}

/// Makes the image a driver for devices of the given type: defines `DriverEntry`.
///
/// The type is named with its lifetime where it has one:
///
/// ```
/// # use wdk::driver::{Device, Start, Serving};
/// # use wdk::request::Request;
/// struct MyDevice<'d> {
///     name: &'d [u8; 4],
/// }
///
/// impl<'d> Device<'d> for MyDevice<'d> {
///     type Engine = ();
///
///     fn start(start: &Start<'d>) -> wdk::Result<(Self, ())> {
///         Ok((Self { name: start.keep(*b"mine")? }, ()))
///     }
///
///     fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
///         request.complete(Ok(self.name.len()));
///     }
/// }
///
/// wdk::driver!(MyDevice<'d>);
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! driver {
    ($device:ident) => {
        $crate::define_entry!(driver_entry, Device, 'd, $device, $device);
    };
    ($device:ident<$lifetime:lifetime>) => {
        $crate::define_entry!(driver_entry, Device, $lifetime, $device<$lifetime>, $device<'static>);
    };
}

/// Makes the image a driver with one device object that stands for no hardware: defines
/// `DriverEntry`; see [`ControlDevice`](crate::driver::ControlDevice).
#[macro_export]
macro_rules! control_driver {
    ($device:ident) => {
        $crate::define_entry!(control_driver_entry, ControlDevice, 'd, $device, $device);
    };
    ($device:ident<$lifetime:lifetime>) => {
        $crate::define_entry!(control_driver_entry, ControlDevice, $lifetime, $device<$lifetime>, $device<'static>);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! define_entry {
    ($entry:ident, $trait:ident, $lifetime:lifetime, $device:ty, $any:ty) => {
        /// The image's entry point.
        ///
        /// # Safety
        /// Called by the kernel, once, with the driver's own object.
        // SAFETY: the linker is told to begin here, and no other image sees the name.
        #[unsafe(export_name = "DriverEntry")]
        pub unsafe extern "C" fn driver_entry(
            driver: *mut $crate::sys::DRIVER_OBJECT,
            registry_path: *const $crate::sys::UNICODE_STRING,
        ) -> $crate::sys::NTSTATUS {
            // A device that is one for some times only, for all time for instance, could keep what
            // it is lent.
            fn is_one_however_short<$lifetime>() {
                fn needs<'every, D: $crate::driver::$trait<'every>>() {}
                needs::<$lifetime, $device>();
            }
            let _ = is_one_however_short;
            // SAFETY: the kernel's promise, and what was just made sure of.
            unsafe { $crate::driver::$entry::<$any>(driver, registry_path) }
        }
    };
}
