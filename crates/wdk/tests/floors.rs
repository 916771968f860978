//! Each module imports only what lies below it: the table at the head of `lib.rs` is held against
//! the sources, and the drawing beneath it against the table.
//!
//! With `WDK_DRAW_FLOORS=1` the drawing is written anew instead of compared.

use floors::House;

fn house() -> House {
    House::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn each_module_imports_only_what_lies_below_it() {
    let wrong = house().wrong();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_drawing_shows_the_table() {
    house().check_drawing("WDK_DRAW_FLOORS");
}

#[test]
fn no_files_of_a_module_import_each_other() {
    let circles = house().circles();
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}
