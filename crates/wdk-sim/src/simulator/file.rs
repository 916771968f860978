//! Open files and the requests made on them.

use std::cell::Cell;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{SimError, Simulator, UserBuffer};
use crate::executive::ThreadId;
use crate::io::{
    io, request::CancelMoment, request::FileId, request::OpenOptions, request::Operation,
    request::Outcome, request::RequestId, request::UserRequest, status::NtStatus,
};

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Its status.
    pub status: NtStatus,
    /// Its information: for most requests the number of bytes transferred.
    pub information: u64,
    /// What the driver put into the output buffer: as many bytes as `information` says, no more
    /// than the buffer holds. Empty after an error and for requests that were given addresses.
    pub bytes: Vec<u8>,
}

/// What is asked of a device.
#[derive(Clone, Copy, Debug)]
pub enum Request<'a> {
    /// Bytes from an offset.
    Read {
        /// Where from.
        offset: u64,
        /// How many.
        length: usize,
    },
    /// Bytes to an offset.
    Write {
        /// Where to.
        offset: u64,
        /// What.
        bytes: &'a [u8],
    },
    /// Bytes from an offset, into a buffer given by address and length, which need not be valid.
    RawRead {
        /// Where from.
        offset: u64,
        /// Address and length of the buffer.
        output: (u64, u32),
    },
    /// Bytes to an offset, from a buffer given by address and length, which need not be valid.
    RawWrite {
        /// Where to.
        offset: u64,
        /// Address and length of the buffer.
        input: (u64, u32),
    },
    /// A device control.
    Control {
        /// The control code.
        code: u32,
        /// The contents of the input buffer.
        input: &'a [u8],
        /// The length of the output buffer.
        output: usize,
    },
    /// A device control whose output buffer has contents: with `METHOD_IN_DIRECT` it is the second
    /// input.
    ControlWith {
        /// The control code.
        code: u32,
        /// The contents of the input buffer.
        input: &'a [u8],
        /// What the output buffer holds beforehand; as long as the buffer.
        output: &'a [u8],
    },
    /// A device control with buffers given by address and length, which need not be valid.
    RawControl {
        /// The control code.
        code: u32,
        /// Address and length of the input buffer.
        input: (u64, u32),
        /// Address and length of the output buffer.
        output: (u64, u32),
    },
    /// Write what is cached.
    Flush,
}

/// A handle to an open file of the simulated process. Dropping it closes it.
pub struct File<'a> {
    simulator: &'a Simulator,
    id: FileId,
    open: Cell<bool>,
}

impl<'a> File<'a> {
    pub(super) fn new(simulator: &'a Simulator, id: FileId) -> Self {
        Self {
            simulator,
            id,
            open: Cell::new(true),
        }
    }

    /// Makes another handle to the file, as `DuplicateHandle` does. The device sees nothing of it
    /// until the last one is closed.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn duplicate(&self) -> Result<Self, SimError> {
        let id = self.id;
        self.simulator
            .run("caller", true, move || io().duplicate(id))?;
        Ok(Self::new(self.simulator, id))
    }

    /// Opens what has a name below this file's on the same device (`RootDirectory`).
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn open_below(&self, name: &str, options: OpenOptions) -> Result<Self, SimError> {
        let (root, name) = (self.id, name.to_owned());
        let opened = self.simulator.run("caller", true, move || {
            io().open_relative(root, &name, options)
        })??;
        Ok(Self::new(self.simulator, opened))
    }

    /// Sends a device control and waits for its completion.
    ///
    /// # Errors
    /// When the machine stops. A driver's refusal is a completion.
    pub fn ioctl(&self, code: u32, input: &[u8], output: usize) -> Result<Completion, SimError> {
        self.begin(Request::Control {
            code,
            input,
            output,
        })?
        .wait()
    }

    /// Sends a device control with buffers given by address and length, which need not be valid,
    /// and waits.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn ioctl_raw(
        &self,
        code: u32,
        input: (u64, u32),
        output: (u64, u32),
    ) -> Result<Completion, SimError> {
        self.begin(Request::RawControl {
            code,
            input,
            output,
        })?
        .wait()
    }

    /// Reads and waits.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn read(&self, offset: u64, length: usize) -> Result<Completion, SimError> {
        self.begin(Request::Read { offset, length })?.wait()
    }

    /// Writes and waits.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn write(&self, offset: u64, bytes: &[u8]) -> Result<Completion, SimError> {
        self.begin(Request::Write { offset, bytes })?.wait()
    }

    /// Asks the device to write what it has cached, and waits.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn flush(&self) -> Result<Completion, SimError> {
        self.begin(Request::Flush)?.wait()
    }

    /// Begins a request on a caller thread of its own. It runs whenever the machine runs: in
    /// [`Pending::wait`], or in any other call. The file may be closed meanwhile.
    ///
    /// # Errors
    /// When the machine's RAM is used up.
    pub fn begin(&self, request: Request<'_>) -> Result<Pending<'a>, SimError> {
        self.begin_cancelled(request, CancelMoment::Never)
    }

    /// Begins a request that will be cancelled at a chosen moment.
    ///
    /// # Errors
    /// When the machine's RAM is used up.
    pub fn begin_cancelled(
        &self,
        request: Request<'_>,
        cancel: CancelMoment,
    ) -> Result<Pending<'a>, SimError> {
        self.begin_disturbed(request, cancel, None)
    }

    /// Begins a request whose caller's thread is suspended by its process after so many kernel
    /// calls of drivers (1 is the first), or at the first moment after that when Windows would
    /// deliver the APC: below `APC_LEVEL`, outside of critical and guarded regions. It goes on with
    /// [`Simulator::resume_caller`]. Replaces what was arranged by
    /// [`Simulator::interrupt_after`].
    ///
    /// # Errors
    /// When the machine's RAM is used up.
    pub fn begin_suspended(
        &self,
        request: Request<'_>,
        calls: u64,
    ) -> Result<Pending<'a>, SimError> {
        self.begin_disturbed(request, CancelMoment::Never, Some(calls))
    }

    fn begin_disturbed(
        &self,
        request: Request<'_>,
        cancel: CancelMoment,
        suspend: Option<u64>,
    ) -> Result<Pending<'a>, SimError> {
        let simulator = self.simulator;
        simulator.alive()?;
        let buffer = |bytes: &[u8]| -> Result<Option<UserBuffer<'_>>, SimError> {
            if bytes.is_empty() {
                Ok(None)
            } else {
                simulator.user_buffer(bytes, 0).map(Some)
            }
        };
        let (operation, input, output, addresses) = match request {
            Request::Read { offset, length } => (
                Operation::Read { offset },
                None,
                buffer(&vec![0; length])?,
                None,
            ),
            Request::Write { offset, bytes } => {
                (Operation::Write { offset }, buffer(bytes)?, None, None)
            }
            Request::RawRead { offset, output } => (
                Operation::Read { offset },
                None,
                None,
                Some(((0, 0), output)),
            ),
            Request::RawWrite { offset, input } => (
                Operation::Write { offset },
                None,
                None,
                Some((input, (0, 0))),
            ),
            Request::Control {
                code,
                input,
                output,
            } => (
                Operation::Control { code },
                buffer(input)?,
                buffer(&vec![0; output])?,
                None,
            ),
            Request::ControlWith {
                code,
                input,
                output,
            } => (
                Operation::Control { code },
                buffer(input)?,
                buffer(output)?,
                None,
            ),
            Request::RawControl {
                code,
                input,
                output,
            } => (
                Operation::Control { code },
                None,
                None,
                Some((input, output)),
            ),
            Request::Flush => (Operation::Flush, None, None, None),
        };
        let place = |buffer: &Option<UserBuffer<'_>>| {
            buffer
                .as_ref()
                .map_or((0, 0), |buffer| (buffer.address(), buffer.len() as u32))
        };
        let (input_range, output_range) =
            addresses.unwrap_or_else(|| (place(&input), place(&output)));
        let request = UserRequest {
            operation,
            input: input_range,
            output: output_range,
            cancel,
            suspend,
        };
        let outcome: Arc<Mutex<Option<Outcome>>> = Arc::default();
        let result = Arc::clone(&outcome);
        let file = self.id;
        let machine_ = &simulator.machine;
        let id = machine_.io.new_request();
        let thread = machine_.executive.spawn(
            "caller",
            true,
            Box::new(move || {
                let done = io().perform(file, id, &request);
                *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
            }),
        );
        Ok(Pending {
            simulator,
            id,
            thread,
            outcome,
            output,
            _input: input,
        })
    }

    /// Cancels every request of this file that is not completed, as `CancelIo` does.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn cancel_all(&self) -> Result<(), SimError> {
        let id = self.id;
        self.simulator
            .run("canceller", true, move || io().cancel_file(id))
    }

    /// Closes the handle. When it was the file's last, the device sees `IRP_MJ_CLEANUP` now and
    /// `IRP_MJ_CLOSE` when the last request is completed.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn close(self) -> Result<(), SimError> {
        self.close_handle()
    }

    /// As [`close`](Self::close), while requests made on the file are under way. Nothing can be
    /// asked on it any more; closing it again does nothing.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn close_handle(&self) -> Result<(), SimError> {
        if !self.open.replace(false) {
            return Ok(());
        }
        let id = self.id;
        self.simulator.run("caller", true, move || io().close(id))
    }
}

impl Drop for File<'_> {
    fn drop(&mut self) {
        // A machine that has stopped answers every later call with its report; there is nobody to
        // tell here.
        let _ = self.close_handle();
    }
}

/// A request that was begun. Dropping it does not cancel it, but waits for it: its buffers are the
/// device's until it is completed.
pub struct Pending<'a> {
    simulator: &'a Simulator,
    id: RequestId,
    thread: ThreadId,
    outcome: Arc<Mutex<Option<Outcome>>>,
    output: Option<UserBuffer<'a>>,
    _input: Option<UserBuffer<'a>>,
}

impl Pending<'_> {
    /// Has it been completed?
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.outcome
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
    }

    /// The thread that made it.
    #[must_use]
    pub fn thread(&self) -> ThreadId {
        self.thread
    }

    /// Cancels it, as `CancelIoEx` does. False when it was completed already or nothing of it has
    /// been sent yet.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn cancel(&self) -> Result<bool, SimError> {
        let id = self.id;
        self.simulator
            .run("canceller", true, move || io().cancel_request(id))
    }

    /// Begins to cancel it, on a thread of its own that runs whenever the machine runs, and can be
    /// suspended ([`Interruption::SuspendCaller`](super::Interruption::SuspendCaller)).
    ///
    /// # Errors
    /// When the machine has stopped.
    pub fn begin_cancel(&self) -> Result<(), SimError> {
        self.simulator.alive()?;
        let id = self.id;
        self.simulator.machine.executive.spawn(
            "canceller",
            true,
            Box::new(move || {
                io().cancel_request(id);
            }),
        );
        Ok(())
    }

    /// Terminates the thread that made it: its requests are cancelled, and it ends once they are
    /// completed.
    ///
    /// # Errors
    /// When the machine stops, among others because a driver does not complete what was cancelled.
    pub fn terminate_caller(&self) -> Result<(), SimError> {
        let thread = self.thread;
        self.simulator
            .run("canceller", true, move || io().cancel_thread(thread))?;
        self.run()
    }

    /// Lets the machine run until it is completed, or `time` of the machine has passed; whether it
    /// is completed. A request that stays pending is no fault here.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn wait_for(&self, time: Duration) -> Result<bool, SimError> {
        let units = u64::try_from(time.as_nanos() / 100).unwrap_or(u64::MAX);
        self.simulator
            .machine
            .executive
            .run_until_within(units, &mut || self.is_done())?;
        Ok(self.is_done())
    }

    /// Lets the machine run until it is completed.
    ///
    /// # Errors
    /// When the machine stops, among others because nothing can complete the request any more.
    pub fn wait(self) -> Result<Completion, SimError> {
        self.run()?;
        let outcome = self
            .outcome
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
            .expect("the wait ends once there is an outcome");
        let bytes = match &self.output {
            Some(output) if !outcome.status.is_error() => {
                let length = usize::try_from(outcome.information).unwrap_or(usize::MAX);
                output.read(0, length.min(output.len()))
            }
            _ => Vec::new(),
        };
        // Keeps the destructor from waiting again.
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        Ok(Completion {
            status: outcome.status,
            information: outcome.information,
            bytes,
        })
    }

    fn run(&self) -> Result<(), SimError> {
        Ok(self
            .simulator
            .machine
            .executive
            .run_until(&mut || self.is_done())?)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        // The buffers of a request that never completes stay the device's: with a stopped machine
        // nothing uses them any more.
        let _ = self.run();
    }
}
