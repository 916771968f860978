//! Numbers that name classes and interfaces.

use wdk_sys::GUID;

/// The GUID whose digits, without dashes, are `number` in hexadecimal.
///
/// ```
/// use wdk::sys::GUID;
///
/// /// {0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3}
/// const LAMP: GUID = wdk::guid::from_u128(0x0A6F_2C4E_93B1_4D57_8E1D_5C7B_20F4_A9D3);
/// assert_eq!((LAMP.Data1, LAMP.Data2), (0x0A6F_2C4E, 0x93B1));
/// ```
#[must_use]
pub const fn from_u128(number: u128) -> GUID {
    GUID {
        Data1: (number >> 96) as u32,
        Data2: (number >> 80) as u16,
        Data3: (number >> 64) as u16,
        Data4: (number as u64).to_be_bytes(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn digits_keep_their_places() {
        let guid = super::from_u128(0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF);
        assert_eq!(
            (guid.Data1, guid.Data2, guid.Data3),
            (0x0011_2233, 0x4455, 0x6677)
        );
        assert_eq!(guid.Data4, [0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF]);
    }
}
