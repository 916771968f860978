//! [`Causes`]: the service routine of devices that say in a register why they interrupt.

use core::sync::atomic::{AtomicU32, Ordering};

use super::{Claim, Interrupt, InterruptHandler};
use crate::mmio::{IoSpaceMapping, Register, RegisterMap, access};

/// The registers by which a device says why it interrupts, and is told that its driver knows. A
/// pair of register constants with the mapping they are in is one:
///
/// ```
/// use wdk::interrupt::{CauseRegisters, Deferred};
/// use wdk::mmio::IoSpaceMapping;
///
/// wdk::registers! {
///     /// An imaginary device.
///     // SAFETY: no register makes the device access memory.
///     pub unsafe struct Chip: 0x100 {
///         /// A bit for each cause.
///         CAUSES: u32 @ 0x10, read;
///         /// A one takes the cause away.
///         ACKNOWLEDGE: u32 @ 0x14, write;
///     }
/// }
///
/// fn registers(chip: &IoSpaceMapping<Chip>) -> impl CauseRegisters {
///     (chip, Chip::CAUSES, Chip::ACKNOWLEDGE)
/// }
/// # fn main() { let _ = registers; }
/// ```
///
/// # Safety
/// The functions may be called at any IRQL.
pub unsafe trait CauseRegisters: Send + Sync + Copy {
    /// Reads the causes: a bit for each, all of them set when the device is gone.
    fn causes(&self) -> u32;

    /// Tells the device that these causes are known.
    fn acknowledge(&self, causes: u32);
}

// SAFETY: register accesses are possible at any IRQL.
unsafe impl<M, const CAUSES: usize, const ACKNOWLEDGE: usize, R, W> CauseRegisters
    for (
        &IoSpaceMapping<M>,
        Register<M, u32, CAUSES, R>,
        Register<M, u32, ACKNOWLEDGE, W>,
    )
where
    M: RegisterMap + Send + Sync,
    R: access::Readable + Send + Sync,
    W: access::Writable + Send + Sync,
{
    #[inline]
    fn causes(&self) -> u32 {
        self.0.read(self.1)
    }

    #[inline]
    fn acknowledge(&self, causes: u32) {
        self.0.write(self.2, causes);
    }
}

/// What a driver does about the causes of an interrupt, once the service routine has taken them
/// from the device.
///
/// ```
/// use wdk::interrupt::Deferred;
/// use wdk::sync::CommandSlot;
///
/// /// Completes the command that the device has finished.
/// struct Complete<'d>(&'d CommandSlot);
///
/// impl Deferred for Complete<'_> {
///     fn deferred(&self, causes: u32) {
///         self.0.complete(causes);
///     }
/// }
/// ```
pub trait Deferred: Send + Sync {
    /// Does what is left to do about `causes`: those of one interrupt or of several, at least one.
    ///
    /// # IRQL
    /// `DISPATCH_LEVEL`.
    fn deferred(&self, causes: u32);
}

impl<F: Fn(u32) + Send + Sync> Deferred for F {
    #[inline]
    fn deferred(&self, causes: u32) {
        self(causes);
    }
}

/// A service routine: reads the causes, leaves the interrupt to others when there are none or the
/// device is gone, acknowledges them, and has [`Deferred`] look at them.
pub struct Causes<'d, R, D> {
    registers: R,
    pending: AtomicU32,
    count: &'d InterruptCount,
    deferred: D,
}

impl<'d, R: CauseRegisters, D: Deferred> Causes<'d, R, D> {
    pub(crate) const fn new(registers: R, deferred: D, count: &'d InterruptCount) -> Self {
        Self {
            registers,
            pending: AtomicU32::new(0),
            count,
            deferred,
        }
    }
}

/// How often a device has interrupted.
#[derive(Debug, Default)]
pub struct InterruptCount(AtomicU32);

impl InterruptCount {
    /// The number of interrupts since the device was started, modulo 2^32.
    ///
    /// # IRQL
    /// Any.
    #[must_use]
    pub fn get(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

// SAFETY: the service routine accesses registers and atomics, nothing else.
unsafe impl<R: CauseRegisters, D: Deferred> InterruptHandler for Causes<'_, R, D> {
    type State = ();

    #[inline]
    fn interrupt(&self, (): &mut ()) -> Claim {
        let causes = self.registers.causes();
        if causes == 0 || causes == u32::MAX {
            return Claim::NotOurs;
        }
        self.registers.acknowledge(causes);
        self.pending.fetch_or(causes, Ordering::Release);
        // The service routine runs on one processor at a time, and nobody else writes this.
        let count = &self.count.0;
        count.store(
            count.load(Ordering::Relaxed).wrapping_add(1),
            Ordering::Relaxed,
        );
        Claim::Defer
    }

    #[inline]
    fn deferred(&self, _: &Interrupt<Self>) {
        let causes = self.pending.swap(0, Ordering::Acquire);
        if causes != 0 {
            self.deferred.deferred(causes);
        }
    }
}
