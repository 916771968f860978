//! A client of QEMU's control protocol, for the commands a simulated machine needs. Called by
//! [`super::qemu`].

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use serde_json::{Value, json};

use super::HostError;

/// How long QEMU may take for a command, in seconds. Starting up is part of the first.
const PATIENCE: u64 = 20;

/// A connection to QEMU's monitor, ready for commands.
#[derive(Debug)]
pub struct Qmp {
    stream: BufReader<UnixStream>,
    version: (u32, u32),
}

impl Qmp {
    /// Waits for QEMU's greeting on `stream` and enters command mode.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn new(stream: UnixStream) -> Result<Self, HostError> {
        stream
            .set_read_timeout(Some(Duration::from_secs(PATIENCE)))
            .map_err(|source| HostError::Host {
                what: "set a socket's time-out",
                source,
            })?;
        let mut qmp = Self {
            stream: BufReader::new(stream),
            version: (0, 0),
        };
        let greeting = qmp.receive("it started")?;
        let version = &greeting["QMP"]["version"]["qemu"];
        let part = |name: &str| {
            version[name]
                .as_u64()
                .and_then(|part| u32::try_from(part).ok())
        };
        match (part("major"), part("minor")) {
            (Some(major), Some(minor)) => qmp.version = (major, minor),
            _ => {
                return Err(HostError::Unintelligible {
                    protocol: "QMP",
                    line: greeting.to_string(),
                });
            }
        }
        qmp.execute("qmp_capabilities")?;
        Ok(qmp)
    }

    /// QEMU's version: major and minor number.
    #[must_use]
    pub fn version(&self) -> (u32, u32) {
        self.version
    }

    /// Runs a command that takes no arguments.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn execute(&mut self, command: &str) -> Result<Value, HostError> {
        let mut text = json!({ "execute": command }).to_string();
        text.push('\n');
        self.stream
            .get_mut()
            .write_all(text.as_bytes())
            .map_err(|source| match source.kind() {
                ErrorKind::BrokenPipe | ErrorKind::ConnectionReset => ended(command),
                _ => HostError::Host {
                    what: "write to QEMU's monitor",
                    source,
                },
            })?;
        loop {
            let mut answer = self.receive(command)?;
            if let Some(value) = answer.get_mut("return") {
                return Ok(value.take());
            }
            if let Some(error) = answer.get("error") {
                return Err(HostError::Refused {
                    command: command.to_owned(),
                    answer: error["desc"]
                        .as_str()
                        .unwrap_or("no reason given")
                        .to_owned(),
                });
            }
            // Anything else is an event, of which none matters here.
        }
    }

    fn receive(&mut self, during: &str) -> Result<Value, HostError> {
        let mut line = String::new();
        match self.stream.read_line(&mut line) {
            Ok(0) => Err(ended(during)),
            Ok(_) => serde_json::from_str(&line).map_err(|_| HostError::Unintelligible {
                protocol: "QMP",
                line: line.trim_end().to_owned(),
            }),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Err(HostError::Silent {
                    seconds: PATIENCE,
                    during: during.to_owned(),
                })
            }
            Err(error) if error.kind() == ErrorKind::ConnectionReset => Err(ended(during)),
            Err(source) => Err(HostError::Host {
                what: "read from QEMU's monitor",
                source,
            }),
        }
    }
}

fn ended(during: &str) -> HostError {
    HostError::Ended {
        during: during.to_owned(),
        said: String::new(),
    }
}
