//! A driver for QEMU's `edu` device (`PCI\VEN_1234&DEV_11E8`): it copies memory through the device by DMA, and has the device compute
//! factorials.
//!
//! [`registers`] is the device's data sheet, [`hardware`] what it does on command, and this file what applications ask of it; the contract
//! with them is the crate `edu-interface`.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod hardware;
mod registers;

use edu_interface::{INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, Identity, MAXIMUM_COPY};
use wdk::dma::{Capabilities, DmaChannel};
use wdk::driver::{Device, Start};
use wdk::mdl::{Cursor, Direction, PartialMdl};
use wdk::request::Request;
use wdk::sync::Mutex;
use wdk::sys::GUID;
use wdk::{Error, Result};
use wdk_ioctl::Message;

use hardware::{Hardware, Turn};
use registers::{ADDRESS_BITS, CHUNK};

wdk::driver!(EduDevice);

/// A started edu device.
struct EduDevice {
    identity: Identity,
    hardware: Hardware,
    engine: Mutex<Engine>,
}

/// What one copy at a time uses; made once, so that a copy allocates nothing but what locks its buffers.
struct Engine {
    turn: Turn,
    channel: DmaChannel,
    source: PartialMdl,
    destination: PartialMdl,
}

impl Device for EduDevice {
    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(INTERFACE_CLASS));

    fn start(start: &Start<'_>) -> Result<Self> {
        let (hardware, turn) = Hardware::start(start)?;
        let channel = start.dma_channel(Capabilities {
            address_bits: ADDRESS_BITS,
            scatter_gather: true,
            maximum_length: CHUNK as u32,
        })?;
        let adapter = channel.adapter();
        let identity = Identity {
            id: hardware.id(),
            chunk: CHUNK as u32,
            address_bits: adapter.promised_bits(),
            dma_version: adapter.version(),
            maximum_copy: MAXIMUM_COPY,
        };
        if identity.address_bits > ADDRESS_BITS {
            wdk::println!(
                "edu: this kernel's DMA is version {}, so memory is promised within {} bits only, of which the device has \
                 {ADDRESS_BITS}: a copy that is handed memory beyond them fails",
                identity.dma_version,
                identity.address_bits
            );
        }
        let engine = Engine {
            turn,
            channel,
            source: PartialMdl::new(CHUNK)?,
            destination: PartialMdl::new(CHUNK)?,
        };
        wdk::println!("edu: started, id {:#010x}", identity.id);
        Ok(Self {
            identity,
            hardware,
            engine: Mutex::new(engine)?,
        })
    }

    fn device_control(&self, mut request: Request) {
        let result = match request.control_code() {
            Some(code) if code == IOCTL_EDU_IDENTIFY.value() => {
                let mut bytes = [0; Identity::LENGTH];
                let _ = self.identity.encode(&mut bytes);
                request.write_output(&bytes)
            }
            Some(code) if code == IOCTL_EDU_FACTORIAL.value() => self.factorial(&mut request),
            Some(code) if code == IOCTL_EDU_COPY.value() => self.copy(&request),
            _ => Err(Error::INVALID_DEVICE_REQUEST),
        };
        request.complete(result);
    }

    fn removed(&self) {
        self.hardware.halt(Error::DEVICE_REMOVED);
    }
}

impl EduDevice {
    fn factorial(&self, request: &mut Request) -> Result<usize> {
        let number = u32::from_le_bytes(*request.input_array()?);
        let factorial = self
            .engine
            .with(|engine| self.hardware.factorial(&mut engine.turn, number))??;
        request.write_output(&factorial.to_le_bytes())
    }

    /// Copies the input buffer into the output buffer, through the device's memory, a chunk at a time.
    fn copy(&self, request: &Request) -> Result<usize> {
        let (input, output) = (request.user_input()?, request.user_output()?);
        let length = input.len().min(output.len());
        if length as u64 > MAXIMUM_COPY {
            return Err(Error::INVALID_PARAMETER);
        }
        let input = input.first(length).lock_chain(Direction::ToDevice)?;
        let output = output.first(length).lock_chain(Direction::FromDevice)?;
        let (mut from, mut to) = (input.cursor(), output.cursor());
        self.engine.with(
            |Engine {
                 turn,
                 channel,
                 source,
                 destination,
             }| {
                let mut pass = |cursor: &mut Cursor<'_>, partial: &mut PartialMdl, chunk, direction| {
                    let window = cursor.take(partial, chunk)?;
                    channel.transfer(&window, direction, |piece| self.hardware.transfer(turn, &piece))
                };
                let mut copied = 0;
                while copied < length {
                    let chunk = CHUNK.min(from.available()).min(to.available());
                    pass(&mut from, source, chunk, Direction::ToDevice)?;
                    pass(&mut to, destination, chunk, Direction::FromDevice)?;
                    copied += chunk;
                }
                Ok(copied)
            },
        )?
    }
}
