//! The steps of the command line: what is done with a loaded driver, in order.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use wdk_sim::simulator::{DevicePower, SystemPower, Uuid};

use super::arguments::parse_number;
use super::bytes::Bytes;
use super::parts::{Parts, list, named, split};
use super::wmi::{self, Wmi};

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// As it was written.
    text: String,
    /// What it is.
    pub action: Action,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.action {
            Action::Request(request) => request.what.fmt(f),
            _ => f.write_str(&self.text),
        }
    }
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Sends a request on the file that was opened last.
    Request(Request),
    /// Opens a file.
    Open(String),
    /// Closes the file that was opened last.
    Close,
    /// Cancels requests that are pending.
    Cancel(Which),
    /// Waits.
    Wait(Wait),
    /// Makes an event of the calling process.
    Event(String),
    /// Signals an event.
    Set(String),
    /// Takes an event's signal back.
    Clear(String),
    /// Starts a process, as far as drivers are told of processes.
    Process(String),
    /// Ends one that was started.
    Exit(String),
    /// Ends the process that makes the requests.
    EndProcess,
    /// Lets a caller go on that is suspended.
    Resume,
    /// Has the PnP manager do something with a device.
    Pnp(Pnp, Position),
    /// Asks drivers by way of WMI.
    Wmi(Uuid, Wmi),
    /// Brings the machine to a power state.
    SystemPower(SystemPower),
    /// Brings a device to a power state.
    DevicePower(DevicePower, Position),
}

/// Which device, counted from 0, and which of those below it, and so on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position(pub Vec<usize>);

/// Which of the requests that are pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// The one of this number.
    One(usize),
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Requests.
    Requests(Which),
    /// The machine's time.
    Time(Duration),
    /// An event.
    Event(String),
}

/// What the PnP manager does with a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pnp {
    /// Asks whether it can be stopped.
    QueryStop,
    /// Takes that back.
    CancelStop,
    /// Asks, unless that was done, and stops it.
    Stop,
    /// Starts it.
    Start,
    /// Stops it and starts it again.
    Rebalance,
    /// Asks whether it can be removed.
    QueryRemove,
    /// Takes that back.
    CancelRemove,
    /// Asks, unless that was done, and removes it.
    Remove,
    /// Unplugs it.
    SurpriseRemove,
    /// Plugs it in again, and starts it.
    PlugIn,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub what: Asked,
    /// Nothing waits for its end.
    pub overlapped: bool,
    /// It is cancelled after so many kernel calls of drivers.
    pub cancel_after: Option<u64>,
    /// Its caller is suspended after so many kernel calls of drivers.
    pub suspend_after: Option<u64>,
}

/// What is asked of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A device control.
    Control {
        /// Its code.
        code: u32,
        /// What is sent.
        input: Bytes,
        /// What the output buffer holds beforehand.
        buffer: Bytes,
        /// How many bytes can come back.
        output: usize,
    },
    /// A read.
    Read {
        /// How many bytes.
        length: usize,
        /// From where.
        offset: u64,
    },
    /// A write.
    Write {
        /// What.
        bytes: Bytes,
        /// To where.
        offset: u64,
    },
    /// Write what is cached.
    Flush,
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Control {
                code,
                input,
                output,
                ..
            } => write!(
                f,
                "ioctl {code:#010x} ({} bytes in, room for {output} out)",
                input.len()
            ),
            Self::Read { length, offset } => write!(f, "read {length} bytes at {offset:#x}"),
            Self::Write { bytes, offset } => {
                write!(f, "write {} bytes at {offset:#x}", bytes.len())
            }
            Self::Flush => f.write_str("flush"),
        }
    }
}

fn parse_code(text: &str) -> Result<u32, String> {
    let Some(inner) = text
        .strip_prefix("CTL_CODE(")
        .and_then(|rest| rest.strip_suffix(')'))
    else {
        let number = parse_number(text)?;
        return u32::try_from(number)
            .map_err(|_| format!("{text} has more than the 32 bits of a control code"));
    };
    let parts: Vec<&str> = inner.split(',').map(str::trim).collect();
    let [device_type, function, method, access] = parts[..] else {
        return Err(format!(
            "CTL_CODE takes four parts (device type, function, method, access), not {}",
            parts.len()
        ));
    };
    let number = |text: &str, names: &[(&str, u64)], highest: u64| {
        let value = match names.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => *value,
            None => parse_number(text)?,
        };
        if value > highest {
            return Err(format!("{text} is more than {highest:#x}"));
        }
        Ok(value)
    };
    let device_type = number(device_type, &[("FILE_DEVICE_UNKNOWN", 0x22)], 0xffff)?;
    let function = number(function, &[], 0xfff)?;
    let methods = [
        ("METHOD_BUFFERED", 0),
        ("METHOD_IN_DIRECT", 1),
        ("METHOD_OUT_DIRECT", 2),
        ("METHOD_NEITHER", 3),
    ];
    let method = number(method, &methods, 3)?;
    let accesses = [
        ("FILE_ANY_ACCESS", 0),
        ("FILE_SPECIAL_ACCESS", 0),
        ("FILE_READ_ACCESS", 1),
        ("FILE_READ_DATA", 1),
        ("FILE_WRITE_ACCESS", 2),
        ("FILE_WRITE_DATA", 2),
    ];
    let access = number(access, &accesses, 3)?;
    // Each part was found to fit its field.
    Ok((device_type << 16 | access << 14 | function << 2 | method) as u32)
}

/// A length that a request can have.
pub(super) fn parse_length(text: &str) -> Result<usize, String> {
    let value = parse_number(text)?;
    u32::try_from(value)
        .map(|value| value as usize)
        .map_err(|_| format!("{value} is more bytes than a request can have"))
}

/// `100ms` and the like; nothing where the text is no number with a unit of time.
fn parse_time(text: &str) -> Option<Duration> {
    let unit = text.find(|letter: char| letter.is_ascii_alphabetic())?;
    let number: u64 = text[..unit].parse().ok()?;
    Some(match &text[unit..] {
        "us" => Duration::from_micros(number),
        "ms" => Duration::from_millis(number),
        "s" => Duration::from_secs(number),
        _ => return None,
    })
}

fn parse_which(text: &str) -> Option<Which> {
    match text {
        "" | "all" => Some(Which::All),
        number => match number.parse() {
            Ok(0) | Err(_) => None,
            Ok(number) => Some(Which::One(number)),
        },
    }
}

/// The name of an event: letters, digits, `-` and `_`, beginning with a letter.
fn parse_event(text: &str) -> Result<String, String> {
    let named = text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    if !named || parse_which(text).is_some() || parse_time(text).is_some() {
        return Err(format!(
            "{text:?} is no name for an event: it begins with a letter, and letters, digits, - \
             and _ follow"
        ));
    }
    Ok(text.to_owned())
}

const PNP: &[(&str, Pnp)] = &[
    ("query-stop", Pnp::QueryStop),
    ("cancel-stop", Pnp::CancelStop),
    ("stop", Pnp::Stop),
    ("start", Pnp::Start),
    ("rebalance", Pnp::Rebalance),
    ("query-remove", Pnp::QueryRemove),
    ("cancel-remove", Pnp::CancelRemove),
    ("remove", Pnp::Remove),
    ("surprise-remove", Pnp::SurpriseRemove),
    ("plug-in", Pnp::PlugIn),
];

const SYSTEM: &[(&str, SystemPower)] = &[
    ("suspend", SystemPower::Sleeping3),
    ("resume", SystemPower::Working),
    ("hibernate", SystemPower::Hibernate),
    ("shutdown", SystemPower::Shutdown),
    ("s0", SystemPower::Working),
    ("s1", SystemPower::Sleeping1),
    ("s2", SystemPower::Sleeping2),
    ("s3", SystemPower::Sleeping3),
    ("s4", SystemPower::Hibernate),
    ("s5", SystemPower::Shutdown),
];

const DEVICE: &[(&str, DevicePower)] = &[
    ("d0", DevicePower::D0),
    ("d1", DevicePower::D1),
    ("d2", DevicePower::D2),
    ("d3", DevicePower::D3),
];

/// A number of kernel calls, counted from 1.
fn parse_calls(text: &str) -> Result<u64, String> {
    match parse_number(text)? {
        0 => Err("calls are counted from 1".to_owned()),
        calls => Ok(calls),
    }
}

fn parse_request(kind: &str, value: &str, parts: &mut Parts<'_>) -> Result<Request, String> {
    let at = |parts: &mut Parts<'_>| {
        parts
            .value("at", parse_number)
            .map(Option::unwrap_or_default)
    };
    let what = match kind {
        "ioctl" => {
            let input = parts.value("in", str::parse)?.unwrap_or_default();
            let buffer: Bytes = parts.value("buffer", str::parse)?.unwrap_or_default();
            let output = parts.value("out", parse_length)?.unwrap_or(buffer.len());
            if output < buffer.len() {
                return Err(format!(
                    "buffer= has {} bytes, and out= has room for {output} only",
                    buffer.len()
                ));
            }
            Asked::Control {
                code: parse_code(value)?,
                input,
                buffer,
                output,
            }
        }
        "read" => Asked::Read {
            length: parse_length(value)?,
            offset: at(parts)?,
        },
        "write" => Asked::Write {
            bytes: value.parse()?,
            offset: at(parts)?,
        },
        _ => Asked::Flush,
    };
    let request = Request {
        what,
        overlapped: parts.word("async"),
        cancel_after: parts.value("cancel-after", parse_calls)?,
        suspend_after: parts.value("suspend-after", parse_calls)?,
    };
    if request.cancel_after.is_some() && request.suspend_after.is_some() {
        return Err(
            "a request has cancel-after= or suspend-after=, not both: cancel= cancels one whose \
             caller is suspended"
                .to_owned(),
        );
    }
    Ok(request)
}

fn parse_wait(value: &str) -> Result<Wait, String> {
    if let Some(which) = parse_which(value) {
        return Ok(Wait::Requests(which));
    }
    if let Some(time) = parse_time(value) {
        return Ok(Wait::Time(time));
    }
    parse_event(value).map(Wait::Event).map_err(|_| {
        format!(
            "{value:?} cannot be waited for: wait for a request by its number, for all of them, \
             for a time (100ms, 2s) or for an event by its name"
        )
    })
}

fn parse_power(value: &str, parts: &mut Parts<'_>) -> Result<Action, String> {
    if let Some(state) = named(value, SYSTEM) {
        return Ok(Action::SystemPower(state));
    }
    let Some(state) = named(value, DEVICE) else {
        return Err(format!(
            "{value:?} is no power state: of the machine there are {}, of a device {}",
            list(SYSTEM),
            list(DEVICE)
        ));
    };
    Ok(Action::DevicePower(state, parse_device(parts)?))
}

/// The position of the device that a step is about.
fn parse_device(parts: &mut Parts<'_>) -> Result<Position, String> {
    let position = |text: &str| {
        text.split('.')
            .map(|number| match parse_number(number)? {
                0 => Err("devices are counted from 1".to_owned()),
                number => Ok(number as usize - 1),
            })
            .collect::<Result<_, _>>()
            .map(Position)
    };
    let given = parts.value("device", position)?;
    Ok(given.unwrap_or(Position(vec![0])))
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut pieces = split(text).into_iter();
        let first = pieces.next().unwrap_or_default();
        let (kind, value) = first.split_once('=').unwrap_or((first, ""));
        let mut parts = Parts::new(kind, pieces)?;
        let action = match kind {
            "ioctl" | "read" | "write" => Action::Request(parse_request(kind, value, &mut parts)?),
            "flush" if value.is_empty() => Action::Request(parse_request(kind, value, &mut parts)?),
            "open" if !value.is_empty() => Action::Open(value.to_owned()),
            "close" if value.is_empty() => Action::Close,
            "cancel" => Action::Cancel(parse_which(value).ok_or_else(|| {
                format!("{value:?} is no request: they are counted from 1, or are all")
            })?),
            "wait" => Action::Wait(parse_wait(value)?),
            "event" => Action::Event(parse_event(value)?),
            "set" => Action::Set(parse_event(value)?),
            "clear" => Action::Clear(parse_event(value)?),
            "process" if !value.is_empty() => Action::Process(value.to_owned()),
            "exit" if !value.is_empty() => Action::Exit(value.to_owned()),
            "end-process" if value.is_empty() => Action::EndProcess,
            "resume" if value.is_empty() => Action::Resume,
            "pnp" => {
                let action = named(value, PNP).ok_or_else(|| {
                    format!("{value:?} is no request of PnP: there are {}", list(PNP))
                })?;
                Action::Pnp(action, parse_device(&mut parts)?)
            }
            "power" => parse_power(value, &mut parts)?,
            "wmi" => wmi::parse(value, &mut parts)?,
            _ => {
                return Err(format!(
                    "{first:?} is not a step: steps begin with ioctl=, read=, write=, flush, \
                     open=, close, wait=, cancel=, resume, event=, set=, clear=, process=, exit=, \
                     end-process, pnp=, power= or wmi= (see --help)"
                ));
            }
        };
        parts.end()?;
        Ok(Self {
            text: text.to_owned(),
            action,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(text: &str) -> Action {
        text.parse::<Step>()
            .unwrap_or_else(|error| panic!("{text}: {error}"))
            .action
    }

    fn request(text: &str) -> Request {
        match action(text) {
            Action::Request(request) => request,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn requests_are_understood() {
        assert_eq!(
            request(
                "ioctl=CTL_CODE(0x22, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS),in=00 ff_10,out=0x20"
            ),
            Request {
                what: Asked::Control {
                    code: 0x0022_2007,
                    input: "00ff10".parse().unwrap(),
                    buffer: Bytes::default(),
                    output: 32,
                },
                overlapped: false,
                cancel_after: None,
                suspend_after: None,
            }
        );
        let both = request("ioctl=2236416,buffer=010203,async");
        assert!(both.overlapped);
        assert!(
            matches!(
                both.what,
                Asked::Control {
                    code: 0x0022_2000,
                    output: 3,
                    ..
                }
            ),
            "{both:?}"
        );
        assert_eq!(
            request("read=16,at=0x1000,cancel-after=3"),
            Request {
                what: Asked::Read {
                    length: 16,
                    offset: 0x1000
                },
                overlapped: false,
                cancel_after: Some(3),
                suspend_after: None,
            }
        );
        assert_eq!(
            request("write=aa55").what,
            Asked::Write {
                bytes: "aa55".parse().unwrap(),
                offset: 0
            }
        );
        assert_eq!(request("flush").what, Asked::Flush);
    }

    #[test]
    fn the_other_steps_are_understood() {
        assert_eq!(
            action(r"open=\\.\Example"),
            Action::Open(r"\\.\Example".into())
        );
        assert_eq!(action("close"), Action::Close);
        assert_eq!(action("cancel"), Action::Cancel(Which::All));
        assert_eq!(action("cancel=2"), Action::Cancel(Which::One(2)));
        assert_eq!(action("wait=all"), Action::Wait(Wait::Requests(Which::All)));
        assert_eq!(
            action("wait=100ms"),
            Action::Wait(Wait::Time(Duration::from_millis(100)))
        );
        assert_eq!(
            action("wait=done"),
            Action::Wait(Wait::Event("done".into()))
        );
        assert_eq!(
            action("pnp=Remove"),
            Action::Pnp(Pnp::Remove, Position(vec![0]))
        );
        assert_eq!(
            action("pnp=stop,device=2"),
            Action::Pnp(Pnp::Stop, Position(vec![1]))
        );
        assert_eq!(
            action("power=suspend"),
            Action::SystemPower(SystemPower::Sleeping3)
        );
        assert_eq!(
            action("pnp=remove,device=1.3"),
            Action::Pnp(Pnp::Remove, Position(vec![0, 2]))
        );
        assert_eq!(
            action("power=D3"),
            Action::DevicePower(DevicePower::D3, Position(vec![0]))
        );
    }

    #[test]
    fn what_is_wrong_with_a_step_is_said() {
        for (text, says) in [
            ("seek=3", "ioctl="),
            ("ioctl=CTL_CODE(1,2,3)", "four parts"),
            ("ioctl=CTL_CODE(1,0x1000,3,0)", "0xfff"),
            ("ioctl=0x100000000", "32 bits"),
            ("ioctl=1,in=abc", "odd number"),
            ("ioctl=1,in=xy", "hexadecimal"),
            ("ioctl=1,out=1,out=2", "twice"),
            ("ioctl=1,buffer=0102,out=1", "room for 1"),
            ("read=1,out=2", "no part"),
            ("read=1,asink", "no part"),
            ("read=", "not a number"),
            ("write=@/nowhere/at/all", "cannot be read"),
            ("cancel=0", "counted from 1"),
            ("wait=3 weeks", "100ms"),
            ("event=1", "begins with a letter"),
            ("pnp=eject", "surprise-remove"),
            ("pnp=stop,device=0", "counted from 1"),
            ("pnp=stop,device=1.", "not a number"),
            ("power=off", "shutdown"),
            ("close=now", "not a step"),
            ("wmi=first", "first"),
        ] {
            let error = text.parse::<Step>().unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
