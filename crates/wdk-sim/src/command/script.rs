//! Carries out the steps of the command line.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, Error, anyhow, bail};
use wdk_sim::simulator::{
    CancelMoment, Completion, DeviceId, Driver, File, NtStatus, Pending, Request as Sent, SimError,
    Simulator, SystemPower, UserEvent, Uuid, WmiInstance,
};

use super::bytes::{Bytes, dump};
use super::run::{Outcome, tell};
use super::stack::Filters;
use super::step::{Action, Asked, Pnp, Position, Request, Step, Wait, Which};
use super::wmi::Wmi;

/// How long, in the machine's time, a request or an event is waited for before the next step.
const PATIENCE: Duration = Duration::from_secs(60);

const STATUS_CANCELLED: NtStatus = NtStatus(0xC000_0120_u32.cast_signed());

/// A request that was begun and whose end was not told yet.
struct Begun<'a> {
    number: usize,
    what: String,
    /// The command has cancelled it, so that `STATUS_CANCELLED` is what it should end with.
    cancelled: bool,
    pending: Pending<'a>,
}

/// What the steps have made and begun.
pub struct Script<'a> {
    simulator: &'a Simulator,
    driver: &'a Driver,
    filters: &'a Filters,
    files: Vec<File<'a>>,
    events: BTreeMap<String, UserEvent<'a>>,
    begun: Vec<Begun<'a>>,
    requests: usize,
    asked_to_stop: BTreeSet<DeviceId>,
    removed: BTreeSet<DeviceId>,
    processes: Vec<(String, u64)>,
    asleep: bool,
    all: bool,
}

impl<'a> Script<'a> {
    /// A script for a driver whose devices are started.
    pub fn new(simulator: &'a Simulator, driver: &'a Driver, filters: &'a Filters) -> Self {
        Self {
            simulator,
            driver,
            filters,
            files: Vec::new(),
            events: BTreeMap::new(),
            begun: Vec::new(),
            requests: 0,
            asked_to_stop: BTreeSet::new(),
            removed: BTreeSet::new(),
            processes: Vec::new(),
            asleep: false,
            all: true,
        }
    }

    /// Opens a device by its name, or the first interface of a class by the class's GUID in braces.
    pub fn open(&mut self, name: &str) -> Result<(), Error> {
        let class = name
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let file = match class {
            Some(class) => {
                let class = Uuid::parse_str(class)
                    .with_context(|| format!("{name} is not a GUID in braces"))?;
                self.simulator.open_interface(class, 0)?
            }
            None => self.simulator.open(name)?,
        };
        self.files.push(file);
        Ok(())
    }

    /// Carries out one step. A refusal is told and noted; an error ends the script.
    pub fn step(&mut self, step: &Step) -> Result<(), Error> {
        match &step.action {
            Action::Request(request) => return self.request(request, step),
            Action::Cancel(which) => return self.cancel(*which),
            Action::Wait(wait) => return self.wait(wait),
            _ => {}
        }
        match self.change(&step.action) {
            Ok(()) => println!("{step}: done"),
            Err(error) if Outcome::of_error(&error) == Outcome::BugCheck => {
                return Err(error.context(step.to_string()));
            }
            Err(error) => {
                tell(&error.context(step.to_string()));
                self.all = false;
            }
        }
        Ok(())
    }

    /// The steps that succeed or fail, with nothing else to be told.
    fn change(&mut self, action: &Action) -> Result<(), Error> {
        match action {
            Action::Open(name) => self.open(name),
            Action::Close => {
                let file = self.files.pop().context("no file is open")?;
                Ok(file.close()?)
            }
            Action::Event(name) => {
                let event = self.simulator.user_event()?;
                self.events.insert(name.clone(), event);
                Ok(())
            }
            Action::Set(name) => Ok(self.event(name)?.set()?),
            Action::Clear(name) => Ok(self.event(name)?.clear()?),
            Action::Process(image) => {
                let id = self.simulator.start_process(image)?;
                self.processes.push((image.clone(), id));
                Ok(())
            }
            Action::Exit(image) => {
                let at = self.processes.iter().rposition(|(name, _)| name == image);
                let at = at.with_context(|| format!("no process {image} was started"))?;
                let (_, id) = self.processes.remove(at);
                Ok(self.simulator.exit_process(id)?)
            }
            Action::Wmi(block, what) => self.wmi(*block, what),
            Action::EndProcess => self.end_process(),
            Action::Resume => self.resume(),
            Action::Pnp(request, position) => self.pnp(*request, position),
            Action::SystemPower(state) => {
                self.simulator.set_system_power(*state)?;
                self.asleep = *state != SystemPower::Working;
                Ok(())
            }
            Action::DevicePower(state, position) => {
                let device = self.device(position)?;
                Ok(self.simulator.set_device_power(device, *state)?)
            }
            Action::Request(_) | Action::Cancel(_) | Action::Wait(_) => {
                unreachable!("told apart before")
            }
        }
    }

    /// Lets the caller go on that is suspended, once it is.
    fn resume(&self) -> Result<(), Error> {
        self.simulator.run_until_idle()?;
        if !self.simulator.resume_caller() {
            bail!(
                "no caller is suspended: its request was over, or was in a critical region, before \
                 it had made so many calls"
            );
        }
        Ok(self.simulator.run_until_idle()?)
    }

    /// Ends the process of the caller, as killing it does.
    fn end_process(&mut self) -> Result<(), Error> {
        for begun in &mut self.begun {
            begun.cancelled = true;
        }
        self.simulator.end_process()?;
        self.files.clear();
        Ok(())
    }

    fn event(&self, name: &str) -> Result<&UserEvent<'a>, Error> {
        self.events
            .get(name)
            .with_context(|| format!("there is no event {name}: make it with event={name}"))
    }

    fn device(&self, position: &Position) -> Result<DeviceId, Error> {
        let mut devices = self.simulator.devices().to_vec();
        let mut found = None;
        for at in &position.0 {
            let device = match (devices.get(*at), found) {
                (Some(device), _) => *device,
                (None, Some(bus)) => bail!(
                    "{} devices are below {}, counted from 1",
                    devices.len(),
                    self.simulator.instance_path(bus).unwrap_or_default()
                ),
                (None, None) if devices.is_empty() => {
                    bail!("the machine has no device: add --device edu or --device root")
                }
                (None, None) => bail!("there are {} devices, counted from 1", devices.len()),
            };
            devices = self.simulator.children(device);
            found = Some(device);
        }
        found.context("a step is about a device")
    }

    fn pnp(&mut self, request: Pnp, position: &Position) -> Result<(), Error> {
        let device = self.device(position)?;
        let simulator = self.simulator;
        match request {
            Pnp::QueryStop => {
                simulator.query_stop(device)?;
                self.asked_to_stop.insert(device);
            }
            Pnp::CancelStop => {
                simulator.cancel_stop(device)?;
                self.asked_to_stop.remove(&device);
            }
            Pnp::Stop | Pnp::Rebalance => {
                if !self.asked_to_stop.remove(&device) {
                    simulator.query_stop(device)?;
                }
                simulator.stop(device)?;
                if request == Pnp::Rebalance {
                    simulator.start(device)?;
                }
            }
            Pnp::Start => simulator.start(device)?,
            Pnp::QueryRemove => simulator.query_remove(device)?,
            Pnp::CancelRemove => simulator.cancel_remove(device)?,
            Pnp::Remove => {
                simulator.remove(device)?;
                self.removed.insert(device);
            }
            Pnp::SurpriseRemove => {
                simulator.surprise_remove(device)?;
                self.removed.insert(device);
            }
            Pnp::PlugIn => {
                simulator.plug_in(device)?;
                self.filters.add_around(simulator, self.driver, device)?;
                self.removed.remove(&device);
                simulator.start(device)?;
            }
        }
        Ok(())
    }

    fn wmi(&self, block: Uuid, what: &Wmi) -> Result<(), Error> {
        let simulator = self.simulator;
        let show = |instances: Vec<WmiInstance>| {
            for instance in instances {
                println!("instance {:?}:", instance.name);
                print!("{}", dump(&instance.data));
            }
        };
        match what {
            Wmi::QueryAll => show(simulator.wmi_query(block)?),
            Wmi::Query(instance) => show(vec![simulator.wmi_query_instance(block, *instance)?]),
            Wmi::Set {
                instance,
                item,
                data,
            } => {
                let data = self.bytes(data)?;
                match item {
                    Some(item) => simulator.wmi_set_item(block, *instance, *item, &data)?,
                    None => simulator.wmi_set(block, *instance, &data)?,
                }
            }
            Wmi::Execute {
                instance,
                method,
                input,
                output,
            } => {
                let input = self.bytes(input)?;
                let answer = simulator.wmi_execute(block, *instance, *method, &input, *output)?;
                print!("{}", dump(&answer));
            }
            Wmi::Events(wanted) => simulator.wmi_want_events(block, *wanted)?,
        }
        Ok(())
    }

    fn bytes(&self, bytes: &Bytes) -> Result<Vec<u8>, Error> {
        for name in bytes.events() {
            self.event(name)?;
        }
        Ok(bytes.with_handles(|name| self.events.get(name).map(UserEvent::handle)))
    }

    fn request(&mut self, request: &Request, step: &Step) -> Result<(), Error> {
        let pending = self.send(request).with_context(|| step.to_string())?;
        self.requests += 1;
        let begun = Begun {
            number: self.requests,
            what: step.to_string(),
            cancelled: request.cancel_after.is_some(),
            pending,
        };
        if request.overlapped {
            println!("{step}: begun as request {}", begun.number);
            self.begun.push(begun);
        } else if begun
            .pending
            .wait_for(PATIENCE)
            .with_context(|| step.to_string())?
        {
            let what = begun.what.clone();
            self.tell_end(begun, &what)?;
        } else {
            println!(
                "{step}: still pending after {} s of the machine's time, as request {}",
                PATIENCE.as_secs(),
                begun.number
            );
            self.begun.push(begun);
        }
        Ok(())
    }

    fn send(&self, request: &Request) -> Result<Pending<'a>, Error> {
        let file = self
            .files
            .last()
            .context("no file is open to send it on: add --open NAME, --interface GUID or open=")?;
        let begin = |sent: Sent<'_>| match (request.cancel_after, request.suspend_after) {
            (Some(calls), _) => file.begin_cancelled(sent, CancelMoment::AfterCalls(calls)),
            (None, Some(calls)) => file.begin_suspended(sent, calls),
            (None, None) => file.begin(sent),
        };
        Ok(match &request.what {
            Asked::Control {
                code,
                input,
                buffer,
                output,
            } => {
                let mut contents = self.bytes(buffer)?;
                contents.resize(*output, 0);
                begin(Sent::ControlWith {
                    code: *code,
                    input: &self.bytes(input)?,
                    output: &contents,
                })?
            }
            Asked::Read { length, offset } => begin(Sent::Read {
                offset: *offset,
                length: *length,
            })?,
            Asked::Write { bytes, offset } => begin(Sent::Write {
                offset: *offset,
                bytes: &self.bytes(bytes)?,
            })?,
            Asked::Flush => begin(Sent::Flush)?,
        })
    }

    /// Tells how a request has ended that is completed.
    fn tell_end(&mut self, begun: Begun<'a>, what: &str) -> Result<(), Error> {
        let Completion {
            status,
            information,
            bytes,
        } = begun.pending.wait().with_context(|| what.to_owned())?;
        println!("{what}: {status}, information {information}");
        print!("{}", dump(&bytes));
        self.all &= status.is_success() || (begun.cancelled && status == STATUS_CANCELLED);
        Ok(())
    }

    /// Tells of all requests that have ended meanwhile, of events, and of devices that could not be
    /// started.
    pub fn tell_ended(&mut self) -> Result<(), Error> {
        for event in self.simulator.wmi_events() {
            println!("WMI event {{{}}}, instance {}:", event.guid, event.instance);
            print!("{}", dump(&event.data));
        }
        for error in self.simulator.pnp_errors() {
            tell(&anyhow!(error));
            self.all = false;
        }
        while let Some(at) = self.begun.iter().position(|begun| begun.pending.is_done()) {
            let begun = self.begun.remove(at);
            let what = match begun.cancelled {
                true => format!("request {} ({}), cancelled", begun.number, begun.what),
                false => format!("request {} ({})", begun.number, begun.what),
            };
            self.tell_end(begun, &what)?;
        }
        Ok(())
    }

    /// The pending requests that are meant, by their positions.
    fn meant(&mut self, which: Which) -> Result<Vec<usize>, Error> {
        let Which::One(number) = which else {
            return Ok((0..self.begun.len()).collect());
        };
        match self.begun.iter().position(|begun| begun.number == number) {
            Some(at) => Ok(vec![at]),
            None if (1..=self.requests).contains(&number) => {
                println!("request {number} is completed already");
                Ok(Vec::new())
            }
            None => bail!(
                "there is no request {number}: {} were sent before this step",
                self.requests
            ),
        }
    }

    fn cancel(&mut self, which: Which) -> Result<(), Error> {
        for at in self.meant(which)? {
            let begun = &mut self.begun[at];
            // One that nothing has run for yet is cancelled before the driver sees it.
            if begun.pending.cancel()? {
                begun.cancelled = true;
            }
        }
        self.simulator.run_until_idle()?;
        self.tell_ended()
    }

    fn wait(&mut self, wait: &Wait) -> Result<(), Error> {
        match wait {
            Wait::Requests(which) => {
                for at in self.meant(*which)? {
                    let begun = &self.begun[at];
                    if !begun.pending.wait_for(PATIENCE)? {
                        println!("request {} ({}): still pending", begun.number, begun.what);
                    }
                }
            }
            Wait::Time(time) => self.simulator.run_for(*time)?,
            Wait::Event(name) => {
                if self.event(name)?.wait_for(PATIENCE)? {
                    println!("event {name}: signalled");
                } else {
                    println!(
                        "event {name}: not signalled within {} s of the machine's time",
                        PATIENCE.as_secs()
                    );
                    self.all = false;
                }
            }
        }
        self.tell_ended()
    }

    /// Cancels what is pending still, as the end of a process does, closes what is open, and tells
    /// whether everything succeeded.
    ///
    /// # Errors
    /// When the machine stops, or a request that was cancelled is not completed.
    pub fn end(&mut self) -> Result<bool, Error> {
        if std::mem::take(&mut self.asleep) {
            self.simulator.set_system_power(SystemPower::Working)?;
        }
        self.simulator.run_until_idle()?;
        if self.simulator.resume_caller() {
            self.simulator.run_until_idle()?;
        }
        self.tell_ended()?;
        for begun in &mut self.begun {
            println!(
                "request {} ({}): pending at the end; the command cancels it",
                begun.number, begun.what
            );
            begun.cancelled |= begun.pending.cancel()?;
        }
        self.wait_for_all()?;
        self.tell_ended()?;
        // Some drivers complete what is left when the handle is closed (IRP_MJ_CLEANUP).
        for file in &self.files {
            file.close_handle()?;
        }
        self.wait_for_all()?;
        self.tell_ended()?;
        for (_, id) in self.processes.drain(..) {
            self.simulator.exit_process(id)?;
        }
        self.files.clear();
        self.events.clear();
        let Some(begun) = self.begun.first() else {
            return Ok(self.all);
        };
        let error = anyhow!(
            "request {} ({}) was cancelled, and its file closed, and {} s later it is not \
             completed: a driver sets a cancel routine for a request that it keeps, and completes \
             it when that is called",
            begun.number,
            begun.what,
            PATIENCE.as_secs()
        );
        // Their ends would be waited for without end.
        std::mem::forget(std::mem::take(&mut self.begun));
        Err(error)
    }

    fn wait_for_all(&self) -> Result<(), SimError> {
        for begun in &self.begun {
            begun.pending.wait_for(PATIENCE)?;
        }
        Ok(())
    }

    /// The devices that are there.
    pub fn present(&self) -> impl Iterator<Item = DeviceId> {
        let devices = self.simulator.devices().iter().copied();
        devices.filter(|device| !self.removed.contains(device))
    }
}
