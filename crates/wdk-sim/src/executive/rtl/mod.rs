//! The run-time library.
use super::layout::UnicodeString;
use crate::profile::Profile;
use crate::routine::Routine;
pub(super) const ROUTINES: &[Routine] = &[];

/// Reads a counted string.
///
/// # Safety
/// `string` and its buffer can be read.
pub(super) unsafe fn read_unicode(string: *const UnicodeString) -> String {
    // SAFETY: as the caller promises.
    unsafe {
        let length = usize::from((*string).length / 2);
        let units: Vec<u16> = (0..length)
            .map(|index| (*string).buffer.add(index).read_unaligned())
            .collect();
        String::from_utf16_lossy(&units)
    }
}

/// Major and minor version and build number of a kernel.
pub(super) fn version(profile: Profile) -> (u32, u32, u32) {
    match profile {
        Profile::Nt52 => (5, 2, 3790),
        Profile::Windows7 => (6, 1, 7601),
        Profile::Windows8 => (6, 2, 9200),
        Profile::Windows10 => (10, 0, 17763),
        Profile::Windows11 => (10, 0, 22631),
    }
}
