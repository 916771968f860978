//! [`Table`]: which requests a device takes, and the method that each is answered by.

use core::time::Duration;

use super::serving::Serving;
use crate::request::{Entry, FileContext, FileWord, Kind, Opening, Request, Route, answer};
use crate::sync::{Event, Wait};
use crate::{Error, Result};

/// A device's requests, one [`Entry`] for each: which method answers it, and where that runs. The
/// words are those of KMDF's queues.
///
/// | Method | Runs | One at a time? | Has the engine? |
/// |---|---|---|---|
/// | [`parallel`](Self::parallel) | in the caller's thread, while the device is there | no | no |
/// | [`sequential`](Self::sequential) | on the device's thread | yes | yes |
/// | [`manual`](Self::manual) | on the device's thread, and is given the request itself | yes | yes |
/// | [`forward`](Self::forward) | in the caller's thread, asleep or awake, and is given the request itself | no | no |
///
/// What is not in the table is refused with
/// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST). Of two entries for one kind of
/// request the first counts.
///
/// Whoever the device's security descriptor lets may open the device, as often as it likes, unless
/// the table says otherwise: [`create`](Self::create) decides, and makes what the driver keeps for
/// the file, and [`cleanup`](Self::cleanup) is told when its last handle was closed.
///
/// ```
/// use wdk::Result;
/// use wdk::driver::{Device, Served, Start, Table};
/// use wdk::request::{Read, Span};
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// const VERSION: ControlCode<Buffered, (), u32> = ControlCode::new(0x8000, 0x800, Access::Any);
/// const FILL: ControlCode<Buffered, u8, ()> = ControlCode::new(0x8000, 0x801, Access::Write);
///
/// struct Pattern;
///
/// impl<'d> Device<'d> for Pattern {
///     /// What is read. Only what is sequential sees it, so it needs no lock.
///     type Engine = u8;
///
///     fn start(_: &Start<'d>) -> Result<(Self, u8)> {
///         Ok((Self, 0))
///     }
///
///     fn requests(table: &mut impl Table<Self, u8>) {
///         table
///             .parallel(VERSION, Self::version)
///             .sequential(FILL, Self::fill)
///             .sequential(Read, Self::read);
///     }
/// }
///
/// impl Pattern {
///     fn version(&self, (): ()) -> Result<u32> {
///         Ok(1)
///     }
///
///     fn fill(&self, served: Served<'_, u8>, pattern: u8) -> Result {
///         *served.engine = pattern;
///         Ok(())
///     }
///
///     fn read(&self, served: Served<'_, u8>, span: Span<'_>) -> Result<usize> {
///         for at in 0..span.memory.len() {
///             served.request.checkpoint()?;
///             span.memory.write(at, &[*served.engine])?;
///         }
///         Ok(span.memory.len())
///     }
/// }
/// # fn main() {}
/// ```
pub trait Table<D, E>: sealed::Sealed {
    /// Has `method` answer at once, in the caller's thread, however many at the same time. While
    /// the device is not there the request waits.
    ///
    /// # IRQL
    /// `method` is called at the caller's: `PASSIVE_LEVEL`, or `<= DISPATCH_LEVEL` where other
    /// drivers make such requests.
    fn parallel<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        let _ = (entry, method);
        self
    }

    /// Has `method` answer on the device's own thread, one request after the other, in the order in
    /// which they came. Until its turn comes the request can be cancelled.
    ///
    /// # IRQL
    /// `method` is called at `PASSIVE_LEVEL`.
    fn sequential<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, Served<'_, E>, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        let _ = (entry, method);
        self
    }

    /// As [`sequential`](Self::sequential), for requests that are completed later: `method` puts
    /// the request into a [`Queue`](crate::queue::Queue), or completes it.
    fn manual<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, &mut E, Request<'_>),
    ) -> &mut Self {
        let _ = (entry, method);
        self
    }

    /// Has `method` put the request into a [queue of the device's](super::ServedQueue), or complete
    /// it: in the caller's thread, whether the device has its power or not, so it leaves the
    /// hardware alone.
    ///
    /// # IRQL
    /// As [`parallel`](Self::parallel).
    fn forward<P: Entry>(&mut self, entry: P, method: impl FnOnce(&D, Request<'_>)) -> &mut Self {
        let _ = (entry, method);
        self
    }

    /// Has `method` decide who opens the device (`IRP_MJ_CREATE`), and make what the driver keeps
    /// for the file; see [`FileContext`]. It is called in the caller's thread, and while the device
    /// is not there the caller waits, as in [`parallel`](Self::parallel).
    ///
    /// # IRQL
    /// `method` is called at `PASSIVE_LEVEL`.
    fn create<F: FileContext>(
        &mut self,
        method: impl FnOnce(&D, Opening<'_>) -> Result<F>,
    ) -> &mut Self {
        let _ = method;
        self
    }

    /// Tells `method` that the last handle of a file was closed (`IRP_MJ_CLEANUP`), once its
    /// requests that waited have been cancelled, and the one that is being served ends at its next
    /// checkpoint. It is called in the thread that closes the handle, whether the device has its
    /// power or not, so it leaves the hardware alone. What the driver keeps for the file is dropped
    /// later.
    ///
    /// It is not called while the device is stopped or gone, nor where no context of this type was
    /// kept for the file.
    ///
    /// # IRQL
    /// `method` is called at `PASSIVE_LEVEL`.
    fn cleanup<F: FileContext>(&mut self, method: impl FnOnce(&D, &F)) -> &mut Self {
        let _ = method;
        self
    }
}

mod sealed {
    pub trait Sealed {}
}

/// What a method has to itself while it serves a request: no other [sequential](Table::sequential)
/// one is served meanwhile.
pub struct Served<'a, E> {
    /// The device's [`Engine`](super::Device::Engine).
    pub engine: &'a mut E,
    /// The request, which may be wanted no more.
    pub request: Underway<'a>,
}

/// A request that is being served.
///
/// ```
/// use core::time::Duration;
/// use wdk::driver::Served;
/// use wdk::sync::{Event, Wait};
/// use wdk::{Error, Result};
///
/// /// Waits for the device, whose deferred routine sets the event, and for nothing else.
/// fn wait(served: &Served<'_, ()>, answered: &Event) -> Result {
///     match served.request.wait_for(answered, Duration::from_secs(2))? {
///         Wait::Signalled => Ok(()),
///         Wait::TimedOut => Err(Error::IO_TIMEOUT),
///     }
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Underway<'a> {
    serving: &'a Serving<'a>,
    request: &'a Request<'a>,
}

impl Underway<'_> {
    /// Says that this is a good moment to be interrupted: the device has nothing to do. See
    /// [`Serving::checkpoint`].
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`CANCELLED`](Error::CANCELLED) when the request's caller wants it no more, and why the
    /// device does not come back; the method answers with it.
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL).
    #[inline]
    pub fn checkpoint(&self) -> Result {
        self.serving.checkpoint(self.request)
    }

    /// Waits until `event` is signalled, `timeout` at most, unless the request or the device ends
    /// before. See [`Serving::wait_for`].
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// As [`checkpoint`](Self::checkpoint), at once when that becomes so.
    pub fn wait_for(&self, event: &Event, timeout: Duration) -> Result<Wait> {
        self.serving.wait_for(self.request, event, timeout)
    }
}

/// Decides where a request goes that has just come.
pub(super) struct Accepting<'a, 'r> {
    request: &'a mut Request<'r>,
    kind: Kind,
    /// There is something in the table.
    any: bool,
    found: Option<Result<Route>>,
}

impl<'a, 'r> Accepting<'a, 'r> {
    pub(super) fn new(request: &'a mut Request<'r>) -> Self {
        Self {
            kind: request.kind(),
            request,
            any: false,
            found: None,
        }
    }

    fn entry(&mut self, entry: impl Entry, route: Route) -> &mut Self {
        self.any = true;
        if self.found.is_none() && self.kind == entry.kind() {
            self.found = Some(entry.accept(self.request).map(|()| route));
        }
        self
    }

    /// Where it goes; into the queue, if nothing is said about any request.
    pub(super) fn route(self) -> Result<Route> {
        match self.found {
            Some(found) => found,
            None if self.any => Err(Error::INVALID_DEVICE_REQUEST),
            None => Ok(Route::Queue),
        }
    }
}

impl sealed::Sealed for Accepting<'_, '_> {}

impl<D, E> Table<D, E> for Accepting<'_, '_> {
    fn parallel<P: Entry>(
        &mut self,
        entry: P,
        _: impl FnOnce(&D, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        self.entry(entry, Route::Now)
    }

    fn sequential<P: Entry>(
        &mut self,
        entry: P,
        _: impl FnOnce(&D, Served<'_, E>, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        self.entry(entry, Route::Queue)
    }

    fn manual<P: Entry>(&mut self, entry: P, _: impl FnOnce(&D, &mut E, Request<'_>)) -> &mut Self {
        self.entry(entry, Route::Queue)
    }

    fn forward<P: Entry>(&mut self, entry: P, _: impl FnOnce(&D, Request<'_>)) -> &mut Self {
        self.entry(entry, Route::Forward)
    }

    fn create<F: FileContext>(
        &mut self,
        _: impl FnOnce(&D, Opening<'_>) -> Result<F>,
    ) -> &mut Self {
        if self.found.is_none() && self.kind == Kind::Create {
            self.found = Some(Ok(Route::Now));
        }
        self
    }
}

/// Has a request answered that was routed to [`Route::Now`].
pub(super) struct Answering<'a, D> {
    device: &'a D,
    kind: Kind,
    request: Option<Request<'a>>,
}

impl<'a, D> Answering<'a, D> {
    pub(super) fn new(device: &'a D, request: Request<'a>) -> Self {
        Self {
            device,
            kind: request.kind(),
            request: Some(request),
        }
    }
}

impl<D> sealed::Sealed for Answering<'_, D> {}

impl<D, E> Table<D, E> for Answering<'_, D> {
    #[inline]
    fn parallel<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        if self.kind == entry.kind()
            && let Some(request) = self.request.take()
        {
            answer(request, entry, |_, given| method(self.device, given));
        }
        self
    }

    #[inline]
    fn forward<P: Entry>(&mut self, entry: P, method: impl FnOnce(&D, Request<'_>)) -> &mut Self {
        if self.kind == entry.kind()
            && let Some(request) = self.request.take()
        {
            method(self.device, request);
        }
        self
    }

    #[inline]
    fn create<F: FileContext>(
        &mut self,
        method: impl FnOnce(&D, Opening<'_>) -> Result<F>,
    ) -> &mut Self {
        if self.kind == Kind::Create
            && let Some(request) = self.request.take()
        {
            request.open(|opening| method(self.device, opening));
        }
        self
    }
}

/// Has a request served that comes from the queue.
pub(super) struct Serve<'a, D, E> {
    device: &'a D,
    engine: &'a mut E,
    serving: &'a Serving<'a>,
    kind: Kind,
    request: Option<Request<'a>>,
}

impl<'a, D, E> Serve<'a, D, E> {
    pub(super) fn new(
        device: &'a D,
        engine: &'a mut E,
        serving: &'a Serving<'a>,
        request: Request<'a>,
    ) -> Self {
        Self {
            device,
            engine,
            serving,
            kind: request.kind(),
            request: Some(request),
        }
    }
}

impl<D, E> sealed::Sealed for Serve<'_, D, E> {}

impl<D, E> Table<D, E> for Serve<'_, D, E> {
    #[inline]
    fn sequential<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, Served<'_, E>, P::Given<'_>) -> Result<P::Answer>,
    ) -> &mut Self {
        if self.kind == entry.kind()
            && let Some(request) = self.request.take()
        {
            answer(request, entry, |request, given| {
                let served = Served {
                    engine: self.engine,
                    request: Underway {
                        serving: self.serving,
                        request,
                    },
                };
                method(self.device, served, given)
            });
        }
        self
    }

    #[inline]
    fn manual<P: Entry>(
        &mut self,
        entry: P,
        method: impl FnOnce(&D, &mut E, Request<'_>),
    ) -> &mut Self {
        if self.kind == entry.kind()
            && let Some(request) = self.request.take()
        {
            method(self.device, self.engine, request);
        }
        self
    }
}

/// Finds out whether the table decides who opens the device.
pub(super) struct Deciding(pub(super) bool);

impl sealed::Sealed for Deciding {}

impl<D, E> Table<D, E> for Deciding {
    #[inline]
    fn create<F: FileContext>(
        &mut self,
        _: impl FnOnce(&D, Opening<'_>) -> Result<F>,
    ) -> &mut Self {
        self.0 = true;
        self
    }
}

/// Tells the device that the last handle of a file was closed.
pub struct CleaningUp<'a, D> {
    pub(super) device: &'a D,
    pub(super) file: FileWord<'a>,
}

impl<D> sealed::Sealed for CleaningUp<'_, D> {}

impl<D, E> Table<D, E> for CleaningUp<'_, D> {
    #[inline]
    fn cleanup<F: FileContext>(&mut self, method: impl FnOnce(&D, &F)) -> &mut Self {
        // SAFETY: the file is closed only when the request to clean it up has been completed, which
        // this comes before.
        if let Some(context) = unsafe { self.file.context() } {
            method(self.device, context);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use wdk_ioctl::{Access, Buffered, ControlCode};

    use super::*;
    use crate::request::fake::with_request;
    use crate::request::{KernelOnly, Read};

    type Code = ControlCode<Buffered, u32, u32>;
    const FIRST: Code = ControlCode::new(0x8000, 0x800, Access::Any);
    const SECOND: Code = ControlCode::new(0x8000, 0x801, Access::Any);
    const PRIVATE: Code = ControlCode::new(0x8000, 0x802, Access::Any);

    fn requests(table: &mut impl Table<(), ()>) {
        table
            .parallel(FIRST, |(), number| Ok(number))
            .sequential(SECOND, |(), _, number| Ok(number))
            .parallel(KernelOnly(PRIVATE), |(), number| Ok(number))
            .manual(FIRST, |(), (), _| ())
            .manual(Read, |(), (), _| ());
    }

    fn route(request: &mut Request<'_>) -> Result<Route> {
        let mut table = Accepting::new(request);
        requests(&mut table);
        table.route()
    }

    #[test]
    fn a_request_goes_where_its_first_entry_says() {
        let of = |code: u32| {
            let mut found = Err(Error::UNSUCCESSFUL);
            with_request(code, |request, _| found = route(request));
            found
        };
        assert_eq!(of(FIRST.value()), Ok(Route::Now));
        assert_eq!(of(SECOND.value()), Ok(Route::Queue));
        assert_eq!(of(0x8000_200C), Err(Error::INVALID_DEVICE_REQUEST));
    }

    #[test]
    fn what_says_nothing_is_left_to_who_serves() {
        with_request(FIRST.value(), |request, _| {
            assert_eq!(Accepting::new(request).route(), Ok(Route::Queue));
        });
    }

    #[test]
    fn an_application_is_refused_what_is_for_the_kernel_only() {
        with_request(PRIVATE.value(), |request, _| {
            assert_eq!(route(request), Ok(Route::Now));
            // SAFETY: the IRP is this test's own.
            unsafe { (*request.as_ptr()).RequestorMode = 1 };
            assert_eq!(route(request), Err(Error::ACCESS_DENIED));
        });
    }
}
