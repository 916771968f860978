//! Deferred procedure calls: one queue, drained at `DISPATCH_LEVEL` whenever the IRQL falls below
//! it. Used by [`super::irql`] and [`super::timer`]; other modules queue through
//! [`Executive::queue_dpc`].

use std::collections::VecDeque;
use std::ops::Range;

use super::layout::{DPC, Dpc, SingleListEntry, THREADED_DPC};
use super::{Executive, InUse, Return, ThreadId};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{DISPATCH_LEVEL, codes, routine};
use crate::record::{Leak, Site};

/// `HighImportance`
const HIGH_IMPORTANCE: u8 = wdk_sys::_KDPC_IMPORTANCE::HighImportance as u8;
/// `MediumImportance`
const MEDIUM_IMPORTANCE: u8 = wdk_sys::_KDPC_IMPORTANCE::MediumImportance as u8;

struct Queued {
    kdpc: u64,
    queued_at: Site,
    /// Whose processor it was queued to, where that had not left `DISPATCH_LEVEL`.
    processor_of: Option<ThreadId>,
}

/// The processor's queue.
#[derive(Default)]
pub(super) struct Dpcs {
    queue: VecDeque<Queued>,
    running: bool,
}

impl Executive {
    /// Queues a KDPC; true when it was not queued yet. Below `DISPATCH_LEVEL` it runs at once.
    pub fn queue_dpc(&self, kdpc: u64, argument1: u64, argument2: u64) -> bool {
        let dpc = kdpc as *mut Dpc;
        // SAFETY: a KDPC is nonpaged memory of the driver's; where it is not, the fault is the
        // driver's and is reported as such.
        let (kind, routine, importance, queued) = unsafe {
            (
                (*dpc).kind,
                (*dpc).routine,
                (*dpc).importance,
                (*dpc).queue != 0,
            )
        };
        if (kind != DPC && kind != THREADED_DPC) || routine == 0 {
            stop(
                codes::TIMER_OR_DPC_INVALID,
                [1, kdpc, 0, 0],
                format!(
                    "The KDPC at {kdpc:#x} was queued but never initialised: call KeInitializeDpc \
                     first, and do not move it afterwards."
                ),
            );
        }
        if queued {
            return false;
        }
        // SAFETY: as above.
        unsafe {
            (*dpc).argument1 = argument1;
            (*dpc).argument2 = argument2;
            (*dpc).queue = 1;
        }
        let entry = Queued {
            kdpc,
            queued_at: Site::here(),
            processor_of: (self.irql() >= DISPATCH_LEVEL).then(|| self.current()),
        };
        {
            let mut dpcs = self.dpcs.borrow();
            if importance == HIGH_IMPORTANCE {
                dpcs.queue.push_front(entry);
            } else {
                dpcs.queue.push_back(entry);
            }
        }
        self.run_dpcs();
        true
    }

    /// How what a DPC runs is called: on the processor's stack for it.
    pub(super) fn as_dpc(&self) -> Return<'static> {
        Return {
            stack: Some(self.dpc_stack()),
            ..Return::default()
        }
    }

    /// Takes a KDPC out of the queue; true when it was in it.
    pub(super) fn remove_dpc(&self, kdpc: u64) -> bool {
        let removed = {
            let mut dpcs = self.dpcs.borrow();
            let position = dpcs.queue.iter().position(|queued| queued.kdpc == kdpc);
            position
                .and_then(|position| dpcs.queue.remove(position))
                .is_some()
        };
        if removed {
            // SAFETY: a queued KDPC is memory of the driver's.
            unsafe { (*(kdpc as *mut Dpc)).queue = 0 };
        }
        removed
    }

    /// Runs queued DPCs when the IRQL allows it; true when any ran.
    pub(super) fn run_dpcs(&self) -> bool {
        let irql = self.irql.get();
        if irql >= DISPATCH_LEVEL || self.delivering.get() {
            return false;
        }
        let wanted = self.has_device_timers() || !self.dpcs.borrow().queue.is_empty();
        if let Some(made) = self.leaves_dpcs_to_another(wanted) {
            return made;
        }
        let mut any = false;
        loop {
            if self.has_device_timers() && !self.dpcs.borrow().running {
                any = true;
                self.dpcs.borrow().running = true;
                self.set_level(DISPATCH_LEVEL);
                self.run_device_timers();
                self.set_level(irql);
                self.dpcs.borrow().running = false;
            }
            let kdpc = {
                let mut dpcs = self.dpcs.borrow();
                if dpcs.running {
                    return any;
                }
                let here = |queued: &Queued| !self.is_held_back(queued.processor_of);
                let first = dpcs.queue.iter().position(here);
                let Some(queued) = first.and_then(|first| dpcs.queue.remove(first)) else {
                    return any;
                };
                dpcs.running = true;
                queued.kdpc
            };
            any = true;
            self.set_level(DISPATCH_LEVEL);
            let dpc = kdpc as *mut Dpc;
            // SAFETY: a queued KDPC is memory of the driver's. It may be queued or freed again once
            // its routine runs, so all is read before.
            let (routine, arguments) = unsafe {
                (*dpc).queue = 0;
                (
                    (*dpc).routine,
                    [kdpc, (*dpc).context, (*dpc).argument1, (*dpc).argument2],
                )
            };
            // SAFETY: the driver gave this routine to KeInitializeDpc.
            unsafe { self.call_held_to(self.as_dpc(), "The DPC routine", routine, &arguments) };
            self.dpcs.borrow().running = false;
            self.set_level(irql);
            self.deliver_interrupts();
        }
    }

    pub(super) fn dpc_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let dpcs = self.dpcs.borrow();
        let queued = dpcs
            .queue
            .iter()
            .find(|queued| memory.contains(&queued.kdpc))?;
        Some(InUse {
            code: codes::TIMER_OR_DPC_INVALID,
            parameters: [1, queued.kdpc, memory.start, memory.end],
            what: format!(
                "the KDPC at {:#x}{}, which was queued at {} and has not run yet: take it out \
                 (KeRemoveQueueDpc) or wait for it (KeFlushQueuedDpcs) first",
                queued.kdpc,
                self.made_at(queued.kdpc),
                queued.queued_at.describe()
            ),
        })
    }

    pub(super) fn dpc_leaks(&self, leaks: &mut Vec<Leak>) {
        for queued in &self.dpcs.borrow().queue {
            leaks.push(Leak {
                kind: "queued DPC",
                what: format!("KDPC at {:#x}", queued.kdpc),
                taken_at: queued.queued_at.describe(),
            });
        }
    }

    fn initialize_dpc(&self, dpc: *mut Dpc, kind: u8, routine: u64, context: u64) {
        let queued = |queued: &Queued| queued.kdpc == dpc as u64;
        if self.dpcs.borrow().queue.iter().any(queued) {
            stop(
                codes::TIMER_OR_DPC_INVALID,
                [1, dpc as u64, 1, 0],
                format!(
                    "The KDPC at {:#x} was initialised while it is queued: remove it with \
                     KeRemoveQueueDpc first.",
                    dpc as u64
                ),
            );
        }
        self.object_made(dpc as u64, "KDPC");
        // SAFETY: the driver hands over storage for a KDPC.
        unsafe {
            dpc.write(Dpc {
                kind,
                importance: MEDIUM_IMPORTANCE,
                number: 0,
                list_entry: SingleListEntry {
                    next: std::ptr::null_mut(),
                },
                history: 0,
                routine,
                context,
                argument1: 0,
                argument2: 0,
                queue: 0,
            });
        }
    }
}

/// Makes a DPC of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeDpc(dpc: *mut Dpc, routine: u64, context: u64) {
    executive().initialize_dpc(dpc, DPC, routine, context);
}

/// Makes a threaded DPC of storage for one.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "it runs like an ordinary one, as on a system where threaded DPCs are switched off"
)]
pub(crate) unsafe extern "win64" fn KeInitializeThreadedDpc(
    dpc: *mut Dpc,
    routine: u64,
    context: u64,
) {
    executive().initialize_dpc(dpc, THREADED_DPC, routine, context);
}

/// Queues a DPC, unless it is queued already.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInsertQueueDpc(
    #[at(Dpc)] dpc: u64,
    argument1: u64,
    argument2: u64,
) -> u8 {
    u8::from(executive().queue_dpc(dpc, argument1, argument2))
}

/// Takes a DPC off the queue.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRemoveQueueDpc(#[at(Dpc)] dpc: u64) -> u8 {
    u8::from(executive().remove_dpc(dpc))
}

/// Returns when all DPCs that are queued have run.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeFlushQueuedDpcs() {
    let executive = executive();
    executive.run_dpcs();
    // One may be running whose thread was held back, and others behind it.
    executive.block_until("the deferred routines that were queued", &mut || {
        let dpcs = executive.dpcs.borrow();
        !dpcs.running && dpcs.queue.is_empty()
    });
}

/// Sets where a DPC goes in its queue.
#[routine(
    ntoskrnl,
    irql = any,
    fidelity = "the importance is stored; the queue stays first in, first out"
)]
pub(crate) unsafe extern "win64" fn KeSetImportanceDpc(dpc: *mut Dpc, importance: u32) {
    // SAFETY: an initialised KDPC of the driver's.
    unsafe { (*dpc).importance = importance as u8 };
}

/// Sets the processor a DPC runs on.
#[routine(ntoskrnl, irql = any, fidelity = "one processor")]
pub(crate) unsafe extern "win64" fn KeSetTargetProcessorDpc(dpc: *mut Dpc, number: i8) {
    if number != 0 {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, number as u64, 0, 0],
            format!(
                "KeSetTargetProcessorDpc named processor {number}; this machine has processor 0 \
                 only (see KeNumberProcessors)."
            ),
        );
    }
    // SAFETY: an initialised KDPC of the driver's. Numbers are biased so that 0 means "any
    // processor".
    unsafe { (*dpc).number = 32 };
}
