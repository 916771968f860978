//! The object manager: reference counts and handles of objects that drivers know by address. Every
//! module registers here what can be referenced (threads, files, device objects, named events) and
//! says how it is freed.

use crate::nt::{routine, variable};
use std::collections::BTreeMap;

use super::Executive;
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{PASSIVE_LEVEL, codes};
use crate::record::{Leak, Site};
use crate::space::space;

macro_rules! object_types {
    ($($(#[$attribute:meta])* $name:ident = $kind:ident;)*) => {$(
        $(#[$attribute])*
        fn $name() -> u64 {
            executive().object_type_variable(ObjectKind::$kind)
        }
    )*};
}

object_types! {
    /// The object type of threads.
    #[variable(ntoskrnl, fidelity = "an address that only tells types apart")]
    PsThreadType = Thread;
    /// The object type of processes.
    #[variable(ntoskrnl, fidelity = "an address that only tells types apart")]
    PsProcessType = Process;
    /// The object type of events.
    #[variable(ntoskrnl, fidelity = "an address that only tells types apart")]
    ExEventObjectType = Event;
    /// The object type of semaphores.
    #[variable(ntoskrnl, fidelity = "an address that only tells types apart")]
    ExSemaphoreObjectType = Semaphore;
    /// The object type of files.
    #[variable(ntoskrnl, fidelity = "an address that only tells types apart")]
    IoFileObjectType = File;
    /// The object type of device objects.
    #[variable(
        ntoskrnl,
        undeclared = "nobody documents it",
        fidelity = "an address that only tells types apart"
    )]
    IoDeviceObjectType = Device;
    /// The object type of driver objects.
    #[variable(
        ntoskrnl,
        undeclared = "nobody documents it",
        fidelity = "an address that only tells types apart"
    )]
    IoDriverObjectType = Driver;
}

const STATUS_INVALID_HANDLE: i32 = wdk_sys::STATUS_INVALID_HANDLE;
const STATUS_OBJECT_TYPE_MISMATCH: i32 = wdk_sys::STATUS_OBJECT_TYPE_MISMATCH;
/// Asks for a handle of the system process.
const OBJ_KERNEL_HANDLE: u32 = wdk_sys::OBJ_KERNEL_HANDLE;
/// Handles of the system process.
const KERNEL_HANDLE: u64 = 0xFFFF_FFFF_8000_0000;

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    Thread,
    Process,
    Event,
    Semaphore,
    File,
    Device,
    Driver,
    Key,
    Section,
    SymbolicLink,
    Directory,
    Callback,
}

impl ObjectKind {
    /// All kinds, in the order of their numbers.
    pub(super) const ALL: [Self; 12] = [
        Self::Thread,
        Self::Process,
        Self::Event,
        Self::Semaphore,
        Self::File,
        Self::Device,
        Self::Driver,
        Self::Key,
        Self::Section,
        Self::SymbolicLink,
        Self::Directory,
        Self::Callback,
    ];
}

/// What the module that registered an object is told.
#[derive(Clone, Copy, Debug)]
pub struct ObjectOperations {
    /// The last handle to the object was closed.
    pub last_handle_closed: fn(u64),
    /// The last reference is gone; nobody will use the address again. Called at `PASSIVE_LEVEL`.
    pub deleted: fn(u64),
}

impl ObjectOperations {
    /// Of an object whose memory came from
    /// [`allocate_object`](Executive::allocate_object) and that is no more than this
    /// memory: it is freed with the last reference.
    pub const MEMORY: Self = Self {
        last_handle_closed: |_| {},
        deleted: |body| executive().free_object(body as *mut u8),
    };
    /// Of an object that the registering module frees when it sees fit, whatever the count.
    pub const NONE: Self = Self {
        last_handle_closed: |_| {},
        deleted: |_| {},
    };
}

struct Object {
    kind: ObjectKind,
    references: i64,
    handles: u32,
    operations: ObjectOperations,
    name: Option<String>,
    /// Where a driver last took a reference that may still be outstanding.
    referenced_at: Option<Site>,
    referenced_by_driver: i64,
}

struct Handle {
    object: u64,
    opened_at: Site,
    /// It is the process's that makes requests, and no thread of another knows it.
    of_caller: bool,
}

/// Objects and the handle table.
#[derive(Default)]
pub(super) struct Objects {
    objects: BTreeMap<u64, Object>,
    handles: BTreeMap<u64, Handle>,
    last_handle: u64,
}

impl Executive {
    /// Makes the object at `body` known, with one reference that the caller owns.
    pub fn register_object(&self, body: u64, kind: ObjectKind, operations: ObjectOperations) {
        self.objects.borrow().objects.insert(
            body,
            Object {
                kind,
                references: 1,
                handles: 0,
                operations,
                name: None,
                referenced_at: None,
                referenced_by_driver: 0,
            },
        );
    }

    /// What the object at `body` is, if there is one.
    pub fn object_kind(&self, body: u64) -> Option<ObjectKind> {
        Some(self.objects.borrow().objects.get(&body)?.kind)
    }

    /// Takes a reference; returns how many there are now. A bugcheck when there is no such object.
    pub fn reference_object(&self, body: u64) -> i64 {
        if let Some(object) = self.objects.borrow().objects.get_mut(&body) {
            object.references += 1;
            return object.references;
        }
        no_object("referenced", body)
    }

    /// Takes a reference that the driver being served gives back: one that it keeps is a leak.
    pub fn reference_object_for_driver(&self, body: u64) -> i64 {
        let count = self.reference_object(body);
        self.note_driver_reference(body, 1);
        count
    }

    /// Makes a reference that a driver has taken the kernel's own; false when no driver has one.
    pub fn take_over_reference(&self, body: u64) -> bool {
        match self.objects.borrow().objects.get_mut(&body) {
            Some(object) if object.referenced_by_driver > 0 => {
                object.referenced_by_driver -= 1;
                true
            }
            _ => false,
        }
    }

    /// Gives a reference back; returns how many are left. With the last one the object's module is
    /// told, once the IRQL is `PASSIVE_LEVEL`. A bugcheck when there is no such object or
    /// reference.
    pub fn dereference_object(&self, body: u64) -> i64 {
        let (left, deleted) = {
            let mut objects = self.objects.borrow();
            match objects.objects.get_mut(&body) {
                Some(object) => {
                    object.references -= 1;
                    let left = object.references;
                    let deleted = object.operations.deleted;
                    if left == 0 {
                        objects.objects.remove(&body);
                    }
                    (left, deleted)
                }
                None => (-1, (|_| {}) as fn(u64)),
            }
        };
        if left < 0 {
            no_object("dereferenced", body);
        }
        if left == 0 {
            if self.irql() == PASSIVE_LEVEL {
                deleted(body);
            } else {
                self.queue_system_work(Box::new(move || deleted(body)));
            }
        }
        left
    }

    /// Opens a handle of the kernel's, which holds a reference.
    pub fn open_handle(&self, body: u64) -> u64 {
        self.open_handle_with(body, OBJ_KERNEL_HANDLE)
    }

    /// Opens a handle as object attributes ask for: without `OBJ_KERNEL_HANDLE` it is one of the
    /// process that the thread runs in.
    pub fn open_handle_with(&self, body: u64, attributes: u32) -> u64 {
        self.reference_object(body);
        let of_caller = attributes & OBJ_KERNEL_HANDLE == 0 && self.previous_mode_is_user();
        let mut objects = self.objects.borrow();
        objects.last_handle += 4;
        let kernel = if of_caller { 0 } else { KERNEL_HANDLE };
        let handle = kernel | objects.last_handle;
        if let Some(object) = objects.objects.get_mut(&body) {
            object.handles += 1;
        }
        let opened_at = Site::here();
        objects.handles.insert(
            handle,
            Handle {
                object: body,
                opened_at,
                of_caller,
            },
        );
        handle
    }

    /// Opens a handle of an object that was made for it: from here on it is the handle that keeps
    /// the object.
    pub fn open_only_handle(&self, body: u64, attributes: u32) -> u64 {
        let handle = self.open_handle_with(body, attributes);
        self.dereference_object(body);
        handle
    }

    /// The object behind a handle, as far as the current thread knows the handle.
    pub fn object_of_handle(&self, handle: u64) -> Option<(u64, ObjectKind)> {
        let mine = self.previous_mode_is_user();
        let objects = self.objects.borrow();
        let known = objects.handles.get(&handle)?;
        if known.of_caller && !mine {
            return None;
        }
        let body = known.object;
        Some((body, objects.objects.get(&body)?.kind))
    }

    /// Judges a handle that a driver has a reference taken by, with the access mode it names: false
    /// where the object manager refuses it.
    fn judge_handle(&self, handle: u64, user_mode: bool) -> bool {
        let objects = self.objects.borrow();
        let Some(known) = objects.handles.get(&handle) else {
            return true;
        };
        let (of_caller, opened_at) = (known.of_caller, known.opened_at);
        drop(objects);
        if of_caller && !user_mode {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0xF6, handle, self.process(), Site::here().address()],
                format!(
                    "ObReferenceObjectByHandle was given {handle:#x}, a handle of the calling \
                     process (opened at {}), with KernelMode: the process can close it and open \
                     another under its number. Pass the request's mode (Irp->RequestorMode), or \
                     open the handle with OBJ_KERNEL_HANDLE.",
                    opened_at.describe()
                ),
            );
        }
        of_caller || !user_mode
    }

    /// Closes a handle; false when it is none.
    pub fn close_handle(&self, handle: u64) -> bool {
        let mine = self.previous_mode_is_user();
        let (body, last_closed) = {
            let mut objects = self.objects.borrow();
            if objects
                .handles
                .get(&handle)
                .is_some_and(|handle| handle.of_caller)
                && !mine
            {
                return false;
            }
            let Some(Handle { object: body, .. }) = objects.handles.remove(&handle) else {
                return false;
            };
            let last_closed = objects.objects.get_mut(&body).and_then(|object| {
                object.handles -= 1;
                (object.handles == 0).then_some(object.operations.last_handle_closed)
            });
            (body, last_closed)
        };
        if let Some(last_closed) = last_closed {
            last_closed(body);
        }
        self.dereference_object(body);
        true
    }

    /// Gives the object a name.
    pub fn name_object(&self, body: u64, name: &str) {
        if let Some(object) = self.objects.borrow().objects.get_mut(&body) {
            object.name = Some(name.to_owned());
        }
    }

    /// The name the object was given.
    pub fn object_name(&self, body: u64) -> Option<String> {
        self.objects.borrow().objects.get(&body)?.name.clone()
    }

    /// The object of that name, in any case of letters.
    pub fn named_object(&self, name: &str) -> Option<u64> {
        let objects = self.objects.borrow();
        let named = |object: &Object| {
            object
                .name
                .as_ref()
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        };
        let (&body, _) = objects.objects.iter().find(|(_, object)| named(object))?;
        Some(body)
    }

    /// The address of the exported variable that points to the type object of `kind`.
    pub fn object_type_variable(&self, kind: ObjectKind) -> u64 {
        self.variables().type_pointer(kind as u64)
    }

    pub(super) fn object_type(&self, kind: ObjectKind) -> u64 {
        self.variables().type_object(kind as u64)
    }

    pub(super) fn object_leaks(&self, leaks: &mut Vec<Leak>) {
        let objects = self.objects.borrow();
        for handle in objects.handles.values() {
            if handle.opened_at.address() != 0 {
                let kind = objects
                    .objects
                    .get(&handle.object)
                    .map(|object| object.kind);
                leaks.push(Leak {
                    kind: "handle",
                    what: format!("{kind:?} at {:#x}", handle.object)
                        .replace("Some(", "")
                        .replace(')', ""),
                    taken_at: handle.opened_at.describe(),
                });
            }
        }
        for (body, object) in &objects.objects {
            if let (Some(site), true) = (object.referenced_at, object.referenced_by_driver > 0) {
                leaks.push(Leak {
                    kind: "object reference",
                    what: format!(
                        "{} on the {:?} at {body:#x}",
                        object.referenced_by_driver, object.kind
                    ),
                    taken_at: site.describe(),
                });
            }
        }
    }

    /// A bugcheck when no driver has a reference to the object: what is left are the kernel's own.
    fn require_driver_reference(&self, body: u64) {
        let kind = match self.objects.borrow().objects.get(&body) {
            Some(object) if object.referenced_by_driver <= 0 => object.kind,
            _ => return,
        };
        stop(
            codes::REFERENCE_BY_POINTER,
            [0, body, 1, 0],
            format!(
                "A reference to the {kind:?} at {body:#x} was given back that no driver had taken: \
                 the ones that are left are the kernel's own. Each reference is given back once."
            ),
        );
    }

    /// Notes that a driver took (or gave back) a reference itself.
    fn note_driver_reference(&self, body: u64, change: i64) {
        if let Some(object) = self.objects.borrow().objects.get_mut(&body) {
            object.referenced_by_driver += change;
            if change > 0 {
                object.referenced_at = Some(Site::here());
            }
        }
    }
}

fn no_object(done: &str, body: u64) -> ! {
    let what = space()
        .explain(body)
        .map(|what| format!(", which is {what}"))
        .unwrap_or_default();
    stop(
        codes::REFERENCE_BY_POINTER,
        [0, body, 0, 0],
        format!(
            "The object at {body:#x} was {done}, but there is no object{what}. Each reference is \
             given back once."
        ),
    )
}

fn reference(body: u64) -> i64 {
    let executive = executive();
    executive.reference_object_for_driver(body)
}

fn dereference(body: u64) -> i64 {
    let executive = executive();
    executive.require_driver_reference(body);
    executive.note_driver_reference(body, -1);
    executive.dereference_object(body)
}

/// Takes a reference to an object.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ObfReferenceObject(body: u64) -> i64 {
    reference(body)
}

/// Takes a reference to an object.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql <= DISPATCH_LEVEL,
    header = "a macro over ObfReferenceObject",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn ObReferenceObject(body: u64) -> i64 {
    reference(body)
}

/// Gives a reference to an object back.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ObfDereferenceObject(body: u64) -> i64 {
    dereference(body)
}

/// Gives a reference to an object back.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ObDereferenceObject(body: u64) -> i64 {
    dereference(body)
}

fn matches_type(body: u64, object_type: u64) -> bool {
    let executive = executive();
    object_type == 0
        || executive
            .object_kind(body)
            .is_some_and(|kind| executive.object_type(kind) == object_type)
}

/// Takes a reference to the object behind a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the access asked for is granted")]
pub(crate) unsafe extern "win64" fn ObReferenceObjectByHandle(
    handle: u64,
    _access: u32,
    object_type: u64,
    mode: i8,
    object: *mut u64,
    #[optional] information: *mut u32,
) -> i32 {
    let executive = executive();
    // SAFETY: the driver passes the place for the pointer.
    unsafe { object.write_unaligned(0) };
    const CURRENT_PROCESS: u64 = u64::MAX;
    const CURRENT_THREAD: u64 = u64::MAX - 1;
    let body = match handle {
        CURRENT_PROCESS => executive.process(),
        CURRENT_THREAD => executive.current_kthread(),
        handle if !executive.judge_handle(handle, mode != 0) => return STATUS_INVALID_HANDLE,
        handle => match executive.object_of_handle(handle) {
            Some((body, _)) => body,
            None => return STATUS_INVALID_HANDLE,
        },
    };
    if !matches_type(body, object_type) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    reference(body);
    // SAFETY: as above; the information is optional: attributes and granted access.
    unsafe {
        object.write_unaligned(body);
        if !information.is_null() {
            information.write_unaligned(0);
            information.add(1).write_unaligned(0x001F_FFFF);
        }
    }
    0
}

/// Takes a reference to an object of a certain type.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "the access asked for is granted")]
pub(crate) unsafe extern "win64" fn ObReferenceObjectByPointer(
    body: u64,
    _access: u32,
    object_type: u64,
    _mode: i8,
) -> i32 {
    if !matches_type(body, object_type) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    reference(body);
    0
}

/// Opens a handle to an object.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the access asked for is granted")]
pub(crate) unsafe extern "win64" fn ObOpenObjectByPointer(
    body: u64,
    attributes: u32,
    _access_state: u64,
    access: u32,
    object_type: u64,
    _mode: i8,
    handle: *mut u64,
) -> i32 {
    let executive = executive();
    if !matches_type(body, object_type) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    let opened = executive.open_filtered(body, attributes, access);
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(opened) };
    0
}

/// Closes a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwClose(handle: u64) -> i32 {
    let executive = executive();
    if executive.close_handle(handle) {
        return 0;
    }
    if handle & KERNEL_HANDLE == KERNEL_HANDLE {
        stop(
            codes::INVALID_KERNEL_HANDLE,
            [handle, 0, 0, 0],
            format!("ZwClose was given {handle:#x}, which is no open handle: each is closed once."),
        );
    }
    STATUS_INVALID_HANDLE
}

/// Closes a handle.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn NtClose(handle: u64) -> i32 {
    // SAFETY: the same routine; a driver's call has kernel mode as its previous mode either way.
    unsafe { ZwClose(handle) }
}
