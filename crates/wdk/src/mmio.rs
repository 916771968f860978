//! Device registers: [`IoSpaceMapping`], and the [`registers!`](crate::registers!) declaration that
//! reads like a data sheet.
//!
//! A register is a constant whose type carries its offset, width and direction, so that an access
//! outside the device's window, a write to a read-only register or a wrong width does not compile,
//! and costs nothing at run time.

use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_sys::ntddk;

use crate::address::PhysicalAddress;
use crate::mdl::Caching;
use crate::resources::MemoryResource;
use crate::{Error, Result};

/// The registers of one window of a device. Made by [`registers!`](crate::registers!).
///
/// # Safety
/// Reading any register of the map that is declared `read`, and writing any value to any that is
/// declared `write`, neither makes the device access memory nor breaks memory otherwise. (Registers
/// whose writes start a transfer are declared `unsafe_write`; one whose reading does is not
/// declared `read`.)
pub unsafe trait RegisterMap {
    /// The bytes of the window that the registers take.
    const SIZE: usize;
    /// What the window's start is aligned to, in bytes: the width of the widest register. A window
    /// that is not is not mapped.
    const ALIGNMENT: usize;
}

/// The registers of a window that the device's data sheet gives a number.
///
/// # Safety
/// The map describes the memory resource with this number of the devices that the driver is
/// installed for.
pub unsafe trait DeviceWindow: RegisterMap {
    /// Which of the device's memory resources it is, in the order of its base address registers.
    const WINDOW: usize;
}

/// Integers that a register can hold.
pub trait RegisterValue: Copy + sealed::Sealed {
    #[doc(hidden)]
    unsafe fn read(place: *mut Self) -> Self;
    #[doc(hidden)]
    unsafe fn write(place: *mut Self, value: Self);
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! register_values {
    ($($integer:ty: $read:ident $write:ident),*) => {$(
        impl sealed::Sealed for $integer {}
        impl RegisterValue for $integer {
            #[inline]
            unsafe fn read(place: *mut Self) -> Self {
                // SAFETY: the caller promises a mapped, aligned register.
                unsafe { ntddk::$read(place) }
            }
            #[inline]
            unsafe fn write(place: *mut Self, value: Self) {
                // SAFETY: as above.
                unsafe { ntddk::$write(place, value) }
            }
        }
    )*};
}
register_values!(
    u8: READ_REGISTER_UCHAR WRITE_REGISTER_UCHAR,
    u16: READ_REGISTER_USHORT WRITE_REGISTER_USHORT,
    u32: READ_REGISTER_ULONG WRITE_REGISTER_ULONG,
    u64: READ_REGISTER_ULONG64 WRITE_REGISTER_ULONG64
);

/// What may be done with a register.
pub mod access {
    /// Can be read.
    pub trait Readable {}
    /// Can be written by safe code.
    pub trait Writable {}
    /// Can be written by who answers for what the device does then.
    pub trait UnsafelyWritable {}

    /// `read`
    #[derive(Clone, Copy, Debug)]
    pub struct Read;
    /// `write`
    #[derive(Clone, Copy, Debug)]
    pub struct Write;
    /// `read write`
    #[derive(Clone, Copy, Debug)]
    pub struct ReadWrite;
    /// `unsafe_write`
    #[derive(Clone, Copy, Debug)]
    pub struct UnsafeWrite;
    /// `read unsafe_write`
    #[derive(Clone, Copy, Debug)]
    pub struct ReadUnsafeWrite;

    impl Readable for Read {}
    impl Readable for ReadWrite {}
    impl Readable for ReadUnsafeWrite {}
    impl Writable for Write {}
    impl Writable for ReadWrite {}
    impl UnsafelyWritable for UnsafeWrite {}
    impl UnsafelyWritable for ReadUnsafeWrite {}
}

/// One register of the map `M`: `T` wide, `OFFSET` bytes into the window, accessible as `A` says.
#[derive(Debug)]
pub struct Register<M, T, const OFFSET: usize, A>(PhantomData<(M, T, A)>);

impl<M, T, const OFFSET: usize, A> Clone for Register<M, T, OFFSET, A> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<M, T, const OFFSET: usize, A> Copy for Register<M, T, OFFSET, A> {}

impl<M: RegisterMap, T, const OFFSET: usize, A> Register<M, T, OFFSET, A> {
    /// What [`registers!`](crate::registers!) makes its constants with.
    ///
    /// # Safety
    /// What the implementation of [`RegisterMap`] promises of the map's registers holds of this
    /// one.
    #[doc(hidden)]
    #[must_use]
    pub const unsafe fn declared() -> Self {
        const {
            assert!(
                OFFSET.is_multiple_of(size_of::<T>())
                    && M::ALIGNMENT.is_multiple_of(size_of::<T>()),
                "the register is not aligned to its size"
            );
            assert!(
                OFFSET + size_of::<T>() <= M::SIZE,
                "the register is outside the device's window"
            );
        }
        Self(PhantomData)
    }
}

/// Declares the registers of a device's window, in the words of its data sheet.
///
/// ```
/// wdk::registers! {
///     /// The timer of an imaginary device.
///     // SAFETY: no register makes the device access memory.
///     pub unsafe struct Timer: 0x1000 in window 0 {
///         /// Microseconds since power-on.
///         COUNTER: u32 @ 0x00, read;
///         /// The counter's value at which to interrupt.
///         COMPARE: u32 @ 0x04, read write;
///         /// Writing any bit that is set clears it.
///         STATUS: u8 @ 0x08, read write;
///     }
/// }
///
/// fn milliseconds(timer: &wdk::mmio::IoSpaceMapping<Timer>) -> u32 {
///     timer.read(Timer::COUNTER) / 1000
/// }
/// ```
///
/// The number after the name is the window's size in bytes; `in window` says which of the device's
/// memory resources it is, for [`Start::map_registers`](crate::driver::Start::map_registers), and
/// is left out for what is mapped otherwise. `read`, `write` and `unsafe_write` say what may be
/// done; a register is `unsafe_write` when writing it can make the device access memory. That the
/// rest cannot, reads included, is what the `unsafe` of the declaration promises (see
/// [`RegisterMap`](crate::mmio::RegisterMap)).
///
/// A register outside the window does not compile:
///
/// ```compile_fail,E0080
/// wdk::registers! {
///     /// A window of four bytes.
///     // SAFETY: it is never mapped.
///     pub unsafe struct Small: 4 {
///         /// Beyond the end.
///         LOST: u32 @ 0x04, read;
///     }
/// }
/// fn read(window: &wdk::mmio::IoSpaceMapping<Small>) -> u32 { window.read(Small::LOST) }
/// # fn main() { let _: fn(&wdk::mmio::IoSpaceMapping<Small>) -> u32 = read; let _ = Small::LOST; }
/// ```
///
/// Neither does writing what can only be read:
///
/// ```compile_fail,E0277
/// wdk::registers! {
///     /// A window of four bytes.
///     // SAFETY: nothing can be written.
///     pub unsafe struct Small: 4 {
///         /// Identification.
///         ID: u32 @ 0x00, read;
///     }
/// }
/// fn write(window: &wdk::mmio::IoSpaceMapping<Small>) { window.write(Small::ID, 1) }
/// ```
#[macro_export]
macro_rules! registers {
    (
        $(#[$map_meta:meta])*
        $visibility:vis unsafe struct $map:ident: $size:literal $(in window $window:literal)? {
            $($(#[$meta:meta])* $name:ident: $type:ident @ $offset:literal, $($access:ident)+;)*
        }
    ) => {
        $(#[$map_meta])*
        #[derive(Clone, Copy, Debug)]
        $visibility struct $map;

        // SAFETY: promised by the `unsafe` of the declaration.
        unsafe impl $crate::mmio::RegisterMap for $map {
            const SIZE: usize = $size;
            const ALIGNMENT: usize = {
                let mut widest = 1;
                $(
                    if ::core::mem::size_of::<$type>() > widest {
                        widest = ::core::mem::size_of::<$type>();
                    }
                )*
                widest
            };
        }

        $(
            // SAFETY: promised by the `unsafe` of the declaration.
            unsafe impl $crate::mmio::DeviceWindow for $map {
                const WINDOW: usize = $window;
            }
        )?

        impl $map {
            $(
                $(#[$meta])*
                $visibility const $name: $crate::mmio::Register<$map, $type, $offset, $crate::register_access!($($access)+)> =
                    // SAFETY: promised by the `unsafe` of the declaration.
                    unsafe { $crate::mmio::Register::declared() };
            )*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! register_access {
    (read) => {
        $crate::mmio::access::Read
    };
    (write) => {
        $crate::mmio::access::Write
    };
    (read write) => {
        $crate::mmio::access::ReadWrite
    };
    (unsafe_write) => {
        $crate::mmio::access::UnsafeWrite
    };
    (read unsafe_write) => {
        $crate::mmio::access::ReadUnsafeWrite
    };
}

/// A device's window mapped into system space ([`MmMapIoSpaceEx`], [`MmMapIoSpace`] on kernels
/// before Windows 10; [`MmUnmapIoSpace`]).
///
/// No-execute, where the kernel can. Mapped uncached, as registers are, accesses happen in program
/// order, each exactly once and whole; the processor may delay, merge and repeat accesses to
/// memory of a device that is mapped otherwise. The memory is the device's: there are no references
/// into it.
///
/// ```
/// use wdk::mmio::IoSpaceMapping;
///
/// wdk::registers! {
///     /// A counter that starts anew when its limit is written.
///     // SAFETY: no register makes the device access memory.
///     pub unsafe struct Counter: 0x10 in window 0 {
///         /// How far it has counted.
///         COUNT: u32 @ 0x00, read;
///         /// How far it counts.
///         LIMIT: u32 @ 0x04, read write;
///     }
/// }
///
/// /// Doubles the limit once half of it is counted.
/// fn adjust(counter: &IoSpaceMapping<Counter>) {
///     let limit = counter.read(Counter::LIMIT);
///     if counter.read(Counter::COUNT) > limit / 2 {
///         counter.write(Counter::LIMIT, limit.saturating_mul(2));
///     }
/// }
/// ```
///
/// # IRQL
/// Mapping and dropping: `<= DISPATCH_LEVEL`. Accesses: any.
///
/// # Invariants
/// `start` is mapped over `length` bytes, at least `M::SIZE`, of a window that the device's
/// resources contain, until this is dropped, and is aligned to `M::ALIGNMENT`.
///
/// [`MmMapIoSpaceEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospaceex
/// [`MmMapIoSpace`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospace
/// [`MmUnmapIoSpace`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmunmapiospace
#[derive(Debug)]
pub struct IoSpaceMapping<M> {
    start: NonNull<u8>,
    length: usize,
    _map: PhantomData<M>,
}

// SAFETY: a device takes accesses from every processor.
unsafe impl<M> Send for IoSpaceMapping<M> {}
// SAFETY: as above; there are no references into the window.
unsafe impl<M> Sync for IoSpaceMapping<M> {}

impl<M: RegisterMap> IoSpaceMapping<M> {
    /// Maps the first `M::SIZE` bytes of a memory resource the device was started with.
    pub(crate) fn map(resource: &MemoryResource<'_>, caching: Caching) -> Result<Self> {
        if resource.length() < M::SIZE as u64 || !is_aligned::<M>(resource.start()) {
            return Err(Error::DEVICE_CONFIGURATION_ERROR);
        }
        // SAFETY: the resource was assigned to the device that the driver was started for.
        unsafe { Self::map_physical(resource.start(), M::SIZE, caching) }
    }

    /// Maps `length` bytes of physical address space ([`MmMapIoSpaceEx`] where the kernel has it,
    /// [`MmMapIoSpace`] otherwise). A driver whose device has registers is lent them by
    /// [`Start::map_registers`](crate::driver::Start::map_registers) instead, without a promise.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when `length` is less than `M::SIZE` or
    /// zero, or the range wraps; [`INVALID_ADDRESS`](Error::INVALID_ADDRESS) when the start is not
    /// aligned as the registers are; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    ///
    /// # Safety
    /// The range is a window of the device that `M` describes, and belongs to this driver until the
    /// mapping is dropped.
    ///
    /// [`MmMapIoSpaceEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospaceex
    /// [`MmMapIoSpace`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospace
    pub unsafe fn map_physical(
        start: PhysicalAddress,
        length: usize,
        caching: Caching,
    ) -> Result<Self> {
        if length < M::SIZE || length == 0 || start.get().checked_add(length as u64).is_none() {
            return Err(Error::INVALID_PARAMETER);
        }
        if !is_aligned::<M>(start) {
            return Err(Error::INVALID_ADDRESS);
        }
        // SAFETY: the caller's promise.
        let mapped = unsafe { map_io_space(start, length, caching) };
        let start = NonNull::new(mapped).ok_or(Error::INSUFFICIENT_RESOURCES)?;
        Ok(Self {
            start,
            length,
            _map: PhantomData,
        })
    }

    /// Reads a register.
    #[inline]
    #[must_use]
    pub fn read<T: RegisterValue, const OFFSET: usize, A: access::Readable>(
        &self,
        _: Register<M, T, OFFSET, A>,
    ) -> T {
        // SAFETY: a register constant lies inside the window and is aligned; the window is mapped,
        // and the map's declaration says that the read breaks nothing.
        unsafe { T::read(self.start.as_ptr().add(OFFSET).cast()) }
    }

    /// Writes a register.
    #[inline]
    pub fn write<T: RegisterValue, const OFFSET: usize, A: access::Writable>(
        &self,
        _: Register<M, T, OFFSET, A>,
        value: T,
    ) {
        // SAFETY: as in `read`; the map's declaration says that the write breaks nothing.
        unsafe { T::write(self.start.as_ptr().add(OFFSET).cast(), value) }
    }

    /// Writes a register that can make the device access memory.
    ///
    /// ```
    /// use wdk::{dma::SharedBuffer, mmio::IoSpaceMapping};
    ///
    /// wdk::registers! {
    ///     /// A chip that keeps a list of what it is to do in memory.
    ///     // SAFETY: only the address makes the device access memory, and only of its list.
    ///     pub unsafe struct Chip: 0x10 in window 0 {
    ///         /// Where the list lies.
    ///         LIST: u64 @ 0x00, unsafe_write;
    ///     }
    /// }
    ///
    /// /// Tells the chip where its list is.
    /// ///
    /// /// # Safety
    /// /// The chip is halted before the list ends.
    /// unsafe fn begin(chip: &IoSpaceMapping<Chip>, list: &SharedBuffer<'_>) {
    ///     // SAFETY: a common buffer is mapped for the device in both directions; the rest is the
    ///     // caller's promise.
    ///     unsafe { chip.write_unsafe(Chip::LIST, list.device_address().get()) };
    /// }
    /// ```
    ///
    /// # Safety
    /// The device is told to access only memory that is mapped for it in that direction, and is
    /// done with it, or halted, before the mapping ends.
    #[inline]
    pub unsafe fn write_unsafe<
        T: RegisterValue,
        const OFFSET: usize,
        A: access::UnsafelyWritable,
    >(
        &self,
        _: Register<M, T, OFFSET, A>,
        value: T,
    ) {
        // SAFETY: as in `read`; the rest is the caller's promise.
        unsafe { T::write(self.start.as_ptr().add(OFFSET).cast(), value) }
    }

    /// Reads the `T` at a computed offset.
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is not inside the window,
    /// [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT) when it is not aligned; the device
    /// is not accessed.
    ///
    /// # Safety
    /// Reading what is there neither makes the device access memory nor breaks memory otherwise:
    /// the map says that only of the registers it declares `read`, and a device may do anything
    /// when another place is read.
    ///
    /// ```
    /// use wdk::mmio::{IoSpaceMapping, RegisterMap};
    ///
    /// /// The counter of one of 64 channels, whose registers begin at 0x1000, 16 bytes each.
    /// fn count<M: RegisterMap>(chip: &IoSpaceMapping<M>, channel: u8) -> wdk::Result<u32> {
    ///     let offset = 0x1000 + usize::from(channel % 64) * 16;
    ///     // SAFETY: the data sheet has counters there, which reading changes nothing by.
    ///     unsafe { chip.try_read(offset) }
    /// }
    /// ```
    pub unsafe fn try_read<T: RegisterValue>(&self, offset: usize) -> Result<T> {
        let place = self.place(offset)?;
        // SAFETY: inside the window, which is mapped, and aligned; the rest is the caller's
        // promise.
        Ok(unsafe { T::read(place) })
    }

    /// Writes the `T` at a computed offset.
    ///
    /// # Errors
    /// As [`try_read`](Self::try_read).
    ///
    /// # Safety
    /// As for [`write_unsafe`](Self::write_unsafe): which register it is is not known here.
    pub unsafe fn try_write<T: RegisterValue>(&self, offset: usize, value: T) -> Result {
        let place = self.place(offset)?;
        // SAFETY: inside the window, which is mapped, and aligned; the rest is the caller's
        // promise.
        unsafe { T::write(place, value) };
        Ok(())
    }

    fn place<T>(&self, offset: usize) -> Result<*mut T> {
        match offset.checked_add(size_of::<T>()) {
            Some(end) if end <= self.length => (),
            _ => return Err(Error::INVALID_PARAMETER),
        }
        // SAFETY: inside the mapping.
        let place = unsafe { self.start.as_ptr().add(offset).cast::<T>() };
        if place.is_aligned() {
            Ok(place)
        } else {
            Err(Error::DATATYPE_MISALIGNMENT)
        }
    }
}

impl<M> Drop for IoSpaceMapping<M> {
    fn drop(&mut self) {
        // SAFETY: mapped with this length, and not used again.
        unsafe { ntddk::MmUnmapIoSpace(self.start.as_ptr().cast(), self.length as u64) };
    }
}

/// A mapping begins as far into its page as the window does.
const fn is_aligned<M: RegisterMap>(start: PhysicalAddress) -> bool {
    start.get().is_multiple_of(M::ALIGNMENT as u64)
}

/// # Safety
/// The range may be mapped by this driver.
unsafe fn map_io_space(start: PhysicalAddress, length: usize, caching: Caching) -> *mut u8 {
    if let Some(map_ex) = wdk_sys::dynamic::MmMapIoSpaceEx::get() {
        let protection = wdk_sys::PAGE_READWRITE
            | match caching {
                Caching::Cached => 0,
                Caching::Uncached => wdk_sys::PAGE_NOCACHE,
                Caching::WriteCombined => wdk_sys::PAGE_WRITECOMBINE,
            };
        // SAFETY: the caller's promise.
        unsafe { map_ex(start.to_raw(), length as u64, protection) }.cast()
    } else {
        // SAFETY: the caller's promise.
        unsafe { ntddk::MmMapIoSpace(start.to_raw(), length as u64, caching.kind()) }.cast()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::registers! {
        /// A window.
        // SAFETY: it is never mapped.
        unsafe struct Narrow: 8 {
            /// A byte.
            BYTE: u8 @ 0x01, read;
            /// Half a word.
            HALF: u16 @ 0x06, read write;
        }
    }

    #[test]
    fn a_window_is_as_aligned_as_its_widest_register() {
        let _ = (Narrow::BYTE, Narrow::HALF);
        assert_eq!(Narrow::ALIGNMENT, 2);
        assert!(is_aligned::<Narrow>(PhysicalAddress::new(0xFEB0_0002)));
        assert!(!is_aligned::<Narrow>(PhysicalAddress::new(0xFEB0_0001)));
    }
}
