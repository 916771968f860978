//! How many files are open on a device that one may be open on at a time.

use core::marker::PhantomData;
use core::sync::atomic::{AtomicU8, Ordering};

use wdk_sys::PFILE_OBJECT;

use super::Device;
use crate::request::{Kind, Request};
use crate::{Error, Result};

/// Counts the files of a device that is [exclusive](Device::EXCLUSIVE); nothing otherwise.
///
/// They are held from before the driver is asked, and until they are closed, or not opened after
/// all. There are more than one only where some are relative to another, 255 at most.
pub(super) struct Files<D> {
    open: AtomicU8,
    _device: PhantomData<fn() -> D>,
}

impl<D: Device<'static>> Files<D> {
    pub(super) const fn new() -> Self {
        Self {
            open: AtomicU8::new(0),
            _device: PhantomData,
        }
    }

    /// A file is about to be opened.
    ///
    /// # Errors
    /// [`ACCESS_DENIED`](Error::ACCESS_DENIED) when another one is.
    ///
    /// # Safety
    /// `file` is null or the file object of a create request.
    pub(super) unsafe fn hold(&self, file: PFILE_OBJECT) -> Result {
        if !D::EXCLUSIVE {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        let is_relative =
            unsafe { file.as_ref() }.is_some_and(|file| !file.RelatedFileObject.is_null());
        let held = self
            .open
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |open| {
                open.checked_add(1).filter(|_| open == 0 || is_relative)
            });
        held.map(|_| ()).map_err(|_| Error::ACCESS_DENIED)
    }

    /// A file was closed, or not opened after all.
    pub(super) fn let_go(&self) {
        if D::EXCLUSIVE {
            let _ = self
                .open
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |open| {
                    open.checked_sub(1)
                });
        }
    }

    /// Has the device answer a request, which may be one to open it.
    #[inline]
    pub(super) fn answer(&self, device: &D, request: Request<'_>) {
        if !D::EXCLUSIVE || request.kind() != Kind::Create {
            return device.answer(request);
        }
        // SAFETY: the request is one to create a file.
        if let Err(error) = unsafe { self.hold(request.file_object()) } {
            return request.complete(Err(error));
        }
        let loan = request.loan();
        device.answer(request);
        if !loan.has_succeeded() {
            self.let_go();
        }
    }
}
