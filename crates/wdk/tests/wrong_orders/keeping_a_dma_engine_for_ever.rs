//! A DMA engine ends with the start of its device, though the driver has it to itself.

use wdk::dma::{DmaEngine, DmaProfile};
use wdk::driver::Start;

pub fn order<'d>(start: &Start<'d>) -> wdk::Result<DmaEngine<'d>> {
    let engine = start.dma_engine(DmaProfile::packet(32))?;
    let engine: DmaEngine<'static> = engine; //~ none
    Ok(engine)
}
