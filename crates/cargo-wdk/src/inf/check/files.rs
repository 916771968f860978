//! Files: from where in the package to where on the computer.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Checker, install::Installation, known};
use crate::inf::{
    parse::{Entry, Section},
    target::number,
};

/// Where a section's files go.
struct Destination {
    directory: u32,
    below: String,
}

impl<'a> Checker<'a> {
    /// A section that lists files to be copied.
    pub(super) fn copied(&mut self, section: &'a Section, installed: &mut Installation) {
        let destination = self.directory_of(section, section.line, &section.name);
        for entry in &section.entries {
            let target = entry
                .values
                .first()
                .filter(|name| !name.is_empty() && entry.key.is_none());
            let Some(target) = target else {
                self.copied
                    .extend(entry.key.as_ref().map(|key| key.to_lowercase()));
                installed.incomplete = true;
                let message =
                    "a file to be copied is written as its name alone: take the equals sign away";
                self.error(entry.line, section, "copied-file", message);
                continue;
            };
            let source = entry
                .values
                .get(1)
                .filter(|name| !name.is_empty())
                .unwrap_or(target);
            let flags = self.inf.value(entry, 3);
            if let Some(flags) = flags.filter(|flags| number(flags).is_none()) {
                let message = format!("the flags are {flags:?}: write a number, or leave them out");
                self.error(entry.line, section, "copied-file", message);
            }
            self.copy(
                section,
                entry.line,
                (source, target),
                destination.as_ref(),
                installed,
            );
        }
    }

    /// A file that `CopyFiles=@file` names.
    pub(super) fn copied_alone(
        &mut self,
        section: &'a Section,
        entry: &Entry,
        file: &str,
        installed: &mut Installation,
    ) {
        let destination = self.directory_of(section, entry.line, "DefaultDestDir");
        self.copy(
            section,
            entry.line,
            (file, file),
            destination.as_ref(),
            installed,
        );
    }

    /// The section of files to be deleted or renamed must have a directory too.
    pub(super) fn destination(&mut self, section: &Section, entry: &Entry, files: &Section) {
        self.directory_of(section, entry.line, &files.name);
    }

    fn copy(
        &mut self,
        section: &Section,
        line: usize,
        (source, target): (&str, &str),
        destination: Option<&Destination>,
        installed: &mut Installation,
    ) {
        let (source, target) = (&*self.inf.expand(source), &*self.inf.expand(target));
        let lower = source.to_lowercase();
        if lower.ends_with(".inf") || lower.ends_with(".cat") {
            let message = format!("Windows itself copies {source}: take it away here");
            return self.error(line, section, "copied-file", message);
        }
        let listed = self.listed(source, installed.processor);
        self.copied.insert(lower.clone());
        if let Some(destination) = destination {
            let below = [&*destination.below, target].join("\\");
            let target_path = format!(
                "{}\\{}",
                known::directory(destination.directory),
                below.trim_start_matches('\\')
            );
            installed.targets.insert(target_path.to_lowercase());
            if let Some(first) = self.places.file(&target_path, &lower) {
                let message = format!(
                    "{source} is copied to where {first} is copied too, so that one of them is \
                     lost: give it another name"
                );
                self.error(line, section, "file-conflict", message);
            }
        }
        installed.incomplete |= destination.is_none();
        let Some((disk, entry)) = listed else {
            let message = format!(
                "[SourceDisksFiles] does not say where {source} is: write {source}=1 there"
            );
            return self.error(line, section, "source-file", message);
        };
        if let Some(destination) =
            destination.filter(|destination| destination.directory == known::DRIVER_STORE)
        {
            let from = self.inf.source_path(source, entry, installed.processor);
            let known = self.driver_store(section, line, (source, target), &from, destination);
            if known {
                let what = "directory 13 for copied files";
                let since = known::DRIVER_STORE_SINCE;
                self.since((line, section), installed.kind, what, since);
            }
        }
        self.present(disk, entry, source, installed.processor);
    }

    /// A file's line in `[SourceDisksFiles]`.
    pub(super) fn listed(
        &self,
        source: &str,
        processor: &'static str,
    ) -> Option<(&'a Section, &'a Entry)> {
        let disks = self.inf.disk_sections("SourceDisksFiles", processor);
        disks
            .into_iter()
            .find_map(|disk| Some((disk, self.inf.entry_of(disk, source)?)))
    }

    /// In the driver store, files stay where and what they are in the package. Whether all Windows
    /// that the package is for have one.
    fn driver_store(
        &mut self,
        section: &Section,
        line: usize,
        (source, target): (&str, &str),
        from: &str,
        to: &Destination,
    ) -> bool {
        let below = to.below.replace('\\', "/");
        let parts = below.split('/').filter(|part| !part.is_empty());
        let stays: Vec<_> = parts.chain([target]).collect();
        let stays = stays.join("/");
        if !stays.eq_ignore_ascii_case(from) {
            let message = format!(
                "directory 13 is the package itself, where {source} stays {from} and cannot \
                 become {stays}: leave name and folder as they are"
            );
            self.error(line, section, "driver-store", message);
        }
        let older = |version: Option<(u32, u32)>| version.is_some_and(|version| version < (6, 3));
        let mut versions = self
            .architectures()
            .into_iter()
            .flat_map(|architecture| self.inf.windows_versions(architecture));
        let is_older = versions.any(older);
        if is_older {
            let message = "Windows before 8.1 has no directory 13, but the models are for it: \
                write 12 in [DestinationDirs]";
            self.error(line, section, "driver-store-windows", message);
        }
        !is_older
    }

    /// The directory that `[DestinationDirs]` gives a section's files.
    fn directory_of(&mut self, section: &Section, line: usize, name: &str) -> Option<Destination> {
        let Some(directories) = self.inf.section("DestinationDirs") else {
            let message = "there is no section [DestinationDirs], which says where files go: \
                write it, with DefaultDestDir=12";
            self.error(line, section, "destination", message);
            return None;
        };
        let Some(entry) = directories
            .entry(name)
            .or_else(|| directories.entry("DefaultDestDir"))
        else {
            let message =
                format!("[DestinationDirs] does not say where the files go: write {name}=12 there");
            self.error(line, section, "destination", message);
            return None;
        };
        let written = self.inf.value(entry, 0).unwrap_or_default();
        if !known::is_directory(&written) {
            let message = format!(
                "{written:?} is no directory's number that Windows knows: write 12 for that of \
                 drivers"
            );
            self.error(entry.line, directories, "directory", message);
            return None;
        }
        let directory = number(&written)?;
        if !known::is_isolated(directory) {
            let message = format!(
                "Microsoft signs no package that copies files to directory {directory}: write 13, \
                 the package itself, or 12 for drivers of Windows before 10"
            );
            self.error(entry.line, directories, "isolated-file", message);
        }
        Some(Destination {
            directory,
            below: self.inf.value(entry, 1).unwrap_or_default().into_owned(),
        })
    }

    /// Whether a file's disk is named, and the file is in the package.
    fn present(&mut self, disk: &Section, entry: &Entry, name: &str, processor: &'static str) {
        let id = self.inf.value(entry, 0).unwrap_or_default();
        let names = self.inf.disk_sections("SourceDisksNames", processor);
        if !names
            .iter()
            .any(|section| self.inf.entry_of(section, &id).is_some())
        {
            let message = format!(
                "{name} is on disk {id:?}, which [SourceDisksNames] does not name: write {id} = \
                 %name% there"
            );
            return self.error(entry.line, disk, "source-disk", message);
        }
        let path = self.inf.source_path(name, entry, processor);
        if path.split('/').any(|part| part == "..") {
            let message =
                format!("{path} is outside the package: write a path below the INF's folder");
            return self.error(entry.line, disk, "outside-package", message);
        }
        let Some(folder) = &self.context.package_folder else {
            return;
        };
        let wanted = self
            .architectures()
            .iter()
            .any(|architecture| architecture.name() == processor);
        if wanted && !find(folder, &path).is_some_and(|found| found.is_file()) {
            let message = format!("{path} is not in {}: put it there", folder.display());
            self.error(entry.line, disk, "missing-file", message);
        }
    }

    /// The sections that describe the package's files.
    pub(super) fn disks(&mut self) {
        for section in self.inf.sections() {
            let name = section.name.to_lowercase();
            match name.split('.').next() {
                Some("sourcedisksfiles") => {
                    self.twice(section, |_| true);
                    for entry in &section.entries {
                        self.used(section, entry);
                    }
                }
                Some("sourcedisksnames") => self.twice(section, |_| true),
                Some("destinationdirs") => {
                    self.twice(section, |_| true);
                    let keys = section
                        .entries
                        .iter()
                        .filter_map(|entry| Some((entry.line, entry.key.as_deref()?)));
                    let known = |name: &str| {
                        name.eq_ignore_ascii_case("DefaultDestDir")
                            || self.inf.section(name).is_some()
                    };
                    for (line, key) in keys.filter(|(_, key)| !known(key)).collect::<Vec<_>>() {
                        let message = format!(
                            "there is no section [{key}] whose files would go there: take the \
                             line away"
                        );
                        self.warning(line, section, "destination", message);
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a file that is listed is copied.
    fn used(&mut self, section: &Section, entry: &Entry) {
        let Some(key) = &entry.key else {
            let message = "a file is written as <name>=<disk>: write =1 behind it";
            return self.error(entry.line, section, "source-entry", message);
        };
        let key = self.inf.expand(key);
        if !self.copied.contains(&key.to_lowercase()) {
            let message = format!(
                "nothing copies {key}, so that it does not become part of the package: have \
                 CopyFiles name it"
            );
            self.warning(entry.line, section, "unused-file", message);
        }
    }
}

/// A path below a folder, its names' letters written however they are.
fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    path.split('/').try_fold(folder.to_owned(), |folder, name| {
        let exact = folder.join(name);
        if exact.exists() {
            return Some(exact);
        }
        let mut entries = fs::read_dir(&folder).ok()?.filter_map(Result::ok);
        let same = |found: &fs::DirEntry| {
            found.file_name().to_string_lossy().to_lowercase() == name.to_lowercase()
        };
        entries.find(same).map(|found| found.path())
    })
}
