//! Answers that are longer than the caller's buffer: [`Filled`], [`MayOverflow`], [`Reply`].

use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_ioctl::{Buffered, ControlCode, Message, Method};
use wdk_sys::{IRP, NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_SUCCESS};

use super::entry::sealed::Sealed;
use super::{Entry, Kind, Request};
use crate::place::assert_message;
use crate::{Error, Result};

/// How much of an answer the caller's buffer holds.
///
/// A part is answered with a warning, `STATUS_BUFFER_OVERFLOW`. With it the caller gets the bytes
/// nevertheless: the I/O manager copies those of a buffered request, and reports their number, as
/// for a request that has succeeded. For an error it does neither. An application sees
/// `ERROR_MORE_DATA`, and the number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// All of it, in so many bytes.
    All(usize),
    /// The first so many bytes; there is more.
    Part(usize),
}

impl Filled {
    /// How many bytes were filled.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Self::All(bytes) | Self::Part(bytes) => bytes,
        }
    }

    const fn status(self) -> NTSTATUS {
        match self {
            Self::All(_) => STATUS_SUCCESS,
            Self::Part(_) => STATUS_BUFFER_OVERFLOW,
        }
    }
}

impl Request<'_> {
    /// As [`complete`](Self::complete), for an answer of which the caller's buffer may hold a part.
    ///
    /// ```
    /// use wdk::request::{Filled, Request};
    ///
    /// /// Answers with as much of a text as there is room for.
    /// fn tell(mut request: Request<'_>, room: usize, text: &[u8]) {
    ///     let length = room.min(text.len());
    ///     let filled = request.write_output(&text[..length]).map(|written| {
    ///         if written < text.len() {
    ///             Filled::Part(written)
    ///         } else {
    ///             Filled::All(written)
    ///         }
    ///     });
    ///     request.complete_filled(filled);
    /// }
    /// ```
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`.
    pub fn complete_filled(self, result: Result<Filled>) {
        match result {
            Ok(filled) => self.complete_as(filled.status(), Ok(filled.bytes())),
            Err(error) => self.complete(Err(error)),
        }
    }
}

/// An entry whose method answers how much it has [`Filled`]: of a read, a direct control request or
/// one whose buffers are [`Locked`](super::Locked).
///
/// ```
/// use wdk::Result;
/// use wdk::driver::Table;
/// use wdk::request::{Filled, MayOverflow, Read, Span};
///
/// /// A message of a fixed length, whatever part of it is read.
/// const MESSAGE: [u8; 64] = [7; 64];
///
/// fn requests<D>(table: &mut impl Table<D, ()>) {
///     table.parallel(MayOverflow(Read), |_, span: Span<'_>| read(span));
/// }
///
/// fn read(span: Span<'_>) -> Result<Filled> {
///     let length = span.memory.len().min(MESSAGE.len());
///     span.memory.write(0, &MESSAGE[..length])?;
///     Ok(if length < MESSAGE.len() {
///         Filled::Part(length)
///     } else {
///         Filled::All(length)
///     })
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MayOverflow<P>(pub P);

impl<P: Entry> Sealed for MayOverflow<P> {}

impl<P: Entry<Answer = usize>> Entry for MayOverflow<P> {
    type Given<'r> = P::Given<'r>;
    type Answer = Filled;

    #[inline]
    fn kind(self) -> Kind {
        self.0.kind()
    }

    fn accept(self, request: &mut Request<'_>) -> Result {
        self.0.accept(request)
    }

    #[inline]
    fn given<'r>(self, request: &'r Request<'_>) -> Result<P::Given<'r>> {
        self.0.given(request)
    }

    #[inline]
    fn write(self, request: &mut Request<'_>, answer: &Filled) -> Result<usize> {
        self.0.write(request, &answer.bytes())
    }

    #[inline]
    fn status(self, answer: &Filled) -> NTSTATUS {
        answer.status()
    }
}

/// A buffered control request whose output has no fixed length: its input, and the room for its
/// output.
///
/// ```
/// use wdk::Result;
/// use wdk::driver::Table;
/// use wdk::request::{Filled, Reply};
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// const NAME: ControlCode<Buffered, u32, [u8]> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// fn requests<D>(table: &mut impl Table<D, ()>) {
///     table.parallel(NAME, |_, reply: Reply<'_, u32>| name(reply));
/// }
///
/// /// Answers as much of a name as the caller has room for.
/// fn name(mut reply: Reply<'_, u32>) -> Result<Filled> {
///     Ok(match reply.input {
///         0 => reply.output.append(b"left"),
///         _ => reply.output.append(b"right"),
///     })
/// }
/// ```
#[derive(Debug)]
pub struct Reply<'r, I> {
    /// What the input holds.
    pub input: I,
    /// Where the output goes.
    pub output: OutputRoom<'r>,
}

/// Room for the output of a buffered control request.
///
/// # Invariants
/// `buffer` is the system buffer of `irp`, which has `room` bytes for output that nobody else looks
/// at during `'r`; `filled` says how many were written.
#[derive(Debug)]
pub struct OutputRoom<'r> {
    irp: NonNull<IRP>,
    buffer: *mut u8,
    room: usize,
    filled: Filled,
    _request: PhantomData<&'r mut [u8]>,
}

impl OutputRoom<'_> {
    /// How many bytes of output the caller has room for.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.room
    }

    /// Has the caller room for none?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.room == 0
    }

    /// Writes as many of the bytes as there is room for behind those that were written before; how
    /// much of all of them there is now, to answer with.
    pub fn append(&mut self, bytes: &[u8]) -> Filled {
        let before = self.filled.bytes();
        let length = bytes.len().min(self.room - before);
        if length > 0 {
            // SAFETY: by the type's invariant; the bytes are inside the room. The member is the
            // owner's until the request is completed.
            unsafe {
                let to = self.buffer.add(before);
                to.copy_from_nonoverlapping(bytes.as_ptr(), length);
                (*self.irp.as_ptr()).IoStatus.Information = (before + length) as u64;
            }
        }
        self.filled = match self.filled {
            Filled::All(_) if length == bytes.len() => Filled::All(before + length),
            _ => Filled::Part(before + length),
        };
        self.filled
    }
}

impl<I: Message> Sealed for ControlCode<Buffered, I, [u8]> {}

impl<I: Message> Entry for ControlCode<Buffered, I, [u8]> {
    type Given<'r> = Reply<'r, I>;
    type Answer = Filled;

    #[inline]
    fn kind(self) -> Kind {
        Kind::Control(self.value())
    }

    #[inline]
    fn given<'r>(self, request: &'r Request<'_>) -> Result<Reply<'r, I>> {
        assert_message::<I>();
        let input = I::decode(request.input()?).ok_or(Error::BUFFER_TOO_SMALL)?;
        let (_, room) = request.control_lengths(Method::Buffered)?;
        let buffer = request.system_buffer();
        let output = OutputRoom {
            irp: request.irp,
            buffer,
            room: if buffer.is_null() { 0 } else { room },
            filled: Filled::All(0),
            _request: PhantomData,
        };
        Ok(Reply { input, output })
    }

    #[inline]
    fn write(self, _: &mut Request<'_>, answer: &Filled) -> Result<usize> {
        Ok(answer.bytes())
    }

    #[inline]
    fn status(self, answer: &Filled) -> NTSTATUS {
        answer.status()
    }
}
