//! [`ControlCode`] and the transfer methods.

use core::fmt;
use core::marker::PhantomData;

/// What a file must have been opened for, for the I/O manager to pass a control code to the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anything (`FILE_ANY_ACCESS`).
    Any = 0,
    /// Reading (`FILE_READ_ACCESS`).
    Read = 1,
    /// Writing (`FILE_WRITE_ACCESS`).
    Write = 2,
    /// Both.
    ReadWrite = 3,
}

/// How a control code's buffers reach the driver: the low two bits of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Input and output share one system buffer, copied by the I/O manager (`METHOD_BUFFERED`).
    Buffered = 0,
    /// Input is buffered; the second buffer is an MDL that the driver reads (`METHOD_IN_DIRECT`).
    InDirect = 1,
    /// Input is buffered; the second buffer is an MDL that the driver writes (`METHOD_OUT_DIRECT`).
    OutDirect = 2,
    /// Both are addresses in the caller's process, unchecked (`METHOD_NEITHER`).
    Neither = 3,
}

impl Method {
    /// The method of a control code.
    #[must_use]
    pub const fn of(code: u32) -> Self {
        match code & 3 {
            0 => Self::Buffered,
            1 => Self::InDirect,
            2 => Self::OutDirect,
            _ => Self::Neither,
        }
    }
}

/// A transfer method as a type, for [`ControlCode`].
pub trait TransferMethod: sealed::Sealed {
    /// Which one.
    const METHOD: Method;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! methods {
    ($($name:ident)*) => {$(
        #[doc = concat!("[`Method::", stringify!($name), "`] as a type.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl sealed::Sealed for $name {}
        impl TransferMethod for $name {
            const METHOD: Method = Method::$name;
        }
    )*};
}
methods!(Buffered InDirect OutDirect Neither);

/// A device-control code: its number, and as types its method, what its input holds and what its
/// output holds.
///
/// `I` and `O` are a [`Message`](crate::Message), `()` for nothing, or `[u8]` for any number of
/// bytes.
pub struct ControlCode<M, I: ?Sized, O: ?Sized> {
    value: u32,
    _types: PhantomData<fn(M, &I) -> *const O>,
}

impl<M: TransferMethod, I: ?Sized, O: ?Sized> ControlCode<M, I, O> {
    /// The code of a function (0x800 to 0xFFF for everybody's use) of a device type (0x8000 to
    /// 0xFFFF likewise; `FILE_DEVICE_UNKNOWN` is 0x22): what the macro `CTL_CODE` makes.
    ///
    /// # Panics
    /// While the constant is compiled, when a number does not fit: a device type has 16 bits, a
    /// function 12.
    #[must_use]
    pub const fn new(device_type: u32, function: u32, access: Access) -> Self {
        assert!(device_type <= 0xFFFF, "a device type has 16 bits");
        assert!(function <= 0xFFF, "a function has 12 bits");
        Self {
            value: device_type << 16 | (access as u32) << 14 | function << 2 | M::METHOD as u32,
            _types: PhantomData,
        }
    }
}

impl<M, I: ?Sized, O: ?Sized> ControlCode<M, I, O> {
    /// The number, as `DeviceIoControl` takes it.
    #[must_use]
    pub const fn value(self) -> u32 {
        self.value
    }
}

impl<M, I: ?Sized, O: ?Sized> Clone for ControlCode<M, I, O> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<M, I: ?Sized, O: ?Sized> Copy for ControlCode<M, I, O> {}

impl<M, I: ?Sized, O: ?Sized> fmt::Debug for ControlCode<M, I, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ControlCode({:#010x})", self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_ctl_code() {
        // CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_ANY_ACCESS)
        let copy: ControlCode<Neither, [u8], [u8]> = ControlCode::new(0x22, 0x801, Access::Any);
        assert_eq!(copy.value(), 0x0022_2007);
        // CTL_CODE(0x8001, 0xFFF, METHOD_OUT_DIRECT, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
        let highest: ControlCode<OutDirect, (), [u8]> =
            ControlCode::new(0x8001, 0xFFF, Access::ReadWrite);
        assert_eq!(highest.value(), 0x8001_FFFE);
        assert_eq!(Method::of(highest.value()), Method::OutDirect);
    }
}
