//! Handles of processes and threads, and the drivers that are asked before one is opened
//! (`ObRegisterCallbacks`).

use wdk_sys::{
    CLIENT_ID, OB_CALLBACK_REGISTRATION, OB_OPERATION_HANDLE_CREATE, OB_OPERATION_REGISTRATION,
    OB_POST_OPERATION_INFORMATION, OB_POST_OPERATION_PARAMETERS, OB_PRE_OPERATION_INFORMATION,
    OB_PRE_OPERATION_PARAMETERS, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, STATUS_INVALID_CID,
    STATUS_INVALID_PARAMETER, STATUS_SUCCESS,
};

use super::layout::{UnicodeString, read_unicode};
use super::object::ObjectKind;
use super::{Executive, Return};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{codes, routine};
use crate::record::{Leak, Site};
use crate::touch::{load, load_all};

/// `STATUS_FLT_INSTANCE_ALTITUDE_COLLISION`
const ALTITUDE_COLLISION: i32 = 0xC01C_0011_u32.cast_signed();
/// `OB_FLT_REGISTRATION_VERSION`
const CALLBACK_VERSION: u16 = 0x100;

/// A driver that wants to be asked.
#[derive(Clone, Debug)]
struct Registration {
    number: u64,
    altitude: String,
    context: u64,
    operations: Vec<Operation>,
    site: Site,
}

#[derive(Clone, Copy, Debug)]
struct Operation {
    kind: ObjectKind,
    before: u64,
    after: u64,
}

/// The drivers that are asked.
#[derive(Debug, Default)]
pub(super) struct HandleFilters {
    registrations: Vec<Registration>,
    last: u64,
}

/// What the callbacks are told, in memory of the kernel's that they may write to.
#[repr(C)]
struct Told {
    before: OB_PRE_OPERATION_INFORMATION,
    asked: OB_PRE_OPERATION_PARAMETERS,
    after: OB_POST_OPERATION_INFORMATION,
    granted: OB_POST_OPERATION_PARAMETERS,
}

fn by_altitude(registration: &Registration) -> f64 {
    registration.altitude.parse().unwrap_or_default()
}

impl Executive {
    pub(super) fn handle_filter_leaks(&self, leaks: &mut Vec<Leak>) {
        for registration in &self.handle_filters.borrow().registrations {
            leaks.push(Leak {
                kind: "object callbacks",
                what: format!(
                    "at altitude {}, not undone with ObUnRegisterCallbacks",
                    registration.altitude
                ),
                taken_at: registration.site.describe(),
            });
        }
    }

    /// Those to be asked about an object of this kind, the highest first, each with its context.
    fn filters_of(&self, kind: ObjectKind) -> Vec<(u64, Operation)> {
        let mut registrations = self.handle_filters.borrow().registrations.clone();
        registrations.sort_by(|a, b| by_altitude(b).total_cmp(&by_altitude(a)));
        let found = registrations.into_iter().filter_map(|registration| {
            let mut operations = registration.operations.iter();
            let operation = operations.find(|operation| operation.kind == kind)?;
            Some((registration.context, *operation))
        });
        found.collect()
    }

    /// Opens a handle with the access that is asked for, after all who filter such handles.
    pub(super) fn open_filtered(&self, body: u64, attributes: u32, access: u32) -> u64 {
        let kind = self.object_kind(body);
        let filters = kind.map_or_else(Vec::new, |kind| self.filters_of(kind));
        let (Some(kind), false) = (kind, filters.is_empty()) else {
            return self.open_handle_with(body, attributes);
        };
        let bytes = size_of::<Told>() as u64;
        let Some(told) = self.allocate_object(bytes, "handle operation") else {
            return self.open_handle_with(body, attributes);
        };
        let told = told.cast::<Told>();
        let kernel = attributes & OBJ_KERNEL_HANDLE != 0 || !self.previous_mode_is_user();
        // SAFETY: the memory is new, zeroed and of this size.
        unsafe {
            (*told).asked.CreateHandleInformation.DesiredAccess = access;
            (*told).asked.CreateHandleInformation.OriginalDesiredAccess = access;
            let before = &raw mut (*told).before;
            (*before).Operation = OB_OPERATION_HANDLE_CREATE;
            (*before).__bindgen_anon_1.Flags = u32::from(kernel);
            (*before).Object = body as *mut _;
            (*before).ObjectType = self.object_type(kind) as *mut _;
            (*before).Parameters = &raw mut (*told).asked;
        }
        let contexts: Vec<u64> = filters
            .iter()
            .map(|(context, filter)| self.ask_before(told, *context, *filter))
            .collect();
        let handle = self.open_handle_with(body, attributes);
        // SAFETY: as above: nobody but these callbacks has the memory.
        unsafe {
            (*told).granted.CreateHandleInformation.GrantedAccess =
                (*told).asked.CreateHandleInformation.DesiredAccess;
            let after = &raw mut (*told).after;
            (*after).Operation = OB_OPERATION_HANDLE_CREATE;
            (*after).__bindgen_anon_1.Flags = u32::from(kernel);
            (*after).Object = body as *mut _;
            (*after).ObjectType = self.object_type(kind) as *mut _;
            (*after).Parameters = &raw mut (*told).granted;
        }
        for ((context, filter), call_context) in filters.iter().zip(contexts).rev() {
            if filter.after == 0 {
                continue;
            }
            // SAFETY: as above; the driver registered this callback.
            unsafe {
                (*told).after.CallContext = call_context as *mut _;
                let information = &raw mut (*told).after as u64;
                let what = "The post-operation callback of ObRegisterCallbacks";
                self.call_held_to(
                    Return::default(),
                    what,
                    filter.after,
                    &[*context, information],
                );
            }
        }
        self.free_object(told.cast());
        handle
    }

    /// Calls one callback before the handle is opened; its own context for the one after.
    fn ask_before(&self, told: *mut Told, context: u64, filter: Operation) -> u64 {
        if filter.before == 0 {
            return 0;
        }
        // SAFETY: the memory is the kernel's, and nobody but the callbacks has it; the driver
        // registered this callback.
        unsafe {
            (*told).before.CallContext = std::ptr::null_mut();
            let information = &raw mut (*told).before as u64;
            let what = "The pre-operation callback of ObRegisterCallbacks";
            self.call_held_to(
                Return::default(),
                what,
                filter.before,
                &[context, information],
            );
            let asked = (*told).asked.CreateHandleInformation;
            let more = asked.DesiredAccess & !asked.OriginalDesiredAccess;
            if more != 0 {
                stop(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0, filter.before, u64::from(more), 0],
                    format!(
                        "{what} at {} has added access that nobody asked for ({more:#x}): it may \
                         only take away from DesiredAccess.",
                        Site::at(filter.before).describe()
                    ),
                );
            }
            (*told).before.CallContext as u64
        }
    }

    /// The kind of object that a variable such as `PsProcessType` stands for, if handles to it can
    /// be filtered.
    fn filtered_kind(&self, variable: u64) -> Option<ObjectKind> {
        [ObjectKind::Process, ObjectKind::Thread]
            .into_iter()
            .find(|kind| self.object_type_variable(*kind) == variable)
    }
}

/// Has routines called when handles to processes and threads are opened.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= APC_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "called when a handle is opened, not when one is duplicated; what they leave of the \
                access is told to those after them and changes nothing; the image need not be \
                signed"
)]
pub(crate) unsafe extern "win64" fn ObRegisterCallbacks(
    registration: *const OB_CALLBACK_REGISTRATION,
    handle: *mut u64,
) -> i32 {
    let executive = executive();
    // SAFETY: the driver passes a registration; what it points to is touched as what may not be
    // there.
    let (given, altitude, operations) = unsafe {
        let given = &*registration;
        let count = usize::from(given.OperationRegistrationCount);
        let list: *const OB_OPERATION_REGISTRATION = given.OperationRegistration;
        if given.Version != CALLBACK_VERSION || count == 0 {
            return STATUS_INVALID_PARAMETER;
        }
        let altitude = read_unicode((&raw const given.Altitude).cast::<UnicodeString>());
        let mut operations = Vec::new();
        for entry in (0..count).map(|at| load(list.add(at))) {
            let routines = [
                (&raw const entry.PreOperation).cast::<u64>().read(),
                (&raw const entry.PostOperation).cast::<u64>().read(),
            ];
            let Some(kind) = executive.filtered_kind(entry.ObjectType as u64) else {
                return STATUS_INVALID_PARAMETER;
            };
            if entry.Operations == 0 || routines == [0, 0] {
                return STATUS_INVALID_PARAMETER;
            }
            if entry.Operations & OB_OPERATION_HANDLE_CREATE != 0 {
                operations.push(Operation {
                    kind,
                    before: routines[0],
                    after: routines[1],
                });
            }
        }
        (given, altitude, operations)
    };
    let mut filters = executive.handle_filters.borrow();
    let mut known = filters.registrations.iter();
    if known.any(|registration| registration.altitude == altitude) {
        return ALTITUDE_COLLISION;
    }
    filters.last += 16;
    let number = 0xFFFF_C200_0000_0000 | filters.last;
    filters.registrations.push(Registration {
        number,
        altitude,
        context: given.RegistrationContext as u64,
        operations,
        site: Site::here(),
    });
    // SAFETY: the driver passes the place for the handle.
    unsafe { handle.write_unaligned(number) };
    STATUS_SUCCESS
}

/// Undoes ObRegisterCallbacks.
#[routine(ntoskrnl, since = Windows7, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ObUnRegisterCallbacks(handle: u64) {
    let known = {
        let mut filters = executive().handle_filters.borrow();
        let before = filters.registrations.len();
        filters
            .registrations
            .retain(|registration| registration.number != handle);
        before != filters.registrations.len()
    };
    if !known {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x1023, handle, 0, 0],
            format!(
                "ObUnRegisterCallbacks was given {handle:#x}, which is no registration: each that \
                 ObRegisterCallbacks returned is given back once."
            ),
        );
    }
}

/// Returns the version of the callbacks' registration.
#[routine(ntoskrnl, since = Windows7, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ObGetFilterVersion() -> u16 {
    CALLBACK_VERSION
}

/// Opens a handle to the object that a client identifier names.
///
/// # Safety
/// `handle` can be written, and `attributes` read.
unsafe fn open(
    body: Option<u64>,
    handle: *mut u64,
    access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
) -> i32 {
    let Some(body) = body else {
        return STATUS_INVALID_CID;
    };
    // SAFETY: promised by the caller.
    unsafe {
        let opened = executive().open_filtered(body, (*attributes).Attributes, access);
        handle.write_unaligned(opened);
    }
    STATUS_SUCCESS
}

/// The two numbers of a client identifier: the process's and the thread's.
fn client(id: *const CLIENT_ID) -> [u64; 2] {
    // SAFETY: the gate has judged the identifier.
    let numbers = unsafe { load_all(id.cast::<u64>(), 2) };
    [numbers[0], numbers[1]]
}

/// Opens a handle to the process of an identifier.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn ZwOpenProcess(
    handle: *mut u64,
    access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
    #[optional] id: *const CLIENT_ID,
) -> i32 {
    if id.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let process = executive().process_of(client(id)[0]);
    // SAFETY: the gate has judged the handle's place and the attributes.
    unsafe { open(process, handle, access, attributes) }
}

/// Opens a handle to the thread of an identifier.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "the access asked for is granted"
)]
pub(crate) unsafe extern "win64" fn ZwOpenThread(
    handle: *mut u64,
    access: u32,
    attributes: *const OBJECT_ATTRIBUTES,
    #[optional] id: *const CLIENT_ID,
) -> i32 {
    if id.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let thread = executive().kthread_of_number(client(id)[1]);
    // SAFETY: the gate has judged the handle's place and the attributes.
    unsafe { open(thread, handle, access, attributes) }
}
