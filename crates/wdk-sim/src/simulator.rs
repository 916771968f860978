//! The front door: a simulated machine, its drivers, devices and callers, without a line of
//! `unsafe`. Tests, the command and the demo use this and nothing else of the crate; it calls every
//! room, and no room calls it.
//!
//! Everything that runs driver code runs on a simulated thread, and the call that asked for it
//! returns when that thread is done or when the machine has stopped. A machine that stopped answers
//! every later call with the same [`SimError::BugCheck`].
//!
//! ```no_run
//! use wdk_sim::devices::edu::EduOptions;
//! use wdk_sim::simulator::{Simulator, Uuid};
//!
//! # fn main() -> Result<(), wdk_sim::simulator::SimError> {
//! let simulator = Simulator::builder().seed(7).edu(EduOptions::default()).build()?;
//! let driver = simulator.load("target/sample_driver.sys")?;
//! let device = simulator.devices()[0];
//! simulator.add_device(&driver, device)?;
//! simulator.start(device)?;
//! {
//!     let class = Uuid::from_u128(0x0a6f2c4e_93b1_4d57_8e1d_5c7b20f4a9d3);
//!     let file = simulator.open_interface(class, 0)?;
//!     let answer = file.ioctl(0x0022_2000, &[], 24)?;
//!     assert!(answer.status.is_success(), "{}", answer.status);
//! }
//! simulator.remove(device)?;
//! simulator.unload(driver)?;
//! let report = simulator.finish()?;
//! assert!(report.leaks.is_empty());
//! # Ok(())
//! # }
//! ```

mod cost;
mod disk;
mod error;
mod event;
mod file;
mod moments;
mod parts;
mod pnp;
mod process;
mod user;
mod wmi;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub use crate::nt::routine::text as routine_table;
pub use uuid::Uuid;

pub use self::cost::Cost;
pub use self::error::SimError;
pub use self::event::UserEvent;
pub use self::file::{Completion, File, Pending, Request};
pub use self::parts::{Attachment, KernelMemory};
pub use self::user::UserBuffer;
pub use crate::hal::{InterruptLine, Statistics};
pub use crate::io::device_node::DeviceId;
pub use crate::io::error::IoError;
pub use crate::io::interruption::Interruption;
pub use crate::io::power::{DevicePower, SystemPower};
pub use crate::io::request::{CancelMoment, OpenOptions};
pub use crate::io::security::Caller;
pub use crate::io::status::NtStatus;
pub use crate::io::wmi::{WmiEvent, WmiInstance};
pub use crate::nt::{Profile, codes};
pub use crate::record::{BugCheck, Check, FailPoint, Failed, Injection, Leak, Trace};
pub use crate::space::{Protection, SYSTEM_START, USER_PROBE_ADDRESS};

use crate::cpu;
use crate::devices::qemu::{self, QemuFunction, QemuOptions};
use crate::devices::{PciDevice, edu::Edu, edu::EduOptions};
use crate::executive::TraceSession;
use crate::hal;
use crate::host::{HostError, qemu::SharedRam};
use crate::io::{driver::DriverId, io};
use crate::machine::{Config, Machine, Running};

/// Makes the functions of PCI devices, each with its number: 0 begins another device.
type MakePciDevices =
    Box<dyn FnOnce(SharedRam) -> Result<Vec<(u8, Box<dyn PciDevice>)>, HostError>>;

enum MakeDevices {
    Pci(MakePciDevices),
    /// With this hardware ID.
    Root(String),
}

/// Describes a machine before it is built.
#[derive(Default)]
pub struct Builder {
    config: Config,
    checks: Vec<Check>,
    devices: Vec<MakeDevices>,
}

impl Builder {
    /// Which NT kernel is played; the newest unless said otherwise.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.config.profile = profile;
        self
    }

    /// From which every choice of the machine follows. The same seed and the same calls give the
    /// same run.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.config.seed = seed;
        self
    }

    /// How long a driver may use the host's processor without waiting for anything before it is
    /// stopped; a minute unless said otherwise.
    #[must_use]
    pub fn spin_limit(mut self, limit: Duration) -> Self {
        self.config.spin_limit = limit;
        self
    }

    /// Loads drivers though they import what the played kernel does not have: the machine stops
    /// when such an import is called or read, and the report names it. Otherwise they are not
    /// loaded, as on Windows.
    #[must_use]
    pub fn stub_imports(mut self, on: bool) -> Self {
        self.config.stub_imports = on;
        self
    }

    /// Bytes of RAM, a multiple of 1 MiB.
    #[must_use]
    pub fn ram(mut self, bytes: u64) -> Self {
        self.config.ram = bytes;
        self
    }

    /// Whether pageable memory is out of reach at `DISPATCH_LEVEL` and above, as Driver Verifier's
    /// option of this name makes it: paged pool, and the sections of images that may be paged out.
    /// It is unless said otherwise.
    #[must_use]
    pub fn force_irql_checking(mut self, on: bool) -> Self {
        self.config.force_irql_checking = on;
        self
    }

    /// Judges something more than what always is. May be called several times.
    #[must_use]
    pub fn check(mut self, check: Check) -> Self {
        self.checks.push(check);
        self
    }

    /// Where the driver's debug output goes, a piece at a time; standard error unless said
    /// otherwise.
    #[must_use]
    pub fn debug_output(mut self, output: impl FnMut(&str) + Send + 'static) -> Self {
        self.config.debug_output = Box::new(output);
        self
    }

    /// Listens to the events (ETW) of every driver's provider: to those of this level (1 is the
    /// gravest, 5 takes all) that have one of the keywords, or none of their own. `output` is given
    /// each event, as a line; see `wdk::etw`.
    #[must_use]
    pub fn trace_events(
        mut self,
        level: u8,
        keywords: u64,
        output: impl FnMut(&str) + Send + 'static,
    ) -> Self {
        self.config.trace_session = Some(TraceSession {
            level,
            keywords,
            output: Box::new(output),
        });
        self
    }

    /// Plugs in a device that needs nothing of the machine. Devices get their [`DeviceId`]s in the
    /// order they are plugged in.
    #[must_use]
    pub fn device(self, device: Box<dyn PciDevice>) -> Self {
        self.device_with(|_| Ok(device))
    }

    /// Plugs in a device that shares the machine's RAM.
    #[must_use]
    pub fn device_with(
        mut self,
        make: impl FnOnce(SharedRam) -> Result<Box<dyn PciDevice>, HostError> + 'static,
    ) -> Self {
        let make = |ram| Ok(vec![(0, make(ram)?)]);
        self.devices.push(MakeDevices::Pci(Box::new(make)));
        self
    }

    /// Plugs in PCI devices of QEMU's, in a QEMU process of their own. Each function gets a
    /// [`DeviceId`]; those of one device follow one another.
    #[must_use]
    pub fn qemu(mut self, options: QemuOptions) -> Self {
        let make = move |ram| {
            let functions = qemu::start(ram, &options)?.into_iter();
            let boxed = |function: QemuFunction| {
                (
                    function.function(),
                    Box::new(function) as Box<dyn PciDevice>,
                )
            };
            Ok(functions.map(boxed).collect())
        };
        self.devices.push(MakeDevices::Pci(Box::new(make)));
        self
    }

    /// Adds a root-enumerated device: one without hardware or resources, which the PnP manager
    /// itself reports with this hardware ID, such as `ROOT\EXAMPLE`.
    #[must_use]
    pub fn root_device(mut self, hardware_id: &str) -> Self {
        self.devices.push(MakeDevices::Root(hardware_id.to_owned()));
        self
    }

    /// Plugs in QEMU's educational device, in a QEMU process of its own.
    #[must_use]
    pub fn edu(self, options: EduOptions) -> Self {
        self.device_with(move |ram| Ok(Box::new(Edu::start(ram, &options)?)))
    }

    /// Boots the machine, once every earlier one of this process has ended.
    ///
    /// # Errors
    /// When the host has not the memory, or a device cannot be started.
    pub fn build(self) -> Result<Simulator, SimError> {
        let running = Machine::boot(self.config)?;
        for check in self.checks {
            running.record.checks.set(check, true);
            if check == Check::DoubleFetch {
                cpu::watch_fetches(true);
            }
        }
        let (file, length) = running.space.ram();
        let mut devices = Vec::new();
        for make in self.devices {
            let make = match make {
                MakeDevices::Pci(make) => make,
                MakeDevices::Root(hardware) => {
                    devices.push(running.io.root_device(&hardware));
                    continue;
                }
            };
            let mut first = None;
            for (number, device) in make(SharedRam { file, length })? {
                let how = hal::Attachment {
                    function_of: first.filter(|_| number != 0).map(|first| (first, number)),
                    ..hal::Attachment::default()
                };
                let function = running.hal.attach_with(device, how);
                if number == 0 {
                    first = Some(function);
                }
                devices.push(running.io.pci_device(function));
            }
        }
        Ok(Simulator {
            devices,
            machine: running,
        })
    }
}

/// A driver that was loaded. It stays loaded until [`Simulator::unload`].
#[derive(Debug)]
#[must_use = "the driver stays loaded until it is handed to `Simulator::unload`"]
pub struct Driver {
    pub(crate) id: DriverId,
    name: String,
}

impl Driver {
    /// The name of its service: the file's name without extension.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// How a machine ended.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the drivers still held.
    pub leaks: Vec<Leak>,
    /// The calls drivers made, by routine.
    pub calls: BTreeMap<&'static str, u64>,
    /// A hash over the calls and their order: equal for equal runs.
    pub fingerprint: u64,
    /// What is worth knowing and no fault: ports that no device has, what this host refused.
    pub notes: Vec<String>,
}

/// A simulated machine.
pub struct Simulator {
    devices: Vec<DeviceId>,
    machine: Running,
}

impl Simulator {
    /// Begins the description of a machine.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Loads the driver in the file at `path`: maps it, binds its imports, runs its `DriverEntry`.
    /// Imports from another driver are bound to that driver's exports, if it is loaded already. A
    /// driver that exports `DllInitialize` is a library for others: that is called instead, and
    /// `DllUnload` at its end.
    ///
    /// # Errors
    /// When the file is no driver image, imports what the played kernel does not have, or its
    /// `DriverEntry` fails. Nothing of it stays loaded then.
    pub fn load(&self, path: impl AsRef<Path>) -> Result<Driver, SimError> {
        self.alive()?;
        let path = path.as_ref();
        let (id, name) = self.machine.io.map_driver(path)?;
        self.run("System", false, move || io().enter_driver(id))??;
        Ok(Driver { id, name })
    }

    /// Unloads a driver and reports what it, or an earlier one, still holds.
    ///
    /// # Errors
    /// When the driver has no unload routine, or still has devices to serve or files open.
    pub fn unload(&self, driver: Driver) -> Result<Vec<Leak>, SimError> {
        let id = driver.id;
        Ok(self.run("System", false, move || io().unload_driver(id))??)
    }

    /// Sets a number in the machine's registry, making its key where it is missing: a driver's
    /// parameter, before it is loaded. A service's key is
    /// `\Registry\Machine\System\CurrentControlSet\Services\<name>`.
    pub fn set_registry_number(&self, key: &str, name: &str, value: u32) {
        self.machine.io.set_registry_number(key, name, value);
    }

    /// As [`set_registry_number`](Self::set_registry_number), with bytes (`REG_BINARY`).
    pub fn set_registry_bytes(&self, key: &str, name: &str, bytes: &[u8]) {
        self.machine.io.set_registry_bytes(key, name, bytes);
    }

    /// Lets a device signal by message from its next start on, as its driver's INF does: with
    /// `MSISupported`, and with `MessageNumberLimit` if there is a limit.
    pub fn support_messages(&self, device: DeviceId, limit: Option<u32>) {
        self.machine.io.support_messages(device, limit);
    }

    /// The devices that the builder was given, in its order.
    #[must_use]
    pub fn devices(&self) -> &[DeviceId] {
        &self.devices
    }

    /// The symbolic links of the enabled interfaces of a class, in the order of registration; none
    /// on a machine that has stopped.
    #[must_use]
    pub fn interfaces(&self, class: Uuid) -> Vec<String> {
        if self.alive().is_err() {
            return Vec::new();
        }
        self.machine.io.enabled_interfaces(class)
    }

    /// Opens a device by a name such as `\\.\Example`, `\DosDevices\Example` or `\Device\Example`,
    /// for reading and writing.
    ///
    /// # Errors
    /// When there is no such name, or the driver refuses.
    pub fn open(&self, name: &str) -> Result<File<'_>, SimError> {
        self.open_with(name, OpenOptions::default())
    }

    /// Opens the `n`th enabled interface (counting from 0) of a class.
    ///
    /// # Errors
    /// When there are fewer, or the driver refuses.
    pub fn open_interface(&self, class: Uuid, n: usize) -> Result<File<'_>, SimError> {
        self.alive()?;
        let enabled = self.interfaces(class);
        let name = enabled.get(n).ok_or(SimError::NoInterface {
            class,
            wanted: n,
            enabled: enabled.len(),
        })?;
        self.open(name)
    }

    /// Opens a device with options of choice.
    ///
    /// # Errors
    /// When there is no such name, or the driver refuses.
    pub fn open_with(&self, name: &str, options: OpenOptions) -> Result<File<'_>, SimError> {
        let wanted = name.to_owned();
        let file = self.run("caller", true, move || io().open(&wanted, options))??;
        Ok(File::new(self, file))
    }

    /// Memory of the calling process that holds `bytes`, starting `misalignment` bytes into a page.
    ///
    /// # Errors
    /// When the machine's RAM is used up.
    pub fn user_buffer(
        &self,
        bytes: &[u8],
        misalignment: usize,
    ) -> Result<UserBuffer<'_>, SimError> {
        UserBuffer::new(self, bytes, misalignment)
    }

    /// An event of the calling process, not signalled, whose handle can be passed to a driver.
    ///
    /// # Errors
    /// When the machine has stopped, or its RAM is used up.
    pub fn user_event(&self) -> Result<UserEvent<'_>, SimError> {
        UserEvent::new(self)
    }

    /// Runs whatever can run, until nothing can: system threads, interrupts, DPCs, timers that are
    /// due without anybody waiting.
    ///
    /// # Errors
    /// The report, when the machine stops.
    pub fn run_until_idle(&self) -> Result<(), SimError> {
        Ok(self.machine.executive.run_until_idle()?)
    }

    /// Runs the machine while so much of its own time passes, to 100 ns; the caller does not wait
    /// for it.
    ///
    /// # Errors
    /// The report, when the machine stops.
    pub fn run_for(&self, interval: Duration) -> Result<(), SimError> {
        let hundreds = u64::try_from(interval.as_nanos() / 100).unwrap_or(u64::MAX);
        Ok(self.machine.executive.run_for(hundreds)?)
    }

    /// What happened between drivers and devices: transfers, bytes moved and bounced, interrupts.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        self.machine.hal.statistics()
    }

    /// Which allocation-like call is to fail.
    #[must_use]
    pub fn injection(&self) -> &Injection {
        &self.machine.record.injection
    }

    /// Counts of kernel calls.
    #[must_use]
    pub fn trace(&self) -> &Trace {
        &self.machine.record.trace
    }

    /// What drivers hold at this moment; nothing on a machine that has stopped.
    #[must_use]
    pub fn leaks(&self) -> Vec<Leak> {
        if self.alive().is_err() {
            return Vec::new();
        }
        self.machine.io.all_leaks()
    }

    /// Ends the machine and reports what its drivers still held.
    ///
    /// # Errors
    /// The report, when the machine had stopped.
    pub fn finish(self) -> Result<Report, SimError> {
        self.run_until_idle()?;
        Ok(Report {
            leaks: self.leaks(),
            calls: self.machine.record.trace.counts(),
            fingerprint: self.machine.record.trace.fingerprint(),
            notes: [self.machine.record.notes(), self.machine.hal.notes()].concat(),
        })
    }

    /// The report, if the machine has stopped: whatever its modules were doing then stays half
    /// done.
    fn alive(&self) -> Result<(), SimError> {
        match self.machine.executive.crashed() {
            Some(report) => Err(report.into()),
            None => Ok(()),
        }
    }

    /// Runs `body` on a simulated thread of its own until it is done.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        name: &str,
        user_mode: bool,
        body: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, SimError> {
        self.alive()?;
        let result = Arc::new(Mutex::new(None));
        let place = Arc::clone(&result);
        self.machine.executive.spawn(
            name,
            user_mode,
            Box::new(move || {
                let value = body();
                *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
            }),
        );
        self.machine.executive.run_until(&mut || {
            result
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_some()
        })?;
        let value = result.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok(value.expect("the wait ends once there is a result"))
    }
}
