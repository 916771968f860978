//! Scatter/gather lists: made in one call from map registers and mappings, and undone in one call.

use std::mem::offset_of;

use wdk_sys::{PHYSICAL_ADDRESS, SCATTER_GATHER_ELEMENT, SCATTER_GATHER_LIST};

use super::Hal;
use super::adapter::{MachineRam, broken};
use super::channel::{Goal, Turn, Waiting, call_control};
use super::layout::status;
use super::mdl;
use super::transfer::{MapRequest, Segment};
use crate::executive::executive;
use crate::record::Site;

/// A list that a driver holds.
pub(super) struct List {
    adapter: u64,
    base: u64,
    mdl: u64,
    offset: u64,
    length: u64,
    to_device: bool,
    /// In memory of the simulator's, rather than the driver's own.
    ours: bool,
    bounced: bool,
    pub(super) elements: usize,
    pub(super) site: Site,
}

/// What list a driver asks for.
#[derive(Clone, Copy)]
pub(super) struct ListRequest {
    pub(super) mdl: u64,
    pub(super) offset: u64,
    pub(super) length: u64,
    pub(super) to_device: bool,
    pub(super) routine: u64,
    pub(super) context: u64,
    /// The driver's memory for the list; 0 for memory of ours.
    pub(super) buffer: u64,
    /// Where the list's address is stored, if anywhere.
    pub(super) result: u64,
}

/// Where a list's elements begin.
const ELEMENTS: usize = offset_of!(SCATTER_GATHER_LIST, Elements);

/// How many bytes a list of so many elements takes.
pub(super) fn list_bytes(elements: usize) -> u64 {
    (ELEMENTS + elements * size_of::<SCATTER_GATHER_ELEMENT>()) as u64
}

/// Writes a list at `address`.
///
/// # Safety
/// There must be room for it.
pub(super) unsafe fn write_list(address: u64, segments: &[Segment]) {
    let list = address as *mut SCATTER_GATHER_LIST;
    let elements = (address + ELEMENTS as u64) as *mut SCATTER_GATHER_ELEMENT;
    // SAFETY: as the caller promises.
    unsafe {
        (&raw mut (*list).NumberOfElements).write(segments.len() as u32);
        (&raw mut (*list).Reserved).write(0);
        for (index, segment) in segments.iter().enumerate() {
            elements.add(index).write(SCATTER_GATHER_ELEMENT {
                Address: PHYSICAL_ADDRESS {
                    QuadPart: segment.device as i64,
                },
                Length: segment.length as u32,
                Reserved: 0,
            });
        }
    }
}

/// Pages that a part of an MDL chain touches.
///
/// # Errors
/// The rule that a driver breaks with it.
pub(super) fn pages_of(mdl: u64, offset: u64, length: u64) -> Result<u32, String> {
    let fragments = mdl::fragments(mdl, offset, length, true, usize::MAX)?;
    Ok(u32::try_from(fragments.len()).unwrap_or(u32::MAX))
}

impl Hal {
    /// Asks for a list; the driver's routine is called with it now or later.
    pub(super) fn request_list(
        &self,
        adapter: u64,
        device_object: u64,
        transfer_context: u64,
        request: ListRequest,
        now_or_never: bool,
    ) -> i32 {
        let count = match pages_of(request.mdl, request.offset, request.length) {
            Ok(count) => count,
            Err(rule) => broken([10, adapter, request.mdl, 0], rule),
        };
        let waiting = Waiting {
            adapter,
            device_object,
            count,
            transfer_context,
            what: Goal::List(request),
            site: Site::here(),
        };
        match self.allocate(waiting, now_or_never) {
            Ok(Turn::Done(_) | Turn::Queued) => status::SUCCESS,
            Err(status) => status,
        }
    }

    /// Makes the list that was waited for, and calls the driver with it.
    pub(super) fn finish_list(&self, waiting: &Waiting, base: u64, request: &ListRequest) {
        let fragments = match mdl::fragments(
            request.mdl,
            request.offset,
            request.length,
            true,
            usize::MAX,
        ) {
            Ok(fragments) => fragments,
            Err(rule) => broken([10, waiting.adapter, request.mdl, 0], rule),
        };
        let (segments, bounced) =
            self.with_registers(waiting.adapter, base, |registers, reach, pool| {
                registers.map(
                    MapRequest {
                        mdl: request.mdl,
                        offset: request.offset,
                        fragments: &fragments,
                        to_device: request.to_device,
                        segments: usize::MAX,
                        as_much_as_fits: false,
                    },
                    reach,
                    pool,
                    &MachineRam,
                )
            });
        if request.to_device {
            self.statistics.borrow().bounced += bounced;
        }
        let address = if request.buffer != 0 {
            request.buffer
        } else {
            let bytes = list_bytes(segments.len());
            match executive().allocate_object(bytes, "scatter/gather list") {
                Some(list) => list as u64,
                None => broken(
                    [10, waiting.adapter, bytes, 0],
                    "The simulated machine has no memory left for a scatter/gather list: give it \
                     more RAM.",
                ),
            }
        };
        // SAFETY: the memory was allocated for as many elements, or the driver's own was found
        // large enough for one element a page.
        unsafe { write_list(address, &segments) };
        let list = List {
            adapter: waiting.adapter,
            base,
            mdl: request.mdl,
            offset: request.offset,
            length: request.length,
            to_device: request.to_device,
            ours: request.buffer == 0,
            bounced: segments.iter().any(Segment::bounced),
            elements: segments.len(),
            site: waiting.site,
        };
        self.dma.borrow().lists.insert(address, list);
        if request.result != 0 {
            // SAFETY: the driver hands over a place for the pointer; a bad one faults as it would
            // there.
            unsafe { (request.result as *mut u64).write(address) };
        }
        if request.routine != 0 {
            call_control(
                "The adapter list control routine",
                request.routine,
                waiting.device_object,
                address,
                request.context,
            );
        }
    }

    /// Takes a list back: flushes, and frees its map registers.
    pub(super) fn put_list(&self, adapter: u64, address: u64, to_device: bool) {
        let found = self.dma.borrow().lists.remove(&address);
        let Some(list) = found.filter(|list| list.adapter == adapter) else {
            broken(
                [11, adapter, address, 0],
                format!(
                    "{address:#x} is not a scatter/gather list of this adapter, or was given back \
                     before: give each back once."
                ),
            );
        };
        if list.length > 0 {
            self.flush(
                adapter,
                list.base,
                list.mdl,
                list.offset,
                list.length,
                to_device,
            );
        } else if list.to_device != to_device {
            broken(
                [11, adapter, address, 0],
                "A scatter/gather list was given back with another WriteToDevice than it was made \
                 with: pass the same.",
            );
        }
        // An empty mapping leaves a piece of no length, which nothing flushes.
        self.with_registers(adapter, list.base, |registers, _, _| {
            registers.pieces.retain(|piece| piece.length > 0);
            Ok(())
        });
        if list.ours {
            executive().free_object(address as *mut u8);
        }
        self.give_back_registers(adapter, list.base, None);
        self.pump();
    }

    /// The MDL a list was made from, if the device's addresses are the buffer's own.
    pub(super) fn original_mdl(&self, address: u64) -> Result<Option<u64>, i32> {
        match self.dma.borrow().lists.get(&address) {
            None => Err(status::INVALID_PARAMETER),
            Some(list) => Ok((!list.bounced).then_some(list.mdl)),
        }
    }
}
