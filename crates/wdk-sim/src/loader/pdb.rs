//! The `.pdb` of an image: functions, inlined calls and source lines. For reports only.

use std::fs::File;
use std::path::{Path, PathBuf};

use object::Object;
use object::read::pe::PeFile64;
use pdb_addr2line::pdb::PDB;
use pdb_addr2line::{Context, ContextPdbData, TypeFormatterFlags};

use super::place::{Frame, Place};

type Resolver<'data> = Context<'data, 'static>;

self_cell::self_cell!(
    /// A `.pdb` that belongs to an image.
    pub(super) struct Pdb {
        owner: ContextPdbData<'static, 'static, File>,
        #[not_covariant]
        dependent: Resolver,
    }
);

/// What the search for an image's `.pdb` has found.
pub(super) enum Search {
    /// The one that was written with the image.
    Found(Box<Pdb>),
    /// None, or one that is of no use, and then why.
    Nothing(Option<String>),
}

/// Looks for the `.pdb` beside the image, under the image's name and the recorded one, and where
/// the image's debug directory says it was written.
pub(super) fn search(image: &Path, parsed: &PeFile64<'_>) -> Search {
    let mut why_not = None;
    for path in candidates(image, parsed) {
        let Ok(file) = File::open(&path) else {
            continue;
        };
        match open(file, parsed) {
            Ok(pdb) => return Search::Found(Box::new(pdb)),
            Err(why) => {
                let name = path.file_name().unwrap_or(path.as_os_str());
                why_not.get_or_insert_with(|| format!("{} {why}", name.to_string_lossy()));
            }
        }
    }
    Search::Nothing(why_not)
}

fn candidates(image: &Path, parsed: &PeFile64<'_>) -> Vec<PathBuf> {
    let mut candidates = vec![image.with_extension("pdb")];
    if let Ok(Some(info)) = parsed.pdb_info() {
        let recorded = String::from_utf8_lossy(info.path()).into_owned();
        if let Some(name) = recorded.rsplit(['/', '\\']).next() {
            candidates.push(image.with_file_name(name));
        }
        // A path of Windows, or one relative to where the linker ran, leads nowhere from here.
        if recorded.starts_with('/') {
            candidates.push(PathBuf::from(recorded));
        }
    }
    candidates
}

fn open(file: File, parsed: &PeFile64<'_>) -> Result<Pdb, String> {
    let damaged = |error: &dyn std::fmt::Display| format!("cannot be read: {error}");
    let recorded = match parsed.pdb_info() {
        Ok(Some(recorded)) => recorded,
        _ => return Err("is not recorded in the image".to_owned()),
    };
    let mut pdb = PDB::open(file).map_err(|error| damaged(&error))?;
    let information = pdb.pdb_information().map_err(|error| damaged(&error))?;
    let age = pdb
        .debug_information()
        .map_err(|error| damaged(&error))?
        .age()
        .unwrap_or(information.age);
    // Names and lines of another build would be wrong, which is worse than none.
    if information.guid.to_bytes_le() != recorded.guid() || age != recorded.age() {
        return Err("is of another build".to_owned());
    }
    let data = ContextPdbData::try_from_pdb(pdb).map_err(|error| damaged(&error))?;
    Pdb::try_new(data, |data| {
        data.make_context_with_formatter_flags(
            TypeFormatterFlags::default() | TypeFormatterFlags::NO_ARGUMENTS,
        )
    })
    .map_err(|error| damaged(&error))
}

impl Pdb {
    /// What is at `rva`, as far as the file says.
    pub(super) fn find(&self, rva: u32) -> Option<Place> {
        self.with_dependent(|_, resolver| {
            let found = resolver.find_frames(rva).ok()??;
            let frames: Vec<Frame> = found
                .frames
                .iter()
                .map(|frame| Frame {
                    function: frame.function.clone(),
                    source: frame
                        .file
                        .as_ref()
                        .map(|file| (file.to_string(), frame.line)),
                })
                .collect();
            Some(Place {
                frames,
                function_start: u64::from(found.start_rva),
                function_end: found.end_rva.map(u64::from),
            })
        })
    }
}
