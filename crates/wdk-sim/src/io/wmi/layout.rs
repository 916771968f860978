//! The structures of WMI (`wmistr.h`), which `wdk_sys` does not have: where their members lie, and
//! reading and writing them in bytes.

use uuid::Uuid;

/// `WNODE_HEADER`, with which each block begins.
pub(super) mod header {
    pub const BUFFER_SIZE: usize = 0;
    pub const PROVIDER_ID: usize = 4;
    pub const GUID: usize = 24;
    pub const FLAGS: usize = 44;
    pub const BYTES: usize = 48;
}

/// `WNODE_ALL_DATA`
pub(super) mod all_data {
    pub const DATA_BLOCK_OFFSET: usize = 48;
    pub const INSTANCE_COUNT: usize = 52;
    pub const OFFSET_INSTANCE_NAME_OFFSETS: usize = 56;
    /// One size for all, or an offset and a length for each.
    pub const INSTANCES: usize = 60;
}

/// `WNODE_SINGLE_INSTANCE`
pub(super) mod single_instance {
    pub const INSTANCE_INDEX: usize = 52;
    pub const DATA_BLOCK_OFFSET: usize = 56;
    pub const SIZE_DATA_BLOCK: usize = 60;
    pub const BYTES: usize = 64;
}

/// `WNODE_SINGLE_ITEM` and `WNODE_METHOD_ITEM`, which have the same members.
pub(super) mod item {
    pub const INSTANCE_INDEX: usize = 52;
    /// The item's or the method's number.
    pub const ID: usize = 56;
    pub const DATA_BLOCK_OFFSET: usize = 60;
    pub const SIZE: usize = 64;
    /// The fixed part; data begins at the next multiple of 8.
    pub const BYTES: usize = 72;
}

/// `WNODE_TOO_SMALL`
pub(super) mod too_small {
    pub const SIZE_NEEDED: usize = 48;
    pub const BYTES: usize = 52;
}

/// `WMIREGINFO` and the `WMIREGGUID`s that follow it.
pub(super) mod reg_info {
    pub const BUFFER_SIZE: usize = 0;
    pub const REGISTRY_PATH: usize = 8;
    pub const MOF_RESOURCE_NAME: usize = 12;
    pub const GUID_COUNT: usize = 16;
    pub const GUIDS: usize = 24;
    pub const GUID_BYTES: usize = 32;
    /// Within a `WMIREGGUID`.
    pub const FLAGS: usize = 16;
    pub const INSTANCE_COUNT: usize = 20;
    /// An offset of names, or a physical device object.
    pub const NAMES: usize = 24;
}

pub(super) const WNODE_ALL_DATA: u32 = 0x1;
pub(super) const WNODE_SINGLE_INSTANCE: u32 = 0x2;
pub(super) const WNODE_SINGLE_ITEM: u32 = 0x4;
pub(super) const WNODE_EVENT_ITEM: u32 = 0x8;
pub(super) const WNODE_FIXED_INSTANCE_SIZE: u32 = 0x10;
pub(super) const WNODE_TOO_SMALL: u32 = 0x20;
pub(super) const WNODE_STATIC_INSTANCE_NAMES: u32 = 0x80;
pub(super) const WNODE_METHOD_ITEM: u32 = 0x8000;
/// These belong to tracing, whose buffers stay the driver's.
pub(super) const WNODE_TRACED: u32 = 0x20000 | 0x40000;

pub(super) const WMIREG_EXPENSIVE: u32 = 0x1;
pub(super) const WMIREG_INSTANCE_LIST: u32 = 0x4;
pub(super) const WMIREG_INSTANCE_BASENAME: u32 = 0x8;
pub(super) const WMIREG_INSTANCE_PDO: u32 = 0x20;
pub(super) const WMIREG_EVENT_ONLY: u32 = 0x40;
pub(super) const WMIREG_REMOVE: u32 = 0x10000;

/// The number at `at`, if there are as many bytes.
pub(super) fn get(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

pub(super) fn put(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

/// The GUID at `at`.
pub(super) fn guid(bytes: &[u8], at: usize) -> Option<Uuid> {
    let sixteen = bytes.get(at..at.checked_add(16)?)?;
    Some(Uuid::from_bytes_le(sixteen.try_into().ok()?))
}

/// So many bytes from an offset on, if they are there.
pub(super) fn part(bytes: &[u8], offset: u32, length: u32) -> Option<&[u8]> {
    let start = offset as usize;
    bytes.get(start..start.checked_add(length as usize)?)
}

/// The counted string at an offset: its length in bytes, and its units. With where it ends.
pub(super) fn counted(bytes: &[u8], offset: u32) -> Option<(String, u32)> {
    let length = part(bytes, offset, 2)?;
    let length = u32::from(u16::from_le_bytes([length[0], length[1]]));
    let units = part(bytes, offset.checked_add(2)?, length)?;
    let units: Vec<u16> = units
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .collect();
    Some((String::from_utf16_lossy(&units), offset + 2 + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_outside_is_not_there() {
        let bytes = [1_u8, 0, 0, 0, 2, 0, b'a', 0];
        assert_eq!(get(&bytes, 0), Some(1));
        assert_eq!(get(&bytes, 5), None);
        assert_eq!(get(&bytes, usize::MAX), None);
        assert_eq!(counted(&bytes, 4), Some(("a".to_owned(), 8)));
        assert_eq!(counted(&bytes, 7), None);
        assert_eq!(counted(&bytes, u32::MAX), None);
        assert_eq!(part(&bytes, 8, 0), Some(&[][..]));
        assert_eq!(part(&bytes, u32::MAX, u32::MAX), None);
        assert_eq!(guid(&bytes, 0), None);
    }
}
