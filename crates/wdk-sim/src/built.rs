//! Drivers that were built beforehand. For tests and benchmarks, which run a driver's shipped image
//! but do not build it.

use std::path::PathBuf;

/// The image of a driver in the folder that the variable `WDK_DRIVERS_DIR` names: `<name>.sys`.
///
/// # Panics
/// With a sentence that says what to do, when it is not there.
#[must_use]
pub fn driver(name: &str) -> PathBuf {
    let Some(folder) = std::env::var_os("WDK_DRIVERS_DIR") else {
        panic!(
            "WDK_DRIVERS_DIR does not say in which folder {name}.sys is: `cargo make test` and \
             `cargo make bench` build the drivers and do so"
        );
    };
    let image = PathBuf::from(folder).join(name).with_extension("sys");
    assert!(
        image.is_file(),
        "{} is not there: build the drivers with `cargo make build`",
        image.display()
    );
    image
}
