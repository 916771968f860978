//! Turns the public-domain DDK headers of mingw-w64 into the declarations `wdk-sys` checks in.
//!
//! The pipeline is [`headers`] (read the headers with bindgen and by text) -> [`rewrite`] (sort,
//! retype and correct what bindgen said) -> [`emit`] (one Rust file a kind). [`overlay`] tells
//! which names the hand-written part of `wdk-sys` defines: those are left out of the generated
//! part, so that a correction is made by writing it down and regenerating. [`baseline`] decides
//! whether a routine becomes an import or a run-time lookup, and [`family`] which headers beyond
//! WDM are read, each behind a feature of `wdk-sys`.
//!
//! Nothing here is needed to build `wdk-sys`; only to change what it declares.

pub mod baseline;
pub mod emit;
pub mod family;
pub mod headers;
pub mod inventory;
pub mod overlay;
pub mod rewrite;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use family::FAMILIES;
use headers::Wanted;

/// Where the parts of `wdk-sys` are, relative to this package.
#[derive(Debug, Clone)]
pub struct Layout {
    root: PathBuf,
}

impl Layout {
    /// The `wdk-sys` this generator is checked in with.
    pub fn of_this_checkout() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: here.parent().unwrap_or(here).to_path_buf(),
        }
    }

    /// The list of names that every supported kernel exports.
    pub fn baseline(&self) -> PathBuf {
        self.root.join("baseline-exports.txt")
    }

    /// The header that names all headers to be read: of the kernel, or of a family by its name.
    pub fn header(&self, name: &str) -> PathBuf {
        self.root.join(format!("generator/headers/{name}.h"))
    }

    /// The package's folder, which the names of generated files are relative to.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folders whose Rust files override what the headers say.
    pub fn hand_written(&self) -> [PathBuf; 2] {
        [self.root.join("src/overlay"), self.root.join("src/inline")]
    }
}

/// Generates every file: name below [`Layout::root`] -> contents.
///
/// # Errors
/// When the headers or libclang are missing, when a list cannot be read, or when bindgen's output
/// has a shape this generator does not know.
pub fn generate(layout: &Layout) -> anyhow::Result<BTreeMap<String, String>> {
    let baseline = baseline::Baseline::read(&layout.baseline())?;
    let overlay = overlay::Names::read(&layout.hand_written())?;
    let headers = headers::Headers::find()?;
    let raw = headers.bindgen(&layout.header("kernel"), &Wanted::Kernel)?;
    let sorted = rewrite::sort(&raw, &headers, &baseline, &overlay)?;
    let mut files = emit::files(&sorted);
    let (mut known, mut functions) = (sorted.names, sorted.functions);
    for family in FAMILIES {
        let wanted = Wanted::Headers(family.headers);
        let raw = headers.bindgen(&layout.header(family.name), &wanted)?;
        let sorted =
            rewrite::sort_family(&raw, &headers, family, &overlay, &known, &mut functions)?;
        files.extend(emit::family(family, &sorted));
        known.extend(sorted.names);
    }
    Ok(files)
}
