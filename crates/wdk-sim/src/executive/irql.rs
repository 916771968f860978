//! The processor's IRQL: raising, lowering, what is delivered on the way down, and the rules about
//! it. Interrupts are delivered by [`super::Devices`].

use super::Executive;
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::routine::Irql;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, HIGH_LEVEL, codes};
use crate::space::space;

use crate::nt::routine;

/// An IRQL as the documentation names it.
pub(super) fn name(irql: u8) -> String {
    match irql {
        0 => "PASSIVE_LEVEL".into(),
        1 => "APC_LEVEL".into(),
        2 => "DISPATCH_LEVEL".into(),
        15 => "HIGH_LEVEL".into(),
        device => format!("IRQL {device}"),
    }
}

pub(super) fn running_routine() -> &'static str {
    crate::cpu::call_site().map_or("the simulator", |site| site.routine)
}

impl Executive {
    /// The processor's IRQL.
    pub fn irql(&self) -> u8 {
        self.irql.get()
    }

    /// Moves to another level, with what follows of it for pageable memory and nothing else.
    pub(super) fn set_level(&self, irql: u8) {
        let raised = irql >= DISPATCH_LEVEL;
        if raised != (self.irql.replace(irql) >= DISPATCH_LEVEL) {
            space().paging().set_raised(raised);
        }
    }

    /// Raises the IRQL; returns the old one. Lowering by it is a bugcheck.
    pub fn raise_irql(&self, new: u8) -> u8 {
        let old = self.irql.get();
        if new < old {
            stop(
                codes::IRQL_NOT_GREATER_OR_EQUAL,
                [u64::from(old), u64::from(new), 0, 0],
                format!(
                    "The IRQL was to be raised to {} while it is {}: raising must not lower it.",
                    name(new),
                    name(old)
                ),
            );
        }
        self.check_level(new);
        self.set_level(new);
        old
    }

    /// Lowers the IRQL and delivers what was held back by it: interrupts, then DPCs. Runs driver
    /// code.
    pub fn lower_irql(&self, new: u8) {
        let old = self.irql.get();
        if new > old {
            stop(
                codes::IRQL_NOT_LESS_OR_EQUAL,
                [u64::from(new), u64::from(old), 0, 0],
                format!(
                    "The IRQL was to be lowered to {} while it is {}: lowering must not raise it.",
                    name(new),
                    name(old)
                ),
            );
        }
        if new < DISPATCH_LEVEL
            && let Some(held) = self.held_spin_lock()
        {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x32, u64::from(new), 0, 0],
                format!(
                    "The IRQL was lowered to {} with {held} still held: release the spin lock \
                     first.",
                    name(new)
                ),
            );
        }
        self.set_level(new);
        if old == new {
            return;
        }
        if old > DISPATCH_LEVEL {
            self.deliver_interrupts();
        }
        self.run_dpcs();
    }

    fn check_level(&self, irql: u8) {
        if irql > HIGH_LEVEL {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x30, u64::from(self.irql.get()), u64::from(irql), 0],
                format!(
                    "IRQL {irql} does not exist: x64 has 0 to 15. The value to lower to must be \
                     the one that raising returned."
                ),
            );
        }
    }

    /// A bugcheck naming the running routine when the IRQL is above `highest`.
    #[inline]
    pub fn require_irql(&self, highest: u8) {
        if self.irql.get() > highest {
            self.irql_too_high(highest);
        }
    }

    #[cold]
    fn irql_too_high(&self, highest: u8) -> ! {
        let irql = self.irql.get();
        let mut rule = format!(
            "{} was called at {}; it may be called at {} at most.",
            running_routine(),
            name(irql),
            name(highest)
        );
        if let Some(held) = self.held_spin_lock() {
            rule += &format!(" The driver holds {held}.");
        }
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x121, u64::from(irql), u64::from(highest), 0],
            rule,
        )
    }

    /// A bugcheck naming the running routine when the IRQL is none of `levels`.
    #[inline]
    pub fn require_levels(&self, levels: Irql) {
        let irql = self.irql.get();
        if irql < levels.lowest {
            self.irql_too_low(levels);
        }
        self.require_irql(levels.highest);
    }

    #[cold]
    fn irql_too_low(&self, levels: Irql) -> ! {
        let irql = self.irql.get();
        let above = if levels.lowest == levels.highest {
            ""
        } else {
            " or above"
        };
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x122, u64::from(irql), u64::from(levels.lowest), 0],
            format!(
                "{} was called at {}; it must be called at {}{above}.",
                running_routine(),
                name(irql),
                name(levels.lowest)
            ),
        )
    }

    /// A bugcheck when the current thread may not wait here.
    pub(super) fn require_wait(&self, verb: &str, what: &str) {
        let irql = self.irql.get();
        if irql > APC_LEVEL {
            let held = self
                .held_spin_lock()
                .map(|held| format!(" The driver holds {held}."))
                .unwrap_or_default();
            stop(
                codes::IRQL_NOT_LESS_OR_EQUAL,
                [0, u64::from(irql), 0, 0],
                format!(
                    "A thread was to {verb} {what} at {}: it may wait at APC_LEVEL at most.{held}",
                    name(irql)
                ),
            );
        }
        if let Some(held) = self.held_spin_lock() {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x37, 0, 0, 0],
                format!("A thread was to {verb} {what} while it holds {held}."),
            );
        }
    }

    /// Runs the service routines of asserted interrupts above the IRQL, unless that is what the
    /// processor is doing; true when any ran.
    pub(super) fn deliver_interrupts(&self) -> bool {
        if self.irql.get() >= HIGH_LEVEL || self.delivering.replace(true) {
            return false;
        }
        let any = self.devices().deliver();
        self.delivering.set(false);
        if any {
            self.run_dpcs();
        }
        any
    }

    /// Lets devices finish what they have begun, and delivers; true when an interrupt was
    /// delivered.
    pub(super) fn settle_devices(&self) -> bool {
        if self.delivering.replace(true) {
            return false;
        }
        let any = self.devices().settle();
        self.delivering.set(false);
        if any {
            self.run_dpcs();
        }
        any
    }
}

/// Raises the IRQL and returns the one before.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KfRaiseIrql(new: u8) -> u8 {
    executive().raise_irql(new)
}

/// Lowers the IRQL; what it held back is delivered: interrupts, then DPCs.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeLowerIrql(new: u8) {
    executive().lower_irql(new);
}

/// Raises the IRQL to `DISPATCH_LEVEL` and returns the one before.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRaiseIrqlToDpcLevel() -> u8 {
    executive().raise_irql(DISPATCH_LEVEL)
}

/// Returns the processor's IRQL.
#[routine(
    ntoskrnl,
    until = Nt52,
    irql = any,
    header = "an inline function over cr8",
    fidelity = "full"
)]
pub(crate) unsafe extern "win64" fn KeGetCurrentIrql() -> u8 {
    executive().irql()
}
