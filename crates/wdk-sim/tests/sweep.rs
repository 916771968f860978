//! Calls every routine of the kernel with bad pointers, one in each argument that can hold one
//! while the others are plausible, from a driver (`drivers/calls_anything.c`): those that drivers
//! import, and those of the tables that they are handed, a DMA adapter's and the bus interface.
//! Whatever comes of it, the simulator answers: by a status, or by a stop that names the routine.
//! It never dies itself.
//!
//! The calls are made in processes of their own, a share of the routines in each, so that one that
//! died would be known with the call it died of.
//!
//! `cargo test --test sweep -- NAME` calls the routines whose names contain it.

mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use support::{code, done, driver};
use wdk_sim::devices::bystander::Bystander;
use wdk_sim::nt::Routine;
use wdk_sim::nt::routine::{Entity, Module, Value, all};
use wdk_sim::simulator::{SimError, Simulator, codes};

/// The most arguments of any routine.
const MOST: usize = 16;
/// How long one call may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the driver makes of an argument: the kinds of `calls_anything.c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
enum Kind {
    Number,
    Block,
    Device,
    Driver,
    Request,
    Mdl,
    Event,
    Unicode,
    Ansi,
    Routine,
    Timer,
    Dpc,
    Mutex,
    Resource,
    RemoveLock,
    Thread,
    User,
    List,
    Attributes,
    Adapter,
    Context,
}

/// Where the driver finds a routine: the places of `calls_anything.c`, and the offset there.
fn place(routine: &Routine) -> (u32, u32) {
    let (table, members) = match routine.module {
        Module::Ntoskrnl | Module::Hal | Module::WmiLib => return (0, 0),
        Module::DmaOperations => (1, DMA_OPERATIONS),
        Module::BusInterface => (2, BUS_INTERFACE),
    };
    let member = members.iter().find(|(name, _)| *name == routine.name);
    let (_, offset) = member.unwrap_or_else(|| panic!("{} is in no table", routine.name));
    (table, u32::try_from(*offset).expect("tables are small"))
}

/// Members of a structure, with their offsets.
macro_rules! members {
    ($structure:ident: $($member:ident)*) => {
        &[$((
            stringify!($member),
            std::mem::offset_of!(wdk_sys::$structure, $member),
        )),*]
    };
}

const DMA_OPERATIONS: &[(&str, usize)] = members!(DMA_OPERATIONS:
    PutDmaAdapter AllocateCommonBuffer FreeCommonBuffer AllocateAdapterChannel FlushAdapterBuffers
    FreeAdapterChannel FreeMapRegisters MapTransfer GetDmaAlignment ReadDmaCounter
    GetScatterGatherList PutScatterGatherList CalculateScatterGatherList BuildScatterGatherList
    BuildMdlFromScatterGatherList GetDmaAdapterInfo GetDmaTransferInfo
    InitializeDmaTransferContext AllocateCommonBufferEx AllocateAdapterChannelEx
    ConfigureAdapterChannel CancelAdapterChannel MapTransferEx GetScatterGatherListEx
    BuildScatterGatherListEx FlushAdapterBuffersEx FreeAdapterObject CancelMappedTransfer
);

const BUS_INTERFACE: &[(&str, usize)] = members!(BUS_INTERFACE_STANDARD:
    InterfaceReference InterfaceDereference TranslateBusAddress GetDmaAdapter SetBusData GetBusData
);

/// The pointers no routine can use, or none that a kernel trusts.
const BAD: [(&str, Kind, u64); 10] = [
    ("null", Kind::Number, 0),
    ("1", Kind::Number, 1),
    ("8", Kind::Number, 8),
    ("0xFFF", Kind::Number, 0xFFF),
    ("unmapped, of the system", Kind::Number, 0x7123_4567_8000),
    (
        "unmapped, of Windows' system space",
        Kind::Number,
        0xFFFF_8123_4567_8000,
    ),
    ("unmapped, of a user", Kind::Number, 0x1234_5000),
    ("not canonical", Kind::Number, 0x1234_5678_9ABC_DEF0),
    ("misaligned", Kind::Block, 1),
    ("a user's", Kind::User, 64),
];

/// One call.
struct Call {
    routine: &'static Routine,
    words: String,
    kinds: [Kind; MOST],
    values: [u64; MOST],
}

/// A plausible argument, by its name and type.
fn plausible(module: Module, name: &str, value: Value) -> (Kind, u64) {
    let of_type = (value.name)();
    let is = |part: &str| name.contains(part);
    let points_to = |part: &str| of_type.contains(part);
    if value.size != 8 {
        return (Kind::Number, 1);
    }
    if [
        "length", "bytes", "count", "size", "limit", "number", "width",
    ]
    .into_iter()
    .any(is)
    {
        return (Kind::Number, 16);
    }
    if is("handle") && !of_type.starts_with('*') || is("process") {
        return (Kind::Number, u64::MAX);
    }
    if points_to("*mut *mut") {
        return (Kind::Block, 0);
    }
    let kind = match name {
        "due" | "physical" | "lowest" | "skip" => return (Kind::Number, 0x10_0000),
        "highest" => return (Kind::Number, u64::MAX >> 16),
        "routine" | "compare" | "callback" | "service_routine" | "allocate" | "free" => {
            Kind::Routine
        }
        "mdl" | "source" | "target" | "mdl_address" if !of_type.starts_with('*') => Kind::Mdl,
        "device" | "device_object" | "physical_device_object" => Kind::Device,
        "driver" => Kind::Driver,
        "irp" | "master" => Kind::Request,
        "adapter" | "_adapter" => Kind::Adapter,
        "context" | "_context" if module == Module::BusInterface => Kind::Context,
        "event" | "object" => Kind::Event,
        "body" | "kthread" => Kind::Thread,
        "resource" => Kind::Resource,
        "dpc" => Kind::Dpc,
        "attributes" => Kind::Attributes,
        _ if points_to("DEVICE_OBJECT") => Kind::Device,
        _ if points_to("DRIVER_OBJECT") => Kind::Driver,
        _ if points_to("::IRP") || points_to("::_IRP") => Kind::Request,
        _ if points_to("UnicodeString") || points_to("UNICODE_STRING") => Kind::Unicode,
        _ if points_to("AnsiString") => Kind::Ansi,
        _ if points_to("Timer") => Kind::Timer,
        _ if points_to("Mutant") => Kind::Mutex,
        _ if points_to("Resource") => Kind::Resource,
        _ if points_to("RemoveLock") => Kind::RemoveLock,
        _ if points_to("DispatcherHeader") || points_to("KEVENT") => Kind::Event,
        _ if points_to("ListEntry") => Kind::List,
        _ => Kind::Block,
    };
    (kind, 0)
}

/// Every call there is to make of a routine.
fn calls_of(routine: &'static Routine) -> Vec<Call> {
    let Some(signature) = routine.signature else {
        return Vec::new();
    };
    let mut good = Vec::new();
    for (index, value) in signature.arguments().enumerate() {
        let name = routine
            .arguments
            .get(index)
            .map_or("", |argument| argument.name);
        good.push(plausible(routine.module, name, value));
    }
    let mut calls = Vec::new();
    for (index, value) in signature.arguments().enumerate() {
        if !value.is_wide() {
            continue;
        }
        for (words, kind, bad) in BAD {
            let mut call = Call {
                routine,
                words: format!("{} with argument {} {words}", routine.name, index + 1),
                kinds: [Kind::Block; MOST],
                values: [0; MOST],
            };
            for (place, &(kind, value)) in good.iter().enumerate() {
                (call.kinds[place], call.values[place]) = (kind, value);
            }
            (call.kinds[index], call.values[index]) = (kind, bad);
            calls.push(call);
        }
    }
    calls
}

/// The routines a driver can find, with all their calls.
fn all_calls(wanted: &str) -> Vec<Call> {
    all()
        .into_iter()
        // WMILIB is an image of its own, in which nothing is looked up by name.
        .filter(|routine| routine.module != Module::WmiLib)
        .filter(|routine| !matches!(routine.entity, Entity::Data(_)))
        .filter(|routine| routine.exists_on(wdk_sim::nt::Profile::default()))
        .filter(|routine| routine.name.contains(wanted))
        .flat_map(calls_of)
        .collect()
}

impl Call {
    fn input(&self) -> Vec<u8> {
        let mut input = Vec::new();
        let mut name: Vec<u16> = self.routine.name.encode_utf16().collect();
        name.resize(64, 0);
        input.extend(name.into_iter().flat_map(u16::to_le_bytes));
        let (place, offset) = place(self.routine);
        input.extend(place.to_le_bytes());
        input.extend(offset.to_le_bytes());
        let level = u32::from(self.routine.irql.lowest);
        input.extend(level.to_le_bytes());
        input.extend((MOST as u32).to_le_bytes());
        input.extend(
            self.kinds
                .into_iter()
                .flat_map(|kind| (kind as u32).to_le_bytes()),
        );
        input.extend(self.values.into_iter().flat_map(u64::to_le_bytes));
        // Memory of the caller's own, for the call to be given.
        input.resize(input.len() + 4096, 0);
        input
    }
}

/// In a process of its own: makes the calls from `first` on, and says what becomes of each.
fn make_calls(image: &Path, wanted: &str, first: usize, end: usize) {
    let calls = all_calls(wanted);
    let mut at = first;
    while at < end {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = done(
            Simulator::builder()
                .ram(64 << 20)
                .device(Box::new(Bystander::new().0))
                .debug_output(move |text| {
                    sink.lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push_str(text);
                })
                .build(),
        );
        let driver = done(simulator.load(image));
        let device = simulator.devices()[0];
        done(simulator.add_device(&driver, device));
        done(simulator.start(device));
        at = until_stop(&simulator, &printed, &calls[..end], at);
    }
}

/// Makes calls on one machine until one stops it; the next that is to be made.
fn until_stop(
    simulator: &Simulator,
    printed: &Mutex<String>,
    calls: &[Call],
    first: usize,
) -> usize {
    let file = simulator
        .open(r"\\.\CallsAnything")
        .unwrap_or_else(|error| panic!("{error}"));
    for (at, call) in calls.iter().enumerate().skip(first) {
        println!("begin {at}");
        printed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        let judged = match file.ioctl(code(0x800, 3), &call.input(), 0) {
            Ok(done) if done.status.is_success() => Ok("ok"),
            Ok(done) => Err(format!("the driver says {}", done.status)),
            Err(error) => {
                let printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
                judge(call, &error, printed.contains("came back")).map(|()| "stop")
            }
        };
        match &judged {
            Ok(how) => println!("{how}"),
            Err(words) => println!("wrong {}", words.replace('\n', "\\n")),
        }
        if judged != Ok("ok") {
            return at + 1;
        }
    }
    calls.len()
}

/// The names of a routine: those that have no gate share their code.
fn names(routine: &'static Routine) -> Vec<&'static str> {
    let is_bare = |routine: &&Routine| matches!(routine.entity, Entity::Bare(_));
    if !is_bare(&routine) {
        return vec![routine.name];
    }
    all()
        .into_iter()
        .filter(is_bare)
        .map(|other| other.name)
        .collect()
}

/// A stop must be the driver's, and name the routine, unless that had come back before.
fn judge(call: &Call, error: &SimError, came_back: bool) -> Result<(), String> {
    let Some(report) = error.bug_check() else {
        return Err(format!("no stop: {error}"));
    };
    // These end where the call was made: where they go on is the driver's choice.
    let leaves = ["RtlRestoreContext", "ExQueueWorkItem"].contains(&call.routine.name);
    let named = names(call.routine).into_iter().any(|name| {
        report.rule.contains(name) || report.stack.iter().any(|frame| frame.contains(name))
    });
    if report.code == codes::SIMULATOR_DEFECT || !(named || came_back || leaves) {
        return Err(report.to_string());
    }
    Ok(())
}

/// Has the calls made by processes, in shares, and collects what is wrong with them.
fn sweep(wanted: &str) -> Vec<String> {
    let calls = all_calls(wanted);
    assert!(!calls.is_empty(), "no routine is called {wanted}");
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    let share = calls.len().div_ceil(64).clamp(1, 64);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let mut first = next.fetch_add(share, Ordering::Relaxed);
                    if first >= calls.len() {
                        return;
                    }
                    let end = (first + share).min(calls.len());
                    while first < end {
                        let (reached, words) = watch(wanted, &calls, first, end);
                        let mut all = wrong.lock().unwrap_or_else(PoisonError::into_inner);
                        all.extend(words);
                        first = reached;
                    }
                }
            });
        }
    });
    wrong.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Runs one process; how far it came, and what was wrong.
fn watch(wanted: &str, calls: &[Call], first: usize, end: usize) -> (usize, Vec<String>) {
    let program = std::env::current_exe().expect("a test program has a path");
    let mut child = Command::new(program)
        .arg("--calls")
        .arg(driver("calls_anything"))
        .args([wanted, &first.to_string(), &end.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the process starts");
    let output = child.stdout.take().expect("it has a pipe");
    let (line_to, lines) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if line_to.send(line).is_err() {
                return;
            }
        }
    });
    let mut errors = child.stderr.take().expect("it has a pipe");
    let said = std::thread::spawn(move || {
        let mut text = String::new();
        let _whatever_is_readable = std::io::Read::read_to_string(&mut errors, &mut text);
        text
    });
    let (mut at, mut wrong) = (None, Vec::new());
    let in_time = loop {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => match line.split_once(' ') {
                Some(("begin", number)) => at = number.parse::<usize>().ok(),
                Some(("wrong", words)) => {
                    let call = &calls[at.expect("a call has begun")];
                    wrong.push(format!(
                        "{}: {}",
                        call.words,
                        words.replace("\\n", "\n    ")
                    ));
                }
                _ => {}
            },
            Err(mpsc::RecvTimeoutError::Disconnected) => break true,
            Err(mpsc::RecvTimeoutError::Timeout) => break false,
        }
    };
    if !in_time {
        let _it_may_have_ended = child.kill();
    }
    let status = child.wait().expect("it can be waited for");
    let _ = reader.join();
    let said = said.join().unwrap_or_default();
    if in_time && status.success() {
        return (end, wrong);
    }
    let how = if in_time {
        "killed the simulator"
    } else {
        "does not come back"
    };
    match at {
        Some(at) => {
            wrong.push(format!("{} {how}: {status}\n    {said}", calls[at].words));
            (at + 1, wrong)
        }
        None => panic!("the process made no call: {status}\n{said}"),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, image, wanted, first, end] = &arguments[..]
        && flag == "--calls"
    {
        let number = |text: &String| text.parse().expect("a number");
        make_calls(Path::new(image), wanted, number(first), number(end));
        return ExitCode::SUCCESS;
    }
    // What `cargo test` is asked for: other tests' names, or a routine's.
    if arguments.iter().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let wanted = arguments.iter().find(|argument| !argument.starts_with('-'));
    let wanted = wanted.map_or("", String::as_str);
    if !wanted.is_empty() && all_calls(wanted).is_empty() {
        return ExitCode::SUCCESS;
    }
    driver("calls_anything");
    let wrong = sweep(wanted);
    if wrong.is_empty() {
        println!(
            "{} calls with bad pointers, all answered",
            all_calls(wanted).len()
        );
        return ExitCode::SUCCESS;
    }
    println!("{}\n\n{} calls went wrong", wrong.join("\n\n"), wrong.len());
    ExitCode::FAILURE
}
