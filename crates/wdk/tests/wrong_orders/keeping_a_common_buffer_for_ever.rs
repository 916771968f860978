//! A common buffer ends with the start of its device, whoever shares it.

use wdk::dma::{DmaAdapter, SharedBuffer};
use wdk::driver::Start;

pub fn order<'d>(start: &Start<'d>, adapter: &'d DmaAdapter) -> wdk::Result<SharedBuffer<'d>> {
    let shared = start.common_buffer(adapter, 4096)?.share();
    let shared: SharedBuffer<'static> = shared; //~ none
    Ok(shared)
}
