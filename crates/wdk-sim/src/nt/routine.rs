//! The shape in which every room offers its routines to the loader.
//!
//! A room has `pub(crate) const ROUTINES: &[Routine] = &routines![...]`; the machine joins the
//! lists. A driver never calls an implementation directly: the loader binds its import to a
//! gate, which notes the call site, counts the call, and lets the
//! implementation raise.

use super::Profile;

/// The image a routine is exported from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// `ntoskrnl.exe`
    Ntoskrnl,
    /// `hal.dll`
    Hal,
}

/// What an exported name stands for.
#[derive(Clone, Copy, Debug)]
pub enum Entity {
    /// Code: the address of an `extern "win64"` function.
    Function(*const ()),
    /// Data: a function that gives the address of the exported variable (known only once the
    /// machine stands).
    Data(fn() -> u64),
    /// A function that is bound as it is, with no gate: variadic routines with a shim of their own,
    /// and `memcpy` and its kin, where a gate would cost more than the call.
    Bare(*const ()),
}

/// One name exported by the modelled kernel.
#[derive(Clone, Copy, Debug)]
pub struct Routine {
    /// The image it is exported from.
    pub module: Module,
    /// Its exported name.
    pub name: &'static str,
    /// The oldest kernel that has it.
    pub since: Profile,
    /// What it stands for.
    pub entity: Entity,
}

impl Routine {
    /// Does a kernel of this profile have it?
    #[must_use]
    pub fn exists_on(&self, profile: Profile) -> bool {
        self.since <= profile
    }
}

// SAFETY: the pointer is the address of a function, which any thread may read.
unsafe impl Sync for Routine {}

/// Lists routines: each name is both the export's and the implementing `extern "win64"` function's.
/// `routines![Module; since Profile; A, B, C]`.
#[macro_export]
macro_rules! routines {
    ($module:ident, $since:ident: $($name:ident),* $(,)?) => {
        [$($crate::nt::Routine {
            module: $crate::nt::Module::$module,
            name: stringify!($name),
            since: $crate::nt::Profile::$since,
            entity: $crate::nt::Entity::Function($name as *const ()),
        }),*]
    };
}
