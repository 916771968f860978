//! A filter driver: counts and times the requests of a device, whatever device that is, and says so
//! when it is asked by a control code of its own. The contract with its callers is the crate
//! `filter-interface`.
//!
//! It can stand above the function driver, where it sees what applications ask for, or below, where
//! it sees what the function driver asks of the bus. Which of the two says the INF.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

use core::sync::atomic::{AtomicU64, Ordering};

use filter_interface::{IOCTL_FILTER_STATISTICS, Statistics};
use wdk::Result;
use wdk::clock::Instant;
use wdk::driver::{Attach, CompletedRequest, Decision, Filter, FilteredRequest};
use wdk::request::{Kind, Request};

wdk::filter_driver!(Watcher);

/// What has passed. Requests come on any number of processors at once, so each number is changed in
/// one step.
#[derive(Default)]
struct Watcher {
    reads: AtomicU64,
    writes: AtomicU64,
    controls: AtomicU64,
    others: AtomicU64,
    failed: AtomicU64,
    bytes: AtomicU64,
    pending: AtomicU64,
    total_time: AtomicU64,
    longest_time: AtomicU64,
}

impl<'d> Filter<'d> for Watcher {
    fn attach(_: &Attach<'d>) -> Result<Self> {
        Ok(Self::default())
    }

    fn filter(&self, request: &mut FilteredRequest<'_>) -> Decision {
        match request.kind() {
            Kind::Control(code) if code == IOCTL_FILTER_STATISTICS.value() => Decision::Answer,
            Kind::Read | Kind::Write | Kind::Control(_) => {
                add(&self.pending, 1);
                Decision::Watch(Instant::now().to_ticks())
            }
            _ => {
                add(&self.others, 1);
                Decision::PassDown
            }
        }
    }

    fn completed(&self, request: &mut CompletedRequest<'_>, begun: u64) {
        let time = Instant::from_ticks(begun).elapsed().as_nanos() as u64;
        add(&self.total_time, time);
        self.longest_time.fetch_max(time, Ordering::Relaxed);
        let (count, moves_bytes) = match request.kind() {
            Kind::Read => (&self.reads, true),
            Kind::Write => (&self.writes, true),
            _ => (&self.controls, false),
        };
        match request.result() {
            Ok(bytes) if moves_bytes => add(&self.bytes, bytes as u64),
            Ok(_) => (),
            Err(_) => add(&self.failed, 1),
        }
        add(count, 1);
        self.pending.fetch_sub(1, Ordering::Relaxed);
    }

    fn answer(&self, request: Request<'_>) {
        request.on(IOCTL_FILTER_STATISTICS, |()| Ok(self.statistics()));
    }
}

impl Watcher {
    fn statistics(&self) -> Statistics {
        let value = |number: &AtomicU64| number.load(Ordering::Relaxed);
        Statistics {
            reads: value(&self.reads),
            writes: value(&self.writes),
            controls: value(&self.controls),
            others: value(&self.others),
            failed: value(&self.failed),
            bytes: value(&self.bytes),
            pending: value(&self.pending),
            total_time: value(&self.total_time),
            longest_time: value(&self.longest_time),
        }
    }
}

fn add(number: &AtomicU64, more: u64) {
    number.fetch_add(more, Ordering::Relaxed);
}
