//! IRQL, threads, dispatcher objects, DPCs, timers, work items, and the `Ke`, `Ex`, `Ps` and `Ob`
//! routines that stand on nothing else. Owns the one simulated processor.
//!
//! * `processor`, `lifecycle`, `linux_thread`: who holds the processor, hand-over, idle loop; how
//!   threads and the machine begin and end; the Linux threads under them.
//! * `irql`, `spinlock`, `list`: the processor's level and what is done at `DISPATCH_LEVEL`.
//! * `dispatcher`, `event`, `mutex`, `resource`, `push_lock`, `rundown`, `remove_lock`: what
//!   threads wait for. `lock_order`: in which order they take what they own.
//! * `dpc`, `timer`, `workitem`, `time`: deferred work and the machine's clock.
//! * `thread`, `stack`, `held`, `object`: system threads, their stacks, what they hold, references
//!   and handles.
//! * `serving`, `suspend`: which request a thread is in the dispatch routine of, and that its
//!   process has suspended it meanwhile.
//! * `freed`, `object_memory`: memory that objects lie in.
//! * `data`: exported variables.
//!
//! Every other module calls drivers through [`Executive::call_driver_routine`], which judges
//! whether the driver came back as it was called.

mod callback;
mod data;
mod dispatcher;
mod dpc;
mod driver_call;
mod escape;
mod etw;
mod etw_text;
mod event;
mod ex_timer;
mod freed;
mod handle_filter;
mod held;
mod held_back;
mod host;
mod irql;
mod layout;
mod lifecycle;
mod linux_thread;
mod list;
mod lock_order;
mod mutex;
mod notify;
mod object;
mod object_memory;
mod process;
mod processor;
mod push_lock;
mod remove_lock;
mod resource;
mod rundown;
mod serving;
mod shared_spin;
mod spin;
mod spinlock;
mod stack;
mod suspend;
#[cfg(test)]
mod tests;
mod thread;
mod time;
mod timer;
mod waitable;
mod workitem;

use std::cell::{Cell, OnceCell};

use crate::nt::{DISPATCH_LEVEL, PASSIVE_LEVEL};
use crate::record::{KernelCell, Leak, Slot};
use crate::space::space;

pub use driver_call::Return;
pub use etw::TraceSession;
pub use freed::{InUse, Occupants};
pub(crate) use layout::{AnsiString, UnicodeString, read_unicode};
pub(crate) use lock_order::CANCEL;
pub use object::{ObjectKind, ObjectOperations};
pub use serving::{Serving, Task};

/// Threads and the processor.
pub struct Executive {
    processor: processor::Processor,
    irql: Cell<u8>,
    /// Set while the HAL runs service routines: their own lowering of the IRQL must not start it
    /// again.
    delivering: Cell<bool>,
    /// Virtual time since boot, in 100 ns.
    clock: Cell<u64>,
    spin_locks: KernelCell<Vec<spinlock::HeldSpinLock>>,
    lock_order: KernelCell<lock_order::LockOrder>,
    dpcs: KernelCell<dpc::Dpcs>,
    timers: KernelCell<timer::Timers>,
    work: KernelCell<workitem::Work>,
    objects: KernelCell<object::Objects>,
    resources: KernelCell<resource::Resources>,
    remove_locks: KernelCell<remove_lock::RemoveLocks>,
    stacks: stack::Stacks,
    made: KernelCell<freed::Made>,
    notify: KernelCell<notify::Notify>,
    callbacks: KernelCell<callback::Callbacks>,
    etw: KernelCell<etw::Etw>,
    ex_timers: KernelCell<ex_timer::ExTimers>,
    handle_filters: KernelCell<handle_filter::HandleFilters>,
    variables: Cell<u64>,
    /// Calls of the kernel by the thread that runs, since it waited.
    calls_without_wait: Cell<u64>,
    held_back: held_back::HeldBack,
    /// State of the exploring sequence; 0 when not exploring.
    exploration: Cell<u64>,
    random: Cell<u64>,
    devices: OnceCell<&'static dyn Devices>,
    occupants: OnceCell<&'static dyn Occupants>,
}

// SAFETY: what is not `Sync` by itself (`Cell`s) is touched only by the thread that holds the
// simulated processor, and handing the processor over synchronises.
unsafe impl Sync for Executive {}

pub(crate) static SLOT: Slot<Executive> = Slot::new();

/// The executive of the running machine.
pub fn executive() -> &'static Executive {
    SLOT.get()
}

/// What the executive is told of interrupts and devices, by whoever has them.
pub trait Devices: Sync {
    /// Runs the service routines of asserted interrupts above the IRQL; true when any ran.
    fn deliver(&self) -> bool;
    /// Lets every device finish what it has begun, and delivers; true when an interrupt was
    /// delivered.
    fn settle(&self) -> bool;
    /// When the first of the devices that go by the machine's clock will finish something.
    fn next_due(&self) -> Option<u64>;
}

/// A simulated thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ThreadId(pub u32);

impl Executive {
    /// A processor at `PASSIVE_LEVEL` that nobody holds yet. The machine's random numbers follow
    /// from `seed`.
    pub fn new(seed: u64) -> Self {
        Self {
            processor: processor::Processor::new(),
            irql: Cell::new(PASSIVE_LEVEL),
            delivering: Cell::new(false),
            clock: Cell::new(0),
            spin_locks: KernelCell::new(Vec::new()),
            lock_order: KernelCell::new(lock_order::LockOrder::new(|address| {
                space().life(address)
            })),
            dpcs: KernelCell::new(dpc::Dpcs::default()),
            timers: KernelCell::new(timer::Timers::default()),
            work: KernelCell::new(workitem::Work::default()),
            objects: KernelCell::new(object::Objects::default()),
            resources: KernelCell::new(resource::Resources::default()),
            remove_locks: KernelCell::new(remove_lock::RemoveLocks::default()),
            stacks: stack::Stacks::default(),
            made: KernelCell::default(),
            notify: KernelCell::default(),
            callbacks: KernelCell::default(),
            etw: KernelCell::default(),
            ex_timers: KernelCell::default(),
            handle_filters: KernelCell::default(),
            variables: Cell::new(0),
            calls_without_wait: Cell::new(0),
            held_back: held_back::HeldBack::default(),
            exploration: Cell::new(0),
            devices: OnceCell::new(),
            occupants: OnceCell::new(),
            random: Cell::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
        }
    }

    /// Connects the devices, and whoever knows of objects in memory, once, before any driver runs.
    pub fn connect(&self, devices: &'static dyn Devices, occupants: &'static dyn Occupants) {
        assert!(
            self.devices.set(devices).is_ok() && self.occupants.set(occupants).is_ok(),
            "devices are connected once"
        );
    }

    fn devices(&self) -> &'static dyn Devices {
        *self.devices.get().expect("devices are connected at boot")
    }

    /// The next number of the machine's own sequence: the same for the same seed and history.
    pub fn random(&self) -> u64 {
        let mut x = self.random.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.random.set(x);
        x.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// The thread that holds the processor.
    pub fn current(&self) -> ThreadId {
        ThreadId(self.processor.current.get())
    }

    /// Explores other orders of events than the plain one, all following from `seed`: ready threads
    /// run in any order, a thread may lose the processor at any kernel call below `DISPATCH_LEVEL`,
    /// and interrupts arrive at any kernel call below theirs. Nothing ends it.
    pub fn set_exploration(&self, seed: Option<u64>) {
        self.exploration
            .set(seed.map_or(0, |seed| seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1));
    }

    /// Called for every kernel call of a driver before it is executed: the moments at which
    /// exploration lets something happen. True when something may happen after it, too.
    pub fn at_kernel_call(&self, routine: &str) -> bool {
        self.count_call();
        let explores = self.exploration.get() != 0;
        if explores {
            self.explore_here();
        }
        self.is_to_be_held_back(routine) || explores
    }

    /// Called when the routine of such a call has returned and the driver has not gone on.
    pub fn after_kernel_call(&self) {
        if !self.hold_back_here() && self.exploration.get() != 0 {
            self.preempt();
        }
    }

    #[cold]
    fn explore_here(&self) {
        if self.explore(4) == Some(0) {
            self.deliver_interrupts();
            self.run_dpcs();
        }
        self.preempt();
    }

    /// Lets other threads run, now and then.
    fn preempt(&self) {
        if self.irql() < DISPATCH_LEVEL
            && self.current() != ThreadId(processor::HOST)
            && self.explore(8) == Some(0)
        {
            self.yield_processor();
        }
    }

    /// A number below `bound` when exploring.
    fn explore(&self, bound: u64) -> Option<u64> {
        let mut x = self.exploration.get();
        if x == 0 {
            return None;
        }
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.exploration.set(x);
        Some((x.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) % bound)
    }

    /// What drivers still hold: threads, running timers, queued DPCs and work items, resources,
    /// remove locks.
    pub fn leaks(&self) -> Vec<Leak> {
        if self.processor.has_crashed() {
            return Vec::new();
        }
        let mut leaks = Vec::new();
        self.thread_leaks(&mut leaks);
        self.dpc_leaks(&mut leaks);
        self.timer_leaks(&mut leaks);
        self.work_leaks(&mut leaks);
        self.resource_leaks(&mut leaks);
        self.remove_lock_leaks(&mut leaks);
        self.spin_lock_leaks(&mut leaks);
        self.object_leaks(&mut leaks);
        self.notify_leaks(&mut leaks);
        self.callback_leaks(&mut leaks);
        self.handle_filter_leaks(&mut leaks);
        self.etw_leaks(&mut leaks);
        self.ex_timer_leaks(&mut leaks);
        leaks
    }
}
