//! Debug information: whether it belongs to an image, since the linker gives both the same number,
//! and what it calls the image's functions.

use std::{collections::BTreeMap, io::Cursor};

use object::{Object, read::pe::PeFile64};
use pdb2::{FallibleIterator, PDB, SymbolData};

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

/// The names of the functions in `symbols`, the file of a PDB, by where they begin in the image.
pub fn functions(symbols: &[u8]) -> pdb2::Result<BTreeMap<u32, String>> {
    let mut pdb = PDB::open(Cursor::new(symbols))?;
    let addresses = pdb.address_map()?;
    let mut names = BTreeMap::new();
    // What the linker lists for all files, assembly included, has the names that it links by.
    let table = pdb.global_symbols()?;
    let mut publics = table.iter();
    while let Some(symbol) = publics.next()? {
        if let Ok(SymbolData::Public(public)) = symbol.parse()
            && public.function
            && let Some(address) = public.offset.to_rva(&addresses)
        {
            names.insert(address.0, public.name.to_string().into_owned());
        }
    }
    // What compilers write has those of the source.
    let information = pdb.debug_information()?;
    let mut modules = information.modules()?;
    while let Some(module) = modules.next()? {
        let Some(module) = pdb.module_info(&module)? else {
            continue;
        };
        let mut symbols = module.symbols()?;
        while let Some(symbol) = symbols.next()? {
            if let Ok(SymbolData::Procedure(procedure)) = symbol.parse()
                && let Some(address) = procedure.offset.to_rva(&addresses)
            {
                names.insert(address.0, procedure.name.to_string().into_owned());
            }
        }
    }
    Ok(names)
}
