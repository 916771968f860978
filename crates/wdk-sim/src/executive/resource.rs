//! Executive resources: locks that many may share or one may own, again and again.

use std::collections::BTreeMap;
use std::ops::Range;

use super::layout::{ListEntry, Resource};
use super::lock_order::Mode;
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{APC_LEVEL, codes, routine};
use crate::record::{Leak, Site};

/// What a resource is called in reports.
const RESOURCE: &str = "resource";
/// `ResourceOwnedExclusive`, in the resource's flags.
const OWNED_EXCLUSIVE: u16 = 0x80;

/// Who may come in before whom.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Exclusive,
    /// Behind waiting exclusive owners.
    Shared,
    /// Before waiting exclusive owners.
    SharedStarvingExclusive,
}

#[derive(Default)]
struct Owners {
    exclusive: bool,
    /// How often each thread holds it.
    holds: BTreeMap<u64, u32>,
    waiting_exclusive: u32,
    waiting_shared: u32,
    made_at: Site,
}

impl Entry {
    fn mode(self) -> Mode {
        match self {
            Self::Exclusive => Mode::Exclusive,
            Self::Shared | Self::SharedStarvingExclusive => Mode::Shared,
        }
    }
}

impl Owners {
    fn admits(&self, kthread: u64, entry: Entry) -> bool {
        let mine = self.holds.contains_key(&kthread);
        match entry {
            Entry::Exclusive => self.holds.is_empty() || (self.exclusive && mine),
            Entry::Shared => {
                mine || (!self.exclusive && (self.waiting_exclusive == 0)) || self.holds.is_empty()
            }
            Entry::SharedStarvingExclusive => mine || !self.exclusive || self.holds.is_empty(),
        }
    }
}

/// The resources there are.
#[derive(Default)]
pub(super) struct Resources {
    known: BTreeMap<u64, Owners>,
}

impl Executive {
    pub(super) fn resource_leaks(&self, leaks: &mut Vec<Leak>) {
        for (resource, owners) in &self.resources.borrow().known {
            leaks.push(Leak {
                kind: "resource",
                what: format!("ERESOURCE at {resource:#x} not deleted"),
                taken_at: owners.made_at.describe(),
            });
        }
    }

    pub(super) fn resource_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let resources = self.resources.borrow();
        let (resource, owners) = resources.known.range(memory.clone()).next()?;
        Some(InUse {
            code: codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            parameters: [0x17, *resource, 0, memory.start],
            what: format!(
                "the ERESOURCE at {resource:#x}, which was initialised at {} and not deleted: \
                 delete it first (ExDeleteResourceLite)",
                owners.made_at.describe()
            ),
        })
    }

    /// Looks at a resource's owners; a bugcheck when there is no such resource.
    fn with_resource<R>(&self, resource: u64, look: impl FnOnce(&mut Owners) -> R) -> R {
        let seen = self.resources.borrow().known.get_mut(&resource).map(look);
        match seen {
            Some(seen) => seen,
            None => stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1002, resource, 0, 0],
                format!(
                    "There is no ERESOURCE at {resource:#x}: it was not initialised \
                     (ExInitializeResourceLite), or deleted already."
                ),
            ),
        }
    }

    /// Writes what drivers and debuggers may see into the resource itself.
    fn publish(&self, resource: u64) {
        let (exclusive, owner, count) = self.with_resource(resource, |owners| {
            let first = owners.holds.iter().next();
            (
                owners.exclusive,
                first.map_or(0, |(&thread, _)| thread),
                owners.holds.len(),
            )
        });
        let this = resource as *mut Resource;
        // SAFETY: a known resource is memory of the driver's.
        unsafe {
            (*this).flag = if exclusive { OWNED_EXCLUSIVE } else { 0 };
            (*this).owner_thread = owner;
            (*this).active_entries = count as u32;
            (*this).active_count = i16::from(count > 0);
        }
    }

    fn acquire_resource(&self, resource: u64, wait: bool, entry: Entry) -> bool {
        let disabled = self.irql() == APC_LEVEL
            || self.with_current(|thread| thread.apc_disable > 0 || !thread.user_mode);
        if !disabled {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x37, resource, 0, 0],
                "A resource was acquired in a user's thread with APCs enabled: enter a critical \
                 region (KeEnterCriticalRegion) first, or the thread could be suspended while it \
                 holds it.",
            );
        }
        let kthread = self.current_kthread();
        if wait && !self.with_resource(resource, |owners| owners.holds.contains_key(&kthread)) {
            self.judge_lock(RESOURCE, resource, entry.mode());
        }
        if !self.with_resource(resource, |owners| owners.admits(kthread, entry)) {
            if !wait {
                return false;
            }
            if entry == Entry::Exclusive
                && self.with_resource(resource, |owners| owners.holds.contains_key(&kthread))
            {
                stop(
                    codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                    [0x1000, resource, 0, 0],
                    format!(
                        "The thread would wait for itself: it holds the resource at {resource:#x} \
                         shared and was to acquire it exclusive."
                    ),
                );
            }
            let count = |change: i32| {
                self.with_resource(resource, |owners| {
                    let waiting = if entry == Entry::Exclusive {
                        &mut owners.waiting_exclusive
                    } else {
                        &mut owners.waiting_shared
                    };
                    *waiting = waiting.wrapping_add_signed(change);
                });
            };
            count(1);
            let why = format!(
                "the resource at {resource:#x}, from {}",
                Site::here().describe()
            );
            loop {
                self.block_until(&why, &mut || {
                    executive().with_resource(resource, |owners| owners.admits(kthread, entry))
                });
                // Another thread that was admitted at the same moment may have run first.
                if self.with_resource(resource, |owners| owners.admits(kthread, entry)) {
                    break;
                }
            }
            count(-1);
        }
        self.with_resource(resource, |owners| {
            if owners.holds.is_empty() {
                owners.exclusive = entry == Entry::Exclusive;
            }
            *owners.holds.entry(kthread).or_default() += 1;
        });
        self.hold_shareable(RESOURCE, resource, entry.mode());
        self.publish(resource);
        true
    }

    fn release_resource(&self, resource: u64, kthread: u64) {
        let held = self.with_resource(resource, |owners| {
            let Some(holds) = owners.holds.get_mut(&kthread) else {
                return false;
            };
            *holds -= 1;
            if *holds == 0 {
                owners.holds.remove(&kthread);
            }
            if owners.holds.is_empty() {
                owners.exclusive = false;
            }
            true
        });
        if !held {
            let holder = self.holder_of(resource);
            stop(
                codes::RESOURCE_NOT_OWNED,
                [resource, kthread, 0, 0],
                format!(
                    "The resource at {resource:#x} was released by a thread that does not hold it \
                     ({}).",
                    holder.as_deref().unwrap_or("nobody does")
                ),
            );
        }
        self.unhold_of(kthread, resource);
        self.publish(resource);
    }

    fn holds_resource(&self, resource: u64, exclusive_only: bool) -> u32 {
        let kthread = self.current_kthread();
        self.with_resource(resource, |owners| {
            if exclusive_only && !owners.exclusive {
                0
            } else {
                owners.holds.get(&kthread).copied().unwrap_or(0)
            }
        })
    }
}

/// Makes a resource (a reader/writer lock) of storage for one.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExInitializeResourceLite(resource: *mut Resource) -> i32 {
    let executive = executive();
    executive.object_made(resource as u64, "ERESOURCE");
    let fresh = Owners {
        made_at: Site::here(),
        ..Owners::default()
    };
    let old = executive
        .resources
        .borrow()
        .known
        .insert(resource as u64, fresh);
    if old.is_some() {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0xD0, resource as u64, 0, 0],
            format!(
                "The resource at {:#x} was initialised twice: delete it first \
                 (ExDeleteResourceLite).",
                resource as u64
            ),
        );
    }
    // SAFETY: the driver hands over storage for an ERESOURCE.
    unsafe {
        let list = &raw mut (*resource).list;
        resource.write(std::mem::zeroed());
        (*resource).list = ListEntry {
            flink: list,
            blink: list,
        };
    }
    0
}

/// Makes a resource as new; nobody may hold it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReinitializeResourceLite(resource: *mut Resource) -> i32 {
    let executive = executive();
    let held = executive.with_resource(resource as u64, |owners| !owners.holds.is_empty());
    if held {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x1005, resource as u64, 0, 0],
            format!(
                "The resource at {:#x} was reinitialised while it is held.",
                resource as u64
            ),
        );
    }
    0
}

/// Ends a resource, which nobody may hold.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExDeleteResourceLite(resource: *mut Resource) -> i32 {
    let executive = executive();
    let held = executive.with_resource(resource as u64, |owners| !owners.holds.is_empty());
    if held {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x100B, resource as u64, 0, 0],
            format!(
                "The resource at {:#x} was deleted while it is held.",
                resource as u64
            ),
        );
    }
    executive
        .resources
        .borrow()
        .known
        .remove(&(resource as u64));
    executive.lock_begins_anew(resource as u64);
    0
}

/// Takes a resource for writing.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireResourceExclusiveLite(
    #[at(Resource)] resource: u64,
    wait: u8,
) -> u8 {
    u8::from(executive().acquire_resource(resource, wait != 0, Entry::Exclusive))
}

/// Takes a resource for reading.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireResourceSharedLite(
    #[at(Resource)] resource: u64,
    wait: u8,
) -> u8 {
    u8::from(executive().acquire_resource(resource, wait != 0, Entry::Shared))
}

/// Takes a resource for reading, before writers that wait.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireSharedStarveExclusive(
    #[at(Resource)] resource: u64,
    wait: u8,
) -> u8 {
    u8::from(executive().acquire_resource(resource, wait != 0, Entry::SharedStarvingExclusive))
}

/// Takes a resource for reading, after writers that wait.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExAcquireSharedWaitForExclusive(
    #[at(Resource)] resource: u64,
    wait: u8,
) -> u8 {
    u8::from(executive().acquire_resource(resource, wait != 0, Entry::Shared))
}

/// Releases a resource once.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseResourceLite(#[at(Resource)] resource: u64) {
    let executive = executive();
    executive.release_resource(resource, executive.current_kthread());
}

/// Releases a resource once, for the thread that took it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseResourceForThreadLite(
    #[at(Resource)] resource: u64,
    kthread: u64,
) {
    executive().release_resource(resource, kthread);
}

/// Turns a hold for writing into one for reading.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExConvertExclusiveToSharedLite(#[at(Resource)] resource: u64) {
    let executive = executive();
    if executive.holds_resource(resource, true) == 0 {
        stop(
            codes::RESOURCE_NOT_OWNED,
            [resource, executive.current_kthread(), 0, 0],
            format!(
                "The resource at {resource:#x} was to become shared, but this thread does not \
                 hold it exclusive."
            ),
        );
    }
    executive.with_resource(resource, |owners| owners.exclusive = false);
    executive.with_current(|thread| {
        for held in thread
            .held
            .iter_mut()
            .filter(|held| held.address == resource)
        {
            held.lock = Some(Mode::Shared);
        }
    });
    executive.publish(resource);
}

/// Tells whether this thread holds a resource for writing.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExIsResourceAcquiredExclusiveLite(
    #[at(Resource)] resource: u64,
) -> u8 {
    u8::from(executive().holds_resource(resource, true) > 0)
}

/// Returns how often this thread holds a resource.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExIsResourceAcquiredSharedLite(
    #[at(Resource)] resource: u64,
) -> u32 {
    executive().holds_resource(resource, false)
}

/// Returns how many writers wait for a resource.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExGetExclusiveWaiterCount(
    #[at(Resource)] resource: u64,
) -> u32 {
    executive().with_resource(resource, |owners| owners.waiting_exclusive)
}

/// Returns how many readers wait for a resource.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExGetSharedWaiterCount(#[at(Resource)] resource: u64) -> u32 {
    executive().with_resource(resource, |owners| owners.waiting_shared)
}

/// Enters a critical region and takes a resource for writing.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExEnterCriticalRegionAndAcquireResourceExclusive(
    #[at(Resource)] resource: u64,
) -> u64 {
    let executive = executive();
    executive.change_apc_disable(1);
    executive.acquire_resource(resource, true, Entry::Exclusive);
    executive.current_kthread()
}

/// Enters a critical region and takes a resource for reading.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExEnterCriticalRegionAndAcquireResourceShared(
    #[at(Resource)] resource: u64,
) -> u64 {
    let executive = executive();
    executive.change_apc_disable(1);
    executive.acquire_resource(resource, true, Entry::Shared);
    executive.current_kthread()
}

/// Releases a resource and leaves the critical region.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExReleaseResourceAndLeaveCriticalRegion(
    #[at(Resource)] resource: u64,
) {
    let executive = executive();
    executive.release_resource(resource, executive.current_kthread());
    executive.change_apc_disable(-1);
}
