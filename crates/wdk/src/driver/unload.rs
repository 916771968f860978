//! What is looked at when a driver is unloaded.

use crate::print::Level;

/// Prints which memory the driver has not freed, in builds that count it.
///
/// Nothing runs any more that could free it: it is a `static`'s, or was forgotten.
pub(super) fn report_memory_left() {
    let Some(left) = wdk_alloc::left().filter(|left| left.blocks() > 0) else {
        return;
    };
    crate::log!(
        Level::Error,
        "wdk: {} bytes of memory are left as the driver is unloaded, in {} blocks:",
        left.bytes(),
        left.blocks()
    );
    for (length, blocks) in left.by_length() {
        crate::log!(Level::Error, "wdk: of up to {length} bytes: {blocks}");
    }
}
