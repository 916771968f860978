//! Of each rule an INF that breaks it, and one that is right though it looks much the same.

use std::{collections::HashSet, fmt::Write, fs};

use super::{GOOD, context, line};
use crate::inf::{Context, Diagnostic, check_file, rules};

const DEVICE: &str = include_str!("device.inf");
const PRIMITIVE: &str = include_str!("primitive.inf");

/// A rule, the INF, and what is changed in it: a text and what takes its place, which breaks the
/// rule in the first pair and not in the second.
struct Example {
    rule: &'static str,
    inf: &'static str,
    changes: [(String, String); 2],
}

fn examples() -> Vec<Example> {
    let text = include_str!("examples.txt");
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    let (examples, rest) = lines.as_chunks::<3>();
    assert!(rest.is_empty(), "{rest:?} is half an example");
    let read = |[head, wrong, right]: &[&'static str; 3]| {
        let (rule, file) = head.split_once(" in ").unwrap();
        Example {
            rule,
            inf: match file {
                "device.inf" => DEVICE,
                "primitive.inf" => PRIMITIVE,
                "good.inf" => GOOD,
                other => panic!("there is no {other}"),
            },
            changes: [("  wrong: ", wrong), ("  right: ", right)].map(|(word, line)| {
                let change = line
                    .strip_prefix(word)
                    .unwrap_or_else(|| panic!("{line:?}"));
                let (old, new) = change
                    .split_once(" =>")
                    .unwrap_or_else(|| panic!("{line:?}"));
                (
                    unescaped(old),
                    unescaped(new.strip_prefix(' ').unwrap_or(new)),
                )
            }),
        }
    };
    examples.iter().map(read).collect()
}

/// A text of the file as it is in the INF.
fn unescaped(text: &str) -> String {
    let long = "0123456789".repeat(26);
    [
        ("¶", "\n"),
        ("{LONG}", &long),
        ("{U+7}", "\u{7}"),
        ("{U+9}", "\t"),
        ("{U+FEFF}", "\u{feff}"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (mark, meant)| {
        text.replace(mark, meant)
    })
}

/// Strings that some of the examples use.
const MORE_STRINGS: [(&str, &str); 3] = [("Flags", "0x2"), ("Kernel", "1"), ("Store", "13")];

/// What is said of an INF with one text changed.
fn said(inf: &str, old: &str, new: &str) -> Vec<Diagnostic> {
    let inf = inf.replace("\r\n", "\n");
    assert!(inf.contains(old), "{old:?} is not there");
    let mut text = inf.replacen(old, new, 1);
    for (name, value) in MORE_STRINGS {
        if text.contains(&format!("%{name}%")) {
            writeln!(text, "\n{name} = {value}").unwrap();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.inf");
    fs::write(&path, text).unwrap();
    check_file(&path, &context()).unwrap().1
}

#[test]
fn each_rule_is_broken_and_kept() {
    let mut wrong = String::new();
    for Example { rule, inf, changes } in examples() {
        for ((old, new), breaks) in changes.iter().zip([true, false]) {
            let found = said(inf, old, new).iter().any(|found| found.rule == rule);
            if found != breaks {
                writeln!(wrong, "{rule}: {old:?} => {new:?}: found is {found}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn each_rule_has_an_example() {
    let examples: HashSet<_> = examples().iter().map(|example| example.rule).collect();
    for rule in rules::RULES {
        // Whether files are there is tested with a folder.
        let elsewhere = rule.name == "missing-file";
        assert!(elsewhere || examples.contains(rule.name), "{}", rule.name);
    }
    let known = |name: &&str| rules::RULES.iter().any(|rule| rule.name == *name);
    assert!(examples.iter().all(known));
}

#[test]
fn right_infs_of_other_kinds_are_found_right() {
    for inf in [DEVICE, PRIMITIVE] {
        let found: Vec<_> = said(inf, "; A right", "; A right")
            .iter()
            .map(line)
            .collect();
        assert_eq!(found, [""; 0]);
    }
}

/// A network filter has a component's id for its hardware id, and a service without the flag 2.
#[test]
fn network_filters_and_callouts_are_found_right() {
    let filter = DEVICE
        .replace("\r\n", "\n")
        .replace("Class = System", "Class = NetService")
        .replace("4D36E97D", "4D36E974")
        .replace("PCI\\VEN_1234&DEV_5678", "gadgets_filter")
        .replace("gadget,2,", "gadget,,")
        .replace("StartType = 3", "StartType = 1")
        .replace(
            "[Gadget.NT]\n",
            "[Gadget.NT]\nAddReg = Ndi\nCharacteristics = 0x40000\n\
             NetCfgInstanceId = \"{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D5}\"\n",
        )
        .replace(
            "[Gadget.Files]",
            "[Gadget.NT.Remove.Services]\nDelService = gadget,0x200\n\
             [Ndi]\nHKR,Ndi,Service,,gadget\nHKR,Ndi,FilterClass,,compression\n\
             [Gadget.Files]",
        )
        .replace("[Gadget.NT.HW]\nAddReg = Gadget.Hardware\n", "")
        .replace(
            "[Gadget.Hardware]\nHKR,,Security,,\"D:P(A;;GA;;;SY)(A;;GA;;;BA)\"\n",
            "",
        );
    let callout = PRIMITIVE
        .replace("\r\n", "\n")
        .replace("Class = ActivityMonitor", "Class = WFPCALLOUTS")
        .replace(
            "B86DFF51-A31E-4BAC-B3CF-E8CFE75C9FC2",
            "57465043-616C-6C6F-7574-5F636C617373",
        )
        .replace("ServiceType = 2", "ServiceType = 1")
        .replace("StartType = 3", "StartType = 2")
        .replace("Dependencies = FltMgr\n", "");
    for inf in [filter, callout] {
        let found: Vec<_> = said(&inf, "; A right", "; A right")
            .iter()
            .map(line)
            .collect();
        assert_eq!(found, [""; 0]);
    }
}

#[test]
fn samples_are_warned_of_where_they_may_be() {
    let inf = "[ClassInstall32]\nAddReg = C\n[C]\nHKR,,,,\"Samples\"\n[Manufacturer]";
    let text = DEVICE
        .replace("\r\n", "\n")
        .replace("Class = System", "Class = Sample")
        .replace(
            "4D36E97D-E325-11CE-BFC1-08002BE10318",
            "78A1C341-4539-11D3-B88D-00C04FAD5171",
        )
        .replace("[Manufacturer]", inf);
    let of = |samples: bool| {
        let context = Context {
            samples,
            ..context()
        };
        let found = super::check(&crate::inf::Inf::parse(&text), &context);
        found
            .iter()
            .map(|found| line(found).split(':').next().unwrap().to_owned())
            .collect()
    };
    let (strict, samples): (Vec<String>, Vec<String>) = (of(false), of(true));
    assert_eq!(strict, ["4 error class-reserved", "20 error class-install"]);
    assert_eq!(
        samples,
        ["4 warning class-reserved", "20 warning class-install"]
    );
}
