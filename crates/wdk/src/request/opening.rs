//! [`Opening`]: what a create request asks for.

use wdk_sys::{
    DELETE, FILE_APPEND_DATA, FILE_READ_DATA, FILE_SHARE_DELETE, FILE_SHARE_READ, FILE_SHARE_WRITE,
    FILE_WRITE_DATA, IO_STACK_LOCATION, PFILE_OBJECT,
};

use super::file::FileWord;
use super::{FileContext, Mode, Request};
use crate::{Error, Result};

/// What a create request (`IRP_MJ_CREATE`) asks for; see [`FileContext`].
///
/// ```
/// use wdk::request::{Disposition, Mode, Opening};
/// use wdk::{Error, Result};
///
/// /// Lets applications open what is there for reading, and drivers do as they like.
/// fn allow(opening: &Opening<'_>) -> Result {
///     if opening.mode() == Mode::Kernel {
///         return Ok(());
///     }
///     if opening.access().write() || opening.disposition()? != Disposition::Open {
///         return Err(Error::ACCESS_DENIED);
///     }
///     Ok(())
/// }
/// ```
///
/// # Invariants
/// `location` is that of a create request that is not completed for `'r`; `file` is its file
/// object.
pub struct Opening<'r> {
    location: &'r IO_STACK_LOCATION,
    file: PFILE_OBJECT,
    mode: Mode,
}

impl<'r> Opening<'r> {
    /// # Errors
    /// [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST) where there is no file object.
    pub(super) fn of(request: &'r Request<'_>) -> Result<Self> {
        let file = request.file_object();
        if file.is_null() {
            return Err(Error::INVALID_DEVICE_REQUEST);
        }
        Ok(Self {
            location: request.location(),
            file,
            mode: request.requestor_mode(),
        })
    }

    /// What is behind the device's name, in UTF-16 (`FileName`): empty where the device itself is
    /// opened, and with a backslash in front otherwise: `\a\b` of `\\.\Device\a\b`.
    ///
    /// In a [relative](Self::is_relative) request it is behind the name of the other file, without
    /// a backslash in front.
    #[must_use]
    pub fn name(&self) -> &'r [u16] {
        // SAFETY: by the type's invariant; the name does not change until the request is completed.
        unsafe {
            let name = &(*self.file).FileName;
            if name.Buffer.is_null() || !name.Buffer.is_aligned() {
                return &[];
            }
            core::slice::from_raw_parts(name.Buffer, usize::from(name.Length) / 2)
        }
    }

    /// What the caller wants to do (`DesiredAccess`). The I/O manager has compared it with the
    /// device's security descriptor already, and later compares control codes, reads and writes
    /// with it.
    #[must_use]
    pub fn access(&self) -> DesiredAccess {
        // SAFETY: by the type's invariant this member of the union is meant; the security context
        // stays until the request is completed.
        let context = unsafe { self.location.Parameters.Create.SecurityContext.as_ref() };
        DesiredAccess(context.map_or(0, |context| context.DesiredAccess))
    }

    /// What the caller lets others do meanwhile (`ShareAccess`). Nothing but the driver itself
    /// compares it with what others have opened.
    #[must_use]
    pub fn share(&self) -> ShareAccess {
        // SAFETY: by the type's invariant this member of the union is meant.
        ShareAccess(unsafe { self.location.Parameters.Create.ShareAccess })
    }

    fn raw_options(&self) -> u32 {
        // SAFETY: by the type's invariant this member of the union is meant.
        unsafe { self.location.Parameters.Create.Options }
    }

    /// What is to be done where there is such a file, and where there is none
    /// (`CreateDisposition`).
    ///
    /// # Errors
    /// [`INVALID_PARAMETER`](Error::INVALID_PARAMETER) for one that there is not.
    pub fn disposition(&self) -> Result<Disposition> {
        Ok(match self.raw_options() >> 24 {
            0 => Disposition::Supersede,
            1 => Disposition::Open,
            2 => Disposition::Create,
            3 => Disposition::OpenIf,
            4 => Disposition::Overwrite,
            5 => Disposition::OverwriteIf,
            _ => return Err(Error::INVALID_PARAMETER),
        })
    }

    /// How the file is to be used (`CreateOptions`): `FILE_SYNCHRONOUS_IO_NONALERT`,
    /// `FILE_NO_INTERMEDIATE_BUFFERING` and their kin of [`sys`](crate::sys), in 24 bits.
    #[must_use]
    pub fn options(&self) -> u32 {
        self.raw_options() & 0x00FF_FFFF
    }

    /// Who opens the device: an application, or a driver.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// Is the name one below another file's of this device (`RelatedFileObject`)?
    #[must_use]
    pub fn is_relative(&self) -> bool {
        // SAFETY: by the type's invariant.
        unsafe { !(*self.file).RelatedFileObject.is_null() }
    }

    /// What the driver keeps for the file that the name is relative to.
    #[must_use]
    pub fn related<F: FileContext>(&self) -> Option<&'r F> {
        // SAFETY: by the type's invariant; that file is open until the request is completed.
        unsafe { FileWord::of((*self.file).RelatedFileObject)?.context() }
    }
}

/// What a caller wants to do with a file (`ACCESS_MASK`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DesiredAccess(u32);

impl DesiredAccess {
    /// To read from it (`FILE_READ_DATA`).
    #[must_use]
    pub const fn read(self) -> bool {
        self.0 & FILE_READ_DATA != 0
    }

    /// To write to it (`FILE_WRITE_DATA`, `FILE_APPEND_DATA`).
    #[must_use]
    pub const fn write(self) -> bool {
        self.0 & (FILE_WRITE_DATA | FILE_APPEND_DATA) != 0
    }

    /// To delete it (`DELETE`).
    #[must_use]
    pub const fn delete(self) -> bool {
        self.0 & DELETE != 0
    }

    /// The mask itself.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }
}

/// What a caller lets others do with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareAccess(u16);

impl ShareAccess {
    /// To read from it (`FILE_SHARE_READ`).
    #[must_use]
    pub const fn read(self) -> bool {
        self.0 as u32 & FILE_SHARE_READ != 0
    }

    /// To write to it (`FILE_SHARE_WRITE`).
    #[must_use]
    pub const fn write(self) -> bool {
        self.0 as u32 & FILE_SHARE_WRITE != 0
    }

    /// To delete it (`FILE_SHARE_DELETE`).
    #[must_use]
    pub const fn delete(self) -> bool {
        self.0 as u32 & FILE_SHARE_DELETE != 0
    }
}

/// What a create request wants done where there is such a file, and where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// Replaced, or made (`FILE_SUPERSEDE`).
    Supersede,
    /// Opened, or refused (`FILE_OPEN`): what `OPEN_EXISTING` asks for.
    Open,
    /// Refused, or made (`FILE_CREATE`): what `CREATE_NEW` asks for.
    Create,
    /// Opened, or made (`FILE_OPEN_IF`): what `OPEN_ALWAYS` asks for.
    OpenIf,
    /// Opened and emptied, or refused (`FILE_OVERWRITE`): what `TRUNCATE_EXISTING` asks for.
    Overwrite,
    /// Opened and emptied, or made (`FILE_OVERWRITE_IF`): what `CREATE_ALWAYS` asks for.
    OverwriteIf,
}
