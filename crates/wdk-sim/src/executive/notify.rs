//! What drivers are told of processes, threads and images: routines that they register, called when
//! the simulator's user starts or ends a process, when a driver starts a system thread, and when an
//! image is loaded.

use std::collections::BTreeMap;

use super::Executive;
use super::layout::UnicodeString;
use super::object::{ObjectKind, ObjectOperations};
use crate::executive::executive;
use crate::nt::routine;
use crate::record::{Leak, Site};

const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
const STATUS_INVALID_PARAMETER: i32 = wdk_sys::STATUS_INVALID_PARAMETER;
const STATUS_INVALID_CID: i32 = wdk_sys::STATUS_INVALID_CID;
const STATUS_INSUFFICIENT_RESOURCES: i32 = wdk_sys::STATUS_INSUFFICIENT_RESOURCES;
/// The most routines of a kind that can be registered.
const MOST: usize = 64;
/// What of an EPROCESS is allocated; drivers know of none of its members.
const PROCESS_BYTES: u64 = 0x400;
/// `FileOpenNameAvailable` of `PS_CREATE_NOTIFY_INFO`.
const NAME_AVAILABLE: u32 = 1;
/// `ImageAddressingMode` (64 bits) of `IMAGE_INFO`.
const ADDRESSING_64_BIT: u32 = 3;
/// `SystemModeImage` of `IMAGE_INFO`.
const SYSTEM_MODE_IMAGE: u32 = 1 << 8;
/// Where the image of a process is said to lie.
const PROCESS_IMAGE: (u64, u64) = (0x1_4000_0000, 0x1_0000);

/// What a routine is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Process,
    /// With what is known of the process, and a say in it.
    ProcessEx,
    Thread,
    Image,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Process | Self::ProcessEx => "process notify routine",
            Self::Thread => "thread notify routine",
            Self::Image => "image load notify routine",
        }
    }
}

struct Listener {
    kind: Kind,
    routine: u64,
    registered_at: Site,
}

struct Process {
    id: u64,
    started_at: u64,
}

/// Who is told, and the processes that were started beside the one that makes the requests.
#[derive(Default)]
pub(super) struct Notify {
    listeners: Vec<Listener>,
    processes: BTreeMap<u64, Process>,
    last_id: u64,
}

/// A counted string in memory of the machine, for the time of a call.
struct Name(u64);

impl Name {
    /// The string; none where there is no memory for it.
    fn new(text: &str) -> Option<Self> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let length = u16::try_from(units.len() * 2).ok()?;
        let header = size_of::<UnicodeString>();
        let bytes = header as u64 + u64::from(length);
        let string = executive().allocate_object(bytes, "name")?;
        // SAFETY: the memory was made for a string and its units.
        unsafe {
            let buffer = string.add(header).cast::<u16>();
            buffer.copy_from_nonoverlapping(units.as_ptr(), units.len());
            string.cast::<UnicodeString>().write(UnicodeString {
                length,
                maximum_length: length,
                buffer,
            });
        }
        Some(Self(string as u64))
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        executive().free_object(self.0 as *mut u8);
    }
}

impl Executive {
    fn listen(&self, kind: Kind, routine: u64) -> i32 {
        let mut notify = self.notify.borrow();
        let mut same = notify.listeners.iter().filter(|one| one.kind == kind);
        if same.any(|one| one.routine == routine) {
            return STATUS_INVALID_PARAMETER;
        }
        if notify
            .listeners
            .iter()
            .filter(|one| one.kind == kind)
            .count()
            == MOST
        {
            return STATUS_INVALID_PARAMETER;
        }
        notify.listeners.push(Listener {
            kind,
            routine,
            registered_at: Site::here(),
        });
        STATUS_SUCCESS
    }

    fn stop_listening(&self, kind: Kind, routine: u64, unknown: i32) -> i32 {
        let listeners = &mut self.notify.borrow().listeners;
        let known = |one: &Listener| one.kind == kind && one.routine == routine;
        match listeners.iter().position(known) {
            Some(at) => {
                listeners.remove(at);
                STATUS_SUCCESS
            }
            None => unknown,
        }
    }

    fn listeners(&self, kind: Kind) -> Vec<u64> {
        let notify = self.notify.borrow();
        let of_kind = notify.listeners.iter().filter(|one| one.kind == kind);
        of_kind.map(|one| one.routine).collect()
    }

    /// Calls every routine of a kind, in the order of their registration.
    fn tell(&self, kind: Kind, arguments: &[u64]) {
        for routine in self.listeners(kind) {
            // SAFETY: the driver registered this routine for these arguments.
            unsafe {
                self.call_driver_routine(format_args!("The {}", kind.name()), routine, arguments);
            }
        }
    }

    /// On a system thread: starts a process of an image, and tells drivers; its identifier. A
    /// driver may refuse.
    pub fn start_process(&self, image: &str) -> Result<u64, i32> {
        let body = self
            .allocate_object(PROCESS_BYTES, "process")
            .ok_or(STATUS_INSUFFICIENT_RESOURCES)? as u64;
        // SAFETY: the object was allocated for a process.
        unsafe {
            super::layout::DispatcherHeader::initialize(
                body as *mut super::layout::DispatcherHeader,
                super::layout::PROCESS,
                0,
                0,
            );
        }
        self.register_object(body, ObjectKind::Process, ObjectOperations::MEMORY);
        let id = {
            let started_at = self.system_time();
            let mut notify = self.notify.borrow();
            // Identifiers of processes and threads are drawn from the same numbers.
            notify.last_id = (notify.last_id + 4).max(0x1000);
            let id = notify.last_id;
            notify.processes.insert(body, Process { id, started_at });
            id
        };
        self.tell(Kind::Process, &[self.process_id(), id, 1]);
        let refused = self.tell_of_start(body, id, image);
        if refused < 0 {
            self.exit_process(id);
            return Err(refused);
        }
        self.tell_of_image(image, id, PROCESS_IMAGE, 0);
        Ok(id)
    }

    /// Tells who wants to know more, and may refuse; the status of the creation.
    fn tell_of_start(&self, body: u64, id: u64, image: &str) -> i32 {
        let Some(path) = Name::new(image) else {
            return STATUS_INSUFFICIENT_RESOURCES;
        };
        for routine in self.listeners(Kind::ProcessEx) {
            let mut information = wdk_sys::PS_CREATE_NOTIFY_INFO {
                Size: size_of::<wdk_sys::PS_CREATE_NOTIFY_INFO>() as u64,
                __bindgen_anon_1: wdk_sys::_PS_CREATE_NOTIFY_INFO__bindgen_ty_1 {
                    Flags: NAME_AVAILABLE,
                },
                ParentProcessId: self.process_id() as *mut _,
                CreatingThreadId: wdk_sys::CLIENT_ID {
                    UniqueProcess: self.process_id() as *mut _,
                    UniqueThread: self.current_thread_number() as *mut _,
                },
                FileObject: std::ptr::null_mut(),
                ImageFileName: path.0 as *const _,
                CommandLine: path.0 as *const _,
                CreationStatus: STATUS_SUCCESS,
            };
            let information = &raw mut information;
            // SAFETY: the driver registered this routine for these arguments; what they point to
            // lives here.
            let status = unsafe {
                let arguments = [body, id, information as u64];
                self.call_driver_routine("The process notify routine", routine, &arguments);
                (*information).CreationStatus
            };
            if status < 0 {
                return status;
            }
        }
        STATUS_SUCCESS
    }

    /// On a system thread: ends a process, and tells drivers; false when there is none.
    pub fn exit_process(&self, id: u64) -> bool {
        let Some(body) = self.process_of(id).filter(|&body| body != self.process()) else {
            return false;
        };
        self.tell(Kind::Process, &[self.process_id(), id, 0]);
        self.tell(Kind::ProcessEx, &[body, id, 0]);
        // SAFETY: the process's object lives until its reference is given back.
        unsafe { (*(body as *mut super::layout::DispatcherHeader)).signal_state = 1 };
        self.wake_waiters(body);
        self.notify.borrow().processes.remove(&body);
        self.dereference_object(body);
        true
    }

    /// On a system thread: tells drivers that a driver's image was mapped.
    pub fn tell_of_driver_image(&self, path: &str, base: u64, size: u64) {
        self.tell_of_image(path, 0, (base, size), SYSTEM_MODE_IMAGE);
    }

    fn tell_of_image(&self, path: &str, process: u64, (base, size): (u64, u64), flags: u32) {
        let path = Name::new(path);
        let path = path.as_ref().map_or(0, |path| path.0);
        for routine in self.listeners(Kind::Image) {
            let mut information = wdk_sys::IMAGE_INFO {
                __bindgen_anon_1: wdk_sys::_IMAGE_INFO__bindgen_ty_1 {
                    Properties: ADDRESSING_64_BIT | flags,
                },
                ImageBase: base as *mut _,
                ImageSelector: 0,
                ImageSize: size,
                ImageSectionNumber: 0,
            };
            let arguments = [path, process, &raw mut information as u64];
            // SAFETY: the driver registered this routine for these arguments; what they point to
            // lives here.
            unsafe {
                self.call_driver_routine("The image load notify routine", routine, &arguments);
            }
        }
    }

    /// Tells drivers that a system thread was made, or ends.
    pub(super) fn tell_of_thread(&self, number: u64, made: bool) {
        let arguments = [self.process_id(), number, u64::from(made)];
        self.tell(Kind::Thread, &arguments);
    }

    pub(super) fn process_of(&self, id: u64) -> Option<u64> {
        if id == self.process_id() {
            return Some(self.process());
        }
        let notify = self.notify.borrow();
        let mut all = notify.processes.iter();
        all.find_map(|(&body, process)| (process.id == id).then_some(body))
    }

    fn id_of_process(&self, body: u64) -> u64 {
        let notify = self.notify.borrow();
        let started = notify.processes.get(&body);
        started.map_or(self.process_id(), |process| process.id)
    }

    pub(super) fn notify_leaks(&self, leaks: &mut Vec<Leak>) {
        for listener in &self.notify.borrow().listeners {
            leaks.push(Leak {
                kind: listener.kind.name(),
                what: format!(
                    "{}, still registered",
                    Site::at(listener.routine).describe()
                ),
                taken_at: listener.registered_at.describe(),
            });
        }
    }
}

/// Has a routine called when processes start and end.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "processes are those that the simulator's user starts and ends"
)]
pub(crate) unsafe extern "win64" fn PsSetCreateProcessNotifyRoutine(
    routine: u64,
    remove: u8,
) -> i32 {
    if remove == 0 {
        executive().listen(Kind::Process, routine)
    } else {
        executive().stop_listening(Kind::Process, routine, STATUS_INVALID_PARAMETER)
    }
}

/// Has a routine called when processes start, which it may refuse, and end.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= PASSIVE_LEVEL,
    fidelity = "processes are those that the simulator's user starts and ends, without a file \
                object; the image need not be linked with /INTEGRITYCHECK"
)]
pub(crate) unsafe extern "win64" fn PsSetCreateProcessNotifyRoutineEx(
    routine: u64,
    remove: u8,
) -> i32 {
    if remove == 0 {
        executive().listen(Kind::ProcessEx, routine)
    } else {
        executive().stop_listening(Kind::ProcessEx, routine, STATUS_INVALID_PARAMETER)
    }
}

/// Has a routine called when threads are made and end.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "of the system threads that drivers make"
)]
pub(crate) unsafe extern "win64" fn PsSetCreateThreadNotifyRoutine(routine: u64) -> i32 {
    executive().listen(Kind::Thread, routine)
}

/// Undoes PsSetCreateThreadNotifyRoutine.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsRemoveCreateThreadNotifyRoutine(routine: u64) -> i32 {
    executive().stop_listening(Kind::Thread, routine, wdk_sys::STATUS_PROCEDURE_NOT_FOUND)
}

/// Has a routine called when images are mapped.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "of drivers that are loaded later, and of processes that the simulator's user starts"
)]
pub(crate) unsafe extern "win64" fn PsSetLoadImageNotifyRoutine(routine: u64) -> i32 {
    executive().listen(Kind::Image, routine)
}

/// Undoes PsSetLoadImageNotifyRoutine.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsRemoveLoadImageNotifyRoutine(routine: u64) -> i32 {
    executive().stop_listening(Kind::Image, routine, wdk_sys::STATUS_PROCEDURE_NOT_FOUND)
}

/// Takes a reference to the process of an identifier.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "there are the process that makes the requests, and those that the simulator's \
                user starts"
)]
pub(crate) unsafe extern "win64" fn PsLookupProcessByProcessId(id: u64, process: *mut u64) -> i32 {
    let executive = executive();
    let Some(body) = executive.process_of(id) else {
        return STATUS_INVALID_CID;
    };
    executive.reference_object_for_driver(body);
    // SAFETY: the driver passes the place for the pointer.
    unsafe { process.write_unaligned(body) };
    STATUS_SUCCESS
}

/// Takes a reference to the thread of an identifier.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsLookupThreadByThreadId(id: u64, thread: *mut u64) -> i32 {
    let executive = executive();
    let Some(body) = executive.kthread_of_number(id) else {
        return STATUS_INVALID_CID;
    };
    executive.reference_object_for_driver(body);
    // SAFETY: the driver passes the place for the pointer.
    unsafe { thread.write_unaligned(body) };
    STATUS_SUCCESS
}

/// Returns a process's identifier.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsGetProcessId(process: u64) -> u64 {
    executive().id_of_process(process)
}

/// Returns the identifier of a thread's process.
#[routine(ntoskrnl, irql = any, fidelity = "every thread belongs to the one process")]
pub(crate) unsafe extern "win64" fn PsGetThreadProcessId(_kthread: u64) -> u64 {
    executive().process_id()
}

/// Returns when a process was started, as a system time.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsGetProcessCreateTimeQuadPart(process: u64) -> i64 {
    let executive = executive();
    let notify = executive.notify.borrow();
    let started = notify.processes.get(&process);
    // The one process was there when the machine was booted.
    started.map_or_else(
        || executive.boot_time().cast_signed(),
        |process| process.started_at.cast_signed(),
    )
}
