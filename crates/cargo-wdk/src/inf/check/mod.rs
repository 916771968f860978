//! Whether an INF is one that Windows installs, as Microsoft's documentation of the format says:
//! one finding a broken rule.
//!
//! Each file here judges a part of the INF: [`version`] the package's own description, [`models`]
//! the devices, [`install`] the sections they lead to and those that these name, [`files`] what is
//! copied from where to where, [`services`] the drivers' services, [`registry`] what is written for
//! them, [`places`] what two sections write to one place, and [`strings`] the texts. [`known`] and
//! [`classes`] have the names that Windows gives, and [`rules`](super::rules) the table of all
//! rules.

mod classes;
mod files;
mod install;
mod known;
mod models;
mod places;
mod registry;
mod services;
mod strings;
#[cfg(test)]
mod tests;
mod version;

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use time::{Date, OffsetDateTime};

use crate::image::read;

use super::{
    diagnostic::{Diagnostic, Severity},
    parse::{Entry, Inf, Section},
    target::Architecture,
    text::{decode, misread},
};
use places::Places;

/// The longest text that Windows shows of an INF, in characters: `LINE_LEN`, less its terminator.
const LONGEST_SHOWN: usize = 255;

/// What an INF is checked for.
#[derive(Clone, Debug)]
pub struct Context {
    /// What findings call the file.
    pub file: String,
    /// The architecture that must be installable; without one, each that the INF names.
    pub architecture: Option<Architecture>,
    /// Where the files that the INF installs must be, if they are there already.
    pub package_folder: Option<PathBuf>,
    /// The name that the package's catalogue has, if that is decided.
    pub catalogue: Option<String>,
    /// What no package's date lies behind.
    pub today: Date,
    /// Whether the package may be of Microsoft's class for samples, as InfVerif has it with
    /// `/samples`.
    pub samples: bool,
}

impl Context {
    /// Checks the INF alone, for each architecture that it names.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            architecture: None,
            package_folder: None,
            catalogue: None,
            today: OffsetDateTime::now_utc().date(),
            samples: false,
        }
    }
}

/// All that is wrong with an INF, in the order of its lines.
pub fn check(inf: &Inf, context: &Context) -> Vec<Diagnostic> {
    let mut checker = Checker {
        inf,
        context,
        found: Vec::new(),
        used: HashSet::new(),
        copied: HashSet::new(),
        named_by: HashMap::new(),
        places: Places::default(),
    };
    if inf.sections().is_empty() {
        // All that could be said of its lines follows from this.
        let message = "there is no section in this file, so it is no INF: an INF begins with \
                       [Version]";
        checker.error_at(1, "version", message);
    } else if checker.stamped() {
        checker.found = inf.problems().to_vec();
        checker.version();
        checker.models();
        checker.disks();
        checker.strings();
        checker.unused();
    }

    let mut found = checker.found;
    for finding in &mut found {
        finding.file.clone_from(&context.file);
    }
    found.sort_by_key(|finding| (finding.line, finding.severity));
    // A section that several devices or architectures lead to is judged once for each.
    let mut known = HashSet::new();
    found.retain(|finding| known.insert((finding.line, finding.message.clone())));
    found
}

/// Reads the file at `path` and checks it, its encoding too.
pub fn check_file(path: &Path, context: &Context) -> Result<(Inf, Vec<Diagnostic>)> {
    let bytes = read(path)?;
    let text = decode(&bytes).with_context(|| format!("{} is no INF", path.display()))?;
    let inf = Inf::parse(&text);
    let mut found = check(&inf, context);
    if let Some((line, rule, severity, message)) = misread(&bytes) {
        let finding = Diagnostic {
            file: context.file.clone(),
            line,
            severity,
            section: None,
            rule,
            message: message.to_owned(),
        };
        found.insert(found.partition_point(|other| other.line < line), finding);
    }
    Ok((inf, found))
}

struct Checker<'a> {
    inf: &'a Inf,
    context: &'a Context,
    found: Vec<Diagnostic>,
    /// The sections that something leads to, by their places in memory: names would have to be
    /// folded and copied.
    used: HashSet<*const Section>,
    /// The source files that are copied, in lower case.
    copied: HashSet<String>,
    /// The directive that named a section first, by the section's place in memory.
    named_by: HashMap<*const Section, String>,
    places: Places,
}

impl<'a> Checker<'a> {
    fn find(
        &mut self,
        severity: Severity,
        line: usize,
        section: &Section,
        rule: &'static str,
        message: String,
    ) {
        self.found.push(Diagnostic {
            file: String::new(),
            line,
            severity,
            section: Some(section.name.clone()),
            rule,
            message,
        });
    }

    fn error(
        &mut self,
        line: usize,
        section: &Section,
        rule: &'static str,
        message: impl Into<String>,
    ) {
        self.find(Severity::Error, line, section, rule, message.into());
    }

    fn warning(
        &mut self,
        line: usize,
        section: &Section,
        rule: &'static str,
        message: impl Into<String>,
    ) {
        self.find(Severity::Warning, line, section, rule, message.into());
    }

    /// An error that concerns no section there is.
    fn error_at(&mut self, line: usize, rule: &'static str, message: impl Into<String>) {
        self.found.push(Diagnostic {
            file: String::new(),
            line,
            severity: Severity::Error,
            section: None,
            rule,
            message: message.into(),
        });
    }

    /// Marks a section as one that something leads to. Whether it had not been so marked before.
    fn reach(&mut self, section: &'a Section) -> bool {
        self.used.insert(std::ptr::from_ref(section))
    }

    /// The section of this name, which is marked.
    fn reached(&mut self, name: &str) -> Option<&'a Section> {
        let section = self.inf.section(name)?;
        self.reach(section);
        Some(section)
    }

    /// The architectures that must be installable.
    fn architectures(&self) -> Vec<Architecture> {
        self.context.architecture.map_or_else(
            || self.inf.architectures(),
            |architecture| vec![architecture],
        )
    }

    /// Finds keys that are given twice with different values, where Windows reads the first only.
    fn twice(&mut self, section: &'a Section, which: impl Fn(&str) -> bool) {
        let mut seen = HashMap::new();
        for entry @ Entry { line, key, .. } in &section.entries {
            let Some(key) = key.as_deref().filter(|key| which(key)) else {
                continue;
            };
            let first: &Entry = seen.entry(key.to_lowercase()).or_insert(entry);
            if first.line != *line && first.values != entry.values {
                let message = format!(
                    "{key} is given a second time with another value, and line {} is the one that \
                     is read: take one of them away",
                    first.line
                );
                self.error(*line, section, "twice", message);
            }
        }
    }

    /// Finds what only the INF's source may hold. Whether it is not such a source, of which there
    /// is no more to say.
    fn stamped(&mut self) -> bool {
        for section in self.inf.sections() {
            let lines = section.entries.iter().flat_map(|entry| {
                let texts = entry.key.iter().chain(&entry.values);
                texts.map(|text| (entry.line, text))
            });
            for (line, text) in [(section.line, &section.name)].into_iter().chain(lines) {
                if let Some(token) = super::stamp::TOKENS
                    .into_iter()
                    .find(|token| text.contains(token))
                {
                    let message = format!(
                        "{token} stands for something: make the INF of its source with `cargo wdk \
                         inf stamp`"
                    );
                    self.error(line, section, "unstamped", message);
                    return false;
                }
            }
        }
        true
    }

    /// Finds sections that nothing leads to.
    fn unused(&mut self) {
        // What a missing link would have led to is not to be taken away.
        const LINKS: [&str; 7] = [
            "version",
            "manufacturer",
            "decoration",
            "models",
            "model",
            "install-section",
            "services",
        ];
        if self
            .found
            .iter()
            .any(|finding| LINKS.contains(&finding.rule))
        {
            self.found.retain(|finding| finding.rule != "unused-file");
            return;
        }
        for section in self.inf.sections() {
            let name = self.inf.expand(&section.name).to_lowercase();
            let first = name.split('.').next().unwrap_or_default();
            if self.used.contains(&std::ptr::from_ref(section)) || known::SECTIONS.contains(&first)
            {
                continue;
            }
            let message = "nothing leads to this section, so Windows never reads it: name it \
                where it is wanted, or take it away";
            self.warning(section.line, section, "unused-section", message);
        }
    }
}
