//! WMI: drivers that register data blocks, the requests by which these are read, changed and
//! executed, and the events drivers send. Called by drivers, and by [`crate::simulator`] for who
//! asks.
//!
//! * [`blocks`]: what a driver has registered.
//! * [`request`]: one request to a driver, and what its answer must look like.
//! * [`library`]: `wmilib.sys`, the export driver that most drivers leave their part to.
//! * [`layout`]: the structures of all that.

mod blocks;
mod layout;
mod library;
mod request;

pub use self::request::WmiInstance;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use wdk_sys::{
    DEVICE_OBJECT, NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_EXISTS, STATUS_SUCCESS,
    STATUS_WMI_GUID_NOT_FOUND,
};

use self::blocks::Block;
use self::layout::{WNODE_EVENT_ITEM, WNODE_SINGLE_INSTANCE, WNODE_TRACED, get, header, part};
use super::Io;
use super::rules::iomanager;
use crate::executive::executive;
use crate::io::io;
use crate::memory::memory;
use crate::nt::routine;
use crate::record::{Leak, Site};
use crate::touch::load_all;

const WMIREG_ACTION_REGISTER: u32 = wdk_sys::WMIREG_ACTION_REGISTER;
const WMIREG_ACTION_DEREGISTER: u32 = wdk_sys::WMIREG_ACTION_DEREGISTER;
const WMIREG_ACTION_REREGISTER: u32 = wdk_sys::WMIREG_ACTION_REREGISTER;
const WMIREG_ACTION_UPDATE_GUIDS: u32 = wdk_sys::WMIREG_ACTION_UPDATE_GUIDS;
const WMIREG_ACTION_BLOCK_IRPS: u32 = wdk_sys::WMIREG_ACTION_BLOCK_IRPS;

/// A device that is registered as a provider of data.
#[derive(Clone, Debug)]
struct Provider {
    registered_at: Site,
    blocks: Vec<Block>,
    /// Requests under way, which deregistering waits for.
    busy: u32,
    /// No more requests are sent.
    blocked: bool,
}

/// An event that a driver has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WmiEvent {
    /// Of which kind.
    pub guid: Uuid,
    /// The number of the instance that it is about.
    pub instance: u32,
    /// What the driver says of it.
    pub data: Vec<u8>,
}

/// What WMI keeps.
#[derive(Debug, Default)]
pub(super) struct Wmi {
    /// By device object.
    providers: BTreeMap<u64, Provider>,
    /// The kinds of events somebody wants.
    wanted: BTreeSet<Uuid>,
    events: Vec<WmiEvent>,
}

impl Io {
    pub(super) fn wmi_leaks(&self, leaks: &mut Vec<Leak>) {
        for (device, provider) in &self.wmi.borrow().providers {
            leaks.push(Leak {
                kind: "WMI registration",
                what: format!("{device:#x}"),
                taken_at: provider.registered_at.describe(),
            });
        }
    }

    /// The events of wanted kinds since this was last asked.
    pub(crate) fn wmi_events(&self) -> Vec<WmiEvent> {
        std::mem::take(&mut self.wmi.borrow().events)
    }

    /// Asks a provider for its blocks, on a thread of its own, as long as it is one.
    fn ask_for_blocks(&self, device: u64, update: bool) {
        executive().reference_object(device);
        executive().spawn(
            "WMI",
            false,
            Box::new(move || {
                io().register_blocks(device, update);
                executive().dereference_object(device);
            }),
        );
    }
}

/// Registers a device with WMI, or takes it back.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "of a device object; a callback is not registered"
)]
pub(crate) unsafe extern "win64" fn IoWMIRegistrationControl(
    device: *mut DEVICE_OBJECT,
    action: u32,
) -> NTSTATUS {
    let io = io();
    io.require_device(device, "IoWMIRegistrationControl");
    let device = device as u64;
    let known = io.wmi.borrow().providers.contains_key(&device);
    match action & 0xFFFF {
        WMIREG_ACTION_REGISTER if known => return STATUS_OBJECT_NAME_EXISTS,
        WMIREG_ACTION_REGISTER => {
            let provider = Provider {
                registered_at: Site::here(),
                blocks: Vec::new(),
                busy: 0,
                blocked: false,
            };
            io.wmi.borrow().providers.insert(device, provider);
            io.ask_for_blocks(device, false);
        }
        _ if !known => return STATUS_INVALID_PARAMETER,
        WMIREG_ACTION_DEREGISTER => {
            let busy = || {
                let wmi = io.wmi.borrow();
                let provider = wmi.providers.get(&device);
                provider.is_some_and(|provider| provider.busy != 0)
            };
            io.block_wmi(device);
            executive().block_until("the WMI requests of a device to end", &mut || !busy());
            io.wmi.borrow().providers.remove(&device);
        }
        WMIREG_ACTION_REREGISTER => io.ask_for_blocks(device, false),
        WMIREG_ACTION_UPDATE_GUIDS => io.ask_for_blocks(device, true),
        WMIREG_ACTION_BLOCK_IRPS => io.block_wmi(device),
        _ => return STATUS_INVALID_PARAMETER,
    }
    STATUS_SUCCESS
}

impl Io {
    fn block_wmi(&self, device: u64) {
        if let Some(provider) = self.wmi.borrow().providers.get_mut(&device) {
            provider.blocked = true;
        }
    }
}

/// Hands an event to WMI, which frees it.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = IoObject => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "trace events go nowhere"
)]
pub(crate) unsafe extern "win64" fn IoWMIWriteEvent(#[at([u8; 48])] event: u64) -> NTSTATUS {
    let io = io();
    // SAFETY: the gate has found the header there.
    let head = unsafe { load_all(event as *const u8, header::BYTES) };
    let flags = get(&head, header::FLAGS).unwrap_or_default();
    let bytes = get(&head, header::BUFFER_SIZE).unwrap_or_default();
    if flags & WNODE_TRACED != 0 {
        return STATUS_SUCCESS;
    }
    let wrong = |why: &str| -> ! {
        iomanager(
            0,
            [event, u64::from(flags), u64::from(bytes)],
            format!("IoWMIWriteEvent was given {event:#x}, {why}"),
        )
    };
    let Some(room) = memory().pool_bytes(event) else {
        wrong("which is not the beginning of a pool allocation: WMI frees the event.");
    };
    if u64::from(bytes) > room || (bytes as usize) < header::BYTES {
        wrong("whose BufferSize is not that of an event within its pool allocation.");
    }
    if flags & WNODE_EVENT_ITEM == 0 {
        wrong("in whose Flags WNODE_FLAG_EVENT_ITEM is not set.");
    }
    // SAFETY: the pool block is that long.
    let node = unsafe { load_all(event as *const u8, bytes as usize) };
    memory().free_for_driver(event);
    let Some(guid) = layout::guid(&node, header::GUID) else {
        return STATUS_WMI_GUID_NOT_FOUND;
    };
    let (instance, data) = event_data(&node, flags);
    let Some(data) = data else {
        wrong("whose data do not lie within its BufferSize.");
    };
    let mut wmi = io.wmi.borrow();
    if wmi.wanted.contains(&guid) {
        let data = data.to_vec();
        wmi.events.push(WmiEvent {
            guid,
            instance,
            data,
        });
    }
    STATUS_SUCCESS
}

/// The instance that an event is about, and its data.
fn event_data(node: &[u8], flags: u32) -> (u32, Option<&[u8]>) {
    use layout::single_instance as at;
    if flags & WNODE_SINGLE_INSTANCE == 0 {
        return (0, node.get(header::BYTES..));
    }
    let data = get(node, at::DATA_BLOCK_OFFSET)
        .zip(get(node, at::SIZE_DATA_BLOCK))
        .and_then(|(offset, length)| part(node, offset, length));
    (get(node, at::INSTANCE_INDEX).unwrap_or_default(), data)
}

/// Returns what a device is called in the headers of its events.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoWMIDeviceObjectToProviderId(
    device: *mut DEVICE_OBJECT,
) -> u32 {
    io().require_device(device, "IoWMIDeviceObjectToProviderId");
    provider_id(device as u64)
}

fn provider_id(device: u64) -> u32 {
    // The half that tells device objects apart.
    device as u32
}
