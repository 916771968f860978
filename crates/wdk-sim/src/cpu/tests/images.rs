//! The test images, each built once per process.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::loader::test_images;

/// Which image.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// `driver.c`, optimised.
    Optimised,
    /// `driver.c`, not optimised: frame pointers, spilled registers, other prologues.
    Plain,
}

/// The path of the image built from `source`.
pub(super) fn build(source: Source) -> PathBuf {
    static BUILT: [OnceLock<PathBuf>; 2] = [OnceLock::new(), OnceLock::new()];
    let (index, name, optimisation) = match source {
        Source::Optimised => (0, "driver", "-O2"),
        Source::Plain => (1, "plain", "-O0"),
    };
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cpu/tests");
    BUILT[index]
        .get_or_init(|| {
            test_images::build(
                name,
                &sources.join("driver.c"),
                &sources.join("kernel.def"),
                &[optimisation, "-fasync-exceptions"],
            )
        })
        .clone()
}
