//! A driver without a device: a board that holds one notice, which applications post, read and wait for. It is loaded as a service; the contract
//! with its callers is the crate `board-interface`.
//!
//! It shows what the framework does for requests when there is no hardware: input and output as messages (buffered), the caller's own
//! memory (direct), and a request that waits for another one.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use board_interface::{IOCTL_BOARD_POST, IOCTL_BOARD_READ, IOCTL_BOARD_STATUS, IOCTL_BOARD_WAIT, LONGEST, Status};
use wdk::driver::{ControlDevice, Route, Scope, Turn, utf16};
use wdk::mdl::ResidentPages;
use wdk::pool::PoolBuffer;
use wdk::queue::Queue;
use wdk::request::{Kind, Request};
use wdk::{Error, Result};

wdk::control_driver!(Board<'d>);

/// The board, as every request sees it.
struct Board<'d> {
    posted: AtomicU64,
    length: AtomicU32,
    /// Those who wait for the next notice.
    waiting: &'d Queue,
}

/// The notice itself. Only the request that is being served sees it, so it needs no lock.
struct Notice {
    bytes: PoolBuffer,
    length: usize,
}

impl<'d> ControlDevice<'d> for Board<'d> {
    type Engine = Notice;

    const NAME: &'static [u16] = &utf16::<13>(r"\Device\Board");
    const LINK: &'static [u16] = &utf16::<17>(r"\DosDevices\Board");

    fn load(scope: &Scope<'d>) -> Result<(Self, Notice)> {
        let board = Self {
            posted: AtomicU64::new(0),
            length: AtomicU32::new(0),
            waiting: scope.queue()?,
        };
        let notice = Notice {
            bytes: PoolBuffer::zeroed(LONGEST, 1)?,
            length: 0,
        };
        Ok((board, notice))
    }

    fn accept(request: &mut Request) -> Result<Route> {
        const STATUS: u32 = IOCTL_BOARD_STATUS.value();
        Ok(match request.kind() {
            // Needs nothing to itself, so it does not wait for its turn.
            Kind::Control(STATUS) => Route::Now,
            _ => Route::Queue,
        })
    }

    fn answer(&self, request: Request) {
        request.on(IOCTL_BOARD_STATUS, |()| Ok(self.status()));
    }

    fn serve(&self, notice: &mut Notice, _: &Turn<'_>, request: Request) {
        let left = request
            .on_code(IOCTL_BOARD_POST, |request| self.post(notice, request))
            .on_code(IOCTL_BOARD_READ, |request| read(notice, request))
            .left();
        if let Some(request) = left {
            self.wait(request);
        }
    }
}

impl Board<'_> {
    fn status(&self) -> Status {
        Status {
            posted: self.posted.load(Ordering::Acquire),
            length: self.length.load(Ordering::Relaxed),
        }
    }

    /// Takes the notice over from the caller's memory, and tells those who wait.
    fn post(&self, notice: &mut Notice, request: &Request) -> Result<usize> {
        let memory = request.direct()?;
        if memory.len() > LONGEST {
            return Err(Error::INVALID_PARAMETER);
        }
        let mut at = 0;
        for segment in memory.segments() {
            let end = at + segment.len();
            let place = notice.bytes.get_mut(at..end).ok_or(Error::INVALID_PARAMETER)?;
            // The caller can change its memory at any time, so it is copied first and looked at afterwards.
            segment.map()?.read(0, place)?;
            at = end;
        }
        notice.length = at;
        self.length.store(at as u32, Ordering::Relaxed);
        self.posted.fetch_add(1, Ordering::Release);
        // Each once: who waits for a later notice goes back into the queue.
        for _ in 0..self.waiting.len() {
            if let Some(waiting) = self.waiting.take() {
                self.wait(waiting);
            }
        }
        Ok(at)
    }

    /// Answers if there is something new; keeps the request until there is otherwise.
    fn wait(&self, request: Request) {
        let status = self.status();
        match request.message(IOCTL_BOARD_WAIT) {
            Ok(seen) if seen >= status.posted => self.waiting.put(request),
            _ => drop(request.on(IOCTL_BOARD_WAIT, |_| Ok(status))),
        }
    }
}

/// Copies as much of the notice as the caller's memory holds.
fn read(notice: &Notice, request: &Request) -> Result<usize> {
    let memory = request.direct()?;
    let mut left = notice.bytes.get(..notice.length).unwrap_or(&[]);
    let length = left.len().min(memory.len());
    for segment in memory.segments() {
        let (now, later) = left.split_at(left.len().min(segment.len()));
        segment.map()?.write(0, now)?;
        left = later;
    }
    Ok(length)
}
