//! One request: how it is made, how it may end, and what must be true then.

use anyhow::{Context, Result, bail, ensure};
use edu_interface::{
    BUFFER_LENGTH, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, IOCTL_EDU_STATISTICS,
    Identity, MAXIMUM_COPY, Statistics,
};
use wdk_ioctl::Message;
use wdk_sim::simulator::{Completion, File, NtStatus, Pending, Request, Simulator};

use crate::buffer::Buffer;
use crate::tally::Tally;

const fn status(value: u32) -> NtStatus {
    NtStatus(value.cast_signed())
}

const SUCCESS: NtStatus = NtStatus::SUCCESS;
const ACCESS_VIOLATION: NtStatus = status(0xC000_0005);
const INVALID_PARAMETER: NtStatus = status(0xC000_000D);
const INVALID_DEVICE_REQUEST: NtStatus = status(0xC000_0010);
const END_OF_FILE: NtStatus = status(0xC000_0011);
const BUFFER_TOO_SMALL: NtStatus = status(0xC000_0023);
/// How requests may end because of what happened meanwhile.
pub const INVALID_HANDLE: NtStatus = status(0xC000_0008);
pub const CANCELLED: NtStatus = status(0xC000_0120);
pub const DEVICE_POWER_FAILURE: NtStatus = status(0xC000_009E);
pub const DEVICE_CONFIGURATION_ERROR: NtStatus = status(0xC000_0182);
pub const DEVICE_NOT_READY: NtStatus = status(0xC000_00A3);
pub const IO_TIMEOUT: NtStatus = status(0xC000_00B5);
pub const DEVICE_REMOVED: NtStatus = status(0xC000_02B6);
pub const INSUFFICIENT_RESOURCES: NtStatus = status(0xC000_009A);
pub const WORKING_SET_QUOTA: NtStatus = status(0xC000_00A1);

/// The longest piece of a copy, in bytes.
pub const CHUNK: usize = 4095;

/// What is asked, and the buffers for it.
enum Ask<'a> {
    Copy(Buffer<'a>, Buffer<'a>),
    Read(u64, Buffer<'a>),
    Write(u64, Buffer<'a>),
    Control(u32, Vec<u8>, usize),
    RawControl(u32, (u64, u32), (u64, u32)),
}

/// A request that was made.
pub struct Job<'f, 's> {
    kind: &'static str,
    ask: Ask<'s>,
    pending: Pending<'f>,
    /// The file it was made on.
    pub file: usize,
    /// How it ends if nothing happens: its status, and its information.
    natural: (NtStatus, u64),
    /// How else it may end.
    allowed: Vec<NtStatus>,
}

/// A length near something, or any.
fn length(random: &mut fastrand::Rng, most: usize) -> usize {
    let near = [1, 4095, 4096, 8190, 12_285][random.usize(..5)];
    match random.u8(..4) {
        0 => random.usize(..40),
        1 => random.usize(..most),
        _ => (near + random.usize(..5)).saturating_sub(2),
    }
}

impl<'f, 's> Job<'f, 's> {
    /// Makes a request of any kind.
    pub fn begin(
        simulator: &'s Simulator,
        file: &'f File<'s>,
        number: usize,
        random: &mut fastrand::Rng,
    ) -> Result<Self> {
        let (kind, ask, natural) = match random.u8(..20) {
            0..6 => {
                let most = if random.u8(..20) == 0 {
                    300_000
                } else {
                    20_000
                };
                let input = Buffer::new(simulator, length(random, most), random)?;
                let output = Buffer::new(simulator, length(random, most), random)?;
                let copied = input.inside().len().min(output.inside().len());
                ("copy", Ask::Copy(input, output), (SUCCESS, copied as u64))
            }
            6..9 => {
                let (offset, buffer) = place(simulator, random)?;
                let left = BUFFER_LENGTH.saturating_sub(offset);
                let natural = if left == 0 {
                    (END_OF_FILE, 0)
                } else {
                    (SUCCESS, left.min(buffer.inside().len() as u64))
                };
                ("read", Ask::Read(offset, buffer), natural)
            }
            9..12 => {
                let (offset, buffer) = place(simulator, random)?;
                let written = buffer.inside().len() as u64;
                let fits = written <= BUFFER_LENGTH.saturating_sub(offset);
                let natural = if fits {
                    (SUCCESS, written)
                } else {
                    (INVALID_PARAMETER, 0)
                };
                ("write", Ask::Write(offset, buffer), natural)
            }
            12..15 => {
                let input = random.u32(..30).to_le_bytes().to_vec();
                (
                    "factorial",
                    Ask::Control(IOCTL_EDU_FACTORIAL.value(), input, 4),
                    (SUCCESS, 4),
                )
            }
            15..17 => {
                let ask = Ask::Control(
                    IOCTL_EDU_STATISTICS.value(),
                    Vec::new(),
                    Statistics::LENGTH + 3,
                );
                ("statistics", ask, (SUCCESS, Statistics::LENGTH as u64))
            }
            17..18 => {
                let ask = Ask::Control(IOCTL_EDU_IDENTIFY.value(), Vec::new(), Identity::LENGTH);
                ("identify", ask, (SUCCESS, Identity::LENGTH as u64))
            }
            _ => {
                let (ask, status) = nonsense(random);
                ("bad input", ask, (status, 0))
            }
        };
        let pending = file.begin(ask.request())?;
        Ok(Self {
            kind,
            ask,
            pending,
            file: number,
            natural,
            allowed: Vec::new(),
        })
    }

    /// From now on it may end so, too.
    pub fn allow(&mut self, status: NtStatus) {
        if !self.allowed.contains(&status) {
            self.allowed.push(status);
        }
    }

    /// How many transfers it may take at most before it lets the power go: those of one chunk of a
    /// copy, there and back, and all of any other request's.
    pub fn longest_step(&self) -> u64 {
        match &self.ask {
            Ask::Copy(input, output) => {
                let length = input.inside().len().min(output.inside().len());
                let steps = (0..length).step_by(CHUNK).map(|offset| {
                    let chunk = CHUNK.min(length - offset);
                    input.pages(offset, chunk) + output.pages(offset, chunk)
                });
                steps.max().unwrap_or(0)
            }
            // A transfer moves a chunk at most, which is a byte less than a page has.
            Ask::Read(_, buffer) | Ask::Write(_, buffer) => {
                1 + buffer.pages(0, BUFFER_LENGTH as usize)
            }
            Ask::Control(..) | Ask::RawControl(..) => 1,
        }
    }

    pub fn is_done(&self) -> bool {
        self.pending.is_done()
    }

    pub const fn pending(&self) -> &Pending<'f> {
        &self.pending
    }

    /// What it is, for reports.
    pub fn describe(&self) -> String {
        let what = match &self.ask {
            Ask::Copy(input, output) => {
                format!("from {:x?} to {:x?}", input.range(), output.range())
            }
            Ask::Read(offset, buffer) | Ask::Write(offset, buffer) => {
                format!("at {offset:#x}, {:x?}", buffer.range())
            }
            Ask::Control(code, input, output) => {
                format!("{code:#x} with {} and {output} bytes", input.len())
            }
            Ask::RawControl(code, input, output) => {
                format!("{code:#x} with {input:x?} and {output:x?}")
            }
        };
        format!("a {} ({what})", self.kind)
    }

    /// It is done: checks how, and every byte that it may have touched.
    pub fn end(mut self, tally: &mut Tally) -> Result<()> {
        let what = self.describe();
        let answer = self.pending.wait()?;
        let as_usual = (answer.status, answer.information) == self.natural;
        ensure!(
            as_usual || answer.information == 0 && self.allowed.contains(&answer.status),
            "{what} ended with {} and {} instead of {} and {}{}",
            answer.status,
            answer.information,
            self.natural.0,
            self.natural.1,
            if self.allowed.is_empty() {
                String::new()
            } else {
                format!(" (or {:?})", self.allowed)
            }
        );
        tally.request(self.kind, answer.status.to_string());
        self.ask
            .check(&answer, as_usual && answer.status == SUCCESS)
            .with_context(|| format!("{what}, which ended with {}", answer.status))
    }
}

fn place<'s>(simulator: &'s Simulator, random: &mut fastrand::Rng) -> Result<(u64, Buffer<'s>)> {
    let offset = match random.u8(..8) {
        0 => 0,
        1 => BUFFER_LENGTH - 1 + random.u64(..3),
        2 => random.u64(..u64::MAX >> 1),
        _ => random.u64(..BUFFER_LENGTH),
    };
    // The I/O manager has nothing to lock for a request without a buffer.
    let most = if random.bool() { 300 } else { 5000 };
    let length = random.usize(1..=most);
    Ok((offset, Buffer::new(simulator, length, random)?))
}

/// What a driver refuses, and how.
fn nonsense<'s>(random: &mut fastrand::Rng) -> (Ask<'s>, NtStatus) {
    let copy = IOCTL_EDU_COPY.value();
    // Nothing is mapped in the first pages, nor above what a process may use.
    let bad = [(0x1000, 500), (u64::MAX - 5000, 100), (1 << 63, 1)][random.usize(..3)];
    match random.u8(..6) {
        0 => (Ask::RawControl(copy, bad, bad), ACCESS_VIOLATION),
        1 => (
            Ask::RawControl(copy, (0x1000, MAXIMUM_COPY as u32 + 1), (0x1000, u32::MAX)),
            INVALID_PARAMETER,
        ),
        2 => (
            Ask::RawControl(copy, (u64::MAX - 3, 8), (u64::MAX - 3, 8)),
            INVALID_PARAMETER,
        ),
        3 => (
            Ask::Control(0x0022_2010 + 4 * random.u32(..500), vec![1; 8], 8),
            INVALID_DEVICE_REQUEST,
        ),
        4 => (
            Ask::Control(IOCTL_EDU_FACTORIAL.value(), vec![1; random.usize(..4)], 4),
            BUFFER_TOO_SMALL,
        ),
        _ => (
            Ask::Control(
                IOCTL_EDU_IDENTIFY.value(),
                Vec::new(),
                random.usize(..Identity::LENGTH),
            ),
            BUFFER_TOO_SMALL,
        ),
    }
}

impl Ask<'_> {
    fn request(&self) -> Request<'_> {
        match self {
            Self::Copy(input, output) => Request::RawControl {
                code: IOCTL_EDU_COPY.value(),
                input: input.range(),
                output: output.range(),
            },
            Self::Read(offset, buffer) => Request::RawRead {
                offset: *offset,
                output: buffer.range(),
            },
            Self::Write(offset, buffer) => Request::RawWrite {
                offset: *offset,
                input: buffer.range(),
            },
            Self::Control(code, input, output) => Request::Control {
                code: *code,
                input,
                output: *output,
            },
            Self::RawControl(code, input, output) => Request::RawControl {
                code: *code,
                input: *input,
                output: *output,
            },
        }
    }

    fn check(&mut self, answer: &Completion, done: bool) -> Result<()> {
        match self {
            Self::Copy(input, output) => {
                let length = input.inside().len().min(output.inside().len());
                if done {
                    output.expect(&input.inside()[..length]);
                } else {
                    // A transfer that came to nothing leaves what was in the buffer it was bounced
                    // through.
                    output.expect(&output.found(length));
                }
                output.check("the copy")?;
                input.check("the source")
            }
            Self::Read(_, buffer) => {
                // Others may have written meanwhile: what was read is checked where nobody does.
                if done {
                    let read = buffer.found(answer.information as usize);
                    buffer.expect(&read);
                    buffer.check("what surrounds what was read")
                } else {
                    let read = buffer.found(buffer.inside().len());
                    buffer.expect(&read);
                    buffer.check("what surrounds what was to be read")
                }
            }
            Self::Write(_, buffer) => buffer.check("what was written"),
            Self::Control(code, input, _) if done => check_answer(*code, input, &answer.bytes),
            Self::Control(..) | Self::RawControl(..) => Ok(()),
        }
    }
}

fn check_answer(code: u32, input: &[u8], bytes: &[u8]) -> Result<()> {
    const FACTORIAL: u32 = IOCTL_EDU_FACTORIAL.value();
    const IDENTIFY: u32 = IOCTL_EDU_IDENTIFY.value();
    const STATISTICS: u32 = IOCTL_EDU_STATISTICS.value();
    match code {
        FACTORIAL => {
            let number = u32::from_le_bytes(input.try_into()?);
            let factorial = (1..=number).fold(1, u32::wrapping_mul);
            ensure!(
                bytes == factorial.to_le_bytes(),
                "{number}! is {factorial}, not {bytes:x?}"
            );
        }
        IDENTIFY => {
            let identity = Identity::decode(bytes).context("too few bytes")?;
            ensure!(
                identity.id == 0x0100_00ED && identity.chunk == CHUNK as u32,
                "{identity:?}"
            );
        }
        STATISTICS => {
            let numbers = Statistics::decode(bytes).context("too few bytes")?;
            let moved = numbers.bytes_to_device + numbers.bytes_from_device;
            ensure!(
                numbers.bounced <= moved && moved <= numbers.chunks * CHUNK as u64,
                "the numbers contradict each other: {numbers:?}"
            );
        }
        _ => bail!("no answer was expected"),
    }
    Ok(())
}
