//! What a file imports, by its text.

use std::collections::BTreeMap;

/// The code of a file: without comments, strings and the modules that are compiled for unit tests
/// only, which stand on top of everything.
pub fn code(text: &str) -> String {
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
pub fn first_names(tree: &str) -> Vec<String> {
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
pub fn root_names(code: &str, depth: usize) -> Vec<String> {
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

/// The names of its own folder's modules that paths in `code` begin with: in `super::`, in a file
/// that is `depth` modules below the root, or by the whole way in a folder of the root's.
pub fn sibling_names(code: &str, module: &str, depth: usize) -> Vec<String> {
    let mut names = Vec::new();
    for (at, way) in code.match_indices("super::") {
        let above = code[..at].ends_with("super::") || code[at + way.len()..].starts_with(way);
        let opened = code[..at].matches("mod ").count();
        if !above && opened == 0 {
            names.extend(first_names(&code[at + way.len()..]));
        }
    }
    if depth == 2 {
        let whole = format!("crate::{module}::");
        for (at, way) in code.match_indices(&whole) {
            names.extend(first_names(&code[at + way.len()..]));
        }
    }
    names
}

/// The names that the crate's root gives: from which module, or `None` for its own.
pub fn given_by_the_root(code: &str) -> BTreeMap<String, Option<String>> {
    let mut given = BTreeMap::new();
    for (at, begin) in code.match_indices("pub use ") {
        let path = &code[at + begin.len()..];
        let path = &path[..path.find(';').unwrap_or(path.len())];
        let Some((module, tree)) = path.split_once("::") else {
            // Another crate, by another name.
            if let Some((_, name)) = path.split_once(" as ") {
                given.insert(name.trim().to_owned(), None);
            }
            continue;
        };
        for name in first_names(tree) {
            given.insert(name, Some(module.to_owned()));
        }
    }
    for (at, begin) in code.match_indices("fn ") {
        given.insert(first_names(&code[at + begin.len()..]).remove(0), None);
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn siblings_are_found_by_both_ways() {
        let text = "use super::{a, b::c};\nuse crate::own::d::e;\nuse super::super::f;\n\
                    fn g() { super::h::i() }\nmod j { use super::k; }\n";
        assert_eq!(sibling_names(text, "own", 2), ["a", "b", "h", "d"]);
        assert_eq!(sibling_names(text, "own", 3), ["a", "b", "h"]);
    }

    #[test]
    fn what_the_root_gives_is_its_modules() {
        let given = given_by_the_root(
            "pub use error::{Error, check};\npub const fn fine() {}\npub use other as another;\n",
        );
        assert_eq!(given["Error"].as_deref(), Some("error"));
        assert_eq!(given["check"].as_deref(), Some("error"));
        assert_eq!((&given["fine"], &given["another"]), (&None, &None));
    }
}
