//! [`Internal`]: an entry for the control codes of drivers among themselves.

use wdk_ioctl::{Buffered, ControlCode, InDirect, Message, OutDirect};

use super::{Entry, Kind, Request};
use crate::Result;

/// An entry for a control code that drivers use among themselves
/// (`IRP_MJ_INTERNAL_DEVICE_CONTROL`): no application can ask by it. Its method is given the same,
/// and answers the same, as that of the code itself.
///
/// The buffers are where the code says. The drivers that send it see to that, as
/// `TargetRequest::internal_control` does; they are part of the kernel, and not checked.
///
/// ```
/// use wdk::request::Internal;
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// /// How warm a slot is, for the driver of what is in it.
/// const TEMPERATURE: ControlCode<Buffered, u32, i32> =
///     ControlCode::new(0x8000, 0x820, Access::Any);
///
/// let entry = Internal(TEMPERATURE);
/// # let _ = entry;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Internal<P>(pub P);

/// The entries whose buffers a control code describes by itself.
pub trait DescribedByCode: Entry {}

impl<I: Message, O: Message> DescribedByCode for ControlCode<Buffered, I, O> {}
impl<I: Message> DescribedByCode for ControlCode<InDirect, I, [u8]> {}
impl<I: Message> DescribedByCode for ControlCode<OutDirect, I, [u8]> {}

impl<P: DescribedByCode> super::entry::sealed::Sealed for Internal<P> {}

impl<P: DescribedByCode> Entry for Internal<P> {
    type Given<'r> = P::Given<'r>;
    type Answer = P::Answer;

    #[inline]
    fn kind(self) -> Kind {
        match self.0.kind() {
            Kind::Control(code) => Kind::InternalControl(code),
            kind => kind,
        }
    }

    fn accept(self, request: &mut Request<'_>) -> Result {
        request.set_known();
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
}
