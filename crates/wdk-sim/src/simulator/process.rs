//! The process whose requests the machine serves, and others that drivers are told of.

use std::time::Duration;

use super::{SimError, Simulator};
use crate::executive::executive;
use crate::io::{error::IoError, io, status::NtStatus};

impl Simulator {
    /// Starts a process of the image at a path such as `\??\C:\Windows\notepad.exe`, as far as
    /// drivers are told of processes: it runs nothing. Its identifier.
    ///
    /// # Errors
    /// When a driver refuses it, or the machine stops.
    pub fn start_process(&self, image: &str) -> Result<u64, SimError> {
        let path = image.to_owned();
        let started = self.run("System", false, move || executive().start_process(&path))?;
        Ok(started.map_err(|status| IoError::Refused {
            what: format!("The start of {image}"),
            status: NtStatus(status),
        })?)
    }

    /// Ends a process that was [started](Self::start_process).
    ///
    /// # Errors
    /// When there is none, or the machine stops.
    pub fn exit_process(&self, id: u64) -> Result<(), SimError> {
        if self.run("System", false, move || executive().exit_process(id))? {
            return Ok(());
        }
        Err(IoError::State(format!("there is no process {id}")).into())
    }

    /// Ends the process that opened the files and made the requests, as killing it does: its
    /// requests are cancelled, its files closed, and when drivers have had five minutes to complete
    /// what was cancelled, its memory goes. Nothing can be asked on its files any more. A caller
    /// that was suspended goes on.
    ///
    /// # Errors
    /// The report, when the machine stops, among others because a driver has not completed one of
    /// its requests, or has left pages of it locked.
    pub fn end_process(&self) -> Result<(), SimError> {
        self.run_until_idle()?;
        self.machine.io.end_suspensions();
        self.run("process exit", true, || {
            io().cancel_all_requests();
            io().close_all_files();
        })?;
        self.run_for(Duration::from_secs(300))?;
        self.run("process exit", true, || io().end_process())
    }
}
