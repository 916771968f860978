//! Each module of the simulator imports only what lies below it: the table at the head of `lib.rs`
//! is held against the sources, and the drawing beneath it against the table.
//!
//! With `WDK_SIM_DRAW_FLOORS=1` the drawing is written anew instead of compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Imports = BTreeMap<String, BTreeSet<String>>;

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The rows of the table, in its order: a module and what it may import.
fn table(lib: &str) -> Vec<(String, BTreeSet<String>)> {
    let names = |cell: &str| -> Vec<String> {
        let between = cell.split('`').skip(1).step_by(2);
        between
            .map(|name| name.trim_matches(['[', ']']).to_owned())
            .collect()
    };
    let rows = lib.lines().filter_map(|line| line.strip_prefix("//! | "));
    rows.map(|row| row.split('|').collect::<Vec<&str>>())
        .filter(|cells| cells[0].contains('`'))
        .map(|cells| {
            (
                names(cells[0]).remove(0),
                names(cells[2]).into_iter().collect(),
            )
        })
        .collect()
}

/// The drawing: a floor to a line, each module above all that it may import.
fn drawing(table: &[(String, BTreeSet<String>)]) -> String {
    let rows: BTreeMap<&str, &BTreeSet<String>> = table
        .iter()
        .map(|(module, imports)| (module.as_str(), imports))
        .collect();
    fn floor(module: &str, rows: &BTreeMap<&str, &BTreeSet<String>>) -> usize {
        let below = rows[module].iter().map(|below| floor(below, rows) + 1);
        below.max().unwrap_or(0)
    }
    let mut floors: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (module, _) in table {
        floors.entry(floor(module, &rows)).or_default().push(module);
    }
    let mut text = String::new();
    for (number, modules) in floors.iter().rev() {
        text += &format!("//! {number:>2} │ {}\n", modules.join(" · "));
    }
    text
}

/// The drawing as `lib.rs` has it: where it begins and ends.
fn drawn(lib: &str) -> (usize, usize) {
    const BEGIN: &str = "//! ```text\n";
    let begin = lib.find(BEGIN).expect("a drawing in lib.rs") + BEGIN.len();
    let length = lib[begin..].find("//! ```\n").expect("the drawing's end");
    (begin, begin + length)
}

/// Every source file with the module of the crate's root that it belongs to, and how deep it lies.
fn files() -> Vec<(PathBuf, String, usize)> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the sources can be listed") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&sources(), &mut found);
    found.sort();
    found
        .into_iter()
        .filter_map(|path| {
            let inside = path
                .strip_prefix(sources())
                .expect("under src")
                .with_extension("");
            let mut parts: Vec<String> = inside
                .components()
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect();
            if parts.last().is_some_and(|last| last == "mod") {
                parts.pop();
            }
            let module = parts.first()?.clone();
            let is_root = matches!(module.as_str(), "lib" | "main");
            (!is_root).then_some((path, module, parts.len()))
        })
        .collect()
}

/// Is the file compiled for unit tests only?
fn is_unit_test(path: &Path) -> bool {
    path.components().any(|part| {
        let part = part.as_os_str().to_string_lossy();
        matches!(
            part.as_ref(),
            "tests" | "tests.rs" | "machine_tests.rs" | "test_images.rs"
        )
    })
}

/// The code of a file: without comments, strings and the modules that are compiled for unit tests
/// only, which stand on top of everything.
fn code(text: &str) -> String {
    let mut lines = String::new();
    for line in text.lines() {
        let mut in_string = false;
        let mut previous = ' ';
        for (at, letter) in line.char_indices() {
            if letter == '"' && previous != '\\' && previous != '\'' {
                in_string = !in_string;
            }
            if !in_string && line[at..].starts_with("//") {
                break;
            }
            if !in_string {
                lines.push(letter);
            }
            previous = letter;
        }
        lines.push('\n');
    }
    while let Some(begin) = lines.find("#[cfg(test)]") {
        let end = end_of_item(&lines, begin);
        lines.replace_range(begin..end, "");
    }
    lines
}

/// Where the item ends that begins at `begin`: behind its block, or its semicolon.
fn end_of_item(code: &str, begin: usize) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code[begin..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return begin + at + 1;
                }
            }
            ';' if depth == 0 => return begin + at + 1,
            _ => {}
        }
    }
    code.len()
}

/// The first names of the paths in a use tree.
fn first_names(tree: &str) -> Vec<String> {
    let tree = tree.trim_start();
    let Some(inside) = tree.strip_prefix('{') else {
        let end = tree.find(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
        return vec![tree[..end.unwrap_or(tree.len())].to_owned()];
    };
    let (mut names, mut depth, mut begin) = (Vec::new(), 0, 0);
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                if !inside[begin..at].trim().is_empty() {
                    names.extend(first_names(&inside[begin..at]));
                }
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.extend(first_names(&inside[begin..at]));
                begin = at + 1;
            }
            _ => {}
        }
    }
    names
}

/// The names of the crate's root that paths in `code` begin with. `depth` is how many modules the
/// code is inside of, by its file.
fn root_names(code: &str, depth: usize) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        if !(before.is_alphanumeric() || before == '_') {
            names.extend(first_names(&code[at + "crate::".len()..]));
        }
    }
    // As many `super`s as there are modules lead to the root, unless a module in the file is meant.
    let way_up = "super::".repeat(depth);
    for (at, _) in code.match_indices(&way_up) {
        let opened = code[..at].matches("mod ").count();
        if opened == 0 {
            names.extend(first_names(&code[at + way_up.len()..]));
        }
    }
    names
}

/// What each module imports, by the sources; and the macros that modules give to the whole crate.
fn imports() -> Imports {
    let files = files();
    let mut macros = BTreeMap::new();
    for (path, module, _) in &files {
        let text = read(path);
        for (at, _) in text.match_indices("#[macro_export]") {
            let name = text[at..].split("macro_rules! ").nth(1).expect("a macro");
            macros.insert(first_names(name).remove(0), module.clone());
        }
    }
    let mut imports = Imports::new();
    for (path, module, depth) in files {
        if is_unit_test(&path) {
            continue;
        }
        let mut names: BTreeSet<String> = if module == "command" {
            let code = code(&read(&path));
            let uses = code.match_indices("wdk_sim::");
            uses.flat_map(|(at, path)| first_names(&code[at + path.len()..]))
                .collect()
        } else {
            root_names(&code(&read(&path)), depth).into_iter().collect()
        };
        names = names
            .into_iter()
            .map(|name| macros.get(&name).cloned().unwrap_or(name))
            .filter(|name| *name != module)
            .collect();
        imports.entry(module).or_default().extend(names);
    }
    imports
}

#[test]
fn each_module_imports_only_what_lies_below_it() {
    let table = table(&read(&sources().join("lib.rs")));
    let mut wrong = Vec::new();
    for (row, (module, allowed)) in table.iter().enumerate() {
        let below: BTreeSet<&str> = table[row + 1..]
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        for name in allowed {
            if !below.contains(name.as_str()) {
                wrong.push(format!(
                    "the table lets {module} import {name}, which is not below it"
                ));
            }
        }
    }
    let imports = imports();
    let rows: Imports = table.into_iter().collect();
    for (module, names) in &imports {
        let Some(allowed) = rows.get(module) else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        for name in names.difference(allowed) {
            wrong.push(format!(
                "{module} imports {name}, which the table does not let it"
            ));
        }
        for name in allowed.difference(names) {
            wrong.push(format!(
                "the table lets {module} import {name}, which it does not"
            ));
        }
    }
    for module in rows.keys() {
        if !imports.contains_key(module) {
            wrong.push(format!("the table has {module}, which is no module"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_drawing_shows_the_table() {
    let path = sources().join("lib.rs");
    let lib = read(&path);
    let (begin, end) = drawn(&lib);
    let right = drawing(&table(&lib));
    if std::env::var_os("WDK_SIM_DRAW_FLOORS").is_some() {
        let text = format!("{}{right}{}", &lib[..begin], &lib[end..]);
        fs::write(&path, text).expect("lib.rs can be written");
        return;
    }
    assert!(
        lib[begin..end] == right,
        "the drawing in lib.rs is not of its table; this one is:\n{right}"
    );
}

#[test]
fn no_source_is_longer_than_six_hundred_lines() {
    let long: Vec<String> = files()
        .into_iter()
        .map(|(path, ..)| (read(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > 600)
        .map(|(lines, path)| format!("{lines} lines: {}", path.display()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn drivers_are_entered_by_one_way() {
    const WAY: &str = "executive/driver_call.rs";
    let enters = |code: &str| code.contains("cpu::call(") || code.contains("cpu::call;");
    let (way, others): (Vec<_>, Vec<_>) = files()
        .into_iter()
        .map(|(path, module, _)| (path, module))
        .filter(|(path, module)| module != "cpu" && !is_unit_test(path))
        .filter(|(path, _)| enters(&code(&read(path))))
        .partition(|(path, _)| path.ends_with(WAY));
    assert_eq!(way.len(), 1, "{WAY} calls drivers");
    assert!(others.is_empty(), "these do too: {others:?}");
}

#[test]
fn paths_are_found_wherever_they_stand() {
    let code = code(
        "use crate::{a, b::{c, d}};\nfn f() { crate::e::g(); } // crate::h\n\
         const S: &str = \"crate::i\";\n#[cfg(test)]\nmod tests { use crate::j; }\n\
         use crate::k::l;\nuse super::m;\nuse super::super::n;\n",
    );
    assert_eq!(root_names(&code, 2), ["a", "b", "e", "k", "n"]);
    assert_eq!(root_names("use super::m;\nuse not_a_crate::x;\n", 1), ["m"]);
}
