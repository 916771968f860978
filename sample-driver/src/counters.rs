//! What the driver counts for [`IOCTL_EDU_STATISTICS`](edu_interface::IOCTL_EDU_STATISTICS).

use core::sync::atomic::{AtomicU64, Ordering};

use wdk::dma::Piece;
use wdk::mdl::Direction;

/// A number that one thread at a time adds to, and any reads.
#[derive(Default)]
pub struct Counter(AtomicU64);

impl Counter {
    pub fn add(&self, number: u64) {
        // Requests are served one at a time, so that no addition is lost between these two.
        self.0
            .store(self.get().wrapping_add(number), Ordering::Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
pub struct Counters {
    pub requests: Counter,
    pub chunks: Counter,
    pub bytes_to_device: Counter,
    pub bytes_from_device: Counter,
    pub bounced: Counter,
}

impl Counters {
    /// The device has moved a piece.
    #[inline]
    pub fn note(&self, piece: &Piece<'_>) {
        let length = piece.len() as u64;
        self.chunks.add(1);
        match piece.direction() {
            Direction::FromDevice => self.bytes_from_device.add(length),
            _ => self.bytes_to_device.add(length),
        }
        if piece.is_bounced() {
            self.bounced.add(length);
        }
    }
}
