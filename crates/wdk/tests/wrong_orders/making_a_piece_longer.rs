//! What a device may access is said by the transfer alone.

use wdk::dma::Piece;

pub fn order(mut piece: Piece<'_>) -> usize {
    let _ = &mut piece;
    piece.length = 4096; //~ E0616
    piece.len()
}
