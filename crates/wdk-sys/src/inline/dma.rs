//! The DMA routines of WDM, which are calls through the adapter's table. The routines of the same
//! names that hal.dll exports are those of the NT 4 kit; they are in [`crate::hal`].

use crate::{
    BOOLEAN, NTSTATUS, PDEVICE_OBJECT, PDMA_ADAPTER, PDRIVER_CONTROL, PHYSICAL_ADDRESS, PMDL,
    PPHYSICAL_ADDRESS, PULONG, PVOID, STATUS_NOT_SUPPORTED, ULONG,
};

/// The entry `$member` of an adapter's table, whose first version has it.
macro_rules! operation {
    ($adapter:expr, $member:ident) => {
        (*(*$adapter).DmaOperations).$member
    };
}

/// Waits for the adapter and map registers; `ExecutionRoutine` is called when they are there.
///
/// # Safety
/// As documented; `DmaAdapter` is from `IoGetDmaAdapter`.
///
/// # IRQL
/// `DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_adapter_channel>
#[inline]
pub unsafe fn IoAllocateAdapterChannel(
    DmaAdapter: PDMA_ADAPTER,
    DeviceObject: PDEVICE_OBJECT,
    NumberOfMapRegisters: ULONG,
    ExecutionRoutine: PDRIVER_CONTROL,
    Context: PVOID,
) -> NTSTATUS {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, AllocateAdapterChannel) {
            Some(allocate) => allocate(
                DmaAdapter,
                DeviceObject,
                NumberOfMapRegisters,
                ExecutionRoutine,
                Context,
            ),
            None => STATUS_NOT_SUPPORTED,
        }
    }
}

/// Sets up map registers for one transfer, and the system's DMA controller where there is one.
/// Returns the device's address of the buffer; `Length` is what is wanted and then what is
/// contiguous there.
///
/// An adapter without this entry maps nothing: the address is 0 and the length 0.
///
/// # Safety
/// As documented; `DmaAdapter` is from `IoGetDmaAdapter`, `MapRegisterBase` from its channel's
/// allocation.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pmap_transfer>
#[inline]
pub unsafe fn IoMapTransfer(
    DmaAdapter: PDMA_ADAPTER,
    Mdl: PMDL,
    MapRegisterBase: PVOID,
    CurrentVa: PVOID,
    Length: PULONG,
    WriteToDevice: BOOLEAN,
) -> PHYSICAL_ADDRESS {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, MapTransfer) {
            Some(map) => map(
                DmaAdapter,
                Mdl,
                MapRegisterBase,
                CurrentVa,
                Length,
                WriteToDevice,
            ),
            None => {
                *Length = 0;
                PHYSICAL_ADDRESS { QuadPart: 0 }
            }
        }
    }
}

/// Ends a transfer: what the device wrote is in the buffer when this has returned `TRUE`.
///
/// # Safety
/// As documented; the arguments are those of the transfer's [`IoMapTransfer`] calls.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pflush_adapter_buffers>
#[inline]
pub unsafe fn IoFlushAdapterBuffers(
    DmaAdapter: PDMA_ADAPTER,
    Mdl: PMDL,
    MapRegisterBase: PVOID,
    CurrentVa: PVOID,
    Length: ULONG,
    WriteToDevice: BOOLEAN,
) -> BOOLEAN {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, FlushAdapterBuffers) {
            Some(flush) => flush(
                DmaAdapter,
                Mdl,
                MapRegisterBase,
                CurrentVa,
                Length,
                WriteToDevice,
            ),
            None => 0,
        }
    }
}

/// Frees the system's DMA channel.
///
/// # Safety
/// As documented; the channel was allocated and no transfer is under way.
///
/// # IRQL
/// `DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_adapter_channel>
#[inline]
pub unsafe fn IoFreeAdapterChannel(DmaAdapter: PDMA_ADAPTER) {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        if let Some(free) = operation!(DmaAdapter, FreeAdapterChannel) {
            free(DmaAdapter);
        }
    }
}

/// Frees map registers.
///
/// # Safety
/// As documented; the map registers are allocated and no transfer uses them.
///
/// # IRQL
/// `DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_map_registers>
#[inline]
pub unsafe fn IoFreeMapRegisters(
    DmaAdapter: PDMA_ADAPTER,
    MapRegisterBase: PVOID,
    NumberOfMapRegisters: ULONG,
) {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        if let Some(free) = operation!(DmaAdapter, FreeMapRegisters) {
            free(DmaAdapter, MapRegisterBase, NumberOfMapRegisters);
        }
    }
}

/// Allocates memory that processor and device share; null when there is none.
///
/// # Safety
/// As documented; `DmaAdapter` is from `IoGetDmaAdapter`.
///
/// # IRQL
/// `PASSIVE_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_common_buffer>
#[must_use]
#[inline]
pub unsafe fn HalAllocateCommonBuffer(
    DmaAdapter: PDMA_ADAPTER,
    Length: ULONG,
    LogicalAddress: PPHYSICAL_ADDRESS,
    CacheEnabled: BOOLEAN,
) -> PVOID {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, AllocateCommonBuffer) {
            Some(allocate) => allocate(DmaAdapter, Length, LogicalAddress, CacheEnabled),
            None => core::ptr::null_mut(),
        }
    }
}

/// Frees what [`HalAllocateCommonBuffer`] allocated.
///
/// # Safety
/// As documented; the arguments are those of the allocation.
///
/// # IRQL
/// `PASSIVE_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_common_buffer>
#[inline]
pub unsafe fn HalFreeCommonBuffer(
    DmaAdapter: PDMA_ADAPTER,
    Length: ULONG,
    LogicalAddress: PHYSICAL_ADDRESS,
    VirtualAddress: PVOID,
    CacheEnabled: BOOLEAN,
) {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        if let Some(free) = operation!(DmaAdapter, FreeCommonBuffer) {
            free(
                DmaAdapter,
                Length,
                LogicalAddress,
                VirtualAddress,
                CacheEnabled,
            );
        }
    }
}

/// How much the system's DMA controller has left to transfer.
///
/// # Safety
/// As documented; `DmaAdapter` is from `IoGetDmaAdapter` for a device that uses that controller.
///
/// # IRQL
/// `<= DISPATCH_LEVEL`
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pread_dma_counter>
#[must_use]
#[inline]
pub unsafe fn HalReadDmaCounter(DmaAdapter: PDMA_ADAPTER) -> ULONG {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, ReadDmaCounter) {
            Some(read) => read(DmaAdapter),
            None => 0,
        }
    }
}

/// The alignment that buffers for DMA need.
///
/// # Safety
/// `DmaAdapter` is from `IoGetDmaAdapter`.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_dma_alignment>
#[must_use]
#[inline]
pub unsafe fn HalGetDmaAlignment(DmaAdapter: PDMA_ADAPTER) -> ULONG {
    // SAFETY: the caller's adapter has a table, of which this entry is part in every version.
    unsafe {
        match operation!(DmaAdapter, GetDmaAlignment) {
            Some(alignment) => alignment(DmaAdapter),
            None => 1,
        }
    }
}
