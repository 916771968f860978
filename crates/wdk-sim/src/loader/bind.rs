//! Import binding. Called while an image is being mapped.

use object::LittleEndian as LE;
use object::read::pe::{ImageThunkData, Import, PeFile64};

use super::LoadError;

/// Stores the address of every import in the import address tables of the image laid out in
/// `memory`. All missing ones are collected before giving up, so that a driver author sees the
/// whole list at once.
pub(super) fn bind(
    parsed: &PeFile64<'_>,
    image: &str,
    memory: &mut [u8],
    resolve: &dyn Fn(&str, &str) -> Option<u64>,
) -> Result<(), LoadError> {
    let mut missing = Vec::new();
    collect(parsed, memory, resolve, &mut missing).map_err(|what| LoadError::Malformed {
        image: image.to_owned(),
        what,
    })?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(LoadError::Missing {
        image: image.to_owned(),
        imports: missing,
    })
}

fn collect(
    parsed: &PeFile64<'_>,
    memory: &mut [u8],
    resolve: &dyn Fn(&str, &str) -> Option<u64>,
    missing: &mut Vec<String>,
) -> Result<(), String> {
    let text = |error: object::Error| format!("its import table cannot be read: {error}");
    if let Some(table) = parsed.import_table().map_err(text)? {
        let mut descriptors = table.descriptors().map_err(text)?;
        while let Some(descriptor) = descriptors.next().map_err(text)? {
            let module =
                String::from_utf8_lossy(table.name(descriptor.name.get(LE)).map_err(text)?)
                    .into_owned();
            let names = match descriptor.original_first_thunk.get(LE) {
                0 => descriptor.first_thunk.get(LE),
                names => names,
            };
            let mut thunks = table.thunks(names).map_err(text)?;
            let mut slot = descriptor.first_thunk.get(LE) as usize;
            while let Some(thunk) = thunks
                .next::<object::pe::ImageNtHeaders64>()
                .map_err(text)?
            {
                let import = if thunk.is_ordinal() {
                    Import::Ordinal(thunk.ordinal())
                } else {
                    let (hint, name) = table.hint_name(thunk.address()).map_err(text)?;
                    Import::Name(hint, name)
                };
                let name = match import {
                    Import::Ordinal(ordinal) => format!("#{ordinal}"),
                    Import::Name(_, name) => String::from_utf8_lossy(name).into_owned(),
                };
                match resolve(&module, &name) {
                    Some(address) => store(memory, slot, address)?,
                    None if module.to_ascii_lowercase().ends_with(".sys") => missing.push(format!(
                        "{module}!{name} (of another driver: load that before, as --with does)"
                    )),
                    None => missing.push(format!("{module}!{name}")),
                }
                slot += 8;
            }
        }
    }
    // No kernel loads a driver's imports late, so each of these is an import that nobody would
    // bind.
    if let Some(table) = parsed.delay_load_import_table().map_err(text)? {
        let mut descriptors = table.descriptors().map_err(text)?;
        while let Some(descriptor) = descriptors.next().map_err(text)? {
            let module =
                String::from_utf8_lossy(table.name(descriptor.dll_name_rva.get(LE)).map_err(text)?)
                    .into_owned();
            missing.push(format!("{module}!* (delay-loaded)"));
        }
    }
    Ok(())
}

/// The modules that have something the image imports.
pub(super) fn modules(parsed: &PeFile64<'_>) -> Vec<String> {
    let mut modules = Vec::new();
    if let Ok(Some(table)) = parsed.import_table()
        && let Ok(mut descriptors) = table.descriptors()
    {
        while let Ok(Some(descriptor)) = descriptors.next() {
            if let Ok(name) = table.name(descriptor.name.get(LE)) {
                modules.push(String::from_utf8_lossy(name).into_owned());
            }
        }
    }
    modules
}

fn store(memory: &mut [u8], slot: usize, address: u64) -> Result<(), String> {
    memory
        .get_mut(slot..slot + 8)
        .ok_or_else(|| format!("an import address at {slot:#x} lies outside the image"))?
        .copy_from_slice(&address.to_le_bytes());
    Ok(())
}
