//! IRQL, threads, dispatcher objects, DPCs, timers, work items, and the `Ke`, `Ex`, `Ps`, `Ob` and `Rtl` routines that stand on
//! nothing else. Owns the one simulated processor.

use crate::bugcheck::BugCheck;
use crate::leak::Leak;
use crate::routine::Routine;

/// The routines of this room.
pub(crate) const ROUTINES: &[Routine] = &[];

/// `PASSIVE_LEVEL`
pub const PASSIVE_LEVEL: u8 = 0;
/// `APC_LEVEL`
pub const APC_LEVEL: u8 = 1;
/// `DISPATCH_LEVEL`
pub const DISPATCH_LEVEL: u8 = 2;

/// Threads and the processor.
pub struct Executive {}

/// A simulated thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ThreadId(pub u32);

impl Executive {
    /// A processor at `PASSIVE_LEVEL` that nobody holds yet.
    pub fn new() -> Self {
        unimplemented!()
    }
    /// The calling Linux thread becomes the host thread and holds the processor.
    pub fn adopt_host_thread(&self) {
        unimplemented!()
    }
    /// Ends the machine with a report: the calling thread parks for good, the host thread's current (and every later) wait returns it.
    pub fn crash(&self, _report: BugCheck) -> ! {
        unimplemented!()
    }
    /// The report the machine ended with, if it did.
    pub fn crashed(&self) -> Option<BugCheck> {
        unimplemented!()
    }
    /// Ends all threads that are not inside driver code; true when none is left inside.
    pub fn shut_down(&self) -> bool {
        unimplemented!()
    }

    /// Makes a thread, ready to run `body` in simulated context: a caller in user mode or a system thread. It first runs when the
    /// processor is handed to it.
    pub fn spawn(
        &self,
        _name: &str,
        _user_mode: bool,
        _body: Box<dyn FnOnce() + Send>,
    ) -> ThreadId {
        unimplemented!()
    }
    /// On the host thread: runs simulated threads until `done()` (asked at each hand-over), or the machine crashes.
    ///
    /// # Errors
    /// The report of the crash.
    pub fn run_until(&self, _done: &mut dyn FnMut() -> bool) -> Result<(), BugCheck> {
        unimplemented!()
    }
    /// On a simulated thread: waits until `ready()`, letting others run; `why` names it in a deadlock report. For the simulator's own waits.
    pub fn block_until(&self, _why: &str, _ready: &mut dyn FnMut() -> bool) {
        unimplemented!()
    }
    /// The thread that holds the processor.
    pub fn current(&self) -> ThreadId {
        unimplemented!()
    }
    /// The KTHREAD (in system space) of the current thread.
    pub fn current_kthread(&self) -> u64 {
        unimplemented!()
    }
    /// Is the current thread a caller in user mode (`ExGetPreviousMode` of the request it makes)?
    pub fn previous_mode_is_user(&self) -> bool {
        unimplemented!()
    }

    /// The processor's IRQL.
    pub fn irql(&self) -> u8 {
        unimplemented!()
    }
    /// Raises the IRQL; returns the old one. Lowering by it is a bugcheck.
    pub fn raise_irql(&self, _new: u8) -> u8 {
        unimplemented!()
    }
    /// Lowers the IRQL and delivers what was held back by it: interrupts, then DPCs.
    pub fn lower_irql(&self, _new: u8) {
        unimplemented!()
    }
    /// A bugcheck naming the running routine when the IRQL is above `highest`.
    pub fn require_irql(&self, _highest: u8) {
        unimplemented!()
    }
    /// Queues a KDPC; true when it was not queued yet.
    pub fn queue_dpc(&self, _kdpc: u64, _argument1: u64, _argument2: u64) -> bool {
        unimplemented!()
    }
    /// Sets a KEVENT the simulator made or a driver handed over.
    pub fn set_event(&self, _kevent: u64) {
        unimplemented!()
    }
    /// Virtual time since boot in 100 ns units.
    pub fn now(&self) -> u64 {
        unimplemented!()
    }
    /// What drivers still hold: threads, running timers, queued DPCs and work items.
    pub fn leaks(&self) -> Vec<Leak> {
        unimplemented!()
    }
}
