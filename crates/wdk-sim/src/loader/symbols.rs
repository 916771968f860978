//! What the code of an image is called, for reports only. Read when the first report wants it, from
//! the image's `.pdb`, else from its COFF symbols, else from its exports.

use std::path::Path;

use object::read::pe::PeFile64;
use object::{Object, ObjectSymbol, SymbolKind};

use super::pdb::{self, Pdb, Search};
use super::place::{Frame, Place};

/// Where the names come from.
enum Source {
    Pdb(Box<Pdb>),
    Table(Vec<Function>),
}

/// The functions of an image, by offset from its base.
pub(super) struct Symbols {
    source: Source,
    /// Why a `.pdb` that lies there is not used.
    unused_pdb: Option<String>,
}

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
            return Self {
                source: Source::Table(Vec::new()),
                unused_pdb: None,
            };
        };
        match pdb::search(image, &parsed) {
            Search::Found(pdb) => Self {
                source: Source::Pdb(pdb),
                unused_pdb: None,
            },
            Search::Nothing(unused_pdb) => Self {
                source: Source::Table(table(&parsed)),
                unused_pdb,
            },
        }
    }

    /// What is known of the place at `rva`.
    pub(super) fn find(&self, rva: u64) -> Option<Place> {
        match &self.source {
            Source::Pdb(pdb) => pdb.find(u32::try_from(rva).ok()?),
            Source::Table(functions) => {
                let after = functions.partition_point(|function| function.start <= rva);
                let function = functions.get(after.checked_sub(1)?)?;
                (rva < function.end).then(|| Place {
                    frames: vec![Frame {
                        function: Some(function.name.clone()),
                        source: None,
                    }],
                    function_start: function.start,
                    function_end: None,
                })
            }
        }
    }

    /// Why a `.pdb` that lies there is not used.
    pub(super) fn unused_pdb(&self) -> Option<&str> {
        self.unused_pdb.as_deref()
    }
}

fn table(parsed: &PeFile64<'_>) -> Vec<Function> {
    let mut functions = from_coff(parsed);
    if functions.is_empty() {
        functions = from_exports(parsed);
    }
    functions.sort_by_key(|function| function.start);
    functions.dedup_by_key(|function| function.start);
    for index in 1..functions.len() {
        functions[index - 1].end = functions[index].start;
    }
    functions
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
                end: u64::MAX,
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
                end: u64::MAX,
                name: String::from_utf8_lossy(name).into_owned(),
            }),
            _ => None,
        })
        .collect()
}
