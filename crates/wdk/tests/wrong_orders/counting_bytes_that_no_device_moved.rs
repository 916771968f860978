//! What reaches memory is what the device moved, which is the driver's promise.

use wdk::Result;
use wdk::dma::{Moved, Piece};

pub fn order<'a>(piece: &Piece<'a>) -> Result<Moved<'a>> {
    let _ = Moved::none();
    let _ = piece.moved(piece.len()); //~ E0133
    Ok(Moved::none())
}
