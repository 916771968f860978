//! The device windows of system space, and single accesses to them.

use std::sync::Arc;

use super::shared_data;
use crate::record::KernelCell;
use crate::space::Window;

const PAGE: u64 = 4096;

/// A window as it is mapped.
#[derive(Clone)]
pub(super) struct Mapped {
    base: u64,
    length: u64,
    offset: u64,
    window: Arc<dyn Window>,
}

/// What an address is to the windows.
pub(super) enum Hit {
    /// It lies in a window.
    Inside(Mapped),
    /// It lies in a page of a window, but not in the part that was mapped.
    Beside(Mapped),
}

static WINDOWS: KernelCell<Vec<Mapped>> = KernelCell::new(Vec::new());

/// Forgets all windows.
pub(super) fn clear() {
    WINDOWS.borrow().clear();
}

/// See [`super::add_window`].
pub(super) fn add(base: u64, length: u64, offset: u64, window: Arc<dyn Window>) {
    WINDOWS.borrow().push(Mapped {
        base,
        length,
        offset,
        window,
    });
}

/// See [`super::remove_window`].
pub(super) fn remove(base: u64) {
    WINDOWS.borrow().retain(|window| window.base != base);
}

/// The window at `address`, the kernel's shared data included.
pub(super) fn find(address: u64) -> Option<Hit> {
    if let Some(shared) = shared_data::window(address) {
        return Some(Hit::Inside(shared));
    }
    let windows = WINDOWS.borrow();
    if let Some(window) = windows.iter().find(|window| window.contains(address, 1)) {
        return Some(Hit::Inside(window.clone()));
    }
    windows
        .iter()
        .find(|window| {
            let start = window.base / PAGE * PAGE;
            let end = (window.base + window.length).next_multiple_of(PAGE);
            (start..end).contains(&address)
        })
        .map(|window| Hit::Beside(window.clone()))
}

impl Mapped {
    pub(super) fn new(base: u64, length: u64, window: Arc<dyn Window>) -> Self {
        Self {
            base,
            length,
            offset: 0,
            window,
        }
    }

    /// Do all `width` bytes at `address` lie in it?
    pub(super) fn contains(&self, address: u64, width: u64) -> bool {
        address >= self.base && address - self.base + width <= self.length
    }

    /// One read of the device.
    pub(super) fn read(&self, address: u64, width: u8) -> u64 {
        let value = self.window.read(address - self.base + self.offset, width);
        if width == 8 {
            value
        } else {
            value & ((1 << (u32::from(width) * 8)) - 1)
        }
    }

    /// One write to the device.
    pub(super) fn write(&self, address: u64, width: u8, value: u64) {
        self.window
            .write(address - self.base + self.offset, width, value);
    }

    /// Where it lies, for reports.
    pub(super) fn describe(&self) -> String {
        format!("{:#x}..{:#x}", self.base, self.base + self.length)
    }
}

/// The single accesses a device sees for an access of `length` bytes: eight bytes each, then what
/// is left.
pub(super) fn pieces(length: usize) -> impl Iterator<Item = (usize, u8)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let width = match length - at {
            0 => return None,
            1 => 1,
            2 | 3 => 2,
            4..8 => 4,
            _ => 8,
        };
        let piece = (at, width as u8);
        at += width;
        Some(piece)
    })
}
