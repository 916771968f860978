//! [`Entry`]: a kind of request, and what is made of one for the method that answers it.

use core::marker::PhantomData;

use wdk_sys::{NTSTATUS, STATUS_SUCCESS};

use wdk_ioctl::{Buffered, ControlCode, InDirect, Message, Neither, OutDirect};

use super::{Kind, Mode, Request};
use crate::mdl::{BorrowedChain, Direction};
use crate::place::assert_message;
use crate::{Error, Result};

/// What an entry of a device's [table](crate::driver::Table) is for, and what its method is given.
///
/// | Entry | The method is given | and answers |
/// |---|---|---|
/// | [`ControlCode<Buffered, I, O>`](ControlCode) | the input, an `I` | the output, an `O` |
/// | [`ControlCode<InDirect, I, [u8]>`](ControlCode), `OutDirect` | [`Direct<I>`](Direct): the input and the caller's memory | the bytes transferred |
/// | [`Locked`], of a [`ControlCode<Neither, ..>`](ControlCode) | the buffers that it locks | the bytes transferred |
/// | [`Read`], [`Write`] | a [`Span`]: where it begins, and the caller's memory | the bytes transferred |
/// | [`ControlCode<Buffered, I, [u8]>`](ControlCode) | [`Reply<I>`](super::Reply): the input, and room for the output | how much it has [`Filled`](super::Filled) |
/// | [`Flush`] | `()` | `()` |
/// | [`MayOverflow`](super::MayOverflow), of one that answers the bytes transferred | the same | how much it has [`Filled`](super::Filled) |
/// | [`FileContext::on`](super::FileContext::on), of any of these | what the driver keeps for the request's file, and the same: `(&F, …)` | the same |
/// | [`KernelOnly`], of any of these | the same | the same |
/// | [`Internal`](super::Internal), of the first two | the same | the same |
///
/// The lengths of messages are checked before the method is called: a request with a shorter input,
/// or room for less output, is completed with [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL).
#[diagnostic::on_unimplemented(
    message = "a table has no entry for `{Self}`",
    note = "a code with `Neither` says what is locked: `Locked::input(code)`, `Locked::output(code)` \
            or `Locked::both(code)`",
    note = "the messages of a code with `Buffered`, and the input of the others, are a `Message`; \
            the memory of `InDirect` and `OutDirect` is `[u8]`"
)]
pub trait Entry: Copy + sealed::Sealed {
    /// What the method is given, for as long as it has the request.
    type Given<'r>;
    /// What it answers.
    type Answer;

    /// Which requests are meant.
    #[doc(hidden)]
    fn kind(self) -> Kind;

    /// Looks at a request that has just come, in its caller's thread.
    #[doc(hidden)]
    fn accept(self, request: &mut Request<'_>) -> Result {
        let _ = request;
        Ok(())
    }

    /// Makes what the method is given.
    #[doc(hidden)]
    fn given<'r>(self, request: &'r Request<'_>) -> Result<Self::Given<'r>>;

    /// Writes what the method has answered, and says how many bytes that are.
    #[doc(hidden)]
    fn write(self, request: &mut Request<'_>, answer: &Self::Answer) -> Result<usize>;

    /// What the request is completed with once that was written: a success, or a warning.
    #[doc(hidden)]
    fn status(self, answer: &Self::Answer) -> NTSTATUS {
        let _ = answer;
        STATUS_SUCCESS
    }
}

pub(super) mod sealed {
    pub trait Sealed {}
}

/// Has `method` answer a request of the kind of `entry`.
#[inline]
pub(crate) fn answer<P: Entry>(
    mut request: Request<'_>,
    entry: P,
    method: impl FnOnce(&Request<'_>, P::Given<'_>) -> Result<P::Answer>,
) {
    let answered = match entry.given(&request) {
        Ok(given) => method(&request, given),
        Err(error) => Err(error),
    };
    let (status, result) = match &answered {
        Ok(answer) => (entry.status(answer), entry.write(&mut request, answer)),
        Err(error) => (STATUS_SUCCESS, Err(*error)),
    };
    request.complete_as(status, result);
}

impl<I: Message, O: Message> sealed::Sealed for ControlCode<Buffered, I, O> {}

impl<I: Message, O: Message> Entry for ControlCode<Buffered, I, O> {
    type Given<'r> = I;
    type Answer = O;

    #[inline]
    fn kind(self) -> Kind {
        Kind::Control(self.value())
    }

    #[inline]
    fn given(self, request: &Request<'_>) -> Result<I> {
        assert_message::<I>();
        request.message(self)
    }

    #[inline]
    fn write(self, request: &mut Request<'_>, answer: &O) -> Result<usize> {
        assert_message::<O>();
        request.write_message(answer)
    }
}

/// A control request that is [`InDirect`] or [`OutDirect`]: its input, and the caller's memory,
/// which the I/O manager has locked for the driver to read or to write.
///
/// ```
/// use wdk::Result;
/// use wdk::request::Direct;
///
/// /// Fills the caller's memory with the byte that it has sent.
/// fn fill(direct: Direct<'_, u8>) -> Result<usize> {
///     for at in 0..direct.memory.len() {
///         direct.memory.write(at, &[direct.input])?;
///     }
///     Ok(direct.memory.len())
/// }
/// ```
#[derive(Debug)]
pub struct Direct<'r, I> {
    /// What the input holds.
    pub input: I,
    /// The second buffer.
    pub memory: BorrowedChain<'r>,
}

macro_rules! direct {
    ($($method:ident)*) => {$(
        impl<I: Message> sealed::Sealed for ControlCode<$method, I, [u8]> {}

        impl<I: Message> Entry for ControlCode<$method, I, [u8]> {
            type Given<'r> = Direct<'r, I>;
            type Answer = usize;

            #[inline]
            fn kind(self) -> Kind {
                Kind::Control(self.value())
            }

            #[inline]
            fn given<'r>(self, request: &'r Request<'_>) -> Result<Direct<'r, I>> {
                assert_message::<I>();
                let input = I::decode(request.input()?).ok_or(Error::BUFFER_TOO_SMALL)?;
                Ok(Direct {
                    input,
                    memory: request.direct()?,
                })
            }

            #[inline]
            fn write(self, _: &mut Request<'_>, bytes: &usize) -> Result<usize> {
                Ok(*bytes)
            }
        }
    )*};
}
direct!(InDirect OutDirect);

/// A read (`IRP_MJ_READ`).
#[derive(Clone, Copy, Debug)]
pub struct Read;

/// A write (`IRP_MJ_WRITE`).
#[derive(Clone, Copy, Debug)]
pub struct Write;

/// A read or a write: where it begins, and the caller's memory, which the I/O manager has locked.
#[derive(Debug)]
pub struct Span<'r> {
    /// Where in the file it begins, in bytes.
    pub offset: u64,
    /// What is to be read into, or written from.
    pub memory: BorrowedChain<'r>,
}

macro_rules! span {
    ($($entry:ident)*) => {$(
        impl sealed::Sealed for $entry {}

        impl Entry for $entry {
            type Given<'r> = Span<'r>;
            type Answer = usize;

            #[inline]
            fn kind(self) -> Kind {
                Kind::$entry
            }

            #[inline]
            fn given<'r>(self, request: &'r Request<'_>) -> Result<Span<'r>> {
                Ok(Span {
                    offset: request.offset()?,
                    memory: request.direct()?,
                })
            }

            #[inline]
            fn write(self, _: &mut Request<'_>, bytes: &usize) -> Result<usize> {
                Ok(*bytes)
            }
        }
    )*};
}
span!(Read Write);

/// A request to write to the device what the driver keeps back (`IRP_MJ_FLUSH_BUFFERS`), which
/// `FlushFileBuffers` makes.
///
/// ```
/// use wdk::driver::{Served, Table};
/// use wdk::request::Flush;
///
/// fn requests<D>(table: &mut impl Table<D, u32>) {
///     table.sequential(Flush, |_, served: Served<'_, u32>, ()| {
///         *served.engine = 0;
///         Ok(())
///     });
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Flush;

impl sealed::Sealed for Flush {}

impl Entry for Flush {
    type Given<'r> = ();
    type Answer = ();

    #[inline]
    fn kind(self) -> Kind {
        Kind::Flush
    }

    #[inline]
    fn given(self, _: &Request<'_>) -> Result {
        Ok(())
    }

    #[inline]
    fn write(self, _: &mut Request<'_>, (): &()) -> Result<usize> {
        Ok(0)
    }
}

/// A control request with `METHOD_NEITHER`, and which of its buffers are locked for it in its
/// caller's thread, where alone they can be. They stay locked until the request is completed, on
/// whichever thread its method runs.
///
/// ```
/// use wdk::request::Locked;
/// use wdk_ioctl::{Access, ControlCode, Neither};
///
/// const COPY: ControlCode<Neither, [u8], [u8]> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// let entry = Locked::both(COPY).shorter().at_most(1 << 20);
/// # let _ = entry;
/// ```
#[derive(Debug)]
pub struct Locked<B> {
    code: u32,
    at_most: u64,
    shorter: bool,
    output: Direction,
    _buffers: PhantomData<fn() -> B>,
}

impl<B> Clone for Locked<B> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<B> Copy for Locked<B> {}

/// Says that a [`Locked`] entry locks the input, for the driver to read.
#[derive(Debug)]
pub enum Input {}

/// Says that a [`Locked`] entry locks the output, for the driver to write.
#[derive(Debug)]
pub enum Output {}

/// Says that a [`Locked`] entry locks both buffers.
#[derive(Debug)]
pub enum Both {}

impl<B> Locked<B> {
    const fn new<I: ?Sized, O: ?Sized>(code: ControlCode<Neither, I, O>) -> Self {
        Self {
            code: code.value(),
            at_most: u64::MAX,
            shorter: false,
            output: Direction::FromDevice,
            _buffers: PhantomData,
        }
    }

    /// Refuses a request that would have more than `bytes` locked of a buffer, with
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER).
    #[must_use]
    pub const fn at_most(mut self, bytes: u64) -> Self {
        self.at_most = bytes;
        self
    }

    fn check(self, length: usize) -> Result<usize> {
        if length as u64 > self.at_most {
            return Err(Error::INVALID_PARAMETER);
        }
        Ok(length)
    }
}

impl Locked<Input> {
    /// The input, for the driver to read.
    #[must_use]
    pub const fn input<I: ?Sized, O: ?Sized>(code: ControlCode<Neither, I, O>) -> Self {
        Self::new(code)
    }
}

impl Locked<Output> {
    /// The output, for the driver to write.
    #[must_use]
    pub const fn output<I: ?Sized, O: ?Sized>(code: ControlCode<Neither, I, O>) -> Self {
        Self::new(code)
    }

    /// The driver reads the output as well (`IoModifyAccess`).
    #[must_use]
    pub const fn modify(mut self) -> Self {
        self.output = Direction::Both;
        self
    }
}

impl Locked<Both> {
    /// The input, for the driver to read, and the output, for it to write.
    #[must_use]
    pub const fn both<I: ?Sized, O: ?Sized>(code: ControlCode<Neither, I, O>) -> Self {
        Self::new(code)
    }

    /// The driver reads the output as well (`IoModifyAccess`).
    #[must_use]
    pub const fn modify(mut self) -> Self {
        self.output = Direction::Both;
        self
    }

    /// Locks no more of either buffer than the shorter one has.
    #[must_use]
    pub const fn shorter(mut self) -> Self {
        self.shorter = true;
        self
    }
}

/// The input that [`Locked::input`] has locked.
#[derive(Debug)]
pub struct LockedInput<'r> {
    /// The memory, which the driver may read.
    pub input: BorrowedChain<'r>,
}

/// The output that [`Locked::output`] has locked.
#[derive(Debug)]
pub struct LockedOutput<'r> {
    /// The memory, which the driver may write.
    pub output: BorrowedChain<'r>,
}

/// What [`Locked::both`] has locked.
///
/// ```
/// use wdk::Result;
/// use wdk::request::LockedBuffers;
///
/// /// Copies the first byte.
/// fn copy_one(buffers: LockedBuffers<'_>) -> Result<usize> {
///     let mut byte = [0];
///     buffers.input.read(0, &mut byte)?;
///     buffers.output.write(0, &byte)?;
///     Ok(byte.len())
/// }
/// ```
#[derive(Debug)]
pub struct LockedBuffers<'r> {
    /// The memory that the driver may read.
    pub input: BorrowedChain<'r>,
    /// The memory that the driver may write.
    pub output: BorrowedChain<'r>,
}

macro_rules! locked {
    ($($which:ident: $given:ident, |$entry:ident, $request:ident| $accept:block, $made:expr;)*) => {$(
        impl sealed::Sealed for Locked<$which> {}

        impl Entry for Locked<$which> {
            type Given<'r> = $given<'r>;
            type Answer = usize;

            #[inline]
            fn kind(self) -> Kind {
                Kind::Control(self.code)
            }

            fn accept(self, $request: &mut Request<'_>) -> Result {
                let $entry = self;
                $accept
            }

            #[inline]
            fn given<'r>(self, $request: &'r Request<'_>) -> Result<$given<'r>> {
                Ok($made)
            }

            #[inline]
            fn write(self, _: &mut Request<'_>, bytes: &usize) -> Result<usize> {
                Ok(*bytes)
            }
        }
    )*};
}
locked! {
    Input: LockedInput, |entry, request| {
        let length = entry.check(request.user_input()?.len())?;
        request.lock_input(length, Direction::ToDevice)
    }, LockedInput { input: request.locked_input()? };
    Output: LockedOutput, |entry, request| {
        let length = entry.check(request.user_output()?.len())?;
        request.lock_output(length, entry.output)
    }, LockedOutput { output: request.locked_output()? };
    Both: LockedBuffers, |entry, request| {
        let (mut input, mut output) = (request.user_input()?.len(), request.user_output()?.len());
        if entry.shorter {
            input = input.min(output);
            output = input;
        }
        request.lock_input(entry.check(input)?, Direction::ToDevice)?;
        request.lock_output(entry.check(output)?, entry.output)
    }, LockedBuffers {
        input: request.locked_input()?,
        output: request.locked_output()?,
    };
}

/// An entry for requests of other drivers only: an application's is refused with
/// [`ACCESS_DENIED`](Error::ACCESS_DENIED).
///
/// ```
/// use wdk::request::{KernelOnly, Read};
///
/// let entry = KernelOnly(Read);
/// # let _ = entry;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct KernelOnly<P>(pub P);

impl<P: Entry> sealed::Sealed for KernelOnly<P> {}

impl<P: Entry> Entry for KernelOnly<P> {
    type Given<'r> = P::Given<'r>;
    type Answer = P::Answer;

    #[inline]
    fn kind(self) -> Kind {
        self.0.kind()
    }

    fn accept(self, request: &mut Request<'_>) -> Result {
        if request.requestor_mode() != Mode::Kernel {
            return Err(Error::ACCESS_DENIED);
        }
        self.0.accept(request)
    }

    #[inline]
    fn given<'r>(self, request: &'r Request<'_>) -> Result<P::Given<'r>> {
        self.0.given(request)
    }

    #[inline]
    fn write(self, request: &mut Request<'_>, answer: &P::Answer) -> Result<usize> {
        self.0.write(request, answer)
    }

    #[inline]
    fn status(self, answer: &P::Answer) -> NTSTATUS {
        self.0.status(answer)
    }
}
