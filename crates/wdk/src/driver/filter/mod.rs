//! Drivers of devices that stand above or below another driver's in its stack: [`Filter`].

mod attach;
mod dispatch;
mod entry;
mod extension;
mod kinds;
mod pnp;
mod request;

use crate::etw::Provider;
use crate::request::Request;
use crate::{Error, Result};

pub use attach::Attach;
pub use entry::filter_driver_entry;
pub use request::{CompletedRequest, FilteredRequest};

/// A filter: a device that is attached above or below the function driver's and sees every request
/// that passes, of any kind. Which of the two it is says the INF.
///
/// Every request is passed down unless [`filter`](Self::filter) says otherwise; the requests of the
/// PnP and the power manager are passed down as they must be, whatever it says. There is one filter
/// for each device that the driver is installed for, `'d` is the time from its attachment to the
/// device's removal.
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use wdk::driver::{Attach, CompletedRequest, Decision, Filter, FilteredRequest};
/// use wdk::request::Kind;
///
/// /// Counts the writes that fail.
/// #[derive(Default)]
/// struct Failures {
///     writes: AtomicU32,
/// }
///
/// impl<'d> Filter<'d> for Failures {
///     fn attach(_: &Attach<'d>) -> wdk::Result<Self> {
///         Ok(Self::default())
///     }
///
///     fn filter(&self, request: &mut FilteredRequest<'_>) -> Decision {
///         match request.kind() {
///             Kind::Write => Decision::Watch(0),
///             _ => Decision::PassDown,
///         }
///     }
///
///     fn completed(&self, request: &mut CompletedRequest<'_>, _note: u64) {
///         if request.result().is_err() {
///             self.writes.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// wdk::filter_driver!(Failures);
/// # fn main() {}
/// ```
///
/// # What the framework sees to
/// * The device object has the type, the characteristics and the flags of the one below
///   (`DO_BUFFERED_IO`, `DO_DIRECT_IO`, `DO_POWER_PAGABLE`, `DO_POWER_INRUSH`). The flag for
///   pageable power follows when the device comes to hold a paging file, and removable media when
///   the device is started.
/// * A surprise removal is passed down, and the filter stays attached. What is in its
///   [queues](crate::queue::Queue) is cancelled, and it answers nothing any more:
///   [`DEVICE_REMOVED`](Error::DEVICE_REMOVED).
/// * A removal is passed down; then whoever is in the filter is waited for, and each request that
///   is watched; then the filter is dropped, and its device detached and deleted. Requests that
///   the drivers below end only when they are removed, such as one that waits for a wake signal,
///   can so be watched.
/// * The driver is not unloaded while a completion routine of its runs.
///
/// # IRQL
/// [`attach`](Self::attach) and [`unload`](Self::unload) are called at `PASSIVE_LEVEL`, all else at
/// `<= DISPATCH_LEVEL`: a filter knows neither who sends a request nor who completes it.
pub trait Filter<'d>: Sized + Send + Sync {
    /// Makes the filter for a device. It has
    /// [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE) bytes at most, which is checked while
    /// compiling; what is larger is [kept](super::Scope::keep_with).
    ///
    /// # Errors
    /// Whatever keeps the filter from its work. The device has no filter then; the PnP manager does
    /// not start a device whose filter cannot be had, unless that is not one of its INF's.
    fn attach(attach: &Attach<'d>) -> Result<Self>;

    /// Looks at a request on its way down, in its sender's thread, and decides what becomes of it.
    fn filter(&self, request: &mut FilteredRequest<'_>) -> Decision {
        let _ = request;
        Decision::PassDown
    }

    /// A request that was [watched](Decision::Watch) has been completed by the drivers below,
    /// and is on its way up. `note` is what was noted of it on its way down.
    fn completed(&self, request: &mut CompletedRequest<'_>, note: u64) {
        let _ = (request, note);
    }

    /// Answers a request that is the filter's own: [`Decision::Answer`]. It is completed here, or
    /// put into a [`Queue`](crate::queue::Queue).
    fn answer(&self, request: Request<'_>) {
        drop(request);
    }

    /// The provider of the driver's events; see
    /// [`Device::etw_provider`](super::Device::etw_provider).
    #[must_use]
    fn etw_provider() -> Option<&'static Provider> {
        None
    }

    /// The driver is being unloaded; see [`Device::unload`](super::Device::unload).
    fn unload() {}
}

/// What becomes of a request that passes a [`Filter`].
///
/// What cannot be done with a request of some kind is not done, and the request is passed down:
/// the table says what can. Nobody may fail to close a file, or to remove a device.
///
/// | Requests | `Watch` | `Fail` | `Answer` |
/// |---|---|---|---|
/// | reads, writes, control codes | yes | yes | yes |
/// | to create a file; to flush, and all others of a file | yes | yes | no |
/// | to clean up or close a file | yes | no | no |
/// | WMI | yes | yes | no |
/// | PnP: start, query stop, query remove | yes | yes | no |
/// | PnP: remove | no | no | no |
/// | PnP: any other | yes | no | no |
/// | power: query, wait for wake | yes | yes | no |
/// | power: any other | yes | no | no |
///
/// ```
/// use wdk::Error;
/// use wdk::driver::{Decision, FilteredRequest};
/// use wdk::request::Kind;
///
/// /// Lets nobody write.
/// fn protect(request: &FilteredRequest<'_>) -> Decision {
///     match request.kind() {
///         Kind::Write => Decision::Fail(Error::ACCESS_DENIED),
///         _ => Decision::PassDown,
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is passed down, and not seen again (`IoSkipCurrentIrpStackLocation`).
    PassDown,
    /// It is passed down, and [`Filter::completed`] is called when the drivers below are done with
    /// it, with this word (`IoSetCompletionRoutine`): the time, an index, what to do with it. For a
    /// request that no file is known of that takes memory (`IoSetCompletionRoutineEx`): where there
    /// is none it fails, or is passed down unwatched where it must not fail.
    Watch(u64),
    /// It is completed with an error. The drivers below do not see it.
    Fail(Error),
    /// It is answered by [`Filter::answer`]. The drivers below do not see it.
    Answer,
}

/// Makes the image a filter driver: defines `DriverEntry`; see
/// [`Filter`](crate::driver::Filter). A type with a lifetime is named with it: `MyFilter<'d>`.
#[macro_export]
macro_rules! filter_driver {
    ($filter:ident) => {
        $crate::define_entry!(filter_driver_entry, Filter, 'd, $filter, $filter);
    };
    ($filter:ident<$lifetime:lifetime>) => {
        $crate::define_entry!(filter_driver_entry, Filter, $lifetime, $filter<$lifetime>, $filter<'static>);
    };
}
