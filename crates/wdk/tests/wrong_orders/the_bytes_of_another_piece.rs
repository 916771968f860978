//! What the device moved of one piece says nothing of another.

use wdk::Result;
use wdk::dma::{DmaChannel, Moved};
use wdk::mdl::{Direction, ResidentPages};

pub fn order(channel: &mut DmaChannel<'_>, pages: &impl ResidentPages) -> Result<usize> {
    let mut kept: Option<Moved<'_>> = None;
    channel.transfer(pages, Direction::FromDevice, |piece| {
        let _ = &mut kept;
        // SAFETY: for the example's sake.
        kept = Some(unsafe { piece.moved(1) }); //~ E0521
        Ok(Moved::none())
    })
}
