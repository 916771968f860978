//! What devices may access by themselves, told to those whose accesses an IOMMU judges, and what is
//! said of an access that it refused.

use std::collections::VecDeque;

use super::adapter::broken;
use super::transfer::Segment;
use super::{Hal, PciFunction};
use crate::devices::{DmaRange, StrayDma};
use crate::record::Site;

/// How much is remembered of what is no longer mapped.
const REMEMBERED: usize = 1024;

/// Memory that was a device's.
pub(super) struct Past {
    device: Option<PciFunction>,
    start: u64,
    length: u64,
    what: &'static str,
    /// Where the driver gave it back.
    site: Site,
}

impl Past {
    fn is_in_page(&self, device: PciFunction, page: u64) -> bool {
        self.device.is_none_or(|own| own == device)
            && self.start < page + 0x1000
            && page < self.start + self.length
    }
}

impl Hal {
    /// What a device may access by now.
    fn allowed(&self, device: PciFunction) -> Vec<DmaRange> {
        let dma = self.dma.borrow();
        let adapters = dma.adapters.values();
        let its = adapters.filter(|adapter| adapter.device.is_none_or(|owner| owner == device));
        its.flat_map(|adapter| adapter.allowed()).collect()
    }

    /// Tells the devices whose accesses are judged what they may access by now.
    pub(super) fn tell_allowed(&self) {
        let judged: Vec<PciFunction> = {
            let bus = self.bus.borrow();
            let judges = |(index, slot): (usize, &super::slot::Slot)| {
                let device = slot.device.as_ref()?;
                device.judges_dma().then_some(PciFunction(index))
            };
            bus.slots.iter().enumerate().filter_map(judges).collect()
        };
        for function in judged {
            let ranges = self.allowed(function);
            if let Some(device) = &mut self.bus.borrow().slots[function.0].device {
                device.allow_dma(&ranges);
            }
        }
    }

    /// Remembers what a device may no longer access.
    pub(super) fn remember_past(
        &self,
        device: Option<PciFunction>,
        segments: &[Segment],
        what: &'static str,
    ) {
        let site = Site::here();
        let mut dma = self.dma.borrow();
        for segment in segments {
            if dma.past.len() == REMEMBERED {
                dma.past.pop_front();
            }
            dma.past.push_back(Past {
                device,
                start: segment.device,
                length: segment.length,
                what,
                site,
            });
        }
    }

    /// Ends the machine if a device's access was refused.
    pub(super) fn judge_strays(&self) {
        let found = {
            let mut bus = self.bus.borrow();
            let slots = bus.slots.iter_mut().enumerate();
            let mut strays = slots.filter_map(|(index, slot)| {
                Some((PciFunction(index), slot.device.as_mut()?.stray_dma()?))
            });
            strays.next()
        };
        if let Some((device, stray)) = found {
            self.stray(device, stray);
        }
    }

    fn stray(&self, device: PciFunction, stray: StrayDma) -> ! {
        let page = stray.address;
        let mut now = self.allowed(device).into_iter();
        let mapped = now.any(|range| {
            range.to_memory != stray.to_memory
                && range.address < page + 0x1000
                && page < range.address + range.length
        });
        let before = {
            let dma = self.dma.borrow();
            let past: &VecDeque<Past> = &dma.past;
            let last = past.iter().rev().find(|past| past.is_in_page(device, page));
            last.map(|past| (past.what, past.site))
        };
        let history = match (mapped, before) {
            (true, _) => "It is mapped for the other direction only.".to_owned(),
            (false, Some((what, site))) => {
                format!("It last belonged to {what} at {}.", site.describe())
            }
            (false, None) => "It has not been mapped for it lately.".to_owned(),
        };
        let verb = if stray.to_memory {
            "write to"
        } else {
            "read from"
        };
        broken(
            [4, page, 0, page],
            format!(
                "{} tried to {verb} the page at {page:#x}, which it may not. {history} Give it \
                 the addresses that MapTransfer or AllocateCommonBuffer returned, in their \
                 direction and while they are mapped.",
                self.device_name(device)
            ),
        );
    }
}
