//! Function names, for reports only. Read when the first name is wanted, from the `.pdb` beside the
//! image, else from its COFF symbols, else from its exports.

use std::fs::File;
use std::path::{Path, PathBuf};

use object::read::pe::PeFile64;
use object::{Object, ObjectSymbol, SymbolKind};
use pdb2::{FallibleIterator, PDB, SymbolData};

/// The functions of an image, by offset from its base.
pub(super) struct Symbols(Vec<Function>);

struct Function {
    start: u64,
    /// Where it ends; the next function's start where the source does not say.
    end: u64,
    name: String,
}

impl Symbols {
    /// Reads the best source there is. A source that cannot be read is passed over: names are a
    /// help, not a need.
    pub(super) fn read(image: &Path, file: &[u8]) -> Self {
        let Ok(parsed) = PeFile64::parse(file) else {
            return Self(Vec::new());
        };
        let mut functions = pdb_candidates(image, &parsed)
            .into_iter()
            .find_map(|path| from_pdb(&path, &parsed))
            .unwrap_or_default();
        if functions.is_empty() {
            functions = from_coff(&parsed);
        }
        if functions.is_empty() {
            functions = from_exports(&parsed);
        }
        functions.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| b.end.cmp(&a.end)));
        functions.dedup_by_key(|function| function.start);
        for index in 0..functions.len() {
            let next = functions.get(index + 1).map_or(u64::MAX, |next| next.start);
            let function = &mut functions[index];
            if function.end == 0 {
                function.end = next;
            }
        }
        Self(functions)
    }

    /// The function that contains `rva`, and how far into it that is.
    pub(super) fn find(&self, rva: u64) -> Option<(String, u64)> {
        let after = self.0.partition_point(|function| function.start <= rva);
        let function = self.0.get(after.checked_sub(1)?)?;
        (rva < function.end).then(|| (function.name.clone(), rva - function.start))
    }
}

fn pdb_candidates(image: &Path, parsed: &PeFile64<'_>) -> Vec<PathBuf> {
    let mut candidates = vec![image.with_extension("pdb")];
    if let Ok(Some(info)) = parsed.pdb_info() {
        let recorded = String::from_utf8_lossy(info.path()).into_owned();
        if let Some(name) = recorded.rsplit(['/', '\\']).next() {
            candidates.push(image.with_file_name(name));
        }
    }
    candidates
}

fn from_pdb(path: &Path, parsed: &PeFile64<'_>) -> Option<Vec<Function>> {
    let mut pdb = PDB::open(File::open(path).ok()?).ok()?;
    let recorded = parsed.pdb_info().ok()??;
    // A stale file would give wrong names, which is worse than none.
    if pdb.pdb_information().ok()?.guid.to_bytes_le() != recorded.guid() {
        return None;
    }
    let map = pdb.address_map().ok()?;
    let mut functions = Vec::new();
    let debug = pdb.debug_information().ok()?;
    let mut modules = debug.modules().ok()?;
    while let Ok(Some(module)) = modules.next() {
        let Ok(Some(info)) = pdb.module_info(&module) else {
            continue;
        };
        let Ok(mut symbols) = info.symbols() else {
            continue;
        };
        while let Ok(Some(symbol)) = symbols.next() {
            if let Ok(SymbolData::Procedure(procedure)) = symbol.parse()
                && let Some(rva) = procedure.offset.to_rva(&map)
            {
                functions.push(Function {
                    start: u64::from(rva.0),
                    end: u64::from(rva.0) + u64::from(procedure.len),
                    name: procedure.name.to_string().into_owned(),
                });
            }
        }
    }
    // Functions of assembly sources and import thunks appear among the public symbols only.
    let known: std::collections::BTreeSet<u64> =
        functions.iter().map(|function| function.start).collect();
    if let Ok(globals) = pdb.global_symbols() {
        let mut symbols = globals.iter();
        while let Ok(Some(symbol)) = symbols.next() {
            if let Ok(SymbolData::Public(public)) = symbol.parse()
                && public.function
                && let Some(rva) = public.offset.to_rva(&map)
                && !known.contains(&u64::from(rva.0))
            {
                functions.push(Function {
                    start: u64::from(rva.0),
                    end: 0,
                    name: public.name.to_string().into_owned(),
                });
            }
        }
    }
    Some(functions)
}

fn from_coff(parsed: &PeFile64<'_>) -> Vec<Function> {
    let base = parsed.relative_address_base();
    parsed
        .symbols()
        .filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.is_definition())
        .filter_map(|symbol| {
            let name = symbol.name().ok()?;
            // Section symbols (".text") carry no function's name.
            (!name.starts_with('.')).then(|| Function {
                start: symbol.address() - base,
                end: 0,
                name: name.to_owned(),
            })
        })
        .collect()
}

fn from_exports(parsed: &PeFile64<'_>) -> Vec<Function> {
    let Ok(Some(table)) = parsed.export_table() else {
        return Vec::new();
    };
    table
        .exports()
        .unwrap_or_default()
        .into_iter()
        .filter_map(|export| match (export.name, export.target) {
            (Some(name), object::read::pe::ExportTarget::Address(rva)) => Some(Function {
                start: u64::from(rva),
                end: 0,
                name: String::from_utf8_lossy(name).into_owned(),
            }),
            _ => None,
        })
        .collect()
}
