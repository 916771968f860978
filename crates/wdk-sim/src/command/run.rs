//! What the command does.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Error};
use wdk_sim::devices::edu::{Edu, EduOptions};
use wdk_sim::devices::misbehave::{Fault, Misbehaving};
use wdk_sim::devices::qemu::QemuOptions;
use wdk_sim::simulator::{Builder, Driver, SimError, Simulator, routine_table};

use super::arguments::{Arguments, Device, EduDevice, Fail};
use super::explore;
use super::script::Script;
use super::stack::Filters;
use super::sweep;

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All succeeded, nothing was left behind.
    Success,
    /// Something failed, or was left behind.
    Failure,
    /// The simulated machine stopped.
    BugCheck,
}

impl Outcome {
    /// What an error amounts to.
    pub fn of_error(error: &Error) -> Self {
        match error.downcast_ref::<SimError>() {
            Some(error) if error.bug_check().is_some() => Self::BugCheck,
            _ => Self::Failure,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        // 2 is what a wrong command line ends with.
        Self::from(match outcome {
            Outcome::Success => 0,
            Outcome::Failure => 1,
            Outcome::BugCheck => 3,
        })
    }
}

/// Prints an error and what caused it. Most errors of the simulator quote their cause already: that
/// is not said again.
pub fn tell(error: &Error) {
    let mut text = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if text.ends_with(&cause) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&cause);
    }
    eprintln!("wdk-sim: {text}");
}

/// Does what the command line says.
pub fn run(arguments: &Arguments) -> Result<Outcome, Error> {
    match &arguments.driver {
        Some(_) if arguments.fail == Some(Fail::All) => sweep::run(),
        Some(_) if arguments.explore.is_some_and(|runs| runs != 1) => {
            explore::run(arguments.seed, arguments.explore.unwrap_or_default())
        }
        Some(driver) => run_driver(arguments, driver),
        None => list_routines(),
    }
}

fn list_routines() -> Result<Outcome, Error> {
    match std::io::stdout().write_all(routine_table().as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        written => written?,
    }
    Ok(Outcome::Success)
}

fn run_driver(arguments: &Arguments, driver: &Path) -> Result<Outcome, Error> {
    let simulator = builder(arguments).build()?;
    simulator.trace().set_echo(arguments.trace);
    if arguments.explore.is_some() {
        simulator.explore(arguments.seed);
    }
    match (&arguments.fail_next, arguments.fail) {
        (Some(file), _) => sweep::arm(&simulator, file)?,
        (None, Some(Fail::Number(number))) => simulator.injection().arm(Some(number)),
        (None, Some(Fail::All)) => unreachable!("the sweep runs the command for each call"),
        (None, None) => {}
    }
    let mut wrong = false;
    let mut stays = false;

    for (path, file) in &arguments.files {
        let bytes =
            std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        simulator.put_file(path, &bytes)?;
    }
    let mut others = Vec::new();
    for with in &arguments.with {
        let other = simulator.load(&with.driver)?;
        println!("{}: loaded", other.name());
        simulator.install(&other, with.serves.as_deref())?;
        others.push(other);
    }
    let mut filters = None;
    let loaded = Filters::load(&simulator, arguments)
        .map(|loaded| &*filters.insert(loaded))
        .and_then(|filters| Ok((filters, simulator.load(driver)?)));
    let mut failed = match loaded {
        Ok((filters, driver)) => !use_and_unload(
            arguments, &simulator, filters, driver, &mut wrong, &mut stays,
        )?,
        // DriverEntry's own answer: what it did not give back before is told below.
        Err(error) if error.status().is_some() => {
            tell(&error.into());
            true
        }
        Err(error) => return Err(error.into()),
    };
    for filter in filters.into_iter().flat_map(Filters::into_drivers) {
        stays |= unload(&simulator, filter)?;
    }
    for other in others.into_iter().rev() {
        stays |= unload(&simulator, other)?;
    }
    if let Some(failed) = simulator.injection().failed() {
        println!("made to fail: {failed}");
    } else if arguments.fail.is_some() {
        println!(
            "made to fail: none, for {} calls were made that can",
            simulator.injection().seen()
        );
    }
    let report = simulator.finish()?;
    if arguments.trace {
        for (routine, calls) in &report.calls {
            println!("{calls:8} {routine}");
        }
    }
    for note in &report.notes {
        println!("note: {note}");
    }
    if stays {
        println!("what is held by a driver that stays loaded is not judged");
    } else if report.leaks.is_empty() {
        println!("nothing left behind");
    } else {
        println!("left behind:");
        for leak in &report.leaks {
            println!("  {leak}");
        }
        (failed, wrong) = (true, true);
    }
    // Who is made to fail may refuse what it is asked, as long as it does that in order.
    Ok(if wrong || failed && arguments.fail_next.is_none() {
        Outcome::Failure
    } else {
        Outcome::Success
    })
}

/// Does with the loaded driver what the command line says and unloads it, if it does not stay;
/// whether all requests succeeded.
fn use_and_unload(
    arguments: &Arguments,
    simulator: &Simulator,
    filters: &Filters,
    driver: Driver,
    wrong: &mut bool,
    stays: &mut bool,
) -> Result<bool, Error> {
    println!("{}: loaded", driver.name());
    let all = match use_driver(arguments, simulator, filters, &driver) {
        Err(error) if Outcome::of_error(&error) == Outcome::BugCheck => return Err(error),
        Err(error) => {
            // A status is an answer; what has none was not brought to its end.
            *wrong |= error
                .downcast_ref::<SimError>()
                .is_none_or(|error| error.status().is_none() && !error.is_nothing_to_open());
            tell(&error);
            false
        }
        Ok(all) => all,
    };
    *stays = unload(simulator, driver)?;
    Ok(all)
}

/// Unloads a driver; whether it stays, for want of a routine to unload it with.
fn unload(simulator: &Simulator, driver: Driver) -> Result<bool, Error> {
    let name = driver.name().to_owned();
    match simulator.unload(driver) {
        Ok(_) => println!("{name}: unloaded"),
        Err(error) if error.is_for_staying_loaded() => {
            println!("{name}: stays loaded, as it has set no DriverUnload routine");
            return Ok(true);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(false)
}

fn builder(arguments: &Arguments) -> Builder {
    let mut builder = Simulator::builder()
        .profile(arguments.kernel.into())
        .seed(arguments.seed)
        .spin_limit(Duration::from_secs(arguments.spin_limit))
        .ram(arguments.ram)
        .stub_imports(arguments.stub_imports)
        .force_irql_checking(!arguments.no_force_irql_checking)
        .debug_output(|text| {
            print!("{text}");
            // Debug output should be there when the machine stops right after it.
            let _ = std::io::stdout().flush();
        });
    if arguments.trace_events {
        // Verbose, and of each keyword.
        builder = builder.trace_events(5, u64::MAX, |event| print!("{event}"));
    }
    for check in &arguments.checks {
        builder = builder.check((*check).into());
    }
    let mut others = QemuOptions {
        program: arguments.qemu.clone(),
        devices: Vec::new(),
        arguments: arguments.qemu_arguments.clone(),
    };
    for device in &arguments.devices {
        builder = match device {
            Device::Edu(device) => plug_in(builder, arguments, device),
            Device::Qemu(device) => {
                others = others.device(device);
                builder
            }
            Device::Root(Some(id)) => builder.root_device(id),
            Device::Root(None) => {
                let stem = arguments.driver.as_deref().and_then(Path::file_stem);
                let name = stem.unwrap_or_default().to_string_lossy();
                builder.root_device(&format!(r"ROOT\{}", name.to_uppercase()))
            }
        };
    }
    if others.devices.is_empty() {
        builder
    } else {
        builder.qemu(others)
    }
}

fn plug_in(builder: Builder, arguments: &Arguments, device: &EduDevice) -> Builder {
    let options = EduOptions {
        program: arguments.qemu.clone(),
        dma_mask: device.dma_mask,
        messages: device.messages,
        asserted: device.asserted,
    };
    if device.never_completes {
        builder.device_with(move |ram| {
            let edu = Edu::start(ram, &options)?;
            Ok(Box::new(Misbehaving::new(edu, Fault::NeverCompletes)))
        })
    } else {
        builder.edu(options)
    }
}

/// Starts the driver's devices, carries out the steps and removes the devices; whether everything
/// succeeded.
fn use_driver(
    arguments: &Arguments,
    simulator: &Simulator,
    filters: &Filters,
    driver: &Driver,
) -> Result<bool, Error> {
    // Those of qemu: come last.
    let others = arguments
        .devices
        .iter()
        .filter(|device| !matches!(device, Device::Qemu(_)))
        .count();
    for (number, &device) in simulator.devices().iter().enumerate() {
        if number >= others
            && let Some(limit) = arguments.messages
        {
            simulator.support_messages(device, Some(limit));
        }
        filters.add_around(simulator, driver, device)?;
        simulator.start(device)?;
    }
    let mut script = Script::new(simulator, driver, filters);
    let done = carry_out(arguments, &mut script);
    if let Err(error) = &done
        && Outcome::of_error(error) == Outcome::BugCheck
    {
        return done.map(|()| false);
    }
    // What is begun is ended and devices are removed even when a step could not be carried out, so
    // that what is left behind is the driver's own doing.
    let all = script.end()?;
    for device in script.present() {
        simulator.remove(device)?;
    }
    done.map(|()| all)
}

fn carry_out(arguments: &Arguments, script: &mut Script<'_>) -> Result<(), Error> {
    match (&arguments.open, arguments.interface) {
        (Some(name), _) => script.open(name)?,
        (None, Some(class)) => script.open(&format!("{{{class}}}"))?,
        (None, None) => {}
    }
    for step in &arguments.steps {
        script.step(step)?;
        script.tell_ended()?;
    }
    Ok(())
}
