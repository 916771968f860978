//! Answering requests by what they ask for: [`Request::on`] and its kin.

use wdk_ioctl::{Buffered, ControlCode, Message};

use super::{Kind, Request};
use crate::place::assert_message;
use crate::{Error, Result};

/// A request that may have been answered. What is left unanswered is completed with
/// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) when this is dropped.
///
/// ```
/// use wdk::request::Request;
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// const SQUARE: ControlCode<Buffered, u32, u64> = ControlCode::new(0x8000, 0x800, Access::Any);
/// const RESET: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x801, Access::Write);
///
/// fn serve(request: Request<'_>) {
///     request
///         .on(SQUARE, |number| Ok(u64::from(number) * u64::from(number)))
///         .on(RESET, |()| Ok(()));
/// }
/// # fn main() { let _ = serve; }
/// ```
pub struct Unanswered<'a>(Option<Request<'a>>);

impl<'a> Unanswered<'a> {
    /// As [`Request::on`], if it is not answered yet.
    pub fn on<I: Message, O: Message>(
        self,
        code: ControlCode<Buffered, I, O>,
        answer: impl FnOnce(I) -> Result<O>,
    ) -> Self {
        match self.0 {
            Some(request) => request.on(code, answer),
            None => self,
        }
    }

    /// As [`Request::on_code`], if it is not answered yet.
    pub fn on_code<M, I: ?Sized, O: ?Sized>(
        self,
        code: ControlCode<M, I, O>,
        answer: impl FnOnce(&mut Request<'a>) -> Result<usize>,
    ) -> Self {
        self.when(Kind::Control(code.value()), answer)
    }

    /// As [`Request::on_read`], if it is not answered yet.
    pub fn on_read(self, answer: impl FnOnce(&mut Request<'a>) -> Result<usize>) -> Self {
        self.when(Kind::Read, answer)
    }

    /// As [`Request::on_write`], if it is not answered yet.
    pub fn on_write(self, answer: impl FnOnce(&mut Request<'a>) -> Result<usize>) -> Self {
        self.when(Kind::Write, answer)
    }

    /// The request, if it is not answered yet.
    #[must_use = "a request that is dropped is completed as invalid"]
    pub fn left(self) -> Option<Request<'a>> {
        self.0
    }

    fn when(self, kind: Kind, answer: impl FnOnce(&mut Request<'a>) -> Result<usize>) -> Self {
        match self.0 {
            Some(request) => request.when(kind, answer),
            None => self,
        }
    }
}

impl<'a> Request<'a> {
    /// What the input of a buffered control request holds, if it is one of `code`: for requests
    /// that are looked at before they are answered. The lengths are those that [`on`](Self::on)
    /// checks, so that a request which waits is not refused when its time comes.
    ///
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) for other requests;
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL) when the input is shorter, or there is room
    /// for less output.
    pub fn message<I: Message, O: Message>(&self, code: ControlCode<Buffered, I, O>) -> Result<I> {
        if self.control_code() != Some(code.value()) {
            return Err(Error::INVALID_DEVICE_REQUEST);
        }
        let input = I::decode(self.input()?).ok_or(Error::BUFFER_TOO_SMALL)?;
        let (_, room) = self.control_lengths(wdk_ioctl::Method::Buffered)?;
        if room < O::LENGTH {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        Ok(input)
    }

    /// Answers a buffered control request, if it is one of `code`: `answer` is given what the input
    /// holds, and what it returns becomes the output.
    ///
    /// The lengths are checked first, so that `answer` is not run for nothing: a request with a
    /// shorter input, or room for less output, is completed with
    /// [`BUFFER_TOO_SMALL`](Error::BUFFER_TOO_SMALL). A longer input is one of a later version;
    /// what it has more is ignored.
    ///
    /// Neither message is larger than [`LARGEST_MESSAGE`](crate::place::LARGEST_MESSAGE), which is
    /// checked while compiling.
    pub fn on<I: Message, O: Message>(
        self,
        code: ControlCode<Buffered, I, O>,
        answer: impl FnOnce(I) -> Result<O>,
    ) -> Unanswered<'a> {
        assert_message::<I>();
        assert_message::<O>();
        self.on_code(code, |request| {
            // Each `?` would have room for another copy where nothing is optimised.
            let input = match request.message(code) {
                Ok(input) => input,
                Err(error) => return Err(error),
            };
            match &answer(input) {
                Ok(output) => request.write_message(output),
                Err(error) => Err(*error),
            }
        })
    }

    /// Answers a control request of any method, if it is one of `code`: `answer` looks at the
    /// buffers itself, and returns the bytes transferred.
    pub fn on_code<M, I: ?Sized, O: ?Sized>(
        self,
        code: ControlCode<M, I, O>,
        answer: impl FnOnce(&mut Self) -> Result<usize>,
    ) -> Unanswered<'a> {
        self.when(Kind::Control(code.value()), answer)
    }

    /// Answers the request, if it is a read. `answer` returns the bytes read.
    pub fn on_read(self, answer: impl FnOnce(&mut Self) -> Result<usize>) -> Unanswered<'a> {
        self.when(Kind::Read, answer)
    }

    /// Answers the request, if it is a write. `answer` returns the bytes written.
    pub fn on_write(self, answer: impl FnOnce(&mut Self) -> Result<usize>) -> Unanswered<'a> {
        self.when(Kind::Write, answer)
    }

    fn when(
        mut self,
        kind: Kind,
        answer: impl FnOnce(&mut Self) -> Result<usize>,
    ) -> Unanswered<'a> {
        if self.kind() != kind {
            return Unanswered(Some(self));
        }
        let result = answer(&mut self);
        self.complete(result);
        Unanswered(None)
    }
}
