//! What a value holds, whoever wrote it.

use core::mem::offset_of;

use wdk_sys::{
    KEY_VALUE_PARTIAL_INFORMATION, REG_DWORD, REG_EXPAND_SZ, REG_MULTI_SZ, REG_QWORD, REG_SZ,
};

use super::LARGEST_VALUE;
use crate::pool::PoolBuffer;
use crate::string::{MultiString, UnicodeString};
use crate::{Error, Result};

/// Where a value's bytes are in what is told of it.
const DATA: usize = offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Data);
// A security descriptor there is aligned as it has to be.
const _: () = assert!(DATA.is_multiple_of(4));

/// The bytes that there is room for at first.
const FIRST_ROOM: usize = 256;
/// How often it is asked again for what has grown meanwhile.
const TRIES: u32 = 8;

/// Reads something whose length is not known before it is read, and can grow before it is read
/// again. `ask` fills a block, aligned to 8, as far as it goes, and says how many bytes there are;
/// `None` where there is nothing.
///
/// # Errors
/// What `ask` answers; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES);
/// [`BUFFER_OVERFLOW`](Error::BUFFER_OVERFLOW) for what is longer than [`LARGEST_VALUE`], and
/// [`INFO_LENGTH_MISMATCH`](Error::INFO_LENGTH_MISMATCH) for what grows whenever it is asked for.
pub(crate) fn read_growing(
    mut ask: impl FnMut(&mut PoolBuffer) -> Result<Option<usize>>,
) -> Result<Option<(PoolBuffer, usize)>> {
    let mut room = FIRST_ROOM;
    for _ in 0..TRIES {
        let mut block = PoolBuffer::zeroed(room, 8)?;
        match ask(&mut block)? {
            None => return Ok(None),
            Some(length) if length <= room => return Ok(Some((block, length))),
            Some(length) if length > LARGEST_VALUE + DATA => return Err(Error::BUFFER_OVERFLOW),
            Some(length) => room = length,
        }
    }
    Err(Error::INFO_LENGTH_MISMATCH)
}

/// A value of a key.
pub(crate) struct Value {
    kind: u32,
    /// The bytes, behind [`DATA`] others; aligned to 4.
    block: PoolBuffer,
    length: usize,
}

impl Value {
    /// What was told of it, in so many bytes.
    pub(super) fn of(block: PoolBuffer, told: usize) -> Result<Self> {
        let number = |at| number_at(&block, at);
        let length = number(offset_of!(KEY_VALUE_PARTIAL_INFORMATION, DataLength)) as usize;
        let kind = number(offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Type));
        if told < DATA || length > told - DATA {
            return Err(Error::INFO_LENGTH_MISMATCH);
        }
        Ok(Self {
            kind,
            block,
            length,
        })
    }

    pub(crate) const fn kind(&self) -> u32 {
        self.kind
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        let behind = self.block.get(DATA..).unwrap_or_default();
        behind.get(..self.length).unwrap_or_default()
    }

    pub(super) fn string(&self) -> Result<UnicodeString> {
        match self.kind {
            REG_SZ | REG_EXPAND_SZ => UnicodeString::from_bytes(self.bytes()),
            _ => Err(Error::OBJECT_TYPE_MISMATCH),
        }
    }

    pub(super) fn strings(&self) -> Result<MultiString> {
        match self.kind {
            REG_MULTI_SZ => MultiString::from_bytes(self.bytes()),
            _ => Err(Error::OBJECT_TYPE_MISMATCH),
        }
    }
}

fn number_at(bytes: &[u8], at: usize) -> u32 {
    let bytes = bytes.get(at..).and_then(|bytes| bytes.first_chunk());
    u32::from_le_bytes(*bytes.unwrap_or(&[0; 4]))
}

/// What is told of a value that is to be a number: it lies in the asking frame, and takes no
/// memory.
#[repr(C, align(8))]
pub(super) struct Numeric([u8; DATA + size_of::<u64>()]);

impl Numeric {
    pub(super) const fn new() -> Self {
        Self([0; DATA + size_of::<u64>()])
    }

    pub(super) const fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }

    /// The number, of which `told` bytes were told; one of 64 bits only where those are wanted.
    pub(super) fn number(&self, told: usize, wide: bool) -> Result<u64> {
        let data = told.checked_sub(DATA);
        let length = number_at(
            &self.0,
            offset_of!(KEY_VALUE_PARTIAL_INFORMATION, DataLength),
        );
        let kind = number_at(&self.0, offset_of!(KEY_VALUE_PARTIAL_INFORMATION, Type));
        let low = number_at(&self.0, DATA);
        match (kind, length, data) {
            (REG_DWORD, 4, Some(4..)) => Ok(low.into()),
            (REG_QWORD, 8, Some(8..)) if wide => {
                Ok(u64::from(number_at(&self.0, DATA + 4)) << 32 | u64::from(low))
            }
            _ => Err(Error::OBJECT_TYPE_MISMATCH),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers as a kernel does of a value of these bytes.
    fn tell(kind: u32, length: usize, block: &mut [u8]) -> usize {
        for (at, number) in [(4, kind), (8, length as u32)] {
            if let Some(place) = block.get_mut(at..at + 4) {
                place.copy_from_slice(&number.to_le_bytes());
            }
        }
        DATA + length
    }

    #[test]
    fn what_grows_is_read_again_and_given_up_in_the_end() {
        // Longer than there is room for, once.
        let mut lengths = [300, 500, 500].into_iter();
        let read = read_growing(|block| Ok(Some(tell(3, lengths.next().unwrap(), block))));
        let (block, told) = read.unwrap().unwrap();
        assert_eq!(Value::of(block, told).unwrap().bytes().len(), 500);
        // Always by one more than last time.
        let mut asked = 0;
        let read = read_growing(|block| {
            asked += 1;
            Ok(Some(block.len() + 1))
        });
        assert_eq!(
            (read.err(), asked),
            (Some(Error::INFO_LENGTH_MISMATCH), TRIES)
        );
        let read = read_growing(|_| Ok(Some(LARGEST_VALUE + DATA + 1)));
        assert_eq!(read.err(), Some(Error::BUFFER_OVERFLOW));
        // Gone when it is asked for again.
        let mut answers = [Some(1000), None].into_iter();
        assert!(
            read_growing(|_| Ok(answers.next().unwrap()))
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn a_value_is_no_longer_than_what_was_told() {
        for (told, length, is_one) in [(20, 8, true), (20, 9, false), (11, 0, false)] {
            let mut block = PoolBuffer::zeroed(64, 8).unwrap();
            tell(REG_SZ, length, &mut block);
            assert_eq!(Value::of(block, told).is_ok(), is_one, "{told}, {length}");
        }
    }

    #[test]
    fn a_number_has_its_type_and_its_length() {
        let mut numeric = Numeric::new();
        numeric.as_mut()[DATA..].copy_from_slice(&0x1_0000_0002_u64.to_le_bytes());
        for (kind, length, number) in [
            (REG_DWORD, 4, Some(2)),
            (REG_QWORD, 8, Some(0x1_0000_0002)),
            (REG_DWORD, 3, None),
            (REG_DWORD, 8, None),
            (REG_QWORD, 4, None),
            (REG_QWORD, 9, None),
            (REG_SZ, 4, None),
            (REG_DWORD, 0, None),
        ] {
            let told = tell(kind, length, numeric.as_mut());
            assert_eq!(numeric.number(told, true).ok(), number, "{kind}, {length}");
            let narrow = number.filter(|_| kind == REG_DWORD);
            assert_eq!(numeric.number(told, false).ok(), narrow, "{kind}, {length}");
        }
    }
}
