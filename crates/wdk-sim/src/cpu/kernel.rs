//! What the processor asks of the kernel that runs on it.

use super::DebugPort;
use crate::nt::routine::Irql;
use crate::record::{BugCheck, Slot};

/// The clocks that drivers read without a call.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// 100 ns since boot.
    pub interrupt_time: u64,
    /// 100 ns since 1601, UTC.
    pub system_time: u64,
    /// Timer interrupts since boot.
    pub ticks: u64,
}

/// The kernel that runs on the processor, as far as the processor needs it. Given at boot.
pub trait Kernel: Sync {
    /// The processor's level.
    fn irql(&self) -> u8;
    /// Moves to another level, as an instruction that writes `cr8` does.
    fn set_irql(&self, irql: u8);
    /// Stops the machine unless the level is one of these.
    fn require_irql(&self, levels: Irql);
    /// Reads the clocks, which takes a moment.
    fn clock(&self) -> Clock;
    /// Told before each routine that a driver calls, by its name: anything may happen in between.
    /// True when [`after_call`](Self::after_call) is to follow.
    fn before_call(&self, routine: &str) -> bool;
    /// Told when the routine has returned, and the driver has not gone on.
    fn after_call(&self);
    /// Reads `width` bytes from a port; nothing where no device has it.
    fn port_read(&self, port: u16, width: u8) -> Option<u32>;
    /// Writes to a port; false where no device has it.
    fn port_write(&self, port: u16, width: u8, value: u32) -> bool;
    /// Driver code goes round without a call: lets happen what happens on a real machine meanwhile.
    /// When the loop changes nothing (`idle`), up to whatever comes next, else as much as happens
    /// in a tick of the clock. False when nothing has happened.
    fn spins(&self, idle: bool) -> bool;
    /// Is the calling thread one of the machine's, which drivers run on?
    fn is_on_simulated_thread(&self) -> bool;
    /// Ends the machine with a report. The calling thread never runs again.
    fn stop(&self, report: BugCheck) -> !;
}

/// The processor's part of one machine.
pub struct Cpu {
    /// Where debug output goes, and which of it is printed.
    pub debug_port: DebugPort,
    kernel: &'static dyn Kernel,
}

pub(crate) static SLOT: Slot<Cpu> = Slot::new();

impl Cpu {
    /// A processor that runs `kernel`.
    pub fn new(debug_port: DebugPort, kernel: &'static dyn Kernel) -> Self {
        Self { debug_port, kernel }
    }
}

/// The debug port of the running machine.
pub(super) fn debug_port() -> &'static DebugPort {
    &SLOT.get().debug_port
}

/// The kernel whose drivers the calling thread runs, if it is a simulated thread.
pub(super) fn kernel_of_this_thread() -> Option<&'static dyn Kernel> {
    let kernel = SLOT.find()?.kernel;
    kernel.is_on_simulated_thread().then_some(kernel)
}

/// The kernel of the running machine.
pub(super) fn kernel() -> &'static dyn Kernel {
    SLOT.get().kernel
}
