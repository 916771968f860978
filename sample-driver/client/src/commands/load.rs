//! `load`: copies from several callers at once.

use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::copy::{Copier, rate};
use super::unwritable;
use crate::arguments::Load;
use crate::device::System;
use crate::failure::Failure;
use crate::size::human;

pub fn run<S: System>(
    system: &S,
    device: usize,
    options: &Load,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let begun = Instant::now();
    let end = Duration::from_secs(options.seconds);
    let copies = AtomicU64::new(0);
    // One that fails ends the others too, so that the first failure is what is reported.
    let failed = AtomicBool::new(false);
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} copies, {elapsed}") {
        bar.set_style(style);
    }
    let caller = |system: &S, number: usize| -> Result<(), Failure> {
        let device = system.open(device)?;
        let length = options.size as usize;
        // Each begins elsewhere in a page.
        let mut copier = Copier::new(
            length,
            number * 97 + 1,
            options.seed ^ (number as u64) << 32,
        )?;
        for made in 0.. {
            let enough = options
                .copies
                .map_or_else(|| begun.elapsed() >= end, |copies| made >= copies);
            if enough || failed.load(Ordering::Relaxed) {
                break;
            }
            copier.copy(&device, length, made)?;
            copier.check(length, 0)?;
            copies.fetch_add(1, Ordering::Relaxed);
            bar.inc(1);
        }
        Ok(())
    };
    let outcomes = system.at_once(options.callers.into(), &|system, number| {
        let outcome = caller(system, number);
        if outcome.is_err() {
            failed.store(true, Ordering::Relaxed);
        }
        outcome
    });
    bar.finish_and_clear();
    let (copies, spent) = (copies.into_inner(), begun.elapsed());
    writeln!(
        out,
        "{copies} copies of {} by {} callers, every byte checked, in {:.1} s: {}",
        human(options.size),
        options.callers,
        spent.as_secs_f64(),
        rate(copies * options.size, spent)
    )
    .map_err(unwritable)?;
    outcomes.into_iter().collect()
}
