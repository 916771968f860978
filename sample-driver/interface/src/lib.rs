//! The contract between the edu sample driver and its callers: the device interface, the control codes and what their buffers
//! hold. Shared by the driver, the command-line client and the demo; calls nothing.
//!
//! All integers are little-endian. Structures convert to and from bytes here, so neither side casts a buffer.
#![no_std]

/// The device interface class that the driver registers, as the number `{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3}` written without
/// its dashes.
pub const INTERFACE_CLASS: u128 = 0x0A6F_2C4E_93B1_4D57_8E1D_5C7B_20F4_A9D3;

const FILE_DEVICE_UNKNOWN: u32 = 0x22;
const METHOD_BUFFERED: u32 = 0;
const METHOD_NEITHER: u32 = 3;
const FILE_ANY_ACCESS: u32 = 0;

const fn ctl_code(function: u32, method: u32) -> u32 {
    FILE_DEVICE_UNKNOWN << 16 | FILE_ANY_ACCESS << 14 | function << 2 | method
}

/// Asks what the device and the driver are. Input: none. Output: an [`Identity`].
pub const IOCTL_EDU_IDENTIFY: u32 = ctl_code(0x800, METHOD_BUFFERED);

/// Copies the input buffer into the output buffer, through the device. As many bytes are copied as the shorter of the two holds;
/// that number is the request's information. Buffers that overlap end as if the input had been copied chunk by chunk in order.
pub const IOCTL_EDU_COPY: u32 = ctl_code(0x801, METHOD_NEITHER);

/// Computes a factorial on the device. Input: a `u32`. Output: a `u32`, the factorial modulo 2^32.
pub const IOCTL_EDU_FACTORIAL: u32 = ctl_code(0x802, METHOD_BUFFERED);

/// The longest copy one request can ask for, in bytes.
pub const MAXIMUM_COPY: u64 = 1 << 30;

/// What `IOCTL_EDU_IDENTIFY` answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The device's identification register: `0x010000ed` for version 1.0.
    pub id: u32,
    /// The longest piece the driver gives the device at a time, in bytes.
    pub chunk: u32,
    /// The width of the bus addresses the kernel promises to hand the device, in bits.
    pub address_bits: u32,
    /// The version of the DMA operations the kernel offers.
    pub dma_version: u32,
    /// The longest copy, in bytes.
    pub maximum_copy: u64,
}

impl Identity {
    /// The length of the encoded structure, in bytes.
    pub const LENGTH: usize = 24;

    /// Encodes the structure.
    #[must_use]
    pub fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        let words = [self.id, self.chunk, self.address_bits, self.dma_version];
        for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes[16..].copy_from_slice(&self.maximum_copy.to_le_bytes());
        bytes
    }

    /// Decodes the structure; bytes beyond [`LENGTH`](Self::LENGTH) are of a later version and ignored. `None` when there are fewer.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (words, rest) = bytes.split_first_chunk::<16>()?;
        let word = |at: usize| u32::from_le_bytes([words[at], words[at + 1], words[at + 2], words[at + 3]]);
        Some(Self {
            id: word(0),
            chunk: word(4),
            address_bits: word(8),
            dma_version: word(12),
            maximum_copy: u64::from_le_bytes(*rest.first_chunk()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_codes_are_those_documented() {
        assert_eq!(IOCTL_EDU_IDENTIFY, 0x0022_2000);
        assert_eq!(IOCTL_EDU_COPY, 0x0022_2007);
        assert_eq!(IOCTL_EDU_FACTORIAL, 0x0022_2008);
    }

    #[test]
    fn an_identity_survives_encoding() {
        let identity = Identity {
            id: 0x0100_00ed,
            chunk: 4095,
            address_bits: 28,
            dma_version: 3,
            maximum_copy: MAXIMUM_COPY,
        };
        assert_eq!(Identity::from_bytes(&identity.to_bytes()), Some(identity));
        assert_eq!(Identity::from_bytes(&identity.to_bytes()[..23]), None);
    }
}
