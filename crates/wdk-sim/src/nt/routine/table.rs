//! The routines as a table: for the terminal, and for the documentation.

use std::fmt::Write;

use super::{Answer, Entity, Irql, Routine, all};
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, HIGH_LEVEL, PASSIVE_LEVEL, Profile};

const HEADINGS: [&str; 6] = [
    "Routine",
    "Image",
    "Kernels",
    "IRQL",
    "Fidelity",
    "What it does (and what is not modelled)",
];

/// What a row says, one text for each heading: a fidelity that takes words has them behind the
/// line on what the routine does, where a terminal can wrap them.
fn row(routine: &Routine) -> [String; 6] {
    let fidelity = fidelity(routine);
    let (fidelity, doc) = if fidelity == "full" {
        (fidelity, routine.doc.to_owned())
    } else {
        (
            "partial".to_owned(),
            format!("{} ({fidelity})", routine.doc),
        )
    };
    [
        routine.name.to_owned(),
        routine.module.name().to_owned(),
        kernels(routine),
        irql(routine),
        fidelity,
        doc,
    ]
}

fn kernels(routine: &Routine) -> String {
    let since = routine.since.name();
    match routine.until {
        Some(until) if until == routine.since => since.to_owned(),
        Some(until) => format!("{since} to {}", until.name()),
        None if routine.since == Profile::ALL[0] => "all".to_owned(),
        None => format!("{since} on"),
    }
}

fn irql(routine: &Routine) -> String {
    if matches!(routine.entity, Entity::Data(_)) {
        return "variable".to_owned();
    }
    let Irql { lowest, highest } = routine.irql;
    let name = |level: u8| match level {
        PASSIVE_LEVEL => "PASSIVE_LEVEL".to_owned(),
        APC_LEVEL => "APC_LEVEL".to_owned(),
        DISPATCH_LEVEL => "DISPATCH_LEVEL".to_owned(),
        device => device.to_string(),
    };
    match (lowest, highest) {
        (0, HIGH_LEVEL) => "any".to_owned(),
        (lowest, highest) if lowest == highest => name(lowest),
        (0, highest) => format!("<= {}", name(highest)),
        (lowest, HIGH_LEVEL) => format!(">= {}", name(lowest)),
        (lowest, highest) => format!("{} to {}", name(lowest), name(highest)),
    }
}

fn fidelity(routine: &Routine) -> String {
    match routine.header {
        Some(header) => format!(
            "{}; not an export of x64 kernels: {header}",
            routine.fidelity
        ),
        None => routine.fidelity.to_owned(),
    }
}

/// The table in columns, each as wide as its longest entry.
#[must_use]
pub fn text() -> String {
    let rows: Vec<_> = all().into_iter().map(row).collect();
    let mut widths = HEADINGS.map(str::len);
    for row in &rows {
        for (width, entry) in widths.iter_mut().zip(row) {
            *width = (*width).max(entry.chars().count());
        }
    }
    let mut text = String::new();
    for row in std::iter::once(HEADINGS.map(str::to_owned)).chain(rows) {
        let mut line = String::new();
        for (entry, width) in row.iter().zip(widths) {
            let _ = write!(line, "{entry:width$}  ");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The table in Markdown, under a heading for each image.
#[must_use]
pub fn markdown() -> String {
    let mut text = INTRODUCTION.to_owned();
    let mut module = None;
    for routine in all() {
        if module != Some(routine.module) {
            module = Some(routine.module);
            let _ = write!(
                text,
                "\n## {}\n\n| Routine | Kernels | IRQL | Can be made to fail | Fidelity | \
                 What it does |\n|---|---|---|---|---|---|\n",
                routine.module.name()
            );
        }
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} | {} |",
            routine.name,
            kernels(routine),
            irql(routine),
            failure(routine),
            fidelity(routine),
            routine.doc
        );
    }
    text
}

const INTRODUCTION: &str = "\
# The routines of the modelled kernel

Written from the declarations in `src`, and held to them by a test: edit those, then run
`WDK_SIM_WRITE_DOCS=1 cargo test -p wdk-sim --lib routine`. `wdk-sim --routines` prints the same.

*Kernels* are the values of `--kernel` that have the name. Above or below the *IRQL* given, the
call stops the machine. *Can be made to fail* is the kind of call that `--fail` counts it as.
*Fidelity* is \"full\", or what is not modelled: whatever is not named there works as documented.
";

fn failure(routine: &Routine) -> String {
    let Some(failure) = routine.failure else {
        return String::new();
    };
    let point = failure.point;
    match failure.answer {
        Answer::Returns(0) => format!("{point:?}: null"),
        Answer::Returns(status) => format!("{point:?}: {status:#010X}"),
        Answer::Raises(status) => format!("{point:?}: raises {status:#010X}"),
        Answer::Own => format!("{point:?}"),
    }
}
