//! The machine's disk: files in memory, by path, and sections of them. No file system driver is
//! there, and nothing outlives the machine.

use std::collections::{BTreeMap, BTreeSet};

use super::Io;
use crate::io::io;
use crate::record::{Leak, Site};
use crate::space::space;

/// The folders that are there from the beginning.
const FOLDERS: [&str; 6] = [
    r"C:",
    r"C:\WINDOWS",
    r"C:\WINDOWS\TEMP",
    r"C:\WINDOWS\SYSTEM32",
    r"C:\WINDOWS\SYSTEM32\DRIVERS",
    r"C:\TEMP",
];

/// The form under which a path is kept, from one such as `\??\C:\Temp\a.txt`,
/// `\SystemRoot\System32\b.dat` or `\Device\HarddiskVolume1\c`; nothing for what is on no disk.
pub(super) fn path_on_disk(name: &str) -> Option<String> {
    let upper = name.to_uppercase();
    let path = [
        (r"\??\C:", "C:"),
        (r"\DOSDEVICES\C:", "C:"),
        (r"\GLOBAL??\C:", "C:"),
        (r"\DEVICE\HARDDISKVOLUME1", "C:"),
        (r"\SYSTEMROOT", r"C:\WINDOWS"),
    ]
    .into_iter()
    .find_map(|(prefix, folder)| {
        let rest = upper.strip_prefix(prefix)?;
        (rest.is_empty() || rest.starts_with('\\')).then(|| format!("{folder}{rest}"))
    })?;
    Some(path.trim_end_matches('\\').to_owned())
}

/// An open file.
#[derive(Debug)]
pub(super) struct OpenFile {
    pub path: String,
    pub folder: bool,
    pub reads: bool,
    pub writes: bool,
    pub synchronous: bool,
    pub position: u64,
    pub deletes: bool,
}

/// What a section is of.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// The file; none for memory alone.
    pub path: Option<String>,
    /// The memory of a section without a file.
    pub bytes: Vec<u8>,
    pub size: u64,
    pub writable: bool,
}

/// A section, or a part of it, in the process's memory.
#[derive(Debug)]
struct View {
    section: u64,
    offset: u64,
    length: u64,
    writable: bool,
    mapped_at: Site,
}

/// Files, by path, and what is open.
#[derive(Debug)]
pub(super) struct Volume {
    pub files: BTreeMap<String, Vec<u8>>,
    pub folders: BTreeSet<String>,
    pub open: BTreeMap<u64, OpenFile>,
    pub sections: BTreeMap<u64, Section>,
    views: BTreeMap<u64, View>,
}

impl Default for Volume {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            folders: FOLDERS.iter().map(|&folder| folder.to_owned()).collect(),
            open: BTreeMap::new(),
            sections: BTreeMap::new(),
            views: BTreeMap::new(),
        }
    }
}

impl Volume {
    /// Is the folder there in which `path` lies?
    pub fn has_folder_of(&self, path: &str) -> bool {
        path.rsplit_once('\\')
            .is_none_or(|(folder, _)| self.folders.contains(folder))
    }

    /// What a section holds now.
    pub fn contents(&self, section: &Section) -> Vec<u8> {
        let mut bytes = match &section.path {
            Some(path) => self.files.get(path).cloned().unwrap_or_default(),
            None => section.bytes.clone(),
        };
        bytes.resize(section.size as usize, 0);
        bytes
    }
}

impl Io {
    /// Puts a file on the machine's disk, with the folders it lies in; false when the path leads to
    /// no disk.
    pub(crate) fn put_file(&self, name: &str, bytes: &[u8]) -> bool {
        let Some(path) = path_on_disk(name) else {
            return false;
        };
        let mut volume = self.volume.borrow();
        let mut folder = path.as_str();
        while let Some((parent, _)) = folder.rsplit_once('\\') {
            volume.folders.insert(parent.to_owned());
            folder = parent;
        }
        volume.files.insert(path, bytes.to_vec());
        true
    }

    /// What is in a file of the machine's disk.
    pub(crate) fn file_contents(&self, name: &str) -> Option<Vec<u8>> {
        let path = path_on_disk(name)?;
        self.volume.borrow().files.get(&path).cloned()
    }

    /// The last handle or reference to an open file is gone.
    pub(super) fn forget_open_file(&self, body: u64) {
        let mut volume = self.volume.borrow();
        if let Some(open) = volume.open.remove(&body)
            && open.deletes
        {
            volume.files.remove(&open.path);
            volume.folders.remove(&open.path);
        }
    }

    /// Notes that a part of a section was mapped at `base`.
    pub(super) fn note_view(
        &self,
        base: u64,
        section: u64,
        (offset, length): (u64, u64),
        writable: bool,
    ) {
        self.volume.borrow().views.insert(
            base,
            View {
                section,
                offset,
                length,
                writable,
                mapped_at: Site::here(),
            },
        );
    }

    /// Takes the view at `address` away, after what was written in it is in the section; false when
    /// there is none.
    pub(super) fn unmap_view(&self, address: u64) -> bool {
        let found = {
            let mut volume = self.volume.borrow();
            let below = volume.views.range(..=address).next_back();
            let base = below.map(|(&base, view)| (base, view.length));
            base.filter(|(base, length)| address < base + length)
                .and_then(|(base, _)| Some((base, volume.views.remove(&base)?)))
        };
        let Some((base, view)) = found else {
            return false;
        };
        if view.writable {
            let mut bytes = vec![0; view.length as usize];
            space().user_read(base, &mut bytes);
            self.write_back(&view, &bytes);
        }
        space().user_free(base);
        crate::executive::executive().dereference_object(view.section);
        true
    }

    fn write_back(&self, view: &View, bytes: &[u8]) {
        let volume = &mut *self.volume.borrow();
        let Some(section) = volume.sections.get_mut(&view.section) else {
            return;
        };
        let content = match &section.path {
            Some(path) => volume.files.get_mut(path),
            None => Some(&mut section.bytes),
        };
        if let Some(content) = content {
            let start = view.offset as usize;
            let end = (start + bytes.len()).min(section.size as usize);
            if content.len() < end {
                content.resize(end, 0);
            }
            content[start..end].copy_from_slice(&bytes[..end - start]);
        }
    }

    pub(super) fn view_leaks(&self, leaks: &mut Vec<Leak>) {
        for (base, view) in &io().volume.borrow().views {
            leaks.push(Leak {
                kind: "view of a section",
                what: format!("{} bytes at {base:#x}", view.length),
                taken_at: view.mapped_at.describe(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_the_disk_under_all_their_names() {
        for name in [
            r"\??\C:\Windows\Temp\a.txt",
            r"\DosDevices\c:\windows\temp\A.TXT",
            r"\SystemRoot\Temp\a.txt",
            r"\Device\HarddiskVolume1\Windows\Temp\a.txt",
        ] {
            let path = path_on_disk(name);
            assert_eq!(path.as_deref(), Some(r"C:\WINDOWS\TEMP\A.TXT"), "{name}");
        }
        for name in [r"\Device\Other\a", r"\??\C:a", r"\SystemRoots", ""] {
            assert_eq!(path_on_disk(name), None, "{name}");
        }
        assert_eq!(path_on_disk(r"\??\C:\").as_deref(), Some("C:"));
    }
}
