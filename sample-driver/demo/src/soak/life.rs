//! One machine, from its boot to its end.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use edu_interface::{BUFFER_LENGTH, INTERFACE_CLASS};
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::simulator::{Builder, DeviceId, Driver, File, Profile, SimError, Simulator, Uuid};

use crate::episode;
use crate::job::Job;
use crate::tally::Tally;

/// RAM that is all within the device's reach, or half of it.
const RAM: [u64; 2] = [256 << 20, 512 << 20];

/// What a slow device may take, far less than the driver's patience.
const LONGEST_TRANSFER: Duration = Duration::from_secs(2);

/// Boots a machine that follows from `seed`, has everything happen to its driver, and ends it in
/// order.
///
/// # Errors
/// The first thing that is wrong.
pub fn live(driver: &Path, kernel: Option<Profile>, seed: u64, tally: &mut Tally) -> Result<()> {
    let mut random = fastrand::Rng::with_seed(seed);
    let any = Profile::ALL[random.usize(..Profile::ALL.len())];
    let (builder, transfer) = builder(kernel.unwrap_or(any), &mut random);
    let simulator = builder.build()?;
    if random.u8(..4) != 0 {
        let order = random.u64(..);
        simulator.explore(order);
    }
    let driver = simulator.load(driver)?;
    let device = simulator.devices()[0];
    bring_up(&simulator, &driver, device)?;
    let held = held(&simulator);
    for _ in 0..random.usize(2..7) {
        check_idle(&simulator, &mut random, tally)?;
        episode::run(&simulator, (device, transfer), &mut random, tally)?;
        simulator.run_until_idle()?;
        ensure!(
            simulator.statistics().too_late == 0,
            "the driver accessed a device that it had given up"
        );
        if is_gone(&simulator) {
            // One that was given up while it was busy is not started before it has come to an end.
            simulator.run_for(LONGEST_TRANSFER)?;
            bring_up(&simulator, &driver, device).context("the device is plugged in again")?;
        }
        let now = self::held(&simulator);
        ensure!(now == held, "the driver holds {now:?} instead of {held:?}");
    }
    check_idle(&simulator, &mut random, tally)?;
    simulator.remove(device)?;
    let leaks = simulator.unload(driver)?;
    ensure!(leaks.is_empty(), "the driver left behind {leaks:?}");
    let leaks = simulator.finish()?.leaks;
    ensure!(leaks.is_empty(), "the driver left behind {leaks:?}");
    Ok(())
}

/// A machine, and how long a transfer of its device takes.
fn builder(profile: Profile, random: &mut fastrand::Rng) -> (Builder, Duration) {
    let options = EduOptions {
        messages: random.bool(),
        ..EduOptions::default()
    };
    let longest = LONGEST_TRANSFER.as_millis() as u64;
    let takes = (random.u8(..6) == 0).then(|| Duration::from_millis(random.u64(1..longest)));
    let builder = Simulator::builder()
        .profile(profile)
        .seed(random.u64(..))
        .ram(RAM[random.usize(..RAM.len())])
        .debug_output(|_| {})
        .device_with(move |ram| {
            let edu = Edu::start(ram, &options)?;
            Ok(match takes {
                Some(time) => Box::new(Misbehaving::new(edu, Fault::Takes(time))),
                None => Box::new(edu),
            })
        });
    (builder, takes.unwrap_or_default())
}

/// Has the driver serve the device, which is plugged in first if it is not.
fn bring_up(simulator: &Simulator, driver: &Driver, device: DeviceId) -> Result<(), SimError> {
    if !simulator.is_present(device) {
        simulator.plug_in(device)?;
    }
    simulator.add_device(driver, device)?;
    simulator.start(device)
}

/// Is there no device that could be opened?
pub fn is_gone(simulator: &Simulator) -> bool {
    simulator
        .interfaces(Uuid::from_u128(INTERFACE_CLASS))
        .is_empty()
}

pub fn open(simulator: &Simulator) -> Result<File<'_>, SimError> {
    simulator.open_interface(Uuid::from_u128(INTERFACE_CLASS), 0)
}

/// How much the driver holds of everything.
fn held(simulator: &Simulator) -> BTreeMap<&'static str, usize> {
    let mut numbers = BTreeMap::new();
    for leak in simulator.leaks() {
        *numbers.entry(leak.kind).or_default() += 1;
    }
    numbers
}

/// With nobody else about, everything is served, and reads find what was written.
fn check_idle(simulator: &Simulator, random: &mut fastrand::Rng, tally: &mut Tally) -> Result<()> {
    let file = open(simulator)?;
    let mut memory = vec![0; BUFFER_LENGTH as usize];
    random.fill(&mut memory);
    let written = file.write(0, &memory)?;
    ensure!(
        written.information == BUFFER_LENGTH,
        "an idle device did not write: {written:?}"
    );
    for _ in 0..3 {
        let start = random.usize(..memory.len());
        let mut bytes = vec![0; random.usize(1..=memory.len() - start)];
        random.fill(&mut bytes);
        let written = file.write(start as u64, &bytes)?;
        ensure!(
            written.information == bytes.len() as u64,
            "an idle device did not write: {written:?}"
        );
        memory[start..start + bytes.len()].copy_from_slice(&bytes);
        let start = random.usize(..memory.len());
        let read = file.read(start as u64, memory.len())?;
        ensure!(
            read.bytes == memory[start..],
            "what was read from {start} is not what was written"
        );
    }
    for _ in 0..3 {
        Job::begin(simulator, &file, 0, random)?
            .end(tally)
            .context("on an idle device")?;
    }
    file.close()?;
    Ok(())
}
