//! Variables that the kernel exports: one page in system space holds them all. Those about the
//! debugger belong to [`crate::cpu`].

use super::Executive;
use super::layout::{DispatcherHeader, PROCESS};
use super::object::{ObjectKind, ObjectOperations};
use crate::executive::executive;
use crate::nt::facts;
use crate::nt::variable;

/// How many processors there are.
#[variable(ntoskrnl, fidelity = "one processor")]
fn KeNumberProcessors() -> u64 {
    executive().variables().0 + NUMBER_PROCESSORS
}

/// The build number of the system.
#[variable(ntoskrnl, fidelity = "that of the kernel played, a free build")]
fn NtBuildNumber() -> u64 {
    executive().variables().0 + BUILD_NUMBER
}

/// The system process.
#[variable(ntoskrnl, fidelity = "there is one process")]
fn PsInitialSystemProcess() -> u64 {
    executive().variables().0 + SYSTEM_PROCESS
}

/// Flags for debugging.
#[variable(ntoskrnl, undeclared = "nobody documents it", fidelity = "none is set")]
fn NtGlobalFlag() -> u64 {
    executive().variables().0 + GLOBAL_FLAG
}

const NUMBER_PROCESSORS: u64 = 0x00;
const BUILD_NUMBER: u64 = 0x08;
const SYSTEM_PROCESS: u64 = 0x20;
const GLOBAL_FLAG: u64 = 0x28;
const TYPE_POINTERS: u64 = 0x100;
const TYPE_OBJECTS: u64 = 0x200;
const TYPE_OBJECT_SIZE: u64 = 0x10;
const SIZE: u64 = 0x1000;

/// Bytes of an EPROCESS; drivers know only that it begins with a dispatcher header.
const PROCESS_SIZE: u64 = 0xB80;

/// The page of variables.
#[derive(Clone, Copy)]
pub(super) struct Variables(u64);

impl Variables {
    /// The variable that points to the type object of the kind numbered `kind`.
    pub fn type_pointer(self, kind: u64) -> u64 {
        self.0 + TYPE_POINTERS + kind * 8
    }

    /// The type object itself, of which drivers know only the address.
    pub fn type_object(self, kind: u64) -> u64 {
        self.0 + TYPE_OBJECTS + kind * TYPE_OBJECT_SIZE
    }
}

impl Executive {
    /// The exported variables, made when first asked for.
    pub(super) fn variables(&self) -> Variables {
        let known = Variables(self.variables.get());
        if known.0 != 0 {
            return known;
        }
        let (Some(page), Some(process)) = (
            executive().allocate_object(SIZE, "exported variables"),
            executive().allocate_object(PROCESS_SIZE, "process"),
        ) else {
            panic!("a machine has RAM for its kernel's variables");
        };
        let variables = Variables(page as u64);
        let put = |offset: u64, value: u64| {
            // SAFETY: the page was just allocated and holds `offset`.
            unsafe { ((variables.0 + offset) as *mut u64).write(value) };
        };
        put(NUMBER_PROCESSORS, 1);
        // A free build sets the topmost four bits.
        let (_, _, build) = facts().version;
        put(BUILD_NUMBER, u64::from(build | 0xF000_0000));
        put(SYSTEM_PROCESS, process as u64);
        put(GLOBAL_FLAG, 0);
        for kind in ObjectKind::ALL.map(|kind| kind as u64) {
            put(TYPE_POINTERS + kind * 8, variables.type_object(kind));
        }
        // SAFETY: the object was allocated for a process.
        unsafe {
            DispatcherHeader::initialize(process.cast::<DispatcherHeader>(), PROCESS, 0, 0);
        }
        self.variables.set(variables.0);
        self.register_object(process as u64, ObjectKind::Process, ObjectOperations::NONE);
        variables
    }

    /// The one process, in whose context everything runs.
    pub fn process(&self) -> u64 {
        // SAFETY: the page of variables holds it.
        unsafe { ((self.variables().0 + SYSTEM_PROCESS) as *const u64).read() }
    }
}
