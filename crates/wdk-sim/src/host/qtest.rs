//! A client of QEMU's qtest protocol: register accesses as lines of text, answered in order, with
//! interrupt lines reported in between. Called by [`crate::devices`] and by benchmarks that measure
//! the protocol alone.
//!
//! Writes are posted: they are gathered, sent with the next access that needs an answer, and their
//! own answers are collected then. QEMU performs accesses in order and reports a line change before
//! it answers the access that caused it, so that after [`Qtest::synchronise`] the known level of
//! every line is the true one.

use std::io::{ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use super::HostError;

/// How long QEMU may take to answer an access, in seconds.
const PATIENCE: u64 = 10;
/// How long one look at the socket waits. Waits with a deadline are exact to this, and cost no
/// system call to set up.
const LOOK: Duration = Duration::from_millis(50);

/// How many bytes of posted writes are gathered before they are sent.
const GATHERED: usize = 16 << 10;

/// A connection to QEMU's qtest server.
#[derive(Debug)]
pub struct Qtest {
    stream: UnixStream,
    /// Written, not sent.
    outgoing: Vec<u8>,
    /// Received, not parsed from `parsed` on.
    incoming: Vec<u8>,
    parsed: usize,
    /// Answers to posted writes that have not come yet.
    owed: usize,
    /// Bit n: line n is asserted.
    lines: u64,
    accesses: u64,
}

/// One line from QEMU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// An access was performed; a read's value.
    Done(u64),
    /// An interrupt line changed.
    Irq { number: u32, raised: bool },
}

fn parse(line: &str) -> Result<Line, HostError> {
    let unintelligible = || HostError::Unintelligible {
        protocol: "qtest",
        line: line.to_owned(),
    };
    let mut words = line.split_ascii_whitespace();
    match words.next() {
        Some("OK") => match words.next() {
            None => Ok(Line::Done(0)),
            Some(value) => value
                .strip_prefix("0x")
                .and_then(|digits| u64::from_str_radix(digits, 16).ok())
                .or_else(|| value.parse().ok())
                .map(Line::Done)
                .ok_or_else(unintelligible),
        },
        Some("IRQ") => {
            let raised = match words.next() {
                Some("raise") => true,
                Some("lower") => false,
                _ => return Err(unintelligible()),
            };
            match words.next().and_then(|number| number.parse().ok()) {
                Some(number) if number < 64 => Ok(Line::Irq { number, raised }),
                _ => Err(unintelligible()),
            }
        }
        Some("FAIL" | "ERR") => Err(HostError::Refused {
            command: "a qtest access".to_owned(),
            answer: line.to_owned(),
        }),
        _ => Err(unintelligible()),
    }
}

/// The letter that stands for an access of `width` bytes.
fn letter(width: u8) -> char {
    match width {
        1 => 'b',
        2 => 'w',
        4 => 'l',
        8 => 'q',
        _ => unreachable!("an access of {width} bytes"),
    }
}

impl Qtest {
    /// Speaks over `stream`.
    ///
    /// # Errors
    /// When the host cannot give the socket a time-out.
    pub fn new(stream: UnixStream) -> Result<Self, HostError> {
        stream
            .set_read_timeout(Some(LOOK))
            .map_err(|source| HostError::Host {
                what: "set a socket's time-out",
                source,
            })?;
        Ok(Self {
            stream,
            outgoing: Vec::new(),
            incoming: Vec::new(),
            parsed: 0,
            owed: 0,
            lines: 0,
            accesses: 0,
        })
    }

    /// Reports from now on the input lines of the device at `path` in QEMU's object tree.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn intercept_inputs(&mut self, path: &str) -> Result<(), HostError> {
        self.ask(&format!("irq_intercept_in {path}")).map(|_| ())
    }

    /// Reads `width` (1, 2, 4 or 8) bytes at a physical address.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn read(&mut self, address: u64, width: u8) -> Result<u64, HostError> {
        self.ask(&format!("read{} {address:#x}", letter(width)))
    }

    /// Posts a write of `width` (1, 2, 4 or 8) bytes at a physical address.
    ///
    /// # Errors
    /// See [`HostError`]; a refusal of the write itself is reported by a later access.
    pub fn write(&mut self, address: u64, width: u8, value: u64) -> Result<(), HostError> {
        self.post(&format!(
            "write{} {address:#x} {:#x}",
            letter(width),
            low_bytes(value, width)
        ))
    }

    /// Reads `width` (1, 2 or 4) bytes at an I/O port.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn port_in(&mut self, port: u16, width: u8) -> Result<u32, HostError> {
        // The answer has no more than the port's 32 bits.
        self.ask(&format!("in{} {port:#x}", letter(width)))
            .map(|value| value as u32)
    }

    /// Posts a write of `width` (1, 2 or 4) bytes to an I/O port.
    ///
    /// # Errors
    /// As for [`write`](Self::write).
    pub fn port_out(&mut self, port: u16, width: u8, value: u32) -> Result<(), HostError> {
        self.post(&format!(
            "out{} {port:#x} {:#x}",
            letter(width),
            low_bytes(u64::from(value), width)
        ))
    }

    /// Waits until every posted write has been performed.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn synchronise(&mut self) -> Result<(), HostError> {
        self.send()?;
        while self.owed > 0 {
            self.take_line(None)?;
        }
        Ok(())
    }

    /// Waits until line `number` is asserted after every posted write has been performed, at most
    /// until `deadline`; false when it is not by then.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn wait_for_line(&mut self, number: u32, deadline: Instant) -> Result<bool, HostError> {
        self.synchronise()?;
        while !self.asserted(number) {
            if !self.take_line(Some(deadline))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Is line `number` asserted, as far as has been read from the socket?
    #[must_use]
    pub fn asserted(&self, number: u32) -> bool {
        self.lines & (1 << number) != 0
    }

    /// Register accesses made so far, posted ones included.
    #[must_use]
    pub fn accesses(&self) -> u64 {
        self.accesses
    }

    fn post(&mut self, command: &str) -> Result<(), HostError> {
        self.accesses += 1;
        self.outgoing.extend_from_slice(command.as_bytes());
        self.outgoing.push(b'\n');
        self.owed += 1;
        // The limit also bounds the answers that QEMU's side of the socket has to hold.
        if self.outgoing.len() >= GATHERED {
            self.synchronise()?;
        }
        Ok(())
    }

    fn ask(&mut self, command: &str) -> Result<u64, HostError> {
        self.post(command)?;
        self.send()?;
        // Answers come in order: the last one owed is this command's.
        loop {
            let line = self.next_line(None)?;
            match line {
                Some(Line::Done(value)) => {
                    self.owed -= 1;
                    if self.owed == 0 {
                        return Ok(value);
                    }
                }
                Some(Line::Irq { .. }) => {}
                None => unreachable!("a wait without a deadline ended without a line"),
            }
        }
    }

    /// Takes one line of any kind; false when none came before the deadline.
    fn take_line(&mut self, deadline: Option<Instant>) -> Result<bool, HostError> {
        match self.next_line(deadline)? {
            Some(Line::Done(_)) => {
                self.owed = self
                    .owed
                    .checked_sub(1)
                    .ok_or_else(|| HostError::Unintelligible {
                        protocol: "qtest",
                        line: "OK (to nothing that was asked)".to_owned(),
                    })?;
                Ok(true)
            }
            Some(Line::Irq { .. }) => Ok(true),
            None => Ok(false),
        }
    }

    fn next_line(&mut self, deadline: Option<Instant>) -> Result<Option<Line>, HostError> {
        loop {
            let rest = &self.incoming[self.parsed..];
            if let Some(length) = rest.iter().position(|&byte| byte == b'\n') {
                let line = parse(String::from_utf8_lossy(&rest[..length]).trim_end())?;
                self.parsed += length + 1;
                if self.parsed == self.incoming.len() {
                    self.incoming.clear();
                    self.parsed = 0;
                }
                if let Line::Irq { number, raised } = line {
                    self.lines = self.lines & !(1 << number) | u64::from(raised) << number;
                }
                return Ok(Some(line));
            }
            if !self.receive(deadline)? {
                return Ok(None);
            }
        }
    }

    /// Receives something; false when nothing came before the deadline.
    fn receive(&mut self, deadline: Option<Instant>) -> Result<bool, HostError> {
        let until = deadline.unwrap_or_else(|| Instant::now() + Duration::from_secs(PATIENCE));
        let mut buffer = [0; 4096];
        loop {
            match self.stream.read(&mut buffer) {
                Ok(0) => return Err(ended()),
                Ok(count) => {
                    self.incoming.extend_from_slice(&buffer[..count]);
                    return Ok(true);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error)
                    if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                {
                    if Instant::now() < until {
                        continue;
                    }
                    if deadline.is_some() {
                        return Ok(false);
                    }
                    return Err(HostError::Silent {
                        seconds: PATIENCE,
                        during: "waiting for the answer to a register access".to_owned(),
                    });
                }
                Err(error) if error.kind() == ErrorKind::ConnectionReset => return Err(ended()),
                Err(source) => {
                    return Err(HostError::Host {
                        what: "read from QEMU's qtest socket",
                        source,
                    });
                }
            }
        }
    }

    fn send(&mut self) -> Result<(), HostError> {
        if self.outgoing.is_empty() {
            return Ok(());
        }
        let sent = self.stream.write_all(&self.outgoing);
        self.outgoing.clear();
        sent.map_err(|source| match source.kind() {
            ErrorKind::BrokenPipe | ErrorKind::ConnectionReset => ended(),
            _ => HostError::Host {
                what: "write to QEMU's qtest socket",
                source,
            },
        })
    }
}

/// The other side closed the socket; what it said is filled in by whoever holds the process.
fn ended() -> HostError {
    HostError::Ended {
        during: "a register access was performed".to_owned(),
        said: String::new(),
    }
}

fn low_bytes(value: u64, width: u8) -> u64 {
    match width {
        8 => value,
        _ => value & ((1 << (8 * u32::from(width))) - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};

    #[test]
    fn lines_are_understood_or_reported() {
        assert_eq!(parse("OK").unwrap(), Line::Done(0));
        assert_eq!(
            parse("OK 0x00000000010000ed").unwrap(),
            Line::Done(0x0100_00ed)
        );
        assert_eq!(
            parse("IRQ raise 21").unwrap(),
            Line::Irq {
                number: 21,
                raised: true
            }
        );
        assert!(matches!(
            parse("FAIL Unknown command 'x'"),
            Err(HostError::Refused { .. })
        ));
        for odd in [
            "",
            "OK 0xzz",
            "IRQ up 3",
            "IRQ raise",
            "IRQ raise 64",
            "+OK",
        ] {
            assert!(
                matches!(parse(odd), Err(HostError::Unintelligible { .. })),
                "{odd:?}"
            );
        }
    }

    #[test]
    fn posted_writes_are_sent_in_order_and_their_answers_collected_by_the_next_read() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let server = std::thread::spawn(move || {
            let mut lines = BufReader::new(theirs.try_clone().unwrap()).lines();
            let mut seen = Vec::new();
            let mut theirs = theirs;
            for _ in 0..3 {
                seen.push(lines.next().unwrap().unwrap());
            }
            theirs
                .write_all(b"OK\nIRQ raise 5\nOK\nOK 0x2a\nIRQ lower 5\n")
                .unwrap();
            seen
        });
        let mut qtest = Qtest::new(ours).unwrap();
        qtest.write(0x10, 4, 0x1_2345_6789).unwrap();
        qtest.port_out(0xcf8, 1, 0x1ff).unwrap();
        assert_eq!(qtest.read(0x18, 8).unwrap(), 42);
        assert!(qtest.asserted(5));
        assert_eq!(
            server.join().unwrap(),
            ["writel 0x10 0x23456789", "outb 0xcf8 0xff", "readq 0x18"]
        );
        assert_eq!(qtest.accesses(), 3);
        assert!(matches!(
            qtest.wait_for_line(6, Instant::now() + Duration::from_secs(5)),
            Err(HostError::Ended { .. })
        ));
        assert!(!qtest.asserted(5));
    }
}
