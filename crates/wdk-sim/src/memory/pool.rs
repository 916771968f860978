//! Pool: what a request means, what a free must match, and the `ExAllocatePool` and `ExFreePool`
//! families. Blocks come from [`super::blocks`]; MDLs and lookaside lists in freed pool are asked
//! for at [`super::mdl`] and [`super::lookaside`].

use super::rules::{Outcome, answer, broken, codes, status};
use super::{Memory, State};
use crate::cpu;
use crate::executive::executive;
use crate::memory::memory;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, Profile, played, routine};
use crate::record::{FailPoint, Site, checks, injection};
use crate::space::{Access, Contents, SYSTEM_START, Use, is_system, tag_text};

/// Bits of `POOL_TYPE`.
mod pool_type {
    pub(super) const PAGED: u32 = wdk_sys::_POOL_TYPE::PagedPool as u32;
    pub(super) const MUST_SUCCEED: u32 = wdk_sys::_POOL_TYPE::NonPagedPoolMustSucceed as u32;
    pub(super) const CACHE_ALIGNED: u32 = wdk_sys::_POOL_TYPE::NonPagedPoolCacheAligned as u32;
    pub(super) const QUOTA_FAIL_INSTEAD_OF_RAISE: u32 = wdk_sys::POOL_QUOTA_FAIL_INSTEAD_OF_RAISE;
    pub(super) const RAISE_IF_ALLOCATION_FAILURE: u32 = wdk_sys::POOL_RAISE_IF_ALLOCATION_FAILURE;
    pub(super) const SESSION: u32 = wdk_sys::_POOL_TYPE::NonPagedPoolSession as u32;
    pub(super) const COLD_ALLOCATION: u32 = wdk_sys::POOL_COLD_ALLOCATION;
    pub(super) const NX_ALLOCATION: u32 = wdk_sys::_POOL_TYPE::NonPagedPoolNx as u32;
    /// Of wdm.h in its newest state; the headers that `wdk_sys` is made from are older.
    pub(super) const ZERO_ALLOCATION: u32 = 1024;
    pub(super) const KNOWN: u32 = PAGED
        | MUST_SUCCEED
        | CACHE_ALIGNED
        | QUOTA_FAIL_INSTEAD_OF_RAISE
        | RAISE_IF_ALLOCATION_FAILURE
        | SESSION
        | COLD_ALLOCATION
        | NX_ALLOCATION
        | ZERO_ALLOCATION;
}

/// Bits of `POOL_FLAGS`.
mod pool_flag {
    pub(super) const USE_QUOTA: u64 = wdk_sys::POOL_FLAG_USE_QUOTA;
    pub(super) const UNINITIALIZED: u64 = wdk_sys::POOL_FLAG_UNINITIALIZED;
    pub(super) const CACHE_ALIGNED: u64 = wdk_sys::POOL_FLAG_CACHE_ALIGNED;
    pub(super) const RAISE_ON_FAILURE: u64 = wdk_sys::POOL_FLAG_RAISE_ON_FAILURE;
    pub(super) const NON_PAGED: u64 = wdk_sys::POOL_FLAG_NON_PAGED;
    pub(super) const NON_PAGED_EXECUTE: u64 = wdk_sys::POOL_FLAG_NON_PAGED_EXECUTE;
    pub(super) const PAGED: u64 = wdk_sys::POOL_FLAG_PAGED;
    pub(super) const REQUIRED: u64 = 0xFFFF_FFFF;
}

/// `PROTECTED_POOL`: in a tag, to be freed with the same tag only.
const PROTECTED_POOL: u32 = wdk_sys::PROTECTED_POOL;
/// The tag of blocks allocated without one.
const TAG_NONE: u32 = u32::from_le_bytes(*b"None");
const CACHE_LINE: u64 = 64;
const POOL_ALIGNMENT: u64 = 16;

/// What kind of block is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Request {
    paged: bool,
    executable: bool,
    alignment: u64,
    contents: Contents,
    raises: bool,
}

impl Request {
    /// Nonpaged, no-execute, contents left as they are, null on failure.
    pub(super) const NONPAGED: Self = Self {
        paged: false,
        executable: false,
        alignment: POOL_ALIGNMENT,
        contents: Contents::Stale,
        raises: false,
    };

    /// Reads a `POOL_TYPE`.
    fn of_type(pool_type: u32, profile: Profile) -> Outcome<Self> {
        let bad = |rule: String| {
            broken(
                codes::BAD_POOL_CALLER,
                [0x99, 0, u64::from(pool_type), 0],
                rule,
            )
        };
        if pool_type & !pool_type::KNOWN != 0 {
            return bad(format!("{pool_type:#x} is not a pool type"));
        }
        if pool_type & pool_type::MUST_SUCCEED != 0 {
            return broken(
                codes::BAD_POOL_CALLER,
                [0x9A, u64::from(pool_type), 0, 0],
                "Must-succeed pool is not given any more: ask for NonPagedPool and handle \
                 failure.",
            );
        }
        if pool_type & pool_type::SESSION != 0 {
            return bad(format!(
                "pool type {pool_type:#x} is session pool, which belongs to display drivers; ask \
                 for nonpaged or paged pool"
            ));
        }
        if pool_type & pool_type::NX_ALLOCATION != 0 && !profile.facts().no_execute_pool {
            return bad(format!(
                "NonPagedPoolNx exists from Windows 8 on, and this kernel is {}; ask it for \
                 NonPagedPool",
                profile.name()
            ));
        }
        let paged = pool_type & pool_type::PAGED != 0;
        // Kernels that do not know the bit leave zeroing to the caller, as the header's inline
        // does.
        let zeroed =
            pool_type & pool_type::ZERO_ALLOCATION != 0 && profile.facts().zeroing_pool_types;
        Ok(Self {
            paged,
            executable: !paged && pool_type & pool_type::NX_ALLOCATION == 0,
            alignment: if pool_type & pool_type::CACHE_ALIGNED != 0 {
                CACHE_LINE
            } else {
                POOL_ALIGNMENT
            },
            contents: if zeroed {
                Contents::Zero
            } else {
                Contents::Stale
            },
            raises: pool_type & pool_type::RAISE_IF_ALLOCATION_FAILURE != 0,
        })
    }

    /// Reads `POOL_FLAGS`; `None` where they contradict each other or ask for what is not known.
    fn of_flags(flags: u64) -> Option<Self> {
        let kinds = pool_flag::NON_PAGED | pool_flag::NON_PAGED_EXECUTE | pool_flag::PAGED;
        let known = kinds
            | pool_flag::USE_QUOTA
            | pool_flag::UNINITIALIZED
            | pool_flag::CACHE_ALIGNED
            | pool_flag::RAISE_ON_FAILURE;
        if flags & pool_flag::REQUIRED & !known != 0 || (flags & kinds).count_ones() != 1 {
            return None;
        }
        Some(Self {
            paged: flags & pool_flag::PAGED != 0,
            executable: flags & pool_flag::NON_PAGED_EXECUTE != 0,
            alignment: if flags & pool_flag::CACHE_ALIGNED != 0 {
                CACHE_LINE
            } else {
                POOL_ALIGNMENT
            },
            contents: if flags & pool_flag::UNINITIALIZED != 0 {
                Contents::Stale
            } else {
                Contents::Zero
            },
            raises: flags & pool_flag::RAISE_ON_FAILURE != 0,
        })
    }
}

impl State<'_> {
    /// A pool block, or nothing when RAM is used up.
    pub(super) fn allocate_pool(
        &mut self,
        request: Request,
        bytes: u64,
        tag: u32,
        site: Site,
    ) -> Option<u64> {
        let access = if request.executable {
            Access::All
        } else {
            Access::ReadWrite
        };
        self.space.allocate_block(
            bytes,
            request.alignment,
            request.contents,
            access,
            site,
            |pointer| Use::Pool {
                pointer,
                bytes,
                tag,
                paged: request.paged,
            },
        )
    }

    /// The pool block at `pointer`: its bytes, whether it is paged, and what it is in words.
    fn pool_block(&self, pointer: u64) -> Option<(u64, bool, impl FnOnce() -> String + use<>)> {
        let (purpose, site) = self.space.block(pointer)?;
        let Use::Pool { bytes, paged, .. } = purpose else {
            return None;
        };
        let describe = move || format!("{}, taken at {},", purpose.describe(), site.describe());
        Some((bytes, paged, describe))
    }

    /// Frees a pool block; a `tag` of 0 stands for any.
    pub(super) fn free_pool(&mut self, pointer: u64, tag: u32, site: Site) -> Outcome<()> {
        if !is_system(pointer) {
            return broken(
                codes::BAD_POOL_CALLER,
                [0x40, pointer, SYSTEM_START, 0],
                format!("{pointer:#x} was freed as pool, but it is not a system address."),
            );
        }
        let (purpose, taken) = match self.space.block(pointer) {
            Some(found) => found,
            None => return self.free_of_nothing(pointer),
        };
        let Use::Pool {
            bytes, tag: own, ..
        } = purpose
        else {
            let instead = match purpose {
                Use::Mdl { .. } => "free it with IoFreeMdl",
                Use::Contiguous { .. } => "free it with MmFreeContiguousMemory",
                Use::NonCached { .. } => "free it with MmFreeNonCachedMemory",
                _ => "it belongs to the system",
            };
            return broken(
                codes::BAD_POOL_CALLER,
                [0x42, pointer, 0, 0],
                format!(
                    "{pointer:#x} was freed as pool, but it is {}: {instead}.",
                    purpose.describe()
                ),
            );
        };
        if (tag != 0 || own & PROTECTED_POOL != 0) && tag != own {
            return broken(
                codes::BAD_POOL_CALLER,
                [0xA, pointer, u64::from(own), u64::from(tag)],
                format!(
                    "{pointer:#x} was freed with tag '{}', but it is {}, taken at {}: pass the \
                     tag that it was allocated with.",
                    tag_text(tag),
                    purpose.describe(),
                    taken.describe()
                ),
            );
        }
        self.check_no_lookaside(pointer, bytes)?;
        self.forget_mdls(pointer, bytes)?;
        Ok(self.space.free_block(pointer, site)?)
    }

    fn free_of_nothing(&self, pointer: u64) -> Outcome<()> {
        if let Some((base, freed)) = self.space.system.freed(pointer)
            && freed.purpose.extent(base).0 == pointer
        {
            return broken(
                codes::BAD_POOL_CALLER,
                [0x7, 0, 0, pointer],
                format!(
                    "{pointer:#x} was freed twice: {}, taken at {}, was freed before at {}.",
                    freed.purpose.describe(),
                    freed.site.describe(),
                    freed.freed_at.describe()
                ),
            );
        }
        let place = self
            .space
            .system
            .explain(pointer)
            .unwrap_or_else(|| "never pool".to_owned());
        broken(
            codes::BAD_POOL_CALLER,
            [0x42, pointer, 0, 0],
            format!("{pointer:#x} was freed as pool, but no block starts there: it is {place}"),
        )
    }
}

impl Memory {
    /// Zeroed pool that the simulator hands out for a driver to free with `ExFreePool`: it is the
    /// driver's from now on.
    pub fn allocate_for_driver(&self, bytes: u64, tag: u32) -> Option<*mut u8> {
        let request = Request {
            contents: Contents::Zero,
            ..Request::NONPAGED
        };
        let site = Site::here();
        let pointer = self
            .borrow()
            .state()
            .allocate_pool(request, bytes, tag, site)?;
        Some(pointer as *mut u8)
    }

    /// How long the pool block at this address is; none for what is not the beginning of one.
    pub fn pool_bytes(&self, pointer: u64) -> Option<u64> {
        let block = self.borrow().state().pool_block(pointer);
        block.map(|(bytes, ..)| bytes)
    }

    /// Frees pool that a driver has handed to the simulator, as the kernel does with lists and
    /// relations it was answered with.
    pub fn free_for_driver(&self, pointer: u64) {
        let block = self.borrow().state().pool_block(pointer);
        if let Some((bytes, _, describe)) = block {
            executive().memory_is_freed(pointer, bytes, describe);
        }
        let site = Site::here();
        let outcome = self.borrow().state().free_pool(pointer, 0, site);
        answer(outcome, ());
    }
}

/// What the allocating routines have in common. `None` when there is no memory (or a failure is
/// injected).
fn allocate(request: Request, bytes: u64, tag: u32) -> Option<u64> {
    executive().require_irql(if request.paged {
        APC_LEVEL
    } else {
        DISPATCH_LEVEL
    });
    if bytes == 0 {
        answer::<()>(
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0, u64::from(executive().irql()), 0, 0],
                "A pool allocation of 0 bytes was asked for: ask for at least 1.",
            ),
            (),
        );
    }
    executive().judge_allocation();
    if request.executable && checks().code_integrity.get() && played().facts().no_execute_pool {
        answer::<()>(
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x2000, Site::here().address(), u64::from(tag), 0],
                "Executable pool was asked for: with hypervisor-protected code integrity no \
                 memory can be both written and executed. Ask for NonPagedPoolNx (from Windows 8 \
                 on), or initialise the driver with POOL_NX_OPTIN.",
            ),
            (),
        );
    }
    if injection().must_fail(FailPoint::Pool) {
        return None;
    }
    let site = Site::with_callers();
    memory()
        .borrow()
        .state()
        .allocate_pool(request, bytes, tag, site)
}

/// The routines that take a `POOL_TYPE`.
fn allocate_type(pool_type: u32, bytes: u64, tag: u32, raises: bool) -> u64 {
    let request = answer(Request::of_type(pool_type, played()), Request::NONPAGED);
    if tag == 0 {
        answer::<()>(
            broken(
                codes::BAD_POOL_CALLER,
                [0x9B, u64::from(pool_type), bytes, 0],
                "A pool allocation needs a tag: 0 is none.",
            ),
            (),
        );
    }
    match allocate(request, bytes, tag) {
        Some(pointer) => pointer,
        None => {
            if raises || request.raises {
                cpu::raise(status::INSUFFICIENT_RESOURCES);
            }
            0
        }
    }
}

/// Allocates pool without a tag.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "each block has pages of its own and a guard page behind it; paged pool needs \
                `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePool(pool_type: u32, bytes: u64) -> u64 {
    allocate_type(pool_type, bytes, TAG_NONE, false)
}

/// Allocates pool.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "each block has pages of its own and a guard page behind it; paged pool needs \
                `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePoolWithTag(
    pool_type: u32,
    bytes: u64,
    tag: u32,
) -> u64 {
    allocate_type(pool_type, bytes, tag, false)
}

/// Allocates pool, less eagerly where it is scarce.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "the priority is ignored; paged pool needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePoolWithTagPriority(
    pool_type: u32,
    bytes: u64,
    tag: u32,
    _priority: u32,
) -> u64 {
    allocate_type(pool_type, bytes, tag, false)
}

/// Allocates pool at the caller's expense; raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "no quota is charged; paged pool needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePoolWithQuota(pool_type: u32, bytes: u64) -> u64 {
    // SAFETY: the same promises.
    unsafe { ExAllocatePoolWithQuotaTag(pool_type, bytes, TAG_NONE) }
}

/// Allocates pool at the caller's expense; raises where it cannot.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "no quota is charged; paged pool needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePoolWithQuotaTag(
    pool_type: u32,
    bytes: u64,
    tag: u32,
) -> u64 {
    let raises = pool_type & pool_type::QUOTA_FAIL_INSTEAD_OF_RAISE == 0;
    allocate_type(pool_type, bytes, tag, raises)
}

/// Allocates pool, zeroed unless asked otherwise.
#[routine(
    ntoskrnl,
    since = Windows11,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "no quota is charged; paged pool needs `APC_LEVEL` at most"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePool2(flags: u64, bytes: u64, tag: u32) -> u64 {
    let raises = flags & pool_flag::RAISE_ON_FAILURE != 0;
    let got = match Request::of_flags(flags) {
        Some(request) if tag != 0 => {
            allocate(request, bytes, tag).ok_or(status::INSUFFICIENT_RESOURCES)
        }
        _ => Err(status::INVALID_PARAMETER),
    };
    match got {
        Ok(pointer) => pointer,
        Err(status) => {
            if raises {
                cpu::raise(status);
            }
            0
        }
    }
}

/// `POOL_EXTENDED_PARAMETER`: the type in the low 8 bits, then whether it may be ignored, then a
/// value of 8 bytes.
#[repr(C)]
struct ExtendedParameter {
    kind: u64,
    value: u64,
}

/// `PoolExtendedParameterPriority` and `PoolExtendedParameterNumaNode`: hints, which a machine with
/// one node and no pressure honours by doing nothing.
const HINTS: [u64; 2] = [1, 3];

/// Allocates pool with further parameters.
#[routine(
    ntoskrnl,
    since = Windows11,
    irql <= DISPATCH_LEVEL,
    fails = Pool,
    fidelity = "parameters that are hints are ignored, all others refused"
)]
pub(crate) unsafe extern "win64" fn ExAllocatePool3(
    flags: u64,
    bytes: u64,
    tag: u32,
    #[counted(count)]
    #[at(ExtendedParameter)]
    parameters: u64,
    count: u32,
) -> u64 {
    let known = (0..u64::from(count)).all(|index| {
        // SAFETY: the caller promises `count` parameters.
        let parameter = unsafe { &*(parameters as *const ExtendedParameter).add(index as usize) };
        HINTS.contains(&(parameter.kind & 0xFF)) || parameter.kind & 0x100 != 0
    });
    if !known {
        if flags & pool_flag::RAISE_ON_FAILURE != 0 {
            cpu::raise(status::INVALID_PARAMETER);
        }
        return 0;
    }
    // SAFETY: the same promises.
    unsafe { ExAllocatePool2(flags, bytes, tag) }
}

/// Frees pool, and compares the tag.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "paged pool needs `APC_LEVEL` at most; the address is not used again soon"
)]
pub(crate) unsafe extern "win64" fn ExFreePoolWithTag(pointer: u64, tag: u32) {
    let block = memory().borrow().state().pool_block(pointer);
    if let Some((bytes, paged, describe)) = block {
        executive().require_irql(if paged { APC_LEVEL } else { DISPATCH_LEVEL });
        executive().memory_is_freed(pointer, bytes, describe);
    }
    let site = Site::here();
    let outcome = memory().borrow().state().free_pool(pointer, tag, site);
    answer(outcome, ());
}

/// Frees pool.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "paged pool needs `APC_LEVEL` at most; the address is not used again soon"
)]
pub(crate) unsafe extern "win64" fn ExFreePool(pointer: u64) {
    // SAFETY: the same promises.
    unsafe { ExFreePoolWithTag(pointer, 0) }
}

/// Frees pool.
#[routine(
    ntoskrnl,
    since = Windows11,
    irql <= DISPATCH_LEVEL,
    fidelity = "the parameters are ignored"
)]
pub(crate) unsafe extern "win64" fn ExFreePool2(
    pointer: u64,
    tag: u32,
    _parameters: u64,
    _count: u32,
) {
    // SAFETY: the same promises.
    unsafe { ExFreePoolWithTag(pointer, tag) }
}

#[cfg(test)]
mod tests;
