//! [`TargetRequest`]: an IRP of the driver's own, which is sent again and again.

use core::mem::needs_drop;
use core::time::Duration;

use wdk_ioctl::{Buffered, ControlCode, InDirect, Message, Neither, OutDirect};
use wdk_sys::{
    IO_STACK_LOCATION, IRP, IRP_MJ_DEVICE_CONTROL, IRP_MJ_INTERNAL_DEVICE_CONTROL, IRP_MJ_READ,
    IRP_MJ_WRITE, ntddk,
};

use super::Target;
use super::sent::{Half, Sent};
use crate::place::{assert_handler, assert_message};
use crate::scope::Scope;
use crate::sync::{Timeout, Wait};
use crate::{Error, Result, irql};

/// A request to a [`Target`]: an IRP and memory for what is sent and answered, which are made once
/// ([`Scope::target_request`]) and used for one request after the other. Sending one takes only
/// what the kernel needs to keep the driver loaded until the request has ended
/// (`IoSetCompletionRoutineEx`).
///
/// What is asked for is formatted first, and then sent: with a wait for its end, that may be
/// limited ([`send_and_wait`](Self::send_and_wait)), or without ([`send`](Self::send)). For control
/// codes with messages [`control`](Self::control) does all of it.
///
/// ```
/// use core::time::Duration;
/// use wdk::target::TargetRequest;
///
/// /// Reads a block of another device's, for which that has a second.
/// fn read_block(request: &mut TargetRequest<'_>, block: &mut [u8; 512]) -> wdk::Result {
///     request.format_read(0, block.len())?;
///     let length = request.send_and_wait(Some(Duration::from_secs(1)))?;
///     block[..length].copy_from_slice(request.output());
///     Ok(())
/// }
/// ```
///
/// # IRQL
/// `<= DISPATCH_LEVEL`, as far as the target's driver allows it; waiting: `<= APC_LEVEL`.
///
/// # Invariants
/// `sent` is this value's alone, but for the completion routine while the request is under way, and
/// for whoever cancels it.
pub struct TargetRequest<'d> {
    sent: &'d Sent,
}

impl<'d> TargetRequest<'d> {
    /// How many bytes can be sent, and how many be answered.
    #[must_use]
    pub const fn capacity(&self) -> usize {
        self.sent.capacity
    }

    /// Sends a control code with its input, and waits for the output, as
    /// [`send_and_wait`](Self::send_and_wait) does.
    ///
    /// # Errors
    /// What [`format_control`](Self::format_control) and [`send_and_wait`](Self::send_and_wait)
    /// answer; [`DEVICE_PROTOCOL_ERROR`](Error::DEVICE_PROTOCOL_ERROR) when the output is shorter
    /// than its message.
    pub fn control<I: Message, O: Message>(
        &mut self,
        code: ControlCode<Buffered, I, O>,
        input: &I,
        timeout: Option<Duration>,
    ) -> Result<O> {
        self.format_control(code, input)?;
        self.send_and_wait(timeout)?;
        O::decode(self.output()).ok_or(Error::DEVICE_PROTOCOL_ERROR)
    }

    /// As [`control`](Self::control), with a code that drivers use among themselves
    /// (`IRP_MJ_INTERNAL_DEVICE_CONTROL`).
    ///
    /// # Errors
    /// As [`control`](Self::control).
    pub fn internal_control<I: Message, O: Message>(
        &mut self,
        code: ControlCode<Buffered, I, O>,
        input: &I,
        timeout: Option<Duration>,
    ) -> Result<O> {
        self.format_internal_control(code, input)?;
        self.send_and_wait(timeout)?;
        O::decode(self.output()).ok_or(Error::DEVICE_PROTOCOL_ERROR)
    }

    /// Makes it a control request with messages (`METHOD_BUFFERED`).
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY) while it is under way;
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when a message does not fit its memory.
    pub fn format_control<I: Message, O: Message>(
        &mut self,
        code: ControlCode<Buffered, I, O>,
        input: &I,
    ) -> Result {
        self.format_buffered(IRP_MJ_DEVICE_CONTROL, code, input)
    }

    /// As [`format_control`](Self::format_control), with a code that drivers use among themselves.
    ///
    /// # Errors
    /// As [`format_control`](Self::format_control).
    pub fn format_internal_control<I: Message, O: Message>(
        &mut self,
        code: ControlCode<Buffered, I, O>,
        input: &I,
    ) -> Result {
        self.format_buffered(IRP_MJ_INTERNAL_DEVICE_CONTROL, code, input)
    }

    fn format_buffered<I: Message, O: Message>(
        &mut self,
        major: u32,
        code: ControlCode<Buffered, I, O>,
        input: &I,
    ) -> Result {
        assert_message::<I>();
        assert_message::<O>();
        let sent = self.sent.formatted(Half::System, O::LENGTH)?;
        let input = sent.encode(input)?;
        sent.control(major, code.value(), input, O::LENGTH);
        Ok(())
    }

    /// Makes it a control request that sends `bytes` as its second buffer (`METHOD_IN_DIRECT`).
    ///
    /// # Errors
    /// As [`format_control`](Self::format_control).
    pub fn format_in_direct<I: Message>(
        &mut self,
        code: ControlCode<InDirect, I, [u8]>,
        input: &I,
        bytes: &[u8],
    ) -> Result {
        assert_message::<I>();
        let sent = self.sent.formatted(Half::Data, 0)?;
        let input = sent.encode(input)?;
        sent.fill(Half::Data, bytes)?;
        sent.control(IRP_MJ_DEVICE_CONTROL, code.value(), input, bytes.len());
        sent.describe(bytes.len());
        Ok(())
    }

    /// Makes it a control request whose second buffer is answered (`METHOD_OUT_DIRECT`), `length`
    /// bytes at most.
    ///
    /// # Errors
    /// As [`format_control`](Self::format_control).
    pub fn format_out_direct<I: Message>(
        &mut self,
        code: ControlCode<OutDirect, I, [u8]>,
        input: &I,
        length: usize,
    ) -> Result {
        assert_message::<I>();
        let sent = self.sent.formatted(Half::Data, length)?;
        let input = sent.encode(input)?;
        sent.control(IRP_MJ_DEVICE_CONTROL, code.value(), input, length);
        sent.describe(length);
        Ok(())
    }

    /// Makes it a control request whose buffers are passed as they are (`METHOD_NEITHER`): `input`,
    /// and `length` bytes at most of output.
    ///
    /// # Errors
    /// As [`format_control`](Self::format_control).
    pub fn format_neither(
        &mut self,
        code: ControlCode<Neither, [u8], [u8]>,
        input: &[u8],
        length: usize,
    ) -> Result {
        let sent = self.sent.formatted(Half::Data, length)?;
        sent.fill(Half::System, input)?;
        sent.control(IRP_MJ_DEVICE_CONTROL, code.value(), input.len(), length);
        // SAFETY: the request is not under way, so that the IRP is this value's.
        unsafe {
            let location = ntddk::IoGetNextIrpStackLocation(sent.irp.as_ptr());
            let parameters = &mut (*location).Parameters.DeviceIoControl;
            parameters.Type3InputBuffer = sent.place(Half::System).cast();
            (*sent.irp.as_ptr()).UserBuffer = sent.place(Half::Data).cast();
        }
        Ok(())
    }

    /// Makes it a read of `length` bytes from `offset` on.
    ///
    /// # Errors
    /// As [`format_control`](Self::format_control);
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for an offset of 2^63 or more.
    pub fn format_read(&mut self, offset: u64, length: usize) -> Result {
        let offset = i64::try_from(offset).map_err(|_| Error::INVALID_PARAMETER)?;
        let sent = self.sent.formatted(Half::Data, length)?;
        let location = sent.location(IRP_MJ_READ);
        // SAFETY: the request is not under way, so that the location is this value's.
        unsafe {
            (*location).Parameters.Read.Length = length as u32;
            (*location).Parameters.Read.ByteOffset.QuadPart = offset;
        }
        sent.transfer(length);
        Ok(())
    }

    /// Makes it a write of `bytes` at `offset`.
    ///
    /// # Errors
    /// As [`format_read`](Self::format_read).
    pub fn format_write(&mut self, offset: u64, bytes: &[u8]) -> Result {
        let offset = i64::try_from(offset).map_err(|_| Error::INVALID_PARAMETER)?;
        let sent = self.sent.formatted(Half::Data, 0)?;
        sent.fill(Half::Data, bytes)?;
        let location = sent.location(IRP_MJ_WRITE);
        // SAFETY: the request is not under way, so that the location is this value's.
        unsafe {
            (*location).Parameters.Write.Length = bytes.len() as u32;
            (*location).Parameters.Write.ByteOffset.QuadPart = offset;
        }
        sent.transfer(bytes.len());
        Ok(())
    }

    /// Has `fill` make the request, for what this type does not offer: a USB request block, say, as
    /// the first argument of an internal control code. It is given the IRP, the stack location of
    /// the target's driver, and the request's memory, [`capacity`](Self::capacity) bytes that stay
    /// where they are; after the request has ended, [`output`](Self::output) shows all of them.
    ///
    /// # Safety
    /// The request is one that the target's driver takes; its completion routine is this crate's.
    /// What it refers to stays until it has ended; of the memory it is given no more than that.
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY) while it is under way.
    pub unsafe fn format_with(
        &mut self,
        fill: impl FnOnce(&mut IRP, &mut IO_STACK_LOCATION, &mut [u8]),
    ) -> Result {
        let sent = self.sent.formatted(Half::Data, self.sent.capacity)?;
        sent.whole.set(true);
        // SAFETY: the request is not under way, so that all three are this value's, and apart.
        unsafe {
            let location = ntddk::IoGetNextIrpStackLocation(sent.irp.as_ptr());
            (*location).FileObject = sent.target.file;
            let memory = core::slice::from_raw_parts_mut(sent.place(Half::Data), sent.capacity);
            fill(&mut *sent.irp.as_ptr(), &mut *location, memory);
        }
        sent.is_whole();
        Ok(())
    }

    /// Sends what was formatted, and waits until the target's driver is done with it. One that
    /// takes longer than `timeout` is cancelled. Then, too, it is waited for: its memory is the
    /// driver's until that has completed it, which a driver does soon once it is cancelled.
    ///
    /// The number of bytes that were transferred.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](Error::INVALID_LEVEL) above that; those of [`send`](Self::send);
    /// [`IO_TIMEOUT`](Error::IO_TIMEOUT) when the time was up; what the request was completed with.
    pub fn send_and_wait(&mut self, timeout: Option<Duration>) -> Result<usize> {
        irql::require_at_most(irql::APC_LEVEL)?;
        self.send()?;
        self.wait(timeout)
    }

    /// Sends what was formatted, and does not wait for its end, which is told by
    /// [`is_done`](Self::is_done), [`wait`](Self::wait), or the function that the request was
    /// [made with](Scope::target_request_with). What is sent once is formatted anew.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// [`DEVICE_BUSY`](Error::DEVICE_BUSY) while it is under way;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when nothing was formatted;
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the device is gone, or its start is ending;
    /// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), and it can be sent again.
    pub fn send(&mut self) -> Result {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        self.sent.send()
    }

    /// Waits for the end of what was sent, as [`send_and_wait`](Self::send_and_wait) does.
    ///
    /// # IRQL
    /// `<= APC_LEVEL`.
    ///
    /// # Errors
    /// As [`send_and_wait`](Self::send_and_wait);
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when nothing was sent since it was
    /// formatted.
    pub fn wait(&mut self, timeout: Option<Duration>) -> Result<usize> {
        let sent = self.sent;
        let Some(timeout) = timeout else {
            sent.ended.wait()?;
            return sent.result();
        };
        if sent.ended.wait_until(Timeout::after(timeout))? == Wait::Signalled {
            return sent.result();
        }
        sent.cancel();
        sent.ended.wait()?;
        match sent.result() {
            Err(Error::CANCELLED) => Err(Error::IO_TIMEOUT),
            result => result,
        }
    }

    /// Has what was sent ended, or was nothing sent?
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.sent.is_done()
    }

    /// Asks the target's driver to end the request soon (`IoCancelIrp`), if it is under way.
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn cancel(&self) {
        self.sent.cancel();
    }

    /// What has become of the last request that was sent: the bytes transferred, or the error.
    ///
    /// # Errors
    /// The request's; [`DEVICE_BUSY`](Error::DEVICE_BUSY) while it is under way;
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) when nothing was sent since it was
    /// formatted.
    pub fn result(&self) -> Result<usize> {
        if !self.is_done() {
            return Err(Error::DEVICE_BUSY);
        }
        self.sent.result()
    }

    /// What the last request that was sent has answered; nothing if it failed, or is under way.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        if !self.is_done() {
            return &[];
        }
        self.sent.output()
    }
}

impl<'d> Scope<'d> {
    /// Makes a request to `target` with memory for `capacity` bytes that are sent and as many that
    /// are answered; see [`TargetRequest`].
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for a capacity of zero, or of 2 GiB and
    /// more; [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES).
    pub fn target_request(&self, target: &'d Target, capacity: usize) -> Result<TargetRequest<'d>> {
        self.target_request_with(target, capacity, |_, _| ())
    }

    /// As [`target_request`](Self::target_request), and has `completed` called at the end of each
    /// request that was sent, with its result and what it has answered. The request is under way
    /// until that has returned.
    ///
    /// ```
    /// use core::sync::atomic::{AtomicUsize, Ordering};
    /// use wdk::driver::Start;
    /// use wdk::target::TargetRequest;
    ///
    /// /// Reads from the device below, and adds up what was read.
    /// fn begin_read<'d>(start: &Start<'d>) -> wdk::Result<TargetRequest<'d>> {
    ///     let read = start.keep(AtomicUsize::new(0))?;
    ///     let target = start.lower_target()?;
    ///     let mut request = start.target_request_with(target, 64, |result, _bytes| {
    ///         read.fetch_add(result.unwrap_or(0), Ordering::Relaxed);
    ///     })?;
    ///     request.format_read(0, 64)?;
    ///     request.send()?;
    ///     Ok(request)
    /// }
    /// ```
    ///
    /// # IRQL
    /// `completed` is called at `<= DISPATCH_LEVEL`.
    ///
    /// # Errors
    /// As [`target_request`](Self::target_request).
    pub fn target_request_with<F: Fn(Result<usize>, &[u8]) + Send + Sync + 'd>(
        &self,
        target: &'d Target,
        capacity: usize,
        completed: F,
    ) -> Result<TargetRequest<'d>> {
        assert_handler::<F>();
        const {
            assert!(
                !needs_drop::<F>(),
                "what is called at a request's end owns nothing that needs dropping: have \
                 `Scope::keep` keep it, and refer to it"
            );
        }
        let sent = Sent::make(self, target, capacity, completed)?;
        Ok(TargetRequest { sent })
    }
}
