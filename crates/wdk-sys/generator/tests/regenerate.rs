//! The checked-in files are what the generator makes of the headers and the overlay.

use std::fs;

use wdk_sys_generator::{Layout, generate};

#[test]
fn regenerating_changes_nothing() {
    let layout = Layout::of_this_checkout();
    for (name, text) in generate(&layout).unwrap() {
        let checked_in = fs::read_to_string(layout.root().join(&name)).unwrap();
        assert!(
            checked_in == text,
            "{name} is stale: run `cargo run -p wdk-sys-generator` and commit what it writes"
        );
    }
}
