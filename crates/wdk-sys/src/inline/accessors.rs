//! Names for members that C has in unnamed unions and structures, so that no driver has to write
//! `__bindgen_anon_2`. Those of structures that the kernel changes behind the driver's back take
//! and give pointers: a reference to a request would claim what is not so.

use crate::{
    CM_CONNECTION, CM_DMA_V3, CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_PARTIAL_RESOURCE_LIST,
    IO_STATUS_BLOCK, IRP, LARGE_INTEGER, NTSTATUS, PCI_COMMON_CONFIG,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR, PIO_STACK_LOCATION, PIRP, PMDL, PPCI_COMMON_HEADER, PVOID,
    ntddk,
};

impl IRP {
    /// The stack location of the driver that is called.
    ///
    /// # Safety
    /// `this` points to a request that the caller owns and that was sent to it.
    #[must_use]
    #[inline]
    pub unsafe fn current_stack_location(this: PIRP) -> PIO_STACK_LOCATION {
        // SAFETY: the caller's promise is the one asked for.
        unsafe { ntddk::IoGetCurrentIrpStackLocation(this) }
    }

    /// The stack location of the next lower driver.
    ///
    /// # Safety
    /// `this` points to a request that the caller owns and that has a location left.
    #[must_use]
    #[inline]
    pub unsafe fn next_stack_location(this: PIRP) -> PIO_STACK_LOCATION {
        // SAFETY: the caller's promise is the one asked for.
        unsafe { ntddk::IoGetNextIrpStackLocation(this) }
    }

    /// The buffer of a buffered request.
    ///
    /// # Safety
    /// `this` points to a request that the caller owns.
    #[must_use]
    #[inline]
    pub unsafe fn system_buffer(this: PIRP) -> PVOID {
        // SAFETY: the caller owns the request; all arms of the union are integers or pointers.
        unsafe { (*this).AssociatedIrp.SystemBuffer }
    }

    /// The MDL of a direct request.
    ///
    /// # Safety
    /// `this` points to a request that the caller owns.
    #[must_use]
    #[inline]
    pub unsafe fn mdl(this: PIRP) -> PMDL {
        // SAFETY: the caller owns the request.
        unsafe { (*this).MdlAddress }
    }

    /// Sets the status and the count of bytes that completion reports.
    ///
    /// # Safety
    /// `this` points to a request that the caller owns.
    #[inline]
    pub unsafe fn set_result(this: PIRP, status: NTSTATUS, information: usize) {
        // SAFETY: the caller owns the request.
        unsafe {
            (*this).IoStatus.__bindgen_anon_1.Status = status;
            (*this).IoStatus.Information = information as _;
        }
    }

    /// The four pointers of the request that belong to the driver that owns it.
    ///
    /// # Safety
    /// `this` points to a request.
    #[must_use]
    #[inline]
    pub unsafe fn driver_context(this: PIRP) -> *mut [PVOID; 4] {
        // SAFETY: only the place is computed, within the caller's request.
        unsafe {
            &raw mut (*this)
                .Tail
                .Overlay
                .__bindgen_anon_1
                .__bindgen_anon_1
                .DriverContext
        }
    }

    /// The link of the request in a queue of the driver that owns it.
    ///
    /// # Safety
    /// `this` points to a request.
    #[must_use]
    #[inline]
    pub unsafe fn list_entry(this: PIRP) -> crate::PLIST_ENTRY {
        // SAFETY: only the place is computed, within the caller's request.
        unsafe { &raw mut (*this).Tail.Overlay.__bindgen_anon_2.ListEntry }
    }
}

impl IO_STATUS_BLOCK {
    /// The status.
    #[must_use]
    #[inline]
    pub fn status(&self) -> NTSTATUS {
        // SAFETY: the status is the low half of the union's pointer; both are always initialised.
        unsafe { self.__bindgen_anon_1.Status }
    }
}

impl LARGE_INTEGER {
    /// The number.
    #[must_use]
    #[inline]
    pub const fn new(value: i64) -> Self {
        Self { QuadPart: value }
    }

    /// The number.
    #[must_use]
    #[inline]
    pub const fn get(&self) -> i64 {
        // SAFETY: all arms of the union are 64 bits of integers.
        unsafe { self.QuadPart }
    }
}

impl CM_PARTIAL_RESOURCE_LIST {
    /// The first of `Count` descriptors.
    ///
    /// # Safety
    /// `this` points to a list as the kernel hands it over: with as many descriptors as it says.
    #[must_use]
    #[inline]
    pub unsafe fn descriptors(this: *mut Self) -> PCM_PARTIAL_RESOURCE_DESCRIPTOR {
        // SAFETY: only the place is computed, within the caller's list.
        unsafe { (&raw mut (*this).PartialDescriptors).cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>() }
    }
}

impl CM_PARTIAL_RESOURCE_DESCRIPTOR {
    /// The arm of a `CmResourceTypeDma` descriptor whose flags have `CM_RESOURCE_DMA_V3`.
    ///
    /// # Safety
    /// `this` points to such a descriptor.
    #[must_use]
    #[inline]
    pub unsafe fn dma_v3(this: *const Self) -> CM_DMA_V3 {
        // SAFETY: all arms begin at the same place, and this one is as long as the longest.
        unsafe { (&raw const (*this).u).cast::<CM_DMA_V3>().read_unaligned() }
    }

    /// The arm of a `CmResourceTypeConnection` descriptor.
    ///
    /// # Safety
    /// `this` points to such a descriptor.
    #[must_use]
    #[inline]
    pub unsafe fn connection(this: *const Self) -> CM_CONNECTION {
        // SAFETY: all arms begin at the same place, and this one is as long as the longest.
        unsafe {
            (&raw const (*this).u)
                .cast::<CM_CONNECTION>()
                .read_unaligned()
        }
    }
}

impl PCI_COMMON_CONFIG {
    /// The standard header, with which a function's configuration space begins.
    ///
    /// # Safety
    /// `this` points to a configuration space.
    #[must_use]
    #[inline]
    pub unsafe fn header(this: *mut Self) -> PPCI_COMMON_HEADER {
        this.cast()
    }
}

// The arms the headers lack fit in the union they overlay.
const _: () = {
    let union = size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR>()
        - core::mem::offset_of!(CM_PARTIAL_RESOURCE_DESCRIPTOR, u);
    assert!(size_of::<CM_DMA_V3>() <= union && size_of::<CM_CONNECTION>() <= union);
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{GUID, GUID_BUS_INTERFACE_STANDARD};

    #[test]
    fn accessors_reach_the_named_members() {
        let mut request = IRP::default();
        let irp: PIRP = &raw mut request;
        // SAFETY: the request is all zeroes and nobody else's.
        unsafe {
            IRP::set_result(irp, -5, 7);
            assert_eq!(
                ((*irp).IoStatus.status(), (*irp).IoStatus.Information),
                (-5, 7)
            );
            (*IRP::driver_context(irp))[3] = irp.cast();
            assert_eq!(IRP::driver_context(irp).addr(), irp.addr() + 0x78);
            assert_eq!(IRP::list_entry(irp).addr(), irp.addr() + 0xA8);
        }
        assert_eq!(LARGE_INTEGER::new(-3).get(), -3);
        assert!(GUID_BUS_INTERFACE_STANDARD != GUID::default());
    }

    #[test]
    fn a_connection_lies_where_the_other_arms_do() {
        let mut descriptor = CM_PARTIAL_RESOURCE_DESCRIPTOR::default();
        let bytes = (&raw mut descriptor).cast::<u8>();
        // SAFETY: the descriptor is 20 bytes long.
        unsafe {
            bytes.add(4).write(2);
            bytes.add(8).write(0x34);
            let connection = CM_PARTIAL_RESOURCE_DESCRIPTOR::connection(&raw const descriptor);
            assert_eq!((connection.Class, { connection.IdLowPart }), (2, 0x34));
        }
    }
}
