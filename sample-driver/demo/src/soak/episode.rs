//! A stretch of a machine's life: files are opened, requests made on them, and things happen, at
//! random. At its end everything has ended, and the device works or is gone.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use wdk_sim::simulator::{
    DeviceId, DevicePower, File, Interruption, NtStatus, SimError, Simulator, SystemPower,
};

use crate::job::{
    CANCELLED, DEVICE_CONFIGURATION_ERROR, DEVICE_NOT_READY, DEVICE_POWER_FAILURE, DEVICE_REMOVED,
    INSUFFICIENT_RESOURCES, INVALID_HANDLE, IO_TIMEOUT, Job, WORKING_SET_QUOTA,
};
use crate::life::{is_gone, open};
use crate::tally::Tally;

/// What unplugging leads to: while the PnP manager is at something else, which may wait for a
/// request, the driver does not know, and finds that the device does not answer; or, about to be
/// started or to get its power back, is no edu.
const UNPLUGGED: [NtStatus; 4] = [
    DEVICE_REMOVED,
    DEVICE_CONFIGURATION_ERROR,
    IO_TIMEOUT,
    DEVICE_NOT_READY,
];
/// What a lack of memory leads to: requests that fail, a device that cannot be started again, and
/// one whose power cannot be asked for.
const LACK_OF_MEMORY: [NtStatus; 5] = [
    INSUFFICIENT_RESOURCES,
    WORKING_SET_QUOTA,
    DEVICE_CONFIGURATION_ERROR,
    DEVICE_POWER_FAILURE,
    DEVICE_REMOVED,
];
const SLEEPS: [SystemPower; 4] = [
    SystemPower::Sleeping1,
    SystemPower::Sleeping2,
    SystemPower::Sleeping3,
    SystemPower::Hibernate,
];
/// So many seconds of the machine's time after everything was brought up again, a request that has
/// not ended will not.
const PATIENCE: usize = 1000;

/// How long the power waits for a request that is being served, before the driver ends it.
const POWER_PATIENCE: Duration = Duration::from_secs(3);

struct Episode<'w, 's> {
    simulator: &'s Simulator,
    device: DeviceId,
    /// How long a transfer of the device takes.
    transfer: Duration,
    random: &'w mut fastrand::Rng,
    tally: &'w mut Tally,
    /// How requests may end from now on.
    allowed: Vec<NtStatus>,
    /// Some call may have been made to fail.
    short_of_memory: bool,
    /// The power may go.
    powerless: bool,
    /// The device may be unplugged.
    unplugged: bool,
}

/// Lets one episode happen.
///
/// # Errors
/// The first thing that is wrong.
pub fn run(
    simulator: &Simulator,
    (device, transfer): (DeviceId, Duration),
    random: &mut fastrand::Rng,
    tally: &mut Tally,
) -> Result<()> {
    let mut files = Vec::new();
    for _ in 0..random.usize(1..4) {
        files.push(Some(open(simulator)?));
    }
    let steps = random.usize(5..60);
    let mut episode = Episode {
        simulator,
        device,
        transfer,
        random,
        tally,
        allowed: Vec::new(),
        short_of_memory: false,
        powerless: false,
        unplugged: false,
    };
    let mut jobs = Vec::new();
    let mut open: Vec<usize> = (0..files.len()).collect();
    for _ in 0..steps {
        episode.step(&files, &mut open, &mut jobs)?;
    }
    while !jobs.is_empty() {
        episode.finish_one(&mut jobs)?;
    }
    drop(jobs);
    episode.settle()?;
    for file in &mut files {
        if let Some(file) = file.take() {
            file.close()?;
        }
    }
    Ok(())
}

impl<'s> Episode<'_, 's> {
    /// One of all the things that can happen.
    fn step<'f>(
        &mut self,
        files: &'f [Option<File<'s>>],
        open: &mut Vec<usize>,
        jobs: &mut Vec<Job<'f, 's>>,
    ) -> Result<()> {
        let what = self.random.u8(..40);
        match what {
            0..24 => {
                if let Some(&number) = self.random.choice(open.iter())
                    && let Some(file) = &files[number]
                {
                    let mut job = Job::begin(self.simulator, file, number, self.random)?;
                    self.allowed.iter().for_each(|&status| job.allow(status));
                    self.note_power(&mut job);
                    if self.tally.verbose {
                        eprintln!("file {number}: {}", job.describe());
                    }
                    jobs.push(job);
                }
            }
            24..26 => self.finish_one(jobs)?,
            26 => self.simulator.run_until_idle()?,
            27 => {
                let time = Duration::from_millis(self.random.u64(..3000));
                self.simulator.run_for(time)?;
            }
            28..31 => self.cancel(jobs)?,
            31 => {
                if let Some(&number) = self.random.choice(open.iter())
                    && let Some(file) = &files[number]
                {
                    of_file(jobs, number, &[CANCELLED]);
                    self.tally.event("files cancelled", number);
                    file.cancel_all()?;
                }
            }
            32 => {
                if open.len() > 1 {
                    let number = open.swap_remove(self.random.usize(..open.len()));
                    of_file(jobs, number, &[CANCELLED, INVALID_HANDLE]);
                    self.tally.event("files closed", number);
                    if let Some(file) = &files[number] {
                        file.close_handle()?;
                    }
                }
            }
            33..35 => self.arrange(jobs),
            35 => {
                self.note_powerless(jobs);
                let state = if self.random.bool() {
                    DevicePower::D3
                } else {
                    DevicePower::D0
                };
                self.tally.event("device power", state);
                self.tolerate(self.simulator.set_device_power(self.device, state))?;
            }
            36 => {
                self.note_powerless(jobs);
                let state = SLEEPS[self.random.usize(..SLEEPS.len())];
                self.tally.event("machine power", state);
                self.tolerate(self.simulator.set_system_power(SystemPower::Working))?;
                self.tolerate(self.simulator.set_system_power(state))?;
            }
            37 => self.rebalance()?,
            38 => {
                self.note_from_now_on(jobs, &LACK_OF_MEMORY);
                if !self.transfer.is_zero() {
                    // When its D3 could not be asked for, a slow device may be at a transfer that
                    // was given up for a sleep when the sleep is over: it cannot be resumed.
                    self.note_from_now_on(jobs, &[DEVICE_NOT_READY]);
                }
                self.short_of_memory = true;
                let call = self.random.u64(1..30);
                self.tally.event("calls that fail", call);
                self.simulator.injection().arm(Some(call));
            }
            _ => {
                if self.random.u8(..3) == 0 {
                    self.tally.event("unplugged", self.device);
                    self.note_unplugged(jobs);
                    self.tolerate(self.simulator.surprise_remove(self.device))?;
                } else {
                    self.tally.event("removals refused", self.device);
                    let refused = self.simulator.query_remove(self.device);
                    ensure!(
                        refused.is_err(),
                        "a device with open files could be removed"
                    );
                    self.tolerate(refused)?;
                }
            }
        }
        Ok(())
    }

    fn cancel(&mut self, jobs: &mut [Job<'_, '_>]) -> Result<()> {
        let Some(job) = self.random.choice(jobs.iter_mut()) else {
            return Ok(());
        };
        job.allow(CANCELLED);
        if self.random.u8(..4) != 0 {
            self.tally.event("requests cancelled", job.describe());
            job.pending().cancel()?;
            return Ok(());
        }
        // Waits for the request to end, so nothing may keep it from that.
        self.settle()?;
        if let Some(job) = self.random.choice(jobs.iter_mut()) {
            job.allow(CANCELLED);
            self.tally.event("callers terminated", job.describe());
            job.pending().terminate_caller()?;
        }
        Ok(())
    }

    /// Has something happen at a kernel call to come.
    fn arrange(&mut self, jobs: &mut [Job<'_, '_>]) {
        let event = match self.random.u8(..6) {
            0 => {
                self.note_from_now_on(jobs, &[CANCELLED]);
                Interruption::CancelAll
            }
            1 => {
                self.note_unplugged(jobs);
                Interruption::SurpriseRemove(self.device)
            }
            2 | 3 => {
                self.note_powerless(jobs);
                Interruption::DevicePower(self.device, DevicePower::D3)
            }
            4 => {
                self.note_powerless(jobs);
                Interruption::SystemPower(SLEEPS[self.random.usize(..SLEEPS.len())])
            }
            _ => Interruption::Rebalance(self.device),
        };
        let call = self.random.u64(1..200);
        self.tally
            .event("arranged for a kernel call", (call, event));
        self.simulator.interrupt_after(call, event);
    }

    /// Some of the way through a stop and a start.
    fn rebalance(&mut self) -> Result<()> {
        let far = self.random.u8(..5);
        self.tally.event("stops", far);
        self.tolerate(self.simulator.query_stop(self.device))?;
        match far {
            0 => Ok(()),
            1 => self.tolerate(self.simulator.cancel_stop(self.device)),
            2 => self.tolerate(self.simulator.stop(self.device)),
            _ => {
                self.tolerate(self.simulator.stop(self.device))?;
                self.tolerate(self.simulator.start(self.device))
            }
        }
    }

    /// Requests may end so, those that run and those to come.
    fn note_from_now_on(&mut self, jobs: &mut [Job<'_, '_>], statuses: &[NtStatus]) {
        self.allowed.extend(statuses);
        for job in jobs {
            statuses.iter().for_each(|&status| job.allow(status));
        }
    }

    /// The power may go from now on.
    fn note_powerless(&mut self, jobs: &mut [Job<'_, '_>]) {
        self.powerless = true;
        for job in jobs {
            self.note_power(job);
        }
    }

    /// The device may be unplugged from now on.
    fn note_unplugged(&mut self, jobs: &mut [Job<'_, '_>]) {
        self.unplugged = true;
        self.note_from_now_on(jobs, &UNPLUGGED);
        for job in jobs {
            self.note_power(job);
        }
    }

    /// A request that keeps the device busy for longer than the power waits may end with that, and
    /// no other may: on a slow device, or on one that is gone, and so does not answer, while the
    /// power is at work and the driver is not told.
    fn note_power(&self, job: &mut Job<'_, '_>) {
        let step = self.transfer.as_millis() * u128::from(job.longest_step());
        if self.powerless && (self.unplugged || step >= POWER_PATIENCE.as_millis()) {
            job.allow(DEVICE_POWER_FAILURE);
        }
    }

    /// Passes over what comes of asking for what makes no sense at the moment, and of a lack of
    /// memory.
    fn tolerate(&self, outcome: Result<(), SimError>) -> Result<()> {
        match outcome {
            Ok(()) => Ok(()),
            Err(error) if self.is_expected(&error.to_string()) => Ok(()),
            Err(error) => bail!(error),
        }
    }

    /// May a change of the device's state fail with these words?
    fn is_expected(&self, error: &str) -> bool {
        let gone = !self.simulator.is_present(self.device);
        let words: &[(bool, &str)] = &[
            // Asked for in a state in which it makes no sense.
            (true, "cannot be"),
            (true, "no driver yet"),
            (true, "STATUS_DEVICE_BUSY"),
            (gone, "STATUS_DEVICE_CONFIGURATION_ERROR"),
            (gone || self.short_of_memory, "PNP_DEVICE_FAILED"),
            (self.short_of_memory, "STATUS_INSUFFICIENT_RESOURCES"),
        ];
        words
            .iter()
            .any(|(expected, words)| *expected && error.contains(words))
    }

    /// Ends what keeps requests from going on, in every respect.
    fn bring_up(&self) -> Result<()> {
        self.tolerate(self.simulator.set_system_power(SystemPower::Working))?;
        self.tolerate(
            self.simulator
                .set_device_power(self.device, DevicePower::D0),
        )?;
        self.tolerate(self.simulator.cancel_stop(self.device))?;
        self.tolerate(self.simulator.start(self.device))
    }

    /// Waits for one of the requests, and checks it.
    fn finish_one(&mut self, jobs: &mut Vec<Job<'_, 's>>) -> Result<()> {
        if jobs.is_empty() {
            return Ok(());
        }
        let job = jobs.swap_remove(self.random.usize(..jobs.len()));
        for _ in 0..PATIENCE {
            self.simulator.run_until_idle()?;
            if job.is_done() {
                return job.end(self.tally);
            }
            self.bring_up()?;
            self.simulator.run_for(Duration::from_secs(1))?;
        }
        bail!("{} does not end", job.describe())
    }

    /// Nothing is arranged any more, nothing fails, and the device is up unless it is gone.
    fn settle(&mut self) -> Result<()> {
        self.simulator.interrupt_after(0, Interruption::CancelAll);
        self.simulator.injection().arm(None);
        for _ in 0..3 {
            self.simulator.run_until_idle()?;
            self.bring_up()?;
            // Longer than a stop waits, which may have been arranged.
            self.simulator.run_for(Duration::from_secs(20))?;
        }
        for error in self.simulator.interruption_errors() {
            ensure!(self.is_expected(&error), "{error}");
        }
        if is_gone(self.simulator) {
            let unplugged = !self.simulator.is_present(self.device);
            ensure!(
                unplugged || self.short_of_memory,
                "the driver gave a device up that is there"
            );
        } else {
            let file = open(self.simulator)?;
            let answer = file
                .read(0, 1)
                .context("nothing keeps it from being served")?;
            ensure!(
                answer.status.is_success(),
                "an idle device answers {}",
                answer.status
            );
        }
        Ok(())
    }
}

/// The requests of a file may end so.
fn of_file(jobs: &mut [Job<'_, '_>], file: usize, statuses: &[NtStatus]) {
    for job in jobs.iter_mut().filter(|job| job.file == file) {
        statuses.iter().for_each(|&status| job.allow(status));
    }
}
