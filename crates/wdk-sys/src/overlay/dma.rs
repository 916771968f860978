//! DMA up to version 3. The headers stop at version 1; members, order and signatures are those of
//! Microsoft's current wdm.h. `DMA_OPERATIONS::Size` and `DMA_ADAPTER::Version` say how far a given
//! adapter's table goes: what lies beyond does not exist.

use crate::{
    __IncompleteArrayField, BOOLEAN, DMA_SPEED, DMA_WIDTH, HANDLE, INTERFACE_TYPE,
    IO_ALLOCATION_ACTION, MEMORY_CACHING_TYPE, NTSTATUS, PALLOCATE_ADAPTER_CHANNEL,
    PALLOCATE_COMMON_BUFFER, PBUILD_MDL_FROM_SCATTER_GATHER_LIST, PBUILD_SCATTER_GATHER_LIST,
    PCALCULATE_SCATTER_GATHER_LIST_SIZE, PDEVICE_OBJECT, PDMA_ADAPTER, PDRIVER_CONTROL,
    PDRIVER_LIST_CONTROL, PFLUSH_ADAPTER_BUFFERS, PFREE_ADAPTER_CHANNEL, PFREE_COMMON_BUFFER,
    PFREE_MAP_REGISTERS, PGET_DMA_ALIGNMENT, PGET_SCATTER_GATHER_LIST, PHYSICAL_ADDRESS,
    PMAP_TRANSFER, PMDL, PPHYSICAL_ADDRESS, PPUT_DMA_ADAPTER, PPUT_SCATTER_GATHER_LIST,
    PREAD_DMA_COUNTER, PULONG, PVOID, SCATTER_GATHER_ELEMENT, ULONG, ULONG_PTR, ULONGLONG,
    layout::assert_layout, zeroed::zeroed_default,
};

/// A node number, or `MM_ANY_NODE_OK`.
pub type NODE_REQUIREMENT = ULONG;

/// What a device can do, for `IoGetDmaAdapter`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DEVICE_DESCRIPTION {
    /// `DEVICE_DESCRIPTION_VERSION` to `DEVICE_DESCRIPTION_VERSION3`.
    pub Version: ULONG,
    /// Whether the device is a bus master.
    pub Master: BOOLEAN,
    /// Whether it takes more than one range a transfer.
    pub ScatterGather: BOOLEAN,
    /// Whether the system's DMA controller uses demand mode.
    pub DemandMode: BOOLEAN,
    /// Whether the system's DMA controller restarts by itself.
    pub AutoInitialize: BOOLEAN,
    /// Whether it drives 32 address bits.
    pub Dma32BitAddresses: BOOLEAN,
    /// Whether the controller's count is not exact.
    pub IgnoreCount: BOOLEAN,
    /// Zero.
    pub Reserved1: BOOLEAN,
    /// Whether it drives 64 address bits.
    pub Dma64BitAddresses: BOOLEAN,
    /// Unused by WDM.
    pub BusNumber: ULONG,
    /// The channel of the system's DMA controller.
    pub DmaChannel: ULONG,
    /// The bus.
    pub InterfaceType: INTERFACE_TYPE,
    /// The width of a transfer of the system's DMA controller.
    pub DmaWidth: DMA_WIDTH,
    /// Its speed.
    pub DmaSpeed: DMA_SPEED,
    /// The longest transfer, in bytes.
    pub MaximumLength: ULONG,
    /// The Micro Channel port; unused.
    pub DmaPort: ULONG,
    /// How many address bits the device drives (version 3).
    pub DmaAddressWidth: ULONG,
    /// The DMA controller, from the resource (version 3).
    pub DmaControllerInstance: ULONG,
    /// The request line, from the resource (version 3).
    pub DmaRequestLine: ULONG,
    /// Where the device's register is that is read or written (version 3).
    pub DeviceAddress: PHYSICAL_ADDRESS,
}

/// A list of ranges in the device's address space.
///
/// The elements follow the structure: [`Elements`](Self::Elements)`.as_ptr()` or `as_slice(n)`,
/// with `n` no more than [`NumberOfElements`](Self::NumberOfElements).
#[repr(C)]
#[derive(Debug)]
pub struct _SCATTER_GATHER_LIST {
    /// How many elements follow.
    pub NumberOfElements: ULONG,
    /// The HAL's.
    pub Reserved: ULONG_PTR,
    /// The elements.
    pub Elements: __IncompleteArrayField<SCATTER_GATHER_ELEMENT>,
}

/// How a transfer ended.
pub mod DMA_COMPLETION_STATUS {
    /// The type of the values.
    pub type Type = i32;
    /// All of it was moved.
    pub const DmaComplete: Type = 0;
    /// It was stopped.
    pub const DmaAborted: Type = 1;
    /// The controller reported an error.
    pub const DmaError: Type = 2;
    /// The driver cancelled it.
    pub const DmaCancelled: Type = 3;
}

/// Called when a transfer of the system's DMA controller is over.
pub type DMA_COMPLETION_ROUTINE = Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        CompletionContext: PVOID,
        Status: DMA_COMPLETION_STATUS::Type,
    ),
>;
/// Called when a transfer of the system's DMA controller is over.
pub type PDMA_COMPLETION_ROUTINE = DMA_COMPLETION_ROUTINE;

/// For `DMA_ADAPTER_INFO::Version`.
pub const DMA_ADAPTER_INFO_VERSION1: u32 = 1;
/// For `DMA_TRANSFER_INFO::Version`.
pub const DMA_TRANSFER_INFO_VERSION1: u32 = 1;
/// For `DMA_TRANSFER_INFO::Version`, from Windows 10.
pub const DMA_TRANSFER_INFO_VERSION2: u32 = 2;
/// The version of the transfer contexts `InitializeDmaTransferContext` makes.
pub const DMA_TRANSFER_CONTEXT_VERSION1: u32 = 1;
/// Bytes of storage a transfer context needs.
pub const DMA_TRANSFER_CONTEXT_SIZE_V1: usize = 128;
/// For `AllocateAdapterChannelEx` and its kind: fail instead of waiting.
pub const DMA_SYNCHRONOUS_CALLBACK: u32 = 1;
/// For `AllocateAdapterChannelEx`: the transfer context is zeroed, not initialised.
pub const DMA_ZERO_BUFFERS: u32 = 2;

/// What the system's DMA controller can do.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DMA_ADAPTER_INFO_V1 {
    /// Whether the counter can be read.
    pub ReadDmaCounterAvailable: ULONG,
    /// The most elements of a scatter/gather list.
    pub ScatterGatherLimit: ULONG,
    /// How many address bits it drives.
    pub DmaAddressWidth: ULONG,
    /// None defined.
    pub Flags: ULONG,
    /// Every element's length is a multiple of this.
    pub MinimumTransferUnit: ULONG,
}
/// What the system's DMA controller can do.
pub type DMA_ADAPTER_INFO_V1 = _DMA_ADAPTER_INFO_V1;

/// The answer of `GetDmaAdapterInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DMA_ADAPTER_INFO {
    /// Which arm is asked for.
    pub Version: ULONG,
    /// The answer.
    pub __bindgen_anon_1: _DMA_ADAPTER_INFO__bindgen_ty_1,
}
/// The answer of `GetDmaAdapterInfo`, by version.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _DMA_ADAPTER_INFO__bindgen_ty_1 {
    /// Version 1.
    pub V1: DMA_ADAPTER_INFO_V1,
}
/// The answer of `GetDmaAdapterInfo`.
pub type DMA_ADAPTER_INFO = _DMA_ADAPTER_INFO;
/// The answer of `GetDmaAdapterInfo`.
pub type PDMA_ADAPTER_INFO = *mut _DMA_ADAPTER_INFO;

/// What a transfer needs, version 1.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DMA_TRANSFER_INFO_V1 {
    /// Map registers.
    pub MapRegisterCount: ULONG,
    /// Elements of its scatter/gather list.
    pub ScatterGatherElementCount: ULONG,
    /// Bytes of its scatter/gather list.
    pub ScatterGatherListSize: ULONG,
}
/// What a transfer needs, version 1.
pub type DMA_TRANSFER_INFO_V1 = _DMA_TRANSFER_INFO_V1;

/// What a transfer needs, version 2.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DMA_TRANSFER_INFO_V2 {
    /// Map registers.
    pub MapRegisterCount: ULONG,
    /// Elements of its scatter/gather list.
    pub ScatterGatherElementCount: ULONG,
    /// Bytes of its scatter/gather list.
    pub ScatterGatherListSize: ULONG,
    /// Pages in the device's address space.
    pub LogicalPageCount: ULONG,
}
/// What a transfer needs, version 2.
pub type DMA_TRANSFER_INFO_V2 = _DMA_TRANSFER_INFO_V2;

/// The answer of `GetDmaTransferInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DMA_TRANSFER_INFO {
    /// Which arm is asked for.
    pub Version: ULONG,
    /// The answer.
    pub __bindgen_anon_1: _DMA_TRANSFER_INFO__bindgen_ty_1,
}
/// The answer of `GetDmaTransferInfo`, by version.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _DMA_TRANSFER_INFO__bindgen_ty_1 {
    /// Version 1.
    pub V1: DMA_TRANSFER_INFO_V1,
    /// Version 2.
    pub V2: DMA_TRANSFER_INFO_V2,
}
/// The answer of `GetDmaTransferInfo`.
pub type DMA_TRANSFER_INFO = _DMA_TRANSFER_INFO;
/// The answer of `GetDmaTransferInfo`.
pub type PDMA_TRANSFER_INFO = *mut _DMA_TRANSFER_INFO;

/// Several common buffers of one size. The HAL's own.
#[repr(C)]
#[derive(Debug)]
pub struct _DMA_COMMON_BUFFER_VECTOR {
    _private: [u8; 0],
}
/// Several common buffers of one size.
pub type PDMA_COMMON_BUFFER_VECTOR = *mut _DMA_COMMON_BUFFER_VECTOR;

/// Which arm of a [`_DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION`] is meant.
pub mod _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE {
    /// The type of the values.
    pub type Type = i32;
    /// `LogicalAddressLimits`
    pub const CommonBufferConfigTypeLogicalAddressLimits: Type = 0;
    /// `SubSection`
    pub const CommonBufferConfigTypeSubSection: Type = 1;
    /// `HardwareAccessType`
    pub const CommonBufferConfigTypeHardwareAccessPermissions: Type = 2;
}

/// A wish for `CreateCommonBufferFromMdl`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION {
    /// Which arm is meant.
    pub ConfigType: _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE::Type,
    /// The wish.
    pub __bindgen_anon_1: _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1,
}
/// A wish for `CreateCommonBufferFromMdl`, by type.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1 {
    /// Where the buffer may be in the device's address space.
    pub LogicalAddressLimits: _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1__bindgen_ty_1,
    /// Which part of the MDL is meant.
    pub SubSection: _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1__bindgen_ty_2,
    /// Whether the device reads, writes or both.
    pub HardwareAccessType: i32,
    /// The size of all arms.
    pub Reserved: [ULONGLONG; 4],
}
/// Where the buffer may be in the device's address space.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1__bindgen_ty_1 {
    /// The lowest address of the start.
    pub MinimumAddress: PHYSICAL_ADDRESS,
    /// The highest address of the end.
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
/// Which part of the MDL is meant.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION__bindgen_ty_1__bindgen_ty_2 {
    /// From here.
    pub Offset: ULONGLONG,
    /// So many bytes.
    pub Length: ULONG,
}
/// A wish for `CreateCommonBufferFromMdl`.
pub type PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION = *mut _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION;

macro_rules! operations {
    ($($(#[$attribute:meta])* $name:ident = fn($($argument:ident: $type:ty),* $(,)?) $(-> $return:ty)?;)*) => {$(
        $(#[$attribute])*
        pub type $name = Option<unsafe extern "C" fn($($argument: $type),*) $(-> $return)?>;
    )*};
}

operations! {
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_dma_adapter_info>
    PGET_DMA_ADAPTER_INFO = fn(DmaAdapter: PDMA_ADAPTER, AdapterInfo: PDMA_ADAPTER_INFO) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_dma_transfer_info>
    PGET_DMA_TRANSFER_INFO = fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        Offset: ULONGLONG,
        Length: ULONG,
        WriteOnly: BOOLEAN,
        TransferInfo: PDMA_TRANSFER_INFO,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pinitialize_dma_transfer_context>
    PINITIALIZE_DMA_TRANSFER_CONTEXT = fn(DmaAdapter: PDMA_ADAPTER, DmaTransferContext: PVOID) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_common_buffer_ex>
    PALLOCATE_COMMON_BUFFER_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        MaximumAddress: PPHYSICAL_ADDRESS,
        Length: ULONG,
        LogicalAddress: PPHYSICAL_ADDRESS,
        CacheEnabled: BOOLEAN,
        PreferredNode: NODE_REQUIREMENT,
    ) -> PVOID;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_adapter_channel_ex>
    PALLOCATE_ADAPTER_CHANNEL_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        DmaTransferContext: PVOID,
        NumberOfMapRegisters: ULONG,
        Flags: ULONG,
        ExecutionRoutine: PDRIVER_CONTROL,
        ExecutionContext: PVOID,
        MapRegisterBase: *mut PVOID,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pconfigure_adapter_channel>
    PCONFIGURE_ADAPTER_CHANNEL = fn(DmaAdapter: PDMA_ADAPTER, FunctionNumber: ULONG, Context: PVOID) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pcancel_adapter_channel>
    PCANCEL_ADAPTER_CHANNEL = fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        DmaTransferContext: PVOID,
    ) -> BOOLEAN;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pmap_transfer_ex>
    PMAP_TRANSFER_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        Offset: ULONGLONG,
        DeviceOffset: ULONG,
        Length: PULONG,
        WriteToDevice: BOOLEAN,
        ScatterGatherBuffer: PSCATTER_GATHER_LIST,
        ScatterGatherBufferLength: ULONG,
        DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
        CompletionContext: PVOID,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_scatter_gather_list_ex>
    PGET_SCATTER_GATHER_LIST_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        DmaTransferContext: PVOID,
        Mdl: PMDL,
        Offset: ULONGLONG,
        Length: ULONG,
        Flags: ULONG,
        ExecutionRoutine: PDRIVER_LIST_CONTROL,
        Context: PVOID,
        WriteToDevice: BOOLEAN,
        DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
        CompletionContext: PVOID,
        ScatterGatherList: *mut PSCATTER_GATHER_LIST,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pbuild_scatter_gather_list_ex>
    PBUILD_SCATTER_GATHER_LIST_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        DmaTransferContext: PVOID,
        Mdl: PMDL,
        Offset: ULONGLONG,
        Length: ULONG,
        Flags: ULONG,
        ExecutionRoutine: PDRIVER_LIST_CONTROL,
        Context: PVOID,
        WriteToDevice: BOOLEAN,
        ScatterGatherBuffer: PVOID,
        ScatterGatherLength: ULONG,
        DmaCompletionRoutine: PDMA_COMPLETION_ROUTINE,
        CompletionContext: PVOID,
        ScatterGatherList: PVOID,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pflush_adapter_buffers_ex>
    PFLUSH_ADAPTER_BUFFERS_EX = fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        Offset: ULONGLONG,
        Length: ULONG,
        WriteToDevice: BOOLEAN,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_adapter_object>
    PFREE_ADAPTER_OBJECT = fn(DmaAdapter: PDMA_ADAPTER, AllocationAction: IO_ALLOCATION_ACTION);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pcancel_mapped_transfer>
    PCANCEL_MAPPED_TRANSFER = fn(DmaAdapter: PDMA_ADAPTER, DmaTransferContext: PVOID) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_domain_common_buffer>
    PALLOCATE_DOMAIN_COMMON_BUFFER = fn(
        DmaAdapter: PDMA_ADAPTER,
        DomainHandle: HANDLE,
        MaximumAddress: PPHYSICAL_ADDRESS,
        Length: ULONG,
        Flags: ULONG,
        CacheType: *mut MEMORY_CACHING_TYPE,
        PreferredNode: NODE_REQUIREMENT,
        LogicalAddress: PPHYSICAL_ADDRESS,
        VirtualAddress: *mut PVOID,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pflush_dma_buffer>
    PFLUSH_DMA_BUFFER = fn(DmaAdapter: PDMA_ADAPTER, Mdl: PMDL, ReadOperation: BOOLEAN) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pjoin_dma_domain>
    PJOIN_DMA_DOMAIN = fn(DmaAdapter: PDMA_ADAPTER, DomainHandle: HANDLE) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pleave_dma_domain>
    PLEAVE_DMA_DOMAIN = fn(DmaAdapter: PDMA_ADAPTER) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_dma_domain>
    PGET_DMA_DOMAIN = fn(DmaAdapter: PDMA_ADAPTER) -> HANDLE;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_common_buffer_with_bounds>
    PALLOCATE_COMMON_BUFFER_WITH_BOUNDS = fn(
        DmaAdapter: PDMA_ADAPTER,
        MinimumAddress: PPHYSICAL_ADDRESS,
        MaximumAddress: PPHYSICAL_ADDRESS,
        Length: ULONG,
        Flags: ULONG,
        CacheType: *mut MEMORY_CACHING_TYPE,
        PreferredNode: NODE_REQUIREMENT,
        LogicalAddress: PPHYSICAL_ADDRESS,
    ) -> PVOID;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pallocate_common_buffer_vector>
    PALLOCATE_COMMON_BUFFER_VECTOR = fn(
        DmaAdapter: PDMA_ADAPTER,
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        CacheType: MEMORY_CACHING_TYPE,
        IdealNode: NODE_REQUIREMENT,
        Flags: ULONG,
        NumberOfElements: ULONG,
        SizeOfElements: ULONGLONG,
        VectorOut: *mut PDMA_COMMON_BUFFER_VECTOR,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pget_common_buffer_from_vector_by_index>
    PGET_COMMON_BUFFER_FROM_VECTOR_BY_INDEX = fn(
        DmaAdapter: PDMA_ADAPTER,
        Vector: PDMA_COMMON_BUFFER_VECTOR,
        Index: ULONG,
        VirtualAddressOut: *mut PVOID,
        LogicalAddressOut: PPHYSICAL_ADDRESS,
    );
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_common_buffer_from_vector>
    PFREE_COMMON_BUFFER_FROM_VECTOR = fn(
        DmaAdapter: PDMA_ADAPTER,
        Vector: PDMA_COMMON_BUFFER_VECTOR,
        Index: ULONG,
    );
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pfree_common_buffer_vector>
    PFREE_COMMON_BUFFER_VECTOR = fn(DmaAdapter: PDMA_ADAPTER, Vector: PDMA_COMMON_BUFFER_VECTOR);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nc-wdm-pcreate-common-buffer-from-mdl>
    PCREATE_COMMON_BUFFER_FROM_MDL = fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        ExtendedConfigs: PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION,
        ExtendedConfigsCount: ULONG,
        LogicalAddress: PPHYSICAL_ADDRESS,
    ) -> NTSTATUS;
}

/// A list of ranges in the device's address space.
pub type PSCATTER_GATHER_LIST = *mut _SCATTER_GATHER_LIST;

/// An adapter's routines. `Size` says how many of them the adapter's table has.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct _DMA_OPERATIONS {
    /// Bytes in this table.
    pub Size: ULONG,
    /// Gives the adapter back.
    pub PutDmaAdapter: PPUT_DMA_ADAPTER,
    /// Allocates memory that processor and device share.
    pub AllocateCommonBuffer: PALLOCATE_COMMON_BUFFER,
    /// Frees it.
    pub FreeCommonBuffer: PFREE_COMMON_BUFFER,
    /// Waits for map registers.
    pub AllocateAdapterChannel: PALLOCATE_ADAPTER_CHANNEL,
    /// Ends a transfer.
    pub FlushAdapterBuffers: PFLUSH_ADAPTER_BUFFERS,
    /// Frees the system's DMA channel.
    pub FreeAdapterChannel: PFREE_ADAPTER_CHANNEL,
    /// Frees map registers.
    pub FreeMapRegisters: PFREE_MAP_REGISTERS,
    /// Begins a transfer.
    pub MapTransfer: PMAP_TRANSFER,
    /// The alignment buffers need.
    pub GetDmaAlignment: PGET_DMA_ALIGNMENT,
    /// How much is left to be transferred.
    pub ReadDmaCounter: PREAD_DMA_COUNTER,
    /// Begins a transfer and gives its list of ranges.
    pub GetScatterGatherList: PGET_SCATTER_GATHER_LIST,
    /// Ends it.
    pub PutScatterGatherList: PPUT_SCATTER_GATHER_LIST,
    /// The storage such a list needs (version 2).
    pub CalculateScatterGatherList: PCALCULATE_SCATTER_GATHER_LIST_SIZE,
    /// The same in the caller's storage (version 2).
    pub BuildScatterGatherList: PBUILD_SCATTER_GATHER_LIST,
    /// An MDL for such a list (version 2).
    pub BuildMdlFromScatterGatherList: PBUILD_MDL_FROM_SCATTER_GATHER_LIST,
    /// What the system's DMA controller can do (from here on: version 3).
    pub GetDmaAdapterInfo: PGET_DMA_ADAPTER_INFO,
    /// What a transfer needs.
    pub GetDmaTransferInfo: PGET_DMA_TRANSFER_INFO,
    /// Makes a transfer context.
    pub InitializeDmaTransferContext: PINITIALIZE_DMA_TRANSFER_CONTEXT,
    /// Allocates a common buffer below an address, near a node.
    pub AllocateCommonBufferEx: PALLOCATE_COMMON_BUFFER_EX,
    /// Waits for map registers or fails at once.
    pub AllocateAdapterChannelEx: PALLOCATE_ADAPTER_CHANNEL_EX,
    /// Sets up the DMA controller.
    pub ConfigureAdapterChannel: PCONFIGURE_ADAPTER_CHANNEL,
    /// Stops waiting for map registers.
    pub CancelAdapterChannel: PCANCEL_ADAPTER_CHANNEL,
    /// Begins a transfer of several ranges.
    pub MapTransferEx: PMAP_TRANSFER_EX,
    /// Begins a transfer and gives its list of ranges.
    pub GetScatterGatherListEx: PGET_SCATTER_GATHER_LIST_EX,
    /// The same in the caller's storage.
    pub BuildScatterGatherListEx: PBUILD_SCATTER_GATHER_LIST_EX,
    /// Ends a transfer.
    pub FlushAdapterBuffersEx: PFLUSH_ADAPTER_BUFFERS_EX,
    /// Frees the channel, the map registers or both.
    pub FreeAdapterObject: PFREE_ADAPTER_OBJECT,
    /// Cancels a transfer of the DMA controller.
    pub CancelMappedTransfer: PCANCEL_MAPPED_TRANSFER,
    /// Allocates a common buffer for a domain.
    pub AllocateDomainCommonBuffer: PALLOCATE_DOMAIN_COMMON_BUFFER,
    /// Flushes caches.
    pub FlushDmaBuffer: PFLUSH_DMA_BUFFER,
    /// Joins a translation domain.
    pub JoinDmaDomain: PJOIN_DMA_DOMAIN,
    /// Leaves it.
    pub LeaveDmaDomain: PLEAVE_DMA_DOMAIN,
    /// The domain it is in.
    pub GetDmaDomain: PGET_DMA_DOMAIN,
    /// Allocates a common buffer between two addresses.
    pub AllocateCommonBufferWithBounds: PALLOCATE_COMMON_BUFFER_WITH_BOUNDS,
    /// Allocates several common buffers.
    pub AllocateCommonBufferVector: PALLOCATE_COMMON_BUFFER_VECTOR,
    /// One of them.
    pub GetCommonBufferFromVectorByIndex: PGET_COMMON_BUFFER_FROM_VECTOR_BY_INDEX,
    /// Frees one of them.
    pub FreeCommonBufferFromVector: PFREE_COMMON_BUFFER_FROM_VECTOR,
    /// Frees all of them.
    pub FreeCommonBufferVector: PFREE_COMMON_BUFFER_VECTOR,
    /// Makes a common buffer of an MDL's pages.
    pub CreateCommonBufferFromMdl: PCREATE_COMMON_BUFFER_FROM_MDL,
}

assert_layout! {
    _DEVICE_DESCRIPTION: 0x40, 8 {
        Version 0, Master 4, ScatterGather 5, DemandMode 6, AutoInitialize 7, Dma32BitAddresses 8,
        IgnoreCount 9, Reserved1 10, Dma64BitAddresses 11, BusNumber 12, DmaChannel 16,
        InterfaceType 20, DmaWidth 24, DmaSpeed 28, MaximumLength 32, DmaPort 36,
        DmaAddressWidth 40, DmaControllerInstance 44, DmaRequestLine 48, DeviceAddress 56,
    }
    _SCATTER_GATHER_LIST: 0x10, 8 { NumberOfElements 0, Reserved 8, Elements 16 }
    _DMA_ADAPTER_INFO_V1: 0x14, 4 { MinimumTransferUnit 16 }
    _DMA_ADAPTER_INFO: 0x18, 4 { __bindgen_anon_1 4 }
    _DMA_TRANSFER_INFO: 0x14, 4 { __bindgen_anon_1 4 }
    _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION: 0x28, 8 { __bindgen_anon_1 8 }
    _DMA_OPERATIONS: 0x140, 8 {
        Size 0, PutDmaAdapter 8, AllocateCommonBuffer 16, FreeCommonBuffer 24,
        AllocateAdapterChannel 32, FlushAdapterBuffers 40, FreeAdapterChannel 48,
        FreeMapRegisters 56, MapTransfer 64, GetDmaAlignment 72, ReadDmaCounter 80,
        GetScatterGatherList 88, PutScatterGatherList 96, CalculateScatterGatherList 104,
        BuildScatterGatherList 112, BuildMdlFromScatterGatherList 120, GetDmaAdapterInfo 128,
        GetDmaTransferInfo 136, InitializeDmaTransferContext 144, AllocateCommonBufferEx 152,
        AllocateAdapterChannelEx 160, ConfigureAdapterChannel 168, CancelAdapterChannel 176,
        MapTransferEx 184, GetScatterGatherListEx 192, BuildScatterGatherListEx 200,
        FlushAdapterBuffersEx 208, FreeAdapterObject 216, CancelMappedTransfer 224,
        AllocateDomainCommonBuffer 232, FlushDmaBuffer 240, JoinDmaDomain 248,
        LeaveDmaDomain 256, GetDmaDomain 264, AllocateCommonBufferWithBounds 272,
        AllocateCommonBufferVector 280, GetCommonBufferFromVectorByIndex 288,
        FreeCommonBufferFromVector 296, FreeCommonBufferVector 304, CreateCommonBufferFromMdl 312,
    }
}

zeroed_default! {
    _DEVICE_DESCRIPTION, _SCATTER_GATHER_LIST, _DMA_ADAPTER_INFO, _DMA_TRANSFER_INFO, _DMA_OPERATIONS,
    _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION,
}
