//! A driver that asks another, the example of a driver without a device, what it is asked itself:
//! with every kind of buffer, with a limit, without waiting, and at the end of its time.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;

use core::time::Duration;

use board_interface::{IOCTL_BOARD_POST, IOCTL_BOARD_READ, IOCTL_BOARD_STATUS, IOCTL_BOARD_WAIT};
use board_interface::{LONGEST, Status};
use wdk::driver::{ControlDevice, Scope, Served, Table};
use wdk::pool::PoolBuffer;
use wdk::request::Direct;
use wdk::security::Sddl;
use wdk::sync::SpinLock;
use wdk::target::TargetRequest;
use wdk::{Error, Result, utf16};
use wdk_ioctl::{Access, Message};

use contract::{
    BEGIN, CANCEL, ENDED, Ended, INTERNAL, MISUSE, POST, READ, READ_FILE, STATUS, WAIT,
};

wdk::control_driver!(Relay<'d>);

/// As long as the board lets nobody wait for less.
const PATIENCE: Option<Duration> = Some(Duration::from_secs(5));

struct Relay<'d> {
    ended: &'d SpinLock<Ended>,
}

/// The requests to the board. What is served has them to itself.
struct Requests<'d> {
    one: TargetRequest<'d>,
    begun: TargetRequest<'d>,
    bytes: PoolBuffer,
}

impl<'d> ControlDevice<'d> for Relay<'d> {
    type Engine = Requests<'d>;

    const NAME: &'static [u16] = utf16!(r"\Device\TargetTests");
    const LINK: &'static [u16] = utf16!(r"\DosDevices\TargetTests");
    const SECURITY: Sddl = Sddl::SYSTEM_AND_ADMINISTRATORS;

    fn load(scope: &Scope<'d>) -> Result<(Self, Requests<'d>)> {
        let board = scope.open_target(utf16!(r"\Device\Board"), Access::ReadWrite)?;
        let ended = scope.keep(SpinLock::new(Ended::default()))?;
        let requests = Requests {
            one: scope.target_request(board, LONGEST)?,
            begun: scope.target_request_with(board, 64, move |result, bytes| {
                let _ = ended.with(|ended| {
                    ended.times += 1;
                    ended.status = result.map_or_else(|error| error.status() as u32, |_| 0);
                    ended.posted = Status::decode(bytes).map_or(0, |status| status.posted);
                });
            })?,
            bytes: PoolBuffer::zeroed(LONGEST, 16)?,
        };
        Ok((Self { ended }, requests))
    }

    fn requests(table: &mut impl Table<Self, Requests<'d>>) {
        table
            .parallel(ENDED, |relay, ()| relay.ended.with(|ended| *ended))
            .sequential(STATUS, |_, served, ()| {
                served.engine.one.control(IOCTL_BOARD_STATUS, &(), PATIENCE)
            })
            .sequential(POST, Self::post)
            .sequential(READ, Self::read)
            .sequential(WAIT, |_, served, limit| {
                let limit = (limit > 0).then(|| Duration::from_millis(u64::from(limit)));
                let one = &mut served.engine.one;
                let now = one.control(IOCTL_BOARD_STATUS, &(), PATIENCE)?;
                one.control(IOCTL_BOARD_WAIT, &now.posted, limit)
            })
            .sequential(BEGIN, |_, served, ()| {
                let Requests { one, begun, .. } = served.engine;
                let now = one.control(IOCTL_BOARD_STATUS, &(), PATIENCE)?;
                begun.format_control(IOCTL_BOARD_WAIT, &now.posted)?;
                begun.send()
            })
            .sequential(CANCEL, |_, served, ()| {
                served.engine.begun.cancel();
                Ok(())
            })
            .sequential(MISUSE, Self::misuse)
            .sequential(INTERNAL, |_, served, ()| {
                served
                    .engine
                    .one
                    .internal_control(IOCTL_BOARD_STATUS, &(), PATIENCE)
            })
            .sequential(READ_FILE, |_, served, ()| {
                served.engine.one.format_read(7, 100)?;
                served.engine.one.send_and_wait(PATIENCE).map(|_| ())
            });
    }
}

impl<'d> Relay<'d> {
    fn post(&self, served: Served<'_, Requests<'d>>, direct: Direct<'_, ()>) -> Result<usize> {
        let Requests { one, bytes, .. } = served.engine;
        let bytes = bytes
            .get_mut(..direct.memory.len())
            .ok_or(Error::INVALID_PARAMETER)?;
        direct.memory.read(0, bytes)?;
        one.format_in_direct(IOCTL_BOARD_POST, &(), bytes)?;
        one.send_and_wait(PATIENCE)
    }

    fn read(&self, served: Served<'_, Requests<'d>>, direct: Direct<'_, ()>) -> Result<usize> {
        let one = &mut served.engine.one;
        one.format_out_direct(IOCTL_BOARD_READ, &(), direct.memory.len())?;
        one.send_and_wait(PATIENCE)?;
        direct.memory.write(0, one.output())?;
        Ok(one.output().len())
    }

    fn misuse(&self, served: Served<'_, Requests<'d>>, (): ()) -> Result<u32> {
        let one = &mut served.engine.one;
        let not_refused = [
            // What was sent is formatted anew.
            one.control(IOCTL_BOARD_STATUS, &(), PATIENCE)
                .and_then(|_| one.send())
                != Err(Error::INVALID_PARAMETER),
            one.format_read(u64::MAX, 1) != Err(Error::INVALID_PARAMETER),
            one.format_read(0, LONGEST + 1) != Err(Error::BUFFER_TOO_SMALL),
            one.format_write(0, &[0; 65]).is_err(),
            // Formatted, and not sent.
            one.result() != Err(Error::INVALID_PARAMETER),
            !one.output().is_empty(),
            one.wait(None) != Err(Error::INVALID_PARAMETER),
            served.engine.begun.format_write(0, &[0; 65]) != Err(Error::BUFFER_TOO_SMALL),
            // Nor is what could not be formatted.
            served.engine.begun.send() != Err(Error::INVALID_PARAMETER),
        ];
        Ok(not_refused.iter().filter(|wrong| **wrong).count() as u32)
    }
}
