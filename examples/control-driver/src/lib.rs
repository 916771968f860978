//! A driver without a device: a board that holds one notice, which applications post, read and wait
//! for. It is loaded as a service; the contract with its callers is the crate `board-interface`.
//!
//! It shows what the framework does for requests when there is no hardware: input and output as
//! messages (buffered), the caller's own memory (direct), and a request that waits for another one.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

use board_interface::{
    CLASS, IOCTL_BOARD_POST, IOCTL_BOARD_READ, IOCTL_BOARD_STATUS, IOCTL_BOARD_WAIT, LONGEST,
    Status,
};
use wdk::driver::{ControlDevice, Scope, Served, Table};
use wdk::pool::PoolBuffer;
use wdk::queue::Queue;
use wdk::request::{Direct, Internal, Request};
use wdk::security::Sddl;
use wdk::sync::SpinLock;
use wdk::sys::GUID;
use wdk::{Error, Result, utf16};

wdk::control_driver!(Board<'d>);

/// The board, as every request sees it.
struct Board<'d> {
    /// Looked at by any number of callers at once while a notice is posted, so it is kept by a
    /// lock.
    status: SpinLock<Status>,
    /// Those who wait for the next notice. The queue is lent: who closes its file or cancels its
    /// request is taken out of it, and so are all when the driver is unloaded.
    waiting: &'d Queue,
}

/// The notice itself, if it is not empty. Only the request that is being served sees it, so it
/// needs no lock.
type Notice = Option<PoolBuffer>;

impl<'d> ControlDevice<'d> for Board<'d> {
    type Engine = Notice;

    const NAME: &'static [u16] = utf16!(r"\Device\Board");
    const LINK: &'static [u16] = utf16!(r"\DosDevices\Board");
    /// Administrators post, and every user reads.
    const SECURITY: Sddl = Sddl::new("D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;GR;;;BU)");
    const CLASS: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn load(scope: &Scope<'d>) -> Result<(Self, Notice)> {
        let board = Self {
            status: SpinLock::new(Status::default()),
            waiting: scope.queue()?,
        };
        Ok((board, None))
    }

    fn requests(table: &mut impl Table<Self, Notice>) {
        table
            // Needs nothing to itself, so it does not wait for others.
            .parallel(IOCTL_BOARD_STATUS, |board, ()| board.status())
            // Other drivers ask the same by a request that no application can make.
            .parallel(Internal(IOCTL_BOARD_STATUS), |board, ()| board.status())
            .sequential(IOCTL_BOARD_POST, Self::post)
            .sequential(IOCTL_BOARD_READ, Self::read)
            // Waits for a notice that is not there yet.
            .manual(IOCTL_BOARD_WAIT, |board, _, request| board.wait(request));
    }
}

impl<'d> Board<'d> {
    fn status(&self) -> Result<Status> {
        self.status.with(|status| *status)
    }

    /// Takes the notice over from the caller's memory, and tells those who wait. When that fails
    /// the notice before stays.
    fn post(&self, served: Served<'_, Notice>, direct: Direct<'_, ()>) -> Result<usize> {
        let memory = direct.memory;
        let length = memory.len();
        if length > LONGEST {
            return Err(Error::INVALID_PARAMETER);
        }
        *served.engine = if length == 0 {
            None
        } else {
            let mut bytes = PoolBuffer::zeroed(length, 1)?;
            // The caller can change its memory at any time: whatever is to be looked at is copied
            // first.
            memory.read(0, &mut bytes)?;
            Some(bytes)
        };
        self.status.with(|status| {
            status.posted += 1;
            status.length = length as u32;
        })?;
        // Each once: who waits for a later notice goes back into the queue.
        for _ in 0..self.waiting.len() {
            self.waiting.with_next(|waiting| self.wait(waiting));
        }
        Ok(length)
    }

    /// Copies as much of the notice as the caller's memory holds.
    fn read(&self, served: Served<'_, Notice>, direct: Direct<'_, ()>) -> Result<usize> {
        let bytes = served.engine.as_deref().unwrap_or_default();
        let length = bytes.len().min(direct.memory.len());
        direct.memory.write(0, &bytes[..length])?;
        Ok(length)
    }

    /// Answers if there is something new; keeps the request until there is otherwise. Requests are
    /// served one at a time, so no notice comes in between.
    fn wait(&self, request: Request<'_>) {
        let status = self.status();
        match (request.message(IOCTL_BOARD_WAIT), status) {
            (Ok(seen), Ok(status)) if seen >= status.posted => self.waiting.put(request),
            _ => drop(request.on(IOCTL_BOARD_WAIT, |_| status)),
        }
    }
}
