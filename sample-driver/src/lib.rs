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

use core::sync::atomic::{AtomicU64, Ordering};

use edu_interface::{
    BUFFER_LENGTH, INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY,
    IOCTL_EDU_STATISTICS, Identity, MAXIMUM_COPY, Statistics,
};
use wdk::dma::{DmaEngine, DmaProfile};
use wdk::driver::{Device, Served, Start, StopReason, Table};
use wdk::mdl::{Cursor, Direction};
use wdk::request::{Locked, LockedBuffers, Read, Span, Write};
use wdk::sys::GUID;
use wdk::{Error, Result};

use hardware::Hardware;
use registers::{ADDRESS_BITS, CHUNK};

wdk::driver!(EduDevice<'d>);

/// A started edu device.
struct EduDevice<'d> {
    identity: Identity,
    hardware: Hardware<'d>,
}

/// What a request that uses the device has to itself.
type Edu<'a, 'd> = Served<'a, DmaEngine<'d>>;

impl<'d> Device<'d> for EduDevice<'d> {
    type Engine = DmaEngine<'d>;

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(INTERFACE_CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, DmaEngine<'d>)> {
        let hardware = Hardware::start(start)?;
        let profile = DmaProfile::scatter_gather(ADDRESS_BITS).maximum_length(CHUNK as u32);
        let engine = start.dma_engine(profile)?;
        let identity = Identity {
            id: hardware.id,
            chunk: CHUNK as u32,
            address_bits: engine.adapter().promised_bits(),
            dma_version: engine.adapter().version(),
            maximum_copy: MAXIMUM_COPY,
        };
        wdk::println!("edu: started, id {:#010x}", identity.id);
        Ok((Self { identity, hardware }, engine))
    }

    fn requests(table: &mut impl Table<Self, DmaEngine<'d>>) {
        let copy = Locked::both(IOCTL_EDU_COPY).shorter().at_most(MAXIMUM_COPY);
        table
            .parallel(IOCTL_EDU_IDENTIFY, Self::identify)
            .parallel(IOCTL_EDU_STATISTICS, Self::statistics)
            .sequential(IOCTL_EDU_FACTORIAL, Self::factorial)
            .sequential(copy, Self::copy)
            .sequential(Read, Self::read)
            .sequential(Write, Self::write);
    }

    fn resume(&self) -> Result {
        self.hardware.resume()
    }

    fn stop_waiting(&self, why: StopReason) {
        self.hardware.halt(why.error());
    }
}

impl<'d> EduDevice<'d> {
    fn identify(&self, (): ()) -> Result<Identity> {
        Ok(self.identity)
    }

    fn factorial(&self, _: Edu<'_, 'd>, number: u32) -> Result<u32> {
        self.hardware.counters.begin();
        self.hardware.factorial(number)
    }

    /// Copies the input buffer into the output buffer, through the device's memory, a chunk at a
    /// time.
    fn copy(&self, edu: Edu<'_, 'd>, buffers: LockedBuffers<'_>) -> Result<usize> {
        self.hardware.counters.begin();
        let length = buffers.input.len();
        let (mut from, mut to) = (buffers.input.cursor(), buffers.output.cursor());
        let mut left = length;
        while left > 0 {
            edu.request.checkpoint()?;
            let chunk = left.min(CHUNK);
            self.transfer(edu.engine, &mut from, chunk, Direction::ToDevice, 0)?;
            self.transfer(edu.engine, &mut to, chunk, Direction::FromDevice, 0)?;
            left -= chunk;
        }
        Ok(length)
    }

    /// Reads the device's memory, up to its end.
    fn read(&self, edu: Edu<'_, 'd>, Span { offset, memory }: Span<'_>) -> Result<usize> {
        self.hardware.counters.begin();
        let left = BUFFER_LENGTH.saturating_sub(offset);
        if left == 0 {
            return Err(Error::END_OF_FILE);
        }
        let (length, mut from) = (memory.len().min(left as usize), memory.cursor());
        self.transfer(edu.engine, &mut from, length, Direction::FromDevice, offset)?;
        Ok(length)
    }

    /// Writes the device's memory, if all of it fits.
    fn write(&self, edu: Edu<'_, 'd>, Span { offset, memory }: Span<'_>) -> Result<usize> {
        self.hardware.counters.begin();
        let (length, mut to) = (memory.len(), memory.cursor());
        if length as u64 > BUFFER_LENGTH.saturating_sub(offset) {
            return Err(Error::INVALID_PARAMETER);
        }
        self.transfer(edu.engine, &mut to, length, Direction::ToDevice, offset)?;
        Ok(length)
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
            let at = offset + piece.offset() as u64;
            self.hardware.transfer(&piece, at)
        })?;
        if moved != length {
            return Err(Error::DEVICE_PROTOCOL_ERROR);
        }
        Ok(())
    }

    fn statistics(&self, (): ()) -> Result<Statistics> {
        let counters = &self.hardware.counters;
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Ok(Statistics {
            requests: read(&counters.requests),
            chunks: read(&counters.chunks),
            bytes_to_device: read(&counters.bytes_to_device),
            bytes_from_device: read(&counters.bytes_from_device),
            interrupts: self.hardware.interrupts.get().into(),
            bounced: read(&counters.bounced),
        })
    }
}
