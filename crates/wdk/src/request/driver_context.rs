//! What this crate notes in an IRP while the driver owns it.
//!
//! An IRP has four words for its owner (`Tail.Overlay.DriverContext`), of which a cancel-safe queue
//! uses the last. So a request can be put into a queue and taken out again without memory of its
//! own.

use core::ffi::c_void;
use core::ptr::{self, NonNull};

use wdk_sys::{IRP, LIST_ENTRY, MDL};

use super::Route;
use crate::mdl::Direction;

/// A buffer of the caller's that is locked for as long as the driver has the request.
#[derive(Clone, Copy)]
pub(super) struct LockedBuffer {
    /// The first MDL of the chain; none where the buffer is empty.
    pub(super) first: Option<NonNull<MDL>>,
    pub(super) segments: u16,
    pub(super) direction: Direction,
}

/// Which of a request's two buffers.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Input,
    Output,
}

/// The words themselves.
#[repr(C)]
pub(super) struct DriverContext {
    first: [*mut MDL; 2],
    segments: [u16; 2],
    /// 0 for a buffer that is not locked.
    direction: [u8; 2],
    route: u8,
    notes: u8,
}

/// The request came to a filter, so the file is another driver's.
const FILTERED: u8 = 1;
/// The code of an internal control request is one of the driver's own, so that its buffers are
/// where it says.
const KNOWN: u8 = 2;

const _: () = assert!(size_of::<DriverContext>() <= 3 * size_of::<*mut ()>());

impl DriverContext {
    /// The words of an IRP.
    ///
    /// # Safety
    /// The driver owns `irp`.
    pub(super) const unsafe fn of(irp: NonNull<IRP>) -> *mut Self {
        // SAFETY: the caller's promise; only the place is computed, and its words are as aligned as
        // pointers.
        unsafe {
            (&raw mut (*irp.as_ptr())
                .Tail
                .Overlay
                .__bindgen_anon_1
                .__bindgen_anon_1
                .DriverContext)
                .cast()
        }
    }

    /// What a request begins with.
    pub(super) const fn new() -> Self {
        Self {
            first: [ptr::null_mut(); 2],
            segments: [0; 2],
            direction: [0; 2],
            route: 0,
            notes: 0,
        }
    }

    /// What a request begins with that came to a filter.
    pub(super) const fn of_filter() -> Self {
        Self {
            notes: FILTERED,
            ..Self::new()
        }
    }

    pub(super) const fn is_filtered(&self) -> bool {
        self.notes & FILTERED != 0
    }

    pub(super) const fn is_known(&self) -> bool {
        self.notes & KNOWN != 0
    }

    pub(super) const fn set_known(&mut self) {
        self.notes |= KNOWN;
    }

    pub(super) fn locked(&self, side: Side) -> Option<LockedBuffer> {
        let direction = match self.direction[side as usize] {
            1 => Direction::ToDevice,
            2 => Direction::FromDevice,
            3 => Direction::Both,
            _ => return None,
        };
        Some(LockedBuffer {
            first: NonNull::new(self.first[side as usize]),
            segments: self.segments[side as usize],
            direction,
        })
    }

    pub(super) fn set_locked(&mut self, side: Side, buffer: LockedBuffer) {
        self.first[side as usize] = buffer.first.map_or(ptr::null_mut(), NonNull::as_ptr);
        self.segments[side as usize] = buffer.segments;
        self.direction[side as usize] = match buffer.direction {
            Direction::ToDevice => 1,
            Direction::FromDevice => 2,
            Direction::Both => 3,
        };
    }

    /// What was locked, for who unlocks it.
    pub(super) fn take_locked(&mut self, side: Side) -> Option<LockedBuffer> {
        let buffer = self.locked(side);
        self.direction[side as usize] = 0;
        buffer
    }

    pub(super) const fn route(&self) -> Route {
        match self.route {
            1 => Route::Now,
            2 => Route::Forward,
            _ => Route::Queue,
        }
    }

    pub(super) fn set_route(&mut self, route: Route) {
        self.route = match route {
            Route::Queue => 0,
            Route::Now => 1,
            Route::Forward => 2,
        };
    }
}

/// The word that is a queue's: while a request is in one, it finds that by it.
///
/// # Safety
/// The driver owns `irp`.
pub(super) const unsafe fn queue_word(irp: NonNull<IRP>) -> *mut *mut c_void {
    // SAFETY: the caller's promise; only the place is computed.
    unsafe { DriverContext::of(irp).cast::<*mut c_void>().add(3) }
}

/// The IRP of a list entry.
///
/// # Safety
/// `entry` is that member of an IRP.
pub(crate) const unsafe fn irp_of(entry: NonNull<LIST_ENTRY>) -> NonNull<IRP> {
    // SAFETY: the caller's promise.
    unsafe {
        entry
            .byte_sub(core::mem::offset_of!(
                IRP,
                Tail.Overlay.__bindgen_anon_2.ListEntry
            ))
            .cast()
    }
}

/// The list entry of an IRP, of which only the place is computed.
pub(crate) const fn entry(irp: NonNull<IRP>) -> *mut LIST_ENTRY {
    // SAFETY: an IRP is as long as its type, so the place is inside it.
    unsafe { &raw mut (*irp.as_ptr()).Tail.Overlay.__bindgen_anon_2.ListEntry }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_locked_is_kept_apart_by_side() {
        let mut mdl = MDL::default();
        let mut context = DriverContext::new();
        assert!(context.locked(Side::Input).is_none() && context.locked(Side::Output).is_none());
        context.set_locked(
            Side::Output,
            LockedBuffer {
                first: NonNull::new(&raw mut mdl),
                segments: 7,
                direction: Direction::FromDevice,
            },
        );
        assert!(context.locked(Side::Input).is_none());
        let buffer = context.take_locked(Side::Output).expect("it is locked");
        assert_eq!(
            (buffer.segments, buffer.direction),
            (7, Direction::FromDevice)
        );
        assert_eq!(buffer.first, NonNull::new(&raw mut mdl));
        assert!(context.locked(Side::Output).is_none());
    }
}
