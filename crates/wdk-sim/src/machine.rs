//! One simulated machine: an instance of each room, and the one place where they find each other.
//!
//! A driver's call carries no reference to the machine that runs it, so the running machine is
//! found through [`machine`]. There is one at a time in a process: [`Machine::boot`] waits for the
//! one before to end.

use std::cell::{Cell, RefCell, RefMut};
use std::ops::Deref;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::cpu::DebugFilter;
use crate::executive::Executive;
use crate::hal::Hal;
use crate::injection::Injection;
use crate::io::Io;
use crate::loader::Images;
use crate::memory::Memory;
use crate::profile::Profile;
use crate::trace::Trace;

/// What takes a driver's debug output.
pub type DebugOutput = Box<dyn FnMut(&str) + Send>;

/// What a machine is made of.
pub struct Config {
    /// Which kernel is played.
    pub profile: Profile,
    /// From which every choice of the simulator follows: page placement, thread and interrupt
    /// order.
    pub seed: u64,
    /// Bytes of RAM, shared with the device models; a multiple of 1 MiB.
    pub ram: u64,
    /// Where the driver's debug output goes, a piece at a time as the driver prints it.
    pub debug_output: DebugOutput,
}

impl Default for Config {
    /// The newest kernel, 512 MiB of RAM (half of it beyond the reach of a 28-bit device), debug
    /// output on standard error.
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            seed: 1,
            ram: 512 << 20,
            debug_output: Box::new(|text| eprint!("{text}")),
        }
    }
}

/// State that only the thread holding the simulated processor touches.
///
/// # Invariants
/// Exactly one thread of the process holds the processor at a time (see [`crate::executive`]), and
/// the contents are borrowed by it alone. A borrow must not be held across a call into the driver,
/// which may come back.
pub struct KernelCell<T>(RefCell<T>);

// SAFETY: by the type's invariant no two threads reach the contents at once, and handing the
// processor over synchronises.
unsafe impl<T> Sync for KernelCell<T> {}
// SAFETY: as above: the contents move between threads only with the processor.
unsafe impl<T> Send for KernelCell<T> {}

impl<T> KernelCell<T> {
    /// Wraps `value`.
    pub const fn new(value: T) -> Self {
        Self(RefCell::new(value))
    }

    /// Borrows the contents. Panics (a defect of the simulator) when they are borrowed already.
    pub fn borrow(&self) -> RefMut<'_, T> {
        self.0.borrow_mut()
    }

    /// The contents, borrowed or not: for the end of a machine, whose threads may have been stopped
    /// in the middle of a borrow.
    pub fn seize(&self) -> *mut T {
        self.0.as_ptr()
    }
}

impl<T: Default> Default for KernelCell<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// One simulated machine.
pub struct Machine {
    /// Which kernel is played.
    pub profile: Profile,
    /// The images that were loaded.
    pub images: Images,
    /// Physical and virtual memory, pool, MDLs.
    pub memory: Memory,
    /// IRQL, threads, dispatcher objects.
    pub executive: Executive,
    /// Interrupts and DMA.
    pub hal: Hal,
    /// Drivers, devices, IRPs, PnP.
    pub io: Io,
    /// Counts of kernel calls.
    pub trace: Trace,
    /// Which call is to fail.
    pub injection: Injection,
    /// Which debug output is printed.
    pub debug_filter: DebugFilter,
    debug_output: KernelCell<DebugOutput>,
    random: Cell<u64>,
}

static CURRENT: AtomicPtr<Machine> = AtomicPtr::new(std::ptr::null_mut());
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The running machine. Panics when there is none: only rooms called on behalf of one may ask.
pub fn machine() -> &'static Machine {
    let current = CURRENT.load(Ordering::Acquire);
    assert!(!current.is_null(), "no simulated machine is running");
    // SAFETY: the pointer comes from a `Running`, which takes it back only when no thread of the
    // machine can run any more.
    unsafe { &*current }
}

/// A machine that has been booted; dropping it ends the machine.
pub struct Running {
    machine: &'static Machine,
    _one: MutexGuard<'static, ()>,
}

impl Deref for Running {
    type Target = Machine;
    fn deref(&self) -> &Machine {
        self.machine
    }
}

impl Machine {
    /// Makes a machine, once every earlier one of this process has ended. The calling thread holds
    /// its processor.
    ///
    /// # Errors
    /// When the host cannot give the memory asked for.
    pub fn boot(config: Config) -> Result<Running, crate::memory::MemoryError> {
        let one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        crate::cpu::install();
        let machine = Box::leak(Box::new(Self {
            profile: config.profile,
            images: Images::default(),
            memory: Memory::new(config.ram, config.profile, config.seed)?,
            executive: Executive::new(),
            hal: Hal::new(),
            io: Io::new(),
            trace: Trace::default(),
            injection: Injection::default(),
            debug_filter: DebugFilter::default(),
            debug_output: KernelCell::new(config.debug_output),
            random: Cell::new(config.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
        }));
        CURRENT.store(machine, Ordering::Release);
        machine.executive.adopt_host_thread();
        machine.memory.after_boot();
        machine.io.after_boot();
        Ok(Running { machine, _one: one })
    }

    /// Passes debug output on.
    pub fn debug_print(&self, text: &str) {
        (self.debug_output.borrow())(text);
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
}

impl Drop for Running {
    fn drop(&mut self) {
        // Threads still inside the driver are parked for good by `shut_down`; what they own stays,
        // so the machine itself is leaked when there are any, and freed otherwise.
        let idle = self.machine.executive.shut_down();
        CURRENT.store(std::ptr::null_mut(), Ordering::Release);
        self.machine.hal.power_off();
        self.machine.memory.release();
        if idle {
            let machine: *const Machine = self.machine;
            // SAFETY: the box was leaked by `boot`, `machine()` cannot find it any more, and no
            // thread of it is left.
            drop(unsafe { Box::from_raw(machine.cast_mut()) });
        }
    }
}

// SAFETY: the parts that are not `Sync` by themselves (`Cell`s of trace, injection and the random
// sequence) are touched only by the thread that holds the simulated processor.
unsafe impl Sync for Machine {}
