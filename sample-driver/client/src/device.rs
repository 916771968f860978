//! What the commands need of the system they run on.

use std::{fmt, panic, thread};

use wdk_ioctl::{ControlCode, Message};

use crate::Failure;

/// Where devices are found.
pub trait System {
    /// One that is open.
    type Device: Device;

    /// Opens a device.
    ///
    /// # Errors
    /// [`Failure::NoDevice`] when there are not so many; [`Failure::AccessDenied`].
    fn open(&self, number: usize) -> Result<Self::Device, Failure>;

    /// Has so many callers at work at once, each told its number. Returns what they return, in
    /// order.
    fn at_once<T: Send>(&self, callers: usize, work: &(dyn Fn(&Self, usize) -> T + Sync))
    -> Vec<T>;
}

/// [`System::at_once`] with a thread for each caller.
pub fn in_threads<S: Sync, T: Send>(
    system: &S,
    callers: usize,
    work: &(dyn Fn(&S, usize) -> T + Sync),
) -> Vec<T> {
    thread::scope(|scope| {
        let callers: Vec<_> = (0..callers)
            .map(|number| scope.spawn(move || work(system, number)))
            .collect();
        callers
            .into_iter()
            .map(|caller| {
                caller
                    .join()
                    .unwrap_or_else(|panic| panic::resume_unwind(panic))
            })
            .collect()
    })
}

/// An open device. Each can have one request at a time.
pub trait Device {
    /// Sends a device control and waits. Returns how many bytes of `output` the driver says it has
    /// written.
    ///
    /// # Errors
    /// Why it failed.
    fn control(&self, code: u32, input: &[u8], output: &mut [u8]) -> Result<usize, DeviceError>;

    /// Reads from an offset. Returns the bytes read.
    ///
    /// # Errors
    /// Why it failed.
    fn read(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DeviceError>;

    /// Writes at an offset. Returns the bytes written.
    ///
    /// # Errors
    /// Why it failed.
    fn write(&self, offset: u64, bytes: &[u8]) -> Result<usize, DeviceError>;
}

/// An error as Windows reports it to programs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DeviceError {
    /// Its number.
    pub code: u32,
    /// What Windows says of it.
    pub message: String,
}

impl fmt::Display for DeviceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (error {})",
            self.message.trim_end_matches(['.', ' ']),
            self.code
        )
    }
}

/// Asks with a message and takes one for an answer.
///
/// # Errors
/// [`Failure::Request`], or [`Failure::Wrong`] when the answer is too short.
pub fn ask<M, I: Message, O: Message>(
    device: &impl Device,
    code: ControlCode<M, I, O>,
    what: &str,
    input: &I,
) -> Result<O, Failure> {
    let mut bytes = vec![0; I::LENGTH];
    input.encode(&mut bytes);
    let mut answer = vec![0; O::LENGTH];
    let length = device
        .control(code.value(), &bytes, &mut answer)
        .map_err(Failure::request(what))?;
    answer.get(..length).and_then(O::decode).ok_or_else(|| {
        Failure::Wrong(format!(
            "{what}: the driver answered with {length} bytes, which is too few"
        ))
    })
}
