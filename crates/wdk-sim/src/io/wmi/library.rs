//! `wmilib.sys`, the export driver to which most drivers leave their part of WMI: it takes requests
//! apart, calls the driver's callbacks, and puts their answers together.

use wdk_sys::{
    DEVICE_OBJECT, GUID, IRP, IRP_MJ_SYSTEM_CONTROL, IRP_MN_CHANGE_SINGLE_INSTANCE,
    IRP_MN_CHANGE_SINGLE_ITEM, IRP_MN_DISABLE_COLLECTION, IRP_MN_DISABLE_EVENTS,
    IRP_MN_ENABLE_COLLECTION, IRP_MN_ENABLE_EVENTS, IRP_MN_EXECUTE_METHOD, IRP_MN_QUERY_ALL_DATA,
    IRP_MN_QUERY_SINGLE_INSTANCE, IRP_MN_REGINFO, IRP_MN_REGINFO_EX, NTSTATUS,
    STATUS_BUFFER_TOO_SMALL, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_DEVICE_REQUEST,
    STATUS_SUCCESS, STATUS_WMI_GUID_NOT_FOUND, STATUS_WMI_INSTANCE_NOT_FOUND, STATUS_WMI_READ_ONLY,
    UNICODE_STRING,
};

use super::layout::{
    WMIREG_INSTANCE_BASENAME, WMIREG_INSTANCE_PDO, WNODE_EVENT_ITEM, WNODE_SINGLE_INSTANCE,
    WNODE_STATIC_INSTANCE_NAMES, WNODE_TOO_SMALL, all_data, get, header, item, put, reg_info,
    single_instance, too_small,
};
use super::{IoWMIWriteEvent, provider_id};
use crate::executive::executive;
use crate::io::interface::class_of;
use crate::io::io;
use crate::io::layout::{current_location, set_irp_status};
use crate::io::rules::{explained, function, iomanager};
use crate::memory::memory;
use crate::nt::routine;
use crate::record::{FailPoint, injection};
use crate::touch::{load, load_all, store};

/// Tag of the events made for drivers.
const TAG: u32 = u32::from_le_bytes(*b"WmiL");
/// `IrpProcessed`, `IrpNotCompleted`, `IrpNotWmi` and `IrpForward` of `SYSCTL_IRP_DISPOSITION`.
const PROCESSED: u32 = 0;
const NOT_COMPLETED: u32 = 1;
const NOT_WMI: u32 = 2;
const FORWARD: u32 = 3;
/// `WmiEventControl` and `WmiDataBlockControl`
const EVENT_CONTROL: u64 = 0;
const DATA_BLOCK_CONTROL: u64 = 1;

/// `WMILIB_CONTEXT`: what a driver has, and its callbacks.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct WmiLibContext {
    guid_count: u32,
    guid_list: *const GuidInfo,
    query_reg_info: u64,
    query_data_block: u64,
    set_data_block: u64,
    set_data_item: u64,
    execute_method: u64,
    function_control: u64,
}

/// `WMIGUIDREGINFO`
#[repr(C)]
#[derive(Clone, Copy)]
struct GuidInfo {
    guid: *const GUID,
    instances: u32,
    flags: u32,
}

/// What `QueryWmiRegInfo` fills in.
#[repr(C)]
struct RegInfo {
    flags: u32,
    instance_name: UNICODE_STRING,
    registry_path: *const UNICODE_STRING,
    mof_resource_name: UNICODE_STRING,
    physical: u64,
}

/// The current request of WMI.
struct Request {
    irp: *mut IRP,
    device: u64,
    minor: u32,
    path: *const GUID,
    buffer: *mut u8,
    bytes: usize,
}

impl Request {
    /// # Safety
    /// `irp` is an IRP whose current location is that of `device`, of `IRP_MJ_SYSTEM_CONTROL`.
    unsafe fn of(device: u64, irp: *mut IRP) -> Self {
        // SAFETY: promised by the caller.
        unsafe {
            let stack = current_location(irp);
            let parameters = (*stack).Parameters.WMI;
            Self {
                irp,
                device,
                minor: u32::from((*stack).MinorFunction),
                path: parameters.DataPath.cast(),
                buffer: parameters.Buffer.cast(),
                bytes: parameters.BufferSize as usize,
            }
        }
    }

    fn number(&self, at: usize) -> u32 {
        // SAFETY: what cannot be read is the driver's fault, and reported as such.
        unsafe { load(self.buffer.add(at).cast::<u32>()) }
    }

    fn set_number(&self, at: usize, value: u32) {
        // SAFETY: it is the buffer of the request.
        unsafe { store(self.buffer.add(at).cast::<u32>(), value) };
    }

    fn finish(&self, status: NTSTATUS, information: usize) -> NTSTATUS {
        // SAFETY: the IRP is not completed yet.
        unsafe { set_irp_status(self.irp, status, information as u64) };
        status
    }

    /// Where an instance's data begin, for requests about one.
    fn data_offset(&self) -> usize {
        match self.minor {
            IRP_MN_QUERY_ALL_DATA => self.number(all_data::DATA_BLOCK_OFFSET) as usize,
            IRP_MN_EXECUTE_METHOD | IRP_MN_CHANGE_SINGLE_ITEM => {
                self.number(item::DATA_BLOCK_OFFSET) as usize
            }
            _ => self.number(single_instance::DATA_BLOCK_OFFSET) as usize,
        }
    }
}

fn call(what: &str, entry: u64, arguments: &[u64]) -> NTSTATUS {
    // SAFETY: the driver has this callback in its context, to be called so.
    unsafe { executive().call_driver_routine(what, entry, arguments) as NTSTATUS }
}

fn require_system_control(device: u64, irp: *mut IRP, routine: &str) {
    let known = io().irp_record(irp).is_some();
    // SAFETY: the IRP is known, so that it has a current location unless all are passed.
    let major = known.then(|| unsafe {
        let passed = (*irp).CurrentLocation > (*irp).StackCount;
        (!passed).then(|| (*current_location(irp)).MajorFunction)
    });
    if major.flatten().map(u32::from) != Some(IRP_MJ_SYSTEM_CONTROL) {
        iomanager(
            0,
            [irp as u64, device, 0],
            format!(
                "{routine} was given {irp:p}, which is no IRP of IRP_MJ_SYSTEM_CONTROL{}: a request \
                 is completed once.",
                explained(irp as u64)
            ),
        );
    }
}

/// Carries out a WMI request by the driver's callbacks.
#[routine(
    wmilib,
    irql <= PASSIVE_LEVEL,
    undeclared = "the headers of WMI are not bound",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn WmiSystemControl(
    context: *const WmiLibContext,
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
    disposition: *mut u32,
) -> NTSTATUS {
    require_system_control(device as u64, irp, "WmiSystemControl");
    // SAFETY: the gate has judged the context and the place of the disposition; the IRP was found
    // to be one.
    unsafe {
        let context = context.read_unaligned();
        let request = Request::of(device as u64, irp);
        let (status, what) =
            if request.minor > IRP_MN_EXECUTE_METHOD && request.minor != IRP_MN_REGINFO_EX {
                (STATUS_SUCCESS, NOT_WMI)
            } else if (*current_location(irp)).Parameters.WMI.ProviderId != device as u64 {
                (STATUS_SUCCESS, FORWARD)
            } else {
                control(&context, &request, disposition)
            };
        if what != PROCESSED {
            // When a callback was called, the IRP and all of the request may be gone.
            disposition.write_unaligned(what);
        }
        status
    }
}

/// What is done with a request that is for this driver.
///
/// # Safety
/// `disposition` can be written.
unsafe fn control(
    context: &WmiLibContext,
    request: &Request,
    disposition: *mut u32,
) -> (NTSTATUS, u32) {
    if matches!(request.minor, IRP_MN_REGINFO | IRP_MN_REGINFO_EX) {
        return (register(context, request), NOT_COMPLETED);
    }
    let refused = |status| (request.finish(status, 0), NOT_COMPLETED);
    // SAFETY: the sender of a request passes a GUID; the driver's list is as long as it says.
    let (guid, list) = unsafe {
        (
            load(request.path),
            load_all(context.guid_list, context.guid_count as usize),
        )
    };
    let found = list.iter().position(|entry| {
        // SAFETY: each entry names a GUID.
        let known = unsafe { load(entry.guid) };
        class_of(&known) == class_of(&guid)
    });
    let Some(index) = found else {
        return refused(STATUS_WMI_GUID_NOT_FOUND);
    };
    let instances = list[index].instances;
    let device = request.device;
    let (irp, index) = (request.irp as u64, index as u64);
    let instance = || {
        let names = request.number(header::FLAGS) & WNODE_STATIC_INSTANCE_NAMES;
        let instance = request.number(single_instance::INSTANCE_INDEX);
        (names != 0 && instance < instances).then_some(u64::from(instance))
    };
    let processed = |status: NTSTATUS| (status, PROCESSED);
    // SAFETY: promised by the caller.
    unsafe { disposition.write_unaligned(PROCESSED) };
    match request.minor {
        IRP_MN_QUERY_ALL_DATA => {
            let entry = context.query_data_block;
            processed(query_all(entry, request, index, instances))
        }
        IRP_MN_QUERY_SINGLE_INSTANCE => {
            let Some(instance) = instance() else {
                return refused(STATUS_WMI_INSTANCE_NOT_FOUND);
            };
            let start = request.data_offset();
            let room = request.bytes.saturating_sub(start);
            request.set_number(single_instance::SIZE_DATA_BLOCK, 0);
            let (lengths, data) = match room {
                0 => (0, 0),
                _ => (
                    request.buffer as u64 + single_instance::SIZE_DATA_BLOCK as u64,
                    request.buffer as u64 + start as u64,
                ),
            };
            processed(call(
                "QueryWmiDataBlock",
                context.query_data_block,
                &[device, irp, index, instance, 1, lengths, room as u64, data],
            ))
        }
        IRP_MN_CHANGE_SINGLE_INSTANCE | IRP_MN_CHANGE_SINGLE_ITEM | IRP_MN_EXECUTE_METHOD => {
            let Some(instance) = instance() else {
                return refused(STATUS_WMI_INSTANCE_NOT_FOUND);
            };
            let data = request.buffer as u64 + request.data_offset() as u64;
            let number = u64::from(request.number(item::ID));
            let size = u64::from(request.number(item::SIZE));
            let (what, entry, arguments) = match request.minor {
                IRP_MN_CHANGE_SINGLE_INSTANCE => {
                    let size = u64::from(request.number(single_instance::SIZE_DATA_BLOCK));
                    let arguments = vec![device, irp, index, instance, size, data];
                    ("SetWmiDataBlock", context.set_data_block, arguments)
                }
                IRP_MN_CHANGE_SINGLE_ITEM => {
                    let arguments = vec![device, irp, index, instance, number, size, data];
                    ("SetWmiDataItem", context.set_data_item, arguments)
                }
                _ => {
                    let room = request.bytes.saturating_sub(request.data_offset()) as u64;
                    let arguments = vec![device, irp, index, instance, number, size, room, data];
                    ("ExecuteWmiMethod", context.execute_method, arguments)
                }
            };
            if entry == 0 {
                return refused(match request.minor {
                    IRP_MN_EXECUTE_METHOD => STATUS_INVALID_DEVICE_REQUEST,
                    _ => STATUS_WMI_READ_ONLY,
                });
            }
            processed(call(what, entry, &arguments))
        }
        minor => {
            if context.function_control == 0 {
                return refused(STATUS_SUCCESS);
            }
            let kind = match minor {
                IRP_MN_ENABLE_EVENTS | IRP_MN_DISABLE_EVENTS => EVENT_CONTROL,
                _ => DATA_BLOCK_CONTROL,
            };
            let on = matches!(minor, IRP_MN_ENABLE_EVENTS | IRP_MN_ENABLE_COLLECTION);
            debug_assert!(on || matches!(minor, IRP_MN_DISABLE_EVENTS | IRP_MN_DISABLE_COLLECTION));
            processed(call(
                "WmiFunctionControl",
                context.function_control,
                &[device, irp, index, kind, u64::from(on)],
            ))
        }
    }
}

/// Has the driver write all instances of a block. Their lengths are put in the place of their
/// offsets, and taken apart when it is done.
fn query_all(entry: u64, request: &Request, index: u64, instances: u32) -> NTSTATUS {
    let lengths = all_data::INSTANCES;
    let start = (lengths + instances as usize * 8).next_multiple_of(8);
    request.set_number(all_data::DATA_BLOCK_OFFSET, start as u32);
    request.set_number(all_data::INSTANCE_COUNT, instances);
    let flags = request.number(header::FLAGS) | WNODE_STATIC_INSTANCE_NAMES;
    request.set_number(header::FLAGS, flags);
    let room = request.bytes.saturating_sub(start);
    let (lengths, data) = match room {
        0 => (0, 0),
        _ => (
            request.buffer as u64 + lengths as u64,
            request.buffer as u64 + start as u64,
        ),
    };
    let arguments = [
        request.device,
        request.irp as u64,
        index,
        0,
        u64::from(instances),
        lengths,
        room as u64,
        data,
    ];
    call("QueryWmiDataBlock", entry, &arguments)
}

/// Answers `IRP_MN_REGINFO_EX` by the driver's `QueryWmiRegInfo`.
fn register(context: &WmiLibContext, request: &Request) -> NTSTATUS {
    let bytes = size_of::<RegInfo>();
    let Some(block) = executive().allocate_object(bytes as u64, "WMI registration") else {
        return request.finish(STATUS_INSUFFICIENT_RESOURCES, 0);
    };
    let info = block.cast::<RegInfo>();
    // SAFETY: the block is new, zeroed and of this size.
    let arguments = unsafe {
        [
            request.device,
            (&raw mut (*info).flags) as u64,
            (&raw mut (*info).instance_name) as u64,
            (&raw mut (*info).registry_path) as u64,
            (&raw mut (*info).mof_resource_name) as u64,
            (&raw mut (*info).physical) as u64,
        ]
    };
    let status = call("QueryWmiRegInfo", context.query_reg_info, &arguments);
    // SAFETY: as above; what the driver has stored are numbers.
    let info = unsafe { info.read() };
    executive().free_object(block);
    let name = info.instance_name.Buffer as u64;
    let answer = (status >= 0).then(|| reg_info_bytes(context, &info));
    if name != 0 && info.flags & WMIREG_INSTANCE_BASENAME != 0 {
        memory().free_for_driver(name);
    }
    let Some(answer) = answer else {
        return request.finish(status, 0);
    };
    if answer.len() > request.bytes {
        request.set_number(0, answer.len() as u32);
        return request.finish(STATUS_BUFFER_TOO_SMALL, 4);
    }
    if info.flags & WMIREG_INSTANCE_PDO != 0 {
        for _ in 0..context.guid_count {
            executive().reference_object_for_driver(info.physical);
        }
    }
    // SAFETY: the buffer of the request is as long.
    unsafe {
        request
            .buffer
            .copy_from_nonoverlapping(answer.as_ptr(), answer.len());
    }
    request.finish(STATUS_SUCCESS, answer.len())
}

/// The `WMIREGINFO` of a driver.
fn reg_info_bytes(context: &WmiLibContext, info: &RegInfo) -> Vec<u8> {
    // SAFETY: the driver's list is as long as it says.
    let list = unsafe { load_all(context.guid_list, context.guid_count as usize) };
    let mut bytes = vec![0; reg_info::GUIDS + list.len() * reg_info::GUID_BYTES];
    let append = |bytes: &mut Vec<u8>, string: &UNICODE_STRING| {
        let at = bytes.len() as u32;
        bytes.extend(string.Length.to_le_bytes());
        // SAFETY: a counted string has as many bytes.
        bytes.extend(unsafe { load_all(string.Buffer.cast::<u8>(), string.Length.into()) });
        at
    };
    let name = append(&mut bytes, &info.instance_name);
    if !info.registry_path.is_null() {
        // SAFETY: the driver has stored the address of a counted string.
        let at = append(&mut bytes, &unsafe { load(info.registry_path) });
        put(&mut bytes, reg_info::REGISTRY_PATH, at);
    }
    if info.mof_resource_name.Length != 0 {
        let at = append(&mut bytes, &info.mof_resource_name);
        put(&mut bytes, reg_info::MOF_RESOURCE_NAME, at);
    }
    put(&mut bytes, reg_info::GUID_COUNT, list.len() as u32);
    for (index, entry) in list.iter().enumerate() {
        let at = reg_info::GUIDS + index * reg_info::GUID_BYTES;
        // SAFETY: each entry names a GUID.
        let guid = unsafe { load_all(entry.guid.cast::<u8>(), 16) };
        bytes[at..at + 16].copy_from_slice(&guid);
        put(&mut bytes, at + reg_info::FLAGS, entry.flags | info.flags);
        put(&mut bytes, at + reg_info::INSTANCE_COUNT, entry.instances);
        let names = match info.flags {
            flags if flags & WMIREG_INSTANCE_PDO != 0 => info.physical,
            flags if flags & WMIREG_INSTANCE_BASENAME != 0 => u64::from(name),
            _ => 0,
        };
        let place = at + reg_info::NAMES;
        bytes[place..place + 8].copy_from_slice(&names.to_le_bytes());
    }
    let length = bytes.len() as u32;
    put(&mut bytes, reg_info::BUFFER_SIZE, length);
    bytes
}

/// Puts the answer of a callback together and completes the request.
#[routine(
    wmilib,
    irql <= DISPATCH_LEVEL,
    undeclared = "the headers of WMI are not bound",
    fidelity = "the priority boost is ignored"
)]
pub(crate) unsafe extern "win64" fn WmiCompleteRequest(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
    status: NTSTATUS,
    used: u32,
    _boost: i8,
) -> NTSTATUS {
    require_system_control(device as u64, irp, "WmiCompleteRequest");
    // SAFETY: the IRP was found to be one.
    let request = unsafe { Request::of(device as u64, irp) };
    let (status, information) = match request.minor {
        IRP_MN_QUERY_ALL_DATA | IRP_MN_QUERY_SINGLE_INSTANCE | IRP_MN_EXECUTE_METHOD => {
            finish_query(&request, status, used as usize)
        }
        _ => (status, 0),
    };
    request.finish(status, information);
    io().complete(irp);
    status
}

/// The status and the length of the answer to a request for data.
fn finish_query(request: &Request, status: NTSTATUS, used: usize) -> (NTSTATUS, usize) {
    let start = request.data_offset();
    let needed = start + used;
    if status == STATUS_BUFFER_TOO_SMALL {
        request.set_number(header::BUFFER_SIZE, too_small::BYTES as u32);
        let flags = request.number(header::FLAGS) | WNODE_TOO_SMALL;
        request.set_number(header::FLAGS, flags);
        request.set_number(too_small::SIZE_NEEDED, needed as u32);
        return (STATUS_SUCCESS, too_small::BYTES);
    }
    if status < 0 {
        return (status, 0);
    }
    if needed > request.bytes {
        iomanager(
            0,
            [request.irp as u64, used as u64, request.bytes as u64],
            format!(
                "WmiCompleteRequest was told that {used} bytes were used for {}, and the buffer has \
                 room for {}: complete it with STATUS_BUFFER_TOO_SMALL, and write nothing.",
                function(IRP_MJ_SYSTEM_CONTROL as u8, request.minor as u8),
                request.bytes.saturating_sub(start)
            ),
        );
    }
    request.set_number(header::BUFFER_SIZE, needed as u32);
    match request.minor {
        IRP_MN_QUERY_ALL_DATA => spread_lengths(request, start),
        IRP_MN_EXECUTE_METHOD => request.set_number(item::SIZE, used as u32),
        _ => request.set_number(single_instance::SIZE_DATA_BLOCK, used as u32),
    }
    (status, needed)
}

/// Makes offsets and lengths of the lengths that a driver has stored one after the other.
fn spread_lengths(request: &Request, start: usize) {
    let count = request.number(all_data::INSTANCE_COUNT) as usize;
    // SAFETY: the buffer has room for as many offsets and lengths.
    let stored = unsafe { load_all(request.buffer.add(all_data::INSTANCES), count * 4) };
    let mut offset = start;
    for at in 0..count {
        let length = get(&stored, at * 4).unwrap_or_default();
        let place = all_data::INSTANCES + at * 8;
        request.set_number(place, offset as u32);
        request.set_number(place + 4, length);
        offset = (offset + length as usize).next_multiple_of(8);
    }
}

/// Sends an event about one instance; its data are freed.
#[routine(
    wmilib,
    irql <= DISPATCH_LEVEL,
    undeclared = "the headers of WMI are not bound",
    fails = IoObject,
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn WmiFireEvent(
    device: *mut DEVICE_OBJECT,
    guid: *const GUID,
    instance: u32,
    data_bytes: u32,
    #[unjudged] data: *mut u8,
) -> NTSTATUS {
    io().require_device(device, "WmiFireEvent");
    let length = if data.is_null() {
        0
    } else {
        data_bytes as usize
    };
    // SAFETY: the driver's data are as long as it says.
    let contents = unsafe { load_all(data.cast_const(), length) };
    if !data.is_null() {
        memory().free_for_driver(data as u64);
    }
    let start = single_instance::BYTES;
    let event = memory().allocate_for_driver((start + length) as u64, TAG);
    let failed = injection().must_fail(FailPoint::IoObject);
    let Some(event) = event.filter(|_| !failed) else {
        if let Some(event) = event {
            memory().free_for_driver(event as u64);
        }
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let mut node = vec![0; start];
    put(&mut node, header::BUFFER_SIZE, (start + length) as u32);
    put(&mut node, header::PROVIDER_ID, provider_id(device as u64));
    // SAFETY: the gate has judged the GUID.
    let guid = unsafe { load_all(guid.cast::<u8>(), 16) };
    node[header::GUID..header::GUID + 16].copy_from_slice(&guid);
    let flags = WNODE_EVENT_ITEM | WNODE_SINGLE_INSTANCE | WNODE_STATIC_INSTANCE_NAMES;
    put(&mut node, header::FLAGS, flags);
    put(&mut node, single_instance::INSTANCE_INDEX, instance);
    put(&mut node, single_instance::DATA_BLOCK_OFFSET, start as u32);
    put(&mut node, single_instance::SIZE_DATA_BLOCK, length as u32);
    // SAFETY: the pool is new and as long; the event is handed over as the routine wants it.
    unsafe {
        event.copy_from_nonoverlapping(node.as_ptr(), start);
        event
            .add(start)
            .copy_from_nonoverlapping(contents.as_ptr(), length);
        IoWMIWriteEvent(event as u64)
    }
}
