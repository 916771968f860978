//! What a driver has registered with WMI: its answer to `IRP_MN_REGINFO_EX`.

use uuid::Uuid;
use wdk_sys::{DEVICE_OBJECT, IRP_MN_REGINFO_EX, STATUS_BUFFER_TOO_SMALL};

use super::layout::{
    WMIREG_EVENT_ONLY, WMIREG_INSTANCE_BASENAME, WMIREG_INSTANCE_LIST, WMIREG_INSTANCE_PDO,
    WMIREG_REMOVE, counted, get, guid, part, reg_info,
};
use super::request::{Asked, malformed};
use crate::executive::executive;
use crate::io::Io;

/// `WMIREGISTER` and `WMIUPDATE`, which stand for a data path.
const REGISTER: u64 = wdk_sys::WMIREGISTER as u64;
const UPDATE: u64 = 1;
/// What a driver's answer has room for at first.
const ROOM: usize = 4096;

/// A block of data, or a kind of event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub guid: Uuid,
    pub flags: u32,
    pub instances: u32,
    /// The names of the instances, where they do not change.
    pub names: Option<Vec<String>>,
}

impl Block {
    pub fn is_event_only(&self) -> bool {
        self.flags & WMIREG_EVENT_ONLY != 0
    }
}

impl Io {
    /// Asks a provider what it has, and keeps the answer.
    pub(super) fn register_blocks(&self, device: u64, update: bool) {
        let path = if update { UPDATE } else { REGISTER };
        let mut room = ROOM;
        for _ in 0..2 {
            let asked = Asked {
                device,
                minor: IRP_MN_REGINFO_EX,
                path,
            };
            let Some(answer) = self.ask_provider(&asked, vec![0; room]) else {
                return;
            };
            if answer.status.0 == STATUS_BUFFER_TOO_SMALL {
                room = get(&answer.bytes, 0).unwrap_or_default() as usize;
                continue;
            }
            if !answer.status.is_success() {
                return;
            }
            let Some(blocks) = self.read_blocks(&answer.bytes) else {
                malformed(
                    device,
                    IRP_MN_REGINFO_EX,
                    "the WMIREGINFO does not lie within its BufferSize, or names lie outside of it",
                );
            };
            self.keep_blocks(device, blocks, update);
            return;
        }
        malformed(
            device,
            IRP_MN_REGINFO_EX,
            "the buffer is too small still though it is as long as the driver has said",
        );
    }

    fn keep_blocks(&self, device: u64, blocks: Vec<Block>, update: bool) {
        let mut wmi = self.wmi.borrow();
        let Some(provider) = wmi.providers.get_mut(&device) else {
            return;
        };
        if !update {
            provider.blocks.clear();
        }
        for block in blocks {
            provider.blocks.retain(|known| known.guid != block.guid);
            if block.flags & WMIREG_REMOVE == 0 {
                provider.blocks.push(block);
            }
        }
    }

    /// What a `WMIREGINFO` says; nothing where it does not say it within its bounds.
    fn read_blocks(&self, bytes: &[u8]) -> Option<Vec<Block>> {
        let bytes = part(bytes, 0, get(bytes, reg_info::BUFFER_SIZE)?)?;
        for name in [reg_info::REGISTRY_PATH, reg_info::MOF_RESOURCE_NAME] {
            let offset = get(bytes, name)?;
            if offset != 0 {
                counted(bytes, offset)?;
            }
        }
        let count = get(bytes, reg_info::GUID_COUNT)? as usize;
        let guids = bytes.get(reg_info::GUIDS.min(bytes.len())..)?;
        let guids = guids.get(..count.checked_mul(reg_info::GUID_BYTES)?)?;
        guids
            .chunks_exact(reg_info::GUID_BYTES)
            .map(|entry| self.read_block(bytes, entry))
            .collect()
    }

    fn read_block(&self, all: &[u8], entry: &[u8]) -> Option<Block> {
        let flags = get(entry, reg_info::FLAGS)?;
        let instances = get(entry, reg_info::INSTANCE_COUNT)?;
        let names = &entry[reg_info::NAMES..];
        let offset = get(names, 0)?;
        let names = if flags & WMIREG_INSTANCE_PDO != 0 {
            let object = u64::from_le_bytes(names.try_into().ok()?);
            let base = self.take_provider_object(object);
            Some((0..instances).map(|at| format!("{base}_{at}")).collect())
        } else if flags & WMIREG_INSTANCE_BASENAME != 0 {
            let (base, _) = counted(all, offset)?;
            Some((0..instances).map(|at| format!("{base}{at}")).collect())
        } else if flags & WMIREG_INSTANCE_LIST != 0 {
            let mut at = offset;
            let next = |_| {
                let (name, end) = counted(all, at)?;
                at = end;
                Some(name)
            };
            Some((0..instances).map(next).collect::<Option<Vec<_>>>()?)
        } else {
            None
        };
        Some(Block {
            guid: guid(entry, 0)?,
            flags,
            instances,
            names,
        })
    }

    /// The instance path of the physical device object that a driver has named, whose reference is
    /// given back.
    fn take_provider_object(&self, object: u64) -> String {
        self.require_physical_object(object as *mut DEVICE_OBJECT, "IRP_MN_REGINFO_EX");
        if !executive().take_over_reference(object) {
            malformed(
                object,
                IRP_MN_REGINFO_EX,
                "the Pdo of a WMIREG_FLAG_INSTANCE_PDO was not referenced: call ObReferenceObject \
                 for it, which WMI gives back",
            );
        }
        executive().dereference_object(object);
        let device = self.device_of(object);
        device
            .and_then(|device| self.instance_path(device))
            .unwrap_or_default()
    }
}
