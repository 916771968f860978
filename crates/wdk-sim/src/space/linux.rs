//! What Linux gives this module: one memory file, and mappings of it at addresses of our choosing.
//! Calls nothing but the host; called by [`super::physical`] and the two address spaces.

use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};

use super::{MemoryError, PAGE_SIZE};

/// Page access rights in the host's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    None,
    Read,
    ReadWrite,
    ReadExecute,
    All,
}

impl Access {
    fn bits(self) -> i32 {
        match self {
            Self::None => libc::PROT_NONE,
            Self::Read => libc::PROT_READ,
            Self::ReadWrite => libc::PROT_READ | libc::PROT_WRITE,
            Self::ReadExecute => libc::PROT_READ | libc::PROT_EXEC,
            Self::All => libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC,
        }
    }

    /// What the host's bits allow, writing and executing not without reading.
    pub(crate) fn of(bits: i32) -> Self {
        let has = |bit| bits & bit != 0;
        match (
            has(libc::PROT_READ),
            has(libc::PROT_WRITE),
            has(libc::PROT_EXEC),
        ) {
            (_, true, true) => Self::All,
            (_, true, false) => Self::ReadWrite,
            (_, false, true) => Self::ReadExecute,
            (true, false, false) => Self::Read,
            (false, false, false) => Self::None,
        }
    }

    pub(crate) fn reads(self) -> bool {
        self != Self::None
    }

    pub(crate) fn writes(self) -> bool {
        matches!(self, Self::ReadWrite | Self::All)
    }
}

/// Mappings up to this size have their page-table entries made at once: cheaper than a fault for
/// each page.
const POPULATED: u64 = 64 * PAGE_SIZE;

/// A memory file, mapped whole once.
///
/// # Invariants
/// `view` is a shared read-write mapping of all `length` bytes of `file`, which never shrinks,
/// until this is dropped.
pub(crate) struct SharedFile {
    file: OwnedFd,
    length: u64,
    view: *mut u8,
}

impl SharedFile {
    /// A file of `length` zero bytes. Other processes can inherit it, as the device models must.
    pub(crate) fn new(length: u64) -> Result<Self, MemoryError> {
        let host = |what| move |source| MemoryError::Host { what, source };
        // SAFETY: the name is a C string; the call has no other precondition.
        let fd = unsafe { libc::memfd_create(c"simulated-ram".as_ptr(), 0) };
        if fd < 0 {
            return Err(host("make a memory file for the simulated RAM")(
                io::Error::last_os_error(),
            ));
        }
        // SAFETY: the descriptor was made just now and is owned by nobody else.
        let file = unsafe { OwnedFd::from_raw_fd(fd) };
        let signed = i64::try_from(length).map_err(|_| {
            host("make so large a memory file")(io::Error::from_raw_os_error(libc::EFBIG))
        })?;
        // SAFETY: only the descriptor is used.
        if unsafe { libc::ftruncate(file.as_raw_fd(), signed) } != 0 {
            return Err(host("size the memory file of the simulated RAM")(
                io::Error::last_os_error(),
            ));
        }
        // SAFETY: a new mapping at an address of the host's choice touches no memory in use.
        let view = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                length as usize,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED | libc::MAP_NORESERVE,
                file.as_raw_fd(),
                0,
            )
        };
        if view == libc::MAP_FAILED {
            return Err(host("map the simulated RAM")(io::Error::last_os_error()));
        }
        Ok(Self {
            file,
            length,
            view: view.cast(),
        })
    }

    pub(crate) fn descriptor(&self) -> RawFd {
        self.file.as_raw_fd()
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// The address of the byte at `offset` in the view of the whole file.
    pub(crate) fn at(&self, offset: u64) -> *mut u8 {
        assert!(
            offset <= self.length,
            "offset {offset:#x} is beyond the simulated RAM"
        );
        // SAFETY: within the view, by the assertion and the type's invariant.
        unsafe { self.view.add(offset as usize) }
    }

    /// Maps part of the file at `address`, where nothing may be mapped yet.
    pub(crate) fn map(
        &self,
        address: u64,
        offset: u64,
        length: u64,
        access: Access,
    ) -> io::Result<()> {
        // SAFETY: `MAP_FIXED_NOREPLACE` leaves existing mappings alone.
        unsafe { self.map_with(address, offset, length, access, libc::MAP_FIXED_NOREPLACE) }
    }

    /// Maps part of the file at `address`, in place of what is there.
    ///
    /// # Safety
    /// What is there is reserved by or handed to the caller: no reference of the simulator's points
    /// into it.
    pub(crate) unsafe fn replace(
        &self,
        address: u64,
        offset: u64,
        length: u64,
        access: Access,
    ) -> io::Result<()> {
        // SAFETY: passed on.
        unsafe { self.map_with(address, offset, length, access, libc::MAP_FIXED) }
    }

    /// # Safety
    /// `fixed` is `MAP_FIXED_NOREPLACE`, or the range is the caller's as for
    /// [`replace`](Self::replace).
    unsafe fn map_with(
        &self,
        address: u64,
        offset: u64,
        length: u64,
        access: Access,
        fixed: i32,
    ) -> io::Result<()> {
        let populate = if length <= POPULATED && access.reads() {
            libc::MAP_POPULATE
        } else {
            0
        };
        // SAFETY: by the caller's promise no memory in use is replaced.
        let got = unsafe {
            libc::mmap(
                address as *mut _,
                length as usize,
                access.bits(),
                libc::MAP_SHARED | fixed | populate,
                self.file.as_raw_fd(),
                offset as i64,
            )
        };
        placed(got, address, length)
    }
}

impl Drop for SharedFile {
    fn drop(&mut self) {
        // SAFETY: the view is this object's own, and pointers into it are not used after the
        // machine's memory is released.
        unsafe { libc::munmap(self.view.cast(), self.length as usize) };
    }
}

/// Older hosts take `MAP_FIXED_NOREPLACE` for a hint: a mapping that landed elsewhere is undone and
/// reported as a clash.
fn placed(got: *mut libc::c_void, address: u64, length: u64) -> io::Result<()> {
    if got == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    if got as u64 != address {
        // SAFETY: the mapping was made just now and is used by nobody.
        unsafe { libc::munmap(got, length as usize) };
        return Err(io::Error::from_raw_os_error(libc::EEXIST));
    }
    Ok(())
}

/// Takes addresses without giving access to them; nothing may be mapped there yet.
pub(crate) fn reserve(address: u64, length: u64) -> io::Result<()> {
    // SAFETY: `MAP_FIXED_NOREPLACE` leaves existing mappings alone.
    let got = unsafe {
        libc::mmap(
            address as *mut _,
            length as usize,
            libc::PROT_NONE,
            libc::MAP_PRIVATE
                | libc::MAP_ANONYMOUS
                | libc::MAP_NORESERVE
                | libc::MAP_FIXED_NOREPLACE,
            -1,
            0,
        )
    };
    placed(got, address, length)
}

/// Gives addresses back.
///
/// # Safety
/// The range was taken by this module and no reference of the simulator's points into it.
pub(crate) unsafe fn unmap(address: u64, length: u64) {
    // SAFETY: by the caller's promise.
    let answer = unsafe { libc::munmap(address as *mut _, length as usize) };
    assert_eq!(answer, 0, "munmap: {}", io::Error::last_os_error());
}

/// Changes access rights.
///
/// # Safety
/// As for [`unmap`].
pub(crate) unsafe fn protect(address: u64, length: u64, access: Access) -> io::Result<()> {
    // SAFETY: by the caller's promise.
    match unsafe { libc::mprotect(address as *mut _, length as usize, access.bits()) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// The access rights the host has set for the page of `address`, if it is mapped.
pub(crate) fn access_of(address: u64) -> Option<Access> {
    let maps = std::fs::read_to_string("/proc/self/maps").ok()?;
    maps.lines().find_map(|line| {
        let (range, rest) = line.split_once(' ')?;
        let (start, end) = range.split_once('-')?;
        let start = u64::from_str_radix(start, 16).ok()?;
        let end = u64::from_str_radix(end, 16).ok()?;
        if !(start..end).contains(&address) {
            return None;
        }
        Some(match rest.as_bytes() {
            [b'r', b'w', b'x', ..] => Access::All,
            [b'r', b'w', ..] => Access::ReadWrite,
            [b'r', _, b'x', ..] => Access::ReadExecute,
            [b'r', ..] => Access::Read,
            _ => Access::None,
        })
    })
}
