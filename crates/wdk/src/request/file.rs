//! What a driver keeps for each open file: [`FileContext`].
//!
//! It is found through `FsContext` of the file object, which WDM gives to the driver of the device
//! that is opened. The word holds the address of the context's block, of which the low bits are
//! free, and says in these that it is this crate's.

use core::any::TypeId;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk_sys::{_MODE, FILE_OPENED, IRP, NTSTATUS, PFILE_OBJECT, ntddk};

use super::driver_context::DriverContext;
use super::{Entry, Kind, Opening, Request};
use crate::place::LARGEST_BY_VALUE;
use crate::pool::PoolBox;
use crate::{Error, Result};

/// What a driver keeps for each file that is open on its device, from the create request to the
/// close.
///
/// A file is what one `CreateFile` has opened: all handles that are duplicates of the one that was
/// opened there, in whichever process, share it. Its context is made by the method of
/// [`Table::create`](crate::driver::Table::create), and is there for the requests that are made on
/// the file:
///
/// | When | What becomes of the context |
/// |---|---|
/// | the device is opened (`IRP_MJ_CREATE`) | the method makes it, or refuses |
/// | a request is answered | entries made by [`on`](Self::on) hand it to their methods; [`Request::file`] finds it |
/// | the last handle is closed (`IRP_MJ_CLEANUP`) | the file's requests are cancelled, then [`Table::cleanup`](crate::driver::Table::cleanup) |
/// | the last request has ended too (`IRP_MJ_CLOSE`) | it is dropped, at `PASSIVE_LEVEL` |
///
/// It borrows nothing of the device, since files stay open when that is stopped, started again or
/// unplugged.
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use wdk::driver::{Device, Start, Table};
/// use wdk::request::{FileContext, Opening};
/// use wdk::{Error, Result};
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// const NEXT: ControlCode<Buffered, (), u32> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// /// Counts for itself, whoever else has the device open.
/// struct Counter(AtomicU32);
///
/// impl FileContext for Counter {}
///
/// struct Counters;
///
/// impl<'d> Device<'d> for Counters {
///     type Engine = ();
///
///     fn start(_: &Start<'d>) -> Result<(Self, ())> {
///         Ok((Self, ()))
///     }
///
///     fn requests(table: &mut impl Table<Self, ()>) {
///         table.create(Self::open).parallel(Counter::on(NEXT), Self::next);
///     }
/// }
///
/// impl Counters {
///     fn open(&self, opening: Opening<'_>) -> Result<Counter> {
///         // There is nothing below the device's name.
///         if !opening.name().is_empty() {
///             return Err(Error::OBJECT_NAME_NOT_FOUND);
///         }
///         Ok(Counter(AtomicU32::new(0)))
///     }
///
///     fn next(&self, (counter, ()): (&Counter, ())) -> Result<u32> {
///         Ok(counter.0.fetch_add(1, Ordering::Relaxed))
///     }
/// }
/// # fn main() {}
/// ```
pub trait FileContext: Sized + Send + Sync + 'static {
    /// An entry of the device's table whose method is given the context of the request's file
    /// beside what `entry` has for it: `(&Self, …)`.
    ///
    /// A request on a file that has no such context, or on none, as only other drivers can make
    /// them, is refused with [`INVALID_DEVICE_REQUEST`](Error::INVALID_DEVICE_REQUEST).
    #[must_use]
    fn on<P: Entry>(entry: P) -> OnFile<Self, P> {
        OnFile {
            entry,
            _file: PhantomData,
        }
    }
}

/// An entry whose method is given the context of the request's file; see [`FileContext::on`].
#[derive(Debug)]
pub struct OnFile<F, P> {
    entry: P,
    _file: PhantomData<fn() -> F>,
}

impl<F, P: Copy> Clone for OnFile<F, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<F, P: Copy> Copy for OnFile<F, P> {}

impl<F, P: Entry> super::entry::sealed::Sealed for OnFile<F, P> {}

impl<F: FileContext, P: Entry> Entry for OnFile<F, P> {
    type Given<'r> = (&'r F, P::Given<'r>);
    type Answer = P::Answer;

    #[inline]
    fn kind(self) -> Kind {
        self.entry.kind()
    }

    fn accept(self, request: &mut Request<'_>) -> Result {
        self.entry.accept(request)
    }

    #[inline]
    fn given<'r>(self, request: &'r Request<'_>) -> Result<Self::Given<'r>> {
        let file = request.file().ok_or(Error::INVALID_DEVICE_REQUEST)?;
        Ok((file, self.entry.given(request)?))
    }

    #[inline]
    fn write(self, request: &mut Request<'_>, answer: &P::Answer) -> Result<usize> {
        self.entry.write(request, answer)
    }

    #[inline]
    fn status(self, answer: &P::Answer) -> NTSTATUS {
        self.entry.status(answer)
    }
}

impl Request<'_> {
    /// What the driver keeps for the file that the request was made on; `None` when that is of
    /// another type, or there is no file, as only other drivers make such requests, and in a
    /// filter: the file is another driver's.
    ///
    /// # IRQL
    /// Any.
    #[must_use]
    pub fn file<F: FileContext>(&self) -> Option<&F> {
        if self.context().is_filtered() {
            return None;
        }
        // SAFETY: by the type's invariant: a file stays for as long as the requests on it, and so
        // does its context.
        unsafe { FileWord::of(self.file_object())?.context() }
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        // SAFETY: by the type's invariant.
        unsafe { is_abandoned(self.irp) }
    }

    pub(crate) fn file_object(&self) -> PFILE_OBJECT {
        self.location().FileObject
    }

    /// Answers a create request with a context that `make` makes, or why it does not.
    #[inline]
    pub(crate) fn open<F: FileContext>(self, make: impl FnOnce(Opening<'_>) -> Result<F>) {
        const {
            assert!(
                size_of::<F>() <= LARGEST_BY_VALUE,
                "the context of a file is too large to be returned over the kernel's stack: have \
                 `PoolBox::new_with` make what is large"
            );
        }
        let opened = match Opening::of(&self) {
            Ok(opening) => make(opening),
            Err(error) => Err(error),
        };
        let kept = opened.and_then(|context| {
            // SAFETY: by the type's invariant: the file is being opened on this driver's device,
            // and is closed if that succeeds.
            unsafe { keep(self.file_object(), context) }
        });
        self.complete(kept.map(|()| FILE_OPENED as usize));
    }
}

/// Is the request one that nobody waits for any more, since the last handle of its file was closed?
///
/// A process can ask nothing on a file whose last handle is closed, so it asked before. Drivers
/// can: they keep files without a handle.
///
/// A filter does not know: what the file holds is another driver's word. Its request is cancelled
/// with its thread, or by its caller.
///
/// # Safety
/// `irp` was [begun](Request::begin), and is the driver's.
#[inline(never)]
pub(crate) unsafe fn is_abandoned(irp: NonNull<IRP>) -> bool {
    // SAFETY: the caller's promise: the file stays for as long as the IRP.
    unsafe {
        if (*DriverContext::of(irp)).is_filtered() {
            return false;
        }
        let file = (*ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr())).FileObject;
        i32::from((*irp.as_ptr()).RequestorMode) == _MODE::UserMode
            && FileWord::of(file).is_some_and(FileWord::is_closed)
    }
}

/// What the driver keeps, in a block of its own.
///
/// The alignment leaves the address's low bits free.
#[repr(C, align(16))]
struct Block<F> {
    header: Header,
    context: F,
}

struct Header {
    kind: TypeId,
    release: unsafe fn(NonNull<Header>),
}

/// # Safety
/// `header` is that of a `Block<F>` that was given up, and nobody uses any more.
unsafe fn release<F>(header: NonNull<Header>) {
    // SAFETY: the caller's promise.
    drop(unsafe { PoolBox::<Block<F>>::from_raw(header.cast()) });
}

/// Keeps `context` for a file.
///
/// # Errors
/// [`INSUFFICIENT_RESOURCES`](Error::INSUFFICIENT_RESOURCES), and
/// [`NOT_SUPPORTED`](Error::NOT_SUPPORTED) when another driver of the stack uses the word.
///
/// # Safety
/// `file` is being opened on a device of this driver. If that succeeds, [`close`] is called with
/// it.
unsafe fn keep<F: FileContext>(file: PFILE_OBJECT, context: F) -> Result {
    let block = PoolBox::new(Block {
        header: Header {
            kind: TypeId::of::<F>(),
            release: release::<F>,
        },
        context,
    })?;
    // SAFETY: the caller's promise.
    let word = unsafe { FileWord::of(file) }.ok_or(Error::INVALID_DEVICE_REQUEST)?;
    let block = block.into_raw();
    word.set(block.cast()).inspect_err(|_| {
        // SAFETY: it was given up above, and is not the file's.
        unsafe { release::<F>(block.cast()) };
    })
}

/// Drops what is kept for a file that is closed.
///
/// # Safety
/// `file` is a file of a device of this driver's, and no request on it is left. `PASSIVE_LEVEL`.
pub(crate) unsafe fn close(file: PFILE_OBJECT) {
    // SAFETY: the caller's promise: nobody else looks at the word any more.
    unsafe {
        if let Some(block) = FileWord::of(file).and_then(|word| word.take()) {
            (block.as_ref().release)(block);
        }
    }
}

/// The word of a file object that is the driver's (`FsContext`): null, or as this crate leaves it.
///
/// A driver above may send requests on a file of its own making, in which the word is what it
/// likes. The addresses that it would put there are aligned, so they are not taken for this
/// crate's.
///
/// # Invariants
/// Where the word is [`OURS`], the rest of it is null or the address of the [`Header`] of a
/// [`Block`] that is dropped only when the file is closed.
#[derive(Clone, Copy)]
pub struct FileWord<'a>(&'a AtomicPtr<c_void>);

/// The bits that are free in the address of a block.
const BITS: usize = 0b1111;
/// What they are where the word is this crate's, but for [`CLOSED`].
const OURS: usize = 0b0110;
/// The last handle of the file was closed.
const CLOSED: usize = 0b0001;

impl<'a> FileWord<'a> {
    /// The word of a file; `None` for null.
    ///
    /// # Safety
    /// `file` is null or a file object that exists for `'a`, of a device of this driver's as far as
    /// this driver was asked to open it.
    pub(crate) unsafe fn of(file: PFILE_OBJECT) -> Option<Self> {
        if file.is_null() {
            return None;
        }
        // SAFETY: the caller's promise; the member is touched by this type only.
        Some(Self(unsafe {
            AtomicPtr::from_ptr(&raw mut (*file).FsContext)
        }))
    }

    /// Was the last handle of the file closed?
    pub(crate) fn is_closed(self) -> bool {
        self.0.load(Ordering::SeqCst).addr() & BITS == OURS | CLOSED
    }

    /// Notes that the last handle of the file was closed. That comes before its requests are looked
    /// for, so that with the lock of each queue in between those that are put there afterwards are
    /// known.
    ///
    /// Nobody else changes the word meanwhile: the file has been opened, and is not closed yet.
    pub(crate) fn note_closed(self) {
        let word = self.0.load(Ordering::Relaxed);
        // One that another driver uses stays as it is.
        if word.is_null() || is_ours(word) {
            let closed = word.map_addr(|at| at | OURS | CLOSED);
            self.0.store(closed, Ordering::SeqCst);
        }
    }

    fn set(self, block: NonNull<Header>) -> Result {
        let word = block.as_ptr().cast::<c_void>().map_addr(|at| at | OURS);
        let set =
            self.0
                .compare_exchange(ptr::null_mut(), word, Ordering::SeqCst, Ordering::SeqCst);
        set.map(|_| ()).map_err(|_| Error::NOT_SUPPORTED)
    }

    fn block(self) -> Option<NonNull<Header>> {
        block_of(self.0.load(Ordering::Acquire))
    }

    fn take(self) -> Option<NonNull<Header>> {
        let word = self.0.load(Ordering::Acquire);
        if is_ours(word) {
            self.0.store(ptr::null_mut(), Ordering::Relaxed);
        }
        block_of(word)
    }

    /// The context, if it is an `F`.
    ///
    /// # Safety
    /// The file is not closed during `'a`.
    pub(crate) unsafe fn context<F: FileContext>(self) -> Option<&'a F> {
        let header = self.block()?;
        // SAFETY: by the type's invariant and the caller's promise it is there, and the block of an
        // `F` if its header says so.
        unsafe {
            (header.as_ref().kind == TypeId::of::<F>())
                .then(|| &header.cast::<Block<F>>().as_ref().context)
        }
    }
}

fn is_ours(word: *mut c_void) -> bool {
    word.addr() & BITS & !CLOSED == OURS
}

fn block_of(word: *mut c_void) -> Option<NonNull<Header>> {
    if !is_ours(word) {
        return None;
    }
    NonNull::new(word.map_addr(|at| at & !BITS).cast())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_says_whose_it_is_and_whether_the_file_is_closed() {
        let place = AtomicPtr::new(ptr::null_mut());
        let word = FileWord(&place);
        assert!(!word.is_closed() && word.block().is_none());
        word.note_closed();
        assert!(word.is_closed() && word.block().is_none());
        assert!(word.take().is_none());
        assert!(place.load(Ordering::Relaxed).is_null());

        let block = NonNull::<Block<u8>>::dangling().cast::<Header>();
        assert_eq!(word.set(block), Ok(()));
        assert_eq!(word.set(block), Err(Error::NOT_SUPPORTED));
        assert!(!word.is_closed());
        word.note_closed();
        assert!(word.is_closed());
        assert_eq!(word.block(), Some(block));
        assert_eq!(word.take(), Some(block));
        assert_eq!(word.take(), None);
    }

    #[test]
    fn what_another_driver_puts_there_is_left_alone() {
        let other = ptr::without_provenance_mut::<c_void>(0xFFFF_8000_0000_1008);
        let place = AtomicPtr::new(other);
        let word = FileWord(&place);
        word.note_closed();
        assert!(!word.is_closed() && word.block().is_none() && word.take().is_none());
        assert_eq!(place.load(Ordering::Relaxed), other);
        let block = NonNull::<Block<u8>>::dangling().cast::<Header>();
        assert_eq!(word.set(block), Err(Error::NOT_SUPPORTED));
    }
}
