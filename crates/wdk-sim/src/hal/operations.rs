//! The operations of a DMA adapter, as drivers call them through its table: versions 1 and 2.
//! Version 3 adds those of [`super::operations3`]. The kernel's older exports of the same routines
//! are in [`super::legacy`].

use super::adapter::{MachineRam, broken};
use super::channel::{Goal, Waiting};
use super::layout::status;
use super::scatter_gather::{ListRequest, list_bytes, pages_of};
use super::transfer::{MapRequest, Segment};
use super::{Hal, mdl, operations3};
use crate::hal::hal;
use crate::nt::routine;
use crate::record::Site;
use crate::space::PAGE_SIZE;

/// The operations in the order of `DMA_OPERATIONS`.
const VERSION2: &[&str] = &[
    "PutDmaAdapter",
    "AllocateCommonBuffer",
    "FreeCommonBuffer",
    "AllocateAdapterChannel",
    "FlushAdapterBuffers",
    "FreeAdapterChannel",
    "FreeMapRegisters",
    "MapTransfer",
    "GetDmaAlignment",
    "ReadDmaCounter",
    "GetScatterGatherList",
    "PutScatterGatherList",
    "CalculateScatterGatherList",
    "BuildScatterGatherList",
    "BuildMdlFromScatterGatherList",
];

/// The names of what the operation table of an adapter of `version` has, in order.
pub(super) fn table(version: u16) -> Vec<&'static str> {
    let newer = if version >= 3 {
        operations3::VERSION3
    } else {
        &[]
    };
    [VERSION2, newer].concat()
}

impl Hal {
    /// Maps the part of an MDL at `offset` and returns the address for the device; the length
    /// mapped replaces `*length`.
    pub(super) fn map_transfer(
        &self,
        adapter: u64,
        base: u64,
        mdl_address: u64,
        current_va: u64,
        length: *mut u32,
        to_device: bool,
    ) -> u64 {
        // SAFETY: the driver's pointer; a bad one faults as it would in the kernel.
        let wanted = u64::from(unsafe { length.read() });
        let offset = match mdl::read(mdl_address) {
            Ok(found) => offset_of(mdl_address, &found, current_va),
            Err(rule) => broken([12, adapter, mdl_address, 0], rule),
        };
        if wanted == 0 {
            broken(
                [12, adapter, mdl_address, 0],
                "A transfer of no bytes was mapped: map at least one.",
            );
        }
        let fragments = match mdl::fragments(mdl_address, offset, wanted, false, usize::MAX) {
            Ok(fragments) => fragments,
            Err(rule) => broken([12, adapter, mdl_address, current_va], rule),
        };
        let (segments, bounced) = self.with_registers(adapter, base, |registers, reach, pool| {
            registers.map(
                MapRequest {
                    mdl: mdl_address,
                    offset,
                    fragments: &fragments,
                    to_device,
                    segments: 1,
                    as_much_as_fits: false,
                },
                reach,
                pool,
                &MachineRam,
            )
        });
        if to_device {
            self.statistics.borrow().bounced += bounced;
        }
        // A request with bytes maps one segment.
        let Segment {
            device,
            length: mapped,
            ..
        } = segments[0];
        // SAFETY: as above.
        unsafe { length.write(mapped as u32) };
        device
    }

    /// Flushes part of an MDL's buffer.
    pub(super) fn flush(
        &self,
        adapter: u64,
        base: u64,
        mdl_address: u64,
        offset: u64,
        length: u64,
        to_device: bool,
    ) {
        // A buffer that was unlocked meanwhile may hold somebody else's bytes by now.
        if let Err(rule) = mdl::read(mdl_address) {
            broken([13, adapter, mdl_address, 0], rule);
        }
        let segments: Vec<Segment> = self.with_registers(adapter, base, |registers, _, _| {
            Ok(registers
                .pieces
                .iter()
                .filter(|piece| {
                    // However little is flushed of a mapping, all of it ends.
                    piece.mdl == mdl_address
                        && (piece.offset == offset
                            || (piece.offset < offset + length
                                && offset < piece.offset + piece.length))
                })
                .flat_map(|piece| piece.segments.clone())
                .collect())
        });
        self.judge_flush(adapter, &segments);
        let device = self.with_adapter(adapter, |adapter| adapter.device);
        self.remember_past(device, &segments, "a transfer that was flushed");
        let bounced = self.with_registers(adapter, base, |registers, _, _| {
            registers.flush(mdl_address, offset, length, to_device, &MachineRam)
        });
        self.statistics.borrow().bounced += bounced;
    }
}

/// Where in an MDL's buffer a virtual address is.
pub(super) fn offset_of(address: u64, found: &wdk_sys::MDL, current_va: u64) -> u64 {
    let start = mdl::virtual_address(found);
    if current_va < start || current_va - start > u64::from(found.ByteCount) {
        broken(
            [12, address, current_va, start],
            format!(
                "The virtual address {current_va:#x} is not in the buffer {start:#x}..{:#x} that \
                 the MDL at {address:#x} describes: CurrentVa counts from MmGetMdlVirtualAddress, \
                 whatever the buffer is mapped at.",
                start + u64::from(found.ByteCount)
            ),
        );
    }
    current_va - start
}

/// As [`offset_of`], reading the MDL.
pub(super) fn offset_in(address: u64, current_va: u64) -> u64 {
    match mdl::read(address) {
        Ok(found) => offset_of(address, &found, current_va),
        Err(rule) => broken([12, address, current_va, 0], rule),
    }
}

/// Frees a DMA adapter.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(dma, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PutDmaAdapter(adapter: u64) {
    hal().put_adapter(adapter);
}

/// Allocates memory that processor and device share.
///
/// # Safety
/// Called by a driver with an adapter of its own and a place for the address.
#[routine(
    dma,
    irql <= PASSIVE_LEVEL,
    fails = Dma => null,
    fidelity = "memory is coherent, cached or not"
)]
pub(crate) unsafe extern "win64" fn AllocateCommonBuffer(
    adapter: u64,
    length: u32,
    logical_address: u64,
    _cache_enabled: u8,
) -> u64 {
    hal().allocate_common_buffer(adapter, u64::from(length), logical_address, u64::MAX)
}

/// Frees a common buffer.
///
/// # Safety
/// Called by a driver with an adapter of its own and a common buffer of that.
#[routine(dma, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FreeCommonBuffer(
    adapter: u64,
    length: u32,
    logical_address: u64,
    virtual_address: u64,
    _cache_enabled: u8,
) {
    hal().free_common_buffer(adapter, u64::from(length), logical_address, virtual_address);
}

/// Calls a routine back once the adapter and its map registers are free.
///
/// # Safety
/// Called by a driver with an adapter and device object of its own.
#[routine(
    dma,
    irql == DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn AllocateAdapterChannel(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    map_registers: u32,
    routine: u64,
    context: u64,
) -> i32 {
    let waiting = Waiting {
        adapter,
        device_object,
        count: map_registers,
        transfer_context: 0,
        what: Goal::Channel { routine, context },
        site: Site::here(),
    };
    match hal().allocate(waiting, false) {
        Ok(_) => status::SUCCESS,
        Err(status) => status,
    }
}

/// Ends a transfer: data that went through bounce pages is copied.
///
/// # Safety
/// Called by a driver with an adapter, map registers and MDL of its own.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FlushAdapterBuffers(
    adapter: u64,
    mdl_address: u64,
    map_register_base: u64,
    current_va: u64,
    length: u32,
    write_to_device: u8,
) -> u8 {
    let offset = offset_in(mdl_address, current_va);
    hal().flush(
        adapter,
        map_register_base,
        mdl_address,
        offset,
        u64::from(length),
        write_to_device != 0,
    );
    1
}

/// Frees the adapter for the next driver that waits.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(dma, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FreeAdapterChannel(adapter: u64) {
    hal().free_channel(adapter);
}

/// Frees map registers.
///
/// # Safety
/// Called by a driver with an adapter and map registers of its own.
#[routine(dma, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FreeMapRegisters(
    adapter: u64,
    map_register_base: u64,
    map_registers: u32,
) {
    let hal = hal();
    hal.give_back_registers(adapter, map_register_base, Some(map_registers));
    hal.pump();
}

/// Sets up one transfer and returns the address for the device.
///
/// # Safety
/// Called by a driver with an adapter, map registers and MDL of its own, and a place with the
/// length.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MapTransfer(
    adapter: u64,
    mdl_address: u64,
    map_register_base: u64,
    current_va: u64,
    length: *mut u32,
    write_to_device: u8,
) -> u64 {
    hal().map_transfer(
        adapter,
        map_register_base,
        mdl_address,
        current_va,
        length,
        write_to_device != 0,
    )
}

/// Returns the alignment that a buffer needs.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "bus masters only: always 1")]
pub(crate) unsafe extern "win64" fn GetDmaAlignment(adapter: u64) -> u32 {
    hal().with_adapter(adapter, |_| 1)
}

/// Returns what is left of a system DMA transfer.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "bus masters only: always 0")]
pub(crate) unsafe extern "win64" fn ReadDmaCounter(adapter: u64) -> u32 {
    // Only the system's own DMA controller counts, and bus masters do without it.
    hal().with_adapter(adapter, |_| 0)
}

/// Calls a routine back with a list of addresses for the device.
///
/// # Safety
/// Called by a driver with an adapter, device object and MDL of its own.
#[routine(
    dma,
    irql == DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn GetScatterGatherList(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    mdl_address: u64,
    current_va: u64,
    length: u32,
    routine: u64,
    context: u64,
    write_to_device: u8,
) -> i32 {
    let request = ListRequest {
        mdl: mdl_address,
        offset: offset_in(mdl_address, current_va),
        length: u64::from(length),
        to_device: write_to_device != 0,
        routine,
        context,
        buffer: 0,
        result: 0,
    };
    hal().request_list(adapter, device_object, 0, request, false)
}

/// Frees a scatter/gather list, which ends its transfer.
///
/// # Safety
/// Called by a driver with an adapter and a list of that.
#[routine(dma, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PutScatterGatherList(
    adapter: u64,
    list: u64,
    write_to_device: u8,
) {
    hal().put_list(adapter, list, write_to_device != 0);
}

/// Returns the bytes and map registers that a list needs.
///
/// # Safety
/// Called by a driver with places for the results.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn CalculateScatterGatherList(
    adapter: u64,
    mdl_address: u64,
    current_va: u64,
    length: u32,
    size: *mut u32,
    #[optional] map_registers: *mut u32,
) -> i32 {
    let limit = hal().with_adapter(adapter, |adapter| adapter.map_registers);
    let pages = if mdl_address == 0 {
        (current_va % PAGE_SIZE + u64::from(length)).div_ceil(PAGE_SIZE) as u32
    } else {
        let offset = offset_in(mdl_address, current_va);
        match pages_of(mdl_address, offset, u64::from(length)) {
            Ok(pages) => pages,
            Err(rule) => broken([14, adapter, mdl_address, 0], rule),
        }
    };
    if pages > limit {
        return status::INSUFFICIENT_RESOURCES;
    }
    // SAFETY: the driver's places; the second is optional.
    unsafe {
        size.write(list_bytes(pages as usize) as u32);
        if !map_registers.is_null() {
            map_registers.write(pages);
        }
    }
    status::SUCCESS
}

/// As GetScatterGatherList, in memory of the driver's.
///
/// # Safety
/// Called by a driver with an adapter, device object, MDL and memory for the list of its own.
#[routine(
    dma,
    irql == DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn BuildScatterGatherList(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    mdl_address: u64,
    current_va: u64,
    length: u32,
    routine: u64,
    context: u64,
    write_to_device: u8,
    buffer: u64,
    buffer_length: u32,
) -> i32 {
    let offset = offset_in(mdl_address, current_va);
    match pages_of(mdl_address, offset, u64::from(length)) {
        Ok(pages) if list_bytes(pages as usize) > u64::from(buffer_length) => {
            return status::BUFFER_TOO_SMALL;
        }
        Ok(_) => {}
        Err(rule) => broken([14, adapter, mdl_address, 0], rule),
    }
    let request = ListRequest {
        mdl: mdl_address,
        offset,
        length: u64::from(length),
        to_device: write_to_device != 0,
        routine,
        context,
        buffer,
        result: 0,
    };
    hal().request_list(adapter, device_object, 0, request, false)
}

/// Returns an MDL that names a list's pages.
///
/// # Safety
/// Called by a driver with an adapter, a list of that, and a place for the result.
#[routine(dma, irql <= DISPATCH_LEVEL, fidelity = "lists that name bounce pages are refused")]
pub(crate) unsafe extern "win64" fn BuildMdlFromScatterGatherList(
    _adapter: u64,
    list: u64,
    original: u64,
    target: *mut u64,
) -> i32 {
    match hal().original_mdl(list) {
        Err(status) => status,
        // The list names the bounce pages, for which the kernel has no MDL to hand out.
        Ok(None) => status::NOT_SUPPORTED,
        Ok(Some(_)) => {
            // SAFETY: the driver's place.
            unsafe { target.write(original) };
            status::SUCCESS
        }
    }
}
