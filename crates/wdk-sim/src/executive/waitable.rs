//! Events by handle, and waiting for what a handle stands for.

use super::layout::DispatcherHeader;
use super::object::{ObjectKind, ObjectOperations};
use crate::executive::{executive, read_unicode};
use crate::nt::routine;

const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
const STATUS_INVALID_HANDLE: i32 = wdk_sys::STATUS_INVALID_HANDLE;
const STATUS_INVALID_PARAMETER: i32 = wdk_sys::STATUS_INVALID_PARAMETER;
const STATUS_OBJECT_TYPE_MISMATCH: i32 = wdk_sys::STATUS_OBJECT_TYPE_MISMATCH;
const STATUS_OBJECT_NAME_COLLISION: i32 = wdk_sys::STATUS_OBJECT_NAME_COLLISION;
const STATUS_OBJECT_NAME_EXISTS: i32 = wdk_sys::STATUS_OBJECT_NAME_EXISTS;
const STATUS_OBJECT_NAME_NOT_FOUND: i32 = wdk_sys::STATUS_OBJECT_NAME_NOT_FOUND;
const STATUS_INSUFFICIENT_RESOURCES: i32 = wdk_sys::STATUS_INSUFFICIENT_RESOURCES;
const OBJ_OPENIF: u32 = wdk_sys::OBJ_OPENIF;

/// The name and the flags of object attributes; neither where there are none.
///
/// # Safety
/// `attributes` is null, or attributes with a counted string that can be read.
unsafe fn name_and_flags(attributes: *const wdk_sys::OBJECT_ATTRIBUTES) -> (String, u32) {
    // SAFETY: promised by the caller.
    unsafe {
        attributes.as_ref().map_or((String::new(), 0), |given| {
            (read_unicode(given.ObjectName.cast()), given.Attributes)
        })
    }
}

/// The event behind a handle.
fn event_of(handle: u64) -> Result<u64, i32> {
    match executive().object_of_handle(handle) {
        Some((body, ObjectKind::Event)) => Ok(body),
        Some(_) => Err(STATUS_OBJECT_TYPE_MISMATCH),
        None => Err(STATUS_INVALID_HANDLE),
    }
}

/// Makes an event, or opens it where attributes say so, with a handle.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted; a root directory is ignored"
)]
pub(crate) unsafe extern "win64" fn ZwCreateEvent(
    handle: *mut u64,
    _access: u32,
    #[optional] attributes: *const wdk_sys::OBJECT_ATTRIBUTES,
    kind: u32,
    signaled: u8,
) -> i32 {
    let executive = executive();
    if kind > 1 {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the driver passes null or object attributes.
    let (name, flags) = unsafe { name_and_flags(attributes) };
    if !name.is_empty()
        && let Some(known) = executive.named_object(&name)
    {
        if flags & OBJ_OPENIF == 0 {
            return STATUS_OBJECT_NAME_COLLISION;
        }
        if executive.object_kind(known) != Some(ObjectKind::Event) {
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
        let opened = executive.open_handle_with(known, flags);
        // SAFETY: the driver passes the place for the handle.
        unsafe { handle.write_unaligned(opened) };
        return STATUS_OBJECT_NAME_EXISTS;
    }
    let bytes = size_of::<DispatcherHeader>() as u64;
    let Some(event) = executive.allocate_object(bytes, "event") else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let event = event as u64;
    // SAFETY: the object was made for an event.
    unsafe { executive.initialize_event(event, kind == 1, signaled != 0) };
    executive.register_object(event, ObjectKind::Event, ObjectOperations::MEMORY);
    if !name.is_empty() {
        executive.name_object(event, &name);
    }
    let opened = executive.open_only_handle(event, flags);
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    STATUS_SUCCESS
}

/// Opens a named event.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "the access asked for is granted; a root directory is ignored"
)]
pub(crate) unsafe extern "win64" fn ZwOpenEvent(
    handle: *mut u64,
    _access: u32,
    attributes: *const wdk_sys::OBJECT_ATTRIBUTES,
) -> i32 {
    let executive = executive();
    // SAFETY: the driver passes object attributes.
    let (name, flags) = unsafe { name_and_flags(attributes) };
    match executive.named_object(&name) {
        Some(event) if executive.object_kind(event) == Some(ObjectKind::Event) => {
            let opened = executive.open_handle_with(event, flags);
            // SAFETY: the driver passes the place for the handle.
            unsafe { handle.write_unaligned(opened) };
            STATUS_SUCCESS
        }
        Some(_) => STATUS_OBJECT_TYPE_MISMATCH,
        None => STATUS_OBJECT_NAME_NOT_FOUND,
    }
}

/// Signals or clears the event behind a handle, and tells its state before.
unsafe fn change(handle: u64, previous: *mut i32, signal: bool) -> i32 {
    let event = match event_of(handle) {
        Ok(event) => event,
        Err(status) => return status,
    };
    let executive = executive();
    let before = i32::from(executive.event_is_set(event));
    if signal {
        executive.set_event(event);
    } else {
        executive.clear_event(event);
    }
    if !previous.is_null() {
        // SAFETY: the driver passes null or the place for the state.
        unsafe { previous.write_unaligned(before) };
    }
    STATUS_SUCCESS
}

/// Signals the event behind a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwSetEvent(handle: u64, #[optional] previous: *mut i32) -> i32 {
    // SAFETY: the driver passes null or the place for the state.
    unsafe { change(handle, previous, true) }
}

/// Takes the signal of the event behind a handle back.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwResetEvent(
    handle: u64,
    #[optional] previous: *mut i32,
) -> i32 {
    // SAFETY: the driver passes null or the place for the state.
    unsafe { change(handle, previous, false) }
}

/// Takes the signal of the event behind a handle back.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwClearEvent(handle: u64) -> i32 {
    // SAFETY: nothing is to be written.
    unsafe { change(handle, std::ptr::null_mut(), false) }
}

/// Waits for what a handle stands for: an event, a semaphore, a thread or a process.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "nothing interrupts a wait; a file cannot be waited for"
)]
pub(crate) unsafe extern "win64" fn ZwWaitForSingleObject(
    handle: u64,
    alertable: u8,
    #[optional] timeout: *const i64,
) -> i32 {
    let executive = executive();
    let body = match executive.object_of_handle(handle) {
        Some((
            body,
            ObjectKind::Event | ObjectKind::Semaphore | ObjectKind::Thread | ObjectKind::Process,
        )) => body,
        Some(_) => return STATUS_OBJECT_TYPE_MISMATCH,
        None => return STATUS_INVALID_HANDLE,
    };
    // The handle may be closed meanwhile.
    executive.reference_object(body);
    // SAFETY: the object is a dispatcher object; the driver passes null or a time-out.
    let status =
        unsafe { super::dispatcher::KeWaitForSingleObject(body, 0, 0, alertable, timeout) };
    executive.dereference_object(body);
    status
}
