//! `EX_TIMER`: timers that the kernel allocates. Each is a KDPC and a KTIMER of the simulator's.

use std::collections::BTreeMap;

use super::Executive;
use super::layout::{Dpc, Timer};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{PASSIVE_LEVEL, codes, routine};
use crate::record::{Leak, Site};

/// Where the KTIMER lies in the allocation. It begins with the KDPC, so that the routine of the DPC
/// gets the timer's own address as its first argument, as the callback of a timer does.
const KTIMER: u64 = 0x40;
const BYTES: u64 = 0x80;
const _: () = assert!(size_of::<Dpc>() as u64 <= KTIMER);
/// 100 ns in a millisecond.
const MILLISECOND: u64 = 10_000;

struct ExTimer {
    has_callback: bool,
    allocated_at: Site,
}

/// The timers that were allocated and not deleted.
#[derive(Default)]
pub(super) struct ExTimers(BTreeMap<u64, ExTimer>);

fn ktimer(timer: u64) -> *mut Timer {
    (timer + KTIMER) as *mut Timer
}

impl Executive {
    /// Whether the timer has a callback; a bugcheck where it is no timer.
    fn require_ex_timer(&self, what: &str, timer: u64) -> bool {
        if let Some(known) = self.ex_timers.borrow().0.get(&timer) {
            return known.has_callback;
        }
        stop(
            codes::TIMER_OR_DPC_INVALID,
            [0, timer, 0, 0],
            format!(
                "{what} was given {timer:#x}, which is no timer of ExAllocateTimer, or one that was \
                 deleted."
            ),
        )
    }

    fn cancel_ex_timer(&self, timer: u64) -> bool {
        self.remove_timer(ktimer(timer)) | self.remove_dpc(timer)
    }

    pub(super) fn ex_timer_leaks(&self, leaks: &mut Vec<Leak>) {
        for (timer, known) in &self.ex_timers.borrow().0 {
            leaks.push(Leak {
                kind: "timer",
                what: format!("EX_TIMER at {timer:#x}, not deleted with ExDeleteTimer"),
                taken_at: known.allocated_at.describe(),
            });
        }
    }
}

/// Allocates a timer.
#[routine(
    ntoskrnl,
    since = Windows10,
    irql <= DISPATCH_LEVEL,
    fails = Object => null,
    fidelity = "it cannot be waited for"
)]
pub(crate) unsafe extern "win64" fn ExAllocateTimer(
    callback: u64,
    context: u64,
    _attributes: u32,
) -> u64 {
    let executive = executive();
    let Some(timer) = executive.allocate_object(BYTES, "timer of ExAllocateTimer") else {
        return 0;
    };
    let timer = timer as u64;
    // SAFETY: the memory was made for both.
    unsafe {
        super::timer::KeInitializeTimerEx(ktimer(timer), 0);
        if callback != 0 {
            super::dpc::KeInitializeDpc(timer as *mut Dpc, callback, context);
        }
    }
    executive.ex_timers.borrow().0.insert(
        timer,
        ExTimer {
            has_callback: callback != 0,
            allocated_at: Site::here(),
        },
    );
    timer
}

/// Starts a timer.
#[routine(
    ntoskrnl,
    since = Windows10,
    irql <= DISPATCH_LEVEL,
    fidelity = "a period is rounded up to milliseconds; no tolerance makes it late"
)]
pub(crate) unsafe extern "win64" fn ExSetTimer(
    timer: u64,
    due: i64,
    period: i64,
    _parameters: u64,
) -> u8 {
    let executive = executive();
    let has_callback = executive.require_ex_timer("ExSetTimer", timer);
    if period < 0 {
        stop(
            codes::TIMER_OR_DPC_INVALID,
            [0, timer, period as u64, 0],
            format!("ExSetTimer was given the period {period}: it is not negative."),
        );
    }
    let was_set = executive.cancel_ex_timer(timer);
    let period = period.unsigned_abs().div_ceil(MILLISECOND);
    let period = u32::try_from(period).unwrap_or(u32::MAX);
    let dpc = if has_callback { timer } else { 0 };
    executive.set_timer(ktimer(timer), due, period, dpc);
    u8::from(was_set)
}

/// Stops a timer.
#[routine(ntoskrnl, since = Windows10, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExCancelTimer(timer: u64, _parameters: u64) -> u8 {
    let executive = executive();
    executive.require_ex_timer("ExCancelTimer", timer);
    u8::from(executive.cancel_ex_timer(timer))
}

/// Stops a timer and frees it.
#[routine(ntoskrnl, since = Windows10, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExDeleteTimer(
    timer: u64,
    cancel: u8,
    wait: u8,
    #[optional] parameters: *const wdk_sys::EXT_DELETE_PARAMETERS,
) -> u8 {
    let executive = executive();
    executive.require_ex_timer("ExDeleteTimer", timer);
    if wait != 0 && (cancel == 0 || executive.irql() != PASSIVE_LEVEL) {
        stop(
            codes::TIMER_OR_DPC_INVALID,
            [0, timer, u64::from(cancel), u64::from(executive.irql())],
            "ExDeleteTimer was told to wait: that takes Cancel too, and PASSIVE_LEVEL.",
        );
    }
    let was_set = executive.cancel_ex_timer(timer);
    executive.ex_timers.borrow().0.remove(&timer);
    executive.free_object(timer as *mut u8);
    if !parameters.is_null() {
        // SAFETY: the driver passes null or parameters.
        let (callback, context) = unsafe {
            (
                (*parameters)
                    .DeleteCallback
                    .map_or(0, |routine| routine as usize as u64),
                (*parameters).DeleteContext as u64,
            )
        };
        if callback != 0 {
            // SAFETY: the driver gave this routine to be called so.
            unsafe {
                executive.call_driver_routine("The timer's delete callback", callback, &[context]);
            }
        }
    }
    u8::from(was_set)
}
