//! Checks that debug information belongs to an image: the linker gives both the same number.

use std::io::Cursor;

use object::{Object, read::pe::PeFile64};
use pdb2::PDB;

use super::Outcome;

/// Whether `symbols`, the file of a PDB, is of `image`.
pub fn check(image: &PeFile64<'_>, symbols: &[u8]) -> Outcome {
    let wanted = match image.pdb_info() {
        Ok(Some(wanted)) => wanted,
        Ok(None) => {
            return Err("the image names no debug information: link it with /DEBUG".to_owned());
        }
        Err(error) => {
            return Err(format!(
                "the image's debug directory cannot be read: {error}"
            ));
        }
    };
    let unreadable = |error: pdb2::Error| format!("is no PDB: {error}");
    let mut pdb = PDB::open(Cursor::new(symbols)).map_err(unreadable)?;
    let information = pdb.pdb_information().map_err(unreadable)?;
    // The linker counts how often it wrote the file into the image and here, and who else changes
    // the file elsewhere.
    let age = pdb
        .debug_information()
        .map_err(unreadable)?
        .age()
        .unwrap_or(information.age);
    // A GUID's first three parts are stored as numbers.
    if information.guid.to_bytes_le() != wanted.guid() || age != wanted.age() {
        return Err("belongs to another image: debuggers will not take it".to_owned());
    }
    Ok(format!("is the image's: {}, age {age}", information.guid))
}
