//! Event tracing (ETW): providers that drivers register, the session that listens to them, and
//! their events in words. Events that describe themselves (TraceLogging) are shown with their
//! names, other ones by their numbers.

use std::collections::BTreeMap;

use uuid::Uuid;
use wdk_sys::{
    EVENT_DATA_DESCRIPTOR, EVENT_DESCRIPTOR, GUID, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_SUCCESS,
};

use super::Executive;
use super::etw_text::{Event, describe};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::record::{Leak, Site};

/// `EVENT_CONTROL_CODE_ENABLE_PROVIDER`
const ENABLE: u64 = 1;
/// `MAX_EVENT_DATA_DESCRIPTORS`
const MOST_DATA: u32 = wdk_sys::MAX_EVENT_DATA_DESCRIPTORS;
/// What a piece of data is, in its reserved member.
const EVENT_METADATA: u8 = 1;
const PROVIDER_METADATA: u8 = 2;

/// Who listens to the events of every provider.
pub struct TraceSession {
    /// The level, and all above it.
    pub level: u8,
    /// The keywords, of which an event has at least one, or none of its own.
    pub keywords: u64,
    /// Is given each event in words.
    pub output: Box<dyn FnMut(&str) + Send>,
}

struct Provider {
    id: Uuid,
    registered_at: Site,
}

/// The providers that are registered, and who listens.
#[derive(Default)]
pub(super) struct Etw {
    providers: BTreeMap<u64, Provider>,
    last: u64,
    session: Option<TraceSession>,
}

impl Etw {
    fn hears(&self, level: u8, keywords: u64) -> bool {
        self.session.as_ref().is_some_and(|session| {
            level <= session.level && (keywords == 0 || keywords & session.keywords != 0)
        })
    }
}

impl Executive {
    /// Has somebody listen to the providers that are registered from now on.
    pub fn trace_events(&self, session: Option<TraceSession>) {
        self.etw.borrow().session = session;
    }

    pub(super) fn etw_leaks(&self, leaks: &mut Vec<Leak>) {
        for provider in self.etw.borrow().providers.values() {
            leaks.push(Leak {
                kind: "ETW provider",
                what: format!("{} not unregistered", provider.id),
                taken_at: provider.registered_at.describe(),
            });
        }
    }
}

/// Registers a provider of events.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_NO_MEMORY,
    fidelity = "one session listens to all providers or to none, from their registration on"
)]
pub(crate) unsafe extern "win64" fn EtwRegister(
    id: *const GUID,
    callback: u64,
    context: u64,
    handle: *mut u64,
) -> i32 {
    let executive = executive();
    // SAFETY: the driver passes an identifier and the place for the handle.
    let of = unsafe {
        let id = id.read_unaligned();
        Uuid::from_fields(id.Data1, id.Data2, id.Data3, &id.Data4)
    };
    let (number, session) = {
        let mut etw = executive.etw.borrow();
        etw.last += 0x10;
        let number = etw.last;
        etw.providers.insert(
            number,
            Provider {
                id: of,
                registered_at: Site::here(),
            },
        );
        let session = etw.session.as_ref();
        (
            number,
            session.map(|session| (session.level, session.keywords)),
        )
    };
    // SAFETY: as above.
    unsafe { handle.write_unaligned(number) };
    if let Some((level, keywords)) = session.filter(|_| callback != 0) {
        let arguments = [id as u64, ENABLE, level.into(), keywords, 0, 0, context];
        // SAFETY: the provider's callback takes these arguments.
        unsafe {
            executive.call_driver_routine("The callback of a provider", callback, &arguments);
        }
    }
    STATUS_SUCCESS
}

/// Takes a provider of events back.
#[routine(ntoskrnl, since = Windows7, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn EtwUnregister(handle: u64) -> i32 {
    if executive().etw.borrow().providers.remove(&handle).is_none() {
        wrong_handle("EtwUnregister", handle);
    }
    STATUS_SUCCESS
}

/// Tells whether somebody listens to a provider's events of a level and keywords.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn EtwProviderEnabled(
    _handle: u64,
    level: u8,
    keywords: u64,
) -> u8 {
    executive().etw.borrow().hears(level, keywords).into()
}

/// Tells whether somebody listens to an event.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn EtwEventEnabled(
    _handle: u64,
    event: *const EVENT_DESCRIPTOR,
) -> u8 {
    // SAFETY: the driver passes the event's description.
    let event = unsafe { event.read_unaligned() };
    let etw = executive().etw.borrow();
    etw.hears(event.Level, event.Keyword).into()
}

/// Writes an event.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "events have no activities")]
pub(crate) unsafe extern "win64" fn EtwWrite(
    handle: u64,
    event: *const EVENT_DESCRIPTOR,
    _activity: *const GUID,
    count: u32,
    #[optional] data: *const EVENT_DATA_DESCRIPTOR,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { write(handle, event, count, data, "EtwWrite") }
}

/// Writes an event that goes on with another activity.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "events have no activities")]
pub(crate) unsafe extern "win64" fn EtwWriteTransfer(
    handle: u64,
    event: *const EVENT_DESCRIPTOR,
    _activity: *const GUID,
    _related: *const GUID,
    count: u32,
    #[optional] data: *const EVENT_DATA_DESCRIPTOR,
) -> i32 {
    // SAFETY: as the driver promises.
    unsafe { write(handle, event, count, data, "EtwWriteTransfer") }
}

/// # Safety
/// `event` is an event's description, and `data` as many descriptors of memory that can be read.
unsafe fn write(
    handle: u64,
    event: *const EVENT_DESCRIPTOR,
    count: u32,
    data: *const EVENT_DATA_DESCRIPTOR,
    routine: &str,
) -> i32 {
    if handle == 0 {
        return STATUS_INVALID_HANDLE;
    }
    if count > MOST_DATA {
        return STATUS_INVALID_PARAMETER;
    }
    let Some(id) = provider(handle) else {
        wrong_handle(routine, handle)
    };
    // SAFETY: promised by the caller.
    let (event, pieces) = unsafe {
        let pieces = (0..count as usize).map(|at| data.add(at).read_unaligned());
        let bytes = |piece: &EVENT_DATA_DESCRIPTOR| {
            (0..piece.Size as usize)
                .map(|at| (piece.Ptr as *const u8).add(at).read())
                .collect::<Vec<u8>>()
        };
        let pieces: Vec<(u8, Vec<u8>)> = pieces
            .map(|piece| (piece.Reserved as u8, bytes(&piece)))
            .collect();
        (event.read_unaligned(), pieces)
    };
    let of = |kind: u8| {
        let found = pieces.iter().find(|piece| piece.0 == kind);
        found.map(|piece| piece.1.as_slice())
    };
    let values: Vec<u8> = pieces
        .iter()
        .filter(|piece| piece.0 == 0)
        .flat_map(|piece| piece.1.iter().copied())
        .collect();
    let text = describe(&Event {
        provider: id,
        traits: of(PROVIDER_METADATA),
        number: event.Id,
        level: event.Level,
        keywords: event.Keyword,
        metadata: of(EVENT_METADATA),
        values: &values,
    });
    let mut etw = executive().etw.borrow();
    if etw.hears(event.Level, event.Keyword)
        && let Some(session) = &mut etw.session
    {
        (session.output)(&text);
    }
    STATUS_SUCCESS
}

fn provider(handle: u64) -> Option<Uuid> {
    Some(executive().etw.borrow().providers.get(&handle)?.id)
}

fn wrong_handle(routine: &str, handle: u64) -> ! {
    stop(
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        [0x1020, handle, 0, 0],
        format!(
            "{routine} was given {handle:#x}, which is no provider: pass what EtwRegister stored, \
             until EtwUnregister is called."
        ),
    )
}
