//! The caller's memory, locked for as long as the driver has the request.

use core::ptr::NonNull;

use wdk_ioctl::Method;

use super::driver_context::{LockedBuffer, Side};
use super::{Kind, Request, UserBuffer};
use crate::address::VirtualAddress;
use crate::mdl::{BorrowedChain, Direction};
use crate::{Error, Result};

impl Request<'_> {
    /// The memory that a direct request is about, locked by the I/O manager: a read's or write's,
    /// or the second buffer of a control request that is [`InDirect`](Method::InDirect) or
    /// [`OutDirect`](Method::OutDirect). It stays locked until the request is completed.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn direct(&self) -> Result<BorrowedChain<'_>> {
        let direction = match self.kind() {
            Kind::Read => Direction::FromDevice,
            Kind::Write => Direction::ToDevice,
            _ if self.control_lengths(Method::InDirect).is_ok() => Direction::ToDevice,
            _ if self.control_lengths(Method::OutDirect).is_ok() => Direction::FromDevice,
            _ => return Err(Error::INVALID_DEVICE_REQUEST),
        };
        // SAFETY: by the type's invariant; the device objects of this crate do direct I/O, or a
        // filter's what the one below does, without which there is no chain. So that of a request
        // of these kinds was locked by the I/O manager with this access, and stays until the
        // request is completed.
        unsafe {
            let first = NonNull::new((*self.irp.as_ptr()).MdlAddress);
            Ok(BorrowedChain::of_irp(
                self.irp,
                first,
                usize::MAX,
                direction,
            ))
        }
    }

    /// The input of a control request with `METHOD_NEITHER`.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn user_input(&self) -> Result<UserBuffer<'_>> {
        let (length, _) = self.control_lengths(Method::Neither)?;
        // SAFETY: it is a control request, so this member of the union is meant.
        let address = unsafe { self.location().Parameters.DeviceIoControl.Type3InputBuffer };
        Ok(UserBuffer {
            request: self,
            address: VirtualAddress::of(address),
            length,
        })
    }

    /// The output of a control request with `METHOD_NEITHER`.
    ///
    /// # Errors
    /// As [`user_input`](Self::user_input).
    pub fn user_output(&self) -> Result<UserBuffer<'_>> {
        let (_, length) = self.control_lengths(Method::Neither)?;
        // SAFETY: by the type's invariant.
        let address = unsafe { (*self.irp.as_ptr()).UserBuffer };
        Ok(UserBuffer {
            request: self,
            address: VirtualAddress::of(address),
            length,
        })
    }

    /// Locks the first `length` bytes of the input of a control request with `METHOD_NEITHER` for
    /// as long as the driver has the request: they are found again by
    /// [`locked_input`](Self::locked_input), on any thread. This is for requests that are put into
    /// a queue, since only the caller's own thread can lock its memory.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// Those of [`user_input`](Self::user_input) and [`UserBuffer::lock_chain`];
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when it is locked already.
    pub fn lock_input(&mut self, length: usize, direction: Direction) -> Result {
        self.lock(Side::Input, length, direction)
    }

    /// As [`lock_input`](Self::lock_input), for the output, which is found again by
    /// [`locked_output`](Self::locked_output).
    ///
    /// # Errors
    /// As [`lock_input`](Self::lock_input).
    pub fn lock_output(&mut self, length: usize, direction: Direction) -> Result {
        self.lock(Side::Output, length, direction)
    }

    fn lock(&mut self, side: Side, length: usize, direction: Direction) -> Result {
        if self.context().locked(side).is_some() {
            return Err(Error::INVALID_PARAMETER);
        }
        let buffer = match side {
            Side::Input => self.user_input(),
            Side::Output => self.user_output(),
        };
        let (first, segments) = buffer?.first(length).lock_chain(direction)?.into_parts();
        // A buffer's length has 32 bits, and each MDL takes what the oldest kernel allows or all
        // that is left.
        const {
            assert!(
                (u32::MAX as usize)
                    .div_ceil(crate::mdl::MAXIMUM_EVERYWHERE - crate::mdl::PAGE_SIZE)
                    < u16::MAX as usize
            )
        };
        let buffer = LockedBuffer {
            first,
            segments: segments as u16,
            direction,
        };
        self.context_mut().set_locked(side, buffer);
        Ok(())
    }

    /// The memory locked by [`lock_input`](Self::lock_input).
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) when there is none.
    pub fn locked_input(&self) -> Result<BorrowedChain<'_>> {
        self.locked(Side::Input)
    }

    /// The memory locked by [`lock_output`](Self::lock_output).
    ///
    /// # Errors
    /// As [`locked_input`](Self::locked_input).
    pub fn locked_output(&self) -> Result<BorrowedChain<'_>> {
        self.locked(Side::Output)
    }

    fn locked(&self, side: Side) -> Result<BorrowedChain<'_>> {
        let buffer = self
            .context()
            .locked(side)
            .ok_or(Error::INVALID_DEVICE_REQUEST)?;
        // SAFETY: by the type's invariant what is noted is locked, until the request, which is
        // borrowed, is completed.
        Ok(unsafe {
            BorrowedChain::of_irp(
                self.irp,
                buffer.first,
                usize::from(buffer.segments),
                buffer.direction,
            )
        })
    }
}
