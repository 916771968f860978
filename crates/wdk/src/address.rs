//! Addresses of three kinds that a driver must not mix up, each a type of its own: physical, bus,
//! and the virtual address that an MDL uses as an index.

use core::ffi::c_void;
use core::fmt;

use wdk_sys::{INTERFACE_TYPE, PHYSICAL_ADDRESS, ntddk};

/// An address in the machine's physical address space: what the processor's page tables hold.
///
/// It is not what a device uses to reach memory: that is a [`DeviceAddress`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhysicalAddress(u64);

/// An address as the device's bus has it ("logical address" in the kernel's words): what a
/// bus-master device is given to reach memory.
///
/// The kernel hands it out for a mapped transfer or a common buffer, and it means nothing once that
/// is undone. The default is no address of anything.
///
/// ```
/// use wdk::address::DeviceAddress;
///
/// /// The two registers that a device of 64 bits is told an address by.
/// fn halves(address: DeviceAddress) -> (u32, u32) {
///     let address = address.get();
///     (address as u32, (address >> 32) as u32)
/// }
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceAddress(u64);

/// The virtual address an MDL describes, as an index into the MDL.
///
/// It may belong to another process or to nothing any more, so there is no way to dereference it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VirtualAddress(usize);

impl PhysicalAddress {
    /// The highest address there is: "no limit" where a routine asks for one.
    pub const MAX: Self = Self(i64::MAX.cast_unsigned());

    /// The address `address` bytes from the beginning of physical memory. A number gives no right
    /// to the memory: mapping it is where the promise is made.
    #[must_use]
    pub const fn new(address: u64) -> Self {
        Self(address)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The physical address behind the first byte of `value` ([`MmGetPhysicalAddress`]).
    ///
    /// It stays true only while the memory is resident: for nonpaged pool, for locked pages, and
    /// for a driver image's nonpaged sections. Zero is returned for memory that is paged out. It is
    /// not an address for a device (see [`DeviceAddress`]).
    ///
    /// # IRQL
    /// Any, for nonpaged memory.
    ///
    /// [`MmGetPhysicalAddress`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmgetphysicaladdress
    #[must_use]
    pub fn of<T: ?Sized>(value: &T) -> Self {
        let address = core::ptr::from_ref(value).cast::<c_void>().cast_mut();
        // SAFETY: the routine only reads the page tables; a reference's address is mapped.
        Self::from_raw(unsafe { ntddk::MmGetPhysicalAddress(address) })
    }

    /// The address that a bus-relative address stands for on this machine
    /// ([`HalTranslateBusAddress`]), and whether it is in memory space (`true`) or I/O space
    /// (`false`).
    ///
    /// The routine is obsolete and absent from the newest kernels' ntoskrnl; it is looked up at
    /// each call. On PCs it is the identity. Drivers of PnP devices use the translated resources
    /// they are started with instead.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`, because of the look-up.
    ///
    /// # Errors
    /// [`NOT_SUPPORTED`](crate::Error::NOT_SUPPORTED) where the kernel does not have the routine;
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL) above `PASSIVE_LEVEL`;
    /// [`INVALID_ADDRESS`](crate::Error::INVALID_ADDRESS) where it refuses the address.
    ///
    /// ```
    /// use wdk::{address::PhysicalAddress, sys::_INTERFACE_TYPE};
    ///
    /// /// Where the frame buffer of an old PC's display adapter lies.
    /// fn frame_buffer() -> wdk::Result<Option<PhysicalAddress>> {
    ///     let isa = _INTERFACE_TYPE::Isa;
    ///     let (address, in_memory) = PhysicalAddress::translate_bus(isa, 0, 0xA_0000, true)?;
    ///     Ok(in_memory.then_some(address))
    /// }
    /// ```
    ///
    /// [`HalTranslateBusAddress`]: https://learn.microsoft.com/previous-versions/windows/hardware/drivers/ff546644(v=vs.85)
    pub fn translate_bus(
        interface: INTERFACE_TYPE,
        bus: u32,
        address: u64,
        memory_space: bool,
    ) -> crate::Result<(Self, bool)> {
        crate::irql::require_at_most(crate::irql::PASSIVE_LEVEL)?;
        let translate =
            wdk_sys::dynamic::HalTranslateBusAddress::get().ok_or(crate::Error::NOT_SUPPORTED)?;
        let mut space = u32::from(!memory_space);
        let mut translated = Self(0).to_raw();
        // SAFETY: both places written to are locals of the right types.
        let known = unsafe {
            translate(
                interface,
                bus,
                Self(address).to_raw(),
                &raw mut space,
                &raw mut translated,
            )
        };
        if known == 0 {
            return Err(crate::Error::INVALID_ADDRESS);
        }
        Ok((Self::from_raw(translated), space == 0))
    }

    /// From the kernel's representation.
    #[must_use]
    pub const fn from_raw(raw: PHYSICAL_ADDRESS) -> Self {
        // SAFETY: every member of the union is a plain number over the same eight bytes.
        Self(unsafe { raw.QuadPart }.cast_unsigned())
    }

    /// To the kernel's representation.
    #[must_use]
    pub const fn to_raw(self) -> PHYSICAL_ADDRESS {
        PHYSICAL_ADDRESS {
            QuadPart: self.0.cast_signed(),
        }
    }
}

impl DeviceAddress {
    /// Wraps an address that the kernel handed out for a device.
    #[must_use]
    pub(crate) const fn from_raw(raw: PHYSICAL_ADDRESS) -> Self {
        // SAFETY: every member of the union is a plain number over the same eight bytes.
        Self(unsafe { raw.QuadPart }.cast_unsigned())
    }

    /// To the kernel's representation.
    #[must_use]
    pub(crate) const fn to_raw(self) -> PHYSICAL_ADDRESS {
        PHYSICAL_ADDRESS {
            QuadPart: self.0.cast_signed(),
        }
    }

    /// The number to program into the device.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

impl VirtualAddress {
    /// The address of a place in memory.
    #[must_use]
    pub fn of<T: ?Sized>(place: *const T) -> Self {
        Self(place.cast::<c_void>().addr())
    }

    /// The address with this number.
    #[must_use]
    pub const fn new(address: usize) -> Self {
        Self(address)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> usize {
        self.0
    }

    /// The address `bytes` further on; `None` where that wraps.
    ///
    /// ```
    /// use wdk::address::VirtualAddress;
    ///
    /// let page = VirtualAddress::new(0x1000);
    /// assert_eq!(page.checked_add(0x1000), Some(VirtualAddress::new(0x2000)));
    /// assert_eq!(page.checked_add(usize::MAX), None);
    /// ```
    #[must_use]
    pub const fn checked_add(self, bytes: usize) -> Option<Self> {
        match self.0.checked_add(bytes) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// As the kernel's routines take it.
    pub(crate) const fn as_ptr(self) -> *mut c_void {
        core::ptr::without_provenance_mut(self.0)
    }
}

/// Would reading or writing one byte at `address` fault at this instant ([`MmIsAddressValid`])?
/// `false` says that it would.
///
/// The answer can be stale at once: another thread may unmap the page, or the pager may take it. It
/// serves diagnostics, such as deciding what a crash report can print; it is no check before an
/// access.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`.
///
/// [`MmIsAddressValid`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmisaddressvalid
#[must_use]
pub fn is_address_valid<T: ?Sized>(address: *const T) -> bool {
    // SAFETY: the routine only looks the address up in the page tables.
    unsafe { ntddk::MmIsAddressValid(address.cast::<c_void>().cast_mut()) != 0 }
}

macro_rules! formats {
    ($($type:ident),*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({:#x})"), self.0)
            }
        }
        impl fmt::LowerHex for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::LowerHex::fmt(&self.0, f)
            }
        }
    )*};
}
formats!(PhysicalAddress, DeviceAddress, VirtualAddress);
