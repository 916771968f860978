//! The operations that a DMA adapter of version 3 has in addition. They count from the start of an
//! MDL chain rather than by virtual address, may be called below `DISPATCH_LEVEL`, and need not
//! wait.

use wdk_sys::{
    DMA_ADAPTER_INFO, DMA_ADAPTER_INFO_V1, DMA_ADAPTER_INFO_VERSION1, DMA_SYNCHRONOUS_CALLBACK,
    DMA_TRANSFER_CONTEXT_SIZE_V1, DMA_TRANSFER_INFO, DMA_TRANSFER_INFO_V1, DMA_TRANSFER_INFO_V2,
    DMA_TRANSFER_INFO_VERSION1, DMA_TRANSFER_INFO_VERSION2,
};

use super::adapter::{MachineRam, broken};
use super::channel::{Goal, Turn, Waiting};
use super::layout::{ADAPTER_INFO_SYNCHRONOUS_CALLBACK, status};
use super::mdl;
use super::scatter_gather::{ListRequest, list_bytes, pages_of, write_list};
use super::transfer::MapRequest;
use crate::hal::hal;
use crate::nt::routine;
use crate::record::Site;

/// The operations in the order of `DMA_OPERATIONS`.
pub(super) const VERSION3: &[&str] = &[
    "GetDmaAdapterInfo",
    "GetDmaTransferInfo",
    "InitializeDmaTransferContext",
    "AllocateCommonBufferEx",
    "AllocateAdapterChannelEx",
    "ConfigureAdapterChannel",
    "CancelAdapterChannel",
    "MapTransferEx",
    "GetScatterGatherListEx",
    "BuildScatterGatherListEx",
    "FlushAdapterBuffersEx",
    "FreeAdapterObject",
    "CancelMappedTransfer",
];

/// What an initialised transfer context begins with.
const INITIALISED: u64 = 0x7478_7443_616d_4400;

fn require_context(context: u64) {
    // SAFETY: the driver's memory; a bad pointer faults as it would in the kernel.
    if context == 0 || unsafe { (context as *const u64).read() } != INITIALISED {
        broken(
            [15, context, 0, 0],
            format!(
                "The DMA transfer context at {context:#x} was not initialised: call \
                 InitializeDmaTransferContext first."
            ),
        );
    }
}

fn pages(adapter: u64, mdl_address: u64, offset: u64, length: u32) -> u32 {
    match pages_of(mdl_address, offset, u64::from(length)) {
        Ok(pages) => pages,
        Err(rule) => broken([14, adapter, mdl_address, offset], rule),
    }
}

/// Tells what an adapter can do.
///
/// # Safety
/// Called by a driver with an adapter and a structure of its own.
#[routine(dma, since = Windows8, irql <= DISPATCH_LEVEL, fidelity = "version 1 of the structure")]
pub(crate) unsafe extern "win64" fn GetDmaAdapterInfo(
    adapter: u64,
    info: *mut DMA_ADAPTER_INFO,
) -> i32 {
    let (limit, width) = hal().with_adapter(adapter, |adapter| {
        let limit = if adapter.reach.scatter_gather {
            adapter.map_registers
        } else {
            1
        };
        (limit, adapter.width)
    });
    // SAFETY: the driver's structure, whose version says what it has room for.
    unsafe {
        if (*info).Version != DMA_ADAPTER_INFO_VERSION1 {
            return status::NOT_SUPPORTED;
        }
        (*info).__bindgen_anon_1.V1 = DMA_ADAPTER_INFO_V1 {
            ReadDmaCounterAvailable: 0,
            ScatterGatherLimit: limit,
            DmaAddressWidth: width,
            Flags: ADAPTER_INFO_SYNCHRONOUS_CALLBACK,
            MinimumTransferUnit: 1,
        };
    }
    status::SUCCESS
}

/// Tells what a transfer would need.
///
/// # Safety
/// Called by a driver with an adapter, MDL and structure of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "versions 1 and 2 of the structure"
)]
pub(crate) unsafe extern "win64" fn GetDmaTransferInfo(
    adapter: u64,
    mdl_address: u64,
    offset: u64,
    length: u32,
    _write_only: u8,
    info: *mut DMA_TRANSFER_INFO,
) -> i32 {
    let pages = pages(adapter, mdl_address, offset, length);
    let packet = hal().with_adapter(adapter, |adapter| !adapter.reach.scatter_gather);
    let elements = if packet { 1 } else { pages };
    let list_size = list_bytes(elements as usize) as u32;
    // SAFETY: the driver's structure, whose version says what it has room for.
    unsafe {
        match (*info).Version {
            DMA_TRANSFER_INFO_VERSION1 => {
                (*info).__bindgen_anon_1.V1 = DMA_TRANSFER_INFO_V1 {
                    MapRegisterCount: pages,
                    ScatterGatherElementCount: elements,
                    ScatterGatherListSize: list_size,
                };
            }
            DMA_TRANSFER_INFO_VERSION2 => {
                (*info).__bindgen_anon_1.V2 = DMA_TRANSFER_INFO_V2 {
                    MapRegisterCount: pages,
                    ScatterGatherElementCount: elements,
                    ScatterGatherListSize: list_size,
                    LogicalPageCount: pages,
                };
            }
            _ => return status::NOT_SUPPORTED,
        }
    }
    status::SUCCESS
}

/// Makes a transfer context of storage for one.
///
/// # Safety
/// Called by a driver with an adapter of its own and `DMA_TRANSFER_CONTEXT_SIZE_V1` bytes.
#[routine(dma, since = Windows8, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn InitializeDmaTransferContext(
    adapter: u64,
    context: *mut u8,
) -> i32 {
    hal().with_adapter(adapter, |_| ());
    // SAFETY: the driver's memory; nothing says that it is aligned.
    unsafe {
        context.write_bytes(0, DMA_TRANSFER_CONTEXT_SIZE_V1);
        context.cast::<u64>().write_unaligned(INITIALISED);
    }
    status::SUCCESS
}

/// Allocates memory that processor and device share, below an address.
///
/// # Safety
/// Called by a driver with an adapter of its own and a place for the address.
#[routine(
    dma,
    since = Windows8,
    irql <= PASSIVE_LEVEL,
    fails = Dma => null,
    fidelity = "memory is coherent; there is one node"
)]
pub(crate) unsafe extern "win64" fn AllocateCommonBufferEx(
    adapter: u64,
    #[optional] maximum_address: *const u64,
    length: u32,
    logical_address: u64,
    _cache_enabled: u8,
    _preferred_node: u32,
) -> u64 {
    let highest = if maximum_address.is_null() {
        u64::MAX
    } else {
        // SAFETY: the driver's number, given where the pointer is.
        unsafe { maximum_address.read() }
    };
    hal().allocate_common_buffer(adapter, u64::from(length), logical_address, highest)
}

/// Gets the adapter and map registers at once, or calls a routine back.
///
/// # Safety
/// Called by a driver with an adapter, device object and transfer context of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn AllocateAdapterChannelEx(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    transfer_context: u64,
    map_registers: u32,
    flags: u32,
    routine: u64,
    context: u64,
    #[optional] map_register_base: *mut u64,
) -> i32 {
    require_context(transfer_context);
    let now = flags & DMA_SYNCHRONOUS_CALLBACK != 0;
    if routine == 0 && (!now || map_register_base.is_null()) {
        return status::INVALID_PARAMETER;
    }
    let waiting = Waiting {
        adapter,
        device_object,
        count: map_registers,
        transfer_context,
        what: Goal::Channel { routine, context },
        site: Site::here(),
    };
    match hal().allocate(waiting, now) {
        Ok(Turn::Done(base)) => {
            if !map_register_base.is_null() {
                // SAFETY: the driver's place.
                unsafe { map_register_base.write(base) };
            }
            status::SUCCESS
        }
        Ok(Turn::Queued) => status::SUCCESS,
        Err(status) => status,
    }
}

/// Configures a channel of the system's DMA controller.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "bus masters only: STATUS_NOT_IMPLEMENTED"
)]
pub(crate) unsafe extern "win64" fn ConfigureAdapterChannel(
    adapter: u64,
    _function: u32,
    _context: u64,
) -> i32 {
    // Only the system's own DMA controller has channels to configure.
    hal().with_adapter(adapter, |_| status::NOT_IMPLEMENTED)
}

/// Takes back a request for map registers that still waits.
///
/// # Safety
/// Called by a driver with an adapter, device object and transfer context of its own.
#[routine(dma, since = Windows8, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn CancelAdapterChannel(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    transfer_context: u64,
) -> u8 {
    require_context(transfer_context);
    u8::from(hal().cancel_waiting(adapter, device_object, transfer_context))
}

/// Sets up one transfer and returns a list of addresses.
///
/// # Safety
/// Called by a driver with an adapter, map registers and MDL of its own, a place with the length
/// and memory for the list.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "bus masters only: the completion routine is never called"
)]
pub(crate) unsafe extern "win64" fn MapTransferEx(
    adapter: u64,
    mdl_address: u64,
    map_register_base: u64,
    offset: u64,
    device_offset: u32,
    length: *mut u32,
    write_to_device: u8,
    list: u64,
    list_length: u32,
    _completion_routine: u64,
    _completion_context: u64,
) -> i32 {
    let hal = hal();
    // SAFETY: the driver's place.
    let wanted = unsafe { length.read() };
    let room = (u64::from(list_length).saturating_sub(list_bytes(0))
        / (list_bytes(1) - list_bytes(0))) as usize;
    // A bus master finds its data by the list, and has no register of its own that a system DMA
    // controller would serve.
    if device_offset != 0 || list == 0 || wanted == 0 {
        return status::INVALID_PARAMETER;
    }
    if room == 0 {
        return status::BUFFER_TOO_SMALL;
    }
    let fragments = match mdl::fragments(mdl_address, offset, u64::from(wanted), true, usize::MAX) {
        Ok(fragments) => fragments,
        Err(rule) => broken([12, adapter, mdl_address, offset], rule),
    };
    let (segments, bounced) =
        hal.with_registers(adapter, map_register_base, |registers, reach, pool| {
            registers.map(
                MapRequest {
                    mdl: mdl_address,
                    offset,
                    fragments: &fragments,
                    to_device: write_to_device != 0,
                    segments: room,
                    as_much_as_fits: true,
                },
                reach,
                pool,
                &MachineRam,
            )
        });
    if write_to_device != 0 {
        hal.add_bounced(bounced);
    }
    let mapped: u64 = segments.iter().map(|segment| segment.length).sum();
    // SAFETY: the driver's memory, with room for `room` elements, and its place for the length.
    unsafe {
        write_list(list, &segments);
        length.write(mapped as u32);
    }
    status::SUCCESS
}

/// Returns a list of addresses at once, or calls a routine back with it.
///
/// # Safety
/// Called by a driver with an adapter, device object, transfer context and MDL of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "bus masters only: the completion routine is never called"
)]
pub(crate) unsafe extern "win64" fn GetScatterGatherListEx(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    transfer_context: u64,
    mdl_address: u64,
    offset: u64,
    length: u32,
    flags: u32,
    routine: u64,
    context: u64,
    write_to_device: u8,
    _completion_routine: u64,
    _completion_context: u64,
    list: u64,
) -> i32 {
    require_context(transfer_context);
    let now = flags & DMA_SYNCHRONOUS_CALLBACK != 0;
    if routine == 0 && (!now || list == 0) {
        return status::INVALID_PARAMETER;
    }
    let request = ListRequest {
        mdl: mdl_address,
        offset,
        length: u64::from(length),
        to_device: write_to_device != 0,
        routine,
        context,
        buffer: 0,
        result: if now { list } else { 0 },
    };
    hal().request_list(adapter, device_object, transfer_context, request, now)
}

/// As GetScatterGatherListEx, in memory of the driver's.
///
/// # Safety
/// Called by a driver with an adapter, device object, transfer context, MDL and memory for the list
/// of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fails = Dma => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "bus masters only: the completion routine is never called"
)]
pub(crate) unsafe extern "win64" fn BuildScatterGatherListEx(
    adapter: u64,
    #[optional]
    #[at(wdk_sys::DEVICE_OBJECT)]
    device_object: u64,
    transfer_context: u64,
    mdl_address: u64,
    offset: u64,
    length: u32,
    flags: u32,
    routine: u64,
    context: u64,
    write_to_device: u8,
    buffer: u64,
    buffer_length: u32,
    _completion_routine: u64,
    _completion_context: u64,
    list: u64,
) -> i32 {
    require_context(transfer_context);
    let now = flags & DMA_SYNCHRONOUS_CALLBACK != 0;
    if buffer == 0 || routine == 0 && (!now || list == 0) {
        return status::INVALID_PARAMETER;
    }
    if list_bytes(pages(adapter, mdl_address, offset, length) as usize) > u64::from(buffer_length) {
        return status::BUFFER_TOO_SMALL;
    }
    let request = ListRequest {
        mdl: mdl_address,
        offset,
        length: u64::from(length),
        to_device: write_to_device != 0,
        routine,
        context,
        buffer,
        result: if now { list } else { 0 },
    };
    hal().request_list(adapter, device_object, transfer_context, request, now)
}

/// Ends a transfer: data that went through bounce pages is copied.
///
/// # Safety
/// Called by a driver with an adapter, map registers and MDL of its own.
#[routine(dma, since = Windows8, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FlushAdapterBuffersEx(
    adapter: u64,
    mdl_address: u64,
    map_register_base: u64,
    offset: u64,
    length: u32,
    write_to_device: u8,
) -> i32 {
    hal().flush(
        adapter,
        map_register_base,
        mdl_address,
        offset,
        u64::from(length),
        write_to_device != 0,
    );
    status::SUCCESS
}

/// Does what a control routine would have asked for by its answer.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(dma, since = Windows8, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn FreeAdapterObject(adapter: u64, action: i32) {
    hal().after_control(adapter, action);
}

/// Stops a transfer of the system's DMA controller.
///
/// # Safety
/// Called by a driver with an adapter of its own.
#[routine(
    dma,
    since = Windows8,
    irql <= DISPATCH_LEVEL,
    fidelity = "bus masters only: STATUS_NOT_IMPLEMENTED"
)]
pub(crate) unsafe extern "win64" fn CancelMappedTransfer(
    adapter: u64,
    _transfer_context: u64,
) -> i32 {
    // Only the system's own DMA controller can be told to stop; a bus master is stopped by its
    // driver.
    hal().with_adapter(adapter, |_| status::NOT_IMPLEMENTED)
}
