//! Once the device may know where a common buffer is, its bytes are lent no more.

use wdk::dma::DmaAdapter;
use wdk::driver::Start;

pub fn order<'d>(start: &Start<'d>, adapter: &'d DmaAdapter) -> wdk::Result<u64> {
    let mut ring = start.common_buffer(adapter, 4096)?;
    ring[0] = 1;
    let _ = &mut ring;
    let shared = ring.share();
    ring[0] = 2; //~ E0382
    Ok(shared.device_address().get())
}
