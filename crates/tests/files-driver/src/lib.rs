//! A driver without `unsafe` that keeps something for each file that is open on its device, for
//! whatever happens to files: handles that are duplicates, files below files, requests that are
//! under way when their last handle is closed, devices that are stopped or gone before.
//!
//! Any PCI device will do; its hardware is not touched. What can be asked is in [`contract`].
#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;

use core::sync::atomic::{AtomicU32, Ordering};

use wdk::driver::{Device, Served, Start, Table};
use wdk::pool::PoolBox;
use wdk::queue::Queue;
use wdk::request::{Disposition, FileContext, Flush, Mode, Opening, Request};
use wdk::sys::GUID;
use wdk::{Error, Result};

use contract::{ADD, CLASS, COUNTS, Counts, FORGET, Opened, REFUSED, WAIT, WHAT, WRONG};

wdk::driver!(Files<'d>);

/// Contexts outlive the device, and so do their counts.
static OPENED: AtomicU32 = AtomicU32::new(0);
static CLEANED_UP: AtomicU32 = AtomicU32::new(0);
static DROPPED: AtomicU32 = AtomicU32::new(0);
static FLUSHED: AtomicU32 = AtomicU32::new(0);

/// What is kept for a file.
struct Kept {
    opened: Opened,
    sum: AtomicU32,
    /// Memory of its own, which is freed with it.
    _memory: PoolBox<[u8; 100]>,
}

impl FileContext for Kept {}

impl Drop for Kept {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::SeqCst);
    }
}

/// As large as what is kept, and never kept.
struct Other(#[expect(dead_code, reason = "it is never made")] Kept);

impl FileContext for Other {}

/// The device.
struct Files<'d> {
    waiting: &'d Queue,
}

impl<'d> Device<'d> for Files<'d> {
    type Engine = ();

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, ())> {
        let waiting = start.queue()?;
        Ok((Self { waiting }, ()))
    }

    fn requests(table: &mut impl Table<Self, ()>) {
        table
            .create(Self::open)
            .cleanup(Self::clean_up)
            .parallel(Kept::on(WHAT), |_, (kept, ()): (&Kept, ())| Ok(kept.opened))
            .sequential(Kept::on(ADD), Self::add)
            .sequential(Kept::on(Flush), Self::flush)
            .manual(WAIT, |files, (), request| files.waiting.put(request))
            .parallel(COUNTS, |_, ()| Ok(counts()))
            .manual(WRONG, |_, (), request| wrong(request))
            .manual(FORGET, |_, (), request| core::mem::forget(request))
            .parallel(Other::on(REFUSED), |_, _| Ok(()));
    }
}

impl Files<'_> {
    fn open(&self, opening: Opening<'_>) -> Result<Kept> {
        let mut opened = Opened {
            number: OPENED.fetch_add(1, Ordering::SeqCst) + 1,
            below: opening
                .related::<Kept>()
                .map_or(0, |kept| kept.opened.number),
            name_length: opening.name().len() as u32,
            access: opening.access().bits(),
            share: u32::from(opening.share().read())
                | u32::from(opening.share().write()) << 1
                | u32::from(opening.share().delete()) << 2,
            disposition: opening.disposition()? as u32,
            mode: u32::from(opening.mode() == Mode::User),
            ..Opened::default()
        };
        for (to, from) in opened.name.chunks_exact_mut(2).zip(opening.name()) {
            to.copy_from_slice(&from.to_le_bytes());
        }
        let kept = Kept {
            opened,
            sum: AtomicU32::new(0),
            _memory: PoolBox::new([0; 100])?,
        };
        // Refused with the context made.
        match opening.disposition()? {
            Disposition::Create => Err(Error::OBJECT_NAME_COLLISION),
            _ => Ok(kept),
        }
    }

    fn clean_up(&self, kept: &Kept) {
        CLEANED_UP.fetch_add(1, Ordering::SeqCst);
        wdk::println!("files: {} is cleaned up", kept.opened.number);
    }

    fn add(&self, _: Served<'_, ()>, (kept, number): (&Kept, u32)) -> Result<u32> {
        Ok(kept.sum.fetch_add(number, Ordering::Relaxed) + number)
    }

    fn flush(&self, _: Served<'_, ()>, (kept, ()): (&Kept, ())) -> Result {
        FLUSHED.fetch_add(1, Ordering::SeqCst);
        kept.sum.store(0, Ordering::Relaxed);
        Ok(())
    }
}

fn wrong(mut request: Request<'_>) {
    let found = u32::from(request.file::<Other>().is_some());
    let written = request.write_output(&found.to_le_bytes());
    request.complete(written);
}

fn counts() -> Counts {
    let read = |count: &AtomicU32| count.load(Ordering::SeqCst);
    Counts {
        opened: read(&OPENED),
        cleaned_up: read(&CLEANED_UP),
        dropped: read(&DROPPED),
        flushed: read(&FLUSHED),
    }
}
