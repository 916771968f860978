//! What the framework keeps with the device object of a filter.

use core::cell::UnsafeCell;
use core::mem::MaybeUninit;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, Ordering};

use wdk_sys::{
    DO_BUFFERED_IO, DO_DIRECT_IO, DO_POWER_INRUSH, DO_POWER_PAGABLE, FILE_REMOVABLE_MEDIA,
    PDEVICE_OBJECT, ntddk,
};

use super::{Attach, Filter};
use crate::place::LARGEST_BY_VALUE;
use crate::scope::{KeptList, Rundown, Scope};
use crate::{Error, Result, check};

/// What a filter's device object has in common with the one below.
const INHERITED: u32 = DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE | DO_POWER_INRUSH;

/// The device extension.
///
/// # Invariants
/// Once the device is attached, `filter` holds one, which is only shared, and `lower` is the device
/// below, which may be called, until `entered` is run down.
pub(super) struct Extension<F: Filter<'static>> {
    pub(super) itself: PDEVICE_OBJECT,
    pub(super) lower: PDEVICE_OBJECT,
    /// Held while a request is in the filter, or is watched.
    pub(super) entered: Rundown,
    /// The device has been unplugged, or is being removed.
    gone: AtomicBool,
    pub(super) kept: KeptList,
    filter: UnsafeCell<MaybeUninit<Result<F>>>,
}

impl<F: Filter<'static>> Extension<F> {
    /// Makes the filter of a new device object, and attaches the object to the stack of `physical`.
    ///
    /// From the moment it is attached it is sent requests. So the extension is complete by then,
    /// and has the routine fill in `lower` before it lets any in.
    ///
    /// # Errors
    /// What the filter or a routine answers; nothing is attached, and nothing is left.
    ///
    /// # Safety
    /// `itself` was just created with room for this extension, which nobody looks at; `physical` is
    /// the device that `AddDevice` was called for.
    pub(super) unsafe fn attach(itself: PDEVICE_OBJECT, physical: PDEVICE_OBJECT) -> Result {
        const {
            assert!(
                size_of::<F>() <= LARGEST_BY_VALUE,
                "the filter is too large to be returned over the kernel's stack: have \
                 `attach.keep_with` make what is large, and keep the reference"
            );
        }
        // SAFETY: the caller's promise. The extension is written field by field, as it has room for
        // the filter; what the filter is lent outlasts it, which it cannot tell from `'static`.
        unsafe {
            let place = Self::place(itself);
            (&raw mut (*place).itself).write(itself);
            (&raw mut (*place).lower).write(ptr::null_mut());
            (&raw mut (*place).entered).write(Rundown::new());
            (&raw mut (*place).gone).write(AtomicBool::new(false));
            (&raw mut (*place).kept).write(KeptList::new());
            let kept = NonNull::from(&(*place).kept);
            Self::make(place, &Attach::new(Scope::new(itself, kept), physical))
                .inspect_err(|_| (*place).kept.clear())?;
            let lower = &raw mut (*place).lower;
            let attached = ntddk::IoAttachDeviceToDeviceStackSafe(itself, physical, lower);
            check(attached).inspect_err(|_| Self::end(place))?;
            inherit(itself, (*place).lower);
        }
        Ok(())
    }

    /// Has the filter made where it stays.
    ///
    /// # Safety
    /// The place for the filter is the caller's alone.
    #[inline(never)]
    unsafe fn make(place: *mut Self, attach: &Attach<'static>) -> Result {
        // Called by its address, so that it is not inlined: its frame is the driver's own.
        let make: fn(&Attach<'static>) -> _ = core::hint::black_box(F::attach);
        // SAFETY: the caller's promise.
        unsafe {
            let filter = (*place).filter.get().cast::<Result<F>>();
            filter.write(make(attach));
            match &*filter {
                Ok(_) => Ok(()),
                Err(error) => Err(*error),
            }
        }
    }

    /// The extension of a filter's device object.
    ///
    /// # Safety
    /// `device` is one of this driver's, made with the same `F`, and exists for `'a`.
    pub(super) unsafe fn of<'a>(device: PDEVICE_OBJECT) -> &'a Self {
        // SAFETY: the caller's promise.
        unsafe { &*Self::place(device) }
    }

    /// Where it is.
    ///
    /// # Safety
    /// As for [`of`](Self::of), but for how long it exists.
    pub(super) unsafe fn place(device: PDEVICE_OBJECT) -> *mut Self {
        // SAFETY: the caller's promise.
        unsafe { (*device).DeviceExtension.cast() }
    }

    /// The filter.
    ///
    /// # Safety
    /// The caller holds `entered`.
    pub(super) unsafe fn filter(&self) -> &F {
        // SAFETY: by the type's invariant.
        unsafe {
            match &*self.filter.get().cast::<Result<F>>() {
                Ok(filter) => filter,
                Err(_) => core::hint::unreachable_unchecked(),
            }
        }
    }

    /// Notes that the device will not come back. What waits in queues is cancelled now, and what is
    /// put there later when [`empty_if_gone`](Self::empty_if_gone) sees it.
    pub(super) fn device_is_gone(&self) {
        self.gone.store(true, Ordering::SeqCst);
        self.kept.give_up();
    }

    /// Why the filter answers nothing any more, if it does not.
    pub(super) fn refusal(&self) -> Result {
        if self.gone.load(Ordering::SeqCst) {
            return Err(Error::DEVICE_REMOVED);
        }
        Ok(())
    }

    /// After something may have been put into a queue: either whoever notes that the device is gone
    /// finds it there, or that is seen here.
    pub(super) fn empty_if_gone(&self) {
        if self.gone.load(Ordering::SeqCst) {
            self.kept.give_up();
        }
    }

    /// Drops the filter, and gives back what it was lent.
    ///
    /// # Safety
    /// Nobody is in the filter, nor will be; there is one. `PASSIVE_LEVEL`.
    pub(super) unsafe fn end(place: *mut Self) {
        // SAFETY: the caller's promise.
        unsafe {
            (*place).filter.get().cast::<Result<F>>().drop_in_place();
            (*place).kept.clear();
        }
    }
}

/// Makes a filter's device object look like the one below.
///
/// # Safety
/// `itself` is a filter's device object that was just attached to `lower`, and is still being
/// initialised.
unsafe fn inherit(itself: PDEVICE_OBJECT, lower: PDEVICE_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe {
        (*itself).Flags |= (*lower).Flags & INHERITED;
        (*itself).DeviceType = (*lower).DeviceType;
        (*itself).Characteristics = (*lower).Characteristics;
    }
}

/// Some drivers know of their device's media only once it is started.
///
/// # Safety
/// `itself` is a filter's device object, attached to `lower`, in whose start the caller is.
pub(super) unsafe fn inherit_media(itself: PDEVICE_OBJECT, lower: PDEVICE_OBJECT) {
    // SAFETY: the caller's promise.
    unsafe { (*itself).Characteristics |= (*lower).Characteristics & FILE_REMOVABLE_MEDIA };
}
