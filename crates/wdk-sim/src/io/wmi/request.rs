//! Requests of WMI (`IRP_MJ_SYSTEM_CONTROL`), and what their answers must look like.

use uuid::Uuid;
use wdk_sys::{
    DEVICE_OBJECT, GUID, IRP_MJ_SYSTEM_CONTROL, IRP_MN_CHANGE_SINGLE_INSTANCE,
    IRP_MN_CHANGE_SINGLE_ITEM, IRP_MN_DISABLE_COLLECTION, IRP_MN_DISABLE_EVENTS,
    IRP_MN_ENABLE_COLLECTION, IRP_MN_ENABLE_EVENTS, IRP_MN_EXECUTE_METHOD, IRP_MN_QUERY_ALL_DATA,
    IRP_MN_QUERY_SINGLE_INSTANCE, STATUS_INSUFFICIENT_RESOURCES, STATUS_NOT_SUPPORTED,
    STATUS_WMI_GUID_NOT_FOUND, STATUS_WMI_INSTANCE_NOT_FOUND,
};

use super::blocks::Block;
use super::layout::{
    WMIREG_EXPENSIVE, WNODE_ALL_DATA, WNODE_FIXED_INSTANCE_SIZE, WNODE_METHOD_ITEM,
    WNODE_SINGLE_INSTANCE, WNODE_SINGLE_ITEM, WNODE_STATIC_INSTANCE_NAMES, WNODE_TOO_SMALL,
    all_data, counted, get, header, item, part, put, single_instance, too_small,
};
use super::provider_id;
use crate::executive::executive;
use crate::io::Io;
use crate::io::error::IoError;
use crate::io::layout::set_irp_status;
use crate::io::rules::{function, iomanager};
use crate::io::status::NtStatus;

/// What an answer has room for at first.
const ROOM: usize = 1024;

/// One instance of a data block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WmiInstance {
    /// Its name; empty for one that its driver gives none.
    pub name: String,
    /// Its data.
    pub data: Vec<u8>,
}

/// A request to a provider.
pub(super) struct Asked {
    pub device: u64,
    pub minor: u32,
    /// `Parameters.WMI.DataPath`: the address of a GUID, or a number.
    pub path: u64,
}

/// What became of it.
pub(super) struct Answer {
    pub status: NtStatus,
    /// As many of the buffer as the driver has filled.
    pub bytes: Vec<u8>,
}

/// Stops the machine because an answer is not what its structure says.
pub(super) fn malformed(device: u64, minor: u32, why: &str) -> ! {
    iomanager(
        0,
        [device, u64::from(minor), 0],
        format!(
            "{} was answered wrongly: {why}.",
            function(IRP_MJ_SYSTEM_CONTROL as u8, minor as u8)
        ),
    )
}

/// A block that starts with a header.
fn node(bytes: usize, flags: u32, device: u64, block: &Block) -> Vec<u8> {
    let mut node = vec![0; bytes];
    put(&mut node, header::BUFFER_SIZE, bytes as u32);
    put(&mut node, header::PROVIDER_ID, provider_id(device));
    node[header::GUID..header::GUID + 16].copy_from_slice(&block.guid.to_bytes_le());
    let names = match block.names {
        Some(_) => WNODE_STATIC_INSTANCE_NAMES,
        None => 0,
    };
    put(&mut node, header::FLAGS, flags | names);
    node
}

impl Io {
    /// Sends one request to a provider and waits for it; nothing when the device is none any more.
    pub(super) fn ask_provider(&self, asked: &Asked, mut bytes: Vec<u8>) -> Option<Answer> {
        let busy = |change: i32| {
            let mut wmi = self.wmi.borrow();
            let provider = wmi.providers.get_mut(&asked.device)?;
            if change > 0 && provider.blocked {
                return None;
            }
            provider.busy = provider.busy.wrapping_add_signed(change);
            Some(())
        };
        busy(1)?;
        let buffer = executive().allocate_object(bytes.len().max(8) as u64, "WMI request");
        let Some(buffer) = buffer else {
            busy(-1);
            return Some(Answer {
                status: NtStatus(STATUS_INSUFFICIENT_RESOURCES),
                bytes: Vec::new(),
            });
        };
        // SAFETY: the buffer is new and as long.
        unsafe { buffer.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        let mut reached = false;
        let outcome = self.manager_request_with(
            self.top_of(asked.device as *mut DEVICE_OBJECT),
            "drivers to finish a WMI request",
            |irp, stack| {
                // SAFETY: `manager_request_with` hands over a new IRP and its first stack location.
                unsafe {
                    set_irp_status(irp, STATUS_NOT_SUPPORTED, 0);
                    (*stack).MajorFunction = IRP_MJ_SYSTEM_CONTROL as u8;
                    (*stack).MinorFunction = asked.minor as u8;
                    let parameters = &raw mut (*stack).Parameters.WMI;
                    (*parameters).ProviderId = asked.device;
                    (*parameters).DataPath = asked.path as *mut _;
                    (*parameters).BufferSize = bytes.len() as u32;
                    (*parameters).Buffer = buffer.cast();
                }
            },
            |record, _| reached = record.reached.get(),
        );
        // SAFETY: the buffer is as long; drivers have written into it only.
        unsafe {
            bytes
                .as_mut_ptr()
                .copy_from_nonoverlapping(buffer, bytes.len())
        };
        executive().free_object(buffer);
        busy(-1);
        let what = function(IRP_MJ_SYSTEM_CONTROL as u8, asked.minor as u8);
        if !reached {
            iomanager(
                0,
                [
                    asked.device,
                    u64::from(asked.minor),
                    outcome.status.0 as u64,
                ],
                format!(
                    "{what} was completed with {} by a driver above the one it is for: pass it on \
                     when Parameters.WMI.ProviderId is not the driver's own device object.",
                    outcome.status
                ),
            );
        }
        if outcome.information > bytes.len() as u64 {
            iomanager(
                0,
                [asked.device, u64::from(asked.minor), outcome.information],
                format!(
                    "{what} was completed with {} bytes of information in a buffer of {}.",
                    outcome.information,
                    bytes.len()
                ),
            );
        }
        bytes.truncate(outcome.information as usize);
        Some(Answer {
            status: outcome.status,
            bytes,
        })
    }

    /// Asks a provider about one of its blocks; once more where the buffer was too small.
    fn ask_about(
        &self,
        device: u64,
        minor: u32,
        block: &Block,
        mut bytes: Vec<u8>,
    ) -> Result<Vec<u8>, NtStatus> {
        let fields = block.guid.as_fields();
        let path = executive()
            .allocate_object(16, "GUID of a WMI request")
            .ok_or(NtStatus(STATUS_INSUFFICIENT_RESOURCES))?;
        // SAFETY: the memory is new and as long as a GUID.
        unsafe {
            path.cast::<GUID>().write(GUID {
                Data1: fields.0,
                Data2: fields.1,
                Data3: fields.2,
                Data4: *fields.3,
            });
        }
        let asked = Asked {
            device,
            minor,
            path: path as u64,
        };
        let mut outcome = Err(NtStatus(STATUS_WMI_GUID_NOT_FOUND));
        for again in [false, true] {
            let Some(answer) = self.ask_provider(&asked, bytes.clone()) else {
                break;
            };
            if !answer.status.is_success() {
                outcome = Err(answer.status);
                break;
            }
            let needed = size_needed(&answer.bytes);
            match needed {
                None => {
                    outcome = Ok(answer.bytes);
                    break;
                }
                Some(needed) if again || needed as usize <= bytes.len() => malformed(
                    device,
                    minor,
                    "WNODE_FLAG_TOO_SMALL is set though the buffer is as long as SizeNeeded says",
                ),
                Some(needed) => {
                    bytes.resize(needed as usize, 0);
                    put(&mut bytes, header::BUFFER_SIZE, needed);
                }
            }
        }
        executive().free_object(path);
        outcome
    }

    /// The providers of a block, each with what it has registered.
    fn providers_of(&self, guid: Uuid) -> Result<Vec<(u64, Block)>, IoError> {
        let wmi = self.wmi.borrow();
        let mut providers = Vec::new();
        for (device, provider) in &wmi.providers {
            let blocks = provider.blocks.iter();
            let named = blocks.filter(|block| block.guid == guid);
            providers.extend(named.map(|block| (*device, block.clone())));
        }
        if providers.is_empty() {
            return Err(IoError::refused(
                format!("A WMI request for {{{guid}}}"),
                STATUS_WMI_GUID_NOT_FOUND,
            ));
        }
        Ok(providers)
    }

    /// The provider of the `instance`th instance of a block, counted over all that have it.
    fn provider_of(&self, guid: Uuid, instance: u32) -> Result<(u64, Block, u32), IoError> {
        let mut left = instance;
        for (device, block) in self.providers_of(guid)? {
            if left < block.instances {
                return Ok((device, block, left));
            }
            left -= block.instances;
        }
        Err(IoError::refused(
            format!("A WMI request for instance {instance} of {{{guid}}}"),
            STATUS_WMI_INSTANCE_NOT_FOUND,
        ))
    }

    /// `IRP_MN_QUERY_ALL_DATA`, of every provider that has the block.
    pub(crate) fn wmi_query(&self, guid: Uuid) -> Result<Vec<WmiInstance>, IoError> {
        let mut instances = Vec::new();
        for (device, block) in self.providers_of(guid)? {
            if block.is_event_only() {
                continue;
            }
            self.collect(device, &block, true)?;
            let question = node(ROOM, WNODE_ALL_DATA, device, &block);
            let answer = self.ask_about(device, IRP_MN_QUERY_ALL_DATA, &block, question);
            self.collect(device, &block, false)?;
            let answer = refused("IRP_MN_QUERY_ALL_DATA", guid, answer)?;
            let Some(read) = read_all(&answer, &block) else {
                malformed(
                    device,
                    IRP_MN_QUERY_ALL_DATA,
                    "an instance of the WNODE_ALL_DATA, or its name, does not lie within what was \
                     returned",
                );
            };
            instances.extend(read);
        }
        Ok(instances)
    }

    /// `IRP_MN_QUERY_SINGLE_INSTANCE`
    pub(crate) fn wmi_query_instance(
        &self,
        guid: Uuid,
        instance: u32,
    ) -> Result<WmiInstance, IoError> {
        let (device, block, index) = self.provider_of(guid, instance)?;
        self.collect(device, &block, true)?;
        let mut question = node(ROOM, WNODE_SINGLE_INSTANCE, device, &block);
        put(&mut question, single_instance::INSTANCE_INDEX, index);
        let data_at = single_instance::BYTES as u32;
        put(&mut question, single_instance::DATA_BLOCK_OFFSET, data_at);
        let answer = self.ask_about(device, IRP_MN_QUERY_SINGLE_INSTANCE, &block, question);
        self.collect(device, &block, false)?;
        let answer = refused("IRP_MN_QUERY_SINGLE_INSTANCE", guid, answer)?;
        let data = get(&answer, single_instance::DATA_BLOCK_OFFSET)
            .zip(get(&answer, single_instance::SIZE_DATA_BLOCK))
            .and_then(|(offset, length)| part(&answer, offset, length));
        let Some(data) = data else {
            malformed(
                device,
                IRP_MN_QUERY_SINGLE_INSTANCE,
                "the data of the WNODE_SINGLE_INSTANCE do not lie within what was returned",
            );
        };
        let names = block.names.unwrap_or_default();
        Ok(WmiInstance {
            name: names.get(index as usize).cloned().unwrap_or_default(),
            data: data.to_vec(),
        })
    }

    /// `IRP_MN_CHANGE_SINGLE_INSTANCE`
    pub(crate) fn wmi_set(&self, guid: Uuid, instance: u32, data: &[u8]) -> Result<(), IoError> {
        let (device, block, index) = self.provider_of(guid, instance)?;
        let start = single_instance::BYTES;
        let mut question = node(start + data.len(), WNODE_SINGLE_INSTANCE, device, &block);
        put(&mut question, single_instance::INSTANCE_INDEX, index);
        put(
            &mut question,
            single_instance::DATA_BLOCK_OFFSET,
            start as u32,
        );
        put(
            &mut question,
            single_instance::SIZE_DATA_BLOCK,
            data.len() as u32,
        );
        question[start..].copy_from_slice(data);
        let answer = self.ask_about(device, IRP_MN_CHANGE_SINGLE_INSTANCE, &block, question);
        refused("IRP_MN_CHANGE_SINGLE_INSTANCE", guid, answer).map(drop)
    }

    /// `IRP_MN_CHANGE_SINGLE_ITEM`
    pub(crate) fn wmi_set_item(
        &self,
        guid: Uuid,
        instance: u32,
        number: u32,
        data: &[u8],
    ) -> Result<(), IoError> {
        let (device, block, index) = self.provider_of(guid, instance)?;
        let question = item_node(WNODE_SINGLE_ITEM, device, &block, (index, number), data, 0);
        let answer = self.ask_about(device, IRP_MN_CHANGE_SINGLE_ITEM, &block, question);
        refused("IRP_MN_CHANGE_SINGLE_ITEM", guid, answer).map(drop)
    }

    /// `IRP_MN_EXECUTE_METHOD`
    pub(crate) fn wmi_execute(
        &self,
        guid: Uuid,
        instance: u32,
        method: u32,
        input: &[u8],
        output: usize,
    ) -> Result<Vec<u8>, IoError> {
        let (device, block, index) = self.provider_of(guid, instance)?;
        let which = (index, method);
        let question = item_node(WNODE_METHOD_ITEM, device, &block, which, input, output);
        let answer = self.ask_about(device, IRP_MN_EXECUTE_METHOD, &block, question);
        let answer = refused("IRP_MN_EXECUTE_METHOD", guid, answer)?;
        let data = get(&answer, item::DATA_BLOCK_OFFSET)
            .zip(get(&answer, item::SIZE))
            .and_then(|(offset, length)| part(&answer, offset, length));
        match data {
            Some(data) => Ok(data.to_vec()),
            None => malformed(
                device,
                IRP_MN_EXECUTE_METHOD,
                "the output of the WNODE_METHOD_ITEM does not lie within what was returned",
            ),
        }
    }

    /// `IRP_MN_ENABLE_EVENTS` and `IRP_MN_DISABLE_EVENTS`, to every provider of the block.
    pub(crate) fn wmi_want_events(&self, guid: Uuid, wanted: bool) -> Result<(), IoError> {
        let changed = match wanted {
            true => self.wmi.borrow().wanted.insert(guid),
            false => self.wmi.borrow().wanted.remove(&guid),
        };
        if !changed {
            return Ok(());
        }
        let (minor, name) = match wanted {
            true => (IRP_MN_ENABLE_EVENTS, "IRP_MN_ENABLE_EVENTS"),
            false => (IRP_MN_DISABLE_EVENTS, "IRP_MN_DISABLE_EVENTS"),
        };
        for (device, block) in self.providers_of(guid)? {
            let question = node(header::BYTES, 0, device, &block);
            refused(name, guid, self.ask_about(device, minor, &block, question))?;
        }
        Ok(())
    }

    /// Has a provider collect, or stop collecting, what costs it something to have.
    fn collect(&self, device: u64, block: &Block, on: bool) -> Result<(), IoError> {
        if block.flags & WMIREG_EXPENSIVE == 0 {
            return Ok(());
        }
        let (minor, name) = match on {
            true => (IRP_MN_ENABLE_COLLECTION, "IRP_MN_ENABLE_COLLECTION"),
            false => (IRP_MN_DISABLE_COLLECTION, "IRP_MN_DISABLE_COLLECTION"),
        };
        let question = node(header::BYTES, 0, device, block);
        let answer = self.ask_about(device, minor, block, question);
        refused(name, block.guid, answer).map(drop)
    }
}

fn refused<T>(what: &str, guid: Uuid, answer: Result<T, NtStatus>) -> Result<T, IoError> {
    answer.map_err(|status| IoError::refused(format!("{what} for {{{guid}}}"), status.0))
}

/// A change of an item, or a method to be executed: the two have the same form.
fn item_node(
    flags: u32,
    device: u64,
    block: &Block,
    (index, number): (u32, u32),
    input: &[u8],
    output: usize,
) -> Vec<u8> {
    let room = input.len().max(output);
    let mut question = node(item::BYTES + room, flags, device, block);
    put(&mut question, item::INSTANCE_INDEX, index);
    put(&mut question, item::ID, number);
    put(&mut question, item::DATA_BLOCK_OFFSET, item::BYTES as u32);
    put(&mut question, item::SIZE, input.len() as u32);
    question[item::BYTES..item::BYTES + input.len()].copy_from_slice(input);
    question
}

/// The size that an answer says is needed, if it says so.
fn size_needed(answer: &[u8]) -> Option<u32> {
    let flags = get(answer, header::FLAGS)?;
    (flags & WNODE_TOO_SMALL != 0 && answer.len() >= too_small::BYTES)
        .then(|| get(answer, too_small::SIZE_NEEDED))
        .flatten()
}

/// The instances of a `WNODE_ALL_DATA`.
fn read_all(answer: &[u8], block: &Block) -> Option<Vec<WmiInstance>> {
    let flags = get(answer, header::FLAGS)?;
    let start = get(answer, all_data::DATA_BLOCK_OFFSET)?;
    let names_at = get(answer, all_data::OFFSET_INSTANCE_NAME_OFFSETS)?;
    (0..get(answer, all_data::INSTANCE_COUNT)?)
        .map(|index| {
            let (offset, length) = if flags & WNODE_FIXED_INSTANCE_SIZE != 0 {
                let size = get(answer, all_data::INSTANCES)?;
                let step = size.checked_next_multiple_of(8)?;
                (start.checked_add(step.checked_mul(index)?)?, size)
            } else {
                let entry = all_data::INSTANCES + index as usize * 8;
                (get(answer, entry)?, get(answer, entry + 4)?)
            };
            let name = match &block.names {
                Some(names) => names.get(index as usize).cloned().unwrap_or_default(),
                None => {
                    let at = get(answer, names_at as usize + index as usize * 4)?;
                    counted(answer, at)?.0
                }
            };
            let data = part(answer, offset, length)?.to_vec();
            Some(WmiInstance { name, data })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(names: Option<Vec<String>>) -> Block {
        Block {
            guid: Uuid::from_u128(1),
            flags: 0,
            instances: 2,
            names,
        }
    }

    #[test]
    fn instances_are_read_in_either_form() {
        let static_names = block(Some(vec!["a".to_owned(), "b".to_owned()]));
        let mut answer = node(104, WNODE_ALL_DATA, 0, &static_names);
        put(&mut answer, all_data::INSTANCE_COUNT, 2);
        put(&mut answer, all_data::DATA_BLOCK_OFFSET, 80);
        for (at, value) in [(60, 80), (64, 3), (68, 88), (72, 1)] {
            put(&mut answer, at, value);
        }
        answer[80..83].copy_from_slice(&[1, 2, 3]);
        answer[88] = 4;
        let read = read_all(&answer, &static_names).expect("it is well formed");
        assert_eq!(read[0].data, [1, 2, 3]);
        assert_eq!((read[1].name.as_str(), &read[1].data[..]), ("b", &[4][..]));
        put(&mut answer, 72, 100);
        assert_eq!(read_all(&answer, &static_names), None);

        put(&mut answer, header::FLAGS, WNODE_FIXED_INSTANCE_SIZE);
        put(&mut answer, all_data::INSTANCES, 1);
        let read = read_all(&answer, &static_names).expect("it is well formed");
        assert_eq!([read[0].data[0], read[1].data[0]], [1, 4]);
        // Names that the driver says anew each time.
        assert_eq!(read_all(&answer, &block(None)), None);
    }

    #[test]
    fn a_buffer_that_was_too_small_says_what_is_needed() {
        let mut answer = vec![0; too_small::BYTES];
        put(&mut answer, too_small::SIZE_NEEDED, 4000);
        assert_eq!(size_needed(&answer), None);
        put(&mut answer, header::FLAGS, WNODE_TOO_SMALL);
        assert_eq!(size_needed(&answer), Some(4000));
    }
}
