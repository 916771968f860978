//! Checks that no function of an image takes too much of the kernel's stack, and says which take
//! the most.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use object::read::pe::PeFile64;

use super::{Outcome, Report, symbols, unwind};
use crate::image;

/// The bytes a frame may have unless a driver's manifest or an option says otherwise.
///
/// A thread has 24 KiB of kernel stack on x64, for every driver its request passes through, the
/// kernel below them and what interrupts them. A twelfth of that for one function is much already:
/// the code analysis for C drivers warns beyond 1 KiB (C6262). It is twice that here since builds
/// without optimisation, which are made to be debugged, take about twice as much as what ships.
pub const DEFAULT: u32 = 2048;

/// How many of the largest frames are named.
const NAMED: usize = 3;

/// Checks the frames of the image in `path`. Functions are named if the debug information lies
/// beside it.
pub fn check(path: &Path, image: &PeFile64<'_>, data: &[u8], limit: u32, report: &mut Report) {
    let names = || names(path, image);
    let outcome =
        unwind::functions(image, data).and_then(|functions| judge(functions, limit, names));
    report.line("stack frames", outcome);
}

/// The names of the image's functions by where they begin; none where nothing is known of them.
fn names(path: &Path, image: &PeFile64<'_>) -> BTreeMap<u32, String> {
    let pdb: PathBuf = path.with_extension("pdb");
    let Ok(data) = image::read(&pdb) else {
        return BTreeMap::new();
    };
    if symbols::check(image, &data).is_err() {
        return BTreeMap::new();
    }
    symbols::functions(&data).unwrap_or_default()
}

fn judge(
    mut functions: Vec<unwind::Function>,
    limit: u32,
    names: impl Fn() -> BTreeMap<u32, String>,
) -> Outcome {
    // The parts of a function that lie apart share its frame, and come after it.
    functions.sort_by_key(|function| (Reverse(function.frame), function.begin));
    let too_large = functions
        .iter()
        .take_while(|function| function.frame > limit)
        .count();
    let count = functions.len();
    functions.truncate(too_large.max(NAMED));
    let names = names();
    let list = functions
        .iter()
        .map(|function| {
            // A part has no name of its own: the nearest one before it is the function's.
            let name = names.range(..=function.begin).next_back();
            match name {
                Some((_, name)) => format!("{} bytes ({name})", function.frame),
                None => format!("{} bytes (at {:#x})", function.frame, function.begin),
            }
        })
        .collect::<Vec<_>>()
        .join(", ");
    if too_large == 0 {
        return Ok(match &*list {
            "" => "there are none".to_owned(),
            list => format!("at most {limit} bytes; the largest: {list}"),
        });
    }
    Err(format!(
        "{too_large} of {count} functions take more than {limit} bytes, of the 24 KiB that a \
         thread has on x64 for all drivers: {list}. Make large values in pool rather than on the \
         stack, or allow more by largest-frame in [package.metadata.wdk]"
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{judge, unwind::Function};

    fn functions(frames: &[(u32, u32)]) -> Vec<Function> {
        let function = |&(begin, frame)| Function {
            begin,
            frame,
            handler: false,
        };
        frames.iter().map(function).collect()
    }

    #[test]
    fn the_largest_are_named_and_all_that_are_too_large() {
        let names = || BTreeMap::from([(0x1000, "first".to_owned()), (0x3000, "third".to_owned())]);
        let frames = [
            (0x1000, 40),
            (0x2000, 2048),
            (0x3000, 2056),
            (0x4000, 100),
            (0x5000, 3000),
        ];
        let wrong = judge(functions(&frames), 2048, names).unwrap_err();
        assert!(
            wrong.starts_with("2 of 5 functions take more than 2048 bytes"),
            "{wrong}"
        );
        assert!(
            wrong.contains("3000 bytes (third), 2056 bytes (third), 2048 bytes (first)."),
            "{wrong}"
        );
        assert_eq!(
            judge(functions(&frames[..2]), 2048, BTreeMap::new).unwrap(),
            "at most 2048 bytes; the largest: 2048 bytes (at 0x2000), 40 bytes (at 0x1000)"
        );
        assert!(judge(functions(&frames), 2055, names).is_err());
        assert!(judge(functions(&frames), 3000, names).is_ok());
    }
}
