//! The modules of a crate as floors: each imports only what lies below it.
//!
//! The table at the head of the crate's `lib.rs` is the design: a row for each module of the
//! crate's root, the upper ones first, with what it may import. [`House::wrong`] holds the sources
//! to it, and [`House::check_drawing`] the drawing beneath it. Files of one module that import each
//! other are told by [`House::circles`].

mod source;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use source::{code, first_names, root_names, sibling_names};

type Imports = BTreeMap<String, BTreeSet<String>>;

/// A crate's sources.
pub struct House {
    sources: PathBuf,
    unit_tests: &'static [&'static str],
    top: Option<(&'static str, &'static str)>,
}

/// One of them.
struct Source {
    path: PathBuf,
    /// The module of the crate's root that it belongs to.
    module: String,
    /// Its own name.
    name: String,
    /// How many modules it is inside of, itself among them.
    depth: usize,
}

impl House {
    /// The crate whose manifest is in `folder`.
    #[must_use]
    pub fn new(folder: &str) -> Self {
        Self {
            sources: Path::new(folder).join("src"),
            unit_tests: &["tests", "tests.rs"],
            top: None,
        }
    }

    /// Names files and folders that are compiled for unit tests only, which stand on top of
    /// everything.
    #[must_use]
    pub const fn with_unit_tests(mut self, names: &'static [&'static str]) -> Self {
        self.unit_tests = names;
        self
    }

    /// Names the module of a program that has the crate as a library, by the crate's name.
    #[must_use]
    pub const fn with_program(mut self, module: &'static str, library: &'static str) -> Self {
        self.top = Some((module, library));
        self
    }

    fn read(path: &Path) -> String {
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn root(&self) -> PathBuf {
        self.sources.join("lib.rs")
    }

    /// Every source but the roots.
    fn files(&self) -> Vec<Source> {
        fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).expect("the sources can be listed") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    walk(&path, files);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    files.push(path);
                }
            }
        }
        let mut found = Vec::new();
        walk(&self.sources, &mut found);
        found.sort();
        found
            .into_iter()
            .filter_map(|path| {
                let inside = path
                    .strip_prefix(&self.sources)
                    .expect("under src")
                    .with_extension("");
                let mut parts: Vec<String> = inside
                    .components()
                    .map(|part| part.as_os_str().to_string_lossy().into_owned())
                    .collect();
                if parts.last().is_some_and(|last| last == "mod") {
                    parts.pop();
                }
                let (module, name) = (parts.first()?.clone(), parts.last()?.clone());
                let is_root = matches!(module.as_str(), "lib" | "main");
                (!is_root).then_some(Source {
                    path,
                    module,
                    name,
                    depth: parts.len(),
                })
            })
            .collect()
    }

    /// The code of every source that is not for unit tests only: its path, the module of the
    /// crate's root that it belongs to, and what is left without comments, strings and tests.
    #[must_use]
    pub fn code(&self) -> Vec<(PathBuf, String, String)> {
        self.files()
            .into_iter()
            .filter(|file| !self.is_unit_test(&file.path))
            .map(|file| {
                let code = code(&Self::read(&file.path));
                (file.path, file.module, code)
            })
            .collect()
    }

    /// Is the file compiled for unit tests only?
    fn is_unit_test(&self, path: &Path) -> bool {
        let inside = path.strip_prefix(&self.sources).expect("under src");
        inside
            .components()
            .any(|part| self.unit_tests.iter().any(|name| part.as_os_str() == *name))
    }

    /// What each module imports, by the sources. A name that the root has from a module counts as
    /// that module, as does a macro that the module gives to the whole crate; what the root has
    /// itself is everybody's.
    fn imports(&self) -> Imports {
        let files = self.files();
        let root = Self::read(&self.root());
        let mut given = source::given_by_the_root(&code(&root));
        for file in &files {
            let text = Self::read(&file.path);
            for (at, _) in text.match_indices("#[macro_export]") {
                let name = text[at..].split("macro_rules! ").nth(1).expect("a macro");
                let name = first_names(name).remove(0);
                given.insert(name, Some(file.module.clone()));
            }
        }
        let mut imports = Imports::new();
        for file in files {
            if self.is_unit_test(&file.path) {
                continue;
            }
            let code = code(&Self::read(&file.path));
            let names: Vec<String> = match self.top {
                Some((program, library)) if program == file.module => {
                    let start = format!("{library}::");
                    let uses = code.match_indices(&start);
                    uses.flat_map(|(at, path)| first_names(&code[at + path.len()..]))
                        .collect()
                }
                _ => root_names(&code, file.depth),
            };
            let names = names.into_iter().filter_map(|name| match given.get(&name) {
                Some(module) => module.clone(),
                None => Some(name),
            });
            let names: Vec<String> = names.filter(|name| *name != file.module).collect();
            imports.entry(file.module).or_default().extend(names);
        }
        imports
    }

    /// What the sources and the table differ in, in words.
    #[must_use]
    pub fn wrong(&self) -> Vec<String> {
        let table = table::rows(&Self::read(&self.root()));
        let mut wrong = Vec::new();
        for (row, (module, allowed)) in table.iter().enumerate() {
            let below: BTreeSet<&str> = table[row + 1..]
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            for name in allowed {
                if !below.contains(name.as_str()) {
                    wrong.push(format!(
                        "the table lets {module} import {name}, which is not below it"
                    ));
                }
            }
        }
        let imports = self.imports();
        let rows: Imports = table.into_iter().collect();
        for (module, names) in &imports {
            let Some(allowed) = rows.get(module) else {
                wrong.push(format!("{module} is not in the table"));
                continue;
            };
            for name in names.difference(allowed) {
                wrong.push(format!(
                    "{module} imports {name}, which the table does not let it"
                ));
            }
            for name in allowed.difference(names) {
                wrong.push(format!(
                    "the table lets {module} import {name}, which it does not"
                ));
            }
        }
        for module in rows.keys() {
            if !imports.contains_key(module) {
                wrong.push(format!("the table has {module}, which is no module"));
            }
        }
        wrong
    }

    /// Files that lie in one folder and import each other, be it by way of others of the folder:
    /// each as the way from a file back to itself.
    #[must_use]
    pub fn circles(&self) -> Vec<String> {
        let mut folders: BTreeMap<PathBuf, Imports> = BTreeMap::new();
        for file in self.files() {
            if self.is_unit_test(&file.path) || file.depth < 2 {
                continue;
            }
            // A folder's `mod.rs` is the module of that name, among those of the folder above.
            let mut folder = file.path.parent().expect("under src").to_owned();
            let is_folder = file.path.ends_with("mod.rs");
            if is_folder {
                folder.pop();
            }
            let code = code(&Self::read(&file.path));
            let names = sibling_names(&code, &file.module, file.depth);
            let modules = folders.entry(folder).or_default();
            modules.entry(file.name).or_default().extend(names);
        }
        let mut circles = BTreeSet::new();
        for (folder, modules) in &folders {
            for module in modules.keys() {
                let mut way = vec![module.as_str()];
                let found = table::leads_back(module, modules, &mut way);
                // Each circle once, from the first of its modules on.
                if found && way.iter().min() == Some(&module.as_str()) {
                    let folder = folder.strip_prefix(&self.sources).expect("under src");
                    circles.insert(format!("{}: {}", folder.display(), way.join(" → ")));
                }
            }
        }
        circles.into_iter().collect()
    }

    /// Compares the drawing in `lib.rs` with one of the table; writes it anew where the environment
    /// has the variable `renew`.
    ///
    /// # Panics
    /// When the two differ.
    pub fn check_drawing(&self, renew: &str) {
        let path = self.root();
        let lib = Self::read(&path);
        let (begin, end) = table::drawn(&lib);
        let right = table::drawing(&table::rows(&lib));
        if std::env::var_os(renew).is_some() {
            let text = format!("{}{right}{}", &lib[..begin], &lib[end..]);
            fs::write(&path, text).expect("lib.rs can be written");
            return;
        }
        assert!(
            lib[begin..end] == right,
            "the drawing in lib.rs is not of its table; {renew}=1 writes this one:\n{right}"
        );
    }
}
