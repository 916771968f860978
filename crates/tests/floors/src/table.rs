//! The table of floors, and the drawing of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::Imports;

/// The rows of the table, in its order: a module and what it may import.
pub fn rows(lib: &str) -> Vec<(String, BTreeSet<String>)> {
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
pub fn drawing(table: &[(String, BTreeSet<String>)]) -> String {
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
pub fn drawn(lib: &str) -> (usize, usize) {
    const BEGIN: &str = "//! ```text\n";
    let begin = lib.find(BEGIN).expect("a drawing in lib.rs") + BEGIN.len();
    let length = lib[begin..].find("//! ```\n").expect("the drawing's end");
    (begin, begin + length)
}

/// Is there a way from the last module of `way` to `goal`? It is added to `way` then.
pub fn leads_back<'a>(goal: &str, modules: &'a Imports, way: &mut Vec<&'a str>) -> bool {
    let Some(imports) = way.last().and_then(|last| modules.get(*last)) else {
        return false;
    };
    for name in imports {
        if name == goal {
            way.push(name);
            return true;
        }
        if !way.contains(&name.as_str()) {
            way.push(name);
            if leads_back(goal, modules, way) {
                return true;
            }
            way.pop();
        }
    }
    false
}
