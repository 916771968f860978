//! Arms of hardware resources that the headers lack: a system DMA channel of version 3 and a
//! connection through a controller (I2C, GPIO, ...). Members as in Microsoft's current wdm.h; they
//! overlay `CM_PARTIAL_RESOURCE_DESCRIPTOR::u`, see its `dma_v3` and `connection`.

use crate::{UCHAR, ULONG, layout::assert_layout};

/// The type of a descriptor whose arm is [`CM_CONNECTION`].
pub const CmResourceTypeConnection: u32 = 132;
/// The flag of a DMA descriptor whose arm is [`CM_DMA_V3`].
pub const CM_RESOURCE_DMA_V3: u32 = 0x80;

/// A channel of the system's DMA controller, version 3.
#[repr(C, packed(4))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CM_DMA_V3 {
    /// The channel.
    pub Channel: ULONG,
    /// The request line.
    pub RequestLine: ULONG,
    /// The width of a transfer.
    pub TransferWidth: UCHAR,
    /// Unused.
    pub Reserved: [UCHAR; 3],
}

/// A connection through a controller.
#[repr(C, packed(4))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CM_CONNECTION {
    /// Serial, GPIO or a function's configuration.
    pub Class: UCHAR,
    /// Which kind in its class.
    pub Type: UCHAR,
    /// Unused.
    pub Reserved: [UCHAR; 2],
    /// The connection's number, low half.
    pub IdLowPart: ULONG,
    /// The connection's number, high half.
    pub IdHighPart: ULONG,
}

assert_layout! {
    CM_DMA_V3: 0xc, 4 { Channel 0, RequestLine 4, TransferWidth 8, Reserved 9 }
    CM_CONNECTION: 0xc, 4 { Class 0, Type 1, Reserved 2, IdLowPart 4, IdHighPart 8 }
}
