//! [`ScatterGatherList`]: all of a buffer, mapped at once.

use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::{self, NonNull};

use wdk_sys::{BOOLEAN, IRP, PDEVICE_OBJECT, SCATTER_GATHER_ELEMENT, SCATTER_GATHER_LIST, ntddk};

use super::adapter::{Answer, DmaAdapter};
use crate::address::DeviceAddress;
use crate::mdl::{Direction, ResidentPages};
use crate::{Error, Result, irql};

/// The pieces of a buffer, mapped for the device while the closure that is given them runs.
///
/// # Invariants
/// `raw` is a list of the kernel's for `'a`; the device reaches all that it names.
#[derive(Debug)]
pub struct ScatterGatherList<'a> {
    raw: NonNull<SCATTER_GATHER_LIST>,
    direction: Direction,
    _list: PhantomData<&'a SCATTER_GATHER_LIST>,
}

/// One piece of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// Where the device finds it.
    pub address: DeviceAddress,
    /// Its length in bytes.
    pub length: usize,
}

impl ScatterGatherList<'_> {
    /// The pieces, in the buffer's order.
    pub fn elements(&self) -> impl ExactSizeIterator<Item = Element> {
        // SAFETY: by the type's invariant; the array follows the head in the same allocation.
        let elements = unsafe {
            let count = (*self.raw.as_ptr()).NumberOfElements as usize;
            let first = (&raw const (*self.raw.as_ptr()).Elements).cast::<SCATTER_GATHER_ELEMENT>();
            core::slice::from_raw_parts(first, count)
        };
        elements.iter().map(|element| Element {
            address: DeviceAddress::from_raw(element.Address),
            length: element.Length as usize,
        })
    }

    /// Which way the device may move them.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

impl DmaAdapter {
    /// Maps all of `pages` for the device (`GetScatterGatherList`, `PutScatterGatherList`), waiting
    /// for map registers if they are short now, and gives the pieces to `program`, which gives them
    /// to the device and waits until it is done with them.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// * [`ACCESS_DENIED`](Error::ACCESS_DENIED): the pages were not locked for `direction`;
    ///   [`INVALID_PARAMETER`](Error::INVALID_PARAMETER): a transfer has one direction.
    /// * [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES): the buffer takes more map
    ///   registers than the adapter ever has.
    /// * [`INVALID_ADDRESS`](Error::INVALID_ADDRESS),
    ///   [`DATATYPE_MISALIGNMENT`](Error::DATATYPE_MISALIGNMENT): the device cannot use a piece.
    /// * [`INVALID_LEVEL`](Error::INVALID_LEVEL), and what `program` returns. The buffer has been
    ///   unmapped.
    pub fn with_list<R>(
        &self,
        pages: &impl ResidentPages,
        direction: Direction,
        program: impl FnOnce(&ScatterGatherList<'_>) -> Result<R>,
    ) -> Result<R> {
        match direction {
            Direction::ToDevice => (),
            Direction::FromDevice if pages.is_writable() => (),
            Direction::FromDevice => return Err(Error::ACCESS_DENIED),
            Direction::Both => return Err(Error::INVALID_PARAMETER),
        }
        let length = u32::try_from(pages.len()).map_err(|_| Error::INVALID_PARAMETER)?;
        // SAFETY: members of version 1, but for the lists', which every adapter has whose kernel is
        // newer than Windows 2000.
        let (get, put) = unsafe {
            let operations = self.operations();
            (
                (*operations).GetScatterGatherList,
                (*operations).PutScatterGatherList,
            )
        };
        let (Some(get), Some(put)) = (get, put) else {
            return Err(Error::NOT_SUPPORTED);
        };
        let write = BOOLEAN::from(direction == Direction::ToDevice);
        let made = self.ask(ptr::null_mut::<SCATTER_GATHER_LIST>(), |device, context| {
            let mdl = pages.mdl().as_ptr();
            let place = pages.virtual_address().as_ptr();
            // SAFETY: the adapter's own operation, called as it asks to be; the pages are borrowed
            // and resident, and the context is for the callback.
            unsafe {
                get(
                    self.as_ptr(),
                    device,
                    mdl,
                    place,
                    length,
                    Some(list_made),
                    context,
                    write,
                )
            }
        })?;
        let raw = NonNull::new(made).ok_or(Error::INSUFFICIENT_RESOURCES)?;
        let list = ScatterGatherList {
            raw,
            direction,
            _list: PhantomData,
        };
        let usable = list
            .elements()
            .try_for_each(|element| self.check_address(element.address, element.length));
        let result = usable.and_then(|()| program(&list));
        // SAFETY: the list was made above, and the device is done with it or was never told.
        unsafe {
            let old = ntddk::KfRaiseIrql(irql::DISPATCH_LEVEL);
            put(self.as_ptr(), raw.as_ptr(), write);
            ntddk::KeLowerIrql(old);
        }
        result
    }
}

unsafe extern "C" fn list_made(
    _: PDEVICE_OBJECT,
    _: *mut IRP,
    list: *mut SCATTER_GATHER_LIST,
    context: *mut c_void,
) {
    // SAFETY: the context is what was asked with.
    unsafe { Answer::give(context, list) };
}
