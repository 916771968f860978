//! The system buffer of a buffered control request.

use wdk_ioctl::{Message, Method};

use super::{Kind, Request};
use crate::{Error, Result};

impl Request<'_> {
    /// The lengths of a control request's input and output, if it is one of `method`.
    pub(crate) fn control_lengths(&self, method: Method) -> Result<(usize, usize)> {
        match self.kind() {
            Kind::Control(code) if Method::of(code) == method => (),
            // Nobody has checked what another driver's request holds. Where this driver has an
            // entry for it, the code says so.
            Kind::InternalControl(code)
                if Method::of(code) == method && self.context().is_known() => {}
            _ => return Err(Error::INVALID_DEVICE_REQUEST),
        }
        // SAFETY: the code exists, so this member of the union is meant.
        let control = unsafe { self.location().Parameters.DeviceIoControl };
        Ok((
            control.InputBufferLength as usize,
            control.OutputBufferLength as usize,
        ))
    }

    pub(super) fn system_buffer(&self) -> *mut u8 {
        // SAFETY: by the type's invariant; for requests that have no system buffer the union holds
        // another member, hence callers look at the method first.
        unsafe { (*self.irp.as_ptr()).AssociatedIrp.SystemBuffer.cast() }
    }

    /// The input of a control request that is not [`Neither`](Method::Neither). It is the kernel's
    /// copy, which the caller cannot change any more.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests.
    pub fn input(&self) -> Result<&[u8]> {
        let lengths = self
            .control_lengths(Method::Buffered)
            .or_else(|_| self.control_lengths(Method::InDirect))
            .or_else(|_| self.control_lengths(Method::OutDirect));
        let (length, _) = lengths?;
        let buffer = self.system_buffer();
        if length == 0 || buffer.is_null() {
            return Ok(&[]);
        }
        // SAFETY: the I/O manager filled in `length` bytes; only `output_buffer`, which takes
        // `&mut self`, lets them be changed.
        Ok(unsafe { core::slice::from_raw_parts(buffer, length) })
    }

    /// The first `length` bytes of the output buffer of a buffered control request, which it shares
    /// with the input: where they are.
    fn output_buffer(&mut self, length: usize) -> Result<*mut u8> {
        let (_, room) = self.control_lengths(Method::Buffered)?;
        let buffer = self.system_buffer();
        if length > room || (buffer.is_null() && length > 0) {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        Ok(buffer)
    }

    /// Writes the output of a buffered control request (over its input, with which it shares the
    /// buffer) and returns its length, to complete the request with.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when the caller left less room; nothing is
    /// written.
    pub fn write_output(&mut self, bytes: &[u8]) -> Result<usize> {
        let length = bytes.len();
        let buffer = self.output_buffer(length)?;
        if length > 0 {
            // SAFETY: the buffer has room for so many bytes, and is borrowed exclusively.
            unsafe { buffer.copy_from_nonoverlapping(bytes.as_ptr(), length) };
        }
        self.note_written(length);
        Ok(length)
    }

    /// As [`write_output`](Self::write_output), with a message.
    ///
    /// How much of the buffer the message really writes is up to its type. So it is given bytes
    /// that hold something: the input, what was written before, and zeroes behind, never what the
    /// pool held before.
    pub(super) fn write_message<O: Message>(&mut self, message: &O) -> Result<usize> {
        let buffer = self.output_buffer(O::LENGTH)?;
        let bytes = if O::LENGTH == 0 {
            &mut []
        } else {
            let filled = self.filled().min(O::LENGTH);
            // SAFETY: the buffer has room for so many bytes, and is borrowed exclusively; the first
            // `filled` are initialised, and the others are when the slice is made.
            unsafe {
                buffer.add(filled).write_bytes(0, O::LENGTH - filled);
                core::slice::from_raw_parts_mut(buffer, O::LENGTH)
            }
        };
        let encoded = message.encode(bytes);
        self.note_written(O::LENGTH);
        Ok(encoded.ok_or(Error::BUFFER_TOO_SMALL)?.min(O::LENGTH))
    }

    /// The bytes of the system buffer that were written.
    fn written(&self) -> usize {
        // SAFETY: by the type's invariant.
        unsafe { (*self.irp.as_ptr()).IoStatus.Information as usize }
    }

    fn note_written(&mut self, length: usize) {
        let written = self.written().max(length);
        // SAFETY: by the type's invariant: the member is the owner's until the request is
        // completed.
        unsafe { (*self.irp.as_ptr()).IoStatus.Information = written as u64 };
    }

    /// The bytes of a buffered control request's system buffer that hold something: its input, or
    /// what was written.
    pub(super) fn filled(&self) -> usize {
        let input = self.control_lengths(Method::Buffered);
        self.written().max(input.map_or(0, |(input, _)| input))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::fake::with_request;

    const BUFFERED: u32 = 0x0022_2000;

    #[test]
    fn no_more_is_shown_than_there_is_room_for_and_than_was_filled_in() {
        with_request(BUFFERED, |request, _| {
            assert_eq!(request.shown(0), 0);
            assert_eq!(request.shown(usize::MAX), 4, "the input was filled in");
            assert_eq!(request.write_output(&[1; 6]), Ok(6));
            assert_eq!(request.shown(8), 6);
            assert_eq!(request.write_output(&[2; 2]), Ok(2));
            assert_eq!(
                request.shown(usize::MAX),
                6,
                "what was written stays filled in"
            );
            assert_eq!(request.write_output(&[3; 9]), Err(Error::BUFFER_TOO_SMALL));
            assert_eq!(request.write_output(&[3; 8]), Ok(8));
            assert_eq!(request.shown(9), 8, "the room is all used");
        });
    }

    #[test]
    fn no_more_is_reported_than_a_buffer_of_another_method_holds() {
        for method in 1..=3 {
            with_request(BUFFERED | method, |request, _| {
                assert_eq!(request.shown(8), 8);
                assert_eq!(request.shown(usize::MAX), 8);
            });
        }
    }

    /// A message that says more than it writes, and looks at what it is given.
    struct Lazy(&'static core::cell::Cell<[u8; 8]>);

    impl Message for Lazy {
        const LENGTH: usize = 8;

        fn encode(&self, bytes: &mut [u8]) -> Option<usize> {
            let mut seen = [0xFF; 8];
            seen.copy_from_slice(bytes);
            self.0.set(seen);
            bytes[0] = 1;
            Some(usize::MAX)
        }

        fn decode(_: &[u8]) -> Option<Self> {
            None
        }
    }

    #[test]
    fn a_message_that_writes_less_than_it_says_shows_the_input_and_zeroes() {
        extern crate std;
        let seen = std::boxed::Box::leak(std::boxed::Box::new(core::cell::Cell::new([0xFF; 8])));
        let seen: &'static _ = seen;
        with_request(BUFFERED, |request, _| {
            assert_eq!(request.write_message(&Lazy(seen)), Ok(8));
            assert_eq!(seen.get(), [0x5A, 0x5A, 0x5A, 0x5A, 0, 0, 0, 0]);
            assert_eq!(request.shown(usize::MAX), 8);
        });
        with_request(BUFFERED, |request, buffer| {
            assert_eq!(request.write_output(&[7; 6]), Ok(6));
            assert_eq!(request.write_message(&Lazy(seen)), Ok(8));
            assert_eq!(seen.get(), [7, 7, 7, 7, 7, 7, 0, 0]);
            assert_eq!(buffer[..8], [1, 7, 7, 7, 7, 7, 0, 0]);
            assert_eq!(buffer[8..], [0x5A; 8], "nothing behind the room is touched");
        });
    }
}
