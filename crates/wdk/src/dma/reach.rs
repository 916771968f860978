//! Which addresses a device can be given: [`Reach`].

use super::profile::DmaProfile;
use crate::address::DeviceAddress;
use crate::{Error, Result};

/// Which addresses a device can be given, as the bits that must not be set in them: asked of every
/// piece of a transfer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// In an address: what the device has no lines for, and what its alignment asks for.
    forbidden: u64,
    /// In the address of a last byte.
    beyond: u64,
}

impl Reach {
    pub(super) const fn of(profile: &DmaProfile) -> Self {
        // The kernel's addresses are signed numbers, and none is negative. So what is within reach
        // by its first bits does not wrap, however long it is.
        let bits = if profile.address_bits < 63 {
            profile.address_bits
        } else {
            63
        };
        let beyond = u64::MAX << bits;
        Self {
            forbidden: beyond | (profile.alignment as u64 - 1),
            beyond,
        }
    }

    /// May the device be given `length` bytes at `address`, at least one?
    #[inline]
    pub(super) const fn check(&self, address: DeviceAddress, length: u32) -> Result {
        let first = address.get();
        if first & self.forbidden != 0 {
            return Err(self.refusal(first));
        }
        let last = first.wrapping_add(length as u64 - 1);
        if last & self.beyond != 0 {
            return Err(Error::INVALID_ADDRESS);
        }
        Ok(())
    }

    #[cold]
    const fn refusal(&self, first: u64) -> Error {
        if first & self.beyond != 0 {
            Error::INVALID_ADDRESS
        } else {
            Error::DATATYPE_MISALIGNMENT
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(profile: DmaProfile, address: i64, length: u32) -> Option<Error> {
        let address = DeviceAddress::from_raw(wdk_sys::PHYSICAL_ADDRESS { QuadPart: address });
        Reach::of(&profile).check(address, length).err()
    }

    #[test]
    fn reach_is_judged_by_first_and_last_byte() {
        let narrow = DmaProfile::packet(28);
        assert_eq!(check(narrow, 0x0FFF_F000, 0x1000), None);
        for (address, length) in [
            (0x0FFF_F001, 0x1000),
            (0x1000_0000, 1),
            (0x2000_0000, 1),
            (0, u32::MAX),
            (-1, 1),
            (-1, 2),
        ] {
            assert_eq!(
                check(narrow, address, length),
                Some(Error::INVALID_ADDRESS),
                "{length:#x} bytes at {address:#x}"
            );
        }
        let wide = DmaProfile::packet(64);
        assert_eq!(check(wide, i64::MAX, 1), None);
        assert_eq!(check(wide, i64::MAX, 2), Some(Error::INVALID_ADDRESS));
        assert_eq!(check(wide, -1, 2), Some(Error::INVALID_ADDRESS), "wraps");
    }

    #[test]
    fn alignment_is_that_of_the_first_byte() {
        let aligned = DmaProfile::packet(32).alignment(64);
        assert_eq!(check(aligned, 0x1040, 3), None);
        assert_eq!(
            check(aligned, 0x1020, 64),
            Some(Error::DATATYPE_MISALIGNMENT)
        );
        assert_eq!(
            check(aligned, 0x1_0000_0020, 64),
            Some(Error::INVALID_ADDRESS)
        );
        assert_eq!(
            check(aligned, 0xFFFF_FFC0, 65),
            Some(Error::INVALID_ADDRESS)
        );
    }
}
