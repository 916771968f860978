//! That nothing which can be in a file makes this module panic, or take long.

use std::{fmt::Write, ops::Range};

use super::*;
use crate::inf::version::parse_date;

const GOOD: &str = include_str!("check/tests/good.inf");
const ROUNDS: u32 = 100_000;
const SEED: u64 = 0x1234_11E8;

/// What means something in an INF, and what other formats and languages have.
const PIECES: [&str; 24] = [
    "\"",
    "%",
    "\\\n",
    "\n",
    "\r",
    ";",
    ",",
    "=",
    "[",
    "]",
    ".",
    "{",
    "}",
    "\x01",
    "0x",
    "-1",
    "$ARCH$",
    "NTamd64",
    "[Strings]\n",
    "@",
    "Needs = ",
    "ü",
    "𝄞",
    "%12%",
];

/// Reads bytes as all the commands do.
fn read(bytes: &[u8]) -> usize {
    let Ok(text) = decode(bytes) else { return 0 };
    let inf = Inf::parse(&text);
    let context = Context::new("x.inf");
    let found = check(&inf, &context);
    let lines = text.split('\n').count();
    assert!(
        found
            .iter()
            .all(|finding| (1..=lines).contains(&finding.line)),
        "{found:?}"
    );
    for architecture in Architecture::ALL {
        inf.hardware_ids(architecture);
        inf.source_files(architecture);
        inf.catalogue_file(architecture);
    }
    // Stamping some of them is enough.
    if !found.len().is_multiple_of(4) {
        return found.len();
    }
    let values = Stamp {
        date: parse_date("03/04/2025").unwrap(),
        version: "1.2.3".parse().unwrap(),
        architecture: Architecture::Amd64,
        catalogue: Some("x.cat".to_owned()),
    };
    if let Ok(inf) = stamp(&text, &values) {
        assert_eq!(decode(&encode(&inf)).unwrap(), inf);
    }
    found.len()
}

fn range(random: &mut fastrand::Rng, length: usize, longest: usize) -> Range<usize> {
    let start = random.usize(..=length);
    start..length.min(start + random.usize(..=longest))
}

/// Changes, cuts or joins bytes in one place.
fn damage(random: &mut fastrand::Rng, bytes: &mut Vec<u8>) {
    let place = range(random, bytes.len(), 40);
    match random.u8(..6) {
        0 => drop(bytes.drain(place)),
        1 => {
            let piece = random.choice(PIECES).unwrap_or_default();
            bytes.splice(place.start..place.start, piece.bytes());
        }
        2 => {
            let copy = bytes[place].to_vec();
            let start = random.usize(..=bytes.len());
            bytes.splice(start..start, copy);
        }
        3 => bytes[place].reverse(),
        4 => {
            if let Some(byte) = bytes.get_mut(place.start) {
                *byte = random.u8(..);
            }
        }
        // What comes after, moved before.
        _ => bytes.rotate_left(place.start),
    }
}

#[test]
fn no_damage_makes_reading_panic() {
    let mut random = fastrand::Rng::with_seed(SEED);
    let lines: Vec<_> = GOOD.split_inclusive('\n').collect();
    let mut found = 0;
    for round in 0..ROUNDS {
        // A few lines each time, and all of them now and then.
        let mut bytes = if round % 200 == 0 {
            GOOD.as_bytes().to_vec()
        } else {
            let some = range(&mut random, lines.len(), 5);
            let more = range(&mut random, lines.len(), 3);
            [lines[some].concat(), lines[more].concat()]
                .concat()
                .into_bytes()
        };
        if random.u8(..8) == 0 {
            bytes = encode(&format!("{}ü", String::from_utf8_lossy(&bytes)));
        }
        for _ in 0..random.u8(1..6) {
            damage(&mut random, &mut bytes);
        }
        found += read(&bytes);
    }
    assert!(
        found > ROUNDS as usize,
        "only {found} findings: the damage is not read"
    );
}

#[test]
fn sections_that_name_each_other_end() {
    let mut text = GOOD.replace(
        "[Widget.NT]\n",
        "[Widget.NT]\nInclude = x.inf\nNeeds = S0\n",
    );
    for number in 0..20_000 {
        writeln!(
            text,
            "[S{number}]\nNeeds = S{},S0\nAddInterface = {{}},,S{number}",
            number + 1
        )
        .unwrap();
    }
    assert!(read(text.as_bytes()) > 19_000);
}
