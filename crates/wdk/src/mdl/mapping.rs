//! [`SystemMapping`]: the contents of an MDL's pages.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64, Ordering};

use wdk_sys::ntddk;

use crate::{Error, Result};

mod sealed {
    /// Accesses to memory that several threads of the driver's and a device have at once.
    pub trait Sealed {
        /// # Safety
        /// `place` can be read and written for as long as the call takes, and is aligned.
        unsafe fn load(place: *mut Self) -> Self;
        /// # Safety
        /// As for `load`.
        unsafe fn store(place: *mut Self, value: Self);
    }
}

/// Integers that can be read from and written to shared memory in one access.
pub trait Plain: Copy + sealed::Sealed {}

macro_rules! plain {
    ($($integer:ty: $atomic:ty),*) => {$(
        impl sealed::Sealed for $integer {
            #[inline]
            unsafe fn load(place: *mut Self) -> Self {
                // SAFETY: the caller's promise.
                unsafe { <$atomic>::from_ptr(place) }.load(Ordering::Relaxed)
            }
            #[inline]
            unsafe fn store(place: *mut Self, value: Self) {
                // SAFETY: the caller's promise.
                unsafe { <$atomic>::from_ptr(place) }.store(value, Ordering::Relaxed);
            }
        }
        impl Plain for $integer {}
    )*};
}
plain!(u8: AtomicU8, u16: AtomicU16, u32: AtomicU32, u64: AtomicU64);

/// Pages mapped into system space, for as long as they are borrowed.
///
/// Somebody else may change the contents at any time, so they are copied in and out or accessed a
/// cell at a time, never lent. A value read twice may differ: copy first, then check, then use the
/// copy.
///
/// ```
/// use wdk::mdl::ResidentPages;
///
/// /// Swaps the first two words of a buffer.
/// fn swap(buffer: &impl ResidentPages) -> wdk::Result {
///     let mapping = buffer.map()?;
///     let (first, second) = (mapping.load::<u32>(0)?, mapping.load::<u32>(4)?);
///     mapping.store(0, second)?;
///     mapping.store(4, first)
/// }
/// ```
///
/// # Invariants
/// `start .. start + length` is mapped, and allows writing when `writable`, while `'a` lasts.
#[derive(Clone, Copy)]
pub struct SystemMapping<'a> {
    start: NonNull<u8>,
    length: usize,
    writable: bool,
    _pages: PhantomData<&'a ()>,
}

impl SystemMapping<'_> {
    /// # Safety
    /// The range is mapped, and allows writing when `writable`, for `'a`.
    pub(super) const unsafe fn new(start: NonNull<u8>, length: usize, writable: bool) -> Self {
        Self {
            start,
            length,
            writable,
            _pages: PhantomData,
        }
    }

    /// The length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.length
    }

    /// Is there nothing mapped? (Never, for mappings this crate makes.)
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.length == 0
    }

    /// May it be written?
    #[must_use]
    pub const fn is_writable(self) -> bool {
        self.writable
    }

    /// The system address of the first byte, for what this type does not offer. Using it is up to
    /// the caller's `unsafe` code.
    #[must_use]
    pub const fn as_ptr(self) -> *mut u8 {
        self.start.as_ptr()
    }

    #[inline]
    fn place(self, offset: usize, length: usize) -> Result<*mut u8> {
        match offset.checked_add(length) {
            // SAFETY: the result is inside the mapping or one past its end.
            Some(end) if end <= self.length => Ok(unsafe { self.start.as_ptr().add(offset) }),
            _ => Err(Error::INVALID_PARAMETER),
        }
    }

    #[inline]
    fn writable_place(self, offset: usize, length: usize) -> Result<*mut u8> {
        if self.writable {
            self.place(offset, length)
        } else {
            Err(Error::ACCESS_DENIED)
        }
    }

    /// Copies `bytes.len()` bytes out, from `offset` bytes into the buffer on.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when the range is not inside the buffer;
    /// nothing is copied.
    pub fn read(self, offset: usize, bytes: &mut [u8]) -> Result {
        let place = self.place(offset, bytes.len())?;
        // SAFETY: the source is mapped and the destination is ours alone. The kernel's routine does
        // the copying, since the source may change meanwhile, which a Rust copy must not meet.
        unsafe {
            ntddk::RtlCopyMemory(bytes.as_mut_ptr().cast(), place.cast(), bytes.len() as u64)
        };
        Ok(())
    }

    /// Copies `bytes` in, to `offset` bytes into the buffer.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when the range is not inside the buffer,
    /// [`ACCESS_DENIED`](Error::ACCESS_DENIED) when it may not be written; nothing is copied.
    pub fn write(self, offset: usize, bytes: &[u8]) -> Result {
        let place = self.writable_place(offset, bytes.len())?;
        // SAFETY: as in `read`, the other way, and the mapping allows writing.
        unsafe {
            ntddk::RtlCopyMemory(
                place.cast(),
                bytes.as_ptr().cast_mut().cast(),
                bytes.len() as u64,
            )
        };
        Ok(())
    }

    /// Reads one cell, in one access.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is not inside the buffer;
    /// [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT) when it is not aligned to its size.
    #[inline]
    pub fn load<T: Plain>(self, offset: usize) -> Result<T> {
        let place = self.place(offset, size_of::<T>())?.cast::<T>();
        if !place.is_aligned() {
            return Err(Error::DATATYPE_MISALIGNMENT);
        }
        // SAFETY: mapped and aligned; any bits are a valid integer.
        Ok(unsafe { place.read_volatile() })
    }

    /// Writes one cell, in one access.
    ///
    /// # Errors
    /// As [`load`](Self::load), and [`ACCESS_DENIED`](Error::ACCESS_DENIED) when it may not be
    /// written.
    #[inline]
    pub fn store<T: Plain>(self, offset: usize, value: T) -> Result {
        let place = self.writable_place(offset, size_of::<T>())?.cast::<T>();
        if !place.is_aligned() {
            return Err(Error::DATATYPE_MISALIGNMENT);
        }
        // SAFETY: mapped, writable and aligned.
        unsafe { place.write_volatile(value) };
        Ok(())
    }
}

impl fmt::Debug for SystemMapping<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "SystemMapping({} bytes at {:p})",
            self.length, self.start
        )
    }
}
