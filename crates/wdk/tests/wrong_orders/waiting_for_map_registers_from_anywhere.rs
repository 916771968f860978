//! Map registers are waited for where the device starts: two threads that did so at once would queue its one device object twice.

use wdk::dma::{Capabilities, DmaAdapter, DmaChannel};
use wdk::driver::Start;

pub fn order(start: &Start<'_>, capabilities: Capabilities, adapter: DmaAdapter) -> wdk::Result<DmaChannel> {
    let _ = &adapter;
    let _ = DmaChannel::allocate(adapter); //~ E0624
    start.dma_channel(capabilities)
}
