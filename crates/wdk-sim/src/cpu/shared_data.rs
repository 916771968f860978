//! `KUSER_SHARED_DATA`: the page at the same address in every kernel, from which compiled drivers
//! read the time inline.
//!
//! Linux cannot map anything there, so it is a window like a device's, and read-only.

use std::sync::{Arc, OnceLock};

use super::kernel::kernel;
use super::stop;
use super::windows::Mapped;
use crate::nt::facts;
use crate::space::Window;

const ADDRESS: u64 = 0xFFFF_F780_0000_0000;
const LENGTH: u64 = 0x1000;

/// The page as a window, if `address` lies in it.
pub(super) fn window(address: u64) -> Option<Mapped> {
    static WINDOW: OnceLock<Arc<SharedData>> = OnceLock::new();
    (ADDRESS..ADDRESS + LENGTH).contains(&address).then(|| {
        let window = Arc::clone(WINDOW.get_or_init(|| Arc::new(SharedData)));
        Mapped::new(ADDRESS, LENGTH, window)
    })
}

struct SharedData;

/// `KSYSTEM_TIME`: the high word is there twice, for readers that race with the clock.
fn system_time(time: u64) -> [u8; 12] {
    let mut bytes = [0; 12];
    bytes[..8].copy_from_slice(&time.to_le_bytes());
    bytes[8..].copy_from_slice(&time.to_le_bytes()[4..]);
    bytes
}

fn contents() -> Vec<u8> {
    let mut page = vec![0; LENGTH as usize];
    let mut put = |at: usize, bytes: &[u8]| page[at..at + bytes.len()].copy_from_slice(bytes);
    let clock = kernel().clock();
    put(0x04, &0x0FA0_0000_u32.to_le_bytes());
    put(0x08, &system_time(clock.interrupt_time));
    put(0x14, &system_time(clock.system_time));
    let root: Vec<u8> = "C:\\Windows"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    put(0x30, &root);
    let (major, minor, build) = facts().version;
    put(0x260, &build.to_le_bytes());
    put(0x264, &1_u32.to_le_bytes());
    put(0x268, &[1]);
    put(0x26c, &major.to_le_bytes());
    put(0x270, &minor.to_le_bytes());
    put(0x320, &clock.ticks.to_le_bytes());
    put(0x3c0, &1_u32.to_le_bytes());
    page
}

impl Window for SharedData {
    fn read(&self, offset: u64, width: u8) -> u64 {
        let page = contents();
        let mut bytes = [0; 8];
        let (offset, width) = (offset as usize, usize::from(width));
        bytes[..width].copy_from_slice(&page[offset..offset + width]);
        u64::from_le_bytes(bytes)
    }

    fn write(&self, offset: u64, _width: u8, value: u64) {
        stop(
            super::codes::ATTEMPTED_WRITE_TO_READONLY_MEMORY,
            [ADDRESS + offset, value, 0, 0],
            "The driver wrote to KUSER_SHARED_DATA, which only the kernel may change.",
        );
    }
}
