//! What a driver has not given back.

use std::fmt;

/// One thing a driver still holds, as each module reports it at unload.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// The kind: "pool", "MDL", "locked pages", "system mapping", "I/O mapping", "map registers",
    /// "interrupt", "device object", ...
    pub kind: &'static str,
    /// What exactly: tag and size, address, name.
    pub what: String,
    /// Where it was taken: the call site in the driver, as a function name and offset where known.
    pub taken_at: String,
}

impl fmt::Display for Leak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, taken at {}",
            self.kind, self.what, self.taken_at
        )
    }
}
