//! What belongs to a device for as long as it is started: [`Scope`].

pub(crate) mod registry_path;
mod rundown;

use core::cell::Cell;
use core::marker::PhantomData;
use core::mem::{MaybeUninit, needs_drop};
use core::ptr::NonNull;

use wdk_sys::{DEVICE_OBJECT, DRIVER_OBJECT, PDEVICE_OBJECT, PFILE_OBJECT};

use crate::place::{Place, Placed};
use crate::pool::PoolBox;
use crate::registry::{Key, WritableKey};
use crate::string::UnicodeStr;
use crate::sync::Timeout;
use crate::{Error, Result};

pub(crate) use rundown::{Protection, Rundown};

/// The key below a service's that its driver's parameters are in.
const PARAMETERS: &str = "Parameters";

/// Something that has to become quiet before what it uses can go: an interrupt, a timer.
///
/// Everything is called at `PASSIVE_LEVEL`, by one thread at a time.
///
/// # Safety
/// After [`quiesce`](Self::quiesce) has returned, nothing of the driver is called on the value's
/// behalf any more.
pub(crate) unsafe trait Active {
    /// When it becomes quiet.
    const STAGE: Stage;

    /// Ends what calls the driver, and waits until no such call runs. Called once.
    fn quiesce(&self);

    /// The device may be about to be stopped: what would be served waits until
    /// [`admit`](Self::admit).
    fn pause(&self) {}

    /// The device is there: what waits is served.
    fn admit(&self) {}

    /// The device's power is about to go: what would call the driver waits until
    /// [`release`](Self::release), or [`admit`](Self::admit), but for interrupts.
    fn hold(&self) {}

    /// Waits until nothing of it runs any more that was not held or paused; false when that takes
    /// longer than `limit`.
    fn is_held(&self, _limit: Timeout) -> bool {
        true
    }

    /// The device's power goes now: nothing looks at it any more.
    fn power_off(&self) {}

    /// The device's power is back, though the device has not been told yet.
    fn power_on(&self) -> Result {
        Ok(())
    }

    /// The device is ready again.
    fn release(&self) {}

    /// The last handle of a file was closed.
    fn clean_up(&self, _file: PFILE_OBJECT) {}

    /// The device will not come back, though what is kept for it stays for a while.
    fn give_up(&self) {}
}

/// In which order things become quiet.
///
/// Who serves a request, and work, wait for requests to other drivers, so those end first. A
/// request that is served waits for work, and work for what timers and interrupts do, so each ends
/// while the others go on. Timers and interrupts never wait, and take an interrupt's lock, so
/// interrupts end last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Requests to other drivers.
    Target,
    Served,
    Work,
    Timer,
    Interrupt,
    /// What runs nothing of the driver by itself.
    Queue,
}

impl Stage {
    /// Does `work` for each, in their order. What it does is there once, where a loop that the
    /// compiler sees into is unrolled.
    #[inline(never)]
    pub(crate) fn each(work: &mut dyn FnMut(Self)) {
        for stage in [
            Self::Target,
            Self::Served,
            Self::Work,
            Self::Timer,
            Self::Interrupt,
            Self::Queue,
        ] {
            work(stage);
        }
    }
}

/// What a value is told.
#[derive(Clone, Copy)]
enum Notice {
    Pause,
    Admit,
    Hold(Stage),
    AwaitHeld(Stage, Timeout),
    PowerOff,
    PowerOn,
    Release,
    CleanUp(PFILE_OBJECT),
    GiveUp,
    Quiesce(Stage),
}

/// One value, in a block of its own.
#[repr(C)]
struct Kept<T> {
    header: Header,
    value: T,
}

struct Header {
    /// The one that was made before.
    earlier: Option<NonNull<Header>>,
    tell: unsafe fn(NonNull<Header>, Notice) -> Result,
    release: unsafe fn(NonNull<Header>),
}

/// The values that belong to one start of a device.
///
/// # Invariants
/// From `latest` on, each header is that of a [`Kept`] whose functions are its own. The list is
/// changed by the thread that starts and stops the device only, while there is no device; others
/// look at it while there is one.
pub(crate) struct KeptList {
    latest: Cell<Option<NonNull<Header>>>,
}

impl KeptList {
    pub(crate) const fn new() -> Self {
        Self {
            latest: Cell::new(None),
        }
    }

    /// The device may be about to be stopped; see [`Active::pause`].
    pub(crate) fn pause(&self) {
        let _ = self.tell_all(Notice::Pause);
    }

    /// The device is there; see [`Active::admit`].
    pub(crate) fn admit(&self) {
        let _ = self.tell_all(Notice::Admit);
    }

    /// Has everything of a stage wait for the device's power; see [`Active::hold`].
    pub(crate) fn hold(&self, stage: Stage) {
        let _ = self.tell_all(Notice::Hold(stage));
    }

    /// Does nothing of the stage run any more? False when it still does after `limit`, for each.
    pub(crate) fn is_held(&self, stage: Stage, limit: Timeout) -> bool {
        self.tell_all(Notice::AwaitHeld(stage, limit)).is_ok()
    }

    /// The device's power goes now.
    pub(crate) fn power_off(&self) {
        let _ = self.tell_all(Notice::PowerOff);
    }

    /// The device's power is back.
    pub(crate) fn power_on(&self) -> Result {
        self.tell_all(Notice::PowerOn)
    }

    /// The device is ready again.
    pub(crate) fn release(&self) {
        let _ = self.tell_all(Notice::Release);
    }

    /// Tells everything that the last handle of a file was closed.
    pub(crate) fn clean_up(&self, file: PFILE_OBJECT) {
        let _ = self.tell_all(Notice::CleanUp(file));
    }

    /// Tells everything that the device will not come back.
    pub(crate) fn give_up(&self) {
        let _ = self.tell_all(Notice::GiveUp);
    }

    /// Tells everything, the latest first; the first error of any.
    #[inline(never)]
    fn tell_all(&self, notice: Notice) -> Result {
        let mut result = Ok(());
        let mut next = self.latest.get();
        while let Some(header) = next {
            // SAFETY: by the type's invariant.
            unsafe {
                result = result.and((header.as_ref().tell)(header, notice));
                next = header.as_ref().earlier;
            }
        }
        result
    }

    /// Gives everything back: first all become quiet, stage by stage and the latest first, then all
    /// are dropped, the latest first. So nothing runs any more when the first is dropped, whatever
    /// refers to whatever.
    ///
    /// # Safety
    /// Nobody uses a reference to a value of the list any more, but what `quiesce` ends. The IRQL
    /// is `PASSIVE_LEVEL`.
    pub(crate) unsafe fn clear(&self) {
        Stage::each(&mut |stage| _ = self.tell_all(Notice::Quiesce(stage)));
        while let Some(header) = self.latest.get() {
            // SAFETY: by the type's invariant; nothing runs that could use the value, and it is
            // taken out of the list first.
            unsafe {
                self.latest.set(header.as_ref().earlier);
                (header.as_ref().release)(header);
            }
        }
    }
}

/// A value in the block that it will be kept in, before it is in the list.
///
/// # Invariants
/// The value is there; the header is not.
struct NewlyKept<T>(PoolBox<MaybeUninit<Kept<T>>>);

impl<T> NewlyKept<T> {
    fn make(make: impl for<'a> FnOnce(Place<'a, T>) -> Result<Placed<'a, T>>) -> Result<Self> {
        let block = PoolBox::<MaybeUninit<Kept<T>>>::uninit()?;
        // SAFETY: the room is new and large enough, and freed only after `make`, which is one for
        // every lifetime and takes none for this place's.
        make(unsafe { Place::new(Self::value_in(&block)) })?.leave();
        Ok(Self(block))
    }

    fn value_in(block: &PoolBox<MaybeUninit<Kept<T>>>) -> NonNull<T> {
        let block = block.as_ptr().cast::<Kept<T>>();
        // SAFETY: the field is in the block.
        unsafe { NonNull::new_unchecked(&raw mut (*block).value) }
    }

    fn value(&self) -> NonNull<T> {
        Self::value_in(&self.0)
    }

    /// The block, with the duty to give it a header and to drop it.
    fn into_block(self) -> NonNull<Kept<T>> {
        let this = core::mem::ManuallyDrop::new(self);
        // SAFETY: taken once, as nothing is dropped.
        unsafe { core::ptr::read(&raw const this.0) }
            .into_raw()
            .cast()
    }
}

impl<T> Drop for NewlyKept<T> {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; the block, which is freed next, drops no value.
        unsafe { self.value().drop_in_place() };
    }
}

unsafe fn tell_nobody(_: NonNull<Header>, _: Notice) -> Result {
    Ok(())
}

/// # Safety
/// `header` is that of a `Kept<T>`.
unsafe fn tell<T: Active>(header: NonNull<Header>, notice: Notice) -> Result {
    // SAFETY: the caller's promise.
    let value = unsafe { &header.cast::<Kept<T>>().as_ref().value };
    match notice {
        Notice::Pause => value.pause(),
        Notice::Admit => value.admit(),
        Notice::Hold(stage) if stage == T::STAGE => value.hold(),
        Notice::AwaitHeld(stage, limit) if stage == T::STAGE && !value.is_held(limit) => {
            return Err(Error::IO_TIMEOUT);
        }
        Notice::PowerOff => value.power_off(),
        Notice::PowerOn => return value.power_on(),
        Notice::Release => value.release(),
        Notice::CleanUp(file) => value.clean_up(file),
        Notice::GiveUp => value.give_up(),
        Notice::Quiesce(stage) if stage == T::STAGE => value.quiesce(),
        Notice::Hold(_) | Notice::AwaitHeld(..) | Notice::Quiesce(_) => (),
    }
    Ok(())
}

/// # Safety
/// `header` is that of a `Kept<T>` that nobody uses any more.
unsafe fn release<T>(header: NonNull<Header>) {
    // SAFETY: the caller's promise; the block was given up by `insert`.
    drop(unsafe { PoolBox::<Kept<T>>::from_raw(header.cast()) });
}

/// What belongs to a device from its start to its stop, whoever else forgets it.
///
/// What is made here is the framework's: the driver is lent it for `'d`, which ends when the device
/// is stopped or removed, after the driver's own value has been dropped. Interrupts, timers and
/// work items have ended by the time the first thing is given back.
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use wdk::driver::Start;
///
/// /// Counts how often the device was asked, for as long as it is started.
/// fn counter<'d>(start: &Start<'d>) -> wdk::Result<&'d AtomicU32> {
///     let counter = start.keep(AtomicU32::new(0))?;
///     counter.fetch_add(1, Ordering::Relaxed);
///     Ok(counter)
/// }
/// ```
///
/// # Invariants
/// The objects are those of the device that is being started, on the thread that starts it; the
/// list is cleared after `'d`.
pub struct Scope<'d> {
    device: PDEVICE_OBJECT,
    kept: NonNull<KeptList>,
    /// Exactly this lifetime: a shorter one would let handlers borrow from the frame that starts
    /// the device.
    _lifetime: PhantomData<fn(&'d ()) -> &'d ()>,
}

impl<'d> Scope<'d> {
    /// # Safety
    /// The type's invariants hold of the parts.
    pub(crate) const unsafe fn new(device: PDEVICE_OBJECT, kept: NonNull<KeptList>) -> Self {
        Self {
            device,
            kept,
            _lifetime: PhantomData,
        }
    }

    /// Moves a value, which is no larger than
    /// [`LARGEST_BY_VALUE`](crate::place::LARGEST_BY_VALUE), into nonpaged pool and lends it for as
    /// long as the device is started.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES); the value is dropped.
    pub fn keep<T: Send + Sync + 'static>(&self, value: T) -> Result<&'d T> {
        self.keep_with(|place| Ok(place.write(value)))
    }

    /// Has `make` make a value in nonpaged pool, where it stays, however large it is, and lends it
    /// for as long as the device is started; see [`place`](crate::place).
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES), and what `make` answers.
    pub fn keep_with<T: Send + Sync + 'static>(
        &self,
        make: impl for<'a> FnOnce(Place<'a, T>) -> Result<Placed<'a, T>>,
    ) -> Result<&'d T> {
        let kept = NewlyKept::make(make)?;
        // SAFETY: a value that borrows nothing may be dropped after everything else has become
        // quiet; the list keeps it for `'d`.
        Ok(unsafe { self.insert(kept, tell_nobody).as_ref() })
    }

    /// As [`keep_with`](Self::keep_with), and lends it to one owner alone: a device's engine has
    /// its large buffers so, or a lock that is [kept](Self::keep_borrowing) what it guards.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES), and what `make` answers.
    pub fn keep_mut_with<T: Send + 'static>(
        &self,
        make: impl for<'a> FnOnce(Place<'a, T>) -> Result<Placed<'a, T>>,
    ) -> Result<&'d mut T> {
        let kept = NewlyKept::make(make)?;
        // SAFETY: as above; nobody else knows of the value, and the list looks at it again only
        // when it drops it.
        Ok(unsafe { self.insert(kept, tell_nobody).as_mut() })
    }

    /// As [`keep`](Self::keep), for a value that may borrow what was kept before and owns nothing
    /// that needs dropping, which is checked while compiling: a lock around what
    /// [`keep_mut_with`](Self::keep_mut_with) lends.
    ///
    /// # Errors
    /// [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES).
    pub fn keep_borrowing<T: Send + Sync + 'd>(&self, value: T) -> Result<&'d T> {
        const {
            assert!(
                !needs_drop::<T>(),
                "a kept value that borrows owns nothing that needs dropping: have `Scope::keep` \
                 keep that, and borrow it"
            );
        }
        let kept = NewlyKept::make(|place| Ok(place.write(value)))?;
        // SAFETY: there is nothing to drop; the list keeps it for `'d`.
        Ok(unsafe { self.insert(kept, tell_nobody).as_ref() })
    }

    /// As [`keep_mut_with`](Self::keep_mut_with), for what the kernel has handed out and is given
    /// back when the value is dropped: at `PASSIVE_LEVEL`, before all that was kept earlier.
    ///
    /// # Safety
    /// Dropping the value uses, of what is kept, only what was kept before it.
    pub(crate) unsafe fn keep_exclusive<T: Send + 'd>(&self, value: T) -> Result<&'d mut T> {
        let kept = NewlyKept::make(|place| Ok(place.write(value)))?;
        // SAFETY: the caller's promise, as the latest is dropped first; nobody else knows of the
        // value, and the list looks at it again only when it drops it.
        Ok(unsafe { self.insert(kept, tell_nobody).as_mut() })
    }

    /// Makes something that can call the driver, in place: `begin` sets it going once it lies where
    /// it will stay.
    ///
    /// When `begin` fails the value is dropped, without having been quiesced.
    pub(crate) fn keep_active<T: Active + 'd>(
        &self,
        value: T,
        begin: impl FnOnce(&'d T) -> Result,
    ) -> Result<&'d T> {
        let kept = NewlyKept::make(|place| Ok(place.write(value)))?;
        // SAFETY: the block is not moved or freed while it is borrowed so long: it is given up to
        // the list, or dropped after `begin` has failed.
        begin(unsafe { kept.value().as_ref() })?;
        // SAFETY: its handlers need no dropping, which their owners check, so nothing in it looks
        // at what it borrows when it is dropped; the list keeps it for `'d`.
        Ok(unsafe { self.insert(kept, tell::<T>).as_ref() })
    }

    pub(crate) const fn device(&self) -> PDEVICE_OBJECT {
        self.device
    }

    /// The device object, for what the framework does not do. It is there for `'d`.
    ///
    /// # Safety
    /// The framework goes on working with the object: it is not deleted, attached or detached; its
    /// flags, stack size, extension and queue stay as they are; IRPs that are sent to it are made
    /// as the I/O manager makes them.
    #[must_use]
    pub const unsafe fn device_object(&self) -> *mut DEVICE_OBJECT {
        self.device
    }

    /// The driver object, for what the framework does not do. It is there for `'d`.
    ///
    /// # Safety
    /// The framework's routines stay entered: the functions for create, cleanup, close, read, write
    /// device control and internal device control, for PnP, power and system control where there
    /// are PnP devices,
    /// `DriverUnload` and `AddDevice`. Whoever enters another function completes its IRPs, and
    /// makes no [`Request`](crate::request::Request) of them.
    #[must_use]
    pub unsafe fn driver_object(&self) -> *mut DRIVER_OBJECT {
        // SAFETY: by the type's invariant; the member does not change.
        unsafe { (*self.device).DriverObject }
    }

    /// The path of the driver's service key in the registry, in UTF-16 without a zero at the end
    /// (what `DriverEntry` is passed): `\Registry\Machine\System\CurrentControlSet\Services\...`,
    /// as the kernel spells it.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    #[must_use]
    pub fn registry_path(&self) -> &'d [u16] {
        // SAFETY: by the type's invariant: the driver object outlives its devices, and the driver
        // was not loaded unless the copy was made.
        unsafe { registry_path::get((*self.device).DriverObject) }
    }

    /// The driver's parameters: the key `Parameters` below its [service's](Self::registry_path),
    /// which may not be there.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers.
    pub fn parameters(&self) -> Result<Key> {
        Key::open(UnicodeStr::new(self.registry_path())?)?.subkey(PARAMETERS)
    }

    /// As [`parameters`](Self::parameters), for writing; the key is made where there is none.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// What the kernel answers.
    pub fn parameters_to_write(&self) -> Result<WritableKey> {
        let service = WritableKey::open(UnicodeStr::new(self.registry_path())?)?;
        service.subkey_to_write(PARAMETERS)
    }

    /// Where the value is for `'d`.
    ///
    /// # Safety
    /// Dropping the value uses, of what is kept, only what was kept before it. `tell` is right for
    /// it.
    unsafe fn insert<T: 'd>(
        &self,
        kept: NewlyKept<T>,
        tell: unsafe fn(NonNull<Header>, Notice) -> Result,
    ) -> NonNull<T> {
        let value = kept.value();
        let header = kept.into_block().cast::<Header>();
        // SAFETY: the caller's promise; the header is the block's first field, and the block
        // belongs to the list from here on, which outlives `'d`.
        unsafe { self.link(header, tell, release::<T>) };
        value
    }

    /// Puts a block at the list's head.
    ///
    /// # Safety
    /// `header` is the place for the header of a [`Kept`] that belongs to the list from here on;
    /// the functions are right for it.
    #[inline(never)]
    unsafe fn link(
        &self,
        header: NonNull<Header>,
        tell: unsafe fn(NonNull<Header>, Notice) -> Result,
        release: unsafe fn(NonNull<Header>),
    ) {
        // SAFETY: by the type's invariant, and the caller's promise.
        unsafe {
            let latest = &self.kept.as_ref().latest;
            header.write(Header {
                earlier: latest.get(),
                tell,
                release,
            });
            latest.set(Some(header));
        }
    }
}
