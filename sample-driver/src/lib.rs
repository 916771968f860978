//! A driver for QEMU's `edu` device (`PCI\VEN_1234&DEV_11E8`): it copies memory through the device
//! by DMA, has the device compute factorials, and lets its memory be read and written.
//!
//! [`registers`] is the device's data sheet, [`hardware`] what it does on command, and this file
//! what applications ask of it; the contract with them is the crate `edu-interface`.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod counters;
mod hardware;
mod registers;

use edu_interface::{
    BUFFER_LENGTH, INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY,
    IOCTL_EDU_STATISTICS, Identity, MAXIMUM_COPY, Statistics,
};
use wdk::dma::{DmaEngine, DmaProfile};
use wdk::driver::{Device, Serving, Start, StopReason};
use wdk::mdl::{Cursor, Direction};
use wdk::request::{Kind, Request, Route};
use wdk::sys::GUID;
use wdk::{Error, Result};

use counters::Counters;
use hardware::Hardware;
use registers::{ADDRESS_BITS, CHUNK};

wdk::driver!(EduDevice<'d>);

/// A started edu device.
struct EduDevice<'d> {
    identity: Identity,
    hardware: Hardware<'d>,
    counters: Counters,
}

impl<'d> Device<'d> for EduDevice<'d> {
    type Engine = DmaEngine<'d>;

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(INTERFACE_CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, DmaEngine<'d>)> {
        let hardware = Hardware::start(start)?;
        let profile = DmaProfile::scatter_gather(ADDRESS_BITS).maximum_length(CHUNK as u32);
        let engine = start.dma_engine(profile)?;
        let identity = Identity {
            id: hardware.id(),
            chunk: CHUNK as u32,
            address_bits: engine.adapter().promised_bits(),
            dma_version: engine.adapter().version(),
            maximum_copy: MAXIMUM_COPY,
        };
        wdk::println!("edu: started, id {:#010x}", identity.id);
        let device = Self {
            identity,
            hardware,
            counters: Counters::default(),
        };
        Ok((device, engine))
    }

    fn accept(request: &mut Request<'_>) -> Result<Route> {
        const IDENTIFY: u32 = IOCTL_EDU_IDENTIFY.value();
        const STATISTICS: u32 = IOCTL_EDU_STATISTICS.value();
        const COPY: u32 = IOCTL_EDU_COPY.value();
        match request.kind() {
            Kind::Control(IDENTIFY | STATISTICS) => return Ok(Route::Now),
            Kind::Control(COPY) => {
                let length = request
                    .user_input()?
                    .len()
                    .min(request.user_output()?.len());
                if length as u64 > MAXIMUM_COPY {
                    return Err(Error::INVALID_PARAMETER);
                }
                request.lock_input(length, Direction::ToDevice)?;
                request.lock_output(length, Direction::FromDevice)?;
            }
            _ => (),
        }
        Ok(Route::Queue)
    }

    fn answer(&self, request: Request<'_>) {
        request
            .on(IOCTL_EDU_IDENTIFY, |()| Ok(self.identity))
            .on(IOCTL_EDU_STATISTICS, |()| Ok(self.statistics()));
    }

    fn serve(&self, engine: &mut DmaEngine<'d>, serving: &Serving<'_>, request: Request<'_>) {
        self.counters.requests.add(1);
        request
            .on(IOCTL_EDU_FACTORIAL, |number| {
                self.hardware.factorial(number)
            })
            .on_code(IOCTL_EDU_COPY, |request| {
                self.copy(engine, serving, request)
            })
            .on_read(|request| self.read(engine, request))
            .on_write(|request| self.write(engine, request));
    }

    fn resume(&self) -> Result {
        self.hardware.resume()
    }

    fn stop_waiting(&self, why: StopReason) {
        self.hardware.halt(why.error());
    }
}

impl<'d> EduDevice<'d> {
    /// Copies the input buffer into the output buffer, through the device's memory, a chunk at a
    /// time.
    fn copy(
        &self,
        engine: &mut DmaEngine<'d>,
        serving: &Serving<'_>,
        request: &Request<'_>,
    ) -> Result<usize> {
        let (input, output) = (request.locked_input()?, request.locked_output()?);
        let (mut from, mut to) = (input.cursor(), output.cursor());
        let mut left = input.len();
        while left > 0 {
            serving.checkpoint(request)?;
            let chunk = left.min(CHUNK);
            self.transfer(engine, &mut from, chunk, Direction::ToDevice, 0)?;
            self.transfer(engine, &mut to, chunk, Direction::FromDevice, 0)?;
            left -= chunk;
        }
        Ok(input.len())
    }

    /// Reads the device's memory, up to its end.
    fn read(&self, engine: &mut DmaEngine<'d>, request: &Request<'_>) -> Result<usize> {
        let (offset, memory) = (request.offset()?, request.direct()?);
        let left = BUFFER_LENGTH.saturating_sub(offset);
        if left == 0 {
            return Err(Error::END_OF_FILE);
        }
        let length = memory.len().min(left as usize);
        self.transfer(
            engine,
            &mut memory.cursor(),
            length,
            Direction::FromDevice,
            offset,
        )?;
        Ok(length)
    }

    /// Writes the device's memory, if all of it fits.
    fn write(&self, engine: &mut DmaEngine<'d>, request: &Request<'_>) -> Result<usize> {
        let (offset, memory) = (request.offset()?, request.direct()?);
        if memory.len() as u64 > BUFFER_LENGTH.saturating_sub(offset) {
            return Err(Error::INVALID_PARAMETER);
        }
        self.transfer(
            engine,
            &mut memory.cursor(),
            memory.len(),
            Direction::ToDevice,
            offset,
        )?;
        Ok(memory.len())
    }

    /// Moves the next `length` bytes of memory to or from `offset` in the device's memory.
    #[inline]
    fn transfer(
        &self,
        engine: &mut DmaEngine<'d>,
        memory: &mut Cursor<'_>,
        length: usize,
        direction: Direction,
        offset: u64,
    ) -> Result {
        let moved = engine.transfer(memory, length, direction, move |piece| {
            let moved = self
                .hardware
                .transfer(&piece, offset + piece.offset() as u64)?;
            self.counters.note(&piece);
            Ok(moved)
        })?;
        if moved == length {
            Ok(())
        } else {
            Err(Error::DEVICE_PROTOCOL_ERROR)
        }
    }

    fn statistics(&self) -> Statistics {
        let counters = &self.counters;
        Statistics {
            requests: counters.requests.get(),
            chunks: counters.chunks.get(),
            bytes_to_device: counters.bytes_to_device.get(),
            bytes_from_device: counters.bytes_from_device.get(),
            interrupts: self.hardware.interrupts().into(),
            bounced: counters.bounced.get(),
        }
    }
}
