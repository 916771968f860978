//! How memory is cached.

use wdk_sys::{_MEMORY_CACHING_TYPE, MEMORY_CACHING_TYPE};

/// How the processor caches memory. All addresses of a page are cached alike: the kernel maps pages
/// as what they were allocated as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caching {
    /// As ordinary memory.
    Cached,
    /// Not at all: for device registers.
    Uncached,
    /// Writes are collected: for frame buffers.
    WriteCombined,
}

impl Caching {
    pub(crate) const fn kind(self) -> MEMORY_CACHING_TYPE {
        match self {
            Self::Cached => _MEMORY_CACHING_TYPE::MmCached,
            Self::Uncached => _MEMORY_CACHING_TYPE::MmNonCached,
            Self::WriteCombined => _MEMORY_CACHING_TYPE::MmWriteCombined,
        }
    }
}
