//! One simulated machine: it assembles the parts, and puts each into its module's slot.
//!
//! There is one machine at a time in a process: [`Machine::boot`] waits for the one before to end.

use std::ops::{Deref, Range};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::cpu::{self, Clock, Cpu, DebugOutput, DebugPort, Kernel};
use crate::executive::{self, Executive, InUse, Occupants, TraceSession, executive};
use crate::hal::{self, Hal};
use crate::io::{self, Io, io};
use crate::loader::{self, Images};
use crate::memory::{self, Memory, memory};
use crate::nt::routine::Irql;
use crate::nt::{self, Profile};
use crate::record::{self, BugCheck, Record};
use crate::space::{self, MemoryError, Space};

/// What a machine is made of.
pub struct Config {
    /// Which kernel is played.
    pub profile: Profile,
    /// From which every choice of the simulator follows: page placement, thread and interrupt
    /// order.
    pub seed: u64,
    /// Drivers are loaded though they import what the kernel does not have.
    pub stub_imports: bool,
    /// Bytes of RAM, shared with the device models; a multiple of 1 MiB.
    pub ram: u64,
    /// Whether pageable memory is out of reach at `DISPATCH_LEVEL` and above.
    pub force_irql_checking: bool,
    /// How long a driver may use the host's processor without waiting for anything.
    pub spin_limit: Duration,
    /// Where the driver's debug output goes, a piece at a time as the driver prints it.
    pub debug_output: DebugOutput,
    /// Who listens to drivers' events.
    pub trace_session: Option<TraceSession>,
}

impl Default for Config {
    /// The newest kernel, 512 MiB of RAM (half of it beyond the reach of a 28-bit device), debug
    /// output on standard error.
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            seed: 1,
            stub_imports: false,
            ram: 512 << 20,
            force_irql_checking: true,
            spin_limit: Duration::from_secs(60),
            debug_output: Box::new(|text| eprint!("{text}")),
            trace_session: None,
        }
    }
}

/// One simulated machine: a part of each module, which finds it in its slot while the machine runs.
pub struct Machine {
    /// The images that were loaded.
    pub images: Images,
    /// RAM and the address spaces.
    pub space: Space,
    /// Pool, MDLs, mappings.
    pub memory: Memory,
    /// IRQL, threads, dispatcher objects.
    pub executive: Executive,
    /// Interrupts and DMA.
    pub hal: Hal,
    /// Drivers, devices, IRPs, PnP.
    pub io: Io,
    /// Counts of kernel calls, and which call is to fail.
    pub record: Record,
    /// Which debug output is printed; what the processor asks of the rest.
    pub cpu: Cpu,
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

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
    pub fn boot(config: Config) -> Result<Running, MemoryError> {
        let one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        cpu::install();
        cpu::set_spin_limit(config.spin_limit);
        nt::play(config.profile);
        let machine: &'static Self = Box::leak(Box::new(Self {
            images: Images::default(),
            space: Space::new(config.ram, config.seed, config.force_irql_checking)?,
            memory: Memory::new(config.profile),
            executive: Executive::new(config.seed),
            hal: Hal::new(),
            io: Io::new(),
            record: Record::default(),
            cpu: Cpu::new(DebugPort::new(config.debug_output), &Assembled),
        }));
        machine.executive.connect(&machine.hal, &Assembled);
        machine.space.connect(&machine.hal);
        machine.fill_slots();
        machine.executive.adopt_host_thread();
        machine.executive.trace_events(config.trace_session);
        machine.memory.after_boot();
        machine.io.after_boot();
        machine.io.stub_imports(config.stub_imports);
        Ok(Running { machine, _one: one })
    }

    fn fill_slots(&'static self) {
        record::SLOT.fill(&self.record);
        loader::SLOT.fill(&self.images);
        cpu::SLOT.fill(&self.cpu);
        executive::SLOT.fill(&self.executive);
        space::SLOT.fill(&self.space);
        memory::SLOT.fill(&self.memory);
        hal::SLOT.fill(&self.hal);
        io::SLOT.fill(&self.io);
    }
}

fn empty_slots() {
    io::SLOT.empty();
    hal::SLOT.empty();
    memory::SLOT.empty();
    space::SLOT.empty();
    executive::SLOT.empty();
    cpu::SLOT.empty();
    loader::SLOT.empty();
    record::SLOT.empty();
}

impl Drop for Running {
    fn drop(&mut self) {
        // Threads still inside the driver are parked for good by `shut_down`; what they own stays,
        // so the machine itself is leaked when there are any, and freed otherwise.
        let idle = self.machine.executive.shut_down();
        empty_slots();
        self.machine.hal.power_off();
        cpu::remove_all_windows();
        self.machine.space.release();
        if idle {
            let machine: *const Machine = self.machine;
            // SAFETY: the box was leaked by `boot`, no slot leads to it any more, and no thread of
            // it is left.
            drop(unsafe { Box::from_raw(machine.cast_mut()) });
        }
    }
}

/// The kernel as the processor sees it: the modules above it, put together.
struct Assembled;

impl Occupants for Assembled {
    fn in_use_within(&self, freed: &Range<u64>) -> Option<InUse> {
        io().irp_within(freed)
            .or_else(|| memory().in_use_within(freed))
    }

    fn forget_within(&self, freed: &Range<u64>) {
        io().forget_irps_within(freed);
    }
}

impl Kernel for Assembled {
    fn irql(&self) -> u8 {
        executive().irql()
    }

    fn set_irql(&self, irql: u8) {
        let executive = executive();
        if irql > executive.irql() {
            executive.raise_irql(irql);
        } else {
            executive.lower_irql(irql);
        }
    }

    fn require_irql(&self, levels: Irql) {
        executive().require_levels(levels);
    }

    fn clock(&self) -> Clock {
        let executive = executive();
        // Looking at the time lets it pass, so the second reading is of the same moment.
        let system_time = executive.system_time();
        let interrupt_time = executive.now();
        Clock {
            interrupt_time,
            system_time,
            ticks: interrupt_time / executive.time_increment(),
        }
    }

    fn before_call(&self, routine: &str) -> bool {
        let switches = executive().at_kernel_call(routine);
        io().at_kernel_call();
        switches
    }

    fn after_call(&self) {
        executive().after_kernel_call();
    }

    fn port_read(&self, port: u16, width: u8) -> Option<u32> {
        hal::hal().port_read(port, width)
    }

    fn port_write(&self, port: u16, width: u8, value: u32) -> bool {
        hal::hal().port_write(port, width, value)
    }

    fn spins(&self, idle: bool) -> bool {
        executive().while_spinning(idle)
    }

    fn is_on_simulated_thread(&self) -> bool {
        !executive().is_host_thread()
    }

    fn stop(&self, report: BugCheck) -> ! {
        executive().crash(report)
    }
}
