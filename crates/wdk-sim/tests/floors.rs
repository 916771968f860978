//! Each module of the simulator imports only what lies below it: the table at the head of `lib.rs`
//! is held against the sources, and the drawing beneath it against the table.
//!
//! With `WDK_SIM_DRAW_FLOORS=1` the drawing is written anew instead of compared.

use floors::House;

fn house() -> House {
    House::new(env!("CARGO_MANIFEST_DIR"))
        .with_unit_tests(&["tests", "tests.rs", "machine_tests.rs", "test_images.rs"])
        .with_program("command", "wdk_sim")
}

#[test]
fn each_module_imports_only_what_lies_below_it() {
    let wrong = house().wrong();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_drawing_shows_the_table() {
    house().check_drawing("WDK_SIM_DRAW_FLOORS");
}

#[test]
fn drivers_are_entered_by_one_way() {
    const WAY: &str = "executive/driver_call.rs";
    let enters = |code: &str| code.contains("cpu::call(") || code.contains("cpu::call;");
    let (way, others): (Vec<_>, Vec<_>) = house()
        .code()
        .into_iter()
        .filter(|(_, module, code)| module != "cpu" && enters(code))
        .map(|(path, ..)| path)
        .partition(|path| path.ends_with(WAY));
    assert_eq!(way.len(), 1, "{WAY} calls drivers");
    assert!(others.is_empty(), "these do too: {others:?}");
}
