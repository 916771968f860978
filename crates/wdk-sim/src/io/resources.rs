//! What a device needs and what it is given: its memory, ports and interrupts, in the lists of the
//! PnP manager. Called by [`super::pnp`] and [`super::pci_bus`]; calls [`crate::hal`].
//!
//! A device signals by message where its hardware key says so, as its driver's INF sets it:
//! `MSISupported`, and `MessageNumberLimit` for no more than so many. A driver may ask for fewer by
//! changing the list of requirements (`IRP_MN_FILTER_RESOURCE_REQUIREMENTS`).

use wdk_sys::{
    CM_PARTIAL_RESOURCE_DESCRIPTOR, CM_RESOURCE_INTERRUPT_LATCHED, CM_RESOURCE_INTERRUPT_MESSAGE,
    CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN, CM_RESOURCE_LIST, CM_RESOURCE_MEMORY_BAR,
    CM_RESOURCE_MEMORY_LARGE_40, CM_RESOURCE_MEMORY_PREFETCHABLE, CM_RESOURCE_PORT_16_BIT_DECODE,
    CM_RESOURCE_PORT_BAR, CM_RESOURCE_PORT_IO, IO_RESOURCE_ALTERNATIVE, IO_RESOURCE_DESCRIPTOR,
    IO_RESOURCE_PREFERRED, IO_RESOURCE_REQUIREMENTS_LIST,
};

use super::Io;
use super::device_node::DeviceId;
use super::pci_bus::pool;
use crate::executive::executive;
use crate::hal::{Bar, BarKind, InterruptLine, PciFunction, hal};

/// `PCIBus`
const PCI_BUS: i32 = wdk_sys::_INTERFACE_TYPE::PCIBus;
const TYPE_PORT: u8 = wdk_sys::CmResourceTypePort as u8;
const TYPE_INTERRUPT: u8 = wdk_sys::CmResourceTypeInterrupt as u8;
const TYPE_MEMORY: u8 = wdk_sys::CmResourceTypeMemory as u8;
const TYPE_MEMORY_LARGE: u8 = wdk_sys::CmResourceTypeMemoryLarge as u8;
const SHARE_EXCLUSIVE: u8 = wdk_sys::_CM_SHARE_DISPOSITION::CmResourceShareDeviceExclusive as u8;
const SHARE_SHARED: u8 = wdk_sys::_CM_SHARE_DISPOSITION::CmResourceShareShared as u8;
const MESSAGE: u16 = (CM_RESOURCE_INTERRUPT_LATCHED | CM_RESOURCE_INTERRUPT_MESSAGE) as u16;
const PORT_FLAGS: u16 =
    (CM_RESOURCE_PORT_IO | CM_RESOURCE_PORT_16_BIT_DECODE | CM_RESOURCE_PORT_BAR) as u16;
/// Under a device's instance key, where its driver's INF says whether it signals by message.
const MESSAGE_KEY: &str =
    r"Device Parameters\Interrupt Management\MessageSignaledInterruptProperties";

/// What the raw and the translated list differ in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Raw,
    Translated,
}

fn memory_flags(bar: &Bar) -> u32 {
    match bar.kind {
        BarKind::Memory {
            prefetchable: true, ..
        } => CM_RESOURCE_MEMORY_BAR | CM_RESOURCE_MEMORY_PREFETCHABLE,
        _ => CM_RESOURCE_MEMORY_BAR,
    }
}

/// What a base address register was given. Addresses are the same for the processor and the bus.
fn assigned(bar: &Bar) -> CM_PARTIAL_RESOURCE_DESCRIPTOR {
    // SAFETY: the structure is plain numbers, for which zero is a value.
    let mut descriptor: CM_PARTIAL_RESOURCE_DESCRIPTOR = unsafe { std::mem::zeroed() };
    descriptor.ShareDisposition = SHARE_EXCLUSIVE;
    if bar.is_ports() {
        descriptor.Type = TYPE_PORT;
        descriptor.Flags = PORT_FLAGS;
        descriptor.u.Port.Start.QuadPart = bar.address as i64;
        descriptor.u.Port.Length = bar.length as u32;
    } else if let Ok(length) = u32::try_from(bar.length) {
        descriptor.Type = TYPE_MEMORY;
        descriptor.Flags = memory_flags(bar) as u16;
        descriptor.u.Memory.Start.QuadPart = bar.address as i64;
        descriptor.u.Memory.Length = length;
    } else {
        descriptor.Type = TYPE_MEMORY_LARGE;
        descriptor.Flags = (memory_flags(bar) | CM_RESOURCE_MEMORY_LARGE_40) as u16;
        descriptor.u.Memory40.Start.QuadPart = bar.address as i64;
        descriptor.u.Memory40.Length40 = (bar.length >> 8) as u32;
    }
    descriptor
}

/// One interrupt of a device: its line, or one of its messages.
fn connected(view: View, interrupt: InterruptLine) -> CM_PARTIAL_RESOURCE_DESCRIPTOR {
    // SAFETY: as above.
    let mut descriptor: CM_PARTIAL_RESOURCE_DESCRIPTOR = unsafe { std::mem::zeroed() };
    descriptor.Type = TYPE_INTERRUPT;
    descriptor.ShareDisposition = if interrupt.message {
        descriptor.Flags = MESSAGE;
        SHARE_EXCLUSIVE
    } else {
        SHARE_SHARED
    };
    match (view, interrupt.message) {
        (View::Raw, true) => {
            let raw = &raw mut descriptor.u.MessageInterrupt;
            // SAFETY: the members of the union are plain numbers.
            let raw = unsafe { &raw mut (*raw).__bindgen_anon_1.Raw };
            // SAFETY: as above; the structure is packed.
            unsafe {
                (&raw mut (*raw).MessageCount).write_unaligned(1);
                (&raw mut (*raw).Vector).write_unaligned(CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN);
                (&raw mut (*raw).Affinity).write_unaligned(1);
            }
        }
        (View::Raw, false) => {
            descriptor.u.Interrupt.Level = interrupt.line;
            descriptor.u.Interrupt.Vector = interrupt.line;
            descriptor.u.Interrupt.Affinity = 1;
        }
        (View::Translated, _) => {
            descriptor.u.Interrupt.Level = u32::from(interrupt.irql);
            descriptor.u.Interrupt.Vector = interrupt.vector;
            descriptor.u.Interrupt.Affinity = 1;
        }
    }
    descriptor
}

/// What a base address register needs.
fn needed(bar: &Bar) -> IO_RESOURCE_DESCRIPTOR {
    // SAFETY: as above.
    let mut descriptor: IO_RESOURCE_DESCRIPTOR = unsafe { std::mem::zeroed() };
    descriptor.ShareDisposition = SHARE_EXCLUSIVE;
    let highest = match bar.kind {
        BarKind::Ports => 0xffff,
        BarKind::Memory { wide: false, .. } => i64::from(u32::MAX),
        BarKind::Memory { wide: true, .. } => i64::MAX,
    };
    if bar.is_ports() {
        descriptor.Type = TYPE_PORT;
        descriptor.Flags = PORT_FLAGS;
        descriptor.u.Port.Length = bar.length as u32;
        descriptor.u.Port.Alignment = bar.length as u32;
        descriptor.u.Port.MaximumAddress.QuadPart = highest;
        return descriptor;
    }
    // A large range is counted in units of 256 bytes.
    let (kind, flags, length) = match u32::try_from(bar.length) {
        Ok(length) => (TYPE_MEMORY, memory_flags(bar), length),
        Err(_) => (
            TYPE_MEMORY_LARGE,
            memory_flags(bar) | CM_RESOURCE_MEMORY_LARGE_40,
            (bar.length >> 8) as u32,
        ),
    };
    descriptor.Type = kind;
    descriptor.Flags = flags as u16;
    descriptor.u.Memory.Length = length;
    descriptor.u.Memory.Alignment = length;
    descriptor.u.Memory.MaximumAddress.QuadPart = highest;
    descriptor
}

fn needed_interrupt(option: u32, flags: u16, vector: u32) -> IO_RESOURCE_DESCRIPTOR {
    // SAFETY: as above.
    let mut descriptor: IO_RESOURCE_DESCRIPTOR = unsafe { std::mem::zeroed() };
    descriptor.Option = option as u8;
    descriptor.Type = TYPE_INTERRUPT;
    descriptor.ShareDisposition = if flags == 0 {
        SHARE_SHARED
    } else {
        SHARE_EXCLUSIVE
    };
    descriptor.Flags = flags;
    descriptor.u.Interrupt.MinimumVector = vector;
    descriptor.u.Interrupt.MaximumVector = vector;
    descriptor
}

impl Io {
    /// The resource list of a device, to be freed by the caller.
    pub(super) fn resource_list(
        &self,
        device: PciFunction,
        view: View,
    ) -> Option<*mut CM_RESOURCE_LIST> {
        let (bytes, write) = self.resources(device, view);
        let list = executive().allocate_object(bytes as u64, "resource list")?;
        write(list);
        Some(list.cast())
    }

    /// The same list, in pool.
    pub(super) fn pool_resource_list(&self, device: PciFunction) -> Option<u64> {
        let (bytes, write) = self.resources(device, View::Raw);
        let list = pool(bytes)?;
        write(list);
        Some(list as u64)
    }

    /// How long a device's resource list is, and what writes it to zeroed memory of that length.
    fn resources(&self, device: PciFunction, view: View) -> (usize, impl Fn(*mut u8)) {
        let bars = hal().bars(device);
        let interrupts = hal().interrupts(device);
        let bus = hal().location(device).0;
        let all: Vec<CM_PARTIAL_RESOURCE_DESCRIPTOR> = bars
            .iter()
            .map(assigned)
            .chain(interrupts.into_iter().map(|one| connected(view, one)))
            .collect();
        // The structure has room for one descriptor.
        let bytes = size_of::<CM_RESOURCE_LIST>()
            + all.len().saturating_sub(1) * size_of::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
        let write = move |list: *mut u8| {
            let list = list.cast::<CM_RESOURCE_LIST>();
            // SAFETY: the memory is new, zeroed and long enough for that many descriptors.
            // Descriptors are 4-byte aligned: all places are written unaligned.
            unsafe {
                (&raw mut (*list).Count).write_unaligned(1);
                let full = (&raw mut (*list).List).cast::<wdk_sys::CM_FULL_RESOURCE_DESCRIPTOR>();
                (&raw mut (*full).InterfaceType).write_unaligned(PCI_BUS);
                (&raw mut (*full).BusNumber).write_unaligned(bus);
                let partial = &raw mut (*full).PartialResourceList;
                (&raw mut (*partial).Version).write_unaligned(1);
                (&raw mut (*partial).Revision).write_unaligned(1);
                (&raw mut (*partial).Count).write_unaligned(all.len() as u32);
                let descriptors = (&raw mut (*partial).PartialDescriptors)
                    .cast::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
                for (at, descriptor) in all.iter().enumerate() {
                    descriptors.add(at).write_unaligned(*descriptor);
                }
            }
        };
        (bytes, write)
    }

    /// What the device needs, in pool: the PnP manager or a driver that replaces it frees it.
    pub(super) fn resource_requirements(
        &self,
        device: PciFunction,
        object: u64,
    ) -> Option<*mut IO_RESOURCE_REQUIREMENTS_LIST> {
        let hal = hal();
        let mut all: Vec<IO_RESOURCE_DESCRIPTOR> = hal.bars(device).iter().map(needed).collect();
        let granted = hal.interrupts(device);
        let by_message = match granted.first() {
            Some(first) if first.message => granted.len() as u32,
            _ => hal
                .messages_possible(device)
                .min(self.message_limit(object)),
        };
        let token = CM_RESOURCE_INTERRUPT_MESSAGE_TOKEN;
        for _ in 0..by_message {
            all.push(needed_interrupt(IO_RESOURCE_PREFERRED, MESSAGE, token));
        }
        if let Some(line) = hal.line(device) {
            let option = match by_message {
                0 => 0,
                _ => IO_RESOURCE_ALTERNATIVE,
            };
            all.push(needed_interrupt(option, 0, line.line));
        }
        let bytes = size_of::<IO_RESOURCE_REQUIREMENTS_LIST>()
            + all.len().saturating_sub(1) * size_of::<IO_RESOURCE_DESCRIPTOR>();
        let list = pool(bytes)?.cast::<IO_RESOURCE_REQUIREMENTS_LIST>();
        let (bus, number, function) = hal.location(device);
        // SAFETY: the memory is new, zeroed and long enough for that many descriptors.
        unsafe {
            (*list).ListSize = bytes as u32;
            (*list).InterfaceType = PCI_BUS;
            (*list).BusNumber = bus;
            (*list).SlotNumber = function << 5 | number;
            (*list).AlternativeLists = 1;
            let inner = (&raw mut (*list).List).cast::<wdk_sys::IO_RESOURCE_LIST>();
            (*inner).Version = 1;
            (*inner).Revision = 1;
            (*inner).Count = all.len() as u32;
            let descriptors = (&raw mut (*inner).Descriptors).cast::<IO_RESOURCE_DESCRIPTOR>();
            for (at, descriptor) in all.iter().enumerate() {
                descriptors.add(at).write(*descriptor);
            }
        }
        Some(list)
    }

    /// How many messages the device's hardware key lets it have.
    fn message_limit(&self, object: u64) -> u32 {
        let registry = self.registry.borrow();
        let Some(path) = registry.device_path(object) else {
            return 0;
        };
        let path = format!(r"{path}\{MESSAGE_KEY}");
        let number = |name: &str| {
            let value = registry.value(&path, name)?;
            let bytes = value.data.get(..4)?.try_into().ok()?;
            Some(u32::from_le_bytes(bytes))
        };
        match number("MSISupported") {
            Some(1) => number("MessageNumberLimit").unwrap_or(u32::MAX),
            _ => 0,
        }
    }

    /// Sets in a device's hardware key that it signals by message, as its driver's INF does: by no
    /// more than `limit`, if there is one. Only PCI devices can.
    pub(crate) fn support_messages(&self, device: DeviceId, limit: Option<u32>) {
        let Some(function) = self.pci_function(device) else {
            return;
        };
        let path = self
            .registry
            .borrow()
            .instance_path(&self.pci_ids(function));
        let path = format!(r"{path}\{MESSAGE_KEY}");
        self.set_registry_number(&path, "MSISupported", 1);
        if let Some(limit) = limit {
            self.set_registry_number(&path, "MessageNumberLimit", limit);
        }
    }
}

/// How many messages a list of requirements asks for. A descriptor of MSI stands for as many as its
/// vectors, which its driver may have changed; of MSI-X each has one.
///
/// # Safety
/// `list` is null, or a list as `IRP_MN_FILTER_RESOURCE_REQUIREMENTS` answers it.
pub(super) unsafe fn messages_asked_for(list: u64) -> u32 {
    let list = list as *const IO_RESOURCE_REQUIREMENTS_LIST;
    if list.is_null() {
        return 0;
    }
    let mut messages = 0_u32;
    // SAFETY: promised by the caller; the first of the alternative lists is taken.
    unsafe {
        let inner = (&raw const (*list).List).cast::<wdk_sys::IO_RESOURCE_LIST>();
        let descriptors = (&raw const (*inner).Descriptors).cast::<IO_RESOURCE_DESCRIPTOR>();
        for at in 0..(*inner).Count as usize {
            let descriptor = &*descriptors.add(at);
            if descriptor.Type == TYPE_INTERRUPT && descriptor.Flags & MESSAGE == MESSAGE {
                let vectors = descriptor.u.Interrupt;
                let more = vectors.MaximumVector.saturating_sub(vectors.MinimumVector);
                messages = messages.saturating_add(more.saturating_add(1));
            }
        }
    }
    messages
}
