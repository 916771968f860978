//! What a device can do by itself: [`DmaProfile`].

/// What a bus-master device can do by itself, as its data sheet says.
///
/// ```
/// use wdk::dma::DmaProfile;
///
/// /// A device with 32 address lines that is given buffers in pieces of up to a mebibyte, each
/// /// beginning with a word.
/// const PROFILE: DmaProfile = DmaProfile::scatter_gather(32).maximum_length(1 << 20).alignment(4);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DmaProfile {
    pub(super) address_bits: u32,
    pub(super) scatter_gather: bool,
    pub(super) maximum_length: u32,
    pub(super) alignment: u32,
}

impl DmaProfile {
    /// A device with as many address bits (28 means that it reaches the first 256 MiB) that can be
    /// given a buffer in several pieces. The kernel copies only what lies beyond its reach.
    #[must_use]
    pub const fn scatter_gather(address_bits: u32) -> Self {
        Self {
            address_bits,
            scatter_gather: true,
            maximum_length: 64 << 10,
            alignment: 1,
        }
    }

    /// A device with as many address bits that has to be given each transfer in one piece. The
    /// kernel copies every transfer that does not lie in one.
    #[must_use]
    pub const fn packet(address_bits: u32) -> Self {
        Self {
            scatter_gather: false,
            ..Self::scatter_gather(address_bits)
        }
    }

    /// The longest piece that the device can be given, in bytes: 64 KiB unless said otherwise.
    #[must_use]
    pub const fn maximum_length(self, bytes: u32) -> Self {
        Self {
            maximum_length: bytes,
            ..self
        }
    }

    /// What the bus address of each piece must be a multiple of, in bytes, a power of two: 1 unless
    /// said otherwise. Memory that begins elsewhere is refused with
    /// [`DATATYPE_MISALIGNMENT`](crate::Error::DATATYPE_MISALIGNMENT).
    #[must_use]
    pub const fn alignment(self, bytes: u32) -> Self {
        Self {
            alignment: bytes,
            ..self
        }
    }

    /// Can a device be so?
    pub(super) const fn is_possible(&self) -> bool {
        24 <= self.address_bits
            && self.address_bits <= 64
            && self.alignment.is_power_of_two()
            && self.maximum_length >= self.alignment
    }
}
