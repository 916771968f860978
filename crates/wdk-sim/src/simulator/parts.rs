//! What tests see and do that no caller of a driver can: the machine's clock, and what its devices
//! do by themselves. What is about a device's hardware panics for one that is not on the machine's
//! PCI bus.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::Simulator;
use crate::devices::PciDevice;
use crate::hal::{self, Bar, InterruptLine, PciFunction};
use crate::io::device_node::DeviceId;
use crate::space::Windows;

/// How a device is plugged in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Attachment {
    /// Let it signal its interrupt by message, if it can and the kernel can.
    pub messages: bool,
    /// Wire its interrupt to the same line as another device's.
    pub line_of: Option<DeviceId>,
}

impl Simulator {
    /// The machine's time since its boot, in units of 100 ns.
    #[must_use]
    pub fn now(&self) -> u64 {
        self.machine.executive.now()
    }

    /// Lets a component's debug output through whose level's bit is set in `mask`, as the debugger
    /// does that sets `Kd_<component>_Mask`.
    pub fn set_debug_mask(&self, component: u32, mask: u32) {
        self.machine
            .cpu
            .debug_port
            .filter()
            .set_mask(component, mask);
    }

    /// The PCI function behind a device.
    #[track_caller]
    fn function(&self, device: DeviceId) -> PciFunction {
        let function = self.machine.io.pci_function(device);
        function.expect("only devices of the machine's PCI bus have hardware to be asked")
    }

    /// Plugs in a device while the machine runs, with a choice of how it interrupts.
    pub fn attach(&self, device: Box<dyn PciDevice>, how: Attachment) -> DeviceId {
        let how = hal::Attachment {
            messages: how.messages,
            line_of: how.line_of.map(|other| self.function(other)),
            function_of: None,
        };
        let function = self.machine.hal.attach_with(device, how);
        self.machine.io.pci_device(function)
    }

    /// Takes a device away and tells nobody: reads return all ones from now on, and interrupts
    /// cease. [`surprise_remove`](Self::surprise_remove) tells its drivers.
    pub fn detach(&self, device: DeviceId) {
        self.machine.hal.detach(self.function(device));
    }

    /// As [`detach`](Self::detach), but only after so many more accesses to the device's registers:
    /// between two that no kernel call lies between, too.
    pub fn detach_after(&self, device: DeviceId, accesses: u64) {
        self.machine
            .hal
            .detach_after(self.function(device), accesses);
    }

    /// Has the device not been taken away?
    #[must_use]
    pub fn is_present(&self, device: DeviceId) -> bool {
        self.machine.io.is_present(device)
    }

    /// Stops or continues a device's own time: while it is stopped, a transfer that has been begun
    /// does not end.
    pub fn set_frozen(&self, device: DeviceId, frozen: bool) {
        self.machine.hal.set_frozen(self.function(device), frozen);
    }

    /// How a device interrupts: by its messages, by its line, or not at all.
    #[must_use]
    pub fn interrupts(&self, device: DeviceId) -> Vec<InterruptLine> {
        self.machine.hal.interrupts(self.function(device))
    }

    /// The device's memory windows and port ranges, as they are assigned.
    #[must_use]
    pub fn bars(&self, device: DeviceId) -> Vec<Bar> {
        self.machine.hal.bars(self.function(device))
    }

    /// Reads a device's PCI configuration space. What lies beyond it reads as ones.
    pub fn config_read(&self, device: DeviceId, offset: u32, bytes: &mut [u8]) {
        self.machine
            .hal
            .config_read(self.function(device), offset, bytes);
    }

    /// Writes a device's PCI configuration space. What lies beyond it is dropped.
    pub fn config_write(&self, device: DeviceId, offset: u32, bytes: &[u8]) {
        self.machine
            .hal
            .config_write(self.function(device), offset, bytes);
    }

    /// Writes to a register in a device's first window, as its driver would. False when the window
    /// is not decoded.
    pub fn write_register(&self, device: DeviceId, offset: u64, width: u8, value: u64) -> bool {
        let hal = &self.machine.hal;
        let bars = hal.bars(self.function(device));
        let Some(bar) = bars.into_iter().find(|bar| !bar.is_ports()) else {
            return false;
        };
        match hal.window_at(bar.address, bar.length) {
            Some((window, start)) => window.write(start + offset, width, value),
            None => return false,
        }
        true
    }

    /// Bytes that devices moved so far, either way; any thread may look at it while the machine
    /// runs.
    #[must_use]
    pub fn progress(&self) -> Arc<AtomicU64> {
        self.machine.hal.progress()
    }

    /// Takes memory of the kernel's own, which no driver was given.
    #[must_use]
    pub fn kernel_memory(&self, bytes: u64) -> Option<KernelMemory<'_>> {
        let executive = &self.machine.executive;
        let start = executive.allocate_object(bytes, "a test's own")?;
        Some(KernelMemory {
            simulator: self,
            start: start as u64,
        })
    }
}

/// Memory of the kernel's own; dropped, it is given back.
pub struct KernelMemory<'a> {
    simulator: &'a Simulator,
    start: u64,
}

impl KernelMemory<'_> {
    /// Where it begins.
    #[must_use]
    pub fn address(&self) -> u64 {
        self.start
    }

    /// The physical address of its first byte, while the memory is resident.
    #[must_use]
    pub fn physical(&self) -> Option<u64> {
        self.simulator.machine.memory.translate(self.start)
    }
}

impl Drop for KernelMemory<'_> {
    fn drop(&mut self) {
        let executive = &self.simulator.machine.executive;
        executive.free_object(self.start as *mut _);
    }
}
