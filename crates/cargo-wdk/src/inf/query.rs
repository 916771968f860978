//! What a package holds, as its INF says: asked by the checks, and by who makes catalogues.

use std::collections::HashSet;

use time::Date;

use super::{
    parse::{Entry, Inf, Section},
    target::{Architecture, Decoration},
    version::{DriverVersion, parse_date},
};

/// A Models section that the Manufacturer section names.
pub struct Models {
    /// The section's name, decoration and all.
    pub name: String,
    /// The line of the entry that names it.
    pub line: usize,
    /// What it is for, or why its decoration cannot be read.
    pub target: Result<Decoration, String>,
    /// The decoration as it is written; empty when there is none.
    pub decoration: String,
}

impl Inf {
    /// All ids, hardware and compatible, that the INF installs a driver for on this architecture:
    /// as written, each once.
    pub fn hardware_ids(&self, architecture: Architecture) -> Vec<String> {
        let (mut ids, mut known) = (Vec::new(), HashSet::new());
        for (_, model) in self.model_entries(architecture.name()) {
            for index in 1..model.values.len() {
                if let Some(id) = self.value(model, index)
                    && known.insert(id.to_lowercase())
                {
                    ids.push(id.into_owned());
                }
            }
        }
        ids
    }

    /// The files of the package beside INF and catalogue, as paths from the INF's folder with `/`
    /// in them.
    pub fn source_files(&self, architecture: Architecture) -> Vec<String> {
        let (mut files, mut known) = (Vec::new(), HashSet::new());
        for section in self.disk_sections("SourceDisksFiles", architecture.name()) {
            for entry in &section.entries {
                let Some(key) = &entry.key else { continue };
                let name = self.expand(key);
                if known.insert(name.to_lowercase()) {
                    files.push(self.source_path(&name, entry, architecture.name()));
                }
            }
        }
        files
    }

    /// The catalogue for this architecture, as `[Version]` names it.
    pub fn catalogue_file(&self, architecture: Architecture) -> Option<String> {
        let version = self.section("Version")?;
        let decorated = format!("CatalogFile.nt{}", architecture.name());
        [&decorated, "CatalogFile.nt", "CatalogFile"]
            .into_iter()
            .find_map(|key| self.value(version.entry(key)?, 0))
            .map(String::from)
    }

    /// The package's date and version, if `[Version]` has both in their right form.
    pub fn driver_version(&self) -> Option<(Date, DriverVersion)> {
        let entry = self.section("Version")?.entry("DriverVer")?;
        let date = parse_date(&self.value(entry, 0)?)?;
        Some((date, self.value(entry, 1)?.parse().ok()?))
    }

    /// The architectures that the INF has models for, or of a primitive driver, install sections.
    pub fn architectures(&self) -> Vec<Architecture> {
        let named = |architecture: &Architecture| {
            self.models_for(architecture.name()).next().is_some()
                || self.primitive_section(architecture.name()).is_some()
        };
        Architecture::ALL.into_iter().filter(named).collect()
    }

    /// The section that installs a primitive driver, one without devices, on this processor.
    pub fn primitive_section(&self, processor: &str) -> Option<&Section> {
        self.section(&format!("DefaultInstall.NT{processor}"))
    }

    /// The lowest versions of Windows that the INF is for on this architecture, where it names
    /// them.
    pub fn windows_versions(&self, architecture: Architecture) -> Vec<Option<(u32, u32)>> {
        self.models_for(architecture.name())
            .filter_map(|models| models.target.ok())
            .map(|target| target.version)
            .collect()
    }

    /// All Models sections that the Manufacturer section names, whether they exist or not.
    pub fn models(&self) -> Vec<Models> {
        let mut all = Vec::new();
        for entry in self
            .section("Manufacturer")
            .map_or(&[][..], |section| &section.entries)
        {
            let Some(name) = self.value(entry, 0) else {
                continue;
            };
            // Without a decoration it is for x86 alone, as with NT, since Windows Server 2003 SP1.
            let undecorated = entry.values.len() < 2;
            all.extend(undecorated.then(|| Models {
                name: name.clone().into_owned(),
                line: entry.line,
                target: Decoration::parse("NT"),
                decoration: String::new(),
            }));
            for index in 1..entry.values.len() {
                let Some(decoration) = self.value(entry, index) else {
                    continue;
                };
                all.push(Models {
                    name: format!("{name}.{decoration}"),
                    line: entry.line,
                    target: Decoration::parse(&decoration),
                    decoration: decoration.into_owned(),
                });
            }
        }
        all
    }

    fn models_for(&self, processor: &str) -> impl Iterator<Item = Models> {
        self.models().into_iter().filter(move |models| {
            let target = models.target.as_ref();
            target.is_ok_and(|target| target.processor == processor)
        })
    }

    /// The entries of all Models sections for a processor, with the section each is in.
    pub fn model_entries(&self, processor: &str) -> Vec<(&Section, &Entry)> {
        self.models_for(processor)
            .filter_map(|models| self.section(&models.name))
            .flat_map(|section| section.entries.iter().map(move |entry| (section, entry)))
            .collect()
    }

    /// The section that Windows takes for `name` on this processor: the decorated one before the
    /// others.
    pub fn actual_section(&self, name: &str, processor: &str) -> Option<&Section> {
        [
            format!("{name}.NT{processor}"),
            format!("{name}.NT"),
            name.to_owned(),
        ]
        .iter()
        .find_map(|name| self.section(name))
    }

    /// `[SourceDisksFiles]` or `[SourceDisksNames]`: those for the processor before the general
    /// one, as Windows looks into them.
    pub fn disk_sections(&self, name: &str, processor: &str) -> Vec<&Section> {
        [format!("{name}.{processor}"), name.to_owned()]
            .iter()
            .filter_map(|name| self.section(name))
            .collect()
    }

    /// Where Windows looks for a source file, from an entry of `[SourceDisksFiles]`: a path from
    /// the INF's folder with `/` in it.
    pub fn source_path(&self, name: &str, entry: &Entry, processor: &str) -> String {
        let disk = self.value(entry, 0).and_then(|disk| {
            self.disk_sections("SourceDisksNames", processor)
                .into_iter()
                .find_map(|section| self.entry_of(section, &disk))
        });
        let folder = disk
            .and_then(|disk| self.value(disk, 3))
            .unwrap_or_default();
        let inner = self.value(entry, 1).unwrap_or_default();
        let parts = folder
            .split(['\\', '/'])
            .chain(inner.split(['\\', '/']))
            .chain([name]);
        let parts: Vec<_> = parts
            .filter(|part| !part.is_empty() && *part != ".")
            .collect();
        parts.join("/")
    }
}
