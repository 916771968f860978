//! `--explore=N`: the command line is carried out N times, each with a seed of its own from which
//! thread switches and interrupts follow, until one run does not end well. That one is repeated by
//! its seed.

use std::ffi::OsString;

use anyhow::Error;

use super::again::{CommandLine, outcome, progress, show};
use super::run::Outcome;

/// So many runs, from the seed `first` on.
pub fn run(first: u64, runs: u64) -> Result<Outcome, Error> {
    let line = CommandLine::given()
        .without_word("--explore")
        .without("--seed");
    for number in 0..runs {
        let seed = first.wrapping_add(number);
        progress(&format!("seed {seed}: run {} of {runs}", number + 1));
        let more = ["--explore", "--seed", &seed.to_string()].map(OsString::from);
        let output = line.run(&more)?;
        if !output.status.success() {
            progress("");
            println!("seed {seed} does not end well:");
            show(&output)?;
            println!("    {}", line.shown(&format!("--explore --seed {seed}")));
            return Ok(outcome(&output));
        }
    }
    progress("");
    println!("{runs} runs with seeds from {first} on ended well");
    Ok(Outcome::Success)
}
