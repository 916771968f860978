//! What this room reads and writes of the structures that drivers hand over, with addresses as numbers.

/// Status values that routines of this room return.
pub(super) mod status {
    pub(in super::super) const SUCCESS: i32 = 0;
    pub(in super::super) const NOT_IMPLEMENTED: i32 = 0xC000_0002_u32 as i32;
    pub(in super::super) const INVALID_PARAMETER: i32 = 0xC000_000D_u32 as i32;
    pub(in super::super) const BUFFER_TOO_SMALL: i32 = 0xC000_0023_u32 as i32;
    pub(in super::super) const INSUFFICIENT_RESOURCES: i32 = 0xC000_009A_u32 as i32;
    pub(in super::super) const NOT_SUPPORTED: i32 = 0xC000_00BB_u32 as i32;
    pub(in super::super) const NOT_FOUND: i32 = 0xC000_0225_u32 as i32;
}

pub(super) const CONNECT_FULLY_SPECIFIED: u32 = 1;
pub(super) const CONNECT_LINE_BASED: u32 = 2;
pub(super) const CONNECT_MESSAGE_BASED: u32 = 3;

/// `IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS`
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct FullySpecified {
    pub physical_device_object: u64,
    pub interrupt_object: u64,
    pub service_routine: u64,
    pub service_context: u64,
    pub spin_lock: u64,
    pub synchronize_irql: u8,
    pub floating_save: u8,
    pub share_vector: u8,
    pub vector: u32,
    pub irql: u8,
    pub interrupt_mode: u32,
    pub processor_enable_mask: u64,
    pub group: u16,
}

/// `IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS`
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct LineBased {
    pub physical_device_object: u64,
    pub interrupt_object: u64,
    pub service_routine: u64,
    pub service_context: u64,
    pub spin_lock: u64,
    pub synchronize_irql: u8,
    pub floating_save: u8,
}

/// `IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS`
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct MessageBased {
    pub physical_device_object: u64,
    pub connection_context: u64,
    pub message_service_routine: u64,
    pub service_context: u64,
    pub spin_lock: u64,
    pub synchronize_irql: u8,
    pub floating_save: u8,
    pub fall_back_service_routine: u64,
}

/// `IO_CONNECT_INTERRUPT_PARAMETERS`
#[repr(C)]
pub(crate) struct Connect {
    pub(super) version: u32,
    pub(super) parameters: ConnectParameters,
}

/// Its union.
#[repr(C)]
pub(super) union ConnectParameters {
    pub fully_specified: FullySpecified,
    pub line_based: LineBased,
    pub message_based: MessageBased,
}

/// `IO_DISCONNECT_INTERRUPT_PARAMETERS`
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Disconnect {
    pub(super) version: u32,
    pub(super) connection_context: u64,
}

/// `IO_INTERRUPT_MESSAGE_INFO` with one message.
#[repr(C)]
pub(super) struct MessageInfo {
    pub unified_irql: u8,
    pub message_count: u32,
    pub entries: [MessageInfoEntry; 1],
}

/// `IO_INTERRUPT_MESSAGE_INFO_ENTRY`
#[repr(C)]
pub(super) struct MessageInfoEntry {
    pub message_address: u64,
    pub target_processor_set: u64,
    pub interrupt_object: u64,
    pub message_data: u32,
    pub vector: u32,
    pub irql: u8,
    pub mode: u32,
    pub polarity: u32,
}

pub(super) const DEVICE_DESCRIPTION_VERSION3: u32 = 3;

/// `DEVICE_DESCRIPTION`, as version 3 has it.
#[repr(C)]
pub(super) struct DeviceDescription {
    pub version: u32,
    pub master: u8,
    pub scatter_gather: u8,
    pub demand_mode: u8,
    pub auto_initialize: u8,
    pub dma32_bit_addresses: u8,
    pub ignore_count: u8,
    pub reserved1: u8,
    pub dma64_bit_addresses: u8,
    pub bus_number: u32,
    pub dma_channel: u32,
    pub interface_type: u32,
    pub dma_width: u32,
    pub dma_speed: u32,
    pub maximum_length: u32,
    pub dma_port: u32,
    pub dma_address_width: u32,
    pub dma_controller_instance: u32,
    pub dma_request_line: u32,
    pub device_address: u64,
}

/// `MDL`; the page numbers follow it.
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct Mdl {
    pub next: u64,
    pub size: i16,
    pub flags: i16,
    pub process: u64,
    pub mapped_system_va: u64,
    pub start_va: u64,
    pub byte_count: u32,
    pub byte_offset: u32,
}

pub(super) const MDL_PAGES_LOCKED: i16 = 0x0002;
pub(super) const MDL_SOURCE_IS_NONPAGED_POOL: i16 = 0x0004;
pub(super) const MDL_PARTIAL: i16 = 0x0010;
pub(super) const MDL_IO_SPACE: i16 = 0x0800;

/// `SCATTER_GATHER_LIST`; the elements follow it.
#[repr(C)]
pub(super) struct ListHeader {
    pub number_of_elements: u32,
    pub reserved: u64,
}

/// `SCATTER_GATHER_ELEMENT`
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct ListElement {
    pub address: u64,
    pub length: u32,
    pub reserved: u64,
}

/// `DMA_ADAPTER_INFO` with its version 1 contents.
#[repr(C)]
pub(crate) struct AdapterInfo {
    pub(super) version: u32,
    pub(super) read_dma_counter_available: u32,
    pub(super) scatter_gather_limit: u32,
    pub(super) dma_address_width: u32,
    pub(super) flags: u32,
    pub(super) minimum_transfer_unit: u32,
}

pub(super) const DMA_ADAPTER_INFO_VERSION1: u32 = 1;
pub(super) const ADAPTER_INFO_SYNCHRONOUS_CALLBACK: u32 = 1;

/// `DMA_TRANSFER_INFO` with its version 2 contents, of which version 1 has all but the last.
#[repr(C)]
pub(crate) struct TransferInfo {
    pub(super) version: u32,
    pub(super) map_register_count: u32,
    pub(super) scatter_gather_element_count: u32,
    pub(super) scatter_gather_list_size: u32,
    pub(super) logical_page_count: u32,
}

pub(super) const DMA_TRANSFER_INFO_VERSION1: u32 = 1;
pub(super) const DMA_TRANSFER_INFO_VERSION2: u32 = 2;

/// In `Flags` of the version 3 routines: now or not at all.
pub(super) const DMA_SYNCHRONOUS_CALLBACK: u32 = 1;

/// `IO_ALLOCATION_ACTION`
pub(super) mod action {
    pub(in super::super) const KEEP_OBJECT: u32 = 1;
    pub(in super::super) const DEALLOCATE_OBJECT: u32 = 2;
    pub(in super::super) const DEALLOCATE_OBJECT_KEEP_REGISTERS: u32 = 3;
}

/// The offset of `CurrentIrp` in a `DEVICE_OBJECT`.
pub(super) const DEVICE_OBJECT_CURRENT_IRP: u64 = 0x20;
