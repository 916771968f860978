//! Runs the edu sample driver under mixed load, with everything happening to it that can: requests
//! of every kind from several callers on several handles, cancelled, given up, unplugged, stopped,
//! put to sleep and short of memory, at random moments.
//!
//! Everything follows from the seed. One machine lives for a second or less, and the next one's
//! seed follows from its own; so the first defect is reported with the seed of the machine that had
//! it, which alone shows it again. It is the last: what a broken driver does next proves nothing.

mod buffer;
mod episode;
mod job;
mod life;
mod tally;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use clap::Parser;
use edu_demo::Kernel;
use indicatif::{ProgressBar, ProgressStyle};

use tally::Tally;

/// A machine that takes longer hangs in a way that its own clock does not show.
const LONGEST_LIFE: Duration = Duration::from_secs(120);

/// Runs the edu sample driver in a simulated NT kernel under random load, until something is wrong
/// or the time is up.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The driver's image
    #[arg(long, value_name = "PATH")]
    driver: PathBuf,

    /// For how long
    #[arg(long, default_value_t = 1.0, value_parser = parse_minutes)]
    minutes: f64,

    /// For so many machines instead
    #[arg(long, value_name = "NUMBER", conflicts_with = "minutes")]
    rounds: Option<u64>,

    /// What everything follows from; another one each time unless said otherwise
    #[arg(long)]
    seed: Option<u64>,

    /// Says everything that happens
    #[arg(long)]
    verbose: bool,

    /// The NT kernel to play; each machine another one unless said otherwise
    #[arg(long, value_enum)]
    kernel: Option<Kernel>,
}

fn parse_minutes(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(minutes) if (0.0..=1e6).contains(&minutes) => Ok(minutes),
        _ => Err(format!("{text:?} is not a number of minutes")),
    }
}

/// The seed of the machine that lives now, for who finds it dead.
static LIVING: AtomicU64 = AtomicU64::new(0);

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        eprintln!("edu-soak: {}", reproduction(LIVING.load(Ordering::Relaxed)));
        usual(panic);
    }));
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("edu-soak: {error:#}");
            eprintln!("edu-soak: {}", reproduction(LIVING.load(Ordering::Relaxed)));
            ExitCode::FAILURE
        }
    }
}

/// How to see a machine's defect again.
fn reproduction(seed: u64) -> String {
    format!(
        "the machine's seed is {seed}; `--seed {seed} --rounds 1`, with the same kernel if one \
         was chosen, shows it again"
    )
}

fn run(arguments: &Arguments) -> Result<()> {
    ensure!(
        arguments.driver.is_file(),
        "there is no driver {}; `cargo make soak` builds it and says where it is",
        arguments.driver.display()
    );
    let begun = Instant::now();
    let mut seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    println!("seed {seed}");
    let limit = Duration::from_secs_f64(arguments.minutes * 60.0);
    let progress = Progress::new(arguments.rounds, limit);
    let mut tally = Tally::default();
    tally.verbose = arguments.verbose;
    let (alive, watched) = mpsc::channel();
    std::thread::spawn(move || watch(&watched));
    let more = |machines: u64| match arguments.rounds {
        Some(rounds) => machines < rounds,
        None => begun.elapsed() < limit,
    };
    while more(tally.machines) {
        LIVING.store(seed, Ordering::Relaxed);
        // The watcher ends with the process only.
        let _ = alive.send(());
        let outcome = life::live(
            &arguments.driver,
            arguments.kernel.map(Into::into),
            seed,
            &mut tally,
        );
        if outcome.is_err() {
            progress.bar.finish_and_clear();
        }
        outcome?;
        tally.machines += 1;
        progress.show(begun.elapsed(), &tally);
        seed = next_seed(seed);
    }
    progress.bar.finish_and_clear();
    print!("{tally}");
    println!("{:.1} s, and nothing wrong", begun.elapsed().as_secs_f64());
    Ok(())
}

/// The seed of the machine after the one with this seed.
fn next_seed(seed: u64) -> u64 {
    fastrand::Rng::with_seed(seed ^ 0x736f_616b).u64(..)
}

/// Ends the process when a machine shows no sign of life.
fn watch(alive: &mpsc::Receiver<()>) {
    while match alive.recv_timeout(LONGEST_LIFE) {
        Ok(()) => true,
        Err(RecvTimeoutError::Disconnected) => false,
        Err(RecvTimeoutError::Timeout) => {
            eprintln!(
                "edu-soak: a machine hangs: it was at work for {} s",
                LONGEST_LIFE.as_secs()
            );
            eprintln!("edu-soak: {}", reproduction(LIVING.load(Ordering::Relaxed)));
            std::process::exit(1);
        }
    } {}
}

/// How far it has come; shown on a terminal only.
struct Progress {
    bar: ProgressBar,
    rounds: Option<u64>,
}

impl Progress {
    fn new(rounds: Option<u64>, limit: Duration) -> Self {
        let bar = if std::io::stderr().is_terminal() {
            ProgressBar::new(rounds.unwrap_or_else(|| limit.as_secs().max(1)))
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {elapsed_precise} {msg}") {
            bar.set_style(style);
        }
        Self { bar, rounds }
    }

    fn show(&self, elapsed: Duration, tally: &Tally) {
        let position = if self.rounds.is_some() {
            tally.machines
        } else {
            elapsed.as_secs()
        };
        self.bar.set_position(position);
        let (machines, requests) = (tally.machines, tally.requests());
        self.bar
            .set_message(format!("{machines} machines, {requests} requests"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn arguments_are_understood_or_explained() {
        Arguments::command().debug_assert();
        assert_eq!(parse_minutes("0.5"), Ok(0.5));
        assert!(parse_minutes("soon").unwrap_err().contains("soon"));
        assert!(parse_minutes("-1").is_err());
        assert_ne!(next_seed(1), next_seed(2));
    }
}
