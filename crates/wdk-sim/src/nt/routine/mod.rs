//! What is known of each name that the modelled kernel exports: declared over the function that
//! implements it, by `#[routine(...)]` or `#[variable(...)]` (see `wdk_sim_macros`), and gathered
//! here by the linker.
//!
//! A driver never calls an implementation directly: the loader binds its import to a gate of
//! [`crate::cpu::gate`], which notes the call site, counts the call, checks the IRQL, fails the
//! call that was chosen to fail, and lets the implementation raise.

mod signature;
mod table;
#[cfg(test)]
mod tests;

use std::fmt;

use super::{HIGH_LEVEL, Profile};
pub use signature::{FunctionPointer, MOST_ARGUMENTS, Signature, Value};
pub use table::{markdown, text};

/// Everything that was declared, in no order.
#[linkme::distributed_slice]
pub static DECLARED: [Routine];

/// Where a name is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// Exported by `ntoskrnl.exe`.
    Ntoskrnl,
    /// Exported by `hal.dll`.
    Hal,
    /// Exported by `wmilib.sys`.
    WmiLib,
    /// A member of the `DMA_OPERATIONS` of an adapter.
    DmaOperations,
    /// A member of the `BUS_INTERFACE_STANDARD` of a device's bus driver.
    BusInterface,
}

impl Module {
    /// The image's file name, or the structure's.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ntoskrnl => "ntoskrnl.exe",
            Self::Hal => "hal.dll",
            Self::WmiLib => "wmilib.sys",
            Self::DmaOperations => "DMA_OPERATIONS",
            Self::BusInterface => "BUS_INTERFACE_STANDARD",
        }
    }
}

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub enum Entity {
    /// Code: the address of an `extern "win64"` function.
    Function(*const ()),
    /// Data: a function that gives the address of the exported variable (known only once the
    /// machine stands).
    Data(fn() -> u64),
    /// A function that is bound as it is, with no gate: `memcpy` and its kin, where a gate would
    /// cost more than the call.
    Bare(*const ()),
}

/// The levels at which a routine may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Irql {
    /// The lowest.
    pub lowest: u8,
    /// The highest.
    pub highest: u8,
}

impl Irql {
    /// Every level.
    pub const ANY: Self = Self {
        lowest: 0,
        highest: HIGH_LEVEL,
    };
}

/// What kind of call can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FailPoint {
    /// A pool allocation returns null (or raises, where the routine raises on failure).
    Pool,
    /// An MDL allocation returns null.
    Mdl,
    /// Locking pages raises `STATUS_WORKING_SET_QUOTA`.
    Lock,
    /// Mapping locked pages or I/O space returns null (or raises, for user mappings).
    Mapping,
    /// Page or contiguous-memory allocation returns null.
    Pages,
    /// An adapter, map registers, a common buffer or a scatter/gather list cannot be had.
    Dma,
    /// An IRP, work item or other I/O object cannot be allocated.
    IoObject,
    /// An interrupt cannot be connected.
    Interrupt,
    /// A device, symbolic link, interface or thread cannot be made.
    Object,
}

impl fmt::Display for FailPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pool => "an allocation of pool",
            Self::Mdl => "an allocation of an MDL",
            Self::Lock => "a locking of pages",
            Self::Mapping => "a mapping",
            Self::Pages => "an allocation of pages",
            Self::Dma => "an allocation for DMA",
            Self::IoObject => "an allocation of an IRP, a work item or the like",
            Self::Interrupt => "a connection of an interrupt",
            Self::Object => "a making of a device, a link, a thread or the like",
        })
    }
}

/// How a call fails that is chosen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The kind of call it counts as.
    pub point: FailPoint,
    /// What the driver sees.
    pub answer: Answer,
}

/// What a driver sees of a call that is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This value, in place of the routine's.
    Returns(u64),
    /// An exception with this status.
    Raises(i32),
    /// What the routine makes of it, which asks for the failure itself.
    Own,
}

/// An argument of a routine, as reports and the gate know it.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Its name in the implementation; empty where a type says no more.
    pub name: &'static str,
    /// What it points to, where the gate is to judge that.
    pub points: Option<Pointer>,
}

/// What an argument points to.
#[derive(Clone, Copy, Debug)]
pub struct Pointer {
    /// As many bytes are there.
    pub size: usize,
    /// Its address is a multiple of this. Numbers alone (up to eight bytes) may lie anywhere, as
    /// the processor allows.
    pub alignment: usize,
    /// Null is an answer.
    pub optional: bool,
    /// The argument that says how many there are: with 0 nothing needs to be there.
    pub count: Option<usize>,
    /// The routine may write there.
    pub writes: bool,
}

/// One name of the modelled kernel.
#[derive(Clone, Copy, Debug)]
pub struct Routine {
    /// Where it is found.
    pub module: Module,
    /// Its name there.
    pub name: &'static str,
    /// The oldest kernel that has it.
    pub since: Profile,
    /// The newest kernel that has it, where not all later ones do.
    pub until: Option<Profile>,
    /// Why the name exists although the headers have it as a macro or an inline function only.
    pub header: Option<&'static str>,
    /// "full", or what is not modelled.
    pub fidelity: &'static str,
    /// What it does, in a line.
    pub doc: &'static str,
    /// What it stands for.
    pub entity: Entity,
    /// Where it may be called.
    pub irql: Irql,
    /// How it fails when it is chosen to, if it can.
    pub failure: Option<Failure>,
    /// The types it is implemented with; none of a variable.
    pub signature: Option<Signature>,
    /// Its arguments, in order; those of a variadic function as far as they are declared.
    pub arguments: &'static [Argument],
    /// What `wdk_sys` declares, for a test to compare.
    #[cfg(test)]
    pub declared: Declared,
}

/// What `wdk_sys` knows of a name.
#[cfg(test)]
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "they are constants of the test program"
)]
pub enum Declared {
    /// A function.
    As(Signature),
    /// A variable.
    Variable,
    /// Nothing, and why.
    Not(&'static str),
}

impl Routine {
    /// Whether a kernel of `profile` has it.
    #[must_use]
    pub fn exists_on(&self, profile: Profile) -> bool {
        self.since <= profile && self.until.is_none_or(|until| profile <= until)
    }
}

// SAFETY: the pointer is the address of a function, which any thread may read.
unsafe impl Sync for Routine {}

/// Everything that was declared, by module and name.
#[must_use]
pub fn all() -> Vec<&'static Routine> {
    let mut all: Vec<_> = DECLARED.iter().collect();
    all.sort_by_key(|routine| (routine.module, routine.name));
    all
}
