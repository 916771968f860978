//! What the driver counts for [`IOCTL_EDU_STATISTICS`](edu_interface::IOCTL_EDU_STATISTICS).

use core::sync::atomic::{AtomicU64, Ordering};

use wdk::dma::Piece;
use wdk::mdl::Direction;

#[derive(Default)]
pub struct Counters {
    pub requests: AtomicU64,
    pub chunks: AtomicU64,
    pub bytes_to_device: AtomicU64,
    pub bytes_from_device: AtomicU64,
    pub bounced: AtomicU64,
}

impl Counters {
    /// A request begins to use the device.
    pub fn begin(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    /// The device has moved a piece.
    #[inline]
    pub fn note(&self, piece: &Piece<'_>) {
        let length = piece.len() as u64;
        self.chunks.fetch_add(1, Ordering::Relaxed);
        let bytes = match piece.direction() {
            Direction::FromDevice => &self.bytes_from_device,
            _ => &self.bytes_to_device,
        };
        bytes.fetch_add(length, Ordering::Relaxed);
        if piece.is_bounced() {
            self.bounced.fetch_add(length, Ordering::Relaxed);
        }
    }
}
