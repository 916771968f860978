//! The four characters by which the kernel's tools tell whose a block of pool is. Used by the crate
//! root and by drivers.

/// A pool tag.
///
/// # Invariants
///
/// Four printable ASCII characters, so never zero, which the kernel refuses.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PoolTag(u32);

impl PoolTag {
    /// A tag that pool tools show as `characters`, in this order.
    ///
    /// # Panics
    ///
    /// When one is not a printable ASCII character: in a constant, that is a compile error.
    #[must_use]
    pub const fn new(characters: [u8; 4]) -> Self {
        let mut index = 0;
        while index < characters.len() {
            assert!(
                matches!(characters[index], b' '..=b'~'),
                "a pool tag is four printable ASCII characters"
            );
            index += 1;
        }
        Self(u32::from_le_bytes(characters))
    }

    /// The tag as the kernel's routines take it.
    #[must_use]
    pub const fn value(self) -> u32 {
        self.0
    }
}
