//! A piece of a transfer is known no longer than it is mapped for the device.

use wdk::dma::{DmaChannel, Moved, Piece};
use wdk::mdl::{Direction, ResidentPages};

pub fn order(channel: &mut DmaChannel<'_>, pages: &impl ResidentPages) -> wdk::Result<usize> {
    let mut kept: Option<Piece<'_>> = None;
    let _ = &mut kept;
    channel.transfer(pages, Direction::ToDevice, |piece| {
        let _ = piece.len();
        kept = Some(piece); //~ E0521
        Ok(Moved::none())
    })
}
